"""The program when things go wrong around it: what was typed is never lost."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QTextEdit
from pytestqt.qtbot import QtBot

from ho21desk.exchange import meeting_file
from ho21desk.model import Vote
from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application
from tests.views import conftest as window
from tests.views.conftest import Clock, Hands, Open, item_of, meeting_of

clock, paths, open_program = window.clock, window.paths, window.open_program


@contextmanager
def held(paths: UserPaths) -> Iterator[None]:
    """Hold on to the file with the meetings, as another program may."""
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ho21desk.wiring.saving.CLOSING_SECONDS", 0.1)
    monkeypatch.setattr("ho21desk.qtmodels.desk_thread.RETRY_SECONDS", 0.05)


@pytest.mark.parametrize("content", [b"{", b"[]"])
def test_a_broken_settings_file_does_not_stop_the_program(
    open_program: Open, paths: UserPaths, content: bytes
) -> None:
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_bytes(content)
    assert meeting_of(open_program()).number == 3


def test_a_newer_database_is_left_alone_and_said_so(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    paths.data.mkdir(parents=True)
    with closing(sqlite3.connect(paths.database)) as newer:
        newer.execute("PRAGMA journal_mode = wal")
        newer.execute("PRAGMA user_version = 99")
    before = paths.database.read_bytes()
    program = open_program(demo=False)
    label = program.window.ui.failing_label
    qtbot.waitUntil(lambda: "nyere utgave" in label.text())
    assert program.window.isVisible()
    assert QApplication.activeModalWidget() is None
    assert paths.database.read_bytes() == before
    program.window.close()  # nothing was written that could be lost
    qtbot.waitUntil(lambda: not program.window.isVisible())


def test_the_program_reopens_on_the_case_it_was_at(qtbot: QtBot, open_program: Open) -> None:
    first = open_program()
    first.window.ui.start_action.trigger()
    Hands(qtbot, first).rest()
    first.window.ui.next_action.trigger()
    Hands(qtbot, first).rest()
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert item_of(second, 26).is_current
    assert second.window.live_page.case.item == item_of(second, 26)


def test_the_program_reopens_where_the_cursor_stood(qtbot: QtBot, open_program: Open) -> None:
    first = open_program()
    hands = Hands(qtbot, first)
    first.window.ui.start_action.trigger()
    hands.rest()
    case = first.window.live_page.case
    hands.press(Qt.Key.Key_F3)
    hands.type("Vedtatt slik.")
    hands.press(Qt.Key.Key_Left)
    hands.press(Qt.Key.Key_Left)
    writing = case.window().focusWidget()
    assert isinstance(writing, QTextEdit)
    writing.insertPlainText("🎉")
    place = case.place
    first.window.live_page.show_item(item_of(first, 27).id)
    first.window.live_page.show_current()
    hands.press(Qt.Key.Key_F3)
    hands.rest()
    assert place is not None
    assert place.text is not None
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert second.window.live_page.case.place == place
    Hands(qtbot, second).type("!")
    Hands(qtbot, second).rest()
    assert "Vedtatt sli🎉!k." in meeting_of(second).text(place.text)


def test_what_is_typed_is_told_before_the_case_is_left(qtbot: QtBot, open_program: Open) -> None:
    program = open_program()
    hands = Hands(qtbot, program)
    program.window.ui.start_action.trigger()
    hands.rest()
    hands.press(Qt.Key.Key_F2)
    for word in ("En ", "to ", "tre"):
        hands.type(word)
    program.window.live_page.show_item(item_of(program, 27).id)
    hands.rest()
    assert item_of(program, 25).discussion.endswith("En to tre")
    for word in (" fire", " fem"):
        hands.type(word)
    program.window.ui.next_action.trigger()
    hands.rest()
    assert item_of(program, 27).discussion.endswith(" fire fem")


def test_a_figure_still_being_typed_is_kept_when_the_window_closes(qtbot: QtBot, open_program: Open) -> None:
    program = open_program()
    hands = Hands(qtbot, program)
    hands.press(Qt.Key.Key_F9)
    entry = program.window.live_page.case.ui.vote_panel.ui.vote_entry.ui
    hands.pick(entry.kind_combo, "Talt opp")
    entry.for_spin.setFocus()
    entry.for_spin.selectAll()
    hands.type("9")
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert item_of(second, 25).vote == Vote(votes_for=9)


@pytest.mark.usefixtures("at_once")
def test_closing_with_unsaved_text_waits_until_it_is_saved(
    qtbot: QtBot, open_program: Open, paths: UserPaths, clock: Clock
) -> None:
    program: Application = open_program()
    Hands(qtbot, program).rest()
    ui = program.window.ui
    editor = program.window.live_page.case.ui.discussion_edit
    with held(paths):
        editor.insertPlainText("Må ikke gå tapt.")
        qtbot.waitUntil(lambda: ui.failing_bar.isVisible())
        program.window.close()
        qtbot.waitUntil(lambda: "Programmet holdes åpent" in ui.message_label.text())
        assert "Et annet program holder på filen" in ui.message_label.text()
        assert program.window.isVisible()
        assert editor.toPlainText().endswith("Må ikke gå tapt.")
        assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: ui.saved_label.text().startswith("Lagret "), timeout=9000)
    assert not ui.failing_bar.isVisible()
    assert item_of(program, 25).discussion.endswith("Må ikke gå tapt.")
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible())


@pytest.mark.usefixtures("at_once")
def test_the_meeting_goes_on_while_it_cannot_be_saved_and_a_copy_of_it_lets_one_leave(
    qtbot: QtBot, open_program: Open, paths: UserPaths, tmp_path: Path
) -> None:
    program: Application = open_program()
    hands = Hands(qtbot, program)
    hands.rest()
    ui, copy = program.window.ui, tmp_path / "minnepinne.ho21.json"
    with held(paths):
        ui.start_action.trigger()
        qtbot.waitUntil(lambda: item_of(program, 25).is_current)
        assert "Et annet program holder på filen" in ui.failing_label.text()
        assert "i minnet" in ui.failing_label.text()
        assert ui.saved_label.text().startswith("Ikke lagret")
        program.window.live_page.case.ui.discussion_edit.insertPlainText("Må ikke gå tapt.")
        assert ui.copy_button.isVisible()
        ui.copy_button.click()
        dialog = next(each for each in program.window.findChildren(QFileDialog) if each.isVisible())
        dialog.filesSelected.emit([str(copy)])
        dialog.close()
        qtbot.waitUntil(lambda: "Skrev" in ui.message_label.text())
        assert meeting_file.read(copy).agenda[0].discussion.endswith("Må ikke gå tapt.")
        program.window.live_page.case.ui.discussion_edit.insertPlainText(" Og mer.")
        program.window.close()
        qtbot.waitUntil(lambda: "Programmet holdes åpent" in ui.message_label.text())
        program.saving.write_copy(copy)
        program.window.close()
        qtbot.waitUntil(lambda: not program.window.isVisible())
        assert meeting_file.read(copy).agenda[0].discussion.endswith("Må ikke gå tapt. Og mer.")


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("taken", ["the file", "the folder"])
def test_a_database_that_is_taken_away_in_the_meeting_is_written_again(
    qtbot: QtBot, open_program: Open, paths: UserPaths, taken: str
) -> None:
    program: Application = open_program()
    hands = Hands(qtbot, program)
    hands.rest()
    program.window.live_page.case.ui.discussion_edit.insertPlainText("Før. ")
    hands.rest()
    if taken == "the file":
        paths.database.unlink()
    else:
        shutil.rmtree(paths.data)
    program.window.live_page.case.ui.discussion_edit.insertPlainText("Etter.")
    hands.rest()
    assert not program.window.ui.failing_bar.isVisible()
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: bool(second.window.meetings_page.ui.meetings_view.model().rowCount()))
    second.window.meetings_page.ui.open_button.click()
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert "Før. Etter." in item_of(second, 25).discussion
