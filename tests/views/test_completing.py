"""Names and cases completed in a text, where the cursor is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ho21desk.model import Person
from ho21desk.views.choice_popup import ChoicePopup
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(program: Application, hands: Hands) -> TextEditor:
    """The discussion of the first case, empty and with the focus."""
    editor: TextEditor = program.window.live_page.case.ui.discussion_edit
    editor.setFocus()
    editor.selectAll()
    hands.press(Key.Key_Delete)
    return editor


@pytest.fixture
def popup(program: Application) -> ChoicePopup:
    return program.help.writing.popup


def shown(popup: ChoicePopup) -> list[str]:
    model = popup.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []


@pytest.mark.parametrize("typed", ["ram", "Guro R", "RAMSV", "msvik", "guro"])
def test_a_name_is_completed_from_any_part_of_it(
    hands: Hands, editor: TextEditor, popup: ChoicePopup, typed: str
) -> None:
    hands.type(f"Vi takker @{typed}")
    assert shown(popup)[0] == "Guro Ramsvik"
    hands.press(Key.Key_Return)
    hands.type(".")
    assert editor.toPlainText() == "Vi takker Guro Ramsvik."
    assert not popup.isVisible()


def test_a_name_is_one_step_to_undo_and_is_stored(
    program: Application, hands: Hands, editor: TextEditor
) -> None:
    hands.type("@aasmu")
    assert editor.toPlainText() == "@aasmu"
    hands.press(Key.Key_Backspace)
    hands.press(Key.Key_Backspace)
    hands.press(Key.Key_Backspace)
    hands.press(Key.Key_Backspace)
    hands.type("smul")
    hands.press(Key.Key_Tab)
    assert editor.toPlainText() == "Åshild Åsmul"
    assert item_of(program, 25).discussion == "Åshild Åsmul"
    hands.press(Key.Key_Z, Ctrl)
    assert editor.toPlainText() == "@asmul"
    assert editor.hasFocus()


def test_those_who_are_here_come_before_the_rest_and_the_register_last(
    program: Application, hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    program.help.show_register((Person(name="Ola Utenfor"), Person(name="Guro Ramsvik")))
    hands.type("@")
    names = shown(popup)
    assert names[0] == "Sigrun Haugli"
    assert names.index("Guro Ramsvik") > names.index("Håkon Vollanger")
    assert names.count("Guro Ramsvik") == 1
    assert names[-1] == "Ola Utenfor"
    hands.press(Key.Key_Up)
    hands.press(Key.Key_Return)
    assert editor.toPlainText() == "Ola Utenfor"


def test_the_arrows_choose_and_a_click_takes_without_the_focus(
    hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.type("@")
    second = shown(popup)[1]
    hands.press(Key.Key_Down)
    assert popup.chosen is not None
    assert popup.chosen.text == second
    third = popup.view.model().index(2, 0)
    QTest.mouseClick(
        popup.view.viewport(), Qt.MouseButton.LeftButton, pos=popup.view.visualRect(third).center()
    )
    hands.rest()
    assert editor.toPlainText() == third.data()
    assert editor.hasFocus()


@pytest.mark.parametrize("typed", ["post@eksempel", "C#", "25#a", "@ ", "# 1"])
def test_a_sign_that_is_meant_stays(hands: Hands, editor: TextEditor, popup: ChoicePopup, typed: str) -> None:
    hands.type(typed)
    assert not popup.isVisible()
    hands.press(Key.Key_Return)
    assert editor.toPlainText() == f"{typed}\n"


def test_esc_leaves_what_was_typed_and_the_keys_mean_what_they_did(
    hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.type("@gu")
    assert popup.isVisible()
    hands.press(Key.Key_Escape)
    assert not popup.isVisible()
    hands.type("r")
    hands.press(Key.Key_Return)
    assert not popup.isVisible()
    assert editor.toPlainText() == "@gur\n"


def test_what_nobody_is_called_hides_the_list_until_it_fits_again(
    hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.type("@gux")
    assert not popup.isVisible()
    hands.press(Key.Key_Backspace)
    assert popup.isVisible()
    hands.press(Key.Key_Home)
    assert not popup.isVisible()
    assert editor.toPlainText() == "@gu"


@pytest.mark.parametrize(
    ("before", "sought", "written"),
    [
        ("Som i ", "30", "Som i sak 30/3/2026"),
        ("Se sak ", "30", "Se sak 30/3/2026"),
        ("", "kommunene hindrer", "Sak 30/3/2026"),
        ("Ferdig. ", "helsedata", "Ferdig. Sak 30/3/2026"),
    ],
)
def test_a_case_is_completed_by_number_or_title(
    hands: Hands, editor: TextEditor, before: str, sought: str, written: str
) -> None:
    hands.type(f"{before}#{sought}")
    hands.press(Key.Key_Return)
    assert editor.toPlainText() == written


def test_another_key_writes_the_title_of_a_case(
    program: Application, hands: Hands, editor: TextEditor
) -> None:
    hands.type("#30")
    hands.press(Key.Key_Return, Shift)
    assert editor.toPlainText() == item_of(program, 30).title


def test_a_name_is_completed_in_a_line_too(program: Application, hands: Hands, popup: ChoicePopup) -> None:
    hands.press(Key.Key_F9)
    line = program.window.live_page.case.ui.vote_panel.ui.note_edit
    hands.press(Key.Key_Down)
    assert line.isVisible()
    line.setFocus()
    hands.type("Etter forslag fra @rams")
    assert popup.isVisible()
    hands.press(Key.Key_Return)
    assert line.text() == "Etter forslag fra Guro Ramsvik"


def test_the_list_goes_with_the_focus(
    program: Application, hands: Hands, popup: ChoicePopup, editor: TextEditor
) -> None:
    hands.type("@")
    assert popup.isVisible()
    hands.press(Key.Key_F6)
    assert not popup.isVisible()
    assert editor.toPlainText() == "@"


@pytest.mark.parametrize("size", [(1366, 768), (800, 560)])
@pytest.mark.parametrize("lines", [0, 60])
def test_the_list_is_inside_the_window_and_not_over_the_line(
    program: Application,
    hands: Hands,
    editor: TextEditor,
    popup: ChoicePopup,
    size: tuple[int, int],
    lines: int,
) -> None:
    program.window.resize(*size)
    editor.insertPlainText("linje\n" * lines + "ord " * 12)
    editor.ensureCursorVisible()
    hands.type("@")
    assert popup.isVisible()
    assert program.window.rect().contains(popup.geometry())
    assert popup.view.viewport().height() > 20
    at = editor.cursorRect()
    top = editor.viewport().mapTo(program.window, at.topLeft())
    assert not popup.geometry().contains(QPoint(popup.geometry().center().x(), top.y() + at.height() // 2))


def test_a_screen_reader_has_names_for_it(hands: Hands, editor: TextEditor, popup: ChoicePopup) -> None:
    hands.type("@hau")
    assert popup.view.accessibleName() == "Navn"
    assert popup.view.focusPolicy() is Qt.FocusPolicy.NoFocus
    listed = QAccessible.queryAccessibleInterface(popup.view)
    assert listed.child(0).text(QAccessible.Text.Name) == "Sigrun Haugli, leder"
    assert QApplication.focusWidget() is editor


def test_the_meeting_that_is_open_is_the_one_that_is_named(
    program: Application, hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.type("#")
    assert len(shown(popup)) == len(meeting_of(program).agenda)
