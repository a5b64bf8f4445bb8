"""Which copies are kept: the latest, then one a day, a week and a month, whatever the clock did."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.store.ladder import worth_keeping

NOON = datetime(2026, 3, 14, 12, 0)
MOST = 30

steps = st.lists(st.floats(-400, 400), max_size=120)


def after(days: list[float]) -> list[datetime]:
    """Return times so many days apart, the newest first; some lie before the one made before them."""
    times = [NOON]
    for each in days:
        times.insert(0, times[0] + timedelta(days=each))
    return times


@given(steps)
def test_few_are_kept_and_never_without_the_latest(days: list[float]) -> None:
    taken = after(days)
    kept = worth_keeping(taken)
    assert kept <= set(range(len(taken)))
    assert len(kept) <= MOST
    assert kept >= set(range(min(6, len(taken))))


@given(steps)
def test_thinning_out_what_is_thinned_out_changes_nothing(days: list[float]) -> None:
    taken = after(days)
    left = [taken[place] for place in sorted(worth_keeping(taken))]
    assert len(worth_keeping(left)) == len(left)


@settings(max_examples=20)
@given(st.lists(st.floats(0.01, 3), min_size=400, max_size=500))
def test_after_a_year_there_is_one_for_every_day_week_and_month(days: list[float]) -> None:
    """Thinned out after each copy, as the program does it."""
    left: list[datetime] = []
    made: list[datetime] = []
    for taken in reversed(after(days)):
        made.insert(0, taken)
        left.insert(0, taken)
        left = [left[place] for place in sorted(worth_keeping(left))]
    for several, span in (
        (7, datetime.date),
        (5, lambda each: each.isocalendar()[:2]),
        (12, lambda each: (each.year, each.month)),
    ):
        assert {span(each) for each in left} >= set(list(dict.fromkeys(map(span, made)))[:several])


def test_a_clock_that_was_years_ahead_takes_no_place_for_good() -> None:
    wrong = [NOON.replace(year=2031) + timedelta(hours=hour) for hour in range(50)]
    right = [NOON + timedelta(days=day) for day in range(400)]
    taken = [*reversed(right), *reversed(wrong)]
    assert not any(taken[place].year == 2031 for place in worth_keeping(taken))


def test_none_are_kept_of_none() -> None:
    assert worth_keeping([]) == frozenset()
