"""Opening the database, and doing one thing at a time in it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.pool import NullPool

from ho21desk.errors import BackupError, StoreError, StoreProblem
from ho21desk.files import create_private, make_private_folder
from ho21desk.paths import backups_of
from ho21desk.store import backup, cipher, converting, copies
from ho21desk.store.backup import Reason
from ho21desk.store.cipher import Key
from ho21desk.store.problems import faults, problem_of
from ho21desk.store.writer_lock import WriterLock

SCHEMA = 7
"""The schema this program reads and writes, kept in the file as `PRAGMA user_version`."""

Note = Callable[[Connection], None]
"""Something to write along in a transaction."""

_TO_WRITE, _TO_READ = "BEGIN IMMEDIATE", "BEGIN"
_Identity = tuple[int, int] | None
_PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


class Database:
    """The one connection to the person's database. It belongs to the thread that made it.

    WAL with `synchronous=FULL`: what is committed survives a power cut. StoreError when the file
    cannot be opened, is no database or a damaged one, is gone while there are copies of it, comes from a
    newer program, or is encrypted with another key.

    Attributes:
        key: what the file is encrypted with; None for a plain one, whatever key was given.
    """

    def __init__(
        self, path: Path, timeout: float = 5, lock: WriterLock | None = None, key: Key | None = None
    ) -> None:
        """Open the file; `timeout` is how many seconds to wait for another program that writes.

        With a lock, nothing is written unless it is still ours. With a key, one that is made is encrypted.
        """
        self.path = path
        self._lock, self._timeout = lock, timeout
        self._is_proven = False
        if problem := copies.problem_of_lost(path, key):
            raise StoreError(path, problem)
        try:
            make_private_folder(path.parent)
            create_private(path)  # SQLite makes its log as private as it
        except OSError as error:
            raise StoreError(path, StoreProblem.READ_ONLY) from error
        self._begin = _TO_WRITE
        self._left_behind: list[Connection] = []
        self.use_key(key)
        self._connection = self._connect()
        self._files: tuple[_Identity, _Identity] | None = None  # the log comes with the first transaction
        try:
            self._look_for_damage()
            self._bring_up_to_date()
        except StoreError:
            self.close()
            raise
        self._is_proven = True
        converting.finish(path, self.key)

    def use_key(self, key: Key | None) -> None:
        """Let the file that lies there be opened with a key from now on, unless it is a plain one."""
        self.key = key if key and key.settle_on(self.path) else None
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: cipher.connect(self.path, self.key, timeout=self._timeout),
            module=cipher.driver_for(self.key),
            poolclass=NullPool,
            hide_parameters=True,
        )
        event.listen(self._engine, "connect", self._prepare)
        event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql(self._begin))

    def __enter__(self) -> "Database":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        for connection in (self._connection, *self._left_behind):
            with suppress(DBAPIError):
                connection.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Do everything in the block or nothing of it. StoreError when the file lets us down."""
        self._check_lock()
        if self._files and self._files_now() != self._files:
            raise StoreError(self.path, StoreProblem.GONE)  # what one writes there now is lost
        with self._explained(), self._connection.begin():
            yield self._connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Only read in the block, which works while another program writes. StoreError as `transaction`."""
        self._begin = _TO_READ
        try:
            with self._explained(), self._connection.begin():
                yield self._connection
        finally:
            self._begin = _TO_WRITE

    def renew(self) -> None:
        """Open the file anew, after it has failed us.

        As long as the system lets us read a file that was removed from under us, it is written again with all
        that was in it; if another lies there now, it is kept beside that. StoreError when the file cannot be
        opened; then all is as it was.
        """
        self._check_lock()
        files = self._files_now()
        if self._files and files != self._files:
            is_other = files[0] not in (None, self._files[0])
            self._write_again(self.path.with_name(f"{self.path.name}.før") if is_other else self.path)
            self.use_key(self.key)
        old, opened, fresh = self._connection, self._opened, self._connect()
        self._connection, self._files = fresh, None
        if opened[0] == files[0] and opened[1] in (None, files[1]):
            with suppress(DBAPIError):
                old.close()
        else:
            # Not closed yet: the last to close takes the log away by its name, which may be another's now.
            self._left_behind.append(old)
        self._bring_up_to_date()

    def _check_lock(self) -> None:
        if self._lock:
            self._lock.check()

    def let_go(self) -> None:
        """Close the file, so that it can be taken away; `renew` opens what lies there then.

        StoreError when it is not ours any more; then it stays open.
        """
        self._check_lock()
        self.close()
        self._files = None

    def restore(self, copy: Path) -> None:
        """Make all there is what a database with today's schema holds, in one transaction. StoreError.

        It is a copy that nobody else needs; our key stays what it is.
        """
        with self._explained():
            if self.key and cipher.is_plain(copy):  # from before this was encrypted
                plain, copy = copy, copy.with_name(f"{copy.name}.ny")
                create_private(copy)
                cipher.write_as(plain, None, copy, self.key)
            with closing(backup.reading(copy, self.key)) as source:
                source.backup(self._driver)

    def _connect(self) -> Connection:
        with self._explained():
            fresh = self._engine.connect()
        self._opened = self._files_now()
        return fresh

    def _files_now(self) -> tuple[_Identity, _Identity]:
        """Return which files lie where the database and its log are."""
        return _identity(self.path), _identity(self._log)

    @property
    def _log(self) -> Path:
        return self.path.with_name(f"{self.path.name}-wal")

    def _write_again(self, target: Path) -> None:
        """Write all that our connection still sees to a file; no log of ours stays beside another's file."""
        fresh = target.with_name(f"{target.name}.ny")
        with self._explained():
            try:
                make_private_folder(fresh.parent)
                fresh.unlink(missing_ok=True)
                create_private(fresh)
                with closing(cipher.connect(fresh, self.key)) as written:
                    self._driver.backup(written)
                if self._files and _identity(self._log) in (None, self._files[1]):
                    for stale in (self._log, self.path.with_name(f"{self.path.name}-shm")):
                        stale.unlink(missing_ok=True)
                fresh.replace(target)
            except OSError as error:
                raise StoreError(self.path, StoreProblem.GONE) from error

    @property
    def _driver(self) -> sqlite3.Connection:
        driver = self._connection.connection.driver_connection
        return cast(sqlite3.Connection, driver)

    def _prepare(self, connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy says when a transaction begins
        for name, wanted in _PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {wanted}")
            (found,) = connection.execute(f"PRAGMA {name}").fetchone()
            if found != wanted:  # some network drives refuse WAL, without a word
                raise StoreError(self.path, StoreProblem.UNREACHABLE)

    def _look_for_damage(self) -> None:
        with self.reading() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if found != "ok":
            raise StoreError(self.path, StoreProblem.DAMAGED)

    def _bring_up_to_date(self) -> None:
        with self.reading() as connection:
            stored = _schema_of(connection)
        if stored > SCHEMA:
            raise StoreError(self.path, StoreProblem.NEWER)
        with self._explained():
            is_foreign = backup.is_foreign(self._driver)
        if is_foreign:
            raise StoreError(self.path, StoreProblem.DAMAGED)
        if stored < SCHEMA:
            self._migrate(is_new=stored == 0)
        self._files = self._files_now()

    def _migrate(self, *, is_new: bool) -> None:
        # Alembic takes time to load, and is needed once in a schema's life.
        from ho21desk.store.migrating import migrate

        try:
            if not is_new:
                backup.take(self.path, backups_of(self.path), datetime.now(), Reason.MIGRATION, self.key)
        except BackupError as error:
            raise StoreError(self.path, error.problem) from error
        with self.transaction() as connection:
            try:
                migrate(connection)
            except Exception as error:  # whatever a step stumbles over, the transaction is taken back
                problem = problem_of(getattr(error, "orig", None))
                is_the_step = problem is StoreProblem.UNREACHABLE
                raise StoreError(self.path, StoreProblem.NOT_MIGRATED if is_the_step else problem) from error
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (IntegrityError, ProgrammingError):
            raise  # no fault of the file: trying again would not help
        except DBAPIError as error:
            raise StoreError(self.path, self._problem_of(error.orig)) from error
        except faults() as error:
            raise StoreError(self.path, self._problem_of(error)) from error

    def _problem_of(self, error: BaseException | None) -> StoreProblem:
        """Return what is wrong; when the file refuses a key that is known to be right, it is damaged."""
        problem = problem_of(error, self.path)
        if problem is StoreProblem.WRONG_KEY and (
            self._is_proven or copies.is_key_of_one(self.path, self.key)
        ):
            return StoreProblem.DAMAGED
        if problem is StoreProblem.DAMAGED and not self.key and copies.are_encrypted(self.path):
            return StoreProblem.NEEDS_KEY  # nothing can be looked at without
        return problem


def _schema_of(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _identity(path: Path) -> _Identity:
    """Return what tells a file from any other; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
