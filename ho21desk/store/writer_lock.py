"""One writer: whoever writes to the database holds the lock beside it.

The system's own lock on that file tells whether a program on this machine lives: it goes when the program
does, however it ends, and no process that gets its number later can be taken for it. Another machine that
shares the folder may not see that lock. So the holder writes there who it is, and touches the file now and
then; a lock of another machine that nobody has touched for some minutes is dead.
"""

import errno
import json
import os
import platform
import sys
import tempfile
import uuid
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType

from ho21desk.errors import Holder, StoreError, StoreProblem
from ho21desk.files import make_private_folder, open_private

TOUCH_SECONDS = 30
DEAD_SECONDS = 300
"""A holder on another machine that has not touched its lock for that long is dead, or asleep."""

_LENGTH = 512
"""A record is written in its place, at once and padded, so that it never takes more of a full disk."""
_BEYOND = 1 << 20
"""Where Windows locks: what is locked there cannot be read, so it must not be the record."""
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


@dataclass(frozen=True)
class _Record:
    """Who holds a lock. All is empty when nobody does, or nobody can tell."""

    name: str = ""
    machine: str = ""
    since: str = ""
    address: str = ""
    token: str = ""

    @classmethod
    def read(cls, handle: int) -> "_Record":
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            stored = json.loads(os.read(handle, _LENGTH))
            return cls(**{name: str(stored[name]) for name in cls.__dataclass_fields__})
        except (ValueError, KeyError, TypeError):
            return cls()

    def write(self, handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(vars(self), ensure_ascii=True).encode().ljust(_LENGTH))


class WriterLock:
    """The lock of one database. `take` it before writing; `release`, or the system, lets go of it.

    Attributes:
        left: where a dead program answered that had the lock; "" when none did.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._path = database.with_name(f"{database.name}.lock")
        self._handle: int | None = None
        self._one_at_a_time = RLock()  # the window says where it answers, the desk does all else
        self._ours = _Record()
        self.left = ""

    def __enter__(self) -> "WriterLock":
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def take(self) -> None:
        """Take the lock.

        StoreError when another program writes (HELD), or nobody can write there.
        """
        try:
            make_private_folder(self._path.parent)
            handle = open_private(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise StoreError(self._database, _problem(error)) from error
        try:
            left = self._left_by(handle)
            self._ours = _Record(
                name=platform.node(),
                machine=_this_machine(),
                since=datetime.now().isoformat(timespec="seconds"),
                token=uuid.uuid4().hex,
            )
            self._ours.write(handle)
        except BaseException as error:
            os.close(handle)
            if isinstance(error, OSError):
                raise StoreError(self._database, _problem(error)) from error
            raise
        self._handle = handle
        self.left = left.address if left.machine == _this_machine() else ""

    def release(self) -> None:
        """Let go of the lock."""
        if self._handle is None:
            return
        with suppress(OSError):
            if self._is_ours():
                _Record().write(self._handle)
        os.close(self._handle)
        self._handle = None

    def answer_at(self, address: str) -> None:
        """Tell those who come later where this program answers."""
        record = _Record(**{**vars(self._ours), "address": address})
        with self._one_at_a_time, suppress(OSError):  # then they are told that it does not answer
            if self._handle is not None and self._is_ours():
                record.write(self._handle)
                self._ours = record

    def touch(self) -> None:
        """Show other machines that this program lives. It fails as `check` does."""
        self.check()
        with suppress(OSError):
            os.utime(self._path)

    def check(self) -> None:
        """See that the lock is still ours, as it may not be after a long sleep.

        StoreError when another program has had it since (TAKEN), or nobody can tell now.
        """
        try:
            with self._one_at_a_time:
                if self._is_ours():
                    return
            there = self._someone()
        except FileNotFoundError:
            # Nobody has had it: who takes a lock leaves the file there.
            if self._handle is not None:
                os.close(self._handle)
                self._handle = None
            self.take()
            return
        except OSError as error:
            raise StoreError(self._database, _problem(error)) from error
        raise _held(self._database, there, StoreProblem.TAKEN)

    def _is_ours(self) -> bool:
        """Tell whether we hold the file that lies there. OSError when that cannot be told."""
        if self._handle is None:
            return False
        is_there = os.path.samestat(self._path.stat(), os.fstat(self._handle))
        return is_there and _Record.read(self._handle).token == self._ours.token

    def _someone(self) -> _Record:
        handle = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            return _Record.read(handle)
        finally:
            os.close(handle)

    def _left_by(self, handle: int) -> _Record:
        """Return the record of whoever had the lock, once it is sure that they do not live."""
        is_free = _lock(handle)
        there = _Record.read(handle)
        is_elsewhere = bool(there.machine) and there.machine != _this_machine()
        if not is_free or (is_elsewhere and self._age(handle) < DEAD_SECONDS):
            raise _held(self._database, there, StoreProblem.HELD)
        return there

    def _age(self, handle: int) -> float:
        """Return when the lock was touched, in seconds ago, by the clock of the disk it lies on."""
        with tempfile.TemporaryFile(dir=self._path.parent) as now:
            return abs(os.fstat(now.fileno()).st_mtime - os.fstat(handle).st_mtime)


def _held(database: Path, record: _Record, problem: StoreProblem) -> StoreError:
    since = None
    with suppress(ValueError):
        since = datetime.fromisoformat(record.since)
    machine = "" if record.machine == _this_machine() else record.name
    return StoreError(database, problem, Holder(machine, since, "" if machine else record.address))


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        """Take the system's lock on a file; False when a living program has it."""
        os.lseek(handle, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        """Take the lock; False when a living program has it. OSError where files have none."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _this_machine() -> str:
    """Return what tells this machine from others, and nothing else about it."""
    for path in _MACHINE_IDS:
        with suppress(OSError):
            return _digest(path.read_text())
    return _digest(f"{uuid.getnode():x}")


def _digest(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"


def _problem(error: OSError) -> StoreProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreProblem.DISK_FULL
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return StoreProblem.READ_ONLY
    return StoreProblem.UNREACHABLE
