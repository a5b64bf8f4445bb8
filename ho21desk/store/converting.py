"""Giving a database, and all that lies beside it, another key, or none.

Each file is written again under a name of its own, and checked; only then do the new ones take the places of
the old, the database first. Whoever is stopped before that has the old database, and afterwards the new one:
`finish` throws away or puts in place what was left, by whether the key that opens the database opens it too.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from ho21desk.errors import BackupError, StoreError, StoreProblem
from ho21desk.files import create_private, settle
from ho21desk.paths import backups_of
from ho21desk.store import backup, cipher
from ho21desk.store.cipher import Key
from ho21desk.store.problems import faults, problem_of

_FRESH = ".bytte"


def convert(database: Path, old: Key | None, new: Key | None) -> tuple[Path, ...]:
    """Give the database, its copies and what was set aside another key; return the files that could not be.

    They stay as they are: damaged, or with a key of their own. Nobody may have the database open. StoreError
    when it fails; then all is as it was.
    """
    written: list[Path] = []
    left: list[Path] = []
    try:
        _write_fresh(database, old, new)
        for path in _beside(database):
            try:
                _write_fresh(path, None if cipher.is_plain(path) else old, new)
                written.append(path)
            except faults() as error:
                if problem_of(error) is StoreProblem.DISK_FULL:
                    raise
                _discard(path)
                left.append(path)
        _put_in_place(database)
    except faults(OSError) as error:
        for path in (database, *_beside(database)):
            _discard(path)
        raise StoreError(database, problem_of(error, database)) from error
    for path in written:
        try:
            _put_in_place(path)
        except OSError:  # somebody looks at it; it is put there at the next start
            left.append(path)
    _clear_away(database)
    return tuple(left)


def finish(database: Path, key: Key | None) -> None:
    """End what a program began that was stopped; the database has been opened with that key.

    Copies that are plain beside an encrypted database are written again, too.
    """
    with suppress(*faults(OSError, BackupError)):
        _discard(database)
        for path in _beside(database):
            if _fresh(path).exists():
                if cipher.fits(_fresh(path), key):
                    _put_in_place(path)
                else:
                    _discard(path)
            if key and cipher.is_plain(path):
                _write_fresh(path, None, key)
                _put_in_place(path)
    _clear_away(database)


def _beside(database: Path) -> Iterator[Path]:
    """Return what holds meetings but is not the database: its copies, and what was set aside."""
    with suppress(BackupError):
        yield from (each.path for each in backup.kept(backups_of(database)))
    before = database.with_name(f"{database.name}.før")
    aside = sorted(database.parent.glob(f"{database.stem} skadet *{database.suffix}"))
    yield from (path for path in (before, *aside) if path.is_file())


def _fresh(path: Path) -> Path:
    return path.with_name(f"{path.name}{_FRESH}")


def _write_fresh(path: Path, old: Key | None, new: Key | None) -> None:
    """Write a file again beside it, with another key, and see it on disk."""
    _lay_log_in(path, old)
    fresh = _fresh(path)
    fresh.unlink(missing_ok=True)
    create_private(fresh)
    cipher.write_as(path, old, fresh, new)
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())


def _lay_log_in(path: Path, key: Key | None) -> None:
    """Let all be in one file: a log that stayed would be replayed into whatever takes its place."""
    with closing(cipher.connect(path, key, timeout=0, isolation_level=None)) as connection:
        (found,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if found != "delete":
        raise sqlite3.DatabaseError("the log is in use")


def _put_in_place(path: Path) -> None:
    _fresh(path).replace(path)
    settle(path.parent)


def _discard(path: Path) -> None:
    with suppress(OSError):
        _fresh(path).unlink(missing_ok=True)


def _clear_away(database: Path) -> None:
    """Take away what a program that was stopped left half done; it may be readable."""
    for folder in database.parent.glob(".mending-*"):
        shutil.rmtree(folder, ignore_errors=True)
    for leftover in (database.with_name(f"{database.name}.ny"), *backups_of(database).glob(".*.part*")):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)
