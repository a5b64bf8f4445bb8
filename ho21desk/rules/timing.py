"""The time plan: when each item begins, and when the meeting ends, as far as the minutes planned tell."""

import datetime as dt
from dataclasses import dataclass

from ho21desk.model import AgendaItem, Meeting
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.running import Stage, stage

_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True)
class Row:
    """One item in the plan.

    Attributes:
        begins, ends: as it was, or as planned from here on; None where nothing tells.
        fits: whether it ends before the meeting is to end.
    """

    item: AgendaItem
    begins: dt.datetime | None
    ends: dt.datetime | None
    fits: bool


@dataclass(frozen=True)
class Plan:
    """How a meeting stands to its time.

    Attributes:
        rows: the items to be handled, in the order of treatment.
        end: when the last one ends; None where nothing tells.
        late: minutes behind the plan so far; negative when ahead of it.
    """

    rows: tuple[Row, ...]
    end: dt.datetime | None
    late: int

    @property
    def is_planned(self) -> bool:
        """Whether minutes are planned for any item."""
        return any(row.item.planned_minutes for row in self.rows)


def plan(meeting: Meeting, now: dt.datetime) -> Plan:
    """Return when each item begins and ends.

    Before the meeting that follows from its start, while it runs from the clock: what is left of the
    current item, and then the others. An item without minutes takes none.
    """
    day = _day(meeting, now)
    limit = dt.datetime.combine(day, meeting.end) if meeting.end else None
    moment = _beginning(meeting, day)
    rows = []
    begins: dt.datetime | None
    ends: dt.datetime | None
    for item in order_of_treatment(meeting):
        if item.dropped and item.treated is None:
            continue
        if item.ended:
            begins, ends, after = item.started, item.ended, moment
        elif item.is_current:
            begins, ends = item.started, now + _left(item, now, item.planned_minutes or 0)
            after = now + _left(item, now, _allotted(item))
        elif moment is not None:
            begins, ends = moment, moment + (item.planned_minutes or 0) * _MINUTE
            after = moment + _allotted(item) * _MINUTE
        else:
            begins = ends = after = None
        moment = after
        rows.append(Row(item, begins, ends, fits=not (limit and ends and ends > limit)))
    ending = [row.ends for row in rows if row.ends]
    return Plan(tuple(rows), max(ending, default=None), _late(meeting, now))


def minutes_used(item: AgendaItem, now: dt.datetime) -> int:
    """Return how many whole minutes an item has taken so far."""
    if item.started is None:
        return 0
    return max(0, ((item.ended or now) - item.started) // _MINUTE)


def _day(meeting: Meeting, now: dt.datetime) -> dt.date:
    started = [item.started.date() for item in meeting.agenda if item.started]
    return min(started, default=meeting.date or now.date())


def _beginning(meeting: Meeting, day: dt.date) -> dt.datetime | None:
    if stage(meeting) is not Stage.PLANNED or meeting.start is None:
        return None
    return dt.datetime.combine(day, meeting.start)


def _left(item: AgendaItem, now: dt.datetime, minutes: int) -> dt.timedelta:
    used = minutes_used(item, now) if item.planned_minutes else 0
    return max(0, minutes - used) * _MINUTE


def _allotted(item: AgendaItem) -> int:
    """Return the minutes until the next item begins. A break belongs to the item it follows."""
    return (item.planned_minutes or 0) + item.break_after


def _late(meeting: Meeting, now: dt.datetime) -> int:
    late = 0
    for item in meeting.agenda:
        if not item.planned_minutes or item.started is None:
            continue
        over = minutes_used(item, now) - _allotted(item)
        late += max(0, over) if item.is_current else over
    return late
