"""The cases of all meetings, with what tells which of them are the same."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, select

from ho21desk.model import ItemKind
from ho21desk.rules.case_way import Link, Stop, way
from ho21desk.rules.numbering import CaseNumber
from ho21desk.store import tables


def way_of(
    connection: Connection, item_id: str, practice: str | None = None
) -> tuple[tuple[Stop, Link], ...]:
    """Return a case's way through the meetings, with the decisions; see `rules.case_way`.

    Of meetings for practice only the one with that `id` counts.
    """
    found = way(_stops(connection, practice), item_id)
    decisions = _decisions(connection, [stop.item for stop, _ in found])
    return tuple((replace(stop, decisions=tuple(decisions.get(stop.item, ()))), link) for stop, link in found)


def _stops(connection: Connection, practice: str | None) -> list[Stop]:
    meeting, item = tables.meeting, tables.agenda_item
    rows = connection.execute(
        select(
            meeting.c.id,
            item.c.id,
            item.c.number,
            meeting.c.number,
            meeting.c.year,
            meeting.c.date,
            item.c.title,
            item.c.case_type,
            item.c.handled_before,
            item.c.dropped,
        )
        .join(meeting, meeting.c.id == item.c.owner)
        .where(item.c.kind == ItemKind.CASE, meeting.c.practice.is_(False) | (meeting.c.id == practice))
    )
    return [
        Stop(
            meeting=meeting_id,
            item=item_id,
            number=CaseNumber(number, of_meeting, year),
            date=date,
            title=title,
            case_type=case_type,
            handled_before=before,
            dropped=dropped,
        )
        for meeting_id, item_id, number, of_meeting, year, date, title, case_type, before, dropped in rows
    ]


def _decisions(connection: Connection, items: Collection[str]) -> dict[str, list[str]]:
    table = tables.decision
    rows = connection.execute(
        select(table.c.owner, table.c.text).where(table.c.owner.in_(items)).order_by(table.c.position)
    )
    owned: dict[str, list[str]] = {}
    for owner, text in rows:
        owned.setdefault(owner, []).append(text)
    return owned
