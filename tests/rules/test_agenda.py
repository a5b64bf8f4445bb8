"""Acts on the agenda: what is added, moved, taken off, put off and reported, and which numbers that gives."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import CaseType, Dropped, ItemKind, Meeting, Movement, RoomState
from ho21desk.rules.agenda import (
    add_item,
    add_on_the_spot,
    describe,
    move_item,
    place_for_case,
    put_off,
    report,
    take_back,
    take_off,
    unreport,
)
from ho21desk.rules.running import Act, following
from tests.factories import NOON, item, meeting, person, running, usual_agenda

NUMBERS = (52, 53, 54, 55)


def listed(after: Meeting) -> list[tuple[int, str]]:
    return [(each.number, each.title) for each in after.agenda]


def numbers(after: Meeting) -> list[int]:
    return [each.number for each in after.agenda]


def ids(after: Meeting) -> list[str]:
    return [each.id for each in after.agenda]


def with_any_other() -> Meeting:
    return meeting([item(1, ItemKind.NOTICE), 2, item(3, ItemKind.ANY_OTHER), item(4, ItemKind.EVALUATION)])


places = st.integers(0, 3)


@given(st.permutations(NUMBERS), places, places, st.booleans(), st.sampled_from(["", "noticed", "begun"]))
def test_a_moved_item_stands_where_it_was_put(
    order: list[int], source: int, target: int, keep: bool, numbers_stand: str
) -> None:
    before = meeting(order, noticed=NOON if numbers_stand == "noticed" else None)
    if numbers_stand == "begun":
        before = running(before, order[0])
    moved = before.agenda[source]
    after = move_item(before, NOON, moved.id, target, keep_numbers=keep)
    assert after.agenda[target].id == moved.id
    assert [each for each in ids(after) if each != moved.id] == [
        each for each in ids(before) if each != moved.id
    ]
    if keep or numbers_stand:
        assert {each.id: each.number for each in after.agenda} == {
            each.id: each.number for each in before.agenda
        }
    else:
        assert numbers(after) == list(NUMBERS)


acts = st.one_of(
    st.tuples(st.just("add"), places, st.booleans()),
    st.tuples(st.just("off"), places, st.booleans()),
    st.tuples(st.just("move"), places, st.booleans()),
    st.tuples(st.just("later"), places, st.booleans()),
)


def perform(before: Meeting, what: str, place: int, keep: bool, at: int) -> Meeting:
    if what == "add":
        return add_item(before, NOON, place, f"Sak {at}", keep_numbers=keep)
    if place >= len(before.agenda):
        return before
    chosen = before.agenda[place].id
    try:
        match what:
            case "off":
                return take_off(before, NOON, chosen, keep_numbers=keep)
            case "move":
                return move_item(before, NOON, chosen, at % len(before.agenda), keep_numbers=keep)
            case _:
                return put_off(before, NOON, chosen)
    except NotAllowedError:
        assert before.item(chosen).treated is not None
        return before


@given(st.lists(acts, max_size=12), st.sampled_from(["", "noticed", "begun"]))
def test_no_two_items_ever_have_one_number_and_what_is_printed_stays(
    steps: list[tuple[str, int, bool]], numbers_stand: str
) -> None:
    before = meeting(NUMBERS, noticed=NOON if numbers_stand == "noticed" else None)
    if numbers_stand == "begun":
        before = running(before, 53, 52)
    after = before
    for at, step in enumerate(steps):
        after = perform(after, *step, at)
        assert len(set(numbers(after))) == len(after.agenda)
    if numbers_stand:
        stands = {each.id: each.number for each in after.agenda}
        assert {each.id: stands[each.id] for each in before.agenda} == {str(each): each for each in NUMBERS}
    for each in after.agenda:
        assert each.dropped is None or each.treated is None


def test_a_new_item_comes_where_it_is_put_and_the_rest_is_numbered_anew() -> None:
    after = add_item(meeting((52, 53)), NOON, 1, "  Ny   sak ", minutes=20)
    assert listed(after) == [(52, "Tema 52"), (53, "Ny sak"), (54, "Tema 53")]
    assert after.agenda[1].planned_minutes == 20
    assert [decision.text for decision in after.agenda[1].decisions] == [""]
    kept = add_item(meeting((52, 53)), NOON, 1, "Ny sak", keep_numbers=True)
    assert numbers(kept) == [52, 54, 53]
    assert numbers(add_item(meeting(()), NOON, 0, "Ny sak")) == [1]


def test_a_new_item_is_of_the_kind_its_title_stands_for_unless_it_is_said() -> None:
    after = add_item(meeting(()), NOON, 0, "Eventuelt")
    after = add_item(after, NOON, 0, "Orienteringer", kind=ItemKind.CASE)
    assert [each.kind for each in after.agenda] == [ItemKind.CASE, ItemKind.ANY_OTHER]


def test_what_is_raised_in_the_room_comes_after_any_other_business() -> None:
    here = running(with_any_other(), 1, 2)
    here = add_on_the_spot(here, NOON, "Hastesak")
    here = add_on_the_spot(here, NOON, "Enda en")
    assert listed(here)[2:] == [(3, "Tema 3"), (5, "Hastesak"), (6, "Enda en"), (4, "Tema 4")]
    raised = here.agenda[3]
    assert raised.kind is ItemKind.CASE
    assert following(running(here, 1, 2, 3)) == raised
    without = running(meeting([1, 2, item(3, ItemKind.EVALUATION)]), 1)
    assert numbers(add_on_the_spot(without, NOON, "Hastesak")) == [1, 2, 4, 3]


@pytest.mark.parametrize(
    ("kinds", "place"),
    [
        ([each.kind for each in usual_agenda()], 6),
        (
            [ItemKind.NOTICE, ItemKind.OVERVIEW, ItemKind.BRIEFINGS, ItemKind.ANY_OTHER, ItemKind.EVALUATION],
            2,
        ),
        ([ItemKind.NOTICE, ItemKind.CASE, ItemKind.ANY_OTHER, ItemKind.CASE, ItemKind.EVALUATION], 2),
        ([ItemKind.NOTICE, ItemKind.EVALUATION], 1),
        ([ItemKind.NOTICE], 1),
        ([], 0),
    ],
)
def test_one_more_case_stands_after_the_last_one(kinds: list[ItemKind], place: int) -> None:
    assert place_for_case(meeting(item(at, kind) for at, kind in enumerate(kinds, 1))) == place


def test_an_item_taken_off_is_gone_before_the_notice_and_withdrawn_after_it() -> None:
    before = meeting(NUMBERS)
    assert listed(take_off(before, NOON, "53")) == [(52, "Tema 52"), (53, "Tema 54"), (54, "Tema 55")]
    assert numbers(take_off(before, NOON, "53", keep_numbers=True)) == [52, 54, 55]
    assert numbers(take_off(before, NOON, "52")) == [52, 53, 54]
    for after_notice in (replace(before, noticed=NOON), running(before, 52)):
        after = take_off(after_notice, NOON, "53")
        assert numbers(after) == list(NUMBERS)
        assert after.item("53").dropped is Dropped.WITHDRAWN
        assert take_back(after, NOON, "53") == after_notice


def test_an_item_put_off_keeps_its_place_and_can_be_taken_back() -> None:
    before = meeting(NUMBERS)
    after = put_off(before, NOON, "53")
    assert after.item("53").dropped is Dropped.PUT_OFF
    assert numbers(after) == list(NUMBERS)
    assert take_back(after, NOON, "53") == before


@pytest.mark.parametrize(
    "named",
    [
        {"items": (53,)},
        {"from_item": 53},
        {"until_item": 53},
        {"movements": (Movement(item=53, state=RoomState.OUT),)},
    ],
)
def test_an_item_that_somebody_came_for_is_not_taken_off_unnoticed(named: dict[str, Any]) -> None:
    before = meeting(NUMBERS, [person("g1", **named)])
    with pytest.raises(NotAllowedError) as refused:
        take_off(before, NOON, "53")
    assert (refused.value.rule, refused.value.facts) == ("item_named", ("G1", "53/6/2026"))
    assert take_off(replace(before, noticed=NOON), NOON, "53").item("53").dropped


def test_what_is_planned_for_an_item_is_noted() -> None:
    planned: dict[str, Any] = {"case_type": (CaseType.DECISION,), "planned_minutes": 20, "break_after": 10}
    after = describe(meeting(NUMBERS), NOON, "53", **planned)
    assert after.item("53") == item(53, **planned)
    with pytest.raises(TypeError):
        describe(after, NOON, "53", number=60)


def test_what_is_reported_waits_under_any_other_business() -> None:
    after = report(with_any_other(), NOON, " Refleksjoner  om KI ")
    after = report(after, NOON, "Arendalsuka")
    assert after.item("3").reported == ("Refleksjoner om KI", "Arendalsuka")
    assert unreport(after, NOON, "Refleksjoner om KI").item("3").reported == ("Arendalsuka",)
    with pytest.raises(KeyError):
        unreport(after, NOON, "Noe annet")


@pytest.mark.parametrize(
    ("before", "act", "rule"),
    [
        (meeting(NUMBERS), lambda m, now: add_item(m, now, 0, " \n"), "no_title"),
        (meeting(NUMBERS), lambda m, now: add_on_the_spot(m, now, "Ny"), "not_running"),
        (running(meeting(NUMBERS), 52), lambda m, now: add_on_the_spot(m, now, ""), "no_title"),
        (running(meeting(NUMBERS), 52), lambda m, now: take_off(m, now, "52"), "item_handled"),
        (running(meeting(NUMBERS), 52, 53), lambda m, now: put_off(m, now, "52"), "item_handled"),
        (with_any_other(), lambda m, now: report(m, now, " "), "no_topic"),
        (meeting(NUMBERS), lambda m, now: report(m, now, "KI"), "no_any_other"),
        (
            with_any_other(),
            lambda m, now: report(report(m, now, "Om KI"), now, "om ki."),
            "reported_twice",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(before: Meeting, act: Act, rule: str) -> None:
    with pytest.raises(NotAllowedError) as refused:
        act(before, NOON)
    assert refused.value.rule == rule
