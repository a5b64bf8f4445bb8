"""What a file with meetings holds, meeting by meeting, without making meetings of it.

Read without SQLAlchemy, through any connection, so that a copy can be looked at beside the desk.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

_PARTS = (
    ("participant", "meeting"),
    ("movement", "participant"),
    ("agenda_item", "meeting"),
    ("decision", "agenda_item"),
    ("recusal", "agenda_item"),
)
"""The tables of what belongs to a meeting, each with the table of its owner, owners first."""

_TEXTS = ("discussion", "dissent", "text", "reason", "handling")
"""The columns that are written in."""

_Row = dict[str, Any]


@dataclass(frozen=True)
class Content:
    """A meeting as it is in one file.

    Attributes:
        cases: how many items there are on the agenda.
        handled: when it was worked with last, as far as its stamps tell.
        letters: how many letters are written in it.
        digest: of all that is recorded; it tells two versions apart.
    """

    id: str
    council: str
    number: int
    year: int
    date: date | None
    practice: bool
    cases: int
    handled: datetime | None
    letters: int
    digest: str


def contents(connection: sqlite3.Connection) -> dict[str, Content]:
    """Return every meeting by its `id`, the newest first. sqlite3.Error when that cannot be read."""
    meetings = {row["id"]: row for row in _rows(connection, "meeting")}
    owners = {"meeting": {each: each for each in meetings}}
    belonging: dict[str, list[_Row]] = {each: [] for each in meetings}
    items: dict[str, list[_Row]] = {each: [] for each in meetings}
    for table, above in _PARTS:
        owners[table] = {}
        for row in _rows(connection, table):
            meeting = owners[above].get(row["owner"])
            if meeting is None or (table == "decision" and not row["text"] and not row["standard"]):
                continue  # an empty place to write in is made by looking at an item
            owners[table][row["id"]] = meeting
            belonging[meeting].append(row)
            if table == "agenda_item":
                items[meeting].append(row)
    found = [_content(row, belonging[each], items[each]) for each, row in meetings.items()]
    return {each.id: each for each in sorted(found, key=lambda each: (each.year, each.number), reverse=True)}


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[_Row]:
    found = connection.execute(f"SELECT * FROM {table} ORDER BY id")
    names = [column[0] for column in found.description]
    return (dict(zip(names, row, strict=True)) for row in found)


def _content(meeting: _Row, parts: list[_Row], items: list[_Row]) -> Content:
    stamps = [row[name] for row in items for name in ("started", "ended") if row[name]]
    known = sha256()
    for row in (meeting, *parts):
        known.update(repr(sorted(row.items())).encode("utf-8", "surrogatepass"))
    return Content(
        id=meeting["id"],
        council=meeting["council"],
        number=meeting["number"],
        year=meeting["year"],
        date=date.fromisoformat(meeting["date"]) if meeting["date"] else None,
        practice=bool(meeting["practice"]),
        cases=len(items),
        handled=datetime.fromisoformat(max(stamps)) if stamps else None,
        letters=sum(len(row.get(name) or "") for row in parts for name in _TEXTS),
        digest=known.hexdigest(),
    )
