"""Questions of recusal: who may be asked about, who decides, and how many that makes."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.exchange import meeting_file
from ho21desk.model import Attendance, Ballot, Meeting, RoomState, TextField, TextRef, View, Vote
from ho21desk.rules.attendance import apologise, move
from ho21desk.rules.presence import voters
from ho21desk.rules.recusal import (
    ask,
    deciders,
    everybody_decides,
    find_recused,
    leaving,
    recused,
    settle,
    vote_limit,
    withdraw,
)
from ho21desk.rules.running import go_back, go_to
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


def test_a_question_noted_as_found_keeps_what_was_noted_before() -> None:
    before = twelve_with_one_in_question()
    vote = Vote(votes_for=11)
    before = settle(before, NOON, question(before), own_view=View.NOT_RECUSED, vote=vote)
    before = before.with_text(TextRef(TextField.REASON, question(before)), "Styreleder.")
    (asked,) = find_recused(before, NOON, "17", "m5").item("17").recusals
    kept = replace(before.item("17").recusals[0], outcome=View.RECUSED, left_room=True, settled_in=14)
    assert asked == kept


def test_a_recusal_is_noted_in_one_act_though_nobody_had_asked() -> None:
    before = running(meeting(usual_agenda(), members(3)), 13, 17)
    (asked,) = find_recused(before, NOON, "17", "m1").item("17").recusals
    assert (asked.person, asked.outcome, asked.left_room, asked.settled_in) == ("m1", View.RECUSED, True, 17)


def test_nobody_who_sent_apologies_is_found_recused() -> None:
    before = twelve_with_one_in_question()
    for person_id in ("m5", "m6"):  # one was asked about before the apologies came
        with pytest.raises(NotAllowedError) as refused:
            find_recused(apologise(before, NOON, person_id), NOON, "17", person_id)
        assert refused.value.rule == "recusal_of_absent"


def test_the_first_outcome_tells_where_the_others_decided() -> None:
    before = twelve_with_one_in_question()
    found = settle(before, NOON, question(before), outcome=View.RECUSED)
    later = go_to(found, after_minutes(20), "17")
    corrected = settle(later, NOON, question(later), outcome=View.NOT_RECUSED, handling="Drøftet.")
    assert corrected.item("17").recusals[0].settled_in == 14
    opened = settle(corrected, NOON, question(later), outcome=View.OPEN)
    assert opened.item("17").recusals[0].settled_in is None
    again = settle(opened, NOON, question(later), outcome=View.RECUSED)
    assert again.item("17").recusals[0].settled_in == 17


def test_an_item_in_which_something_was_settled_was_not_passed_by_mistake() -> None:
    before = go_to(twelve_with_one_in_question(), after_minutes(20), "15")
    before = settle(before, NOON, question(before), outcome=View.RECUSED)
    back = go_back(before, after_minutes(21))
    assert back.item("15").treated is not None


def test_a_vote_on_recusal_is_counted_as_any_other() -> None:
    before = twelve_with_one_in_question()
    cast = {"m1": Ballot.FOR, "m2": Ballot.AGAINST}
    vote = settle(before, NOON, question(before), vote=Vote(ballots=cast)).item("17").recusals[0].vote
    assert vote == Vote(votes_for=1, against=1, ballots=cast)
    with pytest.raises(NotAllowedError) as refused:
        settle(before, NOON, question(before), vote=Vote(ballots=cast, casting=Ballot.FOR))
    assert refused.value.rule == "no_casting_vote"


def test_in_the_real_meeting_eleven_of_twelve_decide(real: Path) -> None:
    before = meeting_file.read(real / "meeting-2-2026.json")
    item = next(item for item in before.agenda if item.number == 19)
    (asked,) = recused(item)
    assert len(voters(before)) == 12
    assert before.participant(asked.person).key == "rortveit"
    assert asked.person not in deciders(before, item)
    assert len(deciders(before, item)) == len(voters(before, item)) == vote_limit(before, item, asked) == 11
    assert not everybody_decides(before, item, asked)
    with pytest.raises(NotAllowedError):
        settle(before, NOON, asked.id, vote=Vote(votes_for=12))
    # Held live it is the same, at the item on recusal and in the case.
    first, second = (next(each.id for each in before.agenda if each.number == number) for number in (14, 19))
    live = go_to(settle(before, NOON, asked.id, outcome=View.OPEN), NOON, first)
    assert asked.person not in deciders(live, live.item(item.id))
    live = settle(live, NOON, asked.id, outcome=View.RECUSED, vote=Vote(votes_for=11))
    assert len(voters(live, live.current)) == 12
    live = go_to(live, after_minutes(10), second)
    assert [person.id for person in leaving(live)] == [asked.person]
    assert len(voters(live, live.current)) == 11
