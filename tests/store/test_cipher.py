"""Encrypted files: SQLCipher reads them with their key, nobody without, and none is called damaged."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as binding

from ho21desk.errors import StoreError, StoreProblem
from ho21desk.paths import backups_of
from ho21desk.store import backup, cipher, meetings
from ho21desk.store.backup import Reason
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from ho21desk.store.reading import ReadOnlyDatabase
from tests.factories import NOON, meeting

PLACE = "Rådssalen i Grubbegata"
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path, secret: Key) -> Path:
    """An encrypted database with a meeting in it, that nobody has open."""
    made = tmp_path / "data" / "ho21desk.sqlite3"
    with Database(made, key=secret) as database, database.transaction() as connection:
        meetings.save(connection, None, meeting((), place=PLACE))
    return made


def problem_of(path: Path, key: Key | None) -> StoreProblem | None:
    try:
        Database(path, key=key).close()
    except StoreError as error:
        return error.problem
    return None


def write(path: Path, page: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(content)


def test_sqlcipher_itself_opens_what_was_made_with_a_key(path: Path, secret: Key) -> None:
    with closing(binding.connect(str(path))) as connection:
        connection.execute(f"PRAGMA key = '{secret.phrase}'")
        assert connection.execute("SELECT place FROM meeting").fetchall() == [(PLACE,)]


@pytest.mark.parametrize("phrase", ["'; DROP TABLE meeting; --", 'to "ord"', "x'2DD29CA8'", "é" * 300, " "])
def test_whatever_is_typed_may_be_a_key(tmp_path: Path, phrase: str) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    Database(path, key=Key(phrase)).close()
    assert problem_of(path, Key(phrase)) is None
    with closing(binding.connect(str(path))) as connection:
        if not phrase.startswith("x'"):  # which SQLCipher takes for a key that is derived already
            quoted = phrase.replace("'", "''")
            connection.execute(f"PRAGMA key = '{quoted}'")
            assert connection.execute("SELECT count(*) FROM meeting").fetchall() == [(0,)]


def test_letters_may_be_typed_in_one_or_two(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    Database(path, key=Key("caf\u00e9")).close()
    assert problem_of(path, Key("cafe\u0301")) is None


def test_no_word_that_was_written_is_on_disk(tmp_path: Path, secret: Key) -> None:
    path = tmp_path / "data" / "ho21desk.sqlite3"
    with Database(path, key=secret) as database:
        with database.transaction() as connection:
            meetings.save(connection, None, meeting((), place=PLACE))
        assert backup.take(path, backups_of(path), NOON, Reason.START, secret)
        names = {file.name: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}
    assert {"ho21desk.sqlite3", "ho21desk.sqlite3-wal"} < set(names)
    for content in names.values():
        assert PLACE.encode() not in content
        assert b"CREATE TABLE" not in content
        assert secret.phrase.encode() not in content


@pytest.mark.parametrize("open_it", [Database, lambda path, key: ReadOnlyDatabase(path, key)])
def test_without_the_right_key_nothing_is_said_to_be_damaged_and_nothing_is_touched(
    path: Path, open_it: Callable[..., Database]
) -> None:
    before = path.read_bytes()
    for key, problem in ((None, StoreProblem.NEEDS_KEY), (Key("feil"), StoreProblem.WRONG_KEY)):
        with pytest.raises(StoreError) as failed:
            open_it(path, key=key)
        assert failed.value.problem is problem
    assert path.read_bytes() == before


def test_a_plain_file_is_opened_plainly_whatever_the_key(tmp_path: Path, secret: Key) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    Database(path).close()
    with Database(path, key=secret) as database:
        assert database.key is None
    with ReadOnlyDatabase(path, secret) as reading:
        assert reading.key is None


def test_a_key_that_opens_a_copy_tells_a_damaged_file(path: Path, secret: Key) -> None:
    assert backup.take(path, backups_of(path), NOON, Reason.START, secret)
    write(path, 1, os.urandom(PAGE))
    assert problem_of(path, secret) is StoreProblem.DAMAGED
    assert problem_of(path, Key("feil")) is StoreProblem.WRONG_KEY
    assert problem_of(path, None) is StoreProblem.NEEDS_KEY


@pytest.mark.parametrize("content", [bytes(PAGE), b"\xff" * PAGE])
def test_a_torn_page_is_found(path: Path, secret: Key, content: bytes) -> None:
    with closing(cipher.connect(path, secret)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'meeting'").fetchone()
    write(path, page, content)
    assert problem_of(path, secret) is StoreProblem.DAMAGED


@pytest.mark.parametrize("page", [1, 2, 7])
@pytest.mark.parametrize("content", [bytes(PAGE), bytes(range(256)) * 16, None])
def test_a_plain_file_with_a_page_of_anything_is_no_encrypted_one(
    tmp_path: Path, page: int, content: bytes | None
) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    Database(path).close()
    write(path, page, content or os.urandom(PAGE))
    assert not cipher.is_encrypted(path)


def test_a_lost_file_with_encrypted_copies_needs_their_key(path: Path, secret: Key) -> None:
    assert backup.take(path, backups_of(path), NOON, Reason.START, secret)
    path.unlink()
    assert problem_of(path, None) is StoreProblem.NEEDS_KEY
    assert problem_of(path, Key("feil")) is StoreProblem.WRONG_KEY
    assert problem_of(path, secret) is StoreProblem.EMPTY
    assert not path.exists()


def test_a_copy_from_before_it_was_encrypted_is_put_back_encrypted(
    path: Path, secret: Key, tmp_path: Path
) -> None:
    old = tmp_path / "old.sqlite3"
    with Database(old) as database, database.transaction() as connection:
        meetings.save(connection, None, meeting((), number=9, place="Fra før"))
    with Database(path, key=secret) as database:
        database.restore(old)
        with database.reading() as connection:
            assert [each.number for each in meetings.summaries(connection)] == [9]
    assert cipher.is_encrypted(path)
    assert problem_of(path, secret) is None


def test_nobody_reads_the_file_with_sqlite_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM meeting")


def test_a_plain_database_is_opened_without_loading_what_reads_others(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from ho21desk.desk.office import Office
from datetime import datetime
Office(Path({str(tmp_path / "ho21desk.sqlite3")!r}), datetime.now).close()
assert not {{"sqlcipher3", "keyring"}} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_key_does_not_show_itself(secret: Key) -> None:
    assert secret.phrase not in repr(secret)
