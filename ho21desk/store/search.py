"""Finding what is written in the meetings: what was typed, and what is told of what was found."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row

from ho21desk.store.excerpts import Marked, excerpt, in_small_letters, marked

MOST = 50
"""How many hits are told."""


class Where(StrEnum):
    """The text that all of it was found in, the weightiest first; or where a part was."""

    TITLE = "title"
    DECISION = "decision"
    DISCUSSION = "discussion"
    PAPER = "paper"
    PEOPLE = "people"


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
        patterns: what finds the same words in a text in small letters.
    """

    clauses: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]

    @classmethod
    def read(cls, typed: str) -> "Query":
        """Understand what was typed; nothing that can be typed is a mistake.

        A word is found by its beginning, a phrase in quotes as it stands, a case by "sak 53", "53/2021" or
        "53/6/2021", and a meeting by "møte 6/2021".
        """
        clauses: list[str] = []
        patterns: list[re.Pattern[str]] = []
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

    @property
    def anywhere(self) -> str:
        """What FTS5 is asked: all of it must be there."""
        return " AND ".join(self.clauses)

    @property
    def in_titles(self) -> str:
        """What FTS5 is asked for what is in number and title alone."""
        return f"{{number title}} : ({self.anywhere})"


def search(connection: Connection, query: Query) -> Found:
    """Return what was found in the index as it is: best first, and the newest first among equals.

    What stands in titles is told, then the newest. The best of that stands in a decision, and so on, and what
    is spread comes last. (FTS5 would weigh every row that fits, which takes many times as long.)
    """
    if query.is_empty:
        return Found()
    titled = _found(connection, query.in_titles)
    others = _found(connection, query.anywhere) if len(titled) <= MOST else {}
    fill = [row for place, row in others.items() if place not in titled]
    rows = [(0, row, Where.TITLE) for row in titled.values()]
    rows += sorted(
        (_weighed(row, query.patterns) for row in fill[: MOST - len(titled)]), key=lambda weighed: weighed[0]
    )
    hits = [_hit(row, where, query.patterns) for _, row, where in rows[:MOST]]
    return Found(tuple(hits), has_more=len(titled) + len(fill) > MOST)


def _found(connection: Connection, asked: str) -> dict[int, Row[Any]]:
    """Return the newest rows that fit, by place."""
    return {row.place: row for row in connection.exec_driver_sql(_FINDS, (asked, MOST + 1)).all()}


def _weighed(row: Row[Any], patterns: Sequence[re.Pattern[str]]) -> tuple[int, Row[Any], Where]:
    """Return how far back a row comes, and the text that tells why it was found.

    The texts are the last of a row, in the order of `Where`.
    """
    partly = Where.TITLE
    for rank, (where, text) in enumerate(zip(Where, row[-len(Where) :], strict=True)):
        small = in_small_letters(text)
        lacking = [pattern for pattern in patterns if pattern.search(small) is None]
        if not lacking:
            return rank, row, where
        if partly is Where.TITLE and len(lacking) < len(patterns):
            partly = where
    return len(Where), row, partly


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


def _pattern(words: str, *, is_whole: bool) -> re.Pattern[str]:
    first, *more = map(re.escape, _WORD.findall(words.lower()))
    # That the word begins here is asked after it is found, which is several times as fast.
    begun = rf"{first}(?<![^\W_]{first})"
    return re.compile(r"[\W_]+".join([begun, *more]) + (r"(?![^\W_])" if is_whole else r"[^\W_]*"))


# What is told


def _hit(row: Row[Any], where: Where, patterns: Sequence[re.Pattern[str]]) -> Hit:
    return Hit(
        meeting=row.meeting,
        item=row.item,
        number=row.number,
        year=row.year,
        date=dt.date.fromisoformat(row.date) if row.date else None,
        practice=bool(row.practice),
        case=row.case,
        title=marked(row.title, patterns),
        where=where,
        excerpt=Marked("") if where is Where.TITLE else excerpt(getattr(row, where), patterns),
    )
