"""Which days are working days in Norway: all but weekends and the days off by law.

Sources: the act on public holidays of 24 February 1995 no. 12, § 2, and the act on 1 and 17 May of
26 April 1947 no. 1.
"""

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from dateutil.easter import easter


class DayOff(StrEnum):
    """Why nobody works on a day."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    NEW_YEAR = "new_year"
    MAUNDY_THURSDAY = "maundy_thursday"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    CONSTITUTION_DAY = "constitution_day"
    ASCENSION_DAY = "ascension_day"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_DAY = "christmas_day"
    BOXING_DAY = "boxing_day"


_FIXED = {
    (1, 1): DayOff.NEW_YEAR,
    (5, 1): DayOff.LABOUR_DAY,
    (5, 17): DayOff.CONSTITUTION_DAY,
    (12, 25): DayOff.CHRISTMAS_DAY,
    (12, 26): DayOff.BOXING_DAY,
}
_AFTER_EASTER = {
    -3: DayOff.MAUNDY_THURSDAY,
    -2: DayOff.GOOD_FRIDAY,
    0: DayOff.EASTER_SUNDAY,
    1: DayOff.EASTER_MONDAY,
    39: DayOff.ASCENSION_DAY,
    49: DayOff.WHIT_SUNDAY,
    50: DayOff.WHIT_MONDAY,
}
_WEEKEND = {5: DayOff.SATURDAY, 6: DayOff.SUNDAY}


def day_off(day: date) -> DayOff | None:
    """Return why nobody works on a day, the holiday before the weekend; None on a working day.

    >>> day_off(date(2026, 5, 14))
    <DayOff.ASCENSION_DAY: 'ascension_day'>
    >>> day_off(date(2026, 12, 24))
    """
    holiday = _FIXED.get((day.month, day.day)) or _AFTER_EASTER.get((day - _easter(day.year)).days)
    return holiday or _WEEKEND.get(day.weekday())


def is_working_day(day: date) -> bool:
    """Tell whether a day is one that deadlines are counted in.

    >>> is_working_day(date(2026, 4, 2))
    False
    """
    return day_off(day) is None


def working_days_after(day: date, count: int) -> date:
    """Return the working day that is `count` of them after a day; with 0, the first from that day on."""
    while count or not is_working_day(day):
        day += timedelta(days=1)
        count -= count > 0 and is_working_day(day)
    return day


@lru_cache
def _easter(year: int) -> date:
    day: date = easter(year)
    return day
