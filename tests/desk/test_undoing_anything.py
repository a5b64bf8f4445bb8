"""Whatever was done can be undone and redone, and whatever was typed meanwhile is still there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.desk.changes import Changes
from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.errors import NotAllowedError
from ho21desk.model import (
    Decision,
    ItemKind,
    Meeting,
    Paper,
    Role,
    RoomState,
    TextField,
    TextRef,
    View,
    Vote,
)
from ho21desk.rules import agenda, attendance, deciding, numbering, preparing, recusal, running
from ho21desk.rules.running import Act
from ho21desk.store import meetings
from ho21desk.store.database import Database
from tests.factories import after_minutes, item, meeting, members, person
from tests.factories import running as running_already

Draw = Callable[[st.SearchStrategy[Any]], Any]


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return a database for the many examples of one property; each clears up after itself."""
    with Database(tmp_path_factory.mktemp("undoing") / "ho21desk.sqlite3") as opened:
        yield opened


class Session:
    """Somebody who does anything to a meeting, with a look at the file after each thing."""

    def __init__(self, database: Database, draw: Draw) -> None:
        self._database, self._draw = database, draw
        self._numbers, minutes = count(1), count()
        new = some_meeting(draw)
        with database.transaction() as connection:
            meetings.save(connection, None, new)
        self.desk = MeetingDesk(database, new, lambda: after_minutes(next(minutes)))
        self.typed: list[tuple[TextRef, str]] = []

    def act(self) -> None:
        """Try some act."""
        act = self._draw(st.sampled_from(any_act(self.desk.meeting, next(self._numbers))))
        self._try(lambda: self.desk.perform(act))

    def type(self) -> None:
        """Type one more word at the end of some text, in a new paragraph where there can be one."""
        ref, word = self._draw(st.sampled_from(every_text(self.desk.meeting))), f"Ord{next(self._numbers)}."
        between = self._draw(st.sampled_from([" ", "\n\n"])) if ref.field is TextField.DISCUSSION else " "
        self._try(lambda: self.desk.write(ref, f"{self.desk.meeting.text(ref)}{between}{word}"))
        self.typed.append((ref, word))

    def undo(self) -> bool:
        """Undo an act; tell whether there was one."""
        return self._try(self.desk.undo)

    def redo(self) -> bool:
        """Redo an act; tell whether there was one."""
        return self._try(self.desk.redo)

    def has_all_that_was_typed(self) -> bool:
        return all(word in self.desk.meeting.text(ref) for ref, word in self.typed)

    def close(self) -> None:
        """Leave nothing in the database."""
        with self._database.transaction() as connection:
            meetings.remove(connection, self.desk.meeting.id)

    def _try(self, work: Callable[[], Changes]) -> bool:
        before = self.desk.meeting
        try:
            changes = work()
        except NotAllowedError:
            assert self.desk.meeting is before
            return False
        now = self.desk.meeting
        assert (changes.before, changes.after) == (before, now)
        with self._database.transaction() as connection:
            assert meetings.load(connection, now.id) == now
        assert len({each.number for each in now.agenda}) == len(now.agenda)
        for each in now.agenda:
            assert each.decisions
            assert all(now.participant(asked.person) for asked in each.recusals)
        return True


def some_meeting(draw: Draw) -> Meeting:
    """Return a meeting where somebody may have prepared some texts, not begun or from a file of another's."""
    prepared = st.sampled_from(["", "Eget."])
    items = [
        item(13, ItemKind.NOTICE),
        item(14, ItemKind.RECUSAL, discussion=draw(prepared)),
        item(15, proposal="Rådet takker."),
        item(16, proposal="Rådet slutter seg til saken.", discussion=draw(prepared)),
        item(17, ItemKind.ANY_OTHER, decisions=(Decision(text=draw(prepared)),)),
    ]
    planned = meeting(items, [*members(3), person("v1", Role.DEPUTY, deputy_for="m3")])
    return running_already(planned, 13, 14, 15) if draw(st.booleans()) else planned


