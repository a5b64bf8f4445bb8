"""Which files were written, and what they held then."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, insert, select, update

from ho21desk.store import tables


@dataclass(frozen=True, kw_only=True)
class Export:
    """A file as it was written.

    Attributes:
        meeting: `id` of the meeting.
        kind: what was written; the desk has its names.
        path: where it lies; None when it is gone from there.
        digest: of what it held.
        printed: what it said, as `minutes.differences` packs it; "" when nobody kept that.
        source: digest of the Word file that a PDF was made of; "" for a Word file.
    """

    meeting: str
    kind: str
    path: str | None
    written: datetime
    digest: str
    printed: str = ""
    source: str = ""


def note(connection: Connection, export: Export) -> None:
    """Remember a file. What lay at its path before is gone from there."""
    _leave(connection, export.path)
    connection.execute(insert(tables.export).values(asdict(export)))


def move(connection: Connection, path: str, to: str) -> None:
    """Remember that what the program wrote to one path lies at another now."""
    table = tables.export
    _leave(connection, to)
    connection.execute(update(table).where(table.c.path == path).values(path=to))


def at(connection: Connection, path: str) -> Export | None:
    """Return what the program wrote last at a path; None when it never did, or moved it away."""
    return next(_found(connection, tables.export.c.path == path), None)


def newest(connection: Connection, digest: str) -> Export | None:
    """Return what was written last with that digest."""
    return next(_found(connection, tables.export.c.digest == digest), None)


def load(connection: Connection, meeting_id: str, kind: str) -> tuple[Export, ...]:
    """Return every file of a kind that a meeting was written to, newest first."""
    table = tables.export
    return tuple(_found(connection, table.c.meeting == meeting_id, table.c.kind == kind))


def _found(connection: Connection, *wanted: ColumnElement[bool]) -> Iterator[Export]:
    """Return what was written, newest first; a clock may have been set back."""
    table = tables.export
    columns = [column for column in table.c if column.name != "id"]
    rows = connection.execute(select(*columns).where(*wanted).order_by(table.c.id.desc()))
    return (Export(**row) for row in rows.mappings())


def _leave(connection: Connection, path: str | None) -> None:
    table = tables.export
    connection.execute(update(table).where(table.c.path == path).values(path=None))
