"""What happened in the room, as events on a time line that can be corrected afterwards.

Correcting one event changes neither the others nor where the person was from the beginning. An event may
come to change nothing then; it stays on record.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting, Movement, Participant, RoomState
from ho21desk.rules.numbering import case_number, order_of_treatment
from ho21desk.rules.story import retold, story


@dataclass(frozen=True)
class Event:
    """Somebody came, left or went over to video.

    Attributes:
        before: where they were until then.
    """

    person: Participant
    movement: Movement
    before: RoomState

    @property
    def changes(self) -> bool:
        """Whether they were somewhere else until then."""
        return self.before is not self.movement.state


def began(meeting: Meeting, person: Participant) -> RoomState:
    """Return where somebody was from the beginning."""
    return story(meeting, person)[0]


def events(meeting: Meeting) -> tuple[Event, ...]:
    """Return what was seen to happen in the room, in the order it happened.

    What was only stated of somebody (see `Participant`) is no event.
    """
    rank = _ranks(meeting)
    line: list[Event] = []
    for person in meeting.participants:
        if not person.movements:
            continue
        state, happened = story(meeting, person)
        start = 0
        for movement in happened:
            place = _place(rank, [event.movement for event in line], movement, start)
            line.insert(place, Event(person, movement, state))
            state, start = movement.state, place + 1
    return tuple(line)


def note(
    meeting: Meeting,
    now: dt.datetime,
    person_id: str,
    state: RoomState,
    item_id: str,
    time: dt.time | None = None,
) -> Meeting:
    """Enter afterwards what was missed when it happened.

    With a clock, the case is the one that was handled then, where the stamps tell. NotAllowedError when
    the case has not been reached, or the clock is not within the meeting so far.
    """
    person, item = meeting.participant(person_id), _reached(meeting, item_id)
    noted = _at(meeting, now, Movement(item=item.number, state=state), time)
    return _with(meeting, person, noted)


def set_time(meeting: Meeting, now: dt.datetime, movement_id: str, time: dt.time | None) -> Meeting:
    """Correct the clock of an event, or take it out. The event moves to its right place.

    The case becomes the one that was handled then, where the stamps tell. NotAllowedError when the
    clock is not within the meeting so far.
    """
    person, old = _found(meeting, movement_id)
    return meeting if time == old.time else _with(meeting, person, _at(meeting, now, old, time))


def set_case(meeting: Meeting, _now: dt.datetime, movement_id: str, item_id: str) -> Meeting:
    """Correct in which case something happened. The event moves to its right place.

    A clock outside that case becomes the clock at which it began, or none when that is unknown.
    NotAllowedError when the case has not been reached.
    """
    person, old = _found(meeting, movement_id)
    item = _reached(meeting, item_id)
    if item.number == old.item:
        return meeting
    clock = old.time
    if clock is not None and item.number not in _handled_at(meeting, clock):
        clock = item.started.time().replace(microsecond=0) if item.started else None
    return _with(meeting, person, replace(old, item=item.number, time=clock))


def set_state(meeting: Meeting, _now: dt.datetime, movement_id: str, state: RoomState) -> Meeting:
    """Correct what happened: that somebody came, left or went over to video."""
    person, old = _found(meeting, movement_id)
    if state is old.state:
        return meeting
    beginning, happened = story(meeting, person)
    changed = [replace(old, state=state) if each is old else each for each in happened]
    return meeting.with_participant(retold(person, beginning, changed))


def remove(meeting: Meeting, _now: dt.datetime, movement_id: str) -> Meeting:
    """Take out an event: it never happened.

    Somebody with no event left was there all the time, or never, as they were from the beginning.
    """
    person, old = _found(meeting, movement_id)
    beginning, happened = story(meeting, person)
    left = [each for each in happened if each is not old]
    return meeting.with_participant(retold(person, beginning, left))


def begin_as(meeting: Meeting, _now: dt.datetime, person_id: str, state: RoomState) -> Meeting:
    """Correct where somebody was from the beginning. What happened since stays."""
    person = meeting.participant(person_id)
    beginning, happened = story(meeting, person)
    return meeting if state is beginning else meeting.with_participant(retold(person, state, happened))


def _found(meeting: Meeting, movement_id: str) -> tuple[Participant, Movement]:
    for event in events(meeting):
        if event.movement.id == movement_id:
            return event.person, event.movement
    raise KeyError(movement_id)


def _with(meeting: Meeting, person: Participant, moved: Movement) -> Meeting:
    """Return the meeting with an event of somebody, new or corrected, at its right place."""
    beginning, happened = story(meeting, person)
    others = [each for each in happened if each.id != moved.id]
    others.insert(_place(_ranks(meeting), others, moved), moved)
    return meeting.with_participant(retold(person, beginning, others))


def _ranks(meeting: Meeting) -> dict[int | None, int]:
    return {item.number: rank for rank, item in enumerate(order_of_treatment(meeting))}


def _place(rank: Mapping[int | None, int], line: Sequence[Movement], new: Movement, start: int = 0) -> int:
    """Return where a movement belongs among others, none of which changes its place.

    The clocks say it where both have one: a case may have been taken up again. Otherwise it is the
    order of treatment.
    """
    end = len(line)
    if new.time is not None:
        clocks = [(place, other.time) for place, other in enumerate(line) if place >= start and other.time]
        start = max((place + 1 for place, clock in clocks if clock <= new.time), default=start)
        end = min((place for place, clock in clocks if clock > new.time and place >= start), default=end)
    own = rank.get(new.item, -1)
    return next((place for place in range(start, end) if rank.get(line[place].item, -1) > own), end)


def _reached(meeting: Meeting, item_id: str) -> AgendaItem:
    item = meeting.item(item_id)
    if item.treated is None:
        raise NotAllowedError("not_reached", str(case_number(meeting, item.number)))
    return item


def _at(meeting: Meeting, now: dt.datetime, movement: Movement, clock: dt.time | None) -> Movement:
    """Return a movement with another clock, in the case that was handled then, where the stamps tell."""
    if clock is None:
        return replace(movement, time=None)
    _check_clock(meeting, now, clock)
    handled = _handled_at(meeting, clock)
    told = not handled or movement.item in handled
    return replace(movement, time=clock, item=movement.item if told else handled[-1])


def _check_clock(meeting: Meeting, now: dt.datetime, clock: dt.time) -> None:
    """Refuse a clock outside the meeting so far. Cases may begin before the hour of the notice, or after."""
    moment = _moment(meeting, clock)
    beginnings = [item.started for item in meeting.agenda if item.started]
    endings = [item.ended for item in meeting.agenda if item.ended]
    if meeting.start:
        beginnings.append(_moment(meeting, meeting.start))
    if meeting.end:
        endings.append(_moment(meeting, meeting.end))
    # A clock may be written to the minute.
    if beginnings and moment < min(beginnings).replace(second=0, microsecond=0):
        raise NotAllowedError("before_meeting", f"{min(beginnings):%H.%M}")
    if meeting.current:
        if moment > now:
            raise NotAllowedError("not_yet")
    elif endings and moment > max(endings):
        raise NotAllowedError("after_meeting", f"{max(endings):%H.%M}")


def _handled_at(meeting: Meeting, clock: dt.time) -> list[int]:
    """Return the cases that can have been handled at that time, the one begun last at the end.

    They can be several: the stamps of a case that was taken up again span what came between.
    """
    stays = sorted(
        (item.started.replace(microsecond=0), item.ended or dt.datetime.max, item.number)
        for item in meeting.agenda
        if item.started
    )
    if not stays:
        return []
    # What was written to the minute can seem to lie just outside the meeting.
    last = max(ended for _, ended, _ in stays) - dt.timedelta(seconds=1)
    moment = min(max(_moment(meeting, clock), stays[0][0]), last)
    return [number for started, ended, number in stays if started <= moment < ended.replace(microsecond=0)]


def _moment(meeting: Meeting, clock: dt.time) -> dt.datetime:
    """Return a clock with the day on which the meeting began, as far as that is known."""
    days = [item.started.date() for item in meeting.agenda if item.started]
    return dt.datetime.combine(min(days, default=meeting.date or dt.date.min), clock)
