"""Presence as it follows from what happened, held against a plain replay of the room."""

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import Attendance, Meeting, Mode, Movement, Participant, Recusal, Role, RoomState, View
from ho21desk.rules.attendance import move
from ho21desk.rules.presence import Presence, presence_of, present_at, state_now, voters, votes_at, was_out
from ho21desk.rules.running import close, go_to
from tests.factories import after_minutes, meeting, members, person, running

NUMBERS = (52, 53, 54, 55)
IN, VIDEO, OUT = RoomState.IN_ROOM, RoomState.BY_VIDEO, RoomState.OUT

bounds = st.none() | st.sampled_from(NUMBERS)
people = st.builds(
    lambda attendance, mode, first, last, items: person(
        "m1", attendance=attendance, mode=mode, from_item=first, until_item=last, items=tuple(items)
    ),
    st.sampled_from(Attendance),
    st.sampled_from(Mode),
    bounds,
    bounds,
    st.lists(st.sampled_from(NUMBERS), max_size=2, unique=True),
)
orders = st.permutations(NUMBERS)
happenings = st.lists(st.lists(st.sampled_from(RoomState), max_size=3), min_size=4, max_size=4)


@dataclass
class Room:
    """One person's stay, told as it goes: as stated beforehand, until they are seen to move."""

    who: Participant
    taken: list[int] = field(default_factory=list)
    seen: RoomState | None = None
    during: dict[int, set[RoomState]] = field(default_factory=dict)

    @property
    def now(self) -> RoomState:
        if self.seen is not None:
            return self.seen
        came = not self.who.from_item or self.who.from_item in self.taken
        gone = self.who.until_item in self.taken[:-1]
        there = self.taken[-1] in self.who.items if self.who.items else came and not gone
        if self.who.attendance is Attendance.ABSENT or not there:
            return OUT
        return IN if self.who.mode is Mode.IN_PERSON else VIDEO

    def take_up(self, number: int) -> None:
        self.taken.append(number)
        self.during[number] = {self.now}

    def see(self, state: RoomState) -> None:
        if self.now is not state:
            self.seen = state
            self.during[self.taken[-1]].add(state)


@given(people, orders, happenings)
def test_presence_is_what_one_saw_in_the_room(
    who: Participant, order: list[int], seen: list[list[RoomState]]
) -> None:
    after, room = meeting(NUMBERS, [who, person("m2")]), Room(who)
    for minutes, (number, states) in enumerate(zip(order, seen, strict=True)):
        after = go_to(after, after_minutes(minutes), str(number))
        room.take_up(number)
        for state in states:
            after = move(after, after_minutes(minutes), "m1", state)
            room.see(state)
            assert state_now(after, after.participant("m1")) is room.now
        expected = ["m1", "m2"] if room.now is not OUT else ["m2"]
        assert [voter.id for voter in voters(after)] == expected
    closed = close(after, after_minutes(9))
    for each in (after, closed):
        assert state_now(each, each.participant("m1")) is room.now
        there = {number: present_at(each, each.participant("m1"), each.item(str(number))) for number in order}
        assert there == {number: room.during[number] != {OUT} for number in order}


@given(people, orders, happenings)
def test_the_words_of_the_minutes_are_bounds_of_what_one_saw(
    who: Participant, order: list[int], seen: list[list[RoomState]]
) -> None:
    after, room = meeting(NUMBERS, [who]), Room(who)
    for minutes, (number, states) in enumerate(zip(order, seen, strict=True)):
        after = go_to(after, after_minutes(minutes), str(number))
        room.take_up(number)
        for state in states:
            after = move(after, after_minutes(minutes), "m1", state)
            room.see(state)
    there = [number for number in order if room.during[number] != {OUT}]
    if room.seen is None or not there:
        return
    found = presence_of(after, after.participant("m1"))
    assert found.from_item == (there[0] if there[0] != order[0] else None)
    assert found.until_item == (there[-1] if room.now is OUT and there[-1] != order[-1] else None)
    assert found.partial == (there != order[order.index(there[0]) : order.index(there[-1]) + 1])
    inside = frozenset(state for number in order for state in room.during[number] if state is not OUT)
    modes = {frozenset({IN}): Mode.IN_PERSON, frozenset({VIDEO}): Mode.DIGITAL}
    assert found.mode is modes.get(inside, Mode.PARTLY_DIGITAL)


@given(st.lists(st.tuples(st.sampled_from(NUMBERS), st.sampled_from(RoomState)), min_size=1, max_size=12))
def test_who_moved_in_a_case_taken_up_again_was_there_for_it(walk: list[tuple[int, RoomState]]) -> None:
    after = running(meeting(NUMBERS, [person("m1", attendance=Attendance.ABSENT)]), 52)
    for minutes, (number, state) in enumerate(walk):
        after = go_to(after, after_minutes(60 + minutes), str(number))
        was = state_now(after, after.participants[0])
        after = move(after, after_minutes(60 + minutes), "m1", state)
        assert state_now(after, after.participants[0]) is state
        if was is not state:
            assert present_at(after, after.participants[0], after.item(str(number)))


def test_who_leaves_after_53_in_the_order_52_54_53_55_was_there_for_54() -> None:
    after = running(meeting(NUMBERS, members(2)), 52, 54, 53)
    after = move(after, after_minutes(25), "m1", OUT)
    after = go_to(after, after_minutes(30), "55")
    gone = after.participant("m1")
    there = [number for number in NUMBERS if present_at(after, gone, after.item(str(number)))]
    assert there == [52, 53, 54]
    assert presence_of(after, gone) == Presence(until_item=53)


