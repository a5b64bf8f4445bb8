"""Opening the database, and doing one thing at a time in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError

from ho21desk.errors import StoreError, StoreProblem

SCHEMA = 5
"""The schema this program reads and writes, kept in the file as `PRAGMA user_version`."""

_PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
_PROBLEMS = {
    sqlite3.SQLITE_FULL: StoreProblem.DISK_FULL,
    sqlite3.SQLITE_READONLY: StoreProblem.READ_ONLY,
    sqlite3.SQLITE_BUSY: StoreProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: StoreProblem.LOCKED,
    sqlite3.SQLITE_CORRUPT: StoreProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreProblem.DAMAGED,
}


class Database:
    """The one connection to the person's database. It belongs to the thread that made it.

    WAL with `synchronous=FULL`: what is committed survives a power cut. StoreError when the file
    cannot be opened, is no database, or comes from a newer program.
    """

    def __init__(self, path: Path, timeout: float = 5) -> None:
        """Open the file; `timeout` is how many seconds to wait for another program that writes."""
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(path, StoreProblem.READ_ONLY) from error
        engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": timeout})
        event.listen(engine, "connect", self._prepare)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        with self._explained():
            self._connection = engine.connect()
        self._engine = engine
        try:
            self._bring_up_to_date()
        except StoreError:
            self.close()
            raise

    def __enter__(self) -> "Database":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Do everything in the block or nothing of it. StoreError when the file lets us down."""
        with self._explained(), self._connection.begin():
            yield self._connection

    def _prepare(self, connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy says when a transaction begins
        for name, wanted in _PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {wanted}")
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            if found != wanted:  # some network drives refuse WAL, without a word
                raise StoreError(self.path, StoreProblem.UNREACHABLE)

    def _bring_up_to_date(self) -> None:
        with self.transaction() as connection:
            stored = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if stored > SCHEMA:
                raise StoreError(self.path, StoreProblem.NEWER)
            if stored < SCHEMA:
                # Alembic takes time to load, and is needed once in a schema's life.
                from ho21desk.store.migrating import migrate

                migrate(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (IntegrityError, ProgrammingError):
            raise  # no fault of the file: trying again would not help
        except DBAPIError as error:
            raise StoreError(self.path, _problem(error.orig)) from error
        except sqlite3.Error as error:
            raise StoreError(self.path, _problem(error)) from error


def _problem(error: BaseException | None) -> StoreProblem:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return StoreProblem.UNREACHABLE
    return _PROBLEMS.get(code & 0xFF, StoreProblem.UNREACHABLE)
