"""How many must be there: half of the members, a figure or nobody; counted and never a block."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import Attendance, CouncilRules, Meeting, QuorumRule, Recusal, Role, RoomState, View, Vote
from ho21desk.rules.attendance import move
from ho21desk.rules.deciding import vote_on
from ho21desk.rules.quorum import adopt, is_quorate, required
from ho21desk.rules.recusal import find_recused
from ho21desk.rules.running import close, go_on
from tests.factories import NOON, after_minutes, meeting, members, person, running

HALF = CouncilRules(quorum=QuorumRule.HALF)


def of_members(present: int, absent: int, rules: CouncilRules) -> Meeting:
    away = [person(f"a{number}", attendance=Attendance.ABSENT) for number in range(absent)]
    return running(meeting(people=[*members(present), *away], rules=rules), 52, 53)


@given(st.integers(0, 20), st.integers(0, 20))
def test_half_is_of_all_members_and_rounded_up(present: int, absent: int) -> None:
    before = of_members(present, absent, HALF)
    assert required(before) == (present + absent) // 2 + (present + absent) % 2
    assert is_quorate(before) is (2 * present >= present + absent)


def test_only_members_make_the_half() -> None:
    others = [person(role.value, role) for role in Role if role is not Role.MEMBER]
    assert required(meeting(people=[*members(3), *others], rules=HALF)) == 2


@given(st.integers(0, 6), st.integers(0, 6))
def test_a_figure_is_that_figure(present: int, figure: int) -> None:
    rules = CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=figure)
    before = of_members(present, 3, rules)
    assert required(before) == figure
    assert is_quorate(before) is (present >= figure)


def test_rules_that_name_no_quorum_ask_for_nobody() -> None:
    before = of_members(0, 3, CouncilRules(quorum_figure=9))
    assert required(before) == 0
    assert is_quorate(before)


def test_a_deputy_counts_in_the_seat_of_an_absent_member_and_an_observer_never() -> None:
    before = of_members(1, 2, HALF)
    for joining, enough in (
        (person("o", Role.OBSERVER), False),
        (person("v", Role.DEPUTY), False),
        (person("v", Role.DEPUTY, deputy_for="m1"), False),
        (person("v", Role.DEPUTY, deputy_for="a0"), True),
    ):
        assert is_quorate(replace(before, participants=(*before.participants, joining))) is enough


def test_recusal_can_leave_the_council_inquorate_in_one_case_only() -> None:
    before = of_members(2, 2, HALF)
    asked = Recusal(person="m1", outcome=View.RECUSED)
    before = before.with_item(replace(before.item("53"), recusals=(asked,)))
    quorate = {item.number: is_quorate(before, item) for item in before.agenda}
    assert quorate == {52: True, 53: False, 54: True, 55: True}
    assert is_quorate(before)


def test_without_a_quorum_the_meeting_goes_on() -> None:
    before = of_members(3, 0, CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=3))
    after = find_recused(move(before, NOON, "m1", RoomState.OUT), NOON, "53", "m2")
    assert not is_quorate(after, after.current)
    after = vote_on(after, NOON, "53", Vote(votes_for=1))
    after = close(go_on(after, after_minutes(30)), after_minutes(40))
    assert after.item("53").vote == Vote(votes_for=1)


@pytest.mark.parametrize("rule", QuorumRule)
def test_a_council_adopts_its_rules_in_the_middle_of_a_meeting(rule: QuorumRule) -> None:
    rules = CouncilRules(quorum=rule, quorum_figure=5, casting_vote=True)
    before = of_members(4, 0, CouncilRules())
    after = adopt(before, NOON, rules)
    assert after == replace(before, rules=rules)
    assert required(after) == {QuorumRule.NONE: 0, QuorumRule.HALF: 2, QuorumRule.FIGURE: 5}[rule]
