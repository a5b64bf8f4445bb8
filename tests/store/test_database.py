"""The one connection that writes: its pragmas, its schema, and what is said when the file lets us down."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from ho21desk.errors import StoreError, StoreProblem
from ho21desk.paths import backups_of
from ho21desk.store import backup, cipher, meetings, tables
from ho21desk.store.backup import Reason
from ho21desk.store.cipher import Key
from ho21desk.store.database import SCHEMA, Database
from tests.factories import NOON, meeting


def problem_of_opening(path: Path, key: Key | None = None) -> StoreProblem:
    with pytest.raises(StoreError) as failed:
        Database(path, timeout=0.01, key=key)
    assert failed.value.path == path
    return failed.value.problem


def add(database: Database, number: int, place: str = "") -> None:
    with database.transaction() as connection:
        meetings.save(connection, None, meeting((), number=number, place=place))


def count(path: Path, key: Key | None) -> int:
    with closing(cipher.connect(path, key)) as connection:
        return int(connection.execute("SELECT count(*) FROM meeting").fetchone()[0])


def test_what_is_committed_survives_a_power_cut(database: Database) -> None:
    with database.transaction() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "user_version": SCHEMA}


def test_what_is_committed_can_be_read_at_once_through_another_connection(database: Database) -> None:
    add(database, 1)
    assert count(database.path, database.key) == 1


def test_a_file_that_takes_no_write_ahead_log_is_not_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError) as failed:
        Database(Path(":memory:"))
    assert failed.value.problem is StoreProblem.UNREACHABLE


def test_migrations_make_the_tables_that_the_program_knows(database: Database) -> None:
    def is_told(name: str | None, kind: str, _of: object) -> bool:
        return kind != "table" or not (name or "").startswith(
            "search_"
        )  # what can be made again from the rest

    with database.transaction() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_told})
        assert compare_metadata(context, tables.metadata) == []


def test_a_database_is_opened_again_with_what_it_holds(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "a folder" / "not made yet" / "ho21desk.sqlite3"
    with Database(path, key=key) as database:
        add(database, 1)
    with Database(path, key=key) as database:
        add(database, 2)
    assert count(path, key) == 2


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with closing(cipher.connect(path, key)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    assert problem_of_opening(path, key) is StoreProblem.NEWER
    with closing(cipher.connect(path, key)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    path.write_text("Referat fra møtet. " * 200, encoding="utf-8")
    before = path.read_bytes()
    assert problem_of_opening(path) is StoreProblem.DAMAGED
    assert path.read_bytes() == before


def test_a_database_with_a_torn_page_is_damaged(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Database(path, key=key) as database:
        add(database, 1)
    with closing(cipher.connect(path, key)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'meeting'").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    before = path.read_bytes()
    assert problem_of_opening(path, key) is StoreProblem.DAMAGED
    assert path.read_bytes() == before


def test_a_page_torn_while_the_program_runs_is_told_when_it_is_read(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Database(path, key=key) as database:
        add(database, 1)
    with Database(path, key=key) as database:
        with database.reading() as connection:
            wanted = "SELECT rootpage FROM sqlite_master WHERE name = 'meeting'"
            page = connection.exec_driver_sql(wanted).scalar_one()
        torn = f"""
with open({str(path)!r}, "r+b") as file:
    file.seek({page - 1} * 4096)
    file.write(b"x" * 4096)
"""
        # From another process: closing the file in this one would take SQLite's locks away.
        subprocess.run([sys.executable, "-c", torn], check=True)
        with database.reading() as connection:
            connection.exec_driver_sql("PRAGMA cache_size = 0")
            connection.exec_driver_sql("PRAGMA shrink_memory")
        with pytest.raises(StoreError) as failed, database.reading() as connection:
            meetings.summaries(connection)
    assert failed.value.problem is StoreProblem.DAMAGED


@pytest.mark.parametrize("is_there", [True, False])
def test_an_empty_file_is_not_taken_for_a_new_one_while_there_are_copies(
    tmp_path: Path, key: Key | None, is_there: bool
) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Database(path, key=key) as database:
        add(database, 1)
        assert backup.take(path, backups_of(path), NOON, Reason.START, key)
    path.unlink()
    if is_there:
        path.touch()
    assert problem_of_opening(path, key) is StoreProblem.EMPTY
    assert path.exists() == is_there


def test_a_folder_in_the_place_of_the_file_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    path.mkdir()
    assert problem_of_opening(path) is StoreProblem.UNREACHABLE


def test_a_file_in_the_place_of_the_folder_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    assert problem_of_opening(tmp_path / "data" / "ho21desk.sqlite3") is StoreProblem.READ_ONLY


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not stop root")
def test_a_file_without_permission_to_write_is_read_only(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    Database(path).close()
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        assert problem_of_opening(path) is StoreProblem.READ_ONLY
    finally:
        tmp_path.chmod(0o755)


def test_a_connection_that_may_only_read_says_so_and_changes_nothing(database: Database) -> None:
    with database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA query_only = 1")
    with pytest.raises(StoreError) as failed:
        add(database, 1)
    assert failed.value.problem is StoreProblem.READ_ONLY
    assert count(database.path, database.key) == 0


def test_a_full_disk_leaves_what_was_there(database: Database) -> None:
    add(database, 1)
    with database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as failed:
        add(database, 2, place="x" * 100_000)
    assert failed.value.problem is StoreProblem.DISK_FULL
    assert count(database.path, database.key) == 1
    with database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    add(database, 2, place="x" * 100_000)
    assert count(database.path, database.key) == 2


def test_a_database_another_program_writes_to_can_only_be_read(tmp_path: Path, key: Key | None) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Database(path, timeout=0.01, key=key) as database, closing(cipher.connect(path, key)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as failed:
            add(database, 1)
        assert failed.value.problem is StoreProblem.LOCKED
        with Database(path, key=key) as late, late.reading() as connection:
            assert meetings.summaries(connection) == []
        other.execute("ROLLBACK")
        add(database, 1)
    assert count(path, key) == 1


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts what is open as Linux tells it")
def test_trying_again_for_hours_leaves_nothing_open(database: Database) -> None:
    add(database, 1)
    database.renew()
    add(database, 2)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(20):
        database.renew()
        with database.reading() as connection:
            assert len(meetings.summaries(connection)) == 2
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 2


def test_a_failed_opening_lets_go_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    problem_of_opening(path)
    with closing(sqlite3.connect(path, timeout=0)) as connection:
        connection.execute("BEGIN EXCLUSIVE")


@pytest.mark.parametrize("module", ["sqlalchemy.orm", "alembic"])
def test_an_up_to_date_database_is_opened_without_loading(tmp_path: Path, module: str) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    Database(path).close()
    program = f"""
import sys
from pathlib import Path
from ho21desk.store import exports, meetings
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
with Database(Path({str(path)!r})) as database, database.transaction() as connection:
    meetings.summaries(connection)
assert {module!r} not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)
