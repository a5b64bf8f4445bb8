"""A database of an older program is brought up to date with all it holds, or left as it was."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from ho21desk.errors import StoreError
from ho21desk.model import CaseType, CouncilRules, Decision, Recusal, View, Vote
from ho21desk.store import meetings, migrating
from ho21desk.store.database import SCHEMA, Database
from tests.factories import item, meeting, person

BY_HAND = """
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


@pytest.fixture
def first_schema(tmp_path: Path) -> Path:
    """Return a database as the program that knew the first schema left it, with one meeting."""
    path = tmp_path / "ho21desk.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    change(path, BY_HAND)
    return path


def change(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


def contents(path: Path) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        return schema, list(connection.iterdump())


def test_a_meeting_of_the_first_schema_is_loaded_with_nothing_said_of_what_is_new(first_schema: Path) -> None:
    with Database(first_schema) as database, database.transaction() as connection:
        found = meetings.load(connection, "m")
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
        discussion="Sagt.",
        decisions=(Decision(id="d", text="Vedtatt."),),
        vote=Vote(votes_for=9, against=2, ballots={}, casting=None),
        dissent="",
        recusals=(asked,),
        treated=0,
    )
    ask = person("ask", pronoun=None)
    assert found == meeting([case], [ask], id="m", place="Oslo", chair="ask", rules=CouncilRules())
    assert contents(first_schema)[0] == SCHEMA


def test_a_migration_that_fails_leaves_the_file_as_it_was(first_schema: Path) -> None:
    change(first_schema, "DROP TABLE recusal")  # the last step finds nothing to change
    before = contents(first_schema)
    with pytest.raises(StoreError):
        Database(first_schema)
    assert contents(first_schema) == before
