"""What SQLite's errors mean, also the ones that name no reason by themselves."""

import sqlite3

import pytest

from ho21desk.errors import StoreProblem
from ho21desk.store.problems import problem_of


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (sqlite3.SQLITE_FULL, StoreProblem.DISK_FULL),
        (sqlite3.SQLITE_IOERR_SHMSIZE, StoreProblem.DISK_FULL),
        (sqlite3.SQLITE_IOERR_READ, StoreProblem.UNREACHABLE),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreProblem.READ_ONLY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreProblem.LOCKED),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreProblem.DAMAGED),
    ],
)
def test_an_error_is_told_by_its_code(code: int, problem: StoreProblem) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    assert problem_of(error) is problem
