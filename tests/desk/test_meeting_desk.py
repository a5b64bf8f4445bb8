"""Running a meeting: what is answered is on disk, and what failed changed nothing."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.model import Decision, Meeting, TextField, TextRef
from ho21desk.rules import agenda, attendance, deciding, running
from ho21desk.store import meetings
from ho21desk.store.database import Database
from tests.factories import item, meeting, members, usual_agenda

DeskWith = Callable[[Meeting], MeetingDesk]
DISCUSSION = TextRef(TextField.DISCUSSION, "16")


def stored(database: Database, meeting_id: str) -> Meeting | None:
    with database.transaction() as connection:
        return meetings.load(connection, meeting_id)


def seen_by_another(path: Path, item_id: str) -> str:
    """Return a discussion as any other program that opens the file would read it."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT discussion FROM agenda_item WHERE id = ?", [item_id])
        return str(found.fetchone()[0])


def test_a_text_is_on_disk_before_the_answer_comes(desk_with: DeskWith, database: Database) -> None:
    desk = desk_with(meeting(usual_agenda()))
    desk.write(DISCUSSION, "Rådet drøftet ☕ saken.")
    assert seen_by_another(database.path, "16") == "Rådet drøftet ☕ saken."


def test_an_act_is_on_disk_before_the_answer_comes(desk_with: DeskWith, database: Database) -> None:
    desk = desk_with(meeting(usual_agenda(), members(3)))
    for act in (running.start, running.go_on, partial(attendance.apologise, person_id="m2"), running.close):
        changes = desk.perform(act)
        assert changes.after is desk.meeting
        assert stored(database, desk.meeting.id) == desk.meeting


def test_an_answer_tells_before_from_after(desk_with: DeskWith) -> None:
    desk = desk_with(meeting(usual_agenda()))
    before = desk.meeting
    changes = desk.perform(running.start)
    assert changes.before is before
    assert changes.after.agenda[5] is before.agenda[5]  # what did not change is the same


def test_every_item_has_a_place_to_write_a_decision_that_can_be_written_in(
    desk_with: DeskWith, database: Database
) -> None:
    desk = desk_with(meeting([52, 53]))
    place = TextRef(TextField.DECISION, desk.meeting.item("53").decisions[0].id)
    desk.write(place, "Tas til orientering.")
    assert stored(database, desk.meeting.id) == desk.meeting
    after = desk.perform(partial(agenda.add_item, place=2, title="Strategi")).after
    assert len(after.agenda[2].decisions) == 1
    assert stored(database, after.id) == after
    assert desk.meeting.text(place) == "Tas til orientering."


def test_an_act_that_makes_no_sense_changes_nothing(desk_with: DeskWith, database: Database) -> None:
    desk = desk_with(meeting(usual_agenda()))
    before = desk.meeting
    with pytest.raises(NotAllowedError):
        desk.perform(running.close)
    assert desk.meeting is before


def test_what_cannot_be_saved_changes_nothing_and_can_be_done_again(
    desk_with: DeskWith, database: Database
) -> None:
    desk = desk_with(meeting(usual_agenda(), members(2)))
    desk.perform(running.start)
    before = desk.meeting
    with closing(sqlite3.connect(database.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as failed:
            desk.write(DISCUSSION, "Nytt.")
        assert failed.value.problem is StoreProblem.LOCKED
        with pytest.raises(StoreError):
            desk.perform(running.go_on)
        assert desk.meeting is before
        other.execute("ROLLBACK")
    assert stored(database, before.id) == before
    desk.write(DISCUSSION, "Nytt.")
    desk.perform(running.go_on)
    assert stored(database, before.id) == desk.meeting
    assert desk.meeting.item("16").discussion == "Nytt."


def test_a_full_disk_in_the_middle_of_an_act_leaves_none_of_it(
    desk_with: DeskWith, database: Database
) -> None:
    desk = desk_with(meeting([52], members(2)))
    desk.perform(running.start)
    before = desk.meeting
    with database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as failed:
        desk.perform(partial(deciding.add_decision, item_id="52", text="x" * 100_000))
    assert failed.value.problem is StoreProblem.DISK_FULL
    assert desk.meeting is before
    assert stored(database, before.id) == before


def test_a_text_whose_place_is_gone_goes_nowhere(desk_with: DeskWith, database: Database) -> None:
    written = item(52, decisions=(Decision(id="a", text="Én."), Decision(id="b", text="To.")))
    desk = desk_with(meeting([written]))
    desk.perform(partial(deciding.remove_decision, decision_id="b"))
    before = desk.meeting
    desk.write(TextRef(TextField.DECISION, "b"), "To, men …")
    assert desk.meeting == before
    assert stored(database, before.id) == before


def test_what_no_file_can_hold_is_left_out_of_a_text(desk_with: DeskWith, database: Database) -> None:
    desk = desk_with(meeting(usual_agenda()))
    desk.write(DISCUSSION, "a\x00b\ud800c\x0bd\u2029e")
    assert seen_by_another(database.path, "16") == "abc\nd\ne"


def test_typed_words_are_in_the_window_already(desk_with: DeskWith) -> None:
    desk = desk_with(meeting(usual_agenda()))
    assert desk.write(DISCUSSION, "Nytt.").rewritten == ()
