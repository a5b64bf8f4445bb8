"""Taking acts back and doing them again, beside what is typed."""

import pytest
from PySide6.QtCore import Qt

from ho21desk.model import ItemKind
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"


def leave(program: Application, hands: Hands, name: str = NAME) -> None:
    hands.choose(program.window.live_page.room.ui.people_view, name)
    hands.press(Key.Key_G, Ctrl | Shift)


def heading(program: Application) -> str:
    return program.window.live_page.room.ui.heading.text()


def message(program: Application) -> str:
    return program.window.ui.message_label.text()


def test_in_the_room_an_act_is_taken_back_and_done_again(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    before = meeting_of(program)
    leave(program, hands)
    after = meeting_of(program)
    assert heading(program) == "I ROMMET · 14 AV 16 MEDLEMMER"
    hands.press(Key.Key_Z, Ctrl)
    assert meeting_of(program) == before
    assert heading(program) == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert message(program) == f"Angret: {NAME} gikk"
    hands.press(Key.Key_Y, Ctrl)
    assert meeting_of(program) == after
    assert message(program) == f"Gjort om igjen: {NAME} gikk"


def test_the_menu_says_what_would_be_taken_back(program: Application, hands: Hands) -> None:
    ui = program.window.ui
    assert not ui.undo_action.isEnabled()
    hands.press(Key.Key_F5)
    assert ui.undo_action.text() == "Angre: Møtet startet"
    leave(program, hands)
    assert ui.undo_action.text() == f"Angre: {NAME} gikk"
    assert not ui.redo_action.isEnabled()
    hands.press(Key.Key_Z, Ctrl)
    assert ui.undo_action.text() == "Angre: Møtet startet"
    assert ui.redo_action.text() == f"Gjør om: {NAME} gikk"


def test_in_a_text_the_same_key_takes_back_what_was_typed(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    leave(program, hands)
    hands.press(Key.Key_F2)
    edit = program.window.live_page.case.ui.discussion_edit
    before = edit.toPlainText()
    hands.type("Dette ble sagt.")
    hands.press(Key.Key_Z, Ctrl)
    assert edit.toPlainText() == before
    hands.press(Key.Key_Z, Ctrl)  # with nothing left to undo in the text, the room is still left alone
    assert heading(program) == "I ROMMET · 14 AV 16 MEDLEMMER"


def test_what_was_typed_since_stands(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    leave(program, hands)
    hands.press(Key.Key_F2)
    hands.type("Dette ble sagt.")
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Z, Ctrl)
    assert heading(program) == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert program.window.live_page.case.ui.discussion_edit.toPlainText().endswith("Dette ble sagt.")


def test_undoing_the_next_case_goes_back_to_the_one_before(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Return, Ctrl)
    assert item_of(program, 26).is_current
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Z, Ctrl)
    assert item_of(program, 25).is_current
    assert item_of(program, 26).treated is None
    assert program.window.live_page.case.item == item_of(program, 25)


def test_the_proposal_is_taken_out_of_the_decision_again(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    view = program.window.live_page.agenda.ui.agenda_view
    agenda = meeting_of(program).agenda
    item = next(item for item in agenda if item.proposal and item.kind is ItemKind.CASE)
    hands.choose(view, item.title)
    hands.press(Key.Key_F, Ctrl | Shift)
    assert item_of(program, item.number).decisions[0].text == item.proposal
    hands.press(Key.Key_F6)
    hands.press(Key.Key_Z, Ctrl)
    assert item_of(program, item.number).decisions == item.decisions
    hands.press(Key.Key_F3)
    editor = program.window.focusWidget()
    assert isinstance(editor, TextEditor)
    assert editor.accessibleName() == "Vedtak"
    assert editor.toPlainText() == ""


@pytest.mark.parametrize("times", [1, 3])
def test_with_nothing_left_to_take_back_nothing_happens(
    program: Application, hands: Hands, times: int
) -> None:
    before = meeting_of(program)
    hands.press(Key.Key_F4)
    for _ in range(times):
        hands.press(Key.Key_Z, Ctrl)
    assert meeting_of(program) == before
    assert rows_of(program.window.live_page.room.ui.people_view)
