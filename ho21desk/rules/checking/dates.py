"""Dates that cannot be, weekdays that are not that date's, and deadlines on a day off."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ho21desk.model import Meeting
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Passage, Reading, found_in
from ho21desk.rules.workdays import day_off, working_days_after

_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_WEEKDAYS = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
}
_SPACE = r"[^\S\n]"
_WEEKDAY = re.compile(
    rf"\b({'|'.join({*_WEEKDAYS['nb'], *_WEEKDAYS['nn'], 'sundag'})})(?:en)?,?{_SPACE}+(?:den{_SPACE}+)?\Z",
    re.IGNORECASE,
)
_LONGEST_WEEKDAY = 24
_DATE = re.compile(
    rf"""(?=\d)(?:(?<![\d.])(?P<day>\d{{1,2}})(?:\.{_SPACE}?|{_SPACE})
           (?P<month>januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
                     |(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)\.)(?!\w)
           (?:,?{_SPACE}+(?P<year>(?:19|20)\d\d)(?![\d/]))?
      |(?<![\d./-])(?P<d>\d{{1,2}})\.{_SPACE}?(?P<m>\d{{1,2}})\.{_SPACE}?(?P<y>(?:(?:19|20)?\d\d))(?![\d/]|\.\d)
      |(?<![\d./-])(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)(?![\d-]))""",
    re.IGNORECASE | re.VERBOSE,
)
_BEFORE_DATE = re.compile(
    rf"\b(?:den|dato:?|frist(?:en)?|innen|innan|senest|seinast){_SPACE}*\Z", re.IGNORECASE
)
_DEADLINE = re.compile(r"\b(?:\w*frist(?:en|a|er|ene|ane)?|innen|innan|senest|seinast)\b", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(?:før|til){_SPACE}+(?:den{_SPACE}+)?\Z", re.IGNORECASE)
_IS_DEADLINE = re.compile(r"\s*(?:er|var|blir|som)\s+(?:\w+\s+){0,2}?\w*frist", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d/.])(?:19|20)\d\d(?![\d/])")
_BEFORE, _AFTER = dt.timedelta(days=240), dt.timedelta(days=300)


@dataclass(frozen=True)
class _Date:
    """A date that a text names.

    Attributes:
        days: the days it may be: several where the year is left out, none where there is no such day.
        is_full: nothing had to be guessed.
    """

    start: int
    said: str
    weekday: str
    days: tuple[dt.date, ...]
    is_full: bool

    @property
    def end(self) -> int:
        """Where the text goes on."""
        return self.start + len(self.said)


def impossible_dates(reading: Reading) -> Iterator[Finding]:
    """Find dates that do not exist, and weekdays that are not that date's, in the head and in every text."""
    if reading.printed:
        for date in _dates_in(reading.printed.date, _years(reading.meeting, "")):
            slip, meant = _slip_of(date, reading.meeting.language)
            if slip:
                yield Finding(
                    slip=slip, sureness=Sureness.WRONG, said=date.said, start=date.start, meant=meant
                )
    for passage in reading.passages:
        for date in _named_in(reading, passage):
            slip, meant = _slip_of(date, reading.meeting.language)
            if slip:
                sureness = Sureness.WRONG if date.is_full else Sureness.LIKELY
                mends = bool(meant) and len(date.days) == 1
                yield found_in(passage, slip, sureness, date.start, date.said, meant=meant, mends=mends)


def deadlines_off_work(reading: Reading) -> Iterator[Finding]:
    """Find deadlines on a weekend or a public holiday. A date that is a slip itself is none yet."""
    for passage in reading.passages:
        if not _DEADLINE.search(passage.words):
            continue
        for date in _named_in(reading, passage):
            if _slip_of(date, reading.meeting.language)[0]:
                continue
            reasons = [day_off(day) for day in date.days]
            if reasons and reasons[0] and all(reasons) and _is_deadline(passage, date):
                sureness = Sureness.LIKELY if date.is_full else Sureness.ASKED
                facts = (reasons[0], working_days_after(date.days[0], 0).isoformat())
                yield found_in(passage, Slip.DAY_OFF, sureness, date.start, date.said, facts=facts)


