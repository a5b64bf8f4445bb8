"""What acts did to a meeting, kept so that they can be taken back after a restart.

A row is one act: what was in the columns it changed, and what came there. Beside it stands what
has been typed since, so that the whole meeting before and after the act can be made again from the
meeting as it is now.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from ho21desk.model import Meeting
from ho21desk.rules.approving import Approved
from ho21desk.store import tables
from ho21desk.store.meetings import MEETING, Kind
from ho21desk.store.packing import UNREADABLE, packed, packed_value, unpacked, unpacked_value

REMEMBERED = 200
"""How many acts of a meeting can be taken back."""

_step = tables.step
_MILESTONE = MEETING.parts["milestones"]


def add(connection: Connection, before: Meeting, after: Meeting, approved: Approved | None = None) -> None:
    """Keep what an act did, as the newest; the oldest goes when there are enough."""
    meeting = _step.c.meeting == after.id
    connection.execute(insert(_step).values(meeting=after.id, change=_row(before, after, after, approved)))
    oldest = select(_step.c.id).where(meeting).order_by(_step.c.id.desc()).offset(REMEMBERED).limit(1)
    connection.execute(delete(_step).where(meeting, _step.c.id <= oldest.scalar_subquery()))


def note_since(
    connection: Connection, before: Meeting, after: Meeting, now: Meeting, approved: Approved | None = None
) -> None:
    """Keep beside the newest act, which led from `before` to `after`, how the meeting has gone on since."""
    newest = _newest(now.id)
    change = _row(before, after, now, approved)
    connection.execute(update(_step).where(_step.c.id == newest).values(change=change))


def drop(connection: Connection, meeting_id: str) -> None:
    """Let the newest act be forgotten, since it is taken back."""
    connection.execute(delete(_step).where(_step.c.id == _newest(meeting_id)))


def load(
    connection: Connection, now: Meeting, below: int | None = None
) -> tuple[int, Meeting, Meeting, Approved | None] | None:
    """Return the newest act, of those older than `below`: its number, and what a `Step` of the desk holds.

    `now` is the meeting as it is, or as it was when the act above was done. None when there is no act,
    or none that can be read.
    """
    rows = select(_step.c.id, _step.c.change).where(_step.c.meeting == now.id)
    if below is not None:
        rows = rows.where(_step.c.id < below)
    row = connection.execute(rows.order_by(_step.c.id.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    with suppress(*UNREADABLE):
        stored = json.loads(row.change)
        after = _taken_back(MEETING, now, stored["since"], surely=False)
        before = _taken_back(MEETING, after, stored["act"], surely=True)
        return row.id, before, after, _approved(stored.get("approved"))
    return None


def _newest(meeting_id: str) -> Any:
    return select(func.max(_step.c.id)).where(_step.c.meeting == meeting_id).scalar_subquery()


def _row(before: Meeting, after: Meeting, now: Meeting, approved: Approved | None) -> str:
    change: dict[str, Any] = {"act": _change(MEETING, before, after), "since": _change(MEETING, after, now)}
    if approved:
        change["approved"] = {"meeting": approved.meeting, "at": packed(_MILESTONE, approved.milestone)}
    return json.dumps(change, separators=(",", ":"))


def _approved(stored: dict[str, Any] | None) -> Approved | None:
    return Approved(stored["meeting"], unpacked(_MILESTONE, stored["at"])) if stored else None


def _change(kind: Kind, before: Any, after: Any) -> dict[str, Any]:
    """Return what differs between two states of a record, so that the one before can be made of the other."""
    table = kind.table
    columns = {
        name: [packed_value(table.c[name], getattr(record, name)) for record in (before, after)]
        for name in kind.columns
        if getattr(before, name) != getattr(after, name)
    }
    parts = {
        name: _change_of_parts(part, getattr(before, name), getattr(after, name))
        for name, part in kind.parts.items()
        if getattr(before, name) != getattr(after, name)
    }
    return {"columns": columns, "parts": parts}


def _change_of_parts(kind: Kind, before: Sequence[Any], after: Sequence[Any]) -> dict[str, Any]:
    becomes = {record.id: record for record in after}
    return {
        "order": [[record.id for record in records] for records in (before, after)],
        "gone": {record.id: packed(kind, record) for record in before if record.id not in becomes},
        "changed": {
            record.id: _change(kind, record, becomes[record.id])
            for record in before
            if record.id in becomes and record != becomes[record.id]
        },
    }


def _taken_back(kind: Kind, after: Any, change: dict[str, Any], *, surely: bool) -> Any:
    """Return a record as it was before a change.

    `surely`: ValueError unless it is just as the change left it; else it may have gone on since.
    """
    values = {}
    for name, (was, became) in change["columns"].items():
        column = kind.table.c[name]
        if surely and packed_value(column, getattr(after, name)) != became:
            raise ValueError(name)
        values[name] = unpacked_value(column, was)
    for name, part in change["parts"].items():
        values[name] = _parts_taken_back(kind.parts[name], getattr(after, name), part, surely=surely)
    return replace(after, **values)


def _parts_taken_back(
    kind: Kind, after: Sequence[Any], change: dict[str, Any], *, surely: bool
) -> tuple[Any, ...]:
    was, became = change["order"]
    if surely and [record.id for record in after] != became:
        raise ValueError(became)
    records = {record.id: record for record in after}
    for each, gone in change["gone"].items():
        records[each] = unpacked(kind, gone)
    for each, inner in change["changed"].items():
        records[each] = _taken_back(kind, records[each], inner, surely=surely)
    return tuple(records[each] for each in was)
