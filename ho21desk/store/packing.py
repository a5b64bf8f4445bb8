"""Records as JSON, each value as its column puts it into the database."""

from typing import Any

from sqlalchemy import Column
from sqlalchemy.dialects.sqlite import dialect

from ho21desk.store.meetings import Kind

UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)
"""What comes of something packed that is damaged, or that a newer program packed."""

_DIALECT = dialect()


def packed(kind: Kind, record: Any) -> dict[str, Any]:
    """Return a record whole, with those it owns."""
    return {
        "columns": {name: packed_value(kind.table.c[name], getattr(record, name)) for name in kind.columns},
        "parts": {
            name: [packed(part, each) for each in getattr(record, name)] for name, part in kind.parts.items()
        },
    }


def unpacked(kind: Kind, stored: dict[str, Any]) -> Any:
    """Return a record that was packed. `UNREADABLE` when it is no such record."""
    columns = {name: unpacked_value(kind.table.c[name], value) for name, value in stored["columns"].items()}
    parts = {
        name: tuple(unpacked(kind.parts[name], each) for each in several)
        for name, several in stored["parts"].items()
    }
    return kind.record(**columns, **parts)


def packed_value(column: "Column[Any]", value: Any) -> Any:
    """Return a value as the column's own type puts it into the database."""
    put = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    return put(value) if put else value


def unpacked_value(column: "Column[Any]", value: Any) -> Any:
    """Return a value from what the column's own type made of it."""
    read = column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
    return read(value) if read else value
