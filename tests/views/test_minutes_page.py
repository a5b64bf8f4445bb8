"""The draft as it will print, and what it lacks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ho21desk.application import Application
from ho21desk.paths import UserPaths
from ho21desk.settings import Settings
from ho21desk.views.minutes_page import MinutesPage
from tests.views.conftest import Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(program: Application, hands: Hands) -> MinutesPage:
    hands.press(Key.Key_F5)
    return program.window.minutes_page


def test_the_preview_holds_every_text(program: Application, hands: Hands, page: MinutesPage) -> None:
    hands.press(Key.Key_End, Ctrl)
    hands.type(" Dette ble sagt.")
    hands.press(Key.Key_F3)
    hands.press(Key.Key_End, Ctrl)
    hands.type(" Dette ble vedtatt.")
    hands.press(Key.Key_4, Ctrl)
    draft = page.ui.preview_browser.toPlainText()
    assert "Dette ble sagt." in draft
    assert "Dette ble vedtatt." in draft
    assert all(item.title in draft for item in meeting_of(program).agenda)
    assert all(person.name in draft for person in meeting_of(program).participants)


def test_a_case_without_decision_is_listed_and_leads_there(
    program: Application, hands: Hands, page: MinutesPage
) -> None:
    title = item_of(program, 29).title
    for by_key in (True, False):
        hands.press(Key.Key_4, Ctrl)
        assert item_of(program, 25).title not in rows_of(page.ui.missing_view)
        assert rows_of(page.ui.missing_view)[title].described == "mangler vedtak"
        if by_key:
            page.ui.missing_view.setFocus()
            while page.ui.missing_view.currentIndex().data() != title:
                before = page.ui.missing_view.currentIndex()
                hands.press(Key.Key_Down)
                assert page.ui.missing_view.currentIndex() != before
            hands.press(Key.Key_Return)
        else:
            hands.choose(page.ui.missing_view, title)
        assert program.window.live_page.isVisible()
        assert program.window.live_page.case.item == item_of(program, 29)
        assert program.window.focusWidget().accessibleName() == "Vedtak"
        assert item_of(program, 25).is_current
    hands.type("Vedtatt.")
    hands.press(Key.Key_4, Ctrl)
    assert title not in rows_of(page.ui.missing_view)


def test_what_was_written_is_said_with_its_time(hands: Hands, page: MinutesPage) -> None:
    hands.press(Key.Key_4, Ctrl)
    assert page.ui.written_label.text() == ""
    assert not page.ui.open_button.isVisible()
    hands.click(page.ui.export_button)
    assert page.ui.written_label.text().startswith("Skrevet kl. 10.00: ")
    assert page.ui.open_button.isVisible()


def test_the_folder_that_is_chosen_is_remembered(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, paths: UserPaths, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    hands.press(Key.Key_4, Ctrl)
    hands.click(page.ui.folder_button)
    (dialog,) = program.window.findChildren(QFileDialog)
    assert QApplication.activeModalWidget() is None
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(folder))
    with qtbot.waitSignal(dialog.fileSelected):
        dialog.accept()
    hands.rest()
    assert page.ui.folder_label.text() == f"Skrives i {folder}"
    assert Settings.read(paths.settings).export_folder == str(folder)
    hands.click(page.ui.export_button)
    assert len(list(folder.glob("*.docx"))) == 1
