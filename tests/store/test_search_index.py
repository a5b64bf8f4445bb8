"""The index is right when somebody searches, whatever happened to the meetings, and costs nothing before."""

from dataclasses import replace
from pathlib import Path

import pytest

from ho21desk.desk.archive import Archive
from ho21desk.desk.office import Office
from ho21desk.model import Decision, TextField, TextRef
from ho21desk.paths import backups_of
from ho21desk.rules.agenda import take_off
from ho21desk.store import backup, meetings, search_index
from ho21desk.store.backup import Reason
from ho21desk.store.database import Database
from ho21desk.store.reading import ReadOnlyDatabase
from tests.factories import NOON, item, meeting, person
from tests.store.test_migrating import FIRST, change, upgrade


@pytest.fixture
def archive(database: Database) -> Archive:
    return Archive(database)


def found(archive: Archive, typed: str) -> list[tuple[str, int | None]]:
    return [(hit.meeting, hit.case) for hit in archive.search(typed).hits]


def indexed(database: Database) -> list[tuple[object, ...]]:
    with database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT rowid, * FROM search_text ORDER BY rowid").all()
        return [tuple(row) for row in rows]


def test_typing_leaves_the_index_alone_till_somebody_searches(database: Database, archive: Archive) -> None:
    before = archive.add(meeting([item(1), item(2)], id="m"))
    assert archive.search("finnes ikke").hits == ()
    rows = indexed(database)
    after = before.with_text(TextRef(TextField.DISCUSSION, "1"), "Epler og pærer.")
    archive.keep(before, after)
    assert indexed(database) == rows
    assert found(archive, "pærer") == [("m", 1)]
    changed = set(indexed(database)) - set(rows)
    assert len(changed) == 1


def test_a_search_that_follows_another_writes_nothing(database: Database, archive: Archive) -> None:
    archive.add(meeting(id="m"))
    archive.search("tema")
    with database.transaction() as connection:
        (before,) = connection.exec_driver_sql("SELECT total_changes()").one()
    assert archive.search("tema").hits
    with database.transaction() as connection:
        assert connection.exec_driver_sql("SELECT total_changes()").one() == (before,)


def test_what_is_taken_away_is_found_no_longer(archive: Archive) -> None:
    before = archive.add(meeting([item(1, decisions=(Decision(id="d", text="Epler."),))], id="m"))
    assert found(archive, "epler") == [("m", 1)]
    archive.keep(before, before.with_item(replace(before.agenda[0], decisions=())))
    assert found(archive, "epler") == []


def test_a_case_that_moves_keeps_what_is_found_in_it(archive: Archive) -> None:
    before = archive.add(meeting([item(1), item(2), item(3)], id="m"))
    assert found(archive, "tema") == [("m", 1), ("m", 2), ("m", 3)]
    first, _, third = before.agenda
    archive.keep(before, replace(before, agenda=(third, first)))
    assert found(archive, "tema") == [("m", 3), ("m", 1)]


def test_meetings_can_take_over_the_numbers_of_others(archive: Archive) -> None:
    one = archive.add(meeting([item(1)], id="one", number=1))
    two = archive.add(meeting([replace(item(1), id="2")], id="two", number=2))
    assert found(archive, "tema") == [("two", 1), ("one", 1)]
    archive.keep(two, replace(two, number=3))
    archive.keep(one, moved := replace(one, number=2))
    assert found(archive, "tema") == [("two", 1), ("one", 1)]
    archive.keep(moved, replace(moved, number=4))
    assert found(archive, "tema") == [("one", 1), ("two", 1)]
    assert found(archive, "møte 3/2026") == [("two", None), ("two", 1)]


def test_people_who_change_their_name_are_found_by_the_new_one(archive: Archive) -> None:
    before = archive.add(meeting([], [person("ask", name="Ask Moe")], id="m"))
    assert found(archive, "moe") == [("m", None)]
    archive.keep(before, before.with_participant(replace(before.participants[0], name="Ask Dahl")))
    assert found(archive, "moe") == []
    assert found(archive, "dahl") == [("m", None)]


def test_a_meeting_that_is_removed_is_gone_from_the_index(database: Database, archive: Archive) -> None:
    archive.add(meeting(id="m"))
    assert found(archive, "tema")
    with database.transaction() as connection:
        meetings.remove(connection, "m")
    assert found(archive, "tema") == []
    assert indexed(database) == []


def test_what_is_undone_and_done_again_is_found_as_it_stands(tmp_path: Path) -> None:
    with Office(tmp_path / "ho21desk.sqlite3", lambda: NOON) as office:
        office.open(office.archive.add(meeting([item(1), item(2, title="Epler")], id="m")))
        assert found(office.archive, "epler") == [("m", 2)]
        office.perform(lambda meeting, now: take_off(meeting, now, "2"))
        assert found(office.archive, "epler") == []
        office.undo()
        assert found(office.archive, "epler") == [("m", 2)]
        office.redo()
        assert found(office.archive, "epler") == []


def test_what_a_copy_holds_is_found_after_it_was_put_back(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Office(path, lambda: NOON) as office:
        before = office.archive.add(meeting([item(1, discussion="Epler.")], id="m"))
        copy = backup.take(path, backups_of(path), NOON, Reason.WANTED)
        assert copy is not None
        office.archive.keep(before, before.with_text(TextRef(TextField.DISCUSSION, "1"), "Pærer."))
        assert found(office.archive, "pærer") == [("m", 1)]
        office.restore(copy.path)
        assert found(office.archive, "pærer") == []
        assert found(office.archive, "epler") == [("m", 1)]


def test_meetings_of_an_older_program_are_indexed_as_they_are_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    upgrade(path, "0001")
    change(path, FIRST)
    with Database(path) as database:
        with database.reading() as connection:
            assert not search_index.is_behind(connection)
        assert found(Archive(database), "sagt") == [("m", 13)]
        assert found(Archive(database), "leder laget ask") == [("m", 13)]


def test_who_only_reads_finds_what_was_indexed(tmp_path: Path) -> None:
    path = tmp_path / "ho21desk.sqlite3"
    with Database(path) as database:
        archive = Archive(database)
        before = archive.add(meeting([item(1, discussion="Epler.")], id="m"))
        archive.search("epler")
        archive.keep(before, before.with_text(TextRef(TextField.TITLE, "1"), "Pærer"))
        with ReadOnlyDatabase(path) as reading:
            assert found(Archive(reading), "epler") == [("m", 1)]
