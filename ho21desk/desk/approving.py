"""What undoing and redoing an act write of the minutes it approved, which are another meeting's record."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from ho21desk.minutes import phrases
from ho21desk.model import Meeting
from ho21desk.rules import approving
from ho21desk.rules.approving import Approved
from ho21desk.store import meetings
from ho21desk.store.database import Database, Note

Writing = Callable[[Database, Meeting, Approved, datetime], list[Note]]


def withdrawing(database: Database, by: Meeting, approved: Approved, now: datetime) -> list[Note]:
    """Return what takes the approval back. StoreError when the other meeting cannot be read."""
    before = _load(database, approved)
    if before is None:
        return []
    reason = phrases.approval_undone(before, by)
    return _saving(before, approving.withdrawn(before, now, approved.milestone, reason))


def restoring(database: Database, _by: Meeting, approved: Approved, _now: datetime) -> list[Note]:
    """Return what approves them again. NotAllowedError when they cannot be approved now; StoreError."""
    before = _load(database, approved)
    return [] if before is None else _saving(before, approving.restored(before, approved.milestone))


def _load(database: Database, approved: Approved) -> Meeting | None:
    with database.reading() as connection:
        return meetings.load(connection, approved.meeting)


def _saving(before: Meeting, after: Meeting) -> list[Note]:
    return [partial(meetings.save, before=before, after=after)]
