"""Acts on people: what they state before the meeting, and what is noted once it runs."""

from dataclasses import replace
from datetime import time

import pytest

from ho21desk.errors import NotAllowedError
from ho21desk.model import Attendance, Meeting, Mode, Movement, Pronoun, Role, RoomState
from ho21desk.rules.attendance import add, apologise, move, preside, refer_to, sit_for
from ho21desk.rules.presence import Presence, presence_of, state_now
from ho21desk.rules.running import close, go_on
from tests.factories import NOON, after_minutes, meeting, members, person, running

NUMBERS = (52, 53, 54, 55)
IN, VIDEO, OUT = RoomState.IN_ROOM, RoomState.BY_VIDEO, RoomState.OUT


def noted(moved: tuple[Movement, ...]) -> list[tuple[int | None, RoomState]]:
    return [(movement.item, movement.state) for movement in moved]


@pytest.mark.parametrize(
    ("state", "attendance", "mode"),
    [
        (IN, Attendance.PRESENT, Mode.IN_PERSON),
        (VIDEO, Attendance.PRESENT, Mode.DIGITAL),
        (OUT, Attendance.ABSENT, Mode.IN_PERSON),
    ],
)
def test_before_the_meeting_it_is_stated_how_somebody_will_come(
    state: RoomState, attendance: Attendance, mode: Mode
) -> None:
    before = meeting(NUMBERS, [person("m1", mode=Mode.PARTLY_DIGITAL, until_item=53)])
    after = move(before, NOON, "m1", state).participant("m1")
    assert after == person("m1", attendance=attendance, mode=mode)


def test_a_movement_is_noted_with_the_case_and_the_clock() -> None:
    before = running(meeting(NUMBERS, members(2)), 52, 54)
    at = after_minutes(17.5).replace(microsecond=1234)
    (left,) = move(before, at, "m1", OUT).participant("m1").movements
    assert (left.item, left.time, left.state) == (54, time(12, 17, 30), OUT)


def test_where_somebody_is_already_is_no_movement() -> None:
    before = running(meeting(NUMBERS, members(1)), 52)
    assert move(before, NOON, "m1", IN) is before


def test_who_was_stated_to_be_on_video_and_leaves_was_on_video_from_the_beginning() -> None:
    before = running(meeting(NUMBERS, [person("m1", mode=Mode.DIGITAL)]), 52, 53)
    after = move(before, after_minutes(15), "m1", OUT)
    left = after.participant("m1")
    assert presence_of(after, left) == Presence(Mode.DIGITAL, until_item=53)
    assert noted(left.movements) == [(None, VIDEO), (53, OUT)]
    assert left.mode is Mode.IN_PERSON  # nothing is stated any more; it follows


def test_who_goes_over_to_video_was_in_the_room_before() -> None:
    before = running(meeting(NUMBERS, members(1)), 52, 53)
    after = move(before, after_minutes(15), "m1", VIDEO)
    assert presence_of(after, after.participant("m1")) == Presence(Mode.PARTLY_DIGITAL)


def test_who_sent_apologies_and_arrives_is_present_from_then() -> None:
    before = running(meeting(NUMBERS, [person("m1", attendance=Attendance.ABSENT)]), 52, 53)
    after = move(before, after_minutes(15), "m1", IN)
    came = after.participant("m1")
    assert came.attendance is Attendance.PRESENT
    assert presence_of(after, came) == Presence(from_item=53)


def test_who_was_to_stay_until_53_and_left_in_52_was_there_for_52_alone() -> None:
    before = running(meeting(NUMBERS, [person("m1", until_item=53)]), 52)
    after = move(before, after_minutes(5), "m1", OUT)
    assert noted(after.participant("m1").movements) == [(52, OUT)]
    assert presence_of(after, after.participant("m1")).until_item == 52


def test_who_came_for_single_cases_and_stays_on_keeps_the_gap() -> None:
    before = running(meeting(NUMBERS, [person("m1", items=(54, 52))]), 52, 53, 54)
    after = move(go_on(before, after_minutes(30)), after_minutes(31), "m1", IN)
    assert noted(after.participant("m1").movements) == [(52, OUT), (54, IN), (54, OUT), (55, IN)]
    assert presence_of(after, after.participant("m1")) == Presence(partial=True)


def test_in_a_closed_meeting_a_movement_belongs_to_the_last_case() -> None:
    closed = close(running(meeting(NUMBERS, members(1)), 52, 54, 53), after_minutes(40))
    assert noted(move(closed, after_minutes(41), "m1", OUT).participant("m1").movements) == [(53, OUT)]


def test_who_was_to_stay_until_53_is_out_when_the_meeting_is_closed() -> None:
    closed = close(running(meeting(NUMBERS, [person("m1", until_item=53)]), 52, 53, 54), after_minutes(40))
    assert state_now(closed, closed.participants[0]) is OUT
    stayed = move(closed, after_minutes(41), "m1", IN)
    assert presence_of(stayed, stayed.participants[0]) == Presence()


