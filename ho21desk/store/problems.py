"""What SQLite's errors mean."""

import os
import sqlite3
from pathlib import Path

from ho21desk.errors import StoreProblem
from ho21desk.store import cipher

_PROBLEMS = {
    sqlite3.SQLITE_FULL: StoreProblem.DISK_FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: StoreProblem.DISK_FULL,  # no room for what readers of the log share
    sqlite3.SQLITE_READONLY: StoreProblem.READ_ONLY,
    sqlite3.SQLITE_BUSY: StoreProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: StoreProblem.LOCKED,
    sqlite3.SQLITE_CORRUPT: StoreProblem.DAMAGED,
}


def faults(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what reading a damaged file raises, and more.

    Letters that are none may stand in SQLite's own message, too.
    """
    return cipher.errors(UnicodeDecodeError, *more)


def problem_of(error: BaseException | None, path: Path | None = None) -> StoreProblem:
    """Return why a database cannot be used, by the error that was raised and where it lies, if that is told.

    SQLite cannot open one beside which it may not write, and does not say why.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Letters that are none are read by Python, not by SQLite, and carry no code.
        is_torn = isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error)
        return StoreProblem.DAMAGED if is_torn else StoreProblem.UNREACHABLE
    if code == sqlite3.SQLITE_NOTADB:
        return _problem_of_kind(error, path)
    if (
        code & 0xFF == sqlite3.SQLITE_CANTOPEN
        and path
        and path.exists()
        and not os.access(path.parent, os.W_OK)
    ):
        return StoreProblem.READ_ONLY
    return _PROBLEMS.get(code) or _PROBLEMS.get(code & 0xFF, StoreProblem.UNREACHABLE)


def _problem_of_kind(error: BaseException | None, path: Path | None) -> StoreProblem:
    """Return why a file is none of the kind it was opened as."""
    if not isinstance(error, sqlite3.Error):
        return StoreProblem.WRONG_KEY
    if path and cipher.is_encrypted(path):
        return StoreProblem.NEEDS_KEY if cipher.is_installed() else StoreProblem.NO_CIPHER
    return StoreProblem.DAMAGED
