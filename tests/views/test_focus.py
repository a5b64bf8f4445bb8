"""The hands stay on the keys: where Tab leads, and where the cursor is when one comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def editor_of(program: Application) -> TextEditor:
    editor = program.window.focusWidget()
    assert isinstance(editor, TextEditor)
    return editor


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_F3])
def test_tab_leaves_a_text_and_writes_nothing(program: Application, hands: Hands, key: Qt.Key) -> None:
    hands.press(Key.Key_F5)
    hands.press(key)
    editor = editor_of(program)
    before = editor.toPlainText()
    hands.press(Key.Key_Tab)
    assert not editor.hasFocus()
    hands.press(Key.Key_Backtab, Shift)
    assert editor.hasFocus()
    assert editor.toPlainText() == before


def test_the_cursor_is_where_it_was_in_each_case(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    places = {}
    for word in ("først", "andre", "tredje"):
        hands.type(f"{word} tekst")
        for _ in range(3):
            hands.press(Key.Key_Left)
        number = meeting_of(program).current
        assert number is not None
        places[number.id] = editor_of(program).textCursor().position()
        hands.press(Key.Key_Return, Ctrl)
    for _ in range(3):
        hands.press(Key.Key_Return, Ctrl | Shift)
        current = meeting_of(program).current
        assert current is not None
        assert editor_of(program).textCursor().position() == places[current.id]


def test_the_cursor_is_where_it_was_after_a_look_at_another_page(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.type("en hel setning")
    hands.press(Key.Key_Left)
    editor, place = editor_of(program), editor_of(program).textCursor().position()
    for page in (Key.Key_4, Key.Key_2, Key.Key_3):
        hands.press(page, Ctrl)
    hands.press(Key.Key_F2)
    assert editor_of(program) is editor
    assert editor.textCursor().position() == place


def test_nothing_is_modal_whatever_key_is_pressed(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    for action in program.window.findChildren(QAction):
        if action is program.window.ui.quit_action or not action.shortcut().toString():
            continue
        if action.isEnabled():
            action.trigger()
            hands.rest()
        assert QApplication.activeModalWidget() is None, action.text()
