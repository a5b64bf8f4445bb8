"""Looking back in the window: what a text was, what is gone, and taking it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from ho21desk.model import AgendaItem, TextField
from ho21desk.views.history_sheet import HistorySheet
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, meeting_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def looked_back(program: Application, hands: Hands) -> HistorySheet:
    """Return the sheet, opened from the menu."""
    program.window.ui.history_action.trigger()
    hands.rest()
    assert program.looking_back.sheet is not None
    assert program.looking_back.sheet.isVisible()
    return program.looking_back.sheet


def shown(program: Application) -> AgendaItem:
    """Return the case on screen as it is stored."""
    item = program.window.live_page.case.item
    assert item is not None
    return meeting_of(program).item(item.id)


def listed(sheet: HistorySheet) -> list[str]:
    model = sheet.ui.versions_view.model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


@pytest.fixture
def written(program: Application, hands: Hands, clock: Clock) -> Application:
    """Return the program with a discussion that was written, a minute later gone on with, then deleted."""
    program.window.live_page.case.focus_discussion()
    for words in ("Rådet takket for saken.", " Flere ba om mer tid.", "!"):
        hands.type(words)
        clock.move(2)
    program.window.live_page.case.ui.discussion_edit.selectAll()
    hands.press(Key.Key_Delete)
    return program


def test_what_was_deleted_is_shown_and_taken_back_as_one_act(written: Application, hands: Hands) -> None:
    edit = written.window.live_page.case.ui.discussion_edit
    assert edit.toPlainText() == ""
    sheet = looked_back(written, hands)
    assert listed(sheet)[:2] == [
        "… takket for saken. Flere ba om mer tid.!",
        "… takket for saken. Flere ba om mer tid.",
    ]
    assert sheet.ui.comparison_label.text() == "9 ord er borte nå (gjennomstreket)."
    assert sheet.ui.comparison_view.accessibleDescription().startswith("borte: Rådet takket")
    hands.click(sheet.ui.take_back_button)
    assert edit.toPlainText() == "Rådet takket for saken. Flere ba om mer tid.!"
    assert shown(written).discussion == edit.toPlainText()
    written.window.ui.undo_action.trigger()
    hands.rest()
    assert shown(written).discussion == ""


def test_a_decision_that_was_removed_is_put_into_a_case_again(
    program: Application, hands: Hands, clock: Clock
) -> None:
    case = program.window.live_page.case
    case.focus_decision()
    hands.type("Rådet ber om en ny utredning.")
    case.remove_decision()
    hands.rest()
    assert not shown(program).is_decided
    sheet = looked_back(program, hands)
    sheet.ui.text_combo.setCurrentIndex(sheet.ui.text_combo.count() - 1)
    sheet.ui.text_combo.activated.emit(sheet.ui.text_combo.currentIndex())
    hands.rest()
    assert listed(sheet) == ["Rådet ber om en ny utredning."]
    hands.click(sheet.ui.copy_button)
    assert QGuiApplication.clipboard().text() == "Rådet ber om en ny utredning."
    hands.click(sheet.ui.take_back_button)
    assert [each.text for each in shown(program).decisions] == ["Rådet ber om en ny utredning."]


def test_the_text_with_the_cursor_is_the_one_that_is_shown(program: Application, hands: Hands) -> None:
    program.window.live_page.case.focus_decision()
    sheet = looked_back(program, hands)
    assert sheet.text is not None
    assert sheet.text.field is TextField.DECISION
    assert sheet.ui.empty_label.isVisible()
    assert not sheet.ui.take_back_button.isEnabled()


def test_the_menu_of_a_text_offers_its_versions(program: Application, hands: Hands) -> None:
    edit = program.window.live_page.case.ui.discussion_edit
    edit.setFocus()
    menu = edit.context_menu()
    edit.menu_asked.emit(menu, edit.mapToGlobal(QPoint(0, 0)))
    assert program.window.ui.history_action in menu.actions()


def test_what_was_done_before_a_restart_is_named_in_the_menu(
    program: Application, hands: Hands, clock: Clock
) -> None:
    program.window.live_page.case.add_decision()
    hands.rest()
    named = program.window.ui.undo_action.text()
    before = meeting_of(program)
    program.desk.ask(lambda office: office.open(office.archive.load(before.id)))
    hands.rest()
    assert program.window.ui.undo_action.text() == named
    program.window.ui.undo_action.trigger()
    hands.rest()
    assert len(shown(program).decisions) == 1
