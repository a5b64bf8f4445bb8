"""Copies by themselves, putting back from the window, and a damaged database, as a person meets them."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ho21desk.desk.damage import Choice
from ho21desk.model import TextField, TextRef
from ho21desk.paths import UserPaths
from ho21desk.store import backup
from ho21desk.store.backup import Reason
from ho21desk.wiring import safekeeping
from ho21desk.wiring.application import Application
from ho21desk.wiring.rescuing import Rescuing
from ho21desk.wiring.safekeeping import Safekeeping
from tests.views import conftest as window
from tests.views.conftest import Clock, Hands, Open, item_of, meeting_of

clock, paths, open_program = window.clock, window.paths, window.open_program
PAGE = 4096


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safekeeping, "START_SECONDS", 0)


def kept(program: Application) -> Safekeeping:
    assert program.waking.safekeeping
    return program.waking.safekeeping


def awake(qtbot: QtBot, program: Application) -> Application:
    """Wait until copies are taken and listed."""
    qtbot.waitUntil(lambda: program.waking.safekeeping is not None)
    return program


def rescuing(program: Application) -> Rescuing:
    return kept(program).rescuing


def reasons(paths: UserPaths) -> list[Reason]:
    return [each.reason for each in backup.kept(paths.backups)]


def say(program: Application, hands: Hands, text: str) -> None:
    program.desk.write(TextRef(TextField.DISCUSSION, item_of(program, 25).id), text)
    hands.rest()


def take(qtbot: QtBot, program: Application) -> None:
    with qtbot.waitSignal(kept(program).taking.done):
        kept(program).take(Reason.WANTED)


def open_sheet(qtbot: QtBot, program: Application) -> None:
    with qtbot.waitSignal(kept(program).restoring.looking.done):
        program.window.ui.backups_action.trigger()
    assert QApplication.activeModalWidget() is None


def break_table(paths: UserPaths, table: str) -> None:
    with closing(sqlite3.connect(paths.database)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
        (page,) = found.fetchone()
    with paths.database.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xff" * PAGE)


@pytest.mark.usefixtures("at_once")
def test_a_copy_is_taken_at_the_start_and_at_the_close_of_a_meeting(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    program = awake(qtbot, open_program())
    qtbot.waitUntil(lambda: reasons(paths) == [Reason.START])
    hands = Hands(qtbot, program)
    program.window.ui.start_action.trigger()
    hands.rest()
    with qtbot.waitSignal(kept(program).taking.done):
        program.window.ui.close_action.trigger()
    assert reasons(paths) == [Reason.CLOSED, Reason.START]


def test_a_copy_is_taken_once_a_day(qtbot: QtBot, open_program: Open, paths: UserPaths, clock: Clock) -> None:
    program = awake(qtbot, open_program())
    take(qtbot, program)
    hands = Hands(qtbot, program)
    say(program, hands, "Sagt.")
    kept(program)._timer.timeout.emit()
    clock.now += timedelta(days=1)
    with qtbot.waitSignal(kept(program).taking.done):
        kept(program)._timer.timeout.emit()
    assert reasons(paths) == [Reason.DAILY, Reason.WANTED]


def test_a_copy_that_fails_is_said_in_the_window_and_leaves_nothing(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    program = awake(qtbot, open_program())
    paths.backups.touch()
    take(qtbot, program)
    assert program.window.ui.message_label.text().startswith("Sikkerhetskopien ble ikke tatt: ")
    assert QApplication.activeModalWidget() is None
    assert paths.backups.read_bytes() == b""


def test_one_meeting_is_put_back_and_that_is_undone(qtbot: QtBot, open_program: Open) -> None:
    program = awake(qtbot, open_program())
    hands = Hands(qtbot, program)
    hands.rest()
    say(program, hands, "Slik var det.")
    take(qtbot, program)
    say(program, hands, "Noe helt annet enn det.")
    open_sheet(qtbot, program)
    ui = kept(program).restoring.sheet.ui
    line = ui.meetings_view.model()
    assert (
        line.index(0, 4).data()
        == f"endret, {len('Noe helt annet enn det.') - len('Slik var det.')} tegn mer nå"
    )
    ui.put_back_button.click()
    qtbot.waitUntil(lambda: item_of(program, 25).discussion == "Slik var det.")
    qtbot.waitUntil(lambda: "Ctrl+Z angrer det" in program.window.ui.message_label.text())
    assert program.window.live_page.case.ui.discussion_edit.toPlainText() == "Slik var det."
    program.window.undo_wanted.emit()
    qtbot.waitUntil(lambda: item_of(program, 25).discussion == "Noe helt annet enn det.")


def test_all_is_put_back_and_the_window_shows_it(qtbot: QtBot, open_program: Open, paths: UserPaths) -> None:
    program = awake(qtbot, open_program())
    hands = Hands(qtbot, program)
    hands.rest()
    say(program, hands, "Slik var det.")
    take(qtbot, program)
    say(program, hands, "Noe annet.")
    open_sheet(qtbot, program)
    kept(program).restoring.sheet.ui.put_all_back_button.click()
    qtbot.waitUntil(lambda: item_of(program, 25).discussion == "Slik var det.")
    qtbot.waitUntil(lambda: program.window.ui.message_label.text().startswith("Alt er satt tilbake"))
    assert program.window.live_page.case.ui.discussion_edit.toPlainText() == "Slik var det."
    assert reasons(paths) == [Reason.RESTORE, Reason.WANTED]


def test_nothing_can_be_put_back_while_a_meeting_runs(qtbot: QtBot, open_program: Open) -> None:
    program = awake(qtbot, open_program())
    hands = Hands(qtbot, program)
    take(qtbot, program)
    open_sheet(qtbot, program)
    ui = kept(program).restoring.sheet.ui
    assert ui.put_back_button.isEnabled()
    program.window.ui.start_action.trigger()
    hands.rest()
    assert not ui.put_back_button.isEnabled()
    assert not ui.put_all_back_button.isEnabled()
    assert "Et møte pågår" in ui.look_label.text()


def test_a_damaged_copy_says_so_in_the_sheet(qtbot: QtBot, open_program: Open, paths: UserPaths) -> None:
    program = awake(qtbot, open_program())
    take(qtbot, program)
    (copy,) = backup.kept(paths.backups)
    copy.path.write_bytes(b"torn")
    open_sheet(qtbot, program)
    ui = kept(program).restoring.sheet.ui
    assert "skadet" in ui.refusal_label.text()
    assert ui.copies_view.model().index(0, 2).data() == "kan ikke leses"
    assert not ui.put_all_back_button.isEnabled()


def test_escape_closes_the_sheet_and_the_key_opens_it(qtbot: QtBot, open_program: Open) -> None:
    program = awake(qtbot, open_program())
    hands = Hands(qtbot, program)
    hands.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    sheet = kept(program).restoring.sheet
    assert sheet.isVisible()
    assert sheet.ui.empty_label.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_folder_for_plain_text_is_remembered_and_written_to(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    program = awake(qtbot, open_program())
    hands = Hands(qtbot, program)
    program.window.ui.start_action.trigger()
    hands.rest()
    stick = paths.data / "stick"
    stick.mkdir()
    with qtbot.waitSignal(kept(program).emergency.written):
        kept(program)._use_folder(stick)
    (path,) = stick.iterdir()
    assert "Sak 25/3/2026" in path.read_text(encoding="utf-8")
    assert path.name in kept(program).restoring.sheet.ui.emergency_label.text()
    assert program._settings.current.emergency_folder == str(stick)


def test_what_is_left_of_a_damaged_database_is_offered_at_the_start(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    first = awake(qtbot, open_program())
    hands = Hands(qtbot, first)
    hands.rest()
    say(first, hands, "Før kopien.")
    take(qtbot, first)
    say(first, hands, "Etter kopien.")
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    break_table(paths, "export")
    broken = paths.database.read_bytes()
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: second.waking.safekeeping is not None)
    sheet = rescuing(second).sheet
    qtbot.waitUntil(lambda: sheet.ui.choice_card.isEnabled())
    assert QApplication.activeModalWidget() is None
    assert sheet.isVisible()
    assert sheet.ui.both_radio.isChecked()
    assert "Nyere enn kopien, og lest: 3/2026." in sheet.ui.left_label.text()
    assert paths.database.read_bytes() == broken
    sheet.ui.mend_button.click()
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert item_of(second, 25).discussion == "Etter kopien."
    qtbot.waitUntil(lambda: "Den skadede filen ligger i" in second.window.ui.message_label.text())
    assert not sheet.isVisible()
    (aside,) = paths.data.glob("ho21desk skadet *.sqlite3")
    assert aside.read_bytes() == broken


def test_a_database_that_is_gone_gives_way_to_the_copy(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    first = awake(qtbot, open_program())
    take(qtbot, first)
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    paths.database.unlink()
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: second.waking.safekeeping is not None)
    sheet = rescuing(second).sheet
    qtbot.waitUntil(lambda: sheet.ui.choice_card.isEnabled())
    assert "borte" in sheet.ui.title.text()
    assert sheet.ui.copy_radio.isChecked()
    assert not sheet.ui.both_radio.isVisible()
    sheet.ui.mend_button.click()
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert meeting_of(second).number == 3


def test_damage_found_while_one_writes_disturbs_nobody_and_is_mended_when_one_asks(
    qtbot: QtBot, open_program: Open, paths: UserPaths
) -> None:
    program = awake(qtbot, open_program())
    hands = Hands(qtbot, program)
    hands.rest()
    take(qtbot, program)
    rescuing(program).see_damage()
    say(program, hands, "Skrevet imens.")
    assert "sheet" not in vars(rescuing(program))
    program.window.ui.backups_action.trigger()
    sheet = rescuing(program).sheet
    qtbot.waitUntil(lambda: sheet.ui.choice_card.isEnabled())
    rescuing(program)._mend(Choice.COPY)
    qtbot.waitUntil(lambda: "Sikkerhetskopien er på plass." in program.window.ui.message_label.text())
    assert item_of(program, 25).discussion == "Skrevet imens."
    say(program, hands, "Og videre.")
    with closing(sqlite3.connect(paths.database)) as other:
        found = other.execute("SELECT discussion FROM agenda_item WHERE number = 25").fetchall()
    assert found == [("Og videre.",)]
