"""What every older program left behind is opened by this one, whole; what a newer one left is not touched."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from ho21desk.desk.office import Office
from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.exchange import meeting_file
from ho21desk.store.database import SCHEMA
from ho21desk.views.messages import explain
from tests.factories import NOON
from tests.store import past

Rows = dict[str, list[dict[str, object]]]

WITH_STEPS = 6
"""The first schema whose program kept on disk what can be undone."""


@dataclass(frozen=True)
class Opened:
    """A database of the past, opened by the program of today."""

    schema: int
    left: Rows
    path: Path
    office: Office


@pytest.fixture(scope="module", params=range(1, SCHEMA + 1))
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """Return what the last program with each schema left."""
    path = made(request.param, tmp_path_factory.mktemp("past"))
    left = rows(path)
    with Office(path, lambda: NOON) as office:
        yield Opened(request.param, left, path, office)


def made(schema: int, folder: Path) -> Path:
    path = folder / "ho21desk.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        connection.executescript((past.FOLDER / f"{schema}.sql").read_text(encoding="utf-8"))
    return path


def rows(path: Path) -> Rows:
    """Return all there is but what serves the search, which is made again from the rest."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute("PRAGMA table_list").fetchall()
        aside = ("sqlite_", "search_", "alembic_")
        names = [each["name"] for each in tables if not each["name"].startswith(aside)]
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names}


def written(schema: int) -> Path:
    return past.FOLDER / f"{schema}.ho21.json"


def test_every_value_is_there_after_the_migration(opened: Opened) -> None:
    now = rows(opened.path)
    for table, left in opened.left.items():
        kept = [{name: new[name] for name in old} for old, new in zip(left, now[table], strict=True)]
        assert kept == left


def test_the_meeting_is_the_one_that_the_program_of_then_wrote_to_a_file(opened: Opened) -> None:
    (summary,) = opened.office.archive.summaries()
    meeting = opened.office.archive.load(summary.id)
    assert meeting_file.dumps(meeting) == written(opened.schema).read_text(encoding="utf-8")
    assert (meeting.place, meeting.agenda[0].discussion) == (past.MOVED, past.TYPED)


def test_a_meeting_file_of_then_says_the_same_today(opened: Opened) -> None:
    file = written(opened.schema)
    assert meeting_file.dumps(meeting_file.read(file)) == file.read_text(encoding="utf-8")


def test_what_was_written_then_is_found_by_a_search(opened: Opened) -> None:
    (hit,) = opened.office.archive.search("eldre program").hits
    assert (hit.number, hit.year) == (5, 2023)


def test_what_was_done_then_can_be_undone_where_it_was_kept(opened: Opened) -> None:
    (summary,) = opened.office.archive.summaries()
    opened.office.open(opened.office.archive.load(summary.id))
    if opened.schema >= WITH_STEPS:
        assert opened.office.undo().after.place == "Storgata 1\nNordvik"
    else:
        with pytest.raises(NotAllowedError):
            opened.office.undo()


@pytest.mark.parametrize("read_only", [False, True])
def test_what_a_newer_program_left_is_refused_and_nothing_is_written(tmp_path: Path, read_only: bool) -> None:
    path = made(SCHEMA, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE meeting ADD COLUMN room TEXT")
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreError) as refused:
        Office(path, lambda: NOON, read_only=read_only)
    assert refused.value.problem is StoreProblem.NEWER
    assert "nyere utgave" in explain(refused.value)
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (before, [path])
