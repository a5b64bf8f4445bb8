"""What the list of 500 meetings and a search in all of them cost, beside SQLite alone on the same file.

    python -m benchmarks.archive [--json FILE]

The floor of the list is its one question, asked by Python's own `sqlite3`; that of a search what FTS5 does at
least: the 50 newest rows that hold the words, with its own excerpts. Each is asked in turn, in time of the
processor, since nothing waits for the disk.
"""

import argparse
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, event

from benchmarks.figures import Figure, Outcome, table
from benchmarks.many import make_database
from ho21desk.desk.archive import Archive
from ho21desk.store.database import Database

_TURNS = 40
_QUERIES = {
    "helsedata": '"helsedata" *',
    "he": '"he" *',
    "rådet": '"rådet" *',
    "guri rørtveit": '"guri" * AND "rørtveit" *',
    "oktober eldreomsorg": '"oktober" * AND "eldreomsorg" *',
    '"bør måles bedre"': '"bør måles bedre"',
    "finnes ikke": '"finnes" * AND "ikke" *',
}
"""What is typed, and the same as FTS5 is asked."""
_FTS5 = """
    SELECT s.rowid, r.meeting, r.item, m.number, m.year, m.date, i.number, s.title,
        snippet(search_text, -1, '[', ']', '…', 24)
    FROM search_text s CROSS JOIN search_row r ON r.place = s.rowid CROSS JOIN meeting m ON m.id = r.meeting
        LEFT JOIN agenda_item i ON i.id = r.item
    WHERE search_text MATCH ? ORDER BY s.rowid DESC LIMIT 50
"""


def figures(folder: Path, turns: int = _TURNS) -> list[Outcome]:
    """Make the meetings, list and search them in turn with SQLite alone."""
    path = make_database(folder)
    with Database(path) as database, closing(sqlite3.connect(path)) as alone:
        archive = Archive(database)
        question, values = _question(database, archive)
        listed = _in_turn(turns, archive.summaries, lambda: alone.execute(question, values).fetchall())
        told: list[Outcome] = [Figure("liste over 500 møter", "ms", listed[0], "sqlite3", listed[1], 2.0)]
        searched = [
            _in_turn(
                turns,
                partial(archive.search, typed),
                partial(_ask, alone, asked),
            )
            for typed, asked in _QUERIES.items()
        ]
    for typed, (ours, newest) in zip(_QUERIES, searched, strict=True):
        told.append(Figure(f"søk: {typed}", "ms", ours, "FTS5, nyeste først", newest))
    ours, newest = (
        [sum(turn) / len(turn) for turn in zip(*each, strict=True)] for each in zip(*searched, strict=True)
    )
    told.append(Figure("søk i 500 × 20 saker, alle søkene", "ms", ours, "FTS5, nyeste først", newest, 2.0))
    return told


def measured() -> dict[str, float]:
    """Return medians in milliseconds, and how they stand to their floors."""
    with tempfile.TemporaryDirectory() as folder:
        return as_numbers(figures(Path(folder)))


def as_numbers(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Return the figures by name."""
    told = {}
    for each in outcomes:
        if isinstance(each, Figure):
            name = f"{each.name} / {each.against}"
            told[f"{name}, ms"] = statistics.median(each.measured)
            told[f"{name}, forhold"] = each.ratio
    return told


def _ask(alone: sqlite3.Connection, asked: str) -> list[object]:
    return alone.execute(_FTS5, (asked,)).fetchall()


def _question(database: Database, archive: Archive) -> tuple[str, tuple[object, ...]]:
    """Return what the list asks of SQLite."""
    asked: list[tuple[str, tuple[object, ...]]] = []

    def note(
        _on: Connection, _cursor: object, statement: str, values: tuple[object, ...], *_more: object
    ) -> None:
        asked.append((statement, values))

    with database.reading() as connection:
        event.listen(connection, "before_cursor_execute", note)
    archive.summaries()
    event.remove(connection, "before_cursor_execute", note)
    return next((statement, values) for statement, values in asked if statement.startswith("SELECT"))


def _in_turn(turns: int, *does: Callable[[], object]) -> list[list[float]]:
    """Do each once to warm up, then all in turn; return what each took, in milliseconds."""
    for each in does:
        each()
    taken: list[list[float]] = [[] for _ in does]
    for _ in range(turns):
        for each, column in zip(does, taken, strict=True):
            begun = time.process_time()
            each()
            column.append((time.process_time() - begun) * 1000)
    return taken


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcomes = figures(Path(folder))
    print(table(outcomes))
    if asked.json:
        asked.json.write_text(
            json.dumps(as_numbers(outcomes), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
