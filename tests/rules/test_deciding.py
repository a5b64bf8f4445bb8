"""Decisions and votes: proposals taken over, nothing written over, no more votes than there were voters."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Decision, Meeting, Recusal, RoomState, View, Vote
from ho21desk.rules.attendance import move
from ho21desk.rules.deciding import add_decision, remove_decision, use_proposal, vote_on, with_place_to_write
from ho21desk.rules.running import go_to
from tests.factories import NOON, after_minutes, item, meeting, members, running

PROPOSAL = "Rådet støtter forslaget."


def with_decisions(*decisions: Decision, proposal: str = PROPOSAL) -> Meeting:
    return meeting([item(52, proposal=proposal, decisions=decisions), 53])


def texts(after: Meeting) -> list[str]:
    return [decision.text for decision in after.item("52").decisions]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ([], [PROPOSAL]),
        ([Decision()], [PROPOSAL]),
        ([Decision(text=" \n")], [PROPOSAL]),
        ([Decision(text="Intet.", standard="Intet.")], [PROPOSAL]),
        ([Decision(text="Intet, men …", standard="Intet.")], ["Intet, men …", PROPOSAL]),
        ([Decision(text="Eget vedtak."), Decision()], ["Eget vedtak.", PROPOSAL]),
        ([Decision(text=PROPOSAL), Decision()], [PROPOSAL, ""]),
    ],
)
def test_the_proposal_goes_where_nobody_has_written(written: list[Decision], expected: list[str]) -> None:
    after = use_proposal(with_decisions(*written), NOON, "52")
    assert texts(after) == expected
    assert texts(use_proposal(after, NOON, "52")) == expected  # a second time changes nothing


def test_a_paper_without_a_proposal_has_none_to_use() -> None:
    with pytest.raises(NotAllowedError) as refused:
        use_proposal(with_decisions(proposal="\n "), NOON, "52")
    assert refused.value.rule == "no_proposal"


def test_a_decision_is_begun_after_the_others() -> None:
    after = add_decision(with_decisions(Decision(text="Én.")), NOON, "52", "To.")
    assert texts(after) == ["Én.", "To."]


def test_a_decision_is_taken_away_and_a_place_to_write_stays() -> None:
    one, two = Decision(text="Én."), Decision(text="To.")
    after = remove_decision(with_decisions(one, two), NOON, one.id)
    assert after.item("52").decisions == (two,)
    last = remove_decision(after, NOON, two.id)
    assert texts(last) == [""]
    with pytest.raises(KeyError):
        remove_decision(last, NOON, two.id)


def test_there_is_always_a_place_to_write() -> None:
    assert [decision.text for decision in with_place_to_write(item(52)).decisions] == [""]
    written = item(52, decisions=(Decision(text="Én."),))
    assert with_place_to_write(written) is written


counts = st.integers(0, 13)


@given(counts, counts, counts)
def test_no_more_vote_than_are_there_and_not_recused(votes_for: int, against: int, blank: int) -> None:
    before = running(meeting((52, 53), members(12)), 52)
    asked = Recusal(person="m5", outcome=View.RECUSED)
    before = before.with_item(replace(before.item("52"), recusals=(asked,)))
    vote = Vote(votes_for=votes_for, against=against, blank=blank)
    if votes_for + against + blank <= 11:
        assert vote_on(before, NOON, "52", vote).item("52").vote == vote
        return
    with pytest.raises(NotAllowedError) as refused:
        vote_on(before, NOON, "52", vote)
    assert (refused.value.rule, refused.value.facts) == ("more_votes_than_voters", ("11",))


def test_a_vote_can_be_noted_after_somebody_who_voted_has_left() -> None:
    before = running(meeting((52, 53), members(3)), 52)
    before = go_to(move(before, NOON, "m1", RoomState.OUT), after_minutes(5), "53")
    vote = Vote(votes_for=3)
    assert vote_on(before, NOON, "52", vote).item("52").vote == vote
    with pytest.raises(NotAllowedError):
        vote_on(before, NOON, "53", vote)


def test_a_vote_can_be_taken_out_of_the_record() -> None:
    before = vote_on(running(meeting((52,), members(1)), 52), NOON, "52", Vote(unanimous=True))
    assert vote_on(before, NOON, "52", None).item("52").vote is None
