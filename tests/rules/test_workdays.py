"""Working days and days off in Norway."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.rules.workdays import DayOff, day_off, is_working_day, working_days_after

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def test_the_holidays_of_2026() -> None:
    days = [date(2026, 1, 1) + timedelta(days=count) for count in range(365)]
    holidays = {
        f"{day:%d.%m}": day_off(day) for day in days if day_off(day) not in (None, "saturday", "sunday")
    }
    assert holidays == {
        "01.01": DayOff.NEW_YEAR,
        "02.04": DayOff.MAUNDY_THURSDAY,
        "03.04": DayOff.GOOD_FRIDAY,
        "05.04": DayOff.EASTER_SUNDAY,
        "06.04": DayOff.EASTER_MONDAY,
        "01.05": DayOff.LABOUR_DAY,
        "14.05": DayOff.ASCENSION_DAY,
        "17.05": DayOff.CONSTITUTION_DAY,
        "24.05": DayOff.WHIT_SUNDAY,
        "25.05": DayOff.WHIT_MONDAY,
        "25.12": DayOff.CHRISTMAS_DAY,
        "26.12": DayOff.BOXING_DAY,
    }


@given(DAYS)
def test_every_weekend_is_off(day: date) -> None:
    assert day_off(day) or day.weekday() < 5


@given(DAYS, st.integers(0, 30))
def test_working_days_are_counted_one_by_one(day: date, count: int) -> None:
    after = working_days_after(day, count)
    assert is_working_day(after)
    passed = [day + timedelta(days=each + 1) for each in range((after - day).days)]
    if count:
        assert sum(is_working_day(each) for each in passed) == count
    else:
        assert not any(is_working_day(each) for each in (day, *passed)[:-1])


def test_easter_is_passed_over() -> None:
    assert working_days_after(date(2026, 4, 1), 1) == date(2026, 4, 7)


def test_five_working_days_from_2_june_2025_end_on_10_june_since_whit_monday_is_off() -> None:
    assert not is_working_day(date(2025, 6, 9))
    assert working_days_after(date(2025, 6, 2), 5) == date(2025, 6, 10)
