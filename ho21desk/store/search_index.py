"""The index that a search looks in, and keeping it right.

Each case is a row, and so is the head of each meeting with its people. The database notes by itself which
meetings have changed (see the migration); they are indexed when somebody searches.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from ho21desk.markup import plain
from ho21desk.store import tables

_LOOKS = re.compile(r"[*\[\\]")
"""Signs that may mean anything but themselves in a stored text."""
_MEETING = "møte"
"""What the number of a meeting begins with, so that it is no case of that number."""
_ROOM = 100_000
"""How many rows a meeting has room for."""
_LAST = f"(CASE WHEN m.practice THEN -1 ELSE 1 END) * (m.year * 10000 + m.number) * {_ROOM}"
"""The last place of a meeting: newer ones have later places, and practice comes before all that is real."""
_MOVED = f"""
    SELECT r.place FROM search_stale s JOIN search_row r ON r.meeting = s.meeting
        LEFT JOIN meeting m ON m.id = s.meeting
    WHERE m.id IS NULL OR r.place <= {_LAST} - {_ROOM} OR r.place > {_LAST}
"""


def is_behind(connection: Connection) -> bool:
    """Return whether something was changed that is not in the index yet."""
    return connection.exec_driver_sql("SELECT 1 FROM search_stale LIMIT 1").first() is not None


def refresh(connection: Connection) -> None:
    """Bring the index up to date."""
    # All that moved goes first: a meeting may have the number now that another had.
    moved = [tuple(row) for row in connection.exec_driver_sql(_MOVED)]
    _take_out(connection, moved)
    for (meeting,) in connection.exec_driver_sql("SELECT meeting FROM search_stale").all():
        _index(connection, meeting)
    connection.exec_driver_sql("DELETE FROM search_stale")


def _index(connection: Connection, meeting_id: str) -> None:
    """Bring the rows of a meeting up to date: those that read as they did are left alone."""
    known = {
        (row.place, row.item): tuple(row)[2:]
        for row in connection.exec_driver_sql(
            "SELECT r.place, r.item, s.number, s.title, s.decision, s.discussion, s.paper, s.people "
            "FROM search_row r JOIN search_text s ON s.rowid = r.place WHERE r.meeting = ?",
            (meeting_id,),
        )
    }
    wanted = _rows(connection, meeting_id)
    gone = [(place,) for (place, item), texts in known.items() if wanted.get((place, item)) != texts]
    new = [(key, texts) for key, texts in wanted.items() if known.get(key) != texts]
    _take_out(connection, gone)
    if new:
        connection.exec_driver_sql(
            "INSERT INTO search_row VALUES (?, ?, ?)", [(place, meeting_id, item) for (place, item), _ in new]
        )
        connection.exec_driver_sql(
            "INSERT INTO search_text (rowid, number, title, decision, discussion, paper, people) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(place, *texts) for (place, _), texts in new],
        )


def _take_out(connection: Connection, places: Sequence[tuple[Any, ...]]) -> None:
    if places:
        connection.exec_driver_sql("DELETE FROM search_text WHERE rowid = ?", places)
        connection.exec_driver_sql("DELETE FROM search_row WHERE place = ?", places)


def _rows(connection: Connection, meeting_id: str) -> dict[tuple[int, str | None], tuple[str, ...]]:
    """Return the texts of a meeting by place and item; cases in their order, the first has the last place."""
    found = f"SELECT number, year, place, {_LAST} AS last FROM meeting m WHERE id = ?"
    meeting = connection.exec_driver_sql(found, (meeting_id,)).first()
    if meeting is None:
        return {}
    rows: dict[tuple[int, str | None], tuple[str, ...]] = {
        (meeting.last, None): _head(connection, meeting_id, meeting)
    }
    for item, texts in _cases(connection, meeting_id, meeting):
        rows[meeting.last - 1 - item.position, item.id] = texts
    return rows


def _head(connection: Connection, meeting_id: str, meeting: Row[Any]) -> tuple[str, ...]:
    table = tables.participant
    people = connection.execute(
        select(table.c.name, table.c.title, table.c.affiliation)
        .where(table.c.owner == meeting_id)
        .order_by(table.c.position)
    )
    told = (", ".join(filter(None, map(_words, person))) for person in people)
    return f"{_MEETING} {meeting.number}/{meeting.year}", _text([meeting.place]), "", "", "", "; ".join(told)


def _cases(
    connection: Connection, meeting_id: str, meeting: Row[Any]
) -> Iterator[tuple[Row[Any], tuple[str, ...]]]:
    item, decision, recusal, person = tables.agenda_item, tables.decision, tables.recusal, tables.participant
    of_meeting = item.c.owner == meeting_id
    decisions = _by_owner(
        connection.execute(
            select(decision.c.owner, decision.c.text)
            .join(item, item.c.id == decision.c.owner)
            .where(of_meeting)
            .order_by(decision.c.position)
        )
    )
    asked = _by_owner(
        connection.execute(
            select(recusal.c.owner, person.c.name, recusal.c.ground, recusal.c.reason, recusal.c.handling)
            .join(item, item.c.id == recusal.c.owner)
            .outerjoin(person, person.c.id == recusal.c.person)
            .where(of_meeting)
            .order_by(recusal.c.position)
        )
    )
    for row in connection.execute(select(item).where(of_meeting)):
        yield (
            row,
            (
                f"{row.number}/{meeting.year} {row.number}/{meeting.number}/{meeting.year}",
                _text([row.title]),
                _text([*decisions.get(row.id, ()), row.dissent]),
                _text([row.discussion]),
                _text([row.proposal, row.background, *row.enclosures, *row.handled_before, *row.reported]),
                _text([*row.case_officer, *asked.get(row.id, ())]),
            ),
        )


def _by_owner(rows: Iterable[Row[Any]]) -> dict[str, list[str]]:
    owned: dict[str, list[str]] = {}
    for row in rows:
        owner, *texts = tuple(row)
        owned.setdefault(owner, []).extend(filter(None, texts))
    return owned


def _text(texts: Iterable[str]) -> str:
    return " · ".join(filter(None, (_words(text) for text in texts)))


def _words(text: str) -> str:
    """Return the words of a stored text in one line."""
    words = plain(text) if _LOOKS.search(text) else text
    return unicodedata.normalize("NFC", " ".join(words.split()))
