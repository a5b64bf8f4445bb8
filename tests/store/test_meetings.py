"""Meetings in the database: what was saved is loaded again, and nothing half-written is left."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.errors import MeetingExistsError
from ho21desk.model import Decision, Meeting
from ho21desk.store import cipher, meetings, tables
from ho21desk.store.database import Database
from tests.factories import item, meeting, members, person, running
from tests.store.records import any_of, edited


def load(database: Database, meeting_id: str) -> Meeting | None:
    with database.transaction() as connection:
        return meetings.load(connection, meeting_id)


def save(database: Database, before: Meeting | None, after: Meeting) -> None:
    with database.transaction() as connection:
        meetings.save(connection, before, after)


def rows(database: Database) -> dict[str, int]:
    """Count what lies in the file, seen through a connection of its own."""
    with closing(cipher.connect(database.path, database.key)) as connection:
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in tables.metadata.tables
        }


def fail_halfway(database: Database, before: Meeting) -> None:
    with database.transaction() as connection:
        meetings.save(connection, before, replace(before, place="Lysaker", agenda=()))
        raise RuntimeError


@settings(max_examples=100)
@given(any_of(Meeting), st.integers(1, 6), st.data())
def test_whatever_is_edited_what_was_saved_is_loaded_again(
    shared_database: Database, first: Meeting, count: int, data: st.DataObject
) -> None:
    save(shared_database, None, first)
    before = first
    try:
        for _ in range(count):
            after = edited(data.draw, before)
            save(shared_database, before, after)
            assert load(shared_database, after.id) == after
            before = after
    finally:
        with shared_database.transaction() as connection:
            meetings.remove(connection, first.id)
    assert sum(rows(shared_database).values()) == 0


def test_a_meeting_for_practice_stays_one(database: Database) -> None:
    save(database, None, meeting(practice=True))
    (summary,) = summaries(database)
    loaded = load(database, summary.id)
    assert loaded is not None
    assert loaded.practice is True


def test_a_text_that_changed_is_all_that_is_written(database: Database) -> None:
    before = meeting([item(52, discussion="Sagt."), 53], members(3))
    save(database, None, before)
    after = before.with_item(replace(before.item("53"), discussion="Nytt."))
    with database.transaction() as connection:
        count = connection.exec_driver_sql("SELECT total_changes()").scalar_one()
        meetings.save(connection, before, after)
        assert connection.exec_driver_sql("SELECT total_changes()").scalar_one() == count + 1


def test_two_meetings_of_one_number_in_one_year_are_refused(database: Database) -> None:
    first = meeting(people=members(2))
    save(database, None, first)
    before = rows(database)
    with pytest.raises(MeetingExistsError) as refused:
        save(database, None, meeting(people=[person("other")], agenda=(item(1, id="other"),)))
    assert (refused.value.number, refused.value.year) == (6, 2026)
    assert rows(database) == before
    assert load(database, first.id) == first


def test_a_meeting_cannot_take_the_number_of_another(database: Database) -> None:
    first, second = meeting((), number=1), meeting((), number=2)
    save(database, None, first)
    save(database, None, second)
    changed = replace(second, number=1, place="Lysaker", agenda=(item(1),))
    with pytest.raises(MeetingExistsError):
        save(database, second, changed)
    assert load(database, second.id) == second
    save(database, second, replace(second, year=2027, number=1))


def test_a_block_that_fails_leaves_everything_as_it_was(database: Database) -> None:
    before = meeting(people=members(2))
    save(database, None, before)

    with pytest.raises(RuntimeError):
        fail_halfway(database, before)
    assert load(database, before.id) == before


def test_a_meeting_that_is_not_there_is_none(database: Database) -> None:
    assert load(database, "nobody") is None
    with database.transaction() as connection:
        assert meetings.find(connection, 6, 2026) is None


def test_a_meeting_is_found_by_its_number(database: Database) -> None:
    save(database, None, meeting((), id="a", number=1))
    save(database, None, meeting((), id="b", number=2))
    with database.transaction() as connection:
        assert meetings.find(connection, 2, 2026) == "b"


def test_the_archive_lists_the_newest_first(database: Database) -> None:
    for number, year in [(2, 2025), (1, 2026), (10, 2025)]:
        save(database, None, meeting((), number=number, year=year))
    assert [(each.number, each.year) for each in summaries(database)] == [(1, 2026), (10, 2025), (2, 2025)]


def test_the_archive_counts_what_was_reached_and_decided(database: Database) -> None:
    texts = ["Tas til orientering.", "", " \n\t\r\u00a0", "\nIntet."]
    agenda = [item(n, decisions=(Decision(), Decision(text=text))) for n, text in enumerate(texts, 1)]
    before = running(meeting([*agenda, 5], date=date(2026, 3, 14)), 1, 2)
    save(database, None, before)
    (summary,) = summaries(database)
    assert (summary.items, summary.treated, summary.running) == (5, 2, True)
    assert summary.decided == sum(each.is_decided for each in before.agenda) == 2
    assert (summary.council, summary.date) == (before.council, before.date)


def test_a_meeting_without_an_agenda_is_listed_too(database: Database) -> None:
    save(database, None, meeting(()))
    (summary,) = summaries(database)
    assert (summary.items, summary.treated, summary.running, summary.decided) == (0, 0, False, 0)


def summaries(database: Database) -> list[meetings.Summary]:
    with database.transaction() as connection:
        return meetings.summaries(connection)
