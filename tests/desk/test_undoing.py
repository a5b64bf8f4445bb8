"""Taking acts back and doing them again: exactly, and never at the cost of what was typed since."""

from collections.abc import Callable
from contextlib import closing
from functools import partial

import pytest

from ho21desk.desk.changes import Step
from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.errors import NotAllowedError
from ho21desk.model import Decision, ItemKind, Meeting, RoomState, TextField, TextRef, View, Vote
from ho21desk.rules import attendance, deciding, recusal, running
from ho21desk.store import cipher, meetings
from ho21desk.store.database import Database
from tests.factories import item, meeting, members, person, usual_agenda

DeskWith = Callable[[Meeting], MeetingDesk]
DISCUSSION = TextRef(TextField.DISCUSSION, "16")
SAID = "Rådet drøftet saken."
RECUSED = "I denne saken var M1 inhabil og gikk ut av møtet under behandlingen."
leaves = partial(attendance.move, person_id="m1", state=RoomState.OUT)


@pytest.fixture
def desk(desk_with: DeskWith) -> MeetingDesk:
    """Return a desk where the meeting has come to case 16; 14 is the item on recusal."""
    desk = desk_with(meeting(usual_agenda(), members(3)))
    for item_id in ("13", "14", "16"):
        desk.perform(partial(running.go_to, item_id=item_id))
    return desk


def stored(database: Database, meeting_id: str) -> Meeting | None:
    with database.transaction() as connection:
        return meetings.load(connection, meeting_id)


def recuse(desk: MeetingDesk, key: str = "m1") -> str:
    """Have somebody found recused in case 16; return the question's `id`."""
    desk.perform(partial(recusal.find_recused, item_id="16", person_id=key))
    return desk.meeting.item("16").recusals[-1].id


def test_an_undone_act_has_never_been(desk: MeetingDesk, database: Database) -> None:
    before = desk.meeting
    desk.perform(leaves)
    after = desk.meeting
    desk.undo()
    assert desk.meeting == before == stored(database, before.id)
    desk.redo()
    assert desk.meeting == after == stored(database, before.id)


def test_the_answer_tells_what_was_undone_and_what_comes_next(desk: MeetingDesk) -> None:
    before = desk.meeting
    went = desk.perform(leaves)
    came = desk.perform(partial(leaves, state=RoomState.IN_ROOM))
    assert came.undoable == Step(went.after, came.after)
    assert came.redoable is None
    undone = desk.undo()
    assert (undone.before, undone.after, undone.undone) == (came.after, went.after, came.undoable)
    assert undone.undoable == Step(before, went.after)
    assert undone.redoable == came.undoable
    typed = desk.write(DISCUSSION, SAID)
    assert (typed.undoable, typed.redoable) == (undone.undoable, undone.redoable)
    redone = desk.redo()
    assert redone.redone == came.undoable
    assert redone.undoable is not None
    assert redone.undoable.after is desk.meeting
    assert redone.redoable is None


def test_with_nothing_done_there_is_nothing_to_undo_or_redo(desk_with: DeskWith) -> None:
    desk = desk_with(meeting(usual_agenda()))
    desk.write(DISCUSSION, SAID)
    for refused, rule in ((desk.undo, "nothing_to_undo"), (desk.redo, "nothing_to_redo")):
        with pytest.raises(NotAllowedError) as error:
            refused()
        assert error.value.rule == rule
    assert desk.meeting.text(DISCUSSION) == SAID


def test_an_act_that_changed_nothing_is_no_step(desk: MeetingDesk) -> None:
    came = partial(leaves, state=RoomState.IN_ROOM)
    desk.perform(leaves)
    desk.undo()
    redoable = desk.perform(came).redoable  # everybody is in the room already
    assert redoable is not None
    with pytest.raises(NotAllowedError):
        desk.perform(running.start)
    assert desk.redo().redone == redoable


def test_a_new_act_leaves_nothing_to_redo(desk: MeetingDesk) -> None:
    desk.perform(leaves)
    desk.undo()
    assert desk.perform(running.go_on).redoable is None
    with pytest.raises(NotAllowedError):
        desk.redo()


