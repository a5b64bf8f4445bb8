"""Events on the time line and their corrections, held against a plain list of what happened."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Attendance, Meeting, Mode, Movement, Participant, RoomState
from ho21desk.rules.attendance import move
from ho21desk.rules.presence import Presence, presence_of, present_at, state_now
from ho21desk.rules.running import close, go_to, reopen
from ho21desk.rules.timeline import (
    began,
    begin_as,
    events,
    note,
    remove,
    set_case,
    set_state,
    set_time,
)
from tests.factories import NOON, after_minutes, item, meeting, members, person, running

NUMBERS = (52, 53, 54, 55)
IN, VIDEO, OUT = RoomState.IN_ROOM, RoomState.BY_VIDEO, RoomState.OUT
NOW = after_minutes(39)  # every case of `running` takes ten minutes

states = st.sampled_from(RoomState)
orders = st.permutations(NUMBERS)
people = st.sampled_from(["here", "digital", "away"])
clocks = st.none() | st.integers(0, 39)


def three() -> list[Participant]:
    return [
        person("here"),
        person("digital", mode=Mode.DIGITAL),
        person("away", attendance=Attendance.ABSENT),
    ]


def at(minutes: float) -> time:
    return after_minutes(minutes).time()


def moved(after: Meeting, who: str = "m1") -> list[tuple[int | None, time | None, RoomState]]:
    return [(each.item, each.time, each.state) for each in after.participant(who).movements]


def there(after: Meeting, who: str = "m1") -> list[int]:
    """Return the cases somebody was there for."""
    return [each.number for each in after.agenda if present_at(after, after.participant(who), each)]


def known(after: Meeting) -> list[Participant]:
    """Return the people; where somebody was at first is the same whatever the `id` of its record."""
    return [
        replace(each, movements=tuple(replace(m, id="") if m.item is None else m for m in each.movements))
        for each in after.participants
    ]


@dataclass(frozen=True)
class Seen:
    id: str
    who: str
    rank: int
    minute: int | None
    state: RoomState


@dataclass
class Room:
    """What happened, as a list to be crossed out and written into, and the room walked through by it."""

    order: list[int]
    first: dict[str, RoomState] = field(default_factory=lambda: {"here": IN, "digital": VIDEO, "away": OUT})
    seen: list[Seen] = field(default_factory=list)

    def of(self, who: str) -> list[Seen]:
        return [each for each in self.seen if each.who == who]

    def write(self, new: Seen) -> None:
        """Write something at the last place where neither the cases nor the clocks go backwards."""
        own = [each for each in self.of(new.who) if each.id != new.id]
        for place in range(len(own), -1, -1):
            tried = [*own[:place], new, *own[place:]]
            ranks = [each.rank for each in tried]
            minutes = [each.minute for each in tried if each.minute is not None]
            if ranks == sorted(ranks) and minutes == sorted(minutes):
                self.seen = [each for each in self.seen if each.who != new.who] + tried
                return
        raise AssertionError(new)

    def now(self, who: str) -> RoomState:
        return [self.first[who], *(each.state for each in self.of(who))][-1]

    def there(self, who: str) -> list[int]:
        state, during = self.first[who], []
        for rank, number in enumerate(self.order):
            states_seen = {state}
            for each in self.of(who):
                if each.rank == rank:
                    state = each.state
                    states_seen.add(state)
            if states_seen != {OUT}:
                during.append(number)
        return sorted(during)

    def check(self, after: Meeting) -> None:
        line = events(after)
        minutes = [event.movement.time for event in line if event.movement.time]
        ranks = [self.order.index(event.movement.item or 0) for event in line]
        assert minutes == sorted(minutes)
        assert ranks == sorted(ranks)
        replay = dict(self.first)
        for event in line:
            assert event.before is replay[event.person.id]
            assert event.changes == (event.before is not event.movement.state)
            replay[event.person.id] = event.movement.state
        for who in after.participants:
            written = [event.movement for event in line if event.person is who]
            assert [(m.id, m.item, m.time, m.state) for m in written] == [
                (each.id, self.order[each.rank], None if each.minute is None else at(each.minute), each.state)
                for each in self.of(who.id)
            ]
            assert began(after, who) is self.first[who.id]
            assert state_now(after, who) is self.now(who.id) is replay[who.id]
            assert there(after, who.id) == self.there(who.id)
            came = self.first[who.id] is not OUT or any(each.state is not OUT for each in self.of(who.id))
            assert who.attendance is (Attendance.PRESENT if came else Attendance.ABSENT)
            assert not came or presence_of(after, who).mode is self.mode(who.id)

    def mode(self, who: str) -> Mode:
        inside = {self.first[who], *(each.state for each in self.of(who))} - {OUT}
        modes = {frozenset({IN}): Mode.IN_PERSON, frozenset({VIDEO}): Mode.DIGITAL}
        return modes.get(frozenset(inside), Mode.PARTLY_DIGITAL)


Step = Callable[[Meeting, Room], Meeting]


def moving(who: str, state: RoomState) -> Step:
    def step(before: Meeting, room: Room) -> Meeting:
        after = move(before, NOW, who, state)
        if room.now(who) is not state:
            room.write(Seen(after.participant(who).movements[-1].id, who, 3, 39, state))
        return after

    return step


def noting(who: str, state: RoomState, rank: int, minute: int | None) -> Step:
    def step(before: Meeting, room: Room) -> Meeting:
        clock = None if minute is None else at(minute)
        after = note(before, NOW, who, state, str(room.order[rank]), clock)
        (new,) = {e.movement.id for e in events(after)} - {e.movement.id for e in events(before)}
        room.write(Seen(new, who, rank if minute is None else minute // 10, minute, state))
        return after

    return step


Change = Callable[[Meeting, Room, Seen], Meeting]


def timing(minute: int | None) -> Change:
    def change(before: Meeting, room: Room, old: Seen) -> Meeting:
        if minute != old.minute:
            rank = old.rank if minute is None else minute // 10
            room.write(replace(old, minute=minute, rank=rank))
        return set_time(before, NOW, old.id, None if minute is None else at(minute))

    return change


def placing(rank: int) -> Change:
    def change(before: Meeting, room: Room, old: Seen) -> Meeting:
        if rank != old.rank:
            minute = None if old.minute is None else 10 * rank
            room.write(replace(old, rank=rank, minute=minute))
        return set_case(before, NOW, old.id, str(room.order[rank]))

    return change


def restating(state: RoomState) -> Change:
    def change(before: Meeting, room: Room, old: Seen) -> Meeting:
        room.seen = [replace(old, state=state) if each is old else each for each in room.seen]
        return set_state(before, NOW, old.id, state)

    return change


def removing(before: Meeting, room: Room, old: Seen) -> Meeting:
    room.seen.remove(old)
    return remove(before, NOW, old.id)


def correcting(pick: int, change: Change) -> Step:
    def step(before: Meeting, room: Room) -> Meeting:
        return change(before, room, room.seen[pick % len(room.seen)]) if room.seen else before

    return step


def beginning(who: str, state: RoomState) -> Step:
    def step(before: Meeting, room: Room) -> Meeting:
        room.first[who] = state
        return begin_as(before, NOW, who, state)

    return step


ranks = st.integers(0, 3)
new_events = st.builds(moving, people, states) | st.builds(noting, people, states, ranks, clocks)
changes = (
    st.builds(timing, clocks) | st.builds(placing, ranks) | st.builds(restating, states) | st.just(removing)
)
corrections = st.builds(correcting, st.integers(0, 9), changes)
steps = st.lists(new_events | corrections | st.builds(beginning, people, states), max_size=12)


def walk(before: Meeting, room: Room, walked: list[Step]) -> Meeting:
    for step in walked:
        before = step(before, room)
    return before


@given(orders, steps)
def test_after_any_corrections_the_room_is_as_if_it_had_been_seen_so_at_once(
    order: list[int], walked: list[Step]
) -> None:
    room = Room(order)
    room.check(walk(running(meeting(NUMBERS, three()), *order), room, walked))


@given(orders, steps, corrections)
def test_a_correction_leaves_every_other_event_alone(
    order: list[int], walked: list[Step], correction: Step
) -> None:
    room = Room(order)
    before = noting("here", OUT, 0, 5)(running(meeting(NUMBERS, three()), *order), room)
    before = walk(before, room, walked)
    after = walk(before, room, [correction])
    old = {event.movement.id: event.movement for event in events(before)}
    new = {event.movement.id: event.movement for event in events(after)}
    assert new.keys() <= old.keys()
    assert len([key for key in old if new.get(key) is not old[key]]) <= 1
    assert [began(after, who) for who in after.participants] == [
        began(before, who) for who in before.participants
    ]


@given(orders, steps, people, states, ranks, clocks)
def test_removing_what_was_just_noted_gives_the_person_back(
    order: list[int], walked: list[Step], who: str, state: RoomState, rank: int, minute: int | None
) -> None:
    room = Room(order)
    before = walk(running(meeting(NUMBERS, three()), *order), room, walked)
    noted = noting(who, state, rank, minute)(before, room)
    (new,) = {e.movement.id for e in events(noted)} - {e.movement.id for e in events(before)}
    assert known(remove(noted, NOW, new)) == known(before)


@given(orders, steps)
def test_correcting_a_fact_to_what_it_was_changes_nothing(order: list[int], walked: list[Step]) -> None:
    before = walk(running(meeting(NUMBERS, three()), *order), room := Room(order), walked)
    for event in events(before):
        was = event.movement
        assert set_time(before, NOW, was.id, was.time) is before
        assert set_case(before, NOW, was.id, str(was.item)) is before
        assert set_state(before, NOW, was.id, was.state) is before
    for who, state in room.first.items():
        assert begin_as(before, NOW, who, state) is before


@pytest.mark.parametrize("minute", [None, 25])
def test_who_left_after_53_in_the_order_52_54_53_55_was_there_for_54(minute: int | None) -> None:
    before = running(meeting(NUMBERS, members(1)), 52, 54, 53, 55)
    after = note(before, NOW, "m1", OUT, "53", None if minute is None else at(minute))
    assert there(after) == [52, 53, 54]
    assert presence_of(after, after.participant("m1")) == Presence(until_item=53)


def test_a_leaving_corrected_from_54_to_53_is_put_after_54() -> None:
    before = running(meeting(NUMBERS, members(1)), 52, 54, 53, 55)
    before = note(before, NOW, "m1", OUT, "54", at(15))
    assert there(before) == [52, 54]
    after = set_case(before, NOW, before.participant("m1").movements[0].id, "53")
    assert moved(after) == [(53, at(20), OUT)]
    assert presence_of(after, after.participant("m1")) == Presence(until_item=53)
    again = set_time(after, NOW, after.participant("m1").movements[0].id, at(17))
    assert moved(again) == [(54, at(17), OUT)]


def test_without_stamps_a_clock_tells_no_case_and_a_case_no_clock() -> None:
    cases = [item(number, treated=rank) for rank, number in enumerate(NUMBERS)]
    before = note(meeting(cases, members(1)), NOW, "m1", OUT, "52", at(5))
    (left,) = before.participant("m1").movements
    assert moved(set_time(before, NOW, left.id, at(35))) == [(52, at(35), OUT)]
    assert moved(set_case(before, NOW, left.id, "54")) == [(54, None, OUT)]


def test_in_a_case_taken_up_again_the_clock_has_the_last_word() -> None:
    before = running(meeting(NUMBERS, members(1)), 52, 53)
    before = go_to(before, after_minutes(20), "52")
    before = note(before, NOW, "m1", OUT, "53", at(15))
    after = note(before, NOW, "m1", IN, "52", at(25))
    assert moved(after) == [(53, at(15), OUT), (52, at(25), IN)]
    earlier = set_time(after, NOW, after.participant("m1").movements[1].id, at(5))
    assert moved(earlier) == [(None, None, IN), (52, at(5), IN), (53, at(15), OUT)]


def test_where_two_cases_can_have_been_handled_the_one_noted_stays() -> None:
    before = go_to(running(meeting(NUMBERS, members(1)), 52, 53), after_minutes(20), "52")
    for number in ("52", "53"):
        after = note(before, NOW, "m1", OUT, number, at(15))
        assert moved(after) == [(int(number), at(15), OUT)]
    assert moved(note(before, NOW, "m1", OUT, "53", at(25))) == [(52, at(25), OUT)]


def test_where_several_cases_can_have_been_handled_it_was_the_one_begun_last() -> None:
    before = go_to(running(meeting(NUMBERS, members(1)), 52, 53), after_minutes(20), "52")
    before = note(go_to(before, after_minutes(30), "54"), NOW, "m1", OUT, "54", at(35))
    assert moved(set_time(before, NOW, before.participant("m1").movements[0].id, at(15))) == [
        (53, at(15), OUT)
    ]


def test_the_first_and_the_last_minute_belong_to_the_first_and_the_last_case() -> None:
    begun, between, ended = NOON + timedelta(seconds=40), after_minutes(10), after_minutes(20)
    cases = [
        item(52, treated=0, started=begun, ended=between),
        item(53, treated=1, started=between, ended=ended),
    ]
    left = Movement(id="left", item=53, state=OUT)
    before = meeting(cases, [person("m1", movements=(left,))])
    for minute, number in ((0, 52), (20, 53), (9, 52), (10, 53)):
        before = set_time(before, NOW, "left", at(minute))
        assert moved(before) == [(number, at(minute), OUT)]


def test_where_a_clock_was_set_back_what_was_seen_keeps_its_order() -> None:
    seen = (Movement(item=52, time=at(20), state=OUT), Movement(item=52, time=at(5), state=IN))
    before = running(meeting(NUMBERS, [person("m1", movements=seen)]), 52)
    after = note(before, NOW, "m1", OUT, "52", at(10))
    assert moved(after) == [(52, at(20), OUT), (52, at(5), IN), (52, at(10), OUT)]
    assert [event.movement for event in events(after)] == list(after.participant("m1").movements)


def test_who_was_stated_to_come_later_was_out_at_first() -> None:
    before = running(meeting(NUMBERS, [person("m1", from_item=53)]), 52, 53, 54)
    assert began(before, before.participant("m1")) is OUT
    assert events(before) == ()
    assert moved(note(before, NOW, "m1", OUT, "54")) == [(53, None, IN), (54, None, OUT)]


def test_what_was_stated_is_told_before_something_is_noted() -> None:
    before = running(meeting(NUMBERS, [person("m1", mode=Mode.DIGITAL, until_item=53)]), 52, 53, 54)
    after = note(before, NOW, "m1", OUT, "52", at(5))
    after = note(after, NOW, "m1", IN, "52", at(7))
    assert moved(after) == [(None, None, VIDEO), (52, at(5), OUT), (52, at(7), IN), (53, None, OUT)]
    who = after.participant("m1")
    assert presence_of(after, who) == Presence(Mode.PARTLY_DIGITAL, until_item=53)


@pytest.mark.parametrize(
    ("who", "state"),
    [
        (person("m1"), OUT),
        (person("m1", mode=Mode.DIGITAL), OUT),
        (person("m1", attendance=Attendance.ABSENT), IN),
    ],
    ids=["in the room", "by video", "with apologies"],
)
def test_with_the_last_event_gone_it_is_stated_again_how_somebody_took_part(
    who: Participant, state: RoomState
) -> None:
    before = running(meeting(NUMBERS, [who]), 52, 53)
    noted = move(before, NOW, "m1", state)
    assert noted.participant("m1").attendance is Attendance.PRESENT
    assert remove(noted, NOW, noted.participant("m1").movements[-1].id).participant("m1") == who


def test_who_only_seemed_to_come_is_absent() -> None:
    before = running(meeting(NUMBERS, [person("m1", attendance=Attendance.ABSENT)]), 52, 53)
    came = move(before, NOW, "m1", IN)
    after = set_state(came, NOW, came.participant("m1").movements[0].id, OUT)
    assert after.participant("m1").attendance is Attendance.ABSENT
    assert there(after) == []
    (event,) = events(after)
    assert not event.changes


def test_before_the_meeting_it_is_stated_where_somebody_will_be() -> None:
    before = meeting(NUMBERS, members(1))
    for state in (VIDEO, OUT, IN):
        before = begin_as(before, NOON, "m1", state)
        assert before.participants == move(before, NOON, "m1", state).participants


def test_where_somebody_was_at_first_is_no_event_and_written_only_where_it_is_not_implied() -> None:
    before = running(meeting(NUMBERS, members(1)), 52, 53)
    left = note(before, NOW, "m1", OUT, "53", at(15))
    assert moved(left) == [(53, at(15), OUT)]
    video = begin_as(left, NOW, "m1", VIDEO)
    assert moved(video) == [(None, None, VIDEO), (53, at(15), OUT)]
    assert [event.movement.item for event in events(video)] == [53]
    assert moved(begin_as(video, NOW, "m1", IN)) == [(53, at(15), OUT)]


@pytest.mark.parametrize(
    "early", [Movement(time=time(11, 55), state=IN), Movement(state=IN, extra={"by": "the porter"})]
)
def test_what_a_file_tells_of_a_coming_before_the_first_case_stays(early: Movement) -> None:
    told = (Movement(state=OUT), early, Movement(item=53, state=OUT))
    before = running(meeting(NUMBERS, [person("m1", movements=told)]), 52, 53)
    assert began(before, before.participant("m1")) is IN
    (event,) = events(before)
    after = set_time(before, NOW, event.movement.id, at(15))
    assert after.participant("m1").movements[:2] == told[:2]
    assert remove(after, NOW, event.movement.id).participant("m1").movements == told[:2]
    assert moved(begin_as(after, NOW, "m1", VIDEO)) == [(None, None, VIDEO), (53, at(15), OUT)]


def test_only_events_can_be_corrected() -> None:
    first = Movement(state=OUT)
    before = running(meeting(NUMBERS, [person("m1", movements=(first, Movement(item=53, state=IN)))]), 52, 53)
    for movement_id in (first.id, "nothing"):
        with pytest.raises(KeyError):
            remove(before, NOW, movement_id)


def test_the_line_of_several_people_goes_by_the_clock_and_otherwise_by_the_cases() -> None:
    after = running(meeting(NUMBERS, members(4)), 52, 54, 53)
    for who, state, number, minute in (
        ("m1", OUT, 53, 22),
        ("m2", VIDEO, 52, 5),
        ("m1", VIDEO, 54, 15),
        ("m3", OUT, 54, None),
        ("m2", OUT, 54, 12),
    ):
        after = note(after, NOW, who, state, str(number), None if minute is None else at(minute))
    assert [(event.person.id, event.movement.item, event.before) for event in events(after)] == [
        ("m2", 52, IN),
        ("m2", 54, VIDEO),
        ("m1", 54, IN),
        ("m3", 54, IN),
        ("m1", 53, VIDEO),
    ]


def stamped(start: datetime, end: datetime | None) -> Meeting:
    """Return a meeting of one case, handled at that time, and another that was not reached."""
    cases = [item(52, treated=0, started=start, ended=end), item(53)]
    return meeting(cases, [person("m1", movements=(Movement(id="left", item=52, state=OUT),))])


LATE, EARLY = NOON + timedelta(seconds=40), after_minutes(30.5)


@pytest.mark.parametrize(
    ("before", "clock", "rule", "facts"),
    [
        (stamped(LATE, EARLY), time(11, 59), "before_meeting", ("12.00",)),
        (replace(stamped(LATE, EARLY), start=time(11, 45)), time(11, 44), "before_meeting", ("11.45",)),
        (stamped(LATE, EARLY), time(12, 31), "after_meeting", ("12.30",)),
        (replace(stamped(LATE, EARLY), end=time(12, 35)), time(12, 36), "after_meeting", ("12.35",)),
        (stamped(LATE, None), time(12, 40), "not_yet", ()),
    ],
)
def test_a_clock_outside_the_meeting_so_far_is_refused(
    before: Meeting, clock: time, rule: str, facts: tuple[str, ...]
) -> None:
    with pytest.raises(NotAllowedError) as corrected:
        set_time(before, NOW, "left", clock)
    with pytest.raises(NotAllowedError) as noted:
        note(before, NOW, "m1", IN, "52", clock)
    assert (corrected.value.rule, corrected.value.facts) == (rule, facts)
    assert (noted.value.rule, noted.value.facts) == (rule, facts)


@pytest.mark.parametrize(
    ("before", "clock"),
    [
        (stamped(LATE, EARLY), time(12, 0)),
        (stamped(LATE, EARLY), time(12, 30)),
        (stamped(LATE, None), time(12, 39)),
        (replace(stamped(LATE, EARLY), start=time(11, 45), end=time(12, 45)), time(11, 45)),
        (replace(stamped(LATE, EARLY), start=time(11, 45), end=time(12, 45)), time(12, 45)),
        (replace(stamped(LATE, None), end=time(12, 30)), time(12, 38)),
    ],
)
def test_a_clock_within_the_meeting_is_taken_to_the_minute(before: Meeting, clock: time) -> None:
    assert moved(set_time(before, NOW, "left", clock)) == [(52, clock, OUT)]


def test_the_day_after_the_clock_of_the_meeting_still_counts() -> None:
    again = reopen(close(stamped(LATE, None), after_minutes(60)), NOON + timedelta(days=1, hours=-3))
    after = set_time(again, NOON + timedelta(days=1, hours=-2), "left", time(12, 50))
    assert moved(after) == [(52, time(12, 50), OUT)]


def test_a_case_that_was_not_reached_is_refused() -> None:
    before = stamped(LATE, EARLY)
    with pytest.raises(NotAllowedError) as corrected:
        set_case(before, NOW, "left", "53")
    with pytest.raises(NotAllowedError) as noted:
        note(before, NOW, "m1", IN, "53", time(12, 10))
    assert corrected.value.args == noted.value.args == ("not_reached", "53/6/2026")
