"""Decisions and votes: proposals taken over, nothing written over, no more votes than there were voters."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import (
    Attendance,
    Ballot,
    CouncilRules,
    Decision,
    Meeting,
    Participant,
    Recusal,
    Role,
    RoomState,
    View,
    Vote,
)
from ho21desk.rules.attendance import move
from ho21desk.rules.deciding import (
    add_decision,
    carried,
    is_tied,
    may_vote_in,
    remove_decision,
    use_proposal,
    vote_on,
    with_place_to_write,
)
from ho21desk.rules.running import go_to
from tests.factories import NOON, after_minutes, item, meeting, members, person, running

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


def held(*people: Participant, casting_vote: bool = False) -> Meeting:
    """The council in case 52, without its member "m3", who is recused in it."""
    before = running(
        meeting((52, 53), people or members(4), rules=CouncilRules(casting_vote=casting_vote)), 52
    )
    asked = Recusal(person="m3", outcome=View.RECUSED)
    return before.with_item(replace(before.item("52"), recusals=(asked,)))


ballots = st.dictionaries(st.sampled_from(("m1", "m2", "m3", "m4", "o")), st.sampled_from(Ballot))


@given(ballots)
def test_of_a_vote_by_name_the_figures_are_the_sums(cast: dict[str, Ballot]) -> None:
    before = held(*members(4), person("o", Role.OBSERVER))
    vote = Vote(unanimous=True, ballots=cast)
    if not cast.keys().isdisjoint({"m3", "o"}):
        with pytest.raises(NotAllowedError) as refused:
            vote_on(before, NOON, "52", vote)
        assert refused.value.rule == "no_vote_in_case"
        assert set(refused.value.facts) <= {"M3", "O"}
        return
    noted = vote_on(before, NOON, "52", vote).item("52").vote
    assert noted is not None
    assert noted.ballots == cast
    if not cast:
        assert noted == vote
        return
    figures = [list(cast.values()).count(ballot) for ballot in Ballot]
    assert [noted.votes_for, noted.against, noted.blank] == figures
    assert not noted.unanimous


def test_a_ballot_of_nobody_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        vote_on(held(), NOON, "52", Vote(ballots={"gone": Ballot.FOR}))


def test_a_seat_votes_once_though_two_sat_in_it() -> None:
    late = person("m1", attendance=Attendance.ABSENT)
    before = held(late, person("m2"), person("v1", Role.DEPUTY, deputy_for="m1"))
    before = move(before, after_minutes(5), "m1", RoomState.IN_ROOM)
    assert {each.id for each in may_vote_in(before, before.item("52"))} == {"m1", "m2", "v1"}
    for voter in ("m1", "v1"):
        vote = vote_on(before, NOON, "52", Vote(ballots={voter: Ballot.FOR})).item("52").vote
        assert vote is not None
        assert vote.votes_for == 1
    with pytest.raises(NotAllowedError) as refused:
        vote_on(before, NOON, "52", Vote(ballots={"m1": Ballot.FOR, "v1": Ballot.AGAINST}))
    assert (refused.value.rule, refused.value.facts) == ("no_vote_in_case", ("V1",))


@given(
    st.integers(0, 2),
    st.integers(0, 2),
    st.booleans(),
    st.none() | st.sampled_from((Ballot.FOR, Ballot.AGAINST)),
)
def test_the_chairs_vote_decides_on_a_tie_where_the_rules_say_so(
    votes_for: int, against: int, by_rules: bool, casting: Ballot | None
) -> None:
    before = held(*members(5), casting_vote=by_rules)
    vote = Vote(votes_for=votes_for, against=against, casting=casting)
    tied = votes_for == against and votes_for > 0
    assert is_tied(vote) is tied
    if casting and not (tied and by_rules):
        with pytest.raises(NotAllowedError) as refused:
            vote_on(before, NOON, "52", vote)
        assert refused.value.rule == "no_casting_vote"
        return
    assert vote_on(before, NOON, "52", vote).item("52").vote == vote
    if not tied:
        assert carried(vote) is (votes_for > against)
    else:
        assert carried(vote) is {None: None, Ballot.FOR: True, Ballot.AGAINST: False}[casting]


def test_a_tie_is_seen_in_the_ballots() -> None:
    cast = {"m1": Ballot.FOR, "m2": Ballot.AGAINST, "m4": Ballot.BLANK}
    vote = (
        vote_on(held(casting_vote=True), NOON, "52", Vote(ballots=cast, casting=Ballot.FOR)).item("52").vote
    )
    assert vote == Vote(votes_for=1, against=1, blank=1, ballots=cast, casting=Ballot.FOR)
    assert carried(vote) is True


def test_what_all_agree_on_is_carried() -> None:
    assert carried(Vote(unanimous=True))
    assert not is_tied(Vote(unanimous=True))
    assert carried(Vote(blank=3)) is False


def test_who_came_in_another_case_votes_in_one_taken_up_again() -> None:
    before = running(meeting((52, 53), [*members(2), person("m3", attendance=Attendance.ABSENT)]), 52, 53)
    before = go_to(move(before, after_minutes(15), "m3", RoomState.IN_ROOM), after_minutes(20), "52")
    after = go_to(before, after_minutes(30), "53")
    for each in (before, after):
        assert vote_on(each, after_minutes(31), "52", Vote(votes_for=3)).item("52").vote
        ballots_cast = {"m3": Ballot.FOR}
        assert vote_on(each, after_minutes(31), "52", Vote(ballots=ballots_cast)).item("52").vote
