"""The time plan: when each item begins, and when the meeting ends, as far as the minutes planned tell."""

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from ho21desk.model import AgendaItem, Meeting
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.pausing import paused_since
from ho21desk.rules.running import Stage, stage

_MINUTE = dt.timedelta(minutes=1)
_Spell = tuple[dt.datetime, dt.datetime]


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
        used: minutes the items have taken so far, pauses left out.
        planned: minutes planned for the items to be handled.
        resumes: when a pause that lasts is to end; None when there is none, or nothing is planned.
        rows: the items to be handled, in the order of treatment.
        end: when the last one ends; None where nothing tells.
        late: minutes behind the plan so far; negative when ahead of it.
    """

    rows: tuple[Row, ...]
    end: dt.datetime | None
    late: int
    used: int
    planned: int
    resumes: dt.datetime | None

    @property
    def is_planned(self) -> bool:
        """Whether minutes are planned for any item."""
        return any(row.item.planned_minutes for row in self.rows)


def plan(meeting: Meeting, now: dt.datetime) -> Plan:
    """Return when each item begins and ends.

    Before the meeting that follows from its start, while it runs from the clock: what is left of the
    current item, and then the others. An item without minutes takes none. A break belongs to the item
    it follows, and a pause in that item is the break.
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
            work, rest = _left(meeting, item, now)
            begins, after = item.started, now + (work + rest) * _MINUTE
            ends = after if work and paused_since(meeting) else now + work * _MINUTE
        elif moment is not None:
            begins, ends = moment, moment + (item.planned_minutes or 0) * _MINUTE
            after = moment + ((item.planned_minutes or 0) + item.break_after) * _MINUTE
        else:
            begins = ends = after = None
        moment = after
        rows.append(Row(item, begins, ends, fits=not (limit and ends and ends > limit)))
    ending = [row.ends for row in rows if row.ends]
    return Plan(
        rows=tuple(rows),
        end=max(ending, default=None),
        late=sum(_over(meeting, item, now) for item in meeting.agenda),
        used=sum((time_used(meeting, item, now) for item in meeting.agenda), dt.timedelta()) // _MINUTE,
        planned=sum(row.item.planned_minutes or 0 for row in rows),
        resumes=_resumes(meeting, now),
    )


def time_used(meeting: Meeting, item: AgendaItem, now: dt.datetime) -> dt.timedelta:
    """Return how long an item has been handled so far: no pauses, and nothing of what it rested."""
    spells = _spells(item, now)
    whole = sum((end - start for start, end in spells), dt.timedelta())
    return whole - _paused(meeting, spells, now)


def minutes_used(meeting: Meeting, item: AgendaItem, now: dt.datetime) -> int:
    """Return how many whole minutes an item has been handled so far."""
    return time_used(meeting, item, now) // _MINUTE


def _day(meeting: Meeting, now: dt.datetime) -> dt.date:
    started = [item.started.date() for item in meeting.agenda if item.started]
    return min(started, default=meeting.date or now.date())


def _beginning(meeting: Meeting, day: dt.date) -> dt.datetime | None:
    if stage(meeting) is not Stage.PLANNED or meeting.start is None:
        return None
    return dt.datetime.combine(day, meeting.start)


def _spells(item: AgendaItem, now: dt.datetime) -> list[_Spell]:
    """Return when an item was handled: from its start to its end, but for when it rested."""
    if item.started is None:
        return []
    moments = [item.started]
    for rest in item.rests:
        moments += [rest.start, rest.end or now]
    moments.append(item.ended or now)
    # A clock may have been set back.
    return [(start, max(start, end)) for start, end in list(pairwise(moments))[::2]]


def _paused(meeting: Meeting, spells: list[_Spell], now: dt.datetime) -> dt.timedelta:
    """Return how long the meeting paused while an item was handled."""
    return sum(
        (
            max(dt.timedelta(), min(end, pause.end or now) - max(start, pause.start))
            for start, end in spells
            for pause in meeting.pauses
        ),
        dt.timedelta(),
    )


def _minutes(meeting: Meeting, item: AgendaItem, now: dt.datetime) -> tuple[int, int]:
    """Return the minutes an item has taken of its own, none where none are planned, and of pauses."""
    used = minutes_used(meeting, item, now) if item.planned_minutes else 0
    return used, _paused(meeting, _spells(item, now), now) // _MINUTE


def _left(meeting: Meeting, item: AgendaItem, now: dt.datetime) -> tuple[int, int]:
    """Return the minutes left of the current item, and of its break.

    Where no pause was noted in it, what it takes beyond its minutes is its break.
    """
    (used, paused), planned = _minutes(meeting, item, now), item.planned_minutes or 0
    taken = paused if paused or paused_since(meeting) else max(0, used - planned)
    return max(0, planned - used), max(0, item.break_after - taken)


def _over(meeting: Meeting, item: AgendaItem, now: dt.datetime) -> int:
    """Return the minutes that an item and its pauses took beyond the plan; negative when it took less."""
    (used, paused), planned = _minutes(meeting, item, now), item.planned_minutes or 0
    if item.started is None or not (planned or paused):
        return 0
    if not item.is_current:
        return used + paused - planned - item.break_after
    work, rest = _left(meeting, item, now)
    return used + paused + work + rest - planned - item.break_after


def _resumes(meeting: Meeting, now: dt.datetime) -> dt.datetime | None:
    since, current = paused_since(meeting), meeting.current
    if since is None or current is None or not current.break_after:
        return None
    _, rest = _left(meeting, current, now)
    return now + rest * _MINUTE if rest else None
