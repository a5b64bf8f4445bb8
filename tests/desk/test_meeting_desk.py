"""Running a meeting: what is answered is on disk, and what failed changed nothing."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.model import Decision, Meeting, Place, TextField, TextRef
from ho21desk.rules import agenda, attendance, deciding, running
from ho21desk.store import cipher, meetings, places
from ho21desk.store.database import Database
from tests.factories import item, meeting, members, usual_agenda

DeskWith = Callable[[Meeting], MeetingDesk]
DISCUSSION = TextRef(TextField.DISCUSSION, "16")


def stored(database: Database, meeting_id: str, path: Path | None = None) -> Meeting | None:
    """Return a meeting as another program finds it on disk."""
    with Database(path or database.path, key=database.key) as another, another.reading() as connection:
        return meetings.load(connection, meeting_id)


def limit_to(database: Database, pages: int) -> None:
    """Leave room for so many pages more."""
    with database.reading() as connection:
        count = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {count + pages}")


def log_of(database: Database) -> Path:
    return database.path.with_name(f"{database.path.name}-wal")


def seen_by_another(database: Database, item_id: str) -> str:
    """Return a discussion as any other program that opens the file would read it."""
    with closing(cipher.connect(database.path, database.key)) as connection:
        found = connection.execute("SELECT discussion FROM agenda_item WHERE id = ?", [item_id])
        return str(found.fetchone()[0])


def test_a_text_is_on_disk_before_the_answer_comes(desk_with: DeskWith, database: Database) -> None:
    desk = desk_with(meeting(usual_agenda()))
    desk.write(DISCUSSION, "Rådet drøftet ☕ saken.")
    assert seen_by_another(database, "16") == "Rådet drøftet ☕ saken."


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


def test_a_meeting_goes_on_in_memory_and_is_written_whole_when_the_file_takes_it(
    desk_with: DeskWith, database: Database
) -> None:
    desk = desk_with(meeting(usual_agenda(), members(2)))
    desk.perform(running.start)
    before = desk.meeting
    with closing(cipher.connect(database.path, database.key)) as other:
        other.execute("BEGIN EXCLUSIVE")
        desk.write(DISCUSSION, "Nytt.", Place("16", DISCUSSION, 5))
        desk.perform(running.go_on)
        assert desk.problem is not None
        assert desk.problem.problem is StoreProblem.LOCKED
        with pytest.raises(StoreError):
            desk.save()
        assert stored(database, before.id) == before
        other.execute("ROLLBACK")
    desk.save()
    assert not desk.problem
    assert desk.meeting.item("16").discussion == "Nytt."
    assert stored(database, before.id) == desk.meeting
    with database.reading() as connection:
        assert places.load(connection, before.id) == Place("16", DISCUSSION, 5)


def test_a_full_disk_in_the_middle_of_an_act_leaves_none_of_it_on_disk(
    desk_with: DeskWith, database: Database
) -> None:
    desk = desk_with(meeting([52], members(2)))
    desk.perform(running.start)
    before = desk.meeting
    limit_to(database, 0)
    desk.perform(partial(deciding.add_decision, item_id="52", text="x" * 100_000))
    assert desk.problem is not None
    assert desk.problem.problem is StoreProblem.DISK_FULL
    assert stored(database, before.id) == before
    limit_to(database, 1000)
    desk.save()
    assert stored(database, before.id) == desk.meeting != before


def test_a_number_is_not_changed_while_nobody_can_tell_whether_it_is_taken(
    desk_with: DeskWith, database: Database
) -> None:
    desk = desk_with(meeting([52]))
    limit_to(database, 0)
    desk.perform(partial(deciding.add_decision, item_id="52", text="x" * 100_000))
    before = desk.meeting
    with pytest.raises(StoreError):
        desk.perform(lambda now, _clock: replace(now, number=99))
    assert desk.meeting is before
    limit_to(database, 1000)
    desk.save()
    desk.perform(lambda now, _clock: replace(now, number=99))
    assert stored(database, before.id) == desk.meeting


@pytest.mark.parametrize("taken", ["the file", "its log", "the folder"])
def test_a_file_that_is_taken_away_is_written_again_with_all_that_was_in_it(
    desk_with: DeskWith, database: Database, taken: str
) -> None:
    other = meeting((), number=9)
    with database.transaction() as connection:
        meetings.save(connection, None, other)
    desk = desk_with(meeting(usual_agenda()))
    desk.write(DISCUSSION, "Før.")
    match taken:
        case "the file":
            database.path.unlink()
        case "its log":
            log_of(database).unlink()
        case "the folder":
            shutil.rmtree(database.path.parent)
    desk.write(DISCUSSION, "Etter.")
    assert desk.problem is not None
    assert desk.problem.problem is StoreProblem.GONE
    desk.save()
    desk.write(DISCUSSION, "Og siden.")
    database.close()
    assert stored(database, desk.meeting.id) == desk.meeting
    assert stored(database, other.id) == other


def test_a_meeting_is_kept_in_a_file_that_was_put_in_the_place_of_its_own(
    desk_with: DeskWith, database: Database, tmp_path: Path
) -> None:
    """Somebody put a copy back by hand, from before the meeting: nothing of either may be lost."""
    desk = desk_with(meeting(usual_agenda()))
    desk.write(DISCUSSION, "Før.")
    theirs = meeting((), number=9)
    copied = tmp_path / "copied.sqlite3"
    with Database(copied, key=database.key) as copy, copy.transaction() as connection:
        meetings.save(connection, None, theirs)
    copied.replace(database.path)
    desk.write(DISCUSSION, "Etter.")
    desk.save()
    desk.write(DISCUSSION, "Og siden.")
    database.close()
    assert stored(database, desk.meeting.id) == desk.meeting
    assert stored(database, theirs.id) == theirs
    ours = stored(database, desk.meeting.id, database.path.with_name("ho21desk.sqlite3.før"))
    assert ours is not None
    assert ours.text(DISCUSSION) == "Før."


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
    assert seen_by_another(database, "16") == "abc\nd\ne"


def test_typed_words_are_in_the_window_already(desk_with: DeskWith) -> None:
    desk = desk_with(meeting(usual_agenda()))
    assert desk.write(DISCUSSION, "Nytt.").rewritten == ()
