"""Who may not write reads what is there, and leaves everything as it is."""

import subprocess
import sys
from pathlib import Path

import pytest

from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.store import meetings
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from ho21desk.store.reading import ReadOnlyDatabase
from tests.factories import meeting


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mappe" / "møter.sqlite3"


def test_to_read_is_to_make_and_change_nothing(path: Path, key: Key | None) -> None:
    with ReadOnlyDatabase(path, key) as database, database.transaction() as connection:
        assert meetings.summaries(connection) == []
    assert not path.parent.exists()
    with Database(path, key=key) as database, database.transaction() as connection:
        meetings.save(connection, None, meeting())
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    with ReadOnlyDatabase(path, key) as database:
        with database.reading() as connection:
            (found,) = meetings.summaries(connection)
        with pytest.raises(NotAllowedError) as refusal, database.transaction() as connection:
            meetings.save(connection, None, meeting(id="annet", number=7))
        assert refusal.value.rule == "reads_only"
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before
    assert found.number == meeting().number


def test_what_another_program_writes_is_read(path: Path, key: Key | None) -> None:
    with Database(path, key=key) as writer, ReadOnlyDatabase(path, key) as reader:
        for count in range(3):
            with reader.transaction() as connection:
                assert len(meetings.summaries(connection)) == min(count, 1)
            if count == 0:
                with writer.transaction() as connection:
                    meetings.save(connection, None, meeting())


def test_what_a_killed_program_left_is_read(path: Path, key: Key | None) -> None:
    writing = f"""
import os, sys
from pathlib import Path
from ho21desk.store import meetings, migrating
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from tests.factories import meeting
key = Key(sys.argv[2]) if sys.argv[2] else None
with Database(Path(sys.argv[1]), key=key) as database, database.transaction() as connection:
    meetings.save(connection, None, meeting())
    connection.commit()
    os._exit(0)
"""
    subprocess.run([sys.executable, "-c", writing, str(path), key.phrase if key else ""], check=True)
    assert path.with_name(f"{path.name}-wal").stat().st_size
    with ReadOnlyDatabase(path, key) as reader, reader.transaction() as connection:
        assert len(meetings.summaries(connection)) == 1


@pytest.mark.parametrize(
    ("content", "problem"),
    [(b"Dette er ingen database. " * 200, StoreProblem.DAMAGED), (None, StoreProblem.UNREACHABLE)],
)
def test_what_cannot_be_read_is_told(path: Path, content: bytes | None, problem: StoreProblem) -> None:
    path.parent.mkdir()
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(StoreError) as failed:
        ReadOnlyDatabase(path)
    assert failed.value.problem is problem
