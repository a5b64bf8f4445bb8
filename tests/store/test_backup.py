"""Copies of the database: whole, checked, and nobody is disturbed while one is taken."""

import os
import stat
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ho21desk.errors import BackupError, StoreProblem
from ho21desk.model import Meeting
from ho21desk.store import backup, cipher, meetings
from ho21desk.store.backup import Reason
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from tests.factories import NOON, meeting


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "copies"


def add(database: Database, number: int, place: str = "") -> Meeting:
    made = meeting((), number=number, place=place)
    with database.transaction() as connection:
        meetings.save(connection, None, made)
    return made


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_holds_what_was_committed_and_tells_when_and_why(database: Database, folder: Path) -> None:
    add(database, 1)
    made = backup.take(database.path, folder, NOON, Reason.CLOSED, database.key)
    assert made
    assert left(folder) == ["0001 2026-03-14 12.00.00 avsluttet.sqlite3"]
    assert backup.kept(folder) == (made,)
    assert (made.taken, made.reason) == (NOON, Reason.CLOSED)
    assert backup.is_good(made.path, database.key)
    with Database(made.path, key=database.key) as copy, copy.reading() as connection:
        assert [each.number for each in meetings.summaries(connection)] == [1]


def test_reading_a_copy_leaves_no_other_files(database: Database, folder: Path) -> None:
    add(database, 1)
    made = backup.take(database.path, folder, NOON, Reason.WANTED, database.key)
    assert made
    assert backup.is_good(made.path, database.key)
    with closing(backup.reading(made.path, database.key)) as connection:
        assert backup.count_meetings(connection) == 1
        assert left(folder) == [made.path.name]


def test_what_is_not_committed_yet_is_not_in_the_copy(database: Database, folder: Path) -> None:
    add(database, 1)
    with database.transaction() as connection:
        meetings.save(connection, None, meeting((), number=2))
        made = backup.take(database.path, folder, NOON, Reason.DAILY, database.key)
    assert made
    with closing(backup.reading(made.path, database.key)) as copy:
        assert backup.count_meetings(copy) == 1


def test_nothing_is_copied_while_nothing_changed(database: Database, folder: Path) -> None:
    known = add(database, 1)
    assert backup.take(database.path, folder, NOON, Reason.START, database.key)
    assert backup.take(database.path, folder, NOON + timedelta(days=1), Reason.DAILY, database.key) is None
    with closing(cipher.connect(database.path, database.key)) as other:
        other.execute("PRAGMA wal_checkpoint")
    assert backup.take(database.path, folder, NOON + timedelta(days=1), Reason.DAILY, database.key) is None
    with database.transaction() as connection:
        meetings.save(connection, known, replace(known, place="Oslo"))
    second = backup.take(database.path, folder, NOON - timedelta(days=9), Reason.DAILY, database.key)
    assert second
    assert [each.number for each in backup.kept(folder)] == [2, 1]
    assert backup.kept(folder)[0] == second


def test_no_copy_is_taken_of_no_meetings(database: Database, folder: Path) -> None:
    assert backup.take(database.path, folder, NOON, Reason.START, database.key) is None
    assert left(folder) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_copies_are_for_their_owner_alone(database: Database, folder: Path) -> None:
    add(database, 1)
    made = backup.take(database.path, folder, NOON, Reason.START, database.key)
    assert made
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_copying_never_writes_to_the_database_or_its_log(database: Database, folder: Path) -> None:
    add(database, 1, place="x" * 100_000)
    files = [database.path, database.path.with_name(f"{database.path.name}-wal")]
    before = [path.read_bytes() for path in files]
    assert backup.take(database.path, folder, NOON, Reason.START, database.key)
    assert [path.read_bytes() for path in files] == before


def test_the_desk_goes_on_writing_while_a_copy_is_read(database: Database, folder: Path) -> None:
    add(database, 1)
    with closing(backup.reading(database.path, database.key)) as reader:
        reader.execute("BEGIN")
        assert backup.count_meetings(reader) == 1
        add(database, 2)
        assert backup.count_meetings(reader) == 1


def test_a_damaged_database_makes_no_copy(tmp_path: Path, key: Key | None, folder: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Database(path, key=key) as database:
        add(database, 1)
        with database.reading() as connection:
            root = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'step'")
            page = root.scalar_one()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(BackupError) as failed:
        backup.take(path, folder, NOON, Reason.START, key)
    assert failed.value.problem is StoreProblem.DAMAGED
    assert left(folder) == []


def test_a_file_in_the_place_of_the_folder_is_told(database: Database, folder: Path) -> None:
    add(database, 1)
    folder.write_text("a file")
    with pytest.raises(BackupError) as failed:
        backup.take(database.path, folder, NOON, Reason.START, database.key)
    assert failed.value.problem is StoreProblem.UNREACHABLE
    assert folder.read_text() == "a file"


def test_what_an_ended_program_left_half_done_is_taken_away(database: Database, folder: Path) -> None:
    folder.mkdir()
    add(database, 1)
    old, fresh, other = folder / ".a.part", folder / ".b.part", folder / "notater.txt"
    for each in (old, fresh, other):
        each.write_bytes(b"half")
    os.utime(old, (0, 0))
    made = backup.take(database.path, folder, NOON, Reason.START, database.key)
    assert made
    assert left(folder) == sorted([made.path.name, fresh.name, other.name])


def test_only_some_thirty_are_kept_and_other_files_left_alone(database: Database, folder: Path) -> None:
    folder.mkdir()
    known = add(database, 1)
    for day in range(60):
        (folder / f"{day + 1:04} {NOON + timedelta(days=day):%Y-%m-%d %H.%M.%S} daglig.sqlite3").touch()
    (folder / "0061 2026-99-14 12.00.00 daglig.sqlite3").touch()
    with database.transaction() as connection:
        meetings.save(connection, known, replace(known, place="Oslo"))
    made = backup.take(database.path, folder, NOON + timedelta(days=60), Reason.DAILY, database.key)
    assert made
    assert made.number == 61
    assert 10 < len(backup.kept(folder)) <= 30
    assert backup.kept(folder)[0] == made
    assert (folder / "0061 2026-99-14 12.00.00 daglig.sqlite3").exists()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\0" * 5000])
def test_what_is_no_copy_is_not_good(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "copy.sqlite3"
    path.write_bytes(content)
    assert not backup.is_good(path)
    assert not backup.is_good(tmp_path / "gone.sqlite3")