def test_who_came_in_54_and_left_when_52_was_taken_up_again_was_there_for_both() -> None:
    late = person(
        "m1",
        movements=(Movement(item=54, state=IN), Movement(item=52, state=OUT), Movement(item=53, state=IN)),
    )
    after = running(meeting(NUMBERS, [late]), 52, 54, 53)
    assert all(present_at(after, late, after.item(number)) for number in ("52", "54", "53"))


def test_a_movement_before_the_first_case_holds_from_the_beginning() -> None:
    late = person("m1", movements=(Movement(item=None, state=OUT), Movement(item=54, state=VIDEO)))
    before = running(meeting(NUMBERS, [late]), 52, 53, 54)
    assert presence_of(before, late) == Presence(Mode.DIGITAL, from_item=54)


def test_somebody_of_whom_only_an_absence_is_noted_was_there_for_a_part_nobody_can_bound() -> None:
    late = person("m1", movements=(Movement(item=None, state=OUT),))
    assert presence_of(meeting(NUMBERS, [late]), late) == Presence(partial=True)


def seats(member_states: list[tuple[int, RoomState]], deputy_for: str | None = "m1") -> Meeting:
    moved = tuple(Movement(item=number, state=state) for number, state in member_states)
    member = person("m1", movements=moved)
    return running(meeting(NUMBERS, [member, person("v1", Role.DEPUTY, deputy_for=deputy_for)]), 52, 53)


@pytest.mark.parametrize(
    ("before", "voting"),
    [
        (seats([]), ["m1"]),
        (seats([(52, OUT)]), ["v1"]),
        (seats([(52, OUT), (53, VIDEO)]), ["m1"]),
        (seats([(52, OUT)], deputy_for=None), []),
    ],
    ids=["member there", "member out", "member back", "for nobody named"],
)
def test_a_deputy_votes_only_while_their_member_is_out(before: Meeting, voting: list[str]) -> None:
    assert [voter.id for voter in voters(before)] == voting


def test_only_members_and_deputies_vote() -> None:
    others = [person(role.value, role) for role in (Role.OBSERVER, Role.SECRETARIAT, Role.GUEST)]
    assert voters(meeting(NUMBERS, others)) == ()
    assert votes_at(meeting(NUMBERS, others), meeting().agenda[0]) == 0


def test_a_recused_member_has_no_vote_in_that_case_and_one_again_after_it() -> None:
    asked = Recusal(person="m1", outcome=View.RECUSED)
    before = running(meeting(NUMBERS, members(3)), 52, 53)
    before = before.with_item(replace(before.item("53"), recusals=(asked,)))
    assert [voter.id for voter in voters(before, before.current)] == ["m2", "m3"]
    after = go_to(before, after_minutes(30), "54")
    assert [voter.id for voter in voters(after, after.current)] == ["m1", "m2", "m3"]
    assert state_now(after, after.participant("m1")) is IN


def test_a_question_that_is_open_or_was_answered_no_takes_no_vote() -> None:
    asked = (Recusal(person="m1"), Recusal(person="m2", outcome=View.NOT_RECUSED))
    before = running(meeting(NUMBERS, members(2)), 52)
    before = before.with_item(replace(before.item("52"), recusals=asked))
    assert len(voters(before, before.current)) == 2


def test_a_member_and_their_deputy_hold_one_vote_between_them() -> None:
    changing = seats([(53, OUT)])
    assert [votes_at(changing, changing.item(number)) for number in ("52", "53")] == [1, 1]
    assert votes_at(changing, changing.item("53"), without={"m1"}) == 1
    assert votes_at(changing, changing.item("53"), without={"m1", "v1"}) == 0


def test_who_left_later_could_vote_in_the_cases_before() -> None:
    after = running(meeting(NUMBERS, members(3)), 52, 53)
    after = move(after, after_minutes(15), "m1", OUT)
    after = go_to(after, after_minutes(30), "54")
    assert [votes_at(after, after.item(number)) for number in ("52", "53", "54")] == [3, 3, 2]


def test_who_was_there_at_first_could_vote_in_a_case_taken_up_again_without_them() -> None:
    after = running(meeting(NUMBERS, members(2)), 52, 53)
    after = move(go_to(after, after_minutes(30), "52"), after_minutes(31), "m1", OUT)
    for minutes, case in ((40, "53"), (50, "54")):
        after = go_to(after, after_minutes(minutes), case)
        assert [votes_at(after, after.item(number)) for number in ("52", "53")] == [2, 2]
        assert was_out(after, after.participant("m1"), after.item("53"))
    assert votes_at(after, after.item("54")) == 1


def test_where_a_clock_was_set_back_the_order_of_treatment_tells() -> None:
    after = go_to(running(meeting(NUMBERS, members(1)), 52, 53), after_minutes(-60), "54")
    after = move(after, after_minutes(-55), "m1", OUT)
    there = [present_at(after, after.participant("m1"), after.item(number)) for number in ("52", "53", "54")]
    out = [was_out(after, after.participant("m1"), after.item(number)) for number in ("52", "53", "54")]
    assert (there, out) == ([True, True, True], [False, False, True])
