"""Dates and times as the meeting file writes them. What is not exactly of the form is none."""

import re
from datetime import date, datetime, time

_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_EXACT = _CLOCK + r"(?::[0-5][0-9](?:\.[0-9]{1,6})?)?"
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MOMENT = rf"{_DATE}T{_EXACT}(?:Z|[+-][0-9]{{2}}:?[0-9]{{2}})?"


def read_date(text: str) -> date | None:
    """Return the day that `text` is, e.g. 2026-06-18."""
    try:
        return date.fromisoformat(text) if re.fullmatch(_DATE, text) else None
    except ValueError:
        return None


def read_clock(text: str) -> time | None:
    """Return the time of day that `text` is, to the minute, e.g. 13:00."""
    return time.fromisoformat(text) if re.fullmatch(_CLOCK, text) else None


def read_exact(text: str) -> time | None:
    """Return the time of day that `text` is, to the minute or finer, e.g. 13:00:21."""
    return time.fromisoformat(text) if re.fullmatch(_EXACT, text) else None


def read_moment(text: str) -> datetime | None:
    """Return the date and time that `text` is, as the clock on the wall showed it there.

    >>> read_moment("2026-06-18T10:00:00+02:00")
    datetime.datetime(2026, 6, 18, 10, 0)
    """
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None) if re.fullmatch(_MOMENT, text) else None
    except ValueError:
        return None


def clock(moment: time) -> str:
    """Return a time of day to the minute."""
    return moment.replace(tzinfo=None).isoformat("minutes")


def exact(moment: time) -> str:
    """Return a time of day as finely as it was noted."""
    whole_minute = not (moment.second or moment.microsecond)
    return clock(moment) if whole_minute else moment.replace(tzinfo=None).isoformat()


def stamp(moment: datetime) -> str:
    """Return a date and time as the clock on the wall showed it."""
    return moment.replace(tzinfo=None).isoformat()
