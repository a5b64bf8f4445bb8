"""Which files were written, and what they held then."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from ho21desk.store import tables


def note(connection: Connection, path: str, meeting_id: str, written: datetime, digest: str) -> None:
    """Remember what a written file holds."""
    table = tables.export
    connection.execute(delete(table).where(table.c.path == path))
    connection.execute(insert(table).values(path=path, meeting=meeting_id, written=written, digest=digest))


def digest_of(connection: Connection, path: str) -> str | None:
    """Return the digest of the file as the program last wrote it there; None when it never did."""
    table = tables.export
    return connection.execute(select(table.c.digest).where(table.c.path == path)).scalar_one_or_none()
