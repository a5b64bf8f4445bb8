"""Which meetings have recordings."""

from sqlalchemy import Connection, select

from ho21desk.model import Meeting
from ho21desk.store import meetings, tables


def recorded(connection: Connection, *, practice: bool) -> tuple[Meeting, ...]:
    """Return the meetings that have entries in the register of recordings, the newest first."""
    table, entry = tables.meeting, tables.recording
    wanted = (
        select(table.c.id)
        .where(table.c.practice.is_(practice), table.c.id.in_(select(entry.c.owner)))
        .order_by(table.c.year.desc(), table.c.number.desc())
    )
    found = (meetings.load(connection, each) for each in connection.scalars(wanted))
    return tuple(meeting for meeting in found if meeting)
