"""The sheet of all keys, and the menu entries that give every act its key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ho21desk.files import replace_bytes
from ho21desk.paths import UserPaths
from ho21desk.rules import deciding
from ho21desk.views.key_groups import key_groups, named
from ho21desk.views.key_sheet import markdown
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def rows(program: Application) -> set[tuple[str, str]]:
    return {row for group in key_groups(program.window) for row in group.rows}


def test_every_menu_entry_stands_on_the_sheet_with_its_key(program: Application, hands: Hands) -> None:
    told = rows(program)
    menus = (top.menu() for top in program.window.menuBar().actions())
    entries = [entry for menu in menus if isinstance(menu, QMenu) for entry in menu.actions() if entry.text()]
    entries = [entry for entry in entries if not entry.menu()]
    assert len(entries) > 50
    assert [entry.text() for entry in entries if (entry.text(), named(entry.shortcut())) not in told] == []


def test_the_keys_of_parts_and_of_texts_stand_there_too(program: Application, hands: Hands) -> None:
    groups = {group.title: group.rows for group in key_groups(program.window)}
    assert ("Opp", "Alt+pil opp") in groups["Forberedelse: saksliste"]
    assert ("Ny person", "Insert") in groups["Forberedelse: registeret"]
    assert ("Neste del", "Ctrl+Page Down") in groups["Forberedelse"]
    assert ("Fet", "Ctrl+B") in groups["I en tekst"]
    assert ("Setter inn navnet til en deltaker", "@") in groups["I en tekst"]


def test_a_key_that_is_given_another_action_is_told_at_once(program: Application, hands: Hands) -> None:
    program.window.ui.pause_action.setShortcut(QKeySequence("Ctrl+Shift+Y"))
    assert ("Pause", "Ctrl+Shift+Y") in rows(program)


def test_what_was_done_last_is_left_out(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    assert program.window.ui.undo_action.text() != "Angre"
    assert ("Angre", "Ctrl+Z") in rows(program)


def test_the_sheet_opens_beside_the_text_and_gives_it_back(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    edit = program.window.focusWidget()
    hands.type("Rådet")
    hands.press(Key.Key_F1)
    assert program.keys.isVisible()
    assert not program.keys.isModal()
    assert "Ctrl+Enter" in program.keys.text.toPlainText()
    assert program.keys.focusWidget() is program.keys.text
    QTest.keyClick(program.keys.text, Key.Key_Escape)
    assert not program.keys.isVisible()
    assert program.window.focusWidget() is edit
    hands.type(" drøftet")
    item = meeting_of(program).current
    assert item is not None
    assert item.discussion == "Rådet drøftet"


def test_the_key_that_opens_the_sheet_closes_it(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F1)
    program.window.ui.keys_action.trigger()
    assert not program.keys.isVisible()


def test_the_sheet_is_printed_from_one_page(
    program: Application, hands: Hands, paths: UserPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hands.press(Key.Key_F1)
    QTest.keyClick(program.keys.text, Key.Key_P, Ctrl)
    (url,) = opened
    written = Path(url.toLocalFile())
    assert written.name == "taster.pdf"
    assert written.read_bytes().startswith(b"%PDF")
    assert written.read_bytes().count(b"/Type /Page\n") == 1
    assert program.window.ui.message_label.text() == f"Skrev {written}"
    assert QApplication.activeModalWidget() is None


def test_a_folder_that_cannot_be_written_to_is_said_so(
    program: Application, hands: Hands, tmp_path: Path, paths: UserPaths
) -> None:
    program.drafting._settings.change(export_folder=str(tmp_path / "fil" / "mappe"))
    replace_bytes(tmp_path / "fil", b"")
    hands.press(Key.Key_F1)
    QTest.keyClick(program.keys.text, Key.Key_P, Ctrl)
    assert "taster.pdf" in program.window.ui.message_label.text()


def test_the_user_guide_has_the_keys_as_they_are(program: Application, hands: Hands) -> None:
    guide = Path(__file__).parents[2] / "docs" / "taster.md"
    assert guide.read_text(encoding="utf-8") == markdown(key_groups(program.window))


def test_a_case_is_put_off_and_brought_back_by_key(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    last = max(item.number for item in meeting_of(program).agenda)
    program.window.live_page.show_item(item_of(program, last).id)
    hands.press(Key.Key_F6, Ctrl)
    assert item_of(program, last).dropped is not None
    hands.press(Key.Key_B, Ctrl | Shift)
    assert item_of(program, last).dropped is None
    hands.press(Key.Key_F6, Ctrl | Shift)
    assert item_of(program, last).dropped is not None


def test_what_hinders_it_is_said_at_the_case(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F6, Ctrl)
    assert program.window.live_page.case.ui.refusal_label.isVisible()
    assert program.window.ui.message_label.text() == ""


def test_a_decision_is_unanimous_by_key(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    number = next(item.number for item in meeting_of(program).agenda if item.proposal)
    item = item_of(program, number)
    program.window.acted.emit(lambda meeting, now: deciding.use_proposal(meeting, now, item.id))
    hands.rest()
    program.window.live_page.show_item(item.id)
    hands.press(Key.Key_F9, Ctrl)
    vote = item_of(program, number).vote
    assert vote is not None
    assert vote.unanimous


def test_a_case_is_named_and_the_register_opened_by_key(program: Application, hands: Hands) -> None:
    preparation = program.window.preparation_page
    hands.press(Key.Key_F2, Ctrl)
    assert program.window.focusWidget() is preparation.agenda.ui.new_edit
    hands.press(Key.Key_F4, Ctrl | Shift)
    assert preparation.people.register.isVisible()
    assert preparation.people.register.isAncestorOf(program.window.focusWidget())
