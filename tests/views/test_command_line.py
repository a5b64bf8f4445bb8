"""The line of commands in the whole program: what is typed, what happens, and where the cursor is then."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QTextEdit

from ho21desk.model import RoomState
from ho21desk.rules import attendance
from ho21desk.rules.presence import state_now
from ho21desk.views.command_line import CommandLine
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"


def line(program: Application) -> CommandLine:
    found = program.window.findChild(CommandLine)
    assert isinstance(found, CommandLine)
    return found


def field(program: Application) -> QLineEdit:
    return line(program).ui.command_edit


def said(program: Application) -> str:
    label = line(program).ui.sentence_label
    assert isinstance(label, QLabel)
    return label.text()


def offered(program: Application) -> list[str]:
    view: QListView = line(program).ui.meanings_view
    return list(rows_of(view)) if view.isVisible() else []


def chosen(program: Application) -> list[str]:
    return [row.text for row in rows_of(line(program).ui.meanings_view).values() if row.strong]


def where(program: Application) -> RoomState:
    meeting = meeting_of(program)
    return state_now(meeting, next(each for each in meeting.participants if each.name == NAME))


def discussion(program: Application) -> QTextEdit:
    return program.window.live_page.case.ui.discussion_edit


def command(hands: Hands, words: str) -> None:
    hands.press(Key.Key_K, Ctrl)
    hands.type(words)


@pytest.fixture
def writing(program: Application, hands: Hands) -> QTextEdit:
    """The discussion of the first case, while the meeting runs, with the cursor in the middle of it."""
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F2)
    hands.type("Dette ble sagt.")
    for _ in range(5):
        hands.press(Key.Key_Left)
    return discussion(program)


def test_somebody_goes_out_and_the_cursor_is_back(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    place, text, before = writing.textCursor().position(), writing.toPlainText(), meeting_of(program)
    command(hands, "går eng")
    assert field(program).hasFocus()
    assert field(program).accessibleName() == "Kommando"
    assert said(program) == f"Enter: {NAME} går ut av rommet."
    assert meeting_of(program) == before
    hands.press(Key.Key_Return)
    assert where(program) is RoomState.OUT
    assert line(program).isHidden()
    assert writing.hasFocus()
    assert (writing.textCursor().position(), writing.toPlainText()) == (place, text)
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Z, Ctrl)
    assert where(program) is RoomState.IN_ROOM
    assert meeting_of(program) == before


def test_esc_does_nothing_and_gives_the_cursor_back(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    place, before = writing.textCursor().position(), meeting_of(program)
    command(hands, "går eng")
    hands.press(Key.Key_Escape)
    assert line(program).isHidden()
    assert writing.hasFocus()
    assert (writing.textCursor().position(), meeting_of(program)) == (place, before)
    hands.press(Key.Key_K, Ctrl)
    assert field(program).text() == ""


def test_nothing_moves_while_the_line_is_open(program: Application, hands: Hands, writing: QTextEdit) -> None:
    page = program.window.live_page
    before = (page.geometry(), writing.geometry(), writing.verticalScrollBar().value())
    command(hands, "går o")
    assert offered(program)
    assert (page.geometry(), writing.geometry(), writing.verticalScrollBar().value()) == before
    central = program.window.ui.central
    assert central.rect().contains(line(program).geometry())
    saved = program.window.ui.saved_label
    assert line(program).x() > saved.mapTo(central, saved.rect().topRight()).x()


def test_that_saving_fails_stays_in_sight(program: Application, hands: Hands, writing: QTextEdit) -> None:
    program.window.saved_state.show_failing("Disken er full. Det du skriver, er i minnet til det kan lagres.")
    hands.rest()
    command(hands, "går eng")
    assert line(program).geometry().bottom() <= program.window.ui.failing_bar.y()


def test_one_of_several_is_chosen_before_anything_happens(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    before = meeting_of(program)
    command(hands, "går o")
    assert said(program).startswith("Dette kan bety flere ting.")
    names = offered(program)
    assert len(names) > 1
    assert chosen(program) == []
    hands.press(Key.Key_Return)
    assert meeting_of(program) == before
    assert field(program).text() == "går o"
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Up)
    assert chosen(program) == names[:1]
    hands.press(Key.Key_Up)
    assert chosen(program) == names[-1:]
    hands.press(Key.Key_Return)
    assert (
        program.window.ui.undo_action.text() == f"Angre: {names[-1].removesuffix(' går ut av rommet.')} gikk"
    )
    assert writing.hasFocus()


def test_a_row_can_be_clicked(program: Application, hands: Hands, writing: QTextEdit) -> None:
    command(hands, "går o")
    name = offered(program)[1]
    hands.choose(line(program).ui.meanings_view, name)
    name = name.removesuffix(" går ut av rommet.")
    assert program.window.ui.undo_action.text() == f"Angre: {name} gikk"
    assert writing.hasFocus()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("forfall ramsvik", "Guro Ramsvik har forfall allerede."),
        ("inhabil vollanger 30", "Håkon Vollanger er ikke med og avgjør saken"),
        ("utsett 25", "Sak 25/3/2026 er tatt opp i møtet"),
        ("går Xyzzy", "Ingen i møtet heter «Xyzzy»."),
        ("xyzzy", "Forstår ikke dette."),
    ],
)
def test_what_cannot_be_says_so_and_waits(
    program: Application, hands: Hands, writing: QTextEdit, words: str, sentence: str
) -> None:
    before = meeting_of(program)
    command(hands, words)
    hands.press(Key.Key_Return)
    assert said(program).startswith(sentence)
    assert (field(program).text(), field(program).hasFocus()) == (words, True)
    assert meeting_of(program) == before


def test_tab_writes_out_what_is_meant(program: Application, hands: Hands, writing: QTextEdit) -> None:
    command(hands, "ut enge")
    hands.press(Key.Key_Tab)
    assert field(program).text() == f"går {NAME}"
    assert field(program).hasFocus()
    assert said(program) == f"Enter: {NAME} går ut av rommet."


def test_the_next_case_comes_on_screen_ready_to_be_written_in(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    command(hands, "til 33")
    hands.press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert item_of(program, 33).is_current
    assert discussion(program).hasFocus()
    command(hands, "tilbake")
    hands.press(Key.Key_Return)
    assert item_of(program, 25).is_current
    command(hands, "forslag 34")
    hands.press(Key.Key_Return)
    assert item_of(program, 34).is_decided


def test_what_the_meeting_became_meanwhile_is_what_counts(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    command(hands, "går eng")
    person = next(each for each in meeting_of(program).participants if each.name == NAME)
    program.window.acted.emit(partial(attendance.move, person_id=person.id, state=RoomState.OUT))
    hands.rest()
    hands.press(Key.Key_Return)
    assert said(program) == f"{NAME} er ikke til stede."
    assert field(program).text() == "går eng"


def test_an_entry_of_a_menu_is_done_where_the_cursor_was(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    command(hands, "referat")
    hands.press(Key.Key_Return)
    assert program.window.minutes_page.isVisible()
    command(hands, "møtet")
    hands.press(Key.Key_Return)
    assert program.window.live_page.isVisible()
    hands.press(Key.Key_F2)
    command(hands, "angre")
    assert said(program) == "Enter: Angre: Møtet startet."
    hands.press(Key.Key_Return)
    assert program.window.ui.start_action.isEnabled()


def test_what_the_focus_leaves_stands_there_when_one_comes_back(
    program: Application, hands: Hands, writing: QTextEdit
) -> None:
    command(hands, "går eng")
    hands.click(program.window.live_page.room.ui.people_view)
    assert line(program).isHidden()
    hands.press(Key.Key_K, Ctrl)
    assert field(program).text() == "går eng"
    assert field(program).selectedText() == "går eng"


def test_without_a_meeting_the_menus_answer(open_program: Open) -> None:
    program = open_program(demo=False)
    QTest.keyClick(program.window, Key.Key_K, Ctrl)
    QTest.keyClicks(field(program), "går eng")
    assert said(program) == "Ingen møter er åpne."
    field(program).clear()
    QTest.keyClicks(field(program), "forberedelse")
    QTest.keyClick(field(program), Key.Key_Return)
    QApplication.processEvents()
    assert program.window.preparation_page.isVisible()


def test_the_line_opens_from_a_field_of_one_line_too(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_2, Ctrl)
    edit = next(each for each in program.window.preparation_page.findChildren(QLineEdit) if each.isVisible())
    edit.setFocus()
    before = edit.text()
    hands.press(Key.Key_Home)
    hands.press(Key.Key_K, Ctrl)
    assert field(program).hasFocus()
    assert edit.text() == before
    hands.press(Key.Key_Escape)
    assert edit.hasFocus()
