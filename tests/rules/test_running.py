"""Walking the agenda: one current item at most, ranks without gaps, numbers and agenda order left alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Decision, Dropped, Meeting, Movement, RoomState, Vote
from ho21desk.rules.deciding import vote_on
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.recusal import ask
from ho21desk.rules.running import (
    Stage,
    close,
    following,
    go_back,
    go_on,
    go_to,
    preceding,
    reopen,
    stage,
    start,
    without_decision,
)
from tests.factories import NOON, after_minutes, item, meeting, members, running

NUMBERS = (52, 53, 54, 55)
Step = Callable[[Meeting, datetime], Meeting]


def to(number: int) -> Step:
    return lambda before, now: go_to(before, now, str(number))


def write_in_current(before: Meeting, _now: datetime) -> Meeting:
    current = before.current
    return before.with_item(replace(current, discussion="Sagt.")) if current else before


def act(before: Meeting, step: Step, minutes: float) -> Meeting:
    """Do what a person might ask for at any time; what makes no sense changes nothing."""
    try:
        return step(before, after_minutes(minutes))
    except NotAllowedError:
        return before


def walk(before: Meeting, *steps: Step) -> Meeting:
    for minutes, step in enumerate(steps):
        before = step(before, after_minutes(minutes))
    return before


def taken(after: Meeting) -> list[int]:
    return [each.number for each in order_of_treatment(after) if each.treated is not None]


steps = st.sampled_from([start, go_on, go_back, close, reopen, write_in_current, *map(to, NUMBERS)])


@given(st.lists(steps, max_size=30), st.lists(st.integers(-2, 5), min_size=30, max_size=30))
def test_any_walk_leaves_a_meeting_that_makes_sense(walked: list[Step], waits: list[int]) -> None:
    after, clock = meeting(NUMBERS), 0
    for step, wait in zip(walked, waits, strict=False):
        clock += wait  # a laptop's clock may be set back
        after = act(after, step, clock)
        assert [each.number for each in after.agenda] == list(NUMBERS)
        assert sum(each.is_current for each in after.agenda) <= 1
        ranks = sorted(each.treated for each in after.agenda if each.treated is not None)
        assert ranks == list(range(len(ranks)))
        for each in after.agenda:
            assert (each.treated is None) == (each.started is None)
            if each.ended is not None:
                assert each.started is not None
                assert each.started <= each.ended


@given(st.lists(steps, max_size=20))
def test_going_on_as_long_as_it_goes_reaches_every_item(walked: list[Step]) -> None:
    after = act(meeting(NUMBERS), start, 0)
    for minutes, step in enumerate(walked):
        after = act(after, step, minutes)
    after = act(after, reopen, 100)
    for minutes in range(len(NUMBERS)):
        after = go_on(after, after_minutes(200 + minutes))
    assert sorted(taken(after)) == list(NUMBERS)
    assert following(after) is None


@given(st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=12))
def test_going_back_and_on_again_comes_back_to_where_one_was(visited: list[int]) -> None:
    before = meeting(item(number, discussion="Sagt.") for number in NUMBERS)
    here = walk(before, *map(to, visited))
    if preceding(here) is None:
        assert go_back(here, after_minutes(50)) is here
        return
    there = go_back(here, after_minutes(50))
    again = go_on(there, after_minutes(51))
    assert here.current is not None
    assert again.current is not None
    assert again.current.id == here.current.id
    assert taken(again) == taken(here)


def test_skipped_items_follow_in_agenda_order() -> None:
    after = walk(meeting(NUMBERS), start, to(54), go_on, go_on, go_on)
    assert taken(after) == [52, 54, 53, 55]


def test_an_item_keeps_its_first_start_and_gets_its_last_end() -> None:
    after = walk(meeting(NUMBERS), start, write_in_current, go_on, write_in_current, go_back, go_on)
    first = after.item("52")
    assert (first.started, first.ended) == (after_minutes(0), after_minutes(5))
    assert after.item("53").started == after_minutes(2)


def test_an_item_passed_by_mistake_counts_as_not_reached() -> None:
    after = walk(meeting(NUMBERS), start, go_on, go_back)
    passed = after.item("53")
    assert (passed.treated, passed.started, passed.ended) == (None, None, None)
    assert walk(after, to(54), go_on).current == walk(after, to(54), to(53)).current


def test_an_item_passed_by_mistake_gives_back_the_words_the_program_put_in() -> None:
    here = walk(meeting(NUMBERS), start, go_on)
    worded = replace(
        here.item("53"),
        discussion="Ord",
        standard="Ord",
        decisions=(Decision(id="d", text="Intet.", standard="Intet."),),
    )
    passed = go_back(here.with_item(worded), after_minutes(2)).item("53")
    assert (passed.discussion, passed.standard) == ("", "")
    assert passed.decisions == (Decision(id="d"),)


def moved_in(before: Meeting, _now: datetime) -> Meeting:
    movement = Movement(item=53, state=RoomState.OUT)
    return before.with_participant(replace(before.participants[0], movements=(movement,)))


@pytest.mark.parametrize(
    "touch",
    [
        write_in_current,
        moved_in,
        lambda before, now: ask(before, now, "53", "m1"),
        lambda before, now: vote_on(before, now, "53", Vote(unanimous=True)),
        lambda before, _now: before.with_item(
            replace(before.item("53"), decisions=(Decision(text="Nei.", standard="Intet."),))
        ),
    ],
    ids=["written", "moved", "recusal", "vote", "decision"],
)
def test_an_item_that_holds_something_was_reached(touch: Step) -> None:
    after = walk(meeting(NUMBERS, members(2)), start, go_on, touch, go_back)
    assert taken(after) == [52, 53]


def test_only_the_item_reached_last_can_have_been_passed_by_mistake() -> None:
    after = walk(meeting(NUMBERS), start, go_on, go_on, to(53), go_back)
    assert taken(after) == [52, 53, 54]


def test_a_meeting_goes_from_planned_to_running_to_closed_and_back() -> None:
    planned = meeting(NUMBERS)
    begun = start(planned, NOON)
    closed = close(begun, after_minutes(90))
    assert [stage(each) for each in (planned, begun, closed)] == [Stage.PLANNED, Stage.RUNNING, Stage.CLOSED]
    assert stage(reopen(closed, after_minutes(91))) is Stage.RUNNING
    assert (closed.start, closed.end) == (time(12, 0), time(13, 30))


def test_times_set_beforehand_stay() -> None:
    planned = meeting(NUMBERS, start=time(11, 30), end=time(15, 0))
    closed = close(start(planned, NOON), after_minutes(90))
    assert (closed.start, closed.end) == (time(11, 30), time(15, 0))


def test_a_meeting_closed_by_mistake_ends_when_it_is_closed_again() -> None:
    closed = close(start(meeting(NUMBERS), NOON), after_minutes(30))
    for step in (reopen, to(53)):
        again = close(step(closed, after_minutes(31)), after_minutes(90))
        assert again.end == time(13, 30)


def test_a_meeting_reopens_at_the_item_that_was_current() -> None:
    after = walk(meeting(NUMBERS), start, to(54), write_in_current, to(52), close)
    reopened = reopen(after, after_minutes(60)).current
    assert reopened is not None
    assert reopened.number == 52


def test_a_meeting_reopens_at_the_item_taken_last_when_the_clock_cannot_tell() -> None:
    begun = start(meeting(NUMBERS), NOON)
    closed = close(go_to(begun, NOON, "54"), NOON)
    reopened = reopen(closed, NOON).current
    assert reopened is not None
    assert reopened.number == 54


def test_what_is_dropped_is_passed_over() -> None:
    off, gone = (item(number, dropped=reason) for number, reason in zip((52, 54), Dropped, strict=True))
    after = walk(meeting((off, 53, gone, 55)), start, go_on, go_on)
    assert taken(after) == [53, 55]
    assert following(after) is None
    assert [each.number for each in without_decision(after)] == [53, 55]


def test_what_is_dropped_and_taken_up_is_handled_after_all() -> None:
    after = walk(meeting((52, item(53, dropped=Dropped.WITHDRAWN))), start, to(53))
    assert after.item("53").dropped is None
    assert taken(after) == [52, 53]


@pytest.mark.parametrize(
    ("before", "step", "rule"),
    [
        (meeting(()), start, "no_agenda"),
        (meeting((item(52, dropped=Dropped.PUT_OFF),)), start, "no_agenda"),
        (running(meeting(NUMBERS), 52), start, "has_begun"),
        (meeting(NUMBERS), close, "not_running"),
        (meeting(NUMBERS), reopen, "not_closed"),
        (running(meeting(NUMBERS), 52), reopen, "not_closed"),
    ],
)
def test_what_makes_no_sense_is_refused(before: Meeting, step: Step, rule: str) -> None:
    with pytest.raises(NotAllowedError) as refused:
        step(before, NOON)
    assert refused.value.rule == rule


def test_nothing_follows_or_precedes_outside_the_meeting() -> None:
    planned = meeting(NUMBERS)
    assert (following(planned), preceding(planned)) == (None, None)
    assert go_on(planned, NOON) is planned
    assert go_back(planned, NOON) is planned
    begun = start(planned, NOON)
    assert go_to(begun, after_minutes(1), "52") is begun


def test_items_without_a_decision_are_known() -> None:
    decided = item(52, decisions=(Decision(text="Tas til orientering."),))
    blank = item(53, decisions=(Decision(text=" \n"),))
    assert [each.number for each in without_decision(meeting((decided, blank, 54)))] == [53, 54]
