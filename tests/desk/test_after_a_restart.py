"""What was done can be undone after a restart just as without one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from ho21desk.desk.archive import Archive
from ho21desk.desk.changes import Step
from ho21desk.desk.history import act_notes
from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, TextField, TextRef
from ho21desk.rules import deciding, running
from ho21desk.store import meetings, tables
from ho21desk.store.database import Database
from tests.desk.test_undoing_anything import Draw, Session, session, shared_database  # noqa: F401
from tests.factories import after_minutes, meeting

DeskWith = Callable[[Meeting], MeetingDesk]


class Sittings(Session):
    """A session in which the program is closed and opened now and then, beside the acts as they were done."""

    def __init__(self, database: Database, draw: Draw) -> None:
        super().__init__(database, draw)
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def act(self) -> None:
        before = self.desk.meeting
        super().act()
        if self.desk.meeting != before:
            self.done.append(Step(before, self.desk.meeting))

    def undo(self) -> bool:
        expected = self.done.pop() if self.done else None
        assert self.desk.undoable == expected
        return super().undo()

    def redo(self) -> bool:
        before = self.desk.meeting
        was_done = super().redo()
        if self.desk.meeting != before:
            self.done.append(Step(before, self.desk.meeting))
        return was_done

    def restart(self) -> None:
        """Close the program and open it again."""
        self.desk = reopened(self._database, self.desk)


def reopened(database: Database, desk: MeetingDesk) -> MeetingDesk:
    """Return the desk as it is after a restart."""
    with database.reading() as connection:
        stored = meetings.load(connection, desk.meeting.id)
    assert stored is not None
    return MeetingDesk(database, stored, lambda: after_minutes(600))


@settings(max_examples=30)
@given(st.data())
def test_whenever_the_program_is_closed_all_acts_are_undone_as_if_it_had_not_been(
    shared_database: Database,  # noqa: F811
    data: st.DataObject,
) -> None:
    at_work = Sittings(shared_database, data.draw)
    try:
        ways = [at_work.act] * 4 + [at_work.type] * 3 + [at_work.undo, at_work.redo, at_work.restart]
        for way in data.draw(st.lists(st.sampled_from(ways), min_size=2, max_size=15)):
            way()
        at_work.restart()
        while at_work.undo():
            pass
        assert not at_work.done
        assert at_work.has_all_that_was_typed()
    finally:
        at_work.close()


def test_an_act_that_cannot_be_read_ends_what_can_be_undone_and_hinders_nothing(
    database: Database, desk_with: DeskWith
) -> None:
    desk = desk_with(meeting([52]))
    desk.perform(running.start)
    desk.perform(partial(deciding.add_decision, item_id="52"))
    with database.transaction() as connection:
        connection.execute(update(tables.step).values(change="tull"))
    again = reopened(database, desk)
    assert again.undoable is None
    with pytest.raises(NotAllowedError):
        again.undo()
    before = again.meeting
    again.perform(partial(deciding.add_decision, item_id="52"))
    again.write(TextRef(TextField.PLACE, before.id), "Oslo")
    assert again.undo().undoable is None
    assert again.meeting == before.with_text(TextRef(TextField.PLACE, before.id), "Oslo")


def test_acts_wait_in_memory_with_the_meeting_and_can_be_undone_when_they_are_on_disk(
    database: Database, desk_with: DeskWith
) -> None:
    desk = desk_with(meeting([52]))
    with Database(database.path, timeout=0.01, key=database.key) as other, other.transaction():
        before = desk.meeting
        desk.perform(partial(deciding.add_decision, item_id="52"))
        desk.perform(running.start)
        desk.undo()
        assert desk.problem
    desk.save()
    again = reopened(database, desk)
    assert again.undo().after == before
    assert again.undoable is None


def test_papers_taken_into_a_meeting_that_is_not_open_can_be_undone(database: Database) -> None:
    archive, now = Archive(database), datetime(2026, 6, 11, 9, 0)
    before = archive.add(meeting([52]))
    after = before.with_text(TextRef(TextField.PROPOSAL, "52"), "Rådet takker.")
    archive.keep(before, after, *act_notes(before, after, now))
    desk = MeetingDesk(database, archive.load(before.id), lambda: now)
    assert desk.undo().after.item("52").proposal == ""
