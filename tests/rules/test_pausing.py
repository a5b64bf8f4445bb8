"""Pauses, going back, and what a case has taken: at any moment one case is handled, or none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, Span
from ho21desk.rules.pausing import pause, pause_or_resume, paused_since, resume
from ho21desk.rules.running import close, go_back, go_on, go_to, reopen, start
from ho21desk.rules.timing import minutes_used, plan, time_used
from tests.factories import NOON, after_minutes, item, meeting

NUMBERS = (52, 53, 54)
Step = Callable[[Meeting, datetime], Meeting]


def to(number: int) -> Step:
    return lambda before, now: go_to(before, now, str(number))


def act(before: Meeting, step: Step, minutes: float) -> Meeting:
    try:
        return step(before, after_minutes(minutes))
    except NotAllowedError:
        return before


def begun(*, minutes: int = 20, rest: int = 0) -> Meeting:
    agenda = [item(number, discussion="Sagt.", planned_minutes=minutes) for number in NUMBERS]
    agenda[0] = replace(agenda[0], break_after=rest)
    return start(meeting(agenda), NOON)


steps = st.sampled_from([start, go_on, go_back, close, reopen, pause, resume, *map(to, NUMBERS)])


@given(st.lists(st.tuples(steps, st.integers(0, 5)), max_size=20))
def test_what_the_cases_have_taken_is_what_the_meeting_ran(walked: list[tuple[Step, int]]) -> None:
    """Also of cases taken up again, of pauses, and of a meeting that was closed too soon."""
    after, clock, ran = meeting([item(number, discussion="Sagt.") for number in NUMBERS]), 0, 0
    for step, wait in walked:
        clock += wait
        ran += wait if after.current and not paused_since(after) else 0
        after = act(after, step, clock)
    now = after_minutes(clock)
    assert sum((time_used(after, each, now) for each in after.agenda), timedelta()) == timedelta(minutes=ran)
    assert plan(after, now).used == ran
    assert all(pause.end for pause in after.pauses) is (paused_since(after) is None)


@given(
    st.lists(st.tuples(steps, st.integers(0, 5)), max_size=10),
    st.integers(0, 30),
    st.integers(0, 120),
)
def test_going_on_by_mistake_and_back_at_once_leaves_no_trace(
    walked: list[tuple[Step, int]], wait: int, seconds: int
) -> None:
    here, clock = meeting([item(52), item(53), item(54), item(55)]), 0
    for step, waited in [(start, 0), *walked]:
        clock += waited
        here = act(here, step, clock)
    clock += wait
    here = resume(here, after_minutes(clock))
    mistaken = go_on(here, after_minutes(clock))
    assume(mistaken.current is not None and mistaken.current != here.current)
    assume(mistaken.current and here.item(mistaken.current.id).treated is None)
    assume(here.current and here.current.treated == max(each.treated or 0 for each in here.agenda))
    assert go_back(mistaken, after_minutes(clock) + timedelta(seconds=seconds)) == here


def test_who_stays_longer_has_begun_the_case() -> None:
    here = go_on(start(meeting(NUMBERS), NOON), after_minutes(10))
    back = go_back(here, after_minutes(12.5))
    assert (back.item("53").started, back.item("53").ended) == (after_minutes(10), after_minutes(12.5))
    assert back.item("52").rests == (Span(start=after_minutes(10), end=after_minutes(12.5)),)
    assert minutes_used(back, back.item("52"), after_minutes(20)) == 17


def test_a_pause_takes_no_time_of_the_case() -> None:
    here = pause(begun(), after_minutes(5))
    assert paused_since(here) == after_minutes(5)
    assert minutes_used(here, here.item("52"), after_minutes(30)) == 5
    here = resume(here, after_minutes(30))
    assert paused_since(here) is None
    assert minutes_used(here, here.item("52"), after_minutes(40)) == 15
    assert here.pauses == (Span(start=after_minutes(5), end=after_minutes(30)),)


@pytest.mark.parametrize("step", [to(52), to(53), go_on, close, pause_or_resume])
def test_whatever_is_taken_up_ends_the_pause(step: Step) -> None:
    after = step(pause(begun(), after_minutes(5)), after_minutes(15))
    assert after.pauses == (Span(start=after_minutes(5), end=after_minutes(15)),)


def test_a_pause_is_noted_once() -> None:
    paused = pause_or_resume(begun(), after_minutes(5))
    assert pause(paused, after_minutes(9)) is paused
    running = resume(paused, after_minutes(2))  # the clock was set back
    assert running.pauses == (Span(start=after_minutes(5), end=after_minutes(5)),)
    assert resume(running, after_minutes(9)) is running


def test_only_a_meeting_that_runs_can_pause() -> None:
    for before in (meeting(NUMBERS), close(begun(), after_minutes(9))):
        for step in (pause, pause_or_resume):
            with pytest.raises(NotAllowedError) as refused:
                step(before, after_minutes(10))
            assert refused.value.rule == "not_running"


def test_a_pause_beyond_the_plan_makes_the_meeting_late() -> None:
    here = pause(begun(), after_minutes(20))
    assert [plan(here, after_minutes(minutes)).late for minutes in (20, 30)] == [0, 10]
    after = go_on(here, after_minutes(35))
    found = plan(after, after_minutes(40))
    assert (found.late, found.used, found.planned, found.end) == (15, 25, 60, after_minutes(75))


def test_a_pause_in_the_case_it_follows_is_the_break_that_was_planned() -> None:
    here = pause(begun(rest=15), after_minutes(10))
    found = plan(here, after_minutes(12))
    assert (found.late, found.resumes) == (0, after_minutes(25))
    assert [row.begins for row in found.rows][1] == after_minutes(35)
    assert found.rows[0].ends == after_minutes(35)
    late = plan(here, after_minutes(40))
    assert (late.late, late.resumes) == (15, None)
    back = resume(here, after_minutes(25))
    assert plan(back, after_minutes(30)).end == after_minutes(75)
    assert plan(go_on(back, after_minutes(35)), after_minutes(35)).late == 0


def test_nothing_tells_when_an_unplanned_pause_is_over() -> None:
    assert plan(pause(begun(), after_minutes(10)), after_minutes(12)).resumes is None
    assert plan(begun(rest=15), after_minutes(12)).resumes is None
