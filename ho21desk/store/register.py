"""The register of people to and from the database."""

import json
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from ho21desk.model import Person, Register
from ho21desk.store import tables
from ho21desk.store.meetings import Kind
from ho21desk.store.packing import UNREADABLE, packed, unpacked

_PERSON = Kind(Person, tables.person)
_REMEMBERED = 100
_COLUMNS = tuple(each.name for each in fields(Person))


@dataclass(frozen=True)
class Removal:
    """Somebody who was taken out of the register.

    Attributes:
        position: where they stood.
        deputies: the `id` of each who was their deputy.
    """

    removed: datetime
    person: Person
    position: int
    deputies: tuple[str, ...]


def load(connection: Connection) -> Register:
    """Return everybody, in their order."""
    rows = connection.execute(select(tables.person).order_by(tables.person.c.position)).mappings()
    return tuple(Person(**{name: row[name] for name in _COLUMNS}) for row in rows)


def save(connection: Connection, register: Register) -> None:
    """Write the register whole: it is short, and seldom changes."""
    connection.execute(delete(tables.person))
    if register:
        rows = [
            {"position": position, **{name: getattr(person, name) for name in _COLUMNS}}
            for position, person in enumerate(register)
        ]
        connection.execute(insert(tables.person), rows)


def note_removal(connection: Connection, removal: Removal) -> None:
    """Keep somebody who was taken out, as the last one; the first go when there are many."""
    table = tables.removal
    facts = {"position": removal.position, "deputies": removal.deputies}
    people = json.dumps({**facts, "person": packed(_PERSON, removal.person)})
    connection.execute(insert(table).values(removed=removal.removed, people=people))
    oldest = select(table.c.id).order_by(table.c.id.desc()).offset(_REMEMBERED).limit(1)
    connection.execute(delete(table).where(table.c.id <= oldest.scalar_subquery()))


def last_removal(connection: Connection) -> Removal | None:
    """Return who was taken out last; None when nobody was, or it cannot be read."""
    table = tables.removal
    row = connection.execute(select(table).order_by(table.c.id.desc()).limit(1)).one_or_none()
    try:
        facts = json.loads(row.people) if row else None
        if row is None or facts is None:
            return None
        person = unpacked(_PERSON, facts["person"])
        return Removal(row.removed, person, int(facts["position"]), tuple(facts["deputies"]))
    except UNREADABLE:
        return None


def drop_removal(connection: Connection) -> None:
    """Forget who was taken out last."""
    table = tables.removal
    newest = select(table.c.id).order_by(table.c.id.desc()).limit(1).scalar_subquery()
    connection.execute(delete(table).where(table.c.id == newest))
