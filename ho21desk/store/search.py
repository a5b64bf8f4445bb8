"""Finding what is written in the meetings: what was typed, and what is told of what was found."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row

MOST = 50
"""How many hits are told."""


class Where(StrEnum):
    """The text something was found in, the weightiest first."""

    TITLE = "title"
    DECISION = "decision"
    DISCUSSION = "discussion"
    PAPER = "paper"
    PEOPLE = "people"


@dataclass(frozen=True)
class Marked:
    """A text, and the stretches of it that were searched for: where each begins and ends."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Hit:
    """Something that was found.

    Attributes:
        item: `id` of the case; None when it is the head of the meeting, with its people.
        number, year, date: of the meeting.
        case: running number of the case.
        title: of the case; empty for the head of a meeting.
        excerpt: what stands around the words; empty when the title or the number is all there is.
    """

    meeting: str
    item: str | None
    number: int
    year: int
    date: dt.date | None
    practice: bool
    case: int | None
    title: Marked
    where: Where
    excerpt: Marked


@dataclass(frozen=True)
class Found:
    """The first hits of a search, best first, and whether there are more."""

    hits: tuple[Hit, ...] = ()
    has_more: bool = False


_CASE, _MEETING = "sak", "møte"
_PIECE = re.compile(r'"([^"]*)("?)|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+(?:/\d+){0,2}")
_EDGES = ".,;:!?()[]«»"
_BEFORE, _AROUND = 40, 160
"""How many letters of an excerpt stand before what was found, and how many there are."""
_LOOKED_AT = 16
"""How many of the places in a text are weighed against each other."""
_FINDS = """
    SELECT r.place, r.meeting, r.item, m.number, m.year, m.date, m.practice, i.number AS "case",
        s.title, s.decision, s.discussion, s.paper, s.people
    FROM search_text s CROSS JOIN search_row r ON r.place = s.rowid CROSS JOIN meeting m ON m.id = r.meeting
        LEFT JOIN agenda_item i ON i.id = r.item
    WHERE search_text MATCH ? ORDER BY s.rowid DESC LIMIT ?
"""


@dataclass(frozen=True)
class Query:
    """What somebody wants to find. All of it must be there.

    Attributes:
        clauses: what FTS5 is asked, part by part.
        patterns: what finds the same words in a text.
    """

    clauses: tuple[str, ...]
    patterns: tuple[str, ...]

    @classmethod
    def read(cls, typed: str) -> "Query":
        """Understand what was typed; nothing that can be typed is a mistake.

        A word is found by its beginning, a phrase in quotes as it stands, a case by "sak 53", "53/2021" or
        "53/6/2021", and a meeting by "møte 6/2021".
        """
        clauses: list[str] = []
        patterns: list[str] = []
        kind = ""
        for piece, is_quoted in _pieces(typed):
            if kind and _NUMBER.fullmatch(piece):
                clauses[-1] = _numbered(kind, piece)
                patterns[-1] = _pattern(f"{kind} {piece}", is_whole=True)
                kind = ""
                continue
            is_whole = is_quoted or _NUMBER.fullmatch(piece) is not None
            clauses.append(_quoted(piece) if is_whole else f"{_quoted(piece)} *")
            patterns.append(_pattern(piece, is_whole=is_whole))
            kind = piece.casefold() if not is_quoted and piece.casefold() in (_CASE, _MEETING) else ""
        return cls(tuple(clauses), tuple(patterns))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.clauses

    def within(self, where: Where | None) -> str:
        """Return the question to FTS5: all of it in one text, or anywhere."""
        wanted = " AND ".join(self.clauses)
        return f"{{number {where}}} : ({wanted})" if where else wanted

    @cached_property
    def sought(self) -> re.Pattern[str]:
        """What finds any of the words in a text."""
        return re.compile("|".join(f"({pattern})" for pattern in self.patterns), re.IGNORECASE)


def search(connection: Connection, query: Query) -> Found:
    """Return what was found in the index as it is: best first, and the newest first among equals.

    Best is where all of it stands in a title, then in a decision, and so on, and last what is spread.
    """
    if query.is_empty:
        return Found()
    found: dict[int, Hit] = {}
    for where in (*Where, None):
        for row in connection.exec_driver_sql(_FINDS, (query.within(where), MOST + 1)):
            if row.place not in found:
                found[row.place] = _hit(row, where, query.sought)
        if len(found) > MOST:
            break
    return Found(tuple(found.values())[:MOST], has_more=len(found) > MOST)


# What is asked


def _pieces(typed: str) -> Iterator[tuple[str, bool]]:
    """Return the words and phrases of a query, each with whether it stands in quotes."""
    sayable = typed.encode("utf-8", "ignore").decode().replace("\0", " ")
    for found in _PIECE.finditer(unicodedata.normalize("NFC", sayable)):
        phrase, end, word = found.groups()
        piece = phrase.strip() if word is None else word.strip(_EDGES)
        if _WORD.search(piece):
            yield piece, bool(end)  # a phrase may be found before its last quote is typed


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _numbered(kind: str, number: str) -> str:
    """Return what finds a case or a meeting by its number, and where a text speaks of it."""
    place = "^ " if kind == _CASE else ""
    return f"(number : {place}{_quoted(number)} OR {_quoted(f'{kind} {number}')})"


def _pattern(words: str, *, is_whole: bool) -> str:
    inner = r"[\W_]+".join(map(re.escape, _WORD.findall(words)))
    return rf"(?<![^\W_]){inner}" + (r"(?![^\W_])" if is_whole else r"[^\W_]*")


# What is told


def _hit(row: Row[Any], where: Where | None, sought: re.Pattern[str]) -> Hit:
    texts = row._mapping
    if where is None:
        where = next((each for each in tuple(Where)[1:] if sought.search(texts[each])), Where.TITLE)
    return Hit(
        meeting=row.meeting,
        item=row.item,
        number=row.number,
        year=row.year,
        date=dt.date.fromisoformat(row.date) if row.date else None,
        practice=bool(row.practice),
        case=row.case,
        title=_marked(row.title, sought),
        where=where,
        excerpt=Marked("") if where is Where.TITLE else _excerpt(texts[where], sought),
    )


def _excerpt(text: str, sought: re.Pattern[str]) -> Marked:
    """Return what stands around the words, where most of them are together, cut between words."""
    places = [
        (found.start(), found.end(), found.lastindex) for found in islice(sought.finditer(text), _LOOKED_AT)
    ]
    if not places:
        return Marked(text[:_AROUND])
    start, stop, _ = max(places, key=lambda place: _together(places, place[0]))
    begin = text.find(" ", start - _BEFORE, start) + 1 if start > _BEFORE else 0
    end = text.rfind(" ", 0, begin + _AROUND) if begin + _AROUND < len(text) else len(text)
    end = max(end, stop)
    return _marked(f"{'… ' if begin else ''}{text[begin:end]}{' …' if end < len(text) else ''}", sought)


def _together(places: Sequence[tuple[int, int, int | None]], start: int) -> int:
    """Return how many of the words stand close behind a place."""
    return len({which for begin, end, which in places if begin >= start and end <= start + _AROUND - _BEFORE})


def _marked(text: str, sought: re.Pattern[str]) -> Marked:
    return Marked(text, tuple(found.span() for found in sought.finditer(text)))
