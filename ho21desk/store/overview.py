"""The overview of what the council follows, to and from the database."""

from sqlalchemy import Connection, select

from ho21desk.model import Overview, OverviewChange, OverviewRow
from ho21desk.store import tables
from ho21desk.store.meetings import Kind, load_records, save_records

_ROW = Kind(OverviewRow, tables.overview_row, {"changes": Kind(OverviewChange, tables.overview_change)})


def load(connection: Connection) -> Overview:
    """Return every row there ever was, in their order."""
    found = load_records(connection, _ROW, select(_ROW.table).order_by(_ROW.table.c.position))
    return tuple(row for _, row in found)


def save(connection: Connection, before: Overview, after: Overview) -> None:
    """Write what differs."""
    save_records(connection, _ROW, before, after, {})
