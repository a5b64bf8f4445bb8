"""Walking the agenda: what starts, ends and follows what.

An act is a function of the meeting and the clock that returns the meeting as it is afterwards.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting, Span
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.pausing import resume

Act = Callable[[Meeting, datetime], Meeting]

_AT_ONCE = timedelta(minutes=2)
"""How soon a case that was taken up by mistake is left again."""


class Stage(Enum):
    """Where a meeting stands. It follows from the stamps of its items."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"


def stage(meeting: Meeting) -> Stage:
    """Return where the meeting stands."""
    if meeting.current:
        return Stage.RUNNING
    return Stage.CLOSED if any(item.ended for item in meeting.agenda) else Stage.PLANNED


def start(meeting: Meeting, now: datetime) -> Meeting:
    """Begin with the first item. NotAllowedError when there is none, or the meeting has begun."""
    if stage(meeting) is not Stage.PLANNED:
        raise NotAllowedError("has_begun")
    first = next((item for item in meeting.agenda if not item.dropped), None)
    if first is None:
        raise NotAllowedError("no_agenda")
    return go_to(meeting, now, first.id)


def go_to(meeting: Meeting, now: datetime, item_id: str) -> Meeting:
    """Take up an item, in or out of order. The one before it ends, and so does a pause; numbers stay.

    A meeting that has not begun begins with it. What was withdrawn or put off is handled after all.
    """
    item = meeting.item(item_id)
    if item.is_current:
        return resume(meeting, now)
    if meeting.start is None and stage(meeting) is Stage.PLANNED:
        meeting = replace(meeting, start=now.time().replace(second=0, microsecond=0))
    meeting = _leave(_without_noted_end(meeting), now)
    ranks = [other.treated for other in meeting.agenda if other.treated is not None]
    return meeting.with_item(
        replace(
            _taken_up_again(item, now),
            treated=max(ranks, default=-1) + 1 if item.treated is None else item.treated,
            started=item.started or now,
            dropped=None,
        )
    )


def following(meeting: Meeting) -> AgendaItem | None:
    """Return the item that comes next, or None after the last.

    Having gone back, one walks forth again the way one came; then come the items not reached
    yet, in agenda order, so that a case that was skipped is not forgotten. What was withdrawn or put
    off is passed over.
    """
    current = meeting.current
    if current is None:
        return None
    order = order_of_treatment(meeting)
    later = order[order.index(current) + 1 :]
    return next((item for item in later if not item.dropped), None)


def preceding(meeting: Meeting) -> AgendaItem | None:
    """Return the item that was handled before the current one, or None at the first."""
    current = meeting.current
    if current is None:
        return None
    order = order_of_treatment(meeting)
    place = order.index(current)
    return order[place - 1] if place else None


def go_on(meeting: Meeting, now: datetime) -> Meeting:
    """Take up the item that comes next; at the last one nothing happens."""
    item = following(meeting)
    return go_to(meeting, now, item.id) if item else meeting


def go_back(meeting: Meeting, now: datetime) -> Meeting:
    """Take up the item before this one again; at the first one nothing happens.

    An item that was only taken up by mistake, left again at once and holds nothing yet, counts as not
    reached, and all stamps are as if it had not happened.
    """
    item, current = preceding(meeting), meeting.current
    if item is None or current is None or current.started is None:
        return meeting
    soon = now - current.started <= _AT_ONCE
    meeting = go_to(meeting, now, item.id)
    reached_last = current.treated == max(other.treated or 0 for other in meeting.agenda)
    noted = {movement.item for person in meeting.participants for movement in person.movements}
    noted |= {asked.settled_in for other in meeting.agenda for asked in other.recusals}
    if not (soon and reached_last and current.number not in noted and _is_untouched(current)):
        return meeting
    meeting = meeting.with_item(_not_reached(current))
    return meeting.with_item(replace(item, ended=None)) if item.ended == current.started else meeting


def close(meeting: Meeting, now: datetime) -> Meeting:
    """End the meeting. NotAllowedError when it does not run."""
    if stage(meeting) is not Stage.RUNNING:
        raise NotAllowedError("not_running")
    if meeting.end is None:
        meeting = replace(meeting, end=now.time().replace(second=0, microsecond=0))
    return _leave(meeting, now)


def reopen(meeting: Meeting, now: datetime) -> Meeting:
    """Go on with the item that was handled last. NotAllowedError unless the meeting was closed."""
    if stage(meeting) is not Stage.CLOSED:
        raise NotAllowedError("not_closed")
    ended = [(item.ended, item.treated or 0, item) for item in meeting.agenda if item.ended]
    *_, last = max(ended, key=lambda each: each[:2])
    return _without_noted_end(meeting).with_item(_taken_up_again(last, now))


def without_decision(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the items that lack the decision the rules of procedure (no. 3) ask for.

    What was withdrawn or put off needs none.
    """
    return tuple(item for item in meeting.agenda if not item.is_decided and not item.dropped)


def _taken_up_again(item: AgendaItem, now: datetime) -> AgendaItem:
    """Return an item that goes on, having rested since it was left."""
    if item.ended is None:
        return item
    return replace(item, ended=None, rests=(*item.rests, Span(start=item.ended, end=max(now, item.ended))))


def _leave(meeting: Meeting, now: datetime) -> Meeting:
    meeting = resume(meeting, now)
    current = meeting.current
    if current is None:
        return meeting
    # A clock may be set back, but nothing ends before it began.
    return meeting.with_item(replace(current, ended=max(now, current.started or now)))


def _without_noted_end(meeting: Meeting) -> Meeting:
    """Return the meeting without the end that closing it noted; an end set beforehand stays."""
    ended = max((item.ended for item in meeting.agenda if item.ended), default=None)
    if meeting.current or ended is None or meeting.end != ended.time().replace(second=0, microsecond=0):
        return meeting
    return replace(meeting, end=None)


def _not_reached(item: AgendaItem) -> AgendaItem:
    """Return an untouched item as it was before it was reached, without the words put in then."""
    decisions = tuple(replace(decision, text="", standard="") for decision in item.decisions)
    return replace(
        item, treated=None, started=None, ended=None, discussion="", standard="", decisions=decisions
    )


def _is_untouched(item: AgendaItem) -> bool:
    typed = item.discussion != item.standard or any(d.text != d.standard for d in item.decisions)
    return not (typed or item.recusals or item.vote)
