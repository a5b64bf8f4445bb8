"""A recording is made with leave, lies where it is said to, and goes when the rules of procedure say."""

from datetime import datetime
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Leave, Meeting, Milestone, MinutesState, Recording
from ho21desk.rules import circulating, recordings
from tests.factories import NOON, meeting, running

APPROVED = Milestone(state=MinutesState.APPROVED, at=NOON, meeting="7/2026")
PLACE = "Opptak/53.m4a"


def with_recording(**facts: object) -> Meeting:
    return meeting(recordings=(Recording(**{"id": "r", "item": "53", **facts}),))  # type: ignore[arg-type]


def recording_of(changed: Meeting) -> Recording:
    (recording,) = changed.recordings
    return recording


def refused(before: Meeting, act: object, **facts: object) -> str:
    with pytest.raises(NotAllowedError) as error:
        act(before, NOON, **facts)  # type: ignore[operator]
    return error.value.rule


def test_leave_is_asked_once_a_case_and_given_before_anything_lies_anywhere() -> None:
    asked = recordings.ask(meeting(), NOON, item_id="53")
    mine = recording_of(asked)
    assert (mine.item, mine.leave) == ("53", Leave.ASKED)
    assert recordings.of_item(asked, "53") == mine
    assert recordings.of_item(asked, "54") is None
    assert refused(asked, recordings.ask, item_id="53") == "recording_asked"
    assert refused(asked, recordings.ask, item_id="x") == "recording_no_case"
    assert refused(asked, recordings.lay, recording_id=mine.id, place=PLACE) == "recording_no_leave"
    given_leave = recordings.answer(asked, NOON, recording_id=mine.id, given=True)
    assert refused(given_leave, recordings.lay, recording_id=mine.id, place=" ") == "recording_no_place"
    laid = recordings.lay(given_leave, NOON, recording_id=mine.id, place=f" {PLACE} ", note="til\nreferatet")
    assert (recording_of(laid).place, recording_of(laid).note) == (PLACE, "til referatet")
    assert refused(laid, recordings.remove, recording_id=mine.id) == "recording_still_there"
    assert recordings.remove(given_leave, NOON, recording_id=mine.id).recordings == ()


def test_one_key_goes_on_from_asked_to_given_to_taken_back() -> None:
    now, leaves = meeting(), []
    for _ in range(4):
        now = recordings.go_on(now, NOON, item_id="53")
        leaves.append(recording_of(now).leave)
    assert leaves == [Leave.ASKED, Leave.GIVEN, Leave.REFUSED, Leave.GIVEN]
    assert refused(now, recordings.go_on, item_id="x") == "recording_no_case"


def test_it_is_due_when_the_minutes_are_approved_and_the_case_is_closed() -> None:
    laid = with_recording(leave=Leave.GIVEN, place=PLACE)
    assert not recordings.is_due(laid, recording_of(laid))
    approved = meeting(recordings=laid.recordings, milestones=(APPROVED,))
    assert recordings.is_due(approved, recording_of(approved))
    handled = running(approved, 52, 53)
    assert not recordings.is_due(handled, recording_of(handled))
    gone = recordings.note_deleted(approved, NOON, recording_id="r")
    assert recording_of(gone).deleted == NOON
    assert not recordings.is_due(gone, recording_of(gone))
    assert refused(gone, recordings.note_deleted, recording_id="r") == "recording_deleted"
    assert refused(gone, recordings.answer, recording_id="x", given=True) == "recording_gone"
    again = recordings.ask(gone, NOON, item_id="53")
    assert [each.deleted for each in again.recordings] == [NOON, None]


def test_without_leave_any_longer_it_is_due_at_once() -> None:
    laid = with_recording(leave=Leave.GIVEN, place=PLACE)
    taken_back = recordings.answer(laid, NOON, recording_id="r", given=False)
    assert recordings.is_due(taken_back, recording_of(taken_back))
    never_made = recordings.answer(with_recording(), NOON, recording_id="r", given=False)
    assert not recordings.is_due(never_made, recording_of(never_made))


ACTS = st.sampled_from(
    [
        partial(recordings.ask, item_id="53"),
        partial(recordings.answer, recording_id="r", given=True),
        partial(recordings.answer, recording_id="r", given=False),
        partial(recordings.lay, recording_id="r", place=PLACE),
        partial(recordings.note_deleted, recording_id="r"),
        partial(recordings.remove, recording_id="r"),
    ]
)


@given(st.lists(ACTS, max_size=12), st.booleans())
def test_whatever_is_done_sound_only_lies_where_leave_was_given(
    acts: list[partial[Meeting]], approved: bool
) -> None:
    now = meeting(recordings=(Recording(id="r", item="53"),), milestones=(APPROVED,) if approved else ())
    for act in acts:
        before = now
        try:
            now = act(now, datetime(2026, 7, 1))
        except NotAllowedError:
            now = before
        circulating.guard(before, now)  # it is no part of the minutes
        was = {each.id: each for each in before.recordings}
        for each in now.recordings:
            if each.place and not was[each.id].place:
                assert was[each.id].leave is Leave.GIVEN
        gone = was.keys() - {each.id for each in now.recordings}
        assert not any(was[each].place for each in gone)
