"""Dates and clock times as finished minutes print them, slips included."""

import datetime as dt
import re
from typing import NamedTuple

_MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)
_IN_WORDS = re.compile(
    rf"(?:\b\w*dag(?:en)?,?\s+)?(?:den\s+)?\b(\d{{1,2}})\s?\.?\s?({'|'.join(_MONTHS)})\b(?:,?\s+(\d{{4}})\b)?",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(
    r"(?:\b\w*dag(?:en)?,?\s+)?(?:den\s+)?\b(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d\d)\b"
)
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_CLOCK = r"(\d{1,2})(?:[.:]?([0-5]\d))?"
_SPAN = re.compile(
    rf"(?:\bkl\.?\s*)?(?<![\d.]){_CLOCK}\s*(?:[-–—]|til)\s*(?:kl\.?\s*)?{_CLOCK}(?![\d.]\d)", re.IGNORECASE
)
_FROM = re.compile(rf"(til\s+)?\bkl\.?\s*{_CLOCK}", re.IGNORECASE)


class PrintedDate(NamedTuple):
    """A date as it stands, weekday and all, and the day it names; None when there is no such day."""

    text: str
    day: dt.date | None


def date_in(text: str, year: int) -> PrintedDate | None:
    """Return the first date in a text. One without a year is of `year`; the weekday is not believed.

    >>> date_in("Dato mandag 14. mars 2026 kl. 13", 0)
    PrintedDate(text='mandag 14. mars 2026', day=datetime.date(2026, 3, 14))
    >>> date_in("31.02.26", 0)
    PrintedDate(text='31.02.26', day=None)
    """
    if found := _IN_WORDS.search(text):
        return PrintedDate(
            found[0].strip(), _day(int(found[3] or year), _MONTHS.index(found[2].lower()) + 1, int(found[1]))
        )
    if found := _ISO.search(text):
        return PrintedDate(found[0], _day(int(found[1]), int(found[2]), int(found[3])))
    if found := _IN_FIGURES.search(text):
        printed = int(found[3])
        return PrintedDate(
            found[0].strip(), _day(printed if printed > 99 else 2000 + printed, int(found[2]), int(found[1]))
        )
    return None


def times_in(text: str) -> tuple[dt.time | None, dt.time | None]:
    """Return when a meeting began and ended, as far as a text without its date says.

    >>> times_in("KL. 13 - 16")
    (datetime.time(13, 0), datetime.time(16, 0))
    >>> times_in("til kl. 15.30")
    (None, datetime.time(15, 30))
    """
    if found := _SPAN.search(text):
        return _time(found[1], found[2]), _time(found[3], found[4])
    if found := _FROM.search(text):
        moment = _time(found[2], found[3])
        return (None, moment) if found[1] else (moment, None)
    return None, None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _time(hour: str, minute: str | None) -> dt.time | None:
    return dt.time(int(hour), int(minute or 0)) if int(hour) < 24 else None
