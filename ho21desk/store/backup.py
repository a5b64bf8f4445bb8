"""Copies of the database, and what is in them.

They are made with SQLite's own backup through a second connection that only reads, so that the one
connection that writes is never disturbed: SQLite before 3.51.3 may damage a log that two write to.
Nothing here needs SQLAlchemy, and all of it may be run beside the desk.
"""

import contextlib
import errno
import os
import re
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from ho21desk.errors import BackupError, StoreProblem
from ho21desk.files import create_private, make_private_folder, settle
from ho21desk.store import cipher
from ho21desk.store.cipher import Key
from ho21desk.store.ladder import worth_keeping
from ho21desk.store.problems import faults, problem_of

_NAME = re.compile(r"(\d+) (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) (\w+)\.sqlite3")
_TIME = "%Y-%m-%d %H.%M.%S"
_PARTIAL = ".part"
_ABANDONED_SECONDS = 3600
_CHUNK = 1 << 20
_COUNTERS = (slice(24, 28), slice(92, 96))
"""Bytes of the first page that say how often a file was written, not what it holds."""


class Reason(StrEnum):
    """Why a copy was taken, as its name says it."""

    START = "start"
    CLOSED = "avsluttet"
    DAILY = "daglig"
    WANTED = "bestilt"
    MIGRATION = "oppgradering"
    RESTORE = "tilbake"
    """Before something older was put back."""


@dataclass(frozen=True)
class Backup:
    """A copy of the database. Its number tells the order; its time is what the clock said."""

    path: Path
    number: int
    taken: datetime
    reason: Reason


def kept(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in a folder, the newest first. BackupError when it cannot be read."""
    try:
        names = sorted(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise BackupError(folder, StoreProblem.UNREACHABLE) from error
    found = (_named(path) for path in names)
    return tuple(sorted((each for each in found if each), key=lambda each: each.number, reverse=True))


def take(
    database: Path, folder: Path, now: datetime, reason: Reason, key: Key | None = None
) -> Backup | None:
    """Copy the database, check the copy, and thin out the older ones. The copy has the same key.

    None when there is no meeting yet, or nothing changed since the newest copy. BackupError when there is
    no good copy in the end; then nothing of it is left. DAMAGED is the problem when the database itself is.
    """
    partial = folder / f".{uuid4().hex}{_PARTIAL}"
    try:
        _make_room(folder)
        create_private(partial)
        known = kept(folder)
        if _copy(database, partial, key) == 0 or (known and _is_same(partial, known[0].path, key)):
            return None
        _sync(partial)
        made = _settled(partial, folder, known[0].number + 1 if known else 1, now, reason)
        _thin_out((made, *known))
    except faults() as error:
        raise BackupError(folder, problem_of(error)) from error
    except OSError as error:
        raise BackupError(folder, _problem_of_folder(error)) from error
    finally:
        _discard(partial)
    return made


def is_good(copy: Path, key: Key | None = None) -> bool:
    """Return whether a copy is whole, and a database with meetings."""
    try:
        with closing(reading(copy, key)) as connection:
            _check(connection)
            if is_foreign(connection):
                return False
            count_meetings(connection)
    except faults(OSError):
        return False
    return True


def reading(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """Return a connection that only reads, and never tidies up the log."""
    return cipher.connect(path, key, "mode=ro", isolation_level=None)


def is_foreign(connection: sqlite3.Connection) -> bool:
    """Return whether a file is another program's, or holds what would be run when it is read.

    Ours has nothing in it before its schema has a number, then the meetings, and never a view.
    """
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    made = set(connection.execute("SELECT type, name FROM sqlite_master"))
    is_ours = ("table", "meeting") in made if schema else not made
    return not is_ours or any(kind == "view" for kind, _ in made)


def count_meetings(connection: sqlite3.Connection) -> int:
    """Return how many meetings there are."""
    return int(connection.execute("SELECT count(*) FROM meeting").fetchone()[0])


def _copy(database: Path, partial: Path, key: Key | None) -> int:
    """Copy all as it is at one moment, and return how many meetings that is."""
    with closing(reading(database, key)) as source, closing(_written(partial, key)) as copy:
        source.execute("BEGIN")
        meetings = count_meetings(source) if _has_meetings(source) else 0
        source.backup(copy)
        source.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, which can be read without leaving others
        _check(copy)
        if _has_meetings(copy) and count_meetings(copy) != meetings:
            raise sqlite3.DatabaseError("the copy lacks meetings")
    return meetings


def _has_meetings(connection: sqlite3.Connection) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meeting'").fetchone()
    return found is not None


def _written(partial: Path, key: Key | None) -> sqlite3.Connection:
    copy = cipher.connect(partial, key, isolation_level=None)
    for name in ("journal_mode", "synchronous"):  # it is synced once, when it is whole and good
        copy.execute(f"PRAGMA {name} = OFF")
    return copy


def _check(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != ("ok",):
        raise _Damaged(*found)


class _Damaged(sqlite3.DatabaseError):
    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def _is_same(copy: Path, other: Path, key: Key | None) -> bool:
    """Return whether two copies hold the same; a plain page is the same when the database is."""
    if copy.stat().st_size != other.stat().st_size:
        return False
    if key:
        return _holds_the_same(copy, other, key)
    with copy.open("rb") as one, other.open("rb") as two:
        first, second = bytearray(one.read(_CHUNK)), bytearray(two.read(_CHUNK))
        for counter in _COUNTERS:
            first[counter] = second[counter]
        while first and first == second:
            first, second = bytearray(one.read(_CHUNK)), bytearray(two.read(_CHUNK))
    return not first and not second


def _holds_the_same(copy: Path, other: Path, key: Key) -> bool:
    try:
        with closing(cipher.connect(copy, key)) as connection:
            cipher.attach(connection, other, "other", key)
            return not cipher.differs(connection, "other")
    except faults():  # the older one is damaged, or has another key
        return False


def _settled(partial: Path, folder: Path, number: int, now: datetime, reason: Reason) -> Backup:
    path = folder / f"{number:04} {now:{_TIME}} {reason}.sqlite3"
    partial.rename(path)
    settle(folder)
    return Backup(path, number, now.replace(microsecond=0), reason)


def _named(path: Path) -> Backup | None:
    if not (parts := _NAME.fullmatch(path.name)) or not path.is_file():
        return None
    try:
        return Backup(path, int(parts[1]), datetime.strptime(parts[2], _TIME), Reason(parts[3]))
    except ValueError:
        return None


def _make_room(folder: Path) -> None:
    """Make the folder, for its owner alone, and take away what an ended program left half done."""
    make_private_folder(folder)
    for leftover in folder.glob(f".*{_PARTIAL}*"):
        if time.time() - leftover.stat().st_mtime > _ABANDONED_SECONDS:
            leftover.unlink(missing_ok=True)


def _thin_out(copies: tuple[Backup, ...]) -> None:
    worth = worth_keeping([copy.taken for copy in copies])
    for place, copy in enumerate(copies):
        if place not in worth:
            with contextlib.suppress(OSError):  # another program looks at it; the next time will do
                copy.path.unlink()


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _discard(partial: Path) -> None:
    for leftover in (partial, partial.with_name(f"{partial.name}-journal")):
        with contextlib.suppress(OSError):
            leftover.unlink(missing_ok=True)


def _problem_of_folder(error: OSError) -> StoreProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreProblem.DISK_FULL
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return StoreProblem.READ_ONLY
    return StoreProblem.UNREACHABLE
