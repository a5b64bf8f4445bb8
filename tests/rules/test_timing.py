"""The time plan: before the meeting from its start, while it runs from the clock."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import Dropped, Meeting
from ho21desk.rules.running import close, go_on, start
from ho21desk.rules.timing import minutes_used, plan
from tests.factories import NOON, after_minutes, item, meeting, running


def planned(*minutes: int | None, breaks: tuple[int, ...] = (), **facts: object) -> Meeting:
    rests = [*breaks, *[0] * len(minutes)]
    agenda = [
        item(number, planned_minutes=each, break_after=rest)
        for number, (each, rest) in enumerate(zip(minutes, rests, strict=False), 1)
    ]
    return replace(meeting(agenda, date=date(2026, 6, 18), start=time(10, 0)), **facts)  # type: ignore[arg-type]


def begins(before: Meeting, now: datetime = NOON) -> list[str]:
    return [f"{row.begins:%H.%M}" if row.begins else "" for row in plan(before, now).rows]


def test_before_the_meeting_it_goes_by_the_start() -> None:
    found = plan(planned(5, None, 40, 30, breaks=(0, 0, 15)), NOON)
    assert [f"{row.begins:%H.%M}–{row.ends:%H.%M}" for row in found.rows] == [
        "10.00–10.05",
        "10.05–10.05",
        "10.05–10.45",
        "11.00–11.30",
    ]
    assert found.end == datetime(2026, 6, 18, 11, 30)
    assert (found.is_planned, found.late) == (True, 0)


def test_a_break_at_the_end_is_no_part_of_the_meeting() -> None:
    assert plan(planned(30, breaks=(60,)), NOON).end == datetime(2026, 6, 18, 10, 30)


def test_what_does_not_fit_is_known() -> None:
    found = plan(planned(30, 30, 30, end=time(11, 0)), NOON)
    assert [row.fits for row in found.rows] == [True, True, False]
    assert all(row.fits for row in plan(planned(30, 300), NOON).rows)


def test_without_a_start_nothing_tells() -> None:
    found = plan(planned(30, 30, start=None, end=time(9, 0)), NOON)
    assert [(row.begins, row.ends, row.fits) for row in found.rows] == [(None, None, True)] * 2
    assert found.end is None
    assert plan(meeting(()), NOON).rows == ()
    assert not plan(meeting((1, 2)), NOON).is_planned


def test_a_meeting_whose_date_is_open_is_planned_as_for_today() -> None:
    assert plan(planned(30, date=None), NOON).end == NOON.replace(hour=10, minute=30)


def test_what_is_dropped_takes_no_time() -> None:
    before = planned(30, 30, 30)
    before = before.with_item(replace(before.item("2"), dropped=Dropped.PUT_OFF))
    assert [row.item.number for row in plan(before, NOON).rows] == [1, 3]
    assert begins(before) == ["10.00", "10.30"]


def test_while_it_runs_it_goes_by_the_clock() -> None:
    here = start(planned(10, 20, 30), after_minutes(0))
    assert begins(here, after_minutes(4)) == ["12.00", "12.10", "12.30"]
    found = plan(here, after_minutes(15))
    assert (found.late, found.end) == (5, after_minutes(65))
    here = go_on(here, after_minutes(15))
    assert begins(here, after_minutes(15)) == ["12.00", "12.15", "12.35"]
    here = go_on(here, after_minutes(25))
    found = plan(here, after_minutes(25))
    assert (found.late, found.end) == (-5, after_minutes(55))


def test_a_break_belongs_to_the_item_before_it() -> None:
    here = start(planned(10, 20, breaks=(15,)), after_minutes(0))
    assert begins(here, after_minutes(10)) == ["12.00", "12.25"]
    assert plan(here, after_minutes(20)).late == 0
    here = go_on(here, after_minutes(27))
    assert plan(here, after_minutes(27)).late == 2


def test_a_break_after_an_item_without_minutes_is_still_to_come() -> None:
    here = start(planned(None, 20, breaks=(15,)), after_minutes(0))
    assert begins(here, after_minutes(40)) == ["12.00", "12.55"]


def test_items_taken_out_of_order_stand_as_they_were_taken() -> None:
    here = running(planned(10, 20, 30), 3, 1)
    found = plan(here, after_minutes(12))
    assert [row.item.number for row in found.rows] == [3, 1, 2]
    assert begins(here, after_minutes(12)) == ["12.00", "12.10", "12.20"]
    assert found.late == -20


def test_a_closed_meeting_ended_when_its_last_item_did() -> None:
    closed = close(go_on(start(planned(10, 20, 30), NOON), after_minutes(10)), after_minutes(40))
    found = plan(closed, after_minutes(500))
    assert found.end == after_minutes(40)
    assert begins(closed, after_minutes(500)) == ["12.00", "12.10", ""]


minutes = st.one_of(st.none(), st.integers(0, 60))


@given(st.lists(st.tuples(minutes, st.integers(0, 20)), min_size=1, max_size=8), st.integers(0, 120))
def test_the_plan_adds_up(items: list[tuple[int | None, int]], length: int) -> None:
    limit = (datetime(2026, 6, 18, 10, 0) + timedelta(minutes=length)).time()
    before = planned(*(each for each, _ in items), breaks=tuple(rest for _, rest in items), end=limit)
    found = plan(before, NOON)
    total = sum(each or 0 for each, _ in items) + sum(rest for _, rest in items[:-1])
    assert found.end == datetime(2026, 6, 18, 10, 0) + timedelta(minutes=total)
    fitting = [row.fits for row in found.rows]
    assert fitting == sorted(fitting, reverse=True)
    assert fitting[-1] is (total <= length)
    assert found.rows[0].begins == datetime(2026, 6, 18, 10, 0)


@given(
    st.lists(minutes, min_size=2, max_size=6), st.lists(st.integers(0, 90), max_size=8), st.integers(0, 60)
)
def test_while_it_runs_the_end_is_what_is_left(items: list[int | None], waits: list[int], last: int) -> None:
    here, clock = start(planned(*items), after_minutes(0)), 0
    for wait in waits:
        clock += wait
        here = go_on(here, after_minutes(clock))
    now = after_minutes(clock + last)
    found = plan(here, now)
    assert here.current
    left = max(0, (here.current.planned_minutes or 0) - minutes_used(here, here.current, now))
    left += sum(each.planned_minutes or 0 for each in here.agenda if each.treated is None)
    assert found.end == now + timedelta(minutes=left)
    moments = [row.begins for row in found.rows if row.begins]
    assert moments == sorted(moments)
    assert len(moments) == len(items)