def any_act(now: Meeting, number: int) -> list[Act]:
    """Return all that can be tried at this moment."""
    people, items = [each.id for each in now.participants], [each.id for each in now.agenda]
    questions = [asked.id for each in now.agenda for asked in each.recusals]
    decisions = [decision.id for each in now.agenda for decision in each.decisions]
    asked = [(each, who) for each in items[2:4] for who in ("m1", people[-1])]
    asking = (recusal.ask, recusal.find_recused)
    settled: list[dict[str, Any]] = [
        {"outcome": View.RECUSED, "left_room": True},
        {"outcome": View.NOT_RECUSED, "vote": Vote(unanimous=True)},
        {"own_view": View.OPEN},
    ]
    acts: list[Act] = [running.start, running.go_on, running.go_on, running.go_back]
    acts += [running.close, running.reopen]
    acts += [partial(attendance.add, person=person(f"ny{number}"))]
    acts += [partial(running.go_to, item_id=each) for each in items]
    acts += [partial(attendance.move, person_id=who, state=state) for who in people for state in RoomState]
    acts += [partial(attendance.apologise, person_id=who) for who in people]
    acts += [partial(attendance.preside, person_id=who) for who in people]
    acts += [partial(act, item_id=each, person_id=who) for each, who in asked for act in asking]
    acts += [partial(recusal.settle, recusal_id=each, **answer) for each in questions for answer in settled]
    acts += [partial(recusal.withdraw, recusal_id=each) for each in questions]
    acts += [partial(deciding.add_decision, item_id=each) for each in items]
    acts += [partial(deciding.remove_decision, decision_id=each) for each in decisions]
    acts += [partial(deciding.use_proposal, item_id=each) for each in items]
    votes = (None, Vote(votes_for=1))
    acts += [partial(deciding.vote_on, item_id=each, vote=vote) for each in items[-1:] for vote in votes]
    return acts + any_act_on_the_agenda(now, number)


def any_act_on_the_agenda(now: Meeting, number: int) -> list[Act]:
    """Return what can be tried on the agenda at this moment."""
    cases = [(at, ItemKind.CASE, Paper(title=f"Framlegg {at}", proposal=f"F{number}.")) for at in (15, 16)]
    acts: list[Act] = [partial(agenda.add_item, place=place, title=f"Sak {number}") for place in (0, 9)]
    acts += [partial(agenda.add_on_the_spot, title=f"Sak {number}")]
    acts += [partial(agenda.report, topic=f"Om {number}"), partial(preparing.take_in, cases=cases)]
    acts += [partial(numbering.renumber, first=12 + number)]
    for each in now.agenda:
        dropping = (agenda.take_off, agenda.put_off, agenda.take_back)
        acts += [partial(act, item_id=each.id) for act in dropping]
        acts += [partial(agenda.unreport, topic=topic) for topic in each.reported]
        acts += [partial(agenda.move_item, item_id=each.id, place=1)]
    return acts


def every_text(now: Meeting) -> list[TextRef]:
    """Return every text of a meeting that somebody may type into."""
    refs = [TextRef(TextField.PLACE, now.id)]
    refs += [TextRef(TextField.NAME, each.id) for each in now.participants]
    for each in now.agenda:
        fields = (TextField.DISCUSSION, TextField.TITLE, TextField.DISSENT)
        refs += [TextRef(field, each.id) for field in fields]
        refs += [TextRef(TextField.DECISION, decision.id) for decision in each.decisions]
        written = (TextField.GROUND, TextField.REASON, TextField.HANDLING)
        refs += [TextRef(field, asked.id) for asked in each.recusals for field in written]
    return refs


@contextmanager
def session(database: Database, draw: Draw) -> Iterator[Session]:
    opened = Session(database, draw)
    try:
        yield opened
    finally:
        opened.close()


@settings(max_examples=50)
@given(st.data())
def test_all_that_was_done_is_undone_and_redone_step_by_step(
    shared_database: Database, data: st.DataObject
) -> None:
    with session(shared_database, data.draw) as at_work:
        stood = [at_work.desk.meeting]
        for _ in range(data.draw(st.integers(1, 12))):
            at_work.act()
            if at_work.desk.meeting != stood[-1]:
                stood.append(at_work.desk.meeting)
        for earlier in reversed(stood[:-1]):
            assert at_work.undo()
            assert at_work.desk.meeting == earlier
        assert not at_work.undo()
        for later in stood[1:]:
            assert at_work.redo()
            assert at_work.desk.meeting == later
        assert not at_work.redo()


@settings(max_examples=50)
@given(st.data())
def test_what_was_typed_is_still_there_after_all_was_undone(
    shared_database: Database, data: st.DataObject
) -> None:
    with session(shared_database, data.draw) as at_work:
        ways = [at_work.act, at_work.act, at_work.act, at_work.type, at_work.type, at_work.undo, at_work.redo]
        for way in data.draw(st.lists(st.sampled_from(ways), min_size=2, max_size=20)):
            way()
        while at_work.undo():
            pass
        assert at_work.has_all_that_was_typed()
        while at_work.redo():
            pass
        while at_work.undo():
            pass
        assert at_work.has_all_that_was_typed()
