"""The size of things in a database, for those who look for what went wrong: no word of what it holds."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from ho21desk.store.tables import metadata


@dataclass(frozen=True)
class Figures:
    """A database in figures.

    Attributes:
        rows: how many there are in each table.
    """

    schema: int
    size: int
    rows: Mapping[str, int]


def figures(connection: Connection) -> Figures:
    """Count what there is."""

    def told(pragma: str) -> int:
        return int(connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one())

    return Figures(
        schema=told("user_version"),
        size=told("page_count") * told("page_size"),
        rows={
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in metadata.sorted_tables
        },
    )