def test_with_apologies_nothing_of_a_coming_stays() -> None:
    before = move(running(meeting(NUMBERS, members(1)), 52), NOON, "m1", VIDEO)
    after = apologise(before, NOON, "m1")
    assert after.participant("m1") == person("m1", attendance=Attendance.ABSENT)
    assert state_now(after, after.participant("m1")) is OUT


def test_somebody_entered_in_a_running_meeting_comes_in_now() -> None:
    before = running(meeting(NUMBERS, members(1)), 52, 53)
    after = add(before, after_minutes(15), replace(person("x", Role.GUEST), name="  Åse   Bjørk "))
    guest = after.participants[-1]
    assert (guest.name, guest.key) == ("Åse Bjørk", "bjork")
    assert presence_of(after, guest) == Presence(from_item=53)


def test_somebody_entered_before_the_meeting_is_expected() -> None:
    after = add(meeting(NUMBERS), NOON, person("ny"))
    assert after.participants[-1].attendance is Attendance.PRESENT
    assert after.participants[-1].movements == ()


def test_two_of_the_same_surname_get_keys_of_their_own() -> None:
    after = meeting(NUMBERS)
    for name in ("Per Ås", "Kari Ås", "Ola Ås", "!"):
        after = add(after, NOON, person("x", id=name, name=name))
    assert [each.key for each in after.participants] == ["as", "as2", "as3", "person"]


@pytest.mark.parametrize(
    ("name", "rule"), [("\n", "no_name"), ("m1", "person_twice"), ("M1 ", "person_twice")]
)
def test_nobody_is_entered_twice_or_without_a_name(name: str, rule: str) -> None:
    with pytest.raises(NotAllowedError) as refused:
        add(meeting(NUMBERS, members(1)), NOON, person("x", name=name))
    assert refused.value.rule == rule


def test_somebody_takes_the_chair() -> None:
    before = meeting(NUMBERS, members(2))
    assert preside(before, NOON, "m2").chair == "m2"
    with pytest.raises(KeyError):
        preside(before, NOON, "nobody")


def deputies(**facts: str | None) -> Meeting:
    """Return a meeting of two members, an observer and the deputies named, each with whom they sit for."""
    sitting = [person(name, Role.DEPUTY, deputy_for=member) for name, member in facts.items()]
    return meeting(NUMBERS, [*members(2), person("obs", Role.OBSERVER), *sitting])


def test_a_deputy_sits_for_one_member_or_for_nobody() -> None:
    before = deputies(v1=None, v2="m1")
    after = sit_for(before, NOON, "v1", "m2")
    assert after.participants == deputies(v1="m2", v2="m1").participants
    assert sit_for(after, NOON, "v1", None) == before
    assert sit_for(after, NOON, "v1", "m2") == after


@pytest.mark.parametrize(
    ("deputy", "member", "rule", "facts"),
    [
        ("m1", "m2", "not_a_deputy", ("M1",)),
        ("m1", None, "not_a_deputy", ("M1",)),
        ("v1", "obs", "not_a_member", ("Obs",)),
        ("v1", "v1", "not_a_member", ("V1",)),
        ("v1", "m1", "seat_taken", ("V2", "M1")),
    ],
)
def test_a_deputy_sits_for_a_member_whom_nobody_else_sits_for(
    deputy: str, member: str | None, rule: str, facts: tuple[str, ...]
) -> None:
    with pytest.raises(NotAllowedError) as refused:
        sit_for(deputies(v1=None, v2="m1"), NOON, deputy, member)
    assert (refused.value.rule, refused.value.facts) == (rule, facts)


def test_a_deputy_who_sent_apologies_takes_no_seat_from_another() -> None:
    before = apologise(deputies(v1=None, v2="m1"), NOON, "v2")
    assert sit_for(before, NOON, "v1", "m1").participant("v1").deputy_for == "m1"


def test_who_is_no_deputy_sits_for_nobody_whatever_a_file_says() -> None:
    before = meeting(NUMBERS, [*members(1), person("m2", deputy_for="m1"), person("v1", Role.DEPUTY)])
    assert sit_for(before, NOON, "v1", "m1").participant("v1").deputy_for == "m1"


def test_a_deputy_is_entered_with_whom_they_sit_for() -> None:
    before = running(deputies(v1="m1"), 52)
    after = add(before, after_minutes(5), person("v2", Role.DEPUTY, deputy_for="m2"))
    assert after.participant("v2").deputy_for == "m2"
    assert noted(after.participant("v2").movements) == [(52, IN)]
    for role, member, rule in (
        (Role.DEPUTY, "m1", "seat_taken"),
        (Role.DEPUTY, "obs", "not_a_member"),
        (Role.GUEST, "m2", "not_a_deputy"),
    ):
        with pytest.raises(NotAllowedError) as refused:
            add(before, after_minutes(5), person("v2", role, deputy_for=member))
        assert refused.value.rule == rule


def test_the_minutes_refer_to_somebody_by_a_pronoun_or_by_name() -> None:
    before = meeting(NUMBERS, members(1))
    after = refer_to(before, NOON, "m1", Pronoun.SHE)
    assert after.participant("m1").pronoun is Pronoun.SHE
    assert refer_to(after, NOON, "m1", None) == before
