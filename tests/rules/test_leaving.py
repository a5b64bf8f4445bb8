"""Who is out of the room for the case that is handled, and who may be called in after it."""

from collections.abc import Callable, Sequence

import pytest

from ho21desk.model import Attendance, Meeting, Participant, RoomState
from ho21desk.rules.attendance import apologise, move
from ho21desk.rules.recusal import find_recused, leaving, may_return, settle
from ho21desk.rules.running import close, go_back, go_to, reopen
from tests.factories import NOON, after_minutes, meeting, members, person, running

NUMBERS = (52, 53, 54, 55)


def out_in(*cases: str) -> Meeting:
    """Three members in case 52, "m1" of whom is recused in some cases."""
    before = running(meeting(NUMBERS, members(3)), 52)
    for case in cases:
        before = find_recused(before, NOON, case, "m1")
    return before


def walk(before: Meeting, *cases: str) -> list[tuple[list[str], list[str]]]:
    """Return who is out and who may be called in, in each case of a walk."""
    told = [(ids(before, leaving), ids(before, may_return))]
    for minutes, case in enumerate(cases, 1):
        before = go_to(before, after_minutes(10 * minutes), case)
        told.append((ids(before, leaving), ids(before, may_return)))
    return told


def ids(before: Meeting, who: Callable[[Meeting], Sequence[Participant]]) -> list[str]:
    return [each.id for each in who(before)]


@pytest.mark.parametrize(
    ("cases", "way", "expected"),
    [
        (["53"], ["53", "54", "55"], [([], []), (["m1"], []), ([], ["m1"]), ([], [])]),
        (["53", "54"], ["53", "54", "55"], [([], []), (["m1"], []), (["m1"], []), ([], ["m1"])]),
        (["54"], ["54", "53", "55"], [([], []), (["m1"], []), ([], ["m1"]), ([], [])]),
        (["52"], ["53", "52", "53"], [(["m1"], []), ([], ["m1"]), (["m1"], []), ([], ["m1"])]),
    ],
    ids=["one case", "two in a row", "out of order", "taken up again"],
)
def test_who_is_recused_is_out_for_the_case_and_called_in_after_it(
    cases: list[str], way: list[str], expected: list[tuple[list[str], list[str]]]
) -> None:
    assert walk(out_in(*cases), *way) == expected


def test_nobody_who_has_gone_home_is_out_or_waits() -> None:
    before = go_to(out_in("53"), after_minutes(10), "53")
    for gone in (
        move(before, after_minutes(11), "m1", RoomState.OUT),
        apologise(before, after_minutes(11), "m1"),
    ):
        assert walk(gone, "54") == [([], []), ([], [])]


def test_who_came_after_the_case_does_not_wait_outside() -> None:
    people = [*members(2), person("m3", attendance=Attendance.ABSENT)]
    before = running(meeting(NUMBERS, people), 52)
    before = find_recused(move(before, NOON, "m3", RoomState.IN_ROOM), NOON, "53", "m3")
    before = go_to(move(before, after_minutes(5), "m3", RoomState.OUT), after_minutes(10), "53")
    before = go_to(before, after_minutes(20), "54")
    after = move(before, after_minutes(21), "m3", RoomState.IN_ROOM)
    assert ids(after, may_return) == []


def test_who_stayed_in_the_room_is_neither_out_nor_called_in() -> None:
    before = out_in("53")
    before = settle(before, NOON, before.item("53").recusals[0].id, left_room=False)
    assert walk(before, "53", "54") == [([], []), ([], []), ([], [])]


def test_who_waits_outside_may_come_in_to_a_case_they_do_not_leave() -> None:
    before = out_in("53", "54")
    before = settle(before, NOON, before.item("54").recusals[0].id, left_room=False)
    assert walk(before, "53", "54") == [([], []), (["m1"], []), ([], ["m1"])]


def test_a_case_passed_by_mistake_comes_between_nothing() -> None:
    before = go_to(out_in("52"), after_minutes(10), "53")
    passed = go_to(before, after_minutes(20), "54")
    assert ids(passed, may_return) == []
    assert ids(go_back(passed, after_minutes(21)), may_return) == ["m1"]


def test_a_closed_meeting_lets_in_who_was_out_at_its_end_and_a_reopened_one_does_not() -> None:
    before = go_to(out_in("53"), after_minutes(10), "53")
    closed = close(before, after_minutes(20))
    assert (ids(closed, leaving), ids(closed, may_return)) == ([], ["m1"])
    again = reopen(closed, after_minutes(21))
    assert (ids(again, leaving), ids(again, may_return)) == (["m1"], [])


def test_nobody_waits_before_the_first_case_has_ended() -> None:
    planned = find_recused(meeting(NUMBERS, members(2)), NOON, "52", "m1")
    assert (ids(planned, leaving), ids(planned, may_return)) == ([], [])
