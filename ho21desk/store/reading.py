"""The database for those who may not write: what is there is read, and nothing is made or changed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.store import cipher
from ho21desk.store.cipher import Key
from ho21desk.store.database import SCHEMA, Database
from ho21desk.store.problems import faults, problem_of


class ReadOnlyDatabase(Database):
    """A database as it is, while another program may write to it. NotAllowedError for what would write.

    One that is not there is empty; one of an older program is read as this one would have it.
    """

    def __init__(self, path: Path, key: Key | None = None) -> None:
        """Open the file. StoreError when it cannot be read, or comes from a newer program."""
        self.path = path
        self.key = key if key and path.exists() and key.settle_on(path) else None
        try:
            driver = _opened(path, self.key)
        except faults(OSError) as error:
            raise StoreError(path, problem_of(error, path)) from error
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: driver,
            module=cipher.driver_for(self.key),
            poolclass=StaticPool,
            hide_parameters=True,
        )
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        self._connection = self._engine.connect()

    def close(self) -> None:
        """Let go of the file."""
        with suppress(DBAPIError):
            self._connection.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Only read in the block."""
        try:
            with self._connection.begin():
                yield self._connection
        except DBAPIError as error:
            problem = problem_of(error.orig)
            if problem is StoreProblem.READ_ONLY:
                raise NotAllowedError("reads_only") from error
            raise StoreError(self.path, problem) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """As `transaction`."""
        with self.transaction() as connection:
            yield connection

    def renew(self) -> None:
        """Do nothing: what cannot be read now may be read later."""


def _opened(path: Path, key: Key | None) -> sqlite3.Connection:
    try:
        is_empty = path.stat().st_size == 0
    except FileNotFoundError:
        is_empty = True
    if is_empty:
        return _as_of_today(_connected(None, key), key)
    there = _there(path, key)
    try:
        (stored,) = there.execute("PRAGMA user_version").fetchone()
        if stored > SCHEMA:
            raise StoreError(path, StoreProblem.NEWER)
        if stored == SCHEMA:
            there.execute("PRAGMA query_only = 1")
            return there
        ours = _connected(None, key)
        there.backup(ours)
    except BaseException:
        there.close()
        raise
    there.close()
    return _as_of_today(ours, key)


def _there(path: Path, key: Key | None) -> sqlite3.Connection:
    """Open a file without making another beside it."""
    if path.with_name(f"{path.name}-wal").exists():
        with suppress(*faults()):
            found = _connected(path, key, "mode=ro")
            with closing(found.execute("PRAGMA user_version")):  # what it needs to share the log can be had
                return found
    # Nobody has it open, or this is not where they write: it is read as it stands.
    return _connected(path, key, "immutable=1")


def _connected(path: Path | None, key: Key | None, how: str = "") -> sqlite3.Connection:
    return cipher.connect(path, key, how, isolation_level=None, check_same_thread=False)


def _as_of_today(copy: sqlite3.Connection, key: Key | None) -> sqlite3.Connection:
    """Bring a copy in memory up to date, so that it can be read as any other."""
    from ho21desk.store.migrating import migrate

    engine = create_engine(
        "sqlite://",
        creator=lambda: copy,
        module=cipher.driver_for(key),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    with engine.connect() as connection, connection.begin():
        migrate(connection)
    copy.execute("PRAGMA query_only = 1")
    return copy
