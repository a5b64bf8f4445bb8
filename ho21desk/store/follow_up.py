"""What there is to follow up, of all meetings at once."""

from sqlalchemy import Connection, select

from ho21desk.model import Task, TaskEvent
from ho21desk.rules.ledger import Entry
from ho21desk.store import tables


def entries(connection: Connection, *, practice: bool) -> list[Entry]:
    """Return the tasks of all meetings that count, or of all for practice, in the order they were decided."""
    task, event, meeting, item = tables.task, tables.task_event, tables.meeting, tables.agenda_item
    rows = connection.execute(
        select(
            task,
            meeting.c.number,
            meeting.c.year,
            item.c.number.label("item_number"),
            item.c.title,
            event.c.id.label("event_id"),
            event.c.at,
            event.c.state,
            event.c.note,
        )
        .join(meeting, meeting.c.id == task.c.owner)
        .outerjoin(item, (item.c.id == task.c.item) & (item.c.owner == task.c.owner))
        .outerjoin(event, event.c.owner == task.c.id)
        .where(meeting.c.practice.is_(practice))
        .order_by(meeting.c.year, meeting.c.number, meeting.c.id, task.c.position, event.c.position)
    ).all()
    events: dict[str, list[TaskEvent]] = {}
    for row in rows:
        if row.event_id is not None:
            noted = TaskEvent(id=row.event_id, at=row.at, state=row.state, note=row.note)
            events.setdefault(row.id, []).append(noted)
    first = {row.id: row for row in reversed(rows)}
    return [
        Entry(
            task=Task(
                id=row.id,
                kind=row.kind,
                item=row.item,
                source=row.source,
                what=row.what,
                who=row.who,
                deadline=row.deadline,
                events=tuple(events.get(row.id, ())),
            ),
            meeting=row.owner,
            number=row.number,
            year=row.year,
            item=row.item_number,
            title=row.title or "",
        )
        for row in reversed(first.values())
    ]
