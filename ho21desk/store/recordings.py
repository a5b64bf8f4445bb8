"""Which meetings have recordings, and where one lies."""

from sqlalchemy import Connection, select, update

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


def place_of(connection: Connection, recording_id: str) -> str:
    """Return where a recording lies, as it is kept; "" when it is gone from the register.

    The row is written as it is, so that this fails where nothing can be written.
    """
    table = tables.recording
    connection.execute(update(table).where(table.c.id == recording_id).values(note=table.c.note))
    return connection.scalar(select(table.c.place).where(table.c.id == recording_id)) or ""