def deadline_in(meeting: Meeting, passage: Passage) -> dt.date | None:
    """Return the first day that a text sets as a deadline: "innen 1. september", "til 1. september".

    A day without a year is the first one from the meeting on. None when the deadline is told in other words.
    """
    years = _years(meeting, f"{passage.item.title}\n{passage.words}")
    for date in _dates_in(passage.words, years):
        if date.days and (_is_deadline(passage, date) or _UNTIL.search(passage.words, 0, date.start)):
            held, day = years[0], date.days[0]
            later = () if date.is_full else _days(day.day, day.month, (held.year, held.year + 1))
            return next((each for each in later if each >= held), day)
    return None


def _named_in(reading: Reading, passage: Passage) -> Iterator[_Date]:
    return _dates_in(passage.words, _years(reading.meeting, f"{passage.item.title}\n{passage.words}"))


def _years(meeting: Meeting, context: str) -> tuple[dt.date, tuple[int, ...]]:
    """Return the day that a date without a year lies near, and the years that are named beside it."""
    day = meeting.date or dt.date(max(1, min(meeting.year, 9998)), 7, 1)
    return day, tuple(int(year) for year in dict.fromkeys(_YEAR.findall(context)))


def _dates_in(words: str, years: tuple[dt.date, tuple[int, ...]]) -> Iterator[_Date]:
    for found in _matches(words):
        begin = max(0, found.start() - _LONGEST_WEEKDAY)
        before = _WEEKDAY.search(words, begin, found.start())
        start = before.start() if before else found.start()
        weekday = before[1].lower().replace("sundag", "søndag") if before else ""
        if found["day"]:
            month = _MONTHS.index(found["month"].lower()[:3]) + 1
            day, year = int(found["day"]), found["year"]
        elif found["d"]:
            day, month, year = int(found["d"]), int(found["m"]), found["y"]
            # Sections of a text are numbered like that, too.
            if len(year) == 2 and not weekday and not _BEFORE_DATE.search(words, 0, found.start()):
                continue
        else:
            day, month, year = int(found["iso_d"]), int(found["iso_m"]), found["iso_y"]
        if year:
            days = _days(day, month, (int(year) if len(year) == 4 else 2000 + int(year),))
        else:
            days = _near(day, month, *years)
        never = not _days(day, month, (2000,))
        yield _Date(start, words[start : found.end()], weekday, days, bool(year) or never)


@lru_cache(maxsize=1024)
def _matches(words: str) -> tuple[re.Match[str], ...]:
    return tuple(_DATE.finditer(words))


def _near(day: int, month: int, around: dt.date, named: tuple[int, ...]) -> tuple[dt.date, ...]:
    """Return the days that a date without a year may be, the likeliest first.

    It is at most eight months before the meeting or ten after it, or in a year that its case names.
    """
    nearby = _days(day, month, (around.year, around.year + 1, around.year - 1))
    near = [each for each in nearby if -_BEFORE <= each - around <= _AFTER]
    near.sort(key=lambda each: (each < around, abs(each - around)))
    return tuple(dict.fromkeys((*near, *_days(day, month, named))))


def _days(day: int, month: int, years: tuple[int, ...]) -> tuple[dt.date, ...]:
    days = []
    for year in years:
        try:
            days.append(dt.date(year, month, day))
        except ValueError:
            continue
    return tuple(days)


def _slip_of(date: _Date, language: str) -> tuple[Slip | None, str]:
    """Return what is wrong with a date, and the date with the right weekday where it has a wrong one."""
    if not date.days:
        return Slip.NO_SUCH_DATE, ""
    if not date.weekday:
        return None, ""
    written = next(
        (tongue for tongue in (language, "nb", "nn") if date.weekday in _WEEKDAYS.get(tongue, ())), "nb"
    )
    names = _WEEKDAYS[written]
    if any(names[day.weekday()] == date.weekday for day in date.days):
        return None, ""
    right = names[date.days[0].weekday()]
    if date.said[0].isupper():
        right = right.capitalize()
    return Slip.WEEKDAY, right + date.said[len(date.weekday) :]


def _is_deadline(passage: Passage, date: _Date) -> bool:
    """Tell whether a date is the first after a word for a deadline in its sentence, or called one."""
    begin, sentence = passage.sentence_at(date.start)
    words = [word for word in _DEADLINE.finditer(sentence) if begin + word.end() <= date.start]
    between = sentence[words[-1].end() : date.start - begin] if words else ""
    follows = bool(words) and not _DATE.search(between)
    return follows or _IS_DEADLINE.match(passage.words, date.end) is not None
