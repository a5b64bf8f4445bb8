"""Finding what is written in the meetings: what was typed, and what is told of what was found."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from ho21desk.store.excerpts import Marked, excerpt, in_small_letters, marked
from ho21desk.store.query import Query, Slip, Where

MOST = 50
"""How many hits are told."""


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
    """The first hits of a search, best first, whether there are more, and what was understood otherwise."""

    hits: tuple[Hit, ...] = ()
    has_more: bool = False
    slips: tuple[Slip, ...] = ()


_TEXTS = len(Where)
_FINDS = """
    SELECT r.place, r.meeting, r.item, m.number, m.year, m.date, m.practice, i.number AS "case",
        s.title, s.decision, s.discussion, s.paper, s.people
    FROM search_text s CROSS JOIN search_row r ON r.place = s.rowid CROSS JOIN meeting m ON m.id = r.meeting
        LEFT JOIN agenda_item i ON i.id = r.item
    WHERE {} ORDER BY s.rowid DESC LIMIT ?
"""


def search(connection: Connection, query: Query) -> Found:
    """Return what was found in the index as it is: best first, and the newest first among equals.

    What stands in titles is told, then the newest. The best of that stands in a decision, and so on, and what
    is spread comes last. (FTS5 would weigh every row that fits, which takes many times as long.)
    """
    if query.is_empty:
        return Found(slips=query.slips)
    titled = _found(connection, query, query.in_titles) if query.in_titles else {}
    others = _found(connection, query, query.anywhere) if len(titled) <= MOST else {}
    fill = [row for place, row in others.items() if place not in titled]
    rows = [(0, row, Where.TITLE) for row in titled.values()]
    rows += sorted(
        (_weighed(row, query) for row in fill[: MOST - len(titled)]), key=lambda weighed: weighed[0]
    )
    hits = [_hit(row, where, query) for _, row, where in rows[:MOST]]
    return Found(tuple(hits), has_more=len(titled) + len(fill) > MOST, slips=query.slips)


def _found(connection: Connection, query: Query, asked: str) -> dict[int, Row[Any]]:
    """Return the newest rows that fit, by place."""
    match: list[tuple[str, tuple[str | int, ...]]] = [("search_text MATCH ?", (asked,))] if asked else []
    conditions = [*match, *query.limits]
    values = tuple(value for _, each in conditions for value in each)
    question = _FINDS.format(" AND ".join(condition for condition, _ in conditions))
    return {row.place: row for row in connection.exec_driver_sql(question, (*values, MOST + 1)).all()}


def _weighed(row: Row[Any], query: Query) -> tuple[int, Row[Any], Where]:
    """Return how far back a row comes, and the text that tells why it was found.

    The texts are the last of a row, in the order of `Where`. A text that a filter was for tells it best.
    """
    partly = Where.TITLE
    for rank, ((where, patterns), text) in enumerate(zip(query.sought.items(), row[-_TEXTS:], strict=True)):
        small = in_small_letters(text)
        lacking = [pattern for pattern in patterns if pattern.search(small) is None]
        if not lacking and len(patterns) == len(query.patterns):
            return rank, row, where
        if len(lacking) < len(patterns) and (partly is Where.TITLE or where is query.told_first):
            partly = where
    return _TEXTS, row, partly


# What is told


def _hit(row: Row[Any], where: Where, query: Query) -> Hit:
    return Hit(
        meeting=row.meeting,
        item=row.item,
        number=row.number,
        year=row.year,
        date=dt.date.fromisoformat(row.date) if row.date else None,
        practice=bool(row.practice),
        case=row.case,
        title=marked(row.title, query.sought[Where.TITLE]),
        where=where,
        excerpt=Marked("") if where is Where.TITLE else excerpt(getattr(row, where), query.sought[where]),
    )
