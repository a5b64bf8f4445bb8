"""What a meeting is called, when it is held, in which language it is written, and whether it is called."""

import datetime as dt
from dataclasses import replace

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting


def number_as(meeting: Meeting, _now: dt.datetime, number: int, year: int) -> Meeting:
    """Give the meeting another number in the year, and with it its cases.

    NotAllowedError once the notice is out: the numbers are printed there.
    """
    if meeting.noticed is not None:
        raise NotAllowedError("numbers_printed")
    return replace(meeting, number=number, year=year)


def hold_on(meeting: Meeting, _now: dt.datetime, date: dt.date | None) -> Meeting:
    """Set the date; None while it is open."""
    return replace(meeting, date=date)


def hold_between(meeting: Meeting, _now: dt.datetime, start: dt.time | None, end: dt.time | None) -> Meeting:
    """Set when the meeting begins and ends, as far as that is known. NotAllowedError unless in that order."""
    if start is not None and end is not None and end <= start:
        raise NotAllowedError("ends_before_start")
    return replace(meeting, start=start, end=end)


def write_in(meeting: Meeting, _now: dt.datetime, language: str) -> Meeting:
    """Write the minutes in Bokmål ("nb") or Nynorsk ("nn")."""
    return replace(meeting, language=language)


def send_notice(meeting: Meeting, now: dt.datetime) -> Meeting:
    """Note that the notice has gone out; from then on numbers stay as they are printed there."""
    return meeting if meeting.noticed else replace(meeting, noticed=now)


def withdraw_notice(meeting: Meeting, _now: dt.datetime) -> Meeting:
    """Note that the notice has not gone out after all."""
    return replace(meeting, noticed=None)
