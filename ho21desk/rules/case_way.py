"""A case's way through the meetings: where it was handled before, and where it came up again."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ho21desk.model import CaseType, Dropped
from ho21desk.rules.kinds import folded
from ho21desk.rules.numbering import CaseNumber

_NUMBER = re.compile(r"(?<![\d/])(\d{1,4})(?:/(\d{1,3}))?/(\d{4}|\d{2})(?![\d/])")


@dataclass(frozen=True, kw_only=True)
class Stop:
    """A case in one meeting.

    Attributes:
        meeting, item: `id` of both.
        handled_before: what its paper or its forerunner said of earlier meetings.
        decisions: as they are stored.
    """

    meeting: str
    item: str
    number: CaseNumber
    date: dt.date | None = None
    title: str
    case_type: tuple[CaseType, ...] = ()
    handled_before: tuple[str, ...] = ()
    dropped: Dropped | None = None
    decisions: tuple[str, ...] = ()


class Link(StrEnum):
    """Why a stop is on the way."""

    ASKED = "asked"
    NAMED = "named"
    SAME_TITLE = "same_title"


def way(stops: Iterable[Stop], item: str) -> tuple[tuple[Stop, Link], ...]:
    """Return the way of a case, the oldest stop first, and why each is on it; nothing when the case is gone.

    A stop is on it when one that is names its number as handled before, or the other way round, and so on
    from stop to stop; and when it bears the title of one of these, which is told apart: it may be another
    case of the same name.
    """
    known = {stop.item: stop for stop in stops}
    if item not in known:
        return ()
    named = _named(known.values())
    found = {item: Link.ASKED} | dict.fromkeys(_reached({item}, named) - {item}, Link.NAMED)
    titles = {folded(known[each].title) for each in found}
    alike = {each for each, stop in known.items() if each not in found and folded(stop.title) in titles}
    for each in _reached(alike, named) - found.keys():
        found[each] = Link.SAME_TITLE
    in_order = sorted(found, key=lambda each: (known[each].number.year, *known[each].number))
    return tuple((known[each], found[each]) for each in in_order)


def numbers_in(text: str) -> Iterator[tuple[int, int | None, int]]:
    """Yield the case numbers in a text: running number, number of the meeting if it is there, and year.

    >>> list(numbers_in("Sak 55/6/2021, og sak 12/2025 (44/5/23)"))
    [(55, 6, 2021), (12, None, 2025), (44, 5, 2023)]
    """
    for number, meeting, year in _NUMBER.findall(text):
        if meeting or len(year) == 4:
            yield int(number), int(meeting) if meeting else None, int(year) + (2000 if len(year) == 2 else 0)


def _named(stops: Iterable[Stop]) -> Mapping[str, set[str]]:
    """Return which stops name each other, by item."""
    stops = tuple(stops)
    known: dict[tuple[int, int | None, int], str] = {
        (stop.number.number, stop.number.meeting, stop.number.year): stop.item for stop in stops
    }
    known |= {(stop.number.number, None, stop.number.year): stop.item for stop in stops}
    named: dict[str, set[str]] = {}
    for stop in stops:
        for number in (each for said in stop.handled_before for each in numbers_in(said)):
            other = known.get(number)
            if other and other != stop.item:
                named.setdefault(stop.item, set()).add(other)
                named.setdefault(other, set()).add(stop.item)
    return named


def _reached(begin: Iterable[str], named: Mapping[str, set[str]]) -> set[str]:
    reached = set(begin)
    waiting = list(reached)
    while waiting:
        new = named.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return reached
