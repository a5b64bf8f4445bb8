"""What programs of the past left behind: a database of every schema, and the same meeting in a meeting file.

`python -m tests.store.past` leaves what belongs to today's schema, as its last program does. What lies in
`schemas/` is never made again: it shows what is on people's machines.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ho21desk.desk.office import Office
from ho21desk.model import TextField, TextRef
from ho21desk.store.database import SCHEMA
from tests.factories import NOON

FOLDER = Path(__file__).parent / "schemas"
TYPED, MOVED = "Skrevet i et eldre program.", "Flyttet til Sørvik"
_EVERY_FIELD = Path(__file__).parents[1] / "exchange" / "every_field.ho21.json"


def leave(folder: Path) -> None:
    """Bring in a meeting that says something in every field, type and act in it, and leave what was kept."""
    with TemporaryDirectory() as made, Office(Path(made) / "meetings.sqlite3", lambda: NOON) as office:
        meeting = office.open(office.archive.bring_in(_EVERY_FIELD)).after
        office.write(TextRef(TextField.DISCUSSION, meeting.agenda[0].id), TYPED)
        office.perform(lambda meeting, _now: replace(meeting, place=MOVED))
        office.export_meeting_file(folder / f"{SCHEMA}.ho21.json")
        text = dumped(Path(made) / "meetings.sqlite3")
    (folder / f"{SCHEMA}.sql").write_text(text, encoding="utf-8")


def dumped(path: Path) -> str:
    """Return a database as the SQL that makes it again. Of the search's index it has what was put in."""
    with closing(sqlite3.connect(path)) as connection:
        hidden = {name for _, name, kind, *_ in connection.execute("PRAGMA table_list") if kind == "shadow"}
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        lines = [*_statements(connection, hidden), f"PRAGMA user_version = {schema};", ""]
    return "\n".join(lines)


def _statements(connection: sqlite3.Connection, hidden: set[str]) -> Iterator[str]:
    wanted = (
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'trigger', rowid"
    )
    for kind, name, sql in connection.execute(wanted).fetchall():
        if name not in hidden:
            yield f"{sql};"
            if kind == "table":
                yield from _rows(connection, name)


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
    quoted = " || ', ' || ".join(f'quote("{name}")' for name in columns)
    for (row,) in connection.execute(f"SELECT {quoted} FROM {table}"):
        yield f"INSERT INTO {table} VALUES ({row});"


if __name__ == "__main__":
    leave(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
