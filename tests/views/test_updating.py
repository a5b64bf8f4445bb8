"""An older program meets the data of a newer one: it says so, and leaves them alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.store.database import SCHEMA
from tests.store import past
from tests.views.conftest import Open


def left_by_a_newer_program(path: Path) -> bytes:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        connection.executescript((past.FOLDER / f"{SCHEMA}.sql").read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    return path.read_bytes()


def test_the_window_says_that_the_program_must_be_updated_and_touches_nothing(
    open_program: Open, paths: UserPaths, qtbot: QtBot
) -> None:
    before = left_by_a_newer_program(paths.database)
    program = open_program(demo=False)
    told = program.window.ui.failing_label
    qtbot.waitUntil(told.isVisible)
    assert "Møtene er lagret av en nyere utgave av HO21desk. Oppdater programmet." in told.text()
    assert not program.window.meetings_page.welcome.isVisible()
    program.desk.give_up()
    assert program.desk.finish(5)
    assert paths.database.read_bytes() == before
    assert not paths.backups.exists()