def test_what_was_typed_since_stays(desk: MeetingDesk, database: Database) -> None:
    desk.perform(leaves)
    desk.write(DISCUSSION, SAID)
    desk.write(TextRef(TextField.PLACE, desk.meeting.id), "Lysaker")
    changes = desk.undo()
    assert changes.rewritten == ()
    assert not desk.meeting.participant("m1").movements
    assert (desk.meeting.text(DISCUSSION), desk.meeting.place) == (SAID, "Lysaker")
    desk.write(DISCUSSION, f"{SAID} Lenge.")
    desk.redo()
    assert desk.meeting.participant("m1").movements
    assert (desk.meeting.text(DISCUSSION), desk.meeting.place) == (f"{SAID} Lenge.", "Lysaker")
    assert stored(database, desk.meeting.id) == desk.meeting


def test_the_sentence_on_recusal_goes_and_comes_again_and_the_typed_text_stands(desk: MeetingDesk) -> None:
    before = desk.meeting
    recuse(desk)
    words = desk.meeting.item("16").standard
    assert words == RECUSED
    desk.write(DISCUSSION, f"{words}\n\n{SAID}")
    undone = desk.undo()
    assert desk.meeting.text(DISCUSSION) == SAID
    assert desk.meeting.item("16").standard == ""
    assert desk.meeting.item("14") == before.item("14")
    assert DISCUSSION in undone.rewritten
    desk.write(DISCUSSION, f"{SAID} Lenge.")
    assert DISCUSSION in desk.redo().rewritten
    assert desk.meeting.text(DISCUSSION) == f"{words}\n\n{SAID} Lenge."
    assert desk.meeting.item("16").standard == words


def test_a_sentence_that_a_person_changed_stays_theirs(desk: MeetingDesk) -> None:
    recuse(desk)
    desk.write(DISCUSSION, "M1 gikk ut.")
    desk.undo()
    assert not desk.meeting.item("16").recusals
    assert desk.meeting.text(DISCUSSION) == "M1 gikk ut."
    desk.redo()
    assert desk.meeting.text(DISCUSSION) == "M1 gikk ut."


def test_words_put_back_speak_of_people_as_they_are_called_now(desk: MeetingDesk) -> None:
    asked = recuse(desk)
    desk.perform(partial(recusal.withdraw, recusal_id=asked))
    desk.write(TextRef(TextField.NAME, "m1"), "Guri")
    desk.undo()
    assert "Guri" in desk.meeting.text(DISCUSSION)
    for text in ("discussion", "standard"):
        assert "M1" not in getattr(desk.meeting.item("16"), text)
    assert "Guri" in desk.meeting.item("14").decisions[0].text


def test_the_programs_own_words_keep_no_act_from_being_undone(desk_with: DeskWith) -> None:
    desk = desk_with(meeting(usual_agenda(), members(3)))
    recuse(desk)
    before = desk.meeting
    desk.perform(partial(running.go_to, item_id="14"))
    desk.perform(partial(deciding.remove_decision, decision_id=desk.meeting.item("14").decisions[0].id))
    name = TextRef(TextField.NAME, "m1")
    desk.write(name, "Guri")
    assert "Guri" in desk.meeting.item("14").decisions[0].text
    desk.undo()
    assert len(desk.meeting.item("14").decisions) == 1
    desk.undo()
    assert desk.meeting == before.with_text(name, "Guri")


def test_a_question_that_somebody_wrote_in_since_stays(desk: MeetingDesk) -> None:
    desk.perform(leaves)
    asked = recuse(desk, "m2")
    desk.write(TextRef(TextField.REASON, asked), "Sitter i styret.")
    before = desk.meeting
    changes = desk.undo()
    assert changes.is_nothing
    assert desk.meeting is before
    assert changes.undoable is not None
    assert changes.redoable is None
    desk.undo()
    assert not desk.meeting.participant("m1").movements
    assert desk.meeting.item("16").recusals == before.item("16").recusals


def test_a_question_that_stays_keeps_its_sentence(desk: MeetingDesk) -> None:
    desk.write(DISCUSSION, SAID)
    asked = recuse(desk)
    desk.write(TextRef(TextField.REASON, asked), "Sitter i styret.")
    assert desk.undo().is_nothing
    assert desk.meeting.text(DISCUSSION) == f"{RECUSED}\n\n{SAID}"


def test_what_was_written_beforehand_is_put_back_without_a_sentence(desk_with: DeskWith) -> None:
    prepared = item(14, ItemKind.RECUSAL, discussion="Eget.", decisions=(Decision(text="Egen."),))
    desk = desk_with(meeting([prepared, item(16)], members(3)))
    desk.perform(running.start)
    before = desk.meeting
    recuse(desk)
    assert desk.meeting.item("14").discussion != "Eget."
    desk.write(DISCUSSION, SAID)
    desk.undo()
    assert desk.meeting == before.with_text(DISCUSSION, SAID)


