"""The page Forberedelse: its sections, and the way between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_sections_are_turned_by_keys_and_remembered(program: Application, hands: Hands) -> None:
    page = program.window.preparation_page
    hands.press(Key.Key_2, Ctrl)
    assert page.agenda.isVisible()
    hands.press(Key.Key_PageUp, Ctrl)
    assert page.rules.isVisible()
    assert not page.agenda.isVisible()
    hands.press(Key.Key_PageDown, Ctrl)
    assert page.agenda.isVisible()
    hands.press(Key.Key_PageUp, Ctrl)
    hands.press(Key.Key_3, Ctrl)
    hands.press(Key.Key_2, Ctrl)
    assert page.rules.isVisible()


def test_the_button_of_the_section_on_screen_is_marked(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    button = program.window.focusWidget()
    assert isinstance(button, QAbstractButton)
    assert (button.text(), button.isChecked()) == ("Regler", True)
    assert button.accessibleName() == "Regler, del av forberedelsen"
    hands.press(Key.Key_Left)
    assert program.window.preparation_page.facts.isVisible()


def test_without_a_meeting_the_page_says_where_to_find_one(open_program: Open) -> None:
    program = open_program(demo=False)
    page = program.window.preparation_page
    program.window.show_page(page)
    QApplication.processEvents()
    assert page.ui.no_meeting_label.isVisible()
    assert not page.agenda.isEnabled()


def test_the_line_about_no_meeting_goes_when_there_is_one(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_2, Ctrl)
    assert not program.window.preparation_page.ui.no_meeting_label.isVisible()
    assert program.window.preparation_page.agenda.isEnabled()
