"""Case numbers as they are printed, read and given, and the order in which cases were taken."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, Movement, Recusal, RoomState
from ho21desk.rules.numbering import (
    CaseNumber,
    LastNumber,
    case_number,
    gaps,
    last_number,
    next_number,
    numbers_stand,
    order_of_treatment,
    read_case_number,
    renumber,
    set_number,
    taken_out_of_order,
    with_numbers,
)
from ho21desk.rules.running import Act
from tests.factories import NOON, item, meeting, person, running

NUMBERS = (52, 53, 54, 55)


@given(st.integers(0, 9999), st.integers(0, 999), st.integers(1000, 9999))
def test_a_printed_number_is_read_back(number: int, in_year: int, year: int) -> None:
    printed = str(CaseNumber(number, in_year, year))
    assert read_case_number(f" {printed} ") == (number, in_year, year)


@pytest.mark.parametrize(
    "slip", ["", "1/2022", "44/5/23", "55/54/23/1", "Sak 13/2/2026", "13-2-2026", "13/2/20261"]
)
def test_what_is_no_number_in_full_is_not_read(slip: str) -> None:
    assert read_case_number(slip) is None


def test_a_case_number_is_the_meetings_own() -> None:
    assert str(case_number(meeting(number=2, year=2026), 13)) == "13/2/2026"


@given(st.permutations(NUMBERS), st.integers(0, 4))
def test_the_order_of_treatment_is_what_was_taken_and_then_what_is_left(order: list[int], count: int) -> None:
    taken = order[:count]
    after = running(meeting(NUMBERS), *taken)
    left = [number for number in NUMBERS if number not in taken]
    assert [each.number for each in order_of_treatment(after)] == [*taken, *left]
    expected = taken if taken != sorted(taken) else []
    assert [each.number for each in taken_out_of_order(after)] == expected


def test_a_meeting_goes_on_where_the_year_is() -> None:
    used = [
        LastNumber(1, 2026, 12),
        LastNumber(6, 2025, 60),
        LastNumber(2, 2026, 28),
        LastNumber(4, 2026, 55),
    ]
    assert next_number(used, 3, 2026) == 29
    assert next_number(used, 1, 2026) == 1
    assert next_number(used, 5, 2026) == 56
    assert next_number(used, 1, 2027) == 1


def test_a_meeting_without_an_agenda_uses_no_number() -> None:
    empty = LastNumber(2, 2026, last_number(meeting(())))
    assert next_number([LastNumber(1, 2026, 12), empty], 3, 2026) == 13


@pytest.mark.parametrize(
    ("numbers", "before", "unused"),
    [
        ((29, 30, 31), 28, []),
        ((30, 31, 34), 28, [[29], [32, 33]]),
        ((31, 30), 28, [[29]]),
        ((27, 29), 28, []),
        ((), 28, []),
    ],
)
def test_gaps_are_known(numbers: tuple[int, ...], before: int, unused: list[list[int]]) -> None:
    assert [list(gap) for gap in gaps(meeting(numbers), before)] == unused


@given(st.permutations(NUMBERS), st.integers(1, 9000))
def test_numbering_anew_goes_by_the_agenda(order: list[int], first: int) -> None:
    after = renumber(meeting(order), NOON, first)
    assert [each.number for each in after.agenda] == list(range(first, first + 4))
    assert [each.id for each in after.agenda] == [str(number) for number in order]


def referring(before: Meeting) -> list[list[str | None]]:
    """Return which items are referred to, by their `id`s."""
    named = {each.number: each.id for each in before.agenda}
    numbers = [
        [*each.items, each.from_item, each.until_item, *(movement.item for movement in each.movements)]
        for each in before.participants
    ]
    numbers.append([asked.settled_in for each in before.agenda for asked in each.recusals])
    return [[named.get(number) if number else None for number in each] for each in numbers]


@given(st.permutations(range(50, 60)))
def test_what_refers_to_an_item_follows_its_number(new: list[int]) -> None:
    moved = (Movement(state=RoomState.IN_ROOM), Movement(item=54, state=RoomState.OUT))
    people = [
        person("m1", from_item=53, until_item=55),
        person("m2", items=(52, 54)),
        person("m3", movements=moved),
    ]
    asked = (Recusal(person="m1", settled_in=52), Recusal(person="m2"))
    before = meeting([item(52), item(53), item(54, recusals=asked), item(55)], people)
    numbers = {each.id: number for each, number in zip(before.agenda, new, strict=False)}
    after = with_numbers(before, numbers)
    assert {each.id: each.number for each in after.agenda} == numbers
    assert referring(after) == referring(before)
    back = with_numbers(after, {each.id: each.number for each in before.agenda})
    assert back == before


def test_what_keeps_its_number_is_the_same_as_before() -> None:
    before = meeting(NUMBERS, [person("m1", items=(55,)), person("m2", items=(52,))])
    after = set_number(before, NOON, "55", 60)
    assert (after.agenda[0], after.participants[1]) == (before.agenda[0], before.participants[1])
    assert after.agenda[0] is before.agenda[0]
    assert after.participants[1] is before.participants[1]
    assert set_number(before, NOON, "55", 55) is before


@pytest.mark.parametrize(
    ("before", "act", "rule"),
    [
        (meeting(NUMBERS), lambda m, now: set_number(m, now, "52", 55), "number_taken"),
        (meeting(NUMBERS), lambda m, _: with_numbers(m, {"52": 60, "53": 60}), "number_taken"),
        (meeting(NUMBERS), lambda m, now: set_number(m, now, "52", 0), "no_such_number"),
        (meeting(NUMBERS), lambda m, now: renumber(m, now, 9998), "no_such_number"),
        (running(meeting(NUMBERS), 52, 53), lambda m, now: set_number(m, now, "52", 60), "item_handled"),
        (running(meeting(NUMBERS), 52, 53), lambda m, now: renumber(m, now, 60), "item_handled"),
        (meeting(NUMBERS, noticed=NOON), lambda m, now: set_number(m, now, "52", 60), "numbers_printed"),
        (meeting(NUMBERS, noticed=NOON), lambda m, now: renumber(m, now, 60), "numbers_printed"),
    ],
)
def test_a_number_that_cannot_be_is_refused(before: Meeting, act: Act, rule: str) -> None:
    with pytest.raises(NotAllowedError) as refused:
        act(before, NOON)
    assert refused.value.rule == rule


def test_a_number_may_be_corrected_in_the_room_where_nothing_was_handled() -> None:
    before = running(meeting(NUMBERS), 52)
    assert set_number(before, NOON, "55", 56).item("55").number == 56
    assert renumber(before, NOON, 52) is before


def test_numbers_stand_once_they_are_printed_or_used() -> None:
    before = meeting(NUMBERS)
    assert not numbers_stand(before)
    assert numbers_stand(replace(before, noticed=NOON))
    assert numbers_stand(running(before, 54))
