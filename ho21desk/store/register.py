"""The register of people to and from the database."""

from dataclasses import fields

from sqlalchemy import Connection, delete, insert, select

from ho21desk.model import Person, Register
from ho21desk.store import tables

_COLUMNS = tuple(each.name for each in fields(Person))


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
