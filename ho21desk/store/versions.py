"""Earlier states of the texts of a meeting."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, insert, select

from ho21desk.model import TextField, TextRef
from ho21desk.rules.rewriting import worth_keeping
from ho21desk.store import tables

_version = tables.version


@dataclass(frozen=True)
class Version:
    """A text as it stood until a moment, when something else took its place."""

    ref: TextRef
    replaced: datetime
    text: str


def note(connection: Connection, meeting_id: str, version: Version) -> None:
    """Keep a version, unless the newest of that text says the same; of older ones, those worth it."""
    ref = version.ref
    of_text = (_version.c.owner == ref.owner, _version.c.field == ref.field)
    newest = select(_version.c.text).where(*of_text).order_by(_version.c.id.desc()).limit(1)
    if connection.execute(newest).scalar_one_or_none() == version.text:
        return
    values = {"field": ref.field, "owner": ref.owner, "replaced": version.replaced, "text": version.text}
    connection.execute(insert(_version).values(meeting=meeting_id, **values))
    columns = (_version.c.id, _version.c.replaced, func.length(_version.c.text))
    ids, *facts = zip(
        *connection.execute(select(*columns).where(*of_text).order_by(_version.c.id)), strict=True
    )
    kept = worth_keeping(list(zip(*facts, strict=True)), version.replaced)
    if len(kept) < len(ids):
        gone = [each for place, each in enumerate(ids) if place not in kept]
        connection.execute(delete(_version).where(_version.c.id.in_(gone)))


def of_text(connection: Connection, ref: TextRef) -> tuple[Version, ...]:
    """Return the versions of a text, the newest first."""
    wanted = select(_version).where(_version.c.owner == ref.owner, _version.c.field == ref.field)
    return _read(connection, wanted)


def of_meeting(connection: Connection, meeting_id: str) -> tuple[Version, ...]:
    """Return the versions of all texts of a meeting, also of what is gone from it, the newest first."""
    return _read(connection, select(_version).where(_version.c.meeting == meeting_id))


def _read(connection: Connection, wanted: Select[tuple[object, ...]]) -> tuple[Version, ...]:
    rows = connection.execute(wanted.order_by(_version.c.id.desc()))
    return tuple(Version(TextRef(TextField(row.field), row.owner), row.replaced, row.text) for row in rows)
