"""Whatever happens in the room, the counts are those of somebody who sat there and looked."""

from dataclasses import dataclass, replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import (
    Attendance,
    CouncilRules,
    Meeting,
    QuorumRule,
    Recusal,
    Role,
    RoomState,
    View,
    Vote,
)
from ho21desk.rules.attendance import add, apologise, move
from ho21desk.rules.presence import voters, votes_at
from ho21desk.rules.quorum import is_quorate
from ho21desk.rules.recusal import (
    ask,
    deciders,
    everybody_decides,
    find_recused,
    leaving,
    may_return,
    settle,
    vote_limit,
    withdraw,
)
from ho21desk.rules.running import Act, go_back, go_to
from tests.factories import after_minutes, meeting, members, person
from tests.rules.room import Room

NUMBERS = (52, 53, 54, 55)
PEOPLE = (
    *members(4),
    person("v1", Role.DEPUTY, deputy_for="m1"),
    person("w1", Role.DEPUTY, deputy_for="m1"),
    person("v2", Role.DEPUTY, deputy_for="m2"),
    person("x", Role.DEPUTY),
    person("o", Role.OBSERVER),
)
NEW = person("v4", Role.DEPUTY, deputy_for="m4")
KEYS = [each.id for each in PEOPLE]

someone, case = st.sampled_from(KEYS), st.sampled_from(NUMBERS)
steps = st.one_of(
    st.tuples(st.just("move"), someone, st.sampled_from(RoomState)),
    st.tuples(st.just("go_to"), case),
    st.tuples(st.just("go_to"), case),
    st.tuples(st.just("go_back")),
    st.tuples(st.just("ask"), case, someone),
    st.tuples(st.just("settle"), case, someone, st.sampled_from(View)),
    st.tuples(st.just("find"), case, someone),
    st.tuples(st.just("find"), case, someone),
    st.tuples(st.just("withdraw"), case, someone),
    st.tuples(st.just("apologise"), someone),
    st.tuples(st.just("add")),
)


@dataclass
class Walk:
    """A meeting and the room it is held in, both taken through the same steps."""

    meeting: Meeting
    room: Room
    minutes: int = 0

    def act(self, act: Act) -> None:
        self.minutes += 1
        self.meeting = act(self.meeting, after_minutes(self.minutes))

    def question(self, case: int, who: str) -> Recusal | None:
        asked = self.meeting.item(str(case)).recusals
        return next((question for question in asked if question.person == who), None)

    def refused(self, act: Act) -> None:
        with pytest.raises(NotAllowedError):
            self.act(act)

    def move(self, who: str, state: RoomState) -> None:
        self.act(partial(move, person_id=who, state=state))
        if state is not RoomState.OUT:
            self.room.come(who)
        elif who in self.room.inside:
            self.room.go(who)

    def go_to(self, case: int) -> None:
        self.act(partial(go_to, item_id=str(case)))
        self.room.take_up(case)

    def go_back(self) -> None:
        was = self.room.current
        self.act(go_back)
        current = self.meeting.current
        assert current is not None
        self.room.take_up(current.number)
        if self.meeting.item(str(was)).treated is None:
            self.room.forget(was)

    def ask(self, case: int, who: str) -> None:
        act = partial(ask, item_id=str(case), person_id=who)
        if who == "o" or who in self.room.apologised or who in self.room.asked[case]:
            self.refused(act)
        else:
            self.act(act)
            self.room.asked[case][who] = View.OPEN

    def settle(self, case: int, who: str, outcome: View) -> None:
        asked = self.question(case, who)
        if asked is None:
            return
        act = partial(settle, recusal_id=asked.id, outcome=outcome)
        if asked.outcome is View.OPEN:  # all who may have voted, and they are never too many
            act = partial(act, vote=Vote(votes_for=len(self.room.deciders(case))))
        self.act(act)
        self.room.asked[case][who] = outcome

    def find(self, case: int, who: str) -> None:
        act = partial(find_recused, item_id=str(case), person_id=who)
        if who == "o" or who in self.room.apologised:
            self.refused(act)
        else:
            self.act(act)
            self.room.asked[case][who] = View.RECUSED

    def withdraw(self, case: int, who: str) -> None:
        if asked := self.question(case, who):
            self.act(partial(withdraw, recusal_id=asked.id))
            del self.room.asked[case][who]

    def apologise(self, who: str) -> None:
        self.act(partial(apologise, person_id=who))
        self.room.was_never_there(who)

    def add(self) -> None:
        if NEW.id in self.room.deputies["m4"]:
            self.refused(partial(add, person=NEW))
        else:
            self.act(partial(add, person=NEW))
            self.room.deputies["m4"].append(NEW.id)
            self.room.come(NEW.id)


def compare_now(meeting: Meeting, room: Room) -> None:
    """Hold the record against the room as it is at this moment."""
    assert {each.id for each in voters(meeting)} == set(room.seats(room.inside).values())
    for item in meeting.agenda:
        assert {each.id for each in voters(meeting, item)} == room.voters(item.number)
        assert is_quorate(meeting, item) is (len(room.voters(item.number)) >= room.needed)
        assert set(deciders(meeting, item)) == room.deciders(item.number)
        for asked in item.recusals:
            if asked.outcome is View.OPEN:
                only_others = room.deciders(item.number).isdisjoint(room.asked[item.number])
                assert everybody_decides(meeting, item, asked) is not only_others
                assert vote_limit(meeting, item, asked) >= len(deciders(meeting, item))
    assert {each.id for each in leaving(meeting)} == room.leaving()


def compare_past(meeting: Meeting, room: Room) -> None:
    """Hold the record against what was seen in each case.

    Of a case that was taken up three times the record has where one was at its beginning, at its end
    and when one moved; nothing is left of a part in between.
    """
    told = {case for case in room.seen if room.was_taken_up(case) <= 2}
    for case in told:
        item = meeting.item(str(case))
        for without in (set(), room.recused(case), set(room.asked[case]), {"m1", "v1"}):
            assert votes_at(meeting, item, without) == room.votes_at(case, without)
    for item in meeting.agenda:
        for asked in item.recusals:
            decided_in = asked.settled_in
            if decided_in in told and not everybody_decides(meeting, item, asked):
                most = room.votes_at(decided_in, {asked.person})
                assert vote_limit(meeting, item, asked) <= most or asked.person in deciders(meeting, item)
    if room.case_before is None or room.case_before in told:
        assert {each.id for each in may_return(meeting)} == room.may_return()


@given(
    absent=st.sets(someone, max_size=4),
    needed=st.integers(0, 5),
    walk=st.lists(steps, min_size=4, max_size=25),
)
def test_the_counts_are_those_of_the_room(
    absent: set[str], needed: int, walk: list[tuple[object, ...]]
) -> None:
    people = [
        replace(each, attendance=Attendance.ABSENT if each.id in absent else Attendance.PRESENT)
        for each in PEOPLE
    ]
    rules = CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=needed)
    before = meeting(NUMBERS, people, rules=rules)
    told = Walk(before, Room.before(before, needed))
    told.go_to(52)
    for name, *facts in walk:
        getattr(told, str(name))(*facts)
        compare_now(told.meeting, told.room)
        compare_past(told.meeting, told.room)
