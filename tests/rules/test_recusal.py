"""Questions of recusal: who may be asked about, who decides, and how many that makes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Attendance, Meeting, RoomState, View, Vote
from ho21desk.rules.attendance import move
from ho21desk.rules.presence import voters
from ho21desk.rules.recusal import ask, deciders, recused, settle, withdraw
from ho21desk.rules.running import go_to
from tests.factories import NOON, after_minutes, meeting, members, person, running, usual_agenda


def twelve_with_one_in_question() -> Meeting:
    """Meeting 2/2026: at the item on recusal, one of twelve members is in question for case 17."""
    before = running(meeting(usual_agenda(), members(12)), 13, 14)
    return ask(before, NOON, "17", "m5")


def question(before: Meeting) -> str:
    return before.item("17").recusals[0].id


def test_eleven_decide_about_the_twelfth() -> None:
    before = twelve_with_one_in_question()
    assert deciders(before, before.item("17")) == tuple(f"m{n}" for n in range(1, 13) if n != 5)
    assert len(deciders(before, before.item("16"))) == 12


def test_what_was_answered_is_noted_and_counts_in_that_case() -> None:
    before = twelve_with_one_in_question()
    vote = Vote(votes_for=10, blank=1)
    after = settle(
        before, NOON, question(before), own_view=View.OPEN, outcome=View.RECUSED, vote=vote, left_room=True
    )
    (asked,) = recused(after.item("17"))
    assert (asked.person, asked.own_view, asked.vote, asked.left_room) == ("m5", View.OPEN, vote, True)
    assert len(voters(after, after.item("17"))) == 11
    assert len(voters(after, after.item("16"))) == 12


@given(st.integers(0, 12), st.integers(0, 12), st.integers(0, 12))
def test_more_votes_than_deciders_are_refused(votes_for: int, against: int, blank: int) -> None:
    before = twelve_with_one_in_question()
    vote = Vote(votes_for=votes_for, against=against, blank=blank)
    if votes_for + against + blank <= 11:
        assert settle(before, NOON, question(before), vote=vote).item("17").recusals[0].vote == vote
        return
    with pytest.raises(NotAllowedError) as refused:
        settle(before, NOON, question(before), vote=vote)
    assert (refused.value.rule, refused.value.facts) == ("more_votes_than_voters", ("11",))


def test_nobody_in_question_decides_about_another_in_the_same_case() -> None:
    before = ask(twelve_with_one_in_question(), NOON, "17", "m6")
    assert len(deciders(before, before.item("17"))) == 10
    with pytest.raises(NotAllowedError):
        settle(before, NOON, question(before), vote=Vote(votes_for=11))


def test_a_vote_can_be_corrected_when_some_have_left() -> None:
    before = go_to(twelve_with_one_in_question(), after_minutes(30), "18")
    before = move(before, after_minutes(31), "m1", RoomState.OUT)
    before = go_to(before, after_minutes(40), "19")
    assert len(deciders(before, before.item("17"))) == 10
    vote = Vote(votes_for=9, against=2)
    assert settle(before, after_minutes(41), question(before), vote=vote).item("17").recusals[0].vote == vote


def test_a_question_can_be_settled_before_the_meeting_has_begun() -> None:
    planned = ask(meeting(usual_agenda(), members(3)), NOON, "17", "m1")
    assert settle(planned, NOON, question(planned), vote=Vote(votes_for=2)).item("17").recusals[0].vote
    with pytest.raises(NotAllowedError):
        settle(planned, NOON, question(planned), vote=Vote(votes_for=3))


def test_a_withdrawn_question_leaves_nothing_behind() -> None:
    before = twelve_with_one_in_question()
    after = withdraw(before, NOON, question(before))
    assert after.item("17").recusals == ()
    assert len(deciders(after, after.item("17"))) == 12


def test_withdrawing_one_question_leaves_the_other() -> None:
    before = ask(twelve_with_one_in_question(), NOON, "17", "m6")
    after = withdraw(before, NOON, question(before))
    assert [asked.person for asked in after.item("17").recusals] == ["m6"]


def test_a_question_is_raised_once_and_about_somebody_who_came() -> None:
    before = twelve_with_one_in_question()
    with pytest.raises(NotAllowedError) as twice:
        ask(before, NOON, "17", "m5")
    assert (twice.value.rule, twice.value.facts) == ("recusal_twice", ("M5",))
    away = replace(before, participants=(person("m1", attendance=Attendance.ABSENT),))
    with pytest.raises(NotAllowedError) as absent:
        ask(away, NOON, "17", "m1")
    assert absent.value.rule == "recusal_of_absent"
    assert ask(before, NOON, "16", "m5").item("16").recusals[0].outcome is View.OPEN


def test_a_question_that_is_gone_cannot_be_settled() -> None:
    with pytest.raises(KeyError):
        settle(meeting(usual_agenda()), NOON, "gone", outcome=View.RECUSED)
