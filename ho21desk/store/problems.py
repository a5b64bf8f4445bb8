"""What SQLite's errors mean."""

import sqlite3

from ho21desk.errors import StoreProblem

_PROBLEMS = {
    sqlite3.SQLITE_FULL: StoreProblem.DISK_FULL,
    sqlite3.SQLITE_READONLY: StoreProblem.READ_ONLY,
    sqlite3.SQLITE_BUSY: StoreProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: StoreProblem.LOCKED,
    sqlite3.SQLITE_CORRUPT: StoreProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreProblem.DAMAGED,
}


def problem_of(error: BaseException | None) -> StoreProblem:
    """Return why the database cannot be used, by the error that was raised."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Letters that are none are read by Python, not by SQLite, and carry no code.
        is_torn = "decode to UTF-8" in str(error)
        return StoreProblem.DAMAGED if is_torn else StoreProblem.UNREACHABLE
    return _PROBLEMS.get(code & 0xFF, StoreProblem.UNREACHABLE)