def test_what_was_settled_is_undone_and_what_was_written_of_it_stays(desk: MeetingDesk) -> None:
    desk.perform(partial(recusal.ask, item_id="16", person_id="m1"))
    asked = desk.meeting.item("16").recusals[0].id
    desk.perform(partial(recusal.settle, recusal_id=asked, outcome=View.RECUSED, vote=Vote(unanimous=True)))
    desk.write(TextRef(TextField.HANDLING, asked), "Saken angår styret.")
    desk.undo()
    question = desk.meeting.item("16").recusals[0]
    assert (question.outcome, question.vote, question.handling) == (View.OPEN, None, "Saken angår styret.")
    assert "Saken angår styret." in desk.meeting.item("14").discussion
    assert "inhabil" not in desk.meeting.item("16").discussion


def test_a_decision_taken_away_comes_back_to_its_place(desk_with: DeskWith, database: Database) -> None:
    written = tuple(Decision(id=key, text=key) for key in "abc")
    desk = desk_with(meeting([item(52, decisions=written)]))
    desk.perform(partial(deciding.remove_decision, decision_id="b"))
    desk.write(TextRef(TextField.DECISION, "c"), "c, men …")
    desk.undo()
    assert [each.text for each in desk.meeting.item("52").decisions] == ["a", "b", "c, men …"]
    desk.write(TextRef(TextField.DECISION, "b"), "b likevel")
    assert desk.redo().is_nothing
    assert [each.text for each in desk.meeting.item("52").decisions] == ["a", "b likevel", "c, men …"]
    assert stored(database, desk.meeting.id) == desk.meeting


def test_a_proposal_that_somebody_went_on_with_stays(desk_with: DeskWith) -> None:
    desk = desk_with(meeting([item(52, proposal="Rådet takker.")]))
    place = TextRef(TextField.DECISION, desk.meeting.item("52").decisions[0].id)
    assert desk.perform(partial(deciding.use_proposal, item_id="52")).rewritten == (place,)
    assert desk.undo().rewritten == (place,)
    assert desk.meeting.text(place) == ""
    desk.redo()
    desk.write(place, "Rådet takker for saken.")
    assert desk.undo().is_nothing
    assert desk.meeting.text(place) == "Rådet takker for saken."


def test_whoever_is_named_in_what_stays_stays_too(desk: MeetingDesk, database: Database) -> None:
    desk.perform(partial(attendance.add, person=person("guri")))
    asked = recuse(desk, "guri")
    desk.write(TextRef(TextField.REASON, asked), "Sitter i styret.")
    assert desk.undo().is_nothing
    assert desk.undo().is_nothing
    assert desk.meeting.participant("guri")
    assert stored(database, desk.meeting.id) == desk.meeting


def test_a_walk_to_the_next_item_is_undone_around_what_was_written_there(desk_with: DeskWith) -> None:
    desk = desk_with(meeting([52, item(53, ItemKind.BRIEFINGS)]))
    desk.perform(running.start)
    before = desk.meeting
    desk.perform(running.go_on)
    place = TextRef(TextField.DECISION, desk.meeting.item("53").decisions[0].id)
    desk.write(place, "Rådet takker.")
    desk.undo()
    assert desk.meeting.item("52") == before.item("52")
    assert desk.meeting.item("53").treated is None
    assert desk.meeting.text(place) == "Rådet takker."


def test_acts_are_undone_and_redone_while_nothing_can_be_saved(desk: MeetingDesk, database: Database) -> None:
    before = desk.meeting
    desk.perform(leaves)
    after = desk.meeting
    with closing(cipher.connect(database.path, database.key)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert desk.undo().after == before
        assert desk.redo().after == after
        desk.undo()
        other.execute("ROLLBACK")
    desk.save()
    assert desk.meeting == before == stored(database, before.id)


def test_only_so_many_acts_are_remembered(desk_with: DeskWith) -> None:
    desk = desk_with(meeting([52]))
    for _ in range(202):
        desk.perform(partial(deciding.add_decision, item_id="52"))
    while desk.undo().undoable:
        pass
    assert len(desk.meeting.item("52").decisions) == 3
