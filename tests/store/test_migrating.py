"""A database of an older program is brought up to date with all it holds, or left as it was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from ho21desk.errors import StoreError, StoreProblem
from ho21desk.model import CaseType, CouncilRules, Decision, Meeting, Pronoun, QuorumRule, Recusal, View, Vote
from ho21desk.paths import backups_of
from ho21desk.store import backup, exports, meetings, migrating
from ho21desk.store.backup import Reason
from ho21desk.store.database import SCHEMA, Database
from ho21desk.store.exports import Export
from ho21desk.store.reading import ReadOnlyDatabase
from tests.factories import NOON, item, meeting, person

FIRST = """
    INSERT INTO meeting VALUES
        ('m', 'Rådet', 6, 2026, NULL, NULL, NULL, 'Oslo', 'nb', 'ask', 0, NULL);
    INSERT INTO participant VALUES
        ('ask', 'm', 0, 'ask', 'Ask', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL,
         '[]', '', NULL);
    INSERT INTO agenda_item VALUES
        ('13', 'm', 0, 13, 'case', 'Tema 13', '["decision"]', '[]', '[]', '[]', NULL, '', '', 'Sagt.', '',
         '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "note": "", "extra": null}',
         0, NULL, NULL, NULL);
    INSERT INTO decision VALUES ('d', '13', 0, 'Vedtatt.', '');
    INSERT INTO recusal VALUES
        ('r', '13', 0, 'ask', '§ 6', 'Leder laget.', '', 'recused', 'not_recused',
         '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "note": "", "extra": null}', 0,
         NULL);
    PRAGMA user_version = 1;
"""
"""A meeting as the program that knew the first schema wrote it."""

SECOND = """
    UPDATE meeting SET rules = '{"quorum": "half", "quorum_figure": 0, "casting_vote": true}';
    UPDATE participant SET pronoun = 'she';
    UPDATE agenda_item SET dissent = 'Nei.';
    UPDATE recusal SET settled_in = 13;
    PRAGMA user_version = 2;
"""
"""What the program that knew the second schema wrote of that meeting later."""

SCRIPTS = {"0001": FIRST, "0002": SECOND}
Make = Callable[[str], Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that makes a database as the program that knew an older schema left it."""

    def made(revision: str) -> Path:
        path = tmp_path / "ho21desk.sqlite3"
        for step in sorted(SCRIPTS):
            if step <= revision:
                upgrade(path, step)
                change(path, SCRIPTS[step])
        return path

    return made


def test_who_may_not_write_reads_it_as_it_would_be_and_leaves_it_as_it_was(make: Make) -> None:
    path = make("0002")
    before = path.read_bytes()
    with ReadOnlyDatabase(path) as database, database.reading() as connection:
        found = meetings.load(connection, "m")
    assert found
    assert found.agenda[0].dissent == "Nei."
    assert (path.read_bytes(), list(path.parent.iterdir())) == (before, [path])


def upgrade(path: Path, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def change(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


def contents(path: Path) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        return schema, list(connection.iterdump())


def migrated(path: Path) -> Meeting | None:
    with Database(path) as database, database.transaction() as connection:
        return meetings.load(connection, "m")


def as_first_known() -> Meeting:
    asked = Recusal(
        id="r",
        person="ask",
        ground="§ 6",
        reason="Leder laget.",
        own_view=View.RECUSED,
        outcome=View.NOT_RECUSED,
        vote=Vote(unanimous=True),
        left_room=False,
        settled_in=None,
    )
    case = item(
        13,
        case_type=(CaseType.DECISION,),
        break_after=0,
        paper=None,
        reported=(),
        dropped=None,
        discussion="Sagt.",
        decisions=(Decision(id="d", text="Vedtatt."),),
        vote=Vote(votes_for=9, against=2, ballots={}, casting=None),
        dissent="",
        recusals=(asked,),
        treated=0,
    )
    ask = person("ask", pronoun=None)
    return meeting([case], [ask], id="m", place="Oslo", chair="ask", noticed=None, rules=CouncilRules())


def test_a_meeting_of_the_first_schema_is_loaded_with_nothing_said_of_what_is_new(make: Make) -> None:
    path = make("0001")
    assert migrated(path) == as_first_known()
    assert contents(path)[0] == SCHEMA


def test_a_meeting_of_the_second_schema_keeps_what_that_one_could_hold(make: Make) -> None:
    path = make("0002")
    first = as_first_known()
    (case,) = first.agenda
    (asked,) = case.recusals
    assert migrated(path) == replace(
        first,
        rules=CouncilRules(quorum=QuorumRule.HALF, casting_vote=True),
        participants=(person("ask", pronoun=Pronoun.SHE),),
        agenda=(replace(case, dissent="Nei.", recusals=(replace(asked, settled_in=13),)),),
    )
    assert contents(path)[0] == SCHEMA


def test_files_written_before_are_still_known(make: Make) -> None:
    path = make("0002")
    for name in ("referat møte 6-2026 utkast", "innkalling møte 6-2026"):
        change(path, f"INSERT INTO export VALUES ('/ut/Rådet {name}.docx', 'm', '2026-03-14 12:00:00', 'd')")
    with Database(path) as database, database.transaction() as connection:
        for kind, name in (("minutes", "referat møte 6-2026 utkast"), ("notice", "innkalling møte 6-2026")):
            place = f"/ut/Rådet {name}.docx"
            known = Export(meeting="m", kind=kind, path=place, written=NOON, digest="d")
            assert exports.load(connection, "m", kind) == (known,)
            assert exports.at(connection, place) == known


@pytest.mark.parametrize(("revision", "needed"), [("0001", "recusal"), ("0002", "agenda_item")])
def test_a_migration_that_fails_leaves_the_file_as_it_was(make: Make, revision: str, needed: str) -> None:
    path = make(revision)
    change(path, f"DROP TABLE {needed}")  # a later step finds nothing to change
    before = contents(path)
    with pytest.raises(StoreError) as failed:
        Database(path)
    assert failed.value.problem is StoreProblem.NOT_MIGRATED
    assert contents(path) == before


@pytest.mark.parametrize("revision", sorted(SCRIPTS))
def test_a_database_is_copied_before_it_is_brought_up_to_date(make: Make, revision: str) -> None:
    path = make(revision)
    before = contents(path)
    Database(path).close()
    Database(path).close()
    (copy,) = backup.kept(backups_of(path))
    assert copy.reason is Reason.MIGRATION
    assert contents(copy.path) == before


def test_a_database_that_cannot_be_copied_is_not_migrated(make: Make) -> None:
    path = make("0002")
    before = contents(path)
    backups_of(path).touch()
    with pytest.raises(StoreError) as failed:
        Database(path)
    assert failed.value.problem is StoreProblem.UNREACHABLE
    assert contents(path) == before
