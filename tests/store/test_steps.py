"""What acts did is kept, and read again just as it was."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, insert, select

from ho21desk.model import Meeting, TextField, TextRef
from ho21desk.store import meetings, steps, tables
from ho21desk.store.database import Database
from tests.factories import meeting
from tests.store.records import Draw, any_of, edited


def kept(connection: Connection, new: Meeting) -> Meeting:
    meetings.save(connection, None, new)
    return new


@settings(max_examples=40)
@given(st.data())
def test_whatever_an_act_changed_is_read_again_as_it_was(
    shared_database: Database, data: st.DataObject
) -> None:
    draw: Draw = data.draw
    with shared_database.transaction() as connection:
        before = kept(connection, draw(any_of(Meeting)))
        after = edited(draw, edited(draw, before))
        now = edited(draw, after)
        steps.add(connection, before, after)
        steps.note_since(connection, before, after, now)
        found = steps.load(connection, now)
        meetings.remove(connection, before.id)
    assert found is not None
    assert found[1:3] == (before, after)


@settings(max_examples=15)
@given(st.data())
def test_acts_are_read_one_below_the_other(shared_database: Database, data: st.DataObject) -> None:
    draw: Draw = data.draw
    with shared_database.transaction() as connection:
        before = now = kept(connection, draw(any_of(Meeting)))
        done: list[tuple[Meeting, Meeting]] = []
        for _ in range(draw(st.integers(1, 4))):
            typed = edited(draw, now)
            if done:
                steps.note_since(connection, before=done[-1][0], after=done[-1][1], now=typed)
            done.append((typed, edited(draw, typed)))
            steps.add(connection, *done[-1])
            now = done[-1][1]
        found, below = [], None
        while step := steps.load(connection, now, below):
            below, now = step[:2]
            found.append(step[1:3])
        meetings.remove(connection, before.id)
    assert found == done[::-1]


def test_the_oldest_act_goes_when_there_are_enough(database: Database) -> None:
    with database.transaction() as connection:
        now = kept(connection, meeting([52]))
        for number in range(steps.REMEMBERED + 5):
            after = now.with_text(TextRef(TextField.PLACE, now.id), f"Rom {number}")
            steps.add(connection, now, after)
            now = after
        stored = connection.execute(select(func.count()).select_from(tables.step)).scalar_one()
        newest = steps.load(connection, now)
    assert stored == steps.REMEMBERED
    assert newest is not None
    assert newest[2] == now


def test_an_act_that_is_taken_back_is_forgotten(database: Database) -> None:
    with database.transaction() as connection:
        first = kept(connection, meeting([52]))
        second = first.with_text(TextRef(TextField.PLACE, first.id), "Oslo")
        third = first.with_text(TextRef(TextField.PLACE, first.id), "Bergen")
        steps.add(connection, first, second)
        steps.add(connection, second, third)
        steps.drop(connection, first.id)
        found = steps.load(connection, second)
    assert found is not None
    assert found[1:] == (first, second, None)


NOTHING: dict[str, object] = {"columns": {}, "parts": {}}
UNKNOWN = {"order": [["99"], []], "gone": {}, "changed": {}}


@pytest.mark.parametrize(
    "change",
    [
        "",
        "tull",
        "[]",
        "{}",
        json.dumps({"act": {"columns": {"colour": [1, 2]}, "parts": {}}, "since": NOTHING}),
        json.dumps({"act": {"columns": {"place": ["", "x"]}, "parts": {}}, "since": NOTHING}),
        json.dumps({"act": {"columns": {"date": ["i går", None]}, "parts": {}}, "since": NOTHING}),
        json.dumps({"act": NOTHING, "since": {"columns": {}, "parts": {"agenda": UNKNOWN}}}),
    ],
)
def test_an_act_that_cannot_be_read_ends_the_list(database: Database, change: str) -> None:
    with database.transaction() as connection:
        now = kept(connection, meeting([52]))
        connection.execute(insert(tables.step).values(meeting=now.id, change=change))
        assert steps.load(connection, now) is None


def test_an_act_that_does_not_fit_the_meeting_ends_the_list(database: Database) -> None:
    with database.transaction() as connection:
        now = kept(connection, meeting([52]))
        steps.add(connection, now, now.with_text(TextRef(TextField.PLACE, now.id), "Oslo"))
        assert steps.load(connection, now) is None


def test_only_what_differs_is_kept(database: Database) -> None:
    long = meeting([52, 53]).with_text(TextRef(TextField.DISCUSSION, "53"), "ord " * 5000)
    with database.transaction() as connection:
        kept(connection, long)
        steps.add(connection, long, long.with_text(TextRef(TextField.TITLE, "52"), "Ny tittel"))
        assert len(connection.execute(select(tables.step.c.change)).scalar_one()) < 500
