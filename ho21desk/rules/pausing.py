"""The pauses of a meeting: the case that is handled stays the current one, but its time stands still."""

from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, Span


def pause(meeting: Meeting, now: datetime) -> Meeting:
    """Note that the meeting pauses; nothing happens when it does already. NotAllowedError unless it runs."""
    if meeting.current is None:
        raise NotAllowedError("not_running")
    if paused_since(meeting):
        return meeting
    return replace(meeting, pauses=(*meeting.pauses, Span(start=now)))


def resume(meeting: Meeting, now: datetime) -> Meeting:
    """Note that the meeting goes on; nothing happens when it does not pause."""
    last = meeting.pauses[-1] if meeting.pauses else None
    if last is None or last.end is not None:
        return meeting
    # A clock may be set back, but nothing ends before it began.
    return replace(meeting, pauses=(*meeting.pauses[:-1], replace(last, end=max(now, last.start))))


def pause_or_resume(meeting: Meeting, now: datetime) -> Meeting:
    """Pause, or go on after a pause. NotAllowedError unless the meeting runs."""
    return resume(meeting, now) if paused_since(meeting) else pause(meeting, now)


def paused_since(meeting: Meeting) -> datetime | None:
    """Return since when the meeting pauses; None when it does not."""
    if meeting.current is None or not meeting.pauses or meeting.pauses[-1].end:
        return None
    return meeting.pauses[-1].start
