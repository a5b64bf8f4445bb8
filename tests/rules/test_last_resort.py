"""Several in question in one case, and the last resort of the Public Administration Act § 8."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import CouncilRules, Meeting, QuorumRule, Recusal, Role, RoomState, View, Vote
from ho21desk.rules.attendance import move
from ho21desk.rules.recusal import ask, deciders, everybody_decides, settle, vote_limit
from ho21desk.rules.running import close, go_to, reopen
from tests.factories import NOON, after_minutes, meeting, members, person, running

NUMBERS = (52, 53, 54, 55)


def council(count: int, quorum: int, *asked: Recusal, more: tuple[str, ...] = ()) -> Meeting:
    """A council of that many members in case 52, with questions about case 55, and deputies for some."""
    rules = CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=quorum)
    deputies = [person(f"v{member}", Role.DEPUTY, deputy_for=member) for member in more]
    before = running(meeting(NUMBERS, [*members(count), *deputies], rules=rules), 52)
    return before.with_item(replace(before.item("55"), recusals=asked))


def about(before: Meeting, who: str) -> Recusal:
    return next(asked for asked in before.item("55").recusals if asked.person == who)


def everybody(before: Meeting, who: str) -> bool:
    return everybody_decides(before, before.item("55"), about(before, who))


def limit(before: Meeting, who: str) -> int:
    return vote_limit(before, before.item("55"), about(before, who))


@given(st.integers(1, 9), st.integers(0, 9), st.data())
def test_none_of_several_decides_unless_the_others_are_too_few(
    count: int, quorum: int, data: st.DataObject
) -> None:
    names = [f"m{number}" for number in range(1, count + 1)]
    asked = data.draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    before = council(count, quorum, *(Recusal(person=who) for who in asked))
    others = [name for name in names if name not in asked]
    enough = len(others) >= max(1, quorum)
    assert deciders(before, before.item("55")) == tuple(others if enough else names)
    for who in asked:
        assert everybody(before, who) is not enough
        assert limit(before, who) == len(others if enough else names)
    assert deciders(before, before.item("54")) == tuple(names)


def test_a_deputy_takes_the_seat_of_a_member_in_question_before_the_last_resort_does() -> None:
    before = council(3, 3, Recusal(person="m1"), more=("m1",))
    assert deciders(before, before.item("55")) == ("m2", "m3", "vm1")
    assert not everybody(before, "m1")
    poor = council(3, 4, Recusal(person="m1"), more=("m1",))  # three seats, with the member or without
    assert deciders(poor, poor.item("55")) == ("m2", "m3", "vm1")
    assert not everybody(poor, "m1")


def test_all_may_vote_once_somebody_has_left_under_the_same_item() -> None:
    before = council(5, 3, Recusal(person="m1"), Recusal(person="m2"))
    assert limit(before, "m1") == 3
    after = move(before, after_minutes(1), "m5", RoomState.OUT)
    assert deciders(after, after.item("55")) == ("m1", "m2", "m3", "m4")
    assert settle(after, NOON, about(after, "m1").id, outcome=View.RECUSED, vote=Vote(votes_for=4))


def test_nobody_says_that_all_decided_when_nobody_in_question_was_there() -> None:
    before = move(council(3, 3, Recusal(person="m1")), NOON, "m1", RoomState.OUT)
    before = go_to(before, after_minutes(5), "53")
    after = settle(before, NOON, about(before, "m1").id, outcome=View.RECUSED)
    for each in (before, after):
        assert deciders(each, each.item("55")) == ("m2", "m3")
        assert not everybody(each, "m1")


def test_who_is_recused_in_the_case_that_is_handled_decides_about_no_other() -> None:
    before = council(4, 0, Recusal(person="m1"))
    out = Recusal(person="m2", outcome=View.RECUSED)
    before = before.with_item(replace(before.item("52"), recusals=(out,)))
    assert deciders(before, before.item("55")) == ("m3", "m4")
    assert deciders(before, before.item("52")) == ("m1", "m3", "m4")


later_acts = st.lists(
    st.tuples(st.sampled_from(("m2", "m3", "m4")), st.sampled_from(View), st.booleans()), max_size=8
)


@given(st.integers(0, 5), later_acts)
def test_a_question_settled_earlier_is_unaffected_by_one_raised_later(
    quorum: int, acts: list[tuple[str, View, bool]]
) -> None:
    before = council(5, quorum, Recusal(person="m1"))
    before = settle(before, NOON, about(before, "m1").id, outcome=View.RECUSED)
    after = go_to(before, after_minutes(1), "53")
    expected = (everybody(after, "m1"), limit(after, "m1"))
    for minutes, (who, outcome, goes_on) in enumerate(acts, 2):
        if all(asked.person != who for asked in after.item("55").recusals):
            after = ask(after, after_minutes(minutes), "55", who)
            assert (everybody(after, "m1"), limit(after, "m1")) == expected
        after = settle(after, after_minutes(minutes), about(after, who).id, outcome=outcome)
        assert (everybody(after, "m1"), limit(after, "m1")) == expected
        if goes_on:
            after = go_to(after, after_minutes(minutes), "55" if minutes % 2 else "54")
    closed = close(after, after_minutes(20))
    for each in (closed, reopen(closed, after_minutes(21))):
        assert (everybody(each, "m1"), limit(each, "m1")) == expected


@pytest.mark.parametrize("settled_in", [None, 52], ids=["before the meeting", "in the first item"])
def test_who_was_settled_first_takes_no_part_in_what_is_raised_later(settled_in: int | None) -> None:
    first = Recusal(person="m1", outcome=View.NOT_RECUSED, settled_in=settled_in)
    before = ask(go_to(council(5, 0, first), after_minutes(5), "55"), after_minutes(6), "55", "m2")
    assert deciders(before, before.item("55")) == ("m3", "m4", "m5")
    assert (limit(before, "m1"), limit(before, "m2")) == (4, 3)


def test_in_a_file_that_tells_no_items_all_were_in_question_together() -> None:
    asked = (Recusal(person="m1", outcome=View.RECUSED), Recusal(person="m2", outcome=View.RECUSED))
    before = meeting(NUMBERS, members(4))
    before = before.with_item(replace(before.item("55"), recusals=asked))
    assert (limit(before, "m1"), limit(before, "m2")) == (2, 2)
    assert not everybody(before, "m1")


def test_a_file_that_names_an_item_nobody_has_reached_or_knows_is_read_all_the_same() -> None:
    for settled_in in (54, 99):
        asked = Recusal(person="m1", outcome=View.RECUSED, settled_in=settled_in)
        assert limit(council(4, 0, asked), "m1") == 3


def test_who_has_left_since_could_vote_when_it_was_settled() -> None:
    before = council(4, 3, Recusal(person="m1"))
    before = settle(before, NOON, about(before, "m1").id, outcome=View.RECUSED)
    after = go_to(before, after_minutes(5), "53")
    for minutes, gone in enumerate(("m2", "m3", "m4"), 6):
        after = move(after, after_minutes(minutes), gone, RoomState.OUT)
    assert not everybody(after, "m1")
    assert settle(after, NOON, about(after, "m1").id, vote=Vote(votes_for=3))


def test_who_was_found_recused_under_the_item_could_vote_before_that() -> None:
    before = council(4, 0, Recusal(person="m1"))
    before = settle(before, NOON, about(before, "m1").id, outcome=View.RECUSED)
    out = Recusal(person="m2", outcome=View.RECUSED, settled_in=52)
    before = before.with_item(replace(before.item("52"), recusals=(out,)))
    assert limit(before, "m1") == 3
    earlier = before.with_item(replace(before.item("52"), recusals=(replace(out, settled_in=None),)))
    assert limit(earlier, "m1") == 2
