"""Two keys note what somebody does, and the hands are back in the text."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from ho21desk.model import Participant, Role, View
from ho21desk.rules import attendance
from ho21desk.views.room_panel import RoomPanel
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"
HINT = "Trykk bokstaven ved navnet, eller Esc."


@pytest.fixture
def room(program: Application, hands: Hands) -> RoomPanel:
    """The room of a meeting that runs; the focus is in the discussion."""
    hands.press(Key.Key_F5)
    return program.window.live_page.room


@pytest.fixture
def text(program: Application, room: RoomPanel, hands: Hands) -> TextEditor:
    """The discussion, where somebody is in the middle of a word."""
    hands.type("Rådet drøftet saken.")
    for _ in range(4):
        hands.press(Key.Key_Left)
    return program.window.live_page.case.ui.discussion_edit


def is_as_left(text: TextEditor) -> bool:
    return (
        text.hasFocus()
        and text.toPlainText() == "Rådet drøftet saken."
        and text.textCursor().position() == 16
    )


def asked(room: RoomPanel) -> str:
    return room.ui.prompt_label.text() if room.ui.prompt_label.isVisible() else ""


def caps(room: RoomPanel) -> dict[str, str]:
    return {name: row.cap for name, row in rows_of(room.ui.people_view).items() if row.cap}


def state(room: RoomPanel, name: str) -> str:
    return rows_of(room.ui.people_view)[name].quiet


@pytest.mark.parametrize("letter", ["e", "E"])
def test_a_command_and_a_letter_from_the_middle_of_a_word(
    text: TextEditor, room: RoomPanel, hands: Hands, clock: Clock, letter: str
) -> None:
    clock.move(5)
    hands.press(Key.Key_G, Ctrl | Shift)
    assert asked(room) == f"Hvem går? {HINT}"
    assert room.ui.people_view.hasFocus()
    hands.type(letter)
    assert state(room, NAME) == "gikk 10.05, sak 25"
    assert is_as_left(text)
    assert asked(room) == ""
    assert caps(room) == {}
    hands.type("x")
    assert text.toPlainText() == "Rådet drøftet saxken."


@pytest.mark.parametrize(
    ("key", "question", "words"),
    [
        (Key.Key_L, "Hvem er med på video?", "på video"),
        (Key.Key_A, "Hvem har forfall?", "forfall"),
    ],
)
def test_every_common_act_asks_in_its_own_words(
    text: TextEditor, room: RoomPanel, hands: Hands, key: Qt.Key, question: str, words: str
) -> None:
    hands.press(key, Ctrl | Shift)
    assert asked(room) == f"{question} {HINT}"
    hands.type("e")
    assert state(room, NAME) == words
    assert is_as_left(text)
    hands.press(Key.Key_J, Ctrl | Shift)
    assert asked(room) == f"Hvem kommer? {HINT}"
    hands.type("e")
    assert state(room, NAME) == ""
    assert is_as_left(text)


def test_somebody_is_found_recused_in_the_case_that_is_handled(
    program: Application, text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    room.note_recused()
    assert asked(room) == f"Hvem er inhabil i sak 25? {HINT}"
    assert "Håkon Vollanger" not in caps(room), "an observer decides nothing"
    hands.type("e")
    (found,) = item_of(program, 25).recusals
    assert (meeting_of(program).participant(found.person).name, found.outcome) == (NAME, View.RECUSED)
    assert state(room, NAME) == "inhabil, ute"
    assert text.hasFocus()
    room.note_recused()
    hands.type("v")
    assert asked(room).startswith("Håkon Vollanger er ikke med og avgjør saken")
    hands.type("e")
    assert asked(room).startswith(f"{NAME} er ført som inhabil i saken allerede. Hvem er inhabil")
    assert len(item_of(program, 25).recusals) == 1


def test_only_those_have_letters_of_whom_it_can_be_noted(room: RoomPanel, hands: Hands) -> None:
    assert caps(room) == {}
    hands.press(Key.Key_J, Ctrl | Shift)
    assert sorted(caps(room)) == [
        "Cecilie Wettregård",
        "Guro Ramsvik",
        "Ingeborg Myrhaugen",
        "Peder Ask Solvangen",
        "Terje Fossumli",
    ]
    chosen = room.ui.people_view.currentIndex()
    assert chosen.data() == "Ingeborg Myrhaugen", "the first of them, for the arrow keys"
    hands.press(Key.Key_G, Ctrl | Shift)
    assert asked(room) == f"Hvem går? {HINT}", "another command asks its own question"
    assert caps(room)["Åshild Åsmul"] == "Å"
    assert "Guro Ramsvik" not in caps(room)
    assert rows_of(room.ui.people_view)[NAME].spoken == f"{NAME}, til stede, bokstav E"
    hands.type("å")
    assert state(room, "Åshild Åsmul") == "gikk 10.00, sak 25"


def test_esc_leaves_everything_as_it_was(
    program: Application, text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    before = meeting_of(program)
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.press(Key.Key_Escape)
    assert (asked(room), caps(room)) == ("", {})
    assert is_as_left(text)
    assert meeting_of(program).participants is before.participants


def test_a_letter_that_means_nobody_is_answered_in_a_sentence(
    program: Application, text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    before = meeting_of(program)
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.type("r")
    assert asked(room) == f"Guro Ramsvik er ikke til stede. Hvem går? {HINT}"
    hands.type("9")
    assert asked(room) == f"Ingen har bokstaven 9. Hvem går? {HINT}"
    hands.press(Key.Key_Space)
    assert asked(room) == f"Ingen har bokstaven 9. Hvem går? {HINT}"
    assert meeting_of(program).participants is before.participants
    hands.type("e")
    assert state(room, NAME) == "gikk 10.00, sak 25"
    assert is_as_left(text)


def test_arrows_and_enter_do_it_too(text: TextEditor, room: RoomPanel, hands: Hands) -> None:
    hands.choose(room.ui.people_view, "Solveig Brattlid")
    text.setFocus()
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    assert state(room, NAME) == "gikk 10.00, sak 25"
    assert is_as_left(text)


def test_a_click_on_the_name_does_it_too(text: TextEditor, room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.choose(room.ui.people_view, NAME)
    assert state(room, NAME) == "gikk 10.00, sak 25"
    assert is_as_left(text)


def test_a_click_elsewhere_ends_it(
    program: Application, text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    before = meeting_of(program)
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.click(program.window.ui.meeting_label)
    assert asked(room) == ""
    assert is_as_left(text)
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.click(program.window.ui.minutes_button)
    assert asked(room) == ""
    hands.click(program.window.ui.live_button)
    hands.press(Key.Key_G, Ctrl | Shift)
    hands.press(Key.Key_F3)
    assert asked(room) == ""
    assert not text.hasFocus(), "what took the focus keeps it"
    assert meeting_of(program).participants is before.participants


def test_who_turns_to_another_program_comes_back_to_the_text(
    text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    hands.press(Key.Key_G, Ctrl | Shift)
    left = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(room.ui.people_view, left)
    assert asked(room) == ""
    assert is_as_left(text)


def test_a_key_held_too_long_is_nobodys_letter(text: TextEditor, room: RoomPanel, hands: Hands) -> None:
    hands.press(Key.Key_G, Ctrl | Shift)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_G, none, "g", autorep=True)
    QApplication.sendEvent(room.ui.people_view, held)
    hands.rest()
    assert asked(room) == f"Hvem går? {HINT}"
    assert state(room, "Halvdan Grindal") == ""


def test_with_the_focus_in_the_list_the_chosen_row_is_meant(room: RoomPanel, hands: Hands) -> None:
    hands.choose(room.ui.people_view, NAME)
    hands.press(Key.Key_G, Ctrl | Shift)
    assert asked(room) == ""
    assert state(room, NAME) == "gikk 10.00, sak 25"
    assert room.ui.people_view.hasFocus()


def test_letters_stay_when_people_come_and_run_out_in_the_end(
    program: Application, text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    def everybodys() -> dict[str, str]:
        hands.press(Key.Key_G, Ctrl | Shift)
        shown = caps(room)
        hands.press(Key.Key_Escape)
        return shown

    before = everybodys()
    for number in range(1, 21):
        new = Participant(key="", name=f"Ny Person{number}", role=Role.GUEST)
        program.window.acted.emit(partial(attendance.add, person=new))
    hands.rest()
    after = everybodys()
    assert {name: after[name] for name in before} == before
    assert "Ny Person1" in after
    assert "Ny Person20" not in after
    hands.press(Key.Key_G, Ctrl | Shift)
    for _ in rows_of(room.ui.people_view):
        hands.press(Key.Key_Down)
    while room.ui.people_view.currentIndex().data() != "Ny Person20":
        hands.press(Key.Key_Up)
    hands.press(Key.Key_Return)
    assert state(room, "Ny Person20") == "gikk 10.00, sak 25 · gjest"
    assert is_as_left(text)


def test_a_pane_that_is_folded_away_asks_to_be_unfolded_and_answers_all_the_same(
    qtbot: QtBot, text: TextEditor, room: RoomPanel, hands: Hands
) -> None:
    splitter = room.parent()
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([280, 1000, 0])
    with qtbot.waitSignal(room.unfold_wanted):
        hands.press(Key.Key_G, Ctrl | Shift)
    hands.type("e")
    assert state(room, NAME) == "gikk 10.00, sak 25"
    assert is_as_left(text)
    splitter.setSizes([280, 800, 290])
    with qtbot.assertNotEmitted(room.unfold_wanted):
        hands.press(Key.Key_G, Ctrl | Shift)
