"""Meetings to and from the database.

A meeting is written as the difference from the one before it. Both are values that share what did
not change, so finding the difference costs next to nothing, and a key press costs one UPDATE.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, literal_column, select, update
from sqlalchemy.exc import IntegrityError

from ho21desk.errors import MeetingExistsError
from ho21desk.model import (
    AgendaItem,
    Decision,
    Meeting,
    Milestone,
    Movement,
    Participant,
    Recording,
    Recusal,
    Remark,
    Task,
    TaskEvent,
)
from ho21desk.rules.numbering import LastNumber
from ho21desk.store import tables


@dataclass(frozen=True)
class Kind:
    """How one kind of record lies in the database, and which attributes hold records of their own."""

    record: type[Any]
    table: Table
    parts: dict[str, "Kind"] = field(default_factory=dict)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The attributes that lie in columns of its table."""
        return tuple(each.name for each in fields(self.record) if each.name not in self.parts)


MEETING = Kind(
    Meeting,
    tables.meeting,
    {
        "participants": Kind(Participant, tables.participant, {"movements": Kind(Movement, tables.movement)}),
        "agenda": Kind(
            AgendaItem,
            tables.agenda_item,
            {
                "decisions": Kind(Decision, tables.decision),
                "recusals": Kind(Recusal, tables.recusal),
            },
        ),
        "milestones": Kind(Milestone, tables.milestone),
        "remarks": Kind(Remark, tables.remark),
        "tasks": Kind(Task, tables.task, {"events": Kind(TaskEvent, tables.task_event)}),
        "recordings": Kind(Recording, tables.recording),
    },
)


@dataclass(frozen=True)
class Summary:
    """A meeting as the archive lists it. `treated` and `decided` count agenda items."""

    id: str
    council: str
    number: int
    year: int
    date: dt.date | None
    practice: bool
    items: int
    treated: int
    running: bool
    decided: int


def save(connection: Connection, before: Meeting | None, after: Meeting) -> None:
    """Write what differs. MeetingExistsError when another meeting has the number."""
    try:
        _save(connection, MEETING, before, after, {})
    except IntegrityError as error:
        if "meeting.number" not in str(error.orig):
            raise
        raise MeetingExistsError(after.number, after.year) from error


def load(connection: Connection, meeting_id: str) -> Meeting | None:
    """Return a meeting, whole."""
    found = load_records(connection, MEETING, select(MEETING.table).where(MEETING.table.c.id == meeting_id))
    return found[0][1] if found else None


def remove(connection: Connection, meeting_id: str) -> None:
    """Take a meeting out of the database with all that belongs to it."""
    connection.execute(delete(tables.meeting).where(tables.meeting.c.id == meeting_id))


def find(connection: Connection, number: int, year: int) -> str | None:
    """Return the `id` of the meeting with that number in that year; one for practice only if no other is."""
    table = tables.meeting
    wanted = select(table.c.id).where(table.c.number == number, table.c.year == year)
    return connection.execute(wanted.order_by(table.c.practice).limit(1)).scalar_one_or_none()


def summaries(connection: Connection) -> list[Summary]:
    """Return every meeting, the newest first."""
    meeting, item, decision = tables.meeting, tables.agenda_item, tables.decision
    has_decision = (
        select(decision.c.owner)
        .where(
            decision.c.owner == item.c.id,
            func.trim(decision.c.text, literal_column(tables.BLANKS)) != literal_column("''"),
        )
        .exists()
    )
    current = item.c.started.is_not(None) & item.c.ended.is_(None)
    rows = connection.execute(
        select(
            meeting.c.id,
            meeting.c.council,
            meeting.c.number,
            meeting.c.year,
            meeting.c.date,
            meeting.c.practice,
            func.count(item.c.id).label("items"),
            func.count(item.c.treated).label("treated"),
            (func.count(item.c.id).filter(current) > 0).label("running"),
            func.count(item.c.id).filter(has_decision).label("decided"),
        )
        .outerjoin(item, item.c.owner == meeting.c.id)
        .group_by(meeting.c.id)
        .order_by(meeting.c.year.desc(), meeting.c.number.desc())
    )
    return [Summary(*row) for row in rows]


def last_numbers(connection: Connection) -> tuple[LastNumber, ...]:
    """Return the last running number that each meeting used, but for those of practice."""
    meeting, item = tables.meeting, tables.agenda_item
    rows = connection.execute(
        select(meeting.c.number, meeting.c.year, func.max(item.c.number))
        .join(item, item.c.owner == meeting.c.id)
        .where(meeting.c.practice.is_(False))
        .group_by(meeting.c.id)
    )
    return tuple(LastNumber(*row) for row in rows)


def _save(connection: Connection, kind: Kind, before: Any, after: Any, place: dict[str, Any]) -> None:
    table = kind.table
    values = {
        name: getattr(after, name)
        for name in kind.columns
        if before is None or getattr(before, name) != getattr(after, name)
    }
    if before is None:
        connection.execute(insert(table).values(**values, **place))
    elif values or place:
        connection.execute(update(table).where(table.c.id == after.id).values(**values, **place))
    for name, part in kind.parts.items():
        old: Sequence[Any] = getattr(before, name) if before is not None else ()
        save_records(connection, part, old, getattr(after, name), {"owner": after.id})


def save_records(
    connection: Connection, kind: Kind, before: Sequence[Any], after: Sequence[Any], owner: dict[str, Any]
) -> None:
    """Write what differs between records in their order; `owner` is the column that says whose they are."""
    if before is after:
        return
    was = {record.id: (position, record) for position, record in enumerate(before)}
    gone = was.keys() - {record.id for record in after}
    if gone:
        connection.execute(delete(kind.table).where(kind.table.c.id.in_(gone)))
    for position, record in enumerate(after):
        old_position, old = was.get(record.id, (None, None))
        if old is not record or old_position != position:
            place = {} if old_position == position else {**owner, "position": position}
            _save(connection, kind, old, record, place)


def load_records(connection: Connection, kind: Kind, query: Any) -> list[tuple[str | None, Any]]:
    """Return the records a query finds, each with its owner."""
    rows = connection.execute(query).mappings().all()
    records = [kind.record(**{name: row[name] for name in kind.columns}) for row in rows]
    for name, part in kind.parts.items():
        table = part.table
        ids = [record.id for record in records]
        owned: dict[str | None, list[Any]] = {}
        for owner, record in load_records(
            connection, part, select(table).where(table.c.owner.in_(ids)).order_by(table.c.position)
        ):
            owned.setdefault(owner, []).append(record)
        records = [replace(record, **{name: tuple(owned.get(record.id, ()))}) for record in records]
    return [(row.get("owner"), record) for row, record in zip(rows, records, strict=True)]
