"""Where a person was in each meeting."""

from sqlalchemy import Connection, delete, insert, select

from ho21desk.model import Place, TextRef
from ho21desk.store import tables


def note(connection: Connection, meeting_id: str, place: Place) -> None:
    """Remember where the person is now."""
    table = tables.place
    connection.execute(delete(table).where(table.c.meeting == meeting_id))
    connection.execute(
        insert(table).values(
            meeting=meeting_id,
            item=place.item,
            field=place.text and place.text.field,
            owner=place.text and place.text.owner,
            position=place.position,
        )
    )


def load(connection: Connection, meeting_id: str) -> Place | None:
    """Return where the person was last; None when that was never noted."""
    table = tables.place
    row = connection.execute(select(table).where(table.c.meeting == meeting_id)).one_or_none()
    if row is None:
        return None
    text = TextRef(row.field, row.owner) if row.field and row.owner else None
    return Place(row.item, text, row.position)
