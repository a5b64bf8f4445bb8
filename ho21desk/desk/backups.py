"""Looking into copies of the database, and putting back what is in them."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.errors import LOCKED_UP, FileError, FileProblem, NotAllowedError, StoreError
from ho21desk.model import Meeting
from ho21desk.paths import backups_of
from ho21desk.rules import running
from ho21desk.store import backup, cipher
from ho21desk.store.backup import Backup, Reason
from ho21desk.store.cipher import Key
from ho21desk.store.contents import Content, contents
from ho21desk.store.problems import faults, problem_of

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.store.database import Database


class Since(Enum):
    """What became of a meeting since a copy was taken."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True)
class Compared:
    """A meeting as it was then and as it is now; None where it was not or is not."""

    then: Content | None
    now: Content | None

    @property
    def either(self) -> Content:
        """The meeting, as it was then if it was there."""
        found = self.then or self.now
        assert found
        return found

    @property
    def since(self) -> Since:
        """What became of it."""
        if self.then is None:
            return Since.NEW
        if self.now is None:
            return Since.GONE
        return Since.SAME if self.then.digest == self.now.digest else Since.CHANGED

    @property
    def more_letters(self) -> int:
        """How many letters more there are now than then."""
        return (self.now.letters if self.now else 0) - (self.then.letters if self.then else 0)


@dataclass(frozen=True)
class Listed:
    """A copy with how much is in it; `meetings` is None when it cannot be read."""

    backup: Backup
    meetings: int | None
    size: int


@dataclass(frozen=True)
class Look:
    """What is in a copy, beside what there is now."""

    backup: Backup
    meetings: tuple[Compared, ...]


def listed(folder: Path, key: Key | None = None) -> tuple[Listed, ...]:
    """Return the copies there are, the newest first. BackupError when nobody can tell."""
    return tuple(_listed(each, None if cipher.is_plain(each.path) else key) for each in backup.kept(folder))


def look(copy: Backup, database: Path, key: Key | None = None) -> Look:
    """Return what is in a copy. FileError when it cannot be read, StoreError when the database cannot."""
    with opened(copy.path, key) as then, closing(backup.reading(then.path, then.key)) as connection:
        try:
            before = contents(connection)
        except faults(LookupError, TypeError, ValueError) as error:  # dates that are none
            raise FileError(copy.path, FileProblem.NOT_A_COPY) from error
    try:
        with closing(backup.reading(database, key)) as connection:
            return Look(copy, compared(before, contents(connection)))
    except faults() as error:
        raise StoreError(database, problem_of(error, database)) from error


def compared(then: Mapping[str, Content], now: Mapping[str, Content]) -> tuple[Compared, ...]:
    """Return the meetings there were and are, the newest first."""
    found = [Compared(then.get(each), now.get(each)) for each in {**then, **now}]
    return tuple(sorted(found, key=lambda each: (each.either.year, each.either.number), reverse=True))


@contextmanager
def opened(copy: Path, key: Key | None = None) -> Iterator["Database"]:
    """Open a copy of a copy, brought up to today's schema; the copy itself is only read.

    FileError when it is damaged, or has another key.
    """
    from ho21desk.store.database import Database  # SQLAlchemy: loaded when it is needed

    with TemporaryDirectory(prefix="ho21desk-") as folder:
        path = Path(folder) / "copy.sqlite3"
        try:
            if not copy.is_file():  # a pipe or a device, which may have no end
                raise FileError(copy, FileProblem.NOT_A_COPY)
            shutil.copyfile(copy, path)
            database = Database(path, key=key)
        except faults(OSError, StoreError) as error:
            is_locked = isinstance(error, StoreError) and error.problem in LOCKED_UP
            raise FileError(copy, FileProblem.OTHER_KEY if is_locked else FileProblem.NOT_A_COPY) from error
        with database:
            yield database


def put_back(office: "Office", copy: Backup, meeting_id: str) -> Changes:
    """Put one meeting back as it was in a copy: as one act if it is there, anew if it is gone.

    FileError when the copy cannot be read, NotAllowedError while a meeting runs, MeetingExistsError when
    another meeting has its number now.
    """
    _refuse_while_running(office)
    meeting = _meeting(copy, meeting_id, office.key)
    if not any(each.id == meeting_id for each in office.archive.summaries()):
        return office.open(office.archive.add(meeting))
    if office.meeting is None or office.meeting.id != meeting_id:
        office.open(office.archive.load(meeting_id))
    done = office.perform(lambda _now, _clock: meeting)
    return replace(done, before=None)  # all of it is to be shown anew


def put_all_back(office: "Office", copy: Backup, now: datetime) -> Changes:
    """Make the whole database what it was in a copy. What there is now is copied first.

    One transaction: when it fails, all is as it was. FileError when the copy cannot be read, BackupError
    when there is no copy of what there is now, NotAllowedError while a meeting runs, StoreError.
    """
    _refuse_while_running(office)
    office.save()
    open_now = office.meeting.id if office.meeting else ""
    with opened(copy.path, office.key) as then:
        backup.take(office.path, backups_of(office.path), now, Reason.RESTORE, office.key)
        office.restore(then.path)
    known = [each.id for each in office.archive.summaries()]
    return office.open(office.archive.load(open_now if open_now in known else known[0]))


def _refuse_while_running(office: "Office") -> None:
    if office.meeting and running.stage(office.meeting) is running.Stage.RUNNING:
        raise NotAllowedError("restore_while_running")


def _meeting(copy: Backup, meeting_id: str, key: Key | None) -> Meeting:
    from ho21desk.store import meetings

    with opened(copy.path, key) as then, then.reading() as connection:
        found = meetings.load(connection, meeting_id)
    if found is None:
        raise FileError(copy.path, FileProblem.NOT_A_COPY)
    return found


def _listed(copy: Backup, key: Key | None) -> Listed:
    try:
        with closing(backup.reading(copy.path, key)) as connection:
            count = backup.count_meetings(connection)
        return Listed(copy, count, copy.path.stat().st_size)
    except faults(OSError):
        return Listed(copy, None, 0)
