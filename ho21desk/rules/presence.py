"""Who was in the room when, from what happened, in the order the cases were taken.

Presence is stated by hand (a meeting set up or read from a file) or follows from movements.
Case numbers never order anything here: a member who leaves after 53 in a meeting that took
52, 54, 53, 55 was there for 54.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from ho21desk.model import AgendaItem, Attendance, Meeting, Mode, Movement, Participant, Role, RoomState, View
from ho21desk.rules.numbering import order_of_treatment


@dataclass(frozen=True)
class Presence:
    """How somebody took part, in the terms the minutes print.

    Attributes:
        from_item, until_item: running numbers of the first and last case they were there for,
            where they were not there from the beginning or to the end.
        items: the cases they were there for, where it was for single cases only.
        partial: there for a part of the meeting that these cases do not bound.
    """

    mode: Mode = Mode.IN_PERSON
    partial: bool = False
    from_item: int | None = None
    until_item: int | None = None
    items: tuple[int, ...] = ()


def presence_of(meeting: Meeting, person: Participant) -> Presence:
    """Return how somebody who came took part: as stated, or as the movements have it."""
    if not person.movements:
        return Presence(person.mode, person.partial, person.from_item, person.until_item, person.items)
    items = order_of_treatment(meeting)
    order = [item.number for item in items]
    states = [_seen_at(items, person, item) for item in items]
    there = [bool(state - {RoomState.OUT}) for state in states]
    mode = _mode({state for during in states for state in during} - {RoomState.OUT})
    if not any(there):
        return Presence(mode, partial=True)
    first, last = there.index(True), len(there) - 1 - there[::-1].index(True)
    return Presence(
        mode=mode,
        partial=not all(there[first : last + 1]),
        from_item=order[first] if first > 0 else None,
        # Who leaves during the last case stayed to the end, for all the minutes say.
        until_item=order[last] if _left(person) and last < len(order) - 1 else None,
    )


def state_now(meeting: Meeting, person: Participant) -> RoomState:
    """Return where somebody is at this moment, recusal left aside; of a closed meeting, at its end."""
    if person.attendance is Attendance.ABSENT:
        return RoomState.OUT
    if person.movements:
        return person.movements[-1].state
    reached = (item for item in meeting.agenda if item.treated is not None)
    last = meeting.current or max(reached, key=lambda item: item.treated or 0, default=None)
    return _stated(person) if last is None or _stated_at(meeting, person, last) else RoomState.OUT


def present_at(meeting: Meeting, person: Participant, item: AgendaItem) -> bool:
    """Tell whether somebody was there for any part of a case, recusal left aside."""
    return bool(_states_at(meeting, person, item) - {RoomState.OUT})


def recused_in(item: AgendaItem) -> frozenset[str]:
    """Return the `id`s of those who were found recused in a case."""
    return frozenset(asked.person for asked in item.recusals if asked.outcome is View.RECUSED)


def is_recused(item: AgendaItem, person: Participant) -> bool:
    """Tell whether somebody was found recused in a case."""
    return person.id in recused_in(item)


def voters(
    meeting: Meeting, item: AgendaItem | None = None, without: Collection[str] = ()
) -> tuple[Participant, ...]:
    """Return those who are here now and have a vote, in `item` if one is given, leaving out people by `id`.

    A member has one. Their deputy has it while the member is out, recused or left out; a deputy who
    sits for nobody has none.
    """
    left_out = {*without, *(recused_in(item) if item else ())}
    here = [
        person
        for person in meeting.participants
        if person.id not in left_out and state_now(meeting, person) is not RoomState.OUT
    ]
    holders = {person.id: person for person in here if person.role is Role.MEMBER}
    for person in here:
        if (member := stands_in_for(meeting, person)) is not None:
            holders.setdefault(member.id, person)
    voting = {person.id for person in holders.values()}
    return tuple(person for person in here if person.id in voting)


def votes_at(meeting: Meeting, item: AgendaItem, without: Collection[str] = ()) -> int:
    """Return how many votes could be cast while a case was handled, leaving out people by `id`.

    Whoever was there for a part of it counts, but a member and their deputy hold one vote between them.
    """
    seats = set()
    for person in meeting.participants:
        if person.id in without or not present_at(meeting, person, item):
            continue
        member = stands_in_for(meeting, person)
        if person.role is Role.MEMBER:
            seats.add(person.id)
        elif member is not None and (member.id in without or was_out(meeting, member, item)):
            seats.add(member.id)
    return len(seats)


def sat_at(meeting: Meeting, deputy: Participant, item: AgendaItem) -> bool:
    """Tell whether a deputy held their member's seat for any part of a case.

    They do while the member is out of the room: away, or recused in the case.
    """
    member = stands_in_for(meeting, deputy)
    if member is None or is_recused(item, deputy) or not present_at(meeting, deputy, item):
        return False
    return is_recused(item, member) or was_out(meeting, member, item)


def was_out(meeting: Meeting, person: Participant, item: AgendaItem) -> bool:
    """Tell whether somebody was out for any part of a case, recusal left aside."""
    return RoomState.OUT in _states_at(meeting, person, item)


def stands_in_for(meeting: Meeting, person: Participant) -> Participant | None:
    """Return the member whom a deputy sits for; None for everybody else."""
    if person.role is not Role.DEPUTY:
        return None
    members = (other for other in meeting.participants if other.role is Role.MEMBER)
    return next((member for member in members if member.id == person.deputy_for), None)


def _states_at(meeting: Meeting, person: Participant, item: AgendaItem) -> set[RoomState]:
    """Return every state somebody was in while a case was handled."""
    if person.attendance is Attendance.ABSENT:
        return {RoomState.OUT}
    if person.movements:
        return _seen_at(order_of_treatment(meeting), person, item)
    return {_stated(person) if _stated_at(meeting, person, item) else RoomState.OUT}


def _stated(person: Participant) -> RoomState:
    return RoomState.IN_ROOM if person.mode is Mode.IN_PERSON else RoomState.BY_VIDEO


def _stated_at(meeting: Meeting, person: Participant, item: AgendaItem) -> bool:
    if person.items:
        return item.number in person.items
    if person.from_item is None and person.until_item is None:
        return True
    order = [other.number for other in order_of_treatment(meeting)]
    place = order.index(item.number)
    after_start = person.from_item not in order or order.index(person.from_item) <= place
    before_end = person.until_item not in order or place <= order.index(person.until_item)
    return after_start and before_end


def _seen_at(order: Sequence[AgendaItem], person: Participant, item: AgendaItem) -> set[RoomState]:
    """Return every state somebody was in while a case was handled, as the movements have it."""
    if item.started and _stamps_tell(order):
        return _states_between(order, person, item, item.started)
    return _states_during([other.number for other in order], person, item.number)


def _stamps_tell(order: Sequence[AgendaItem]) -> bool:
    """Tell whether every case reached has its stamp, and no clock was set back between two of them."""
    reached = [item for item in order if item.treated is not None]
    starts = [item.started for item in reached if item.started]
    return len(starts) == len(reached) and starts == sorted(starts)


def _states_between(
    order: Sequence[AgendaItem], person: Participant, item: AgendaItem, started: datetime
) -> set[RoomState]:
    """Return every state somebody was in while a case was handled, by the clock.

    A case may have been taken up again after others: one comes into it, and leaves it, as all that
    happened until then has it. What happened only while others were handled in between does not count.
    """
    begun = {other.number: other.started for other in order}

    def state_at(moment: datetime) -> RoomState:
        state = before_first(person.movements[0])
        for movement in person.movements:
            noted = begun.get(movement.item) if movement.item is not None else None
            known = movement.item is None or (noted is not None and noted < moment)
            if known and (movement.time is None or movement.time <= moment.time()):
                state = movement.state
        return state

    leaving = state_at(item.ended) if item.ended else person.movements[-1].state
    return _states_in(person, item.number) | {state_at(started), leaving}


def _states_during(order: Sequence[int], person: Participant, number: int) -> set[RoomState]:
    """Return every state somebody was in while a case was handled, by the order of treatment alone.

    The movements are in the order they happened. That is another one when a case was taken up again,
    so the state one comes into a case with is that of the latest movement in any before it.
    """
    place = order.index(number)
    entering = before_first(person.movements[0])
    for movement in person.movements:
        at = order.index(movement.item) if movement.item in order else -1
        if at < place:
            entering = movement.state
    return _states_in(person, number) | {entering}


def _states_in(person: Participant, number: int) -> set[RoomState]:
    """Return the states somebody came from and went to while a case was handled."""
    states: set[RoomState] = set()
    state = before_first(person.movements[0])
    for movement in person.movements:
        if movement.item == number:
            states |= {state, movement.state}
        state = movement.state
    return states


def before_first(first: Movement) -> RoomState:
    """Return where somebody was before the first thing noted: there, if it is that they left."""
    return RoomState.IN_ROOM if first.state is RoomState.OUT else RoomState.OUT


def _left(person: Participant) -> bool:
    return person.movements[-1].state is RoomState.OUT


def _mode(states: set[RoomState]) -> Mode:
    if RoomState.BY_VIDEO not in states:
        return Mode.IN_PERSON
    return Mode.PARTLY_DIGITAL if RoomState.IN_ROOM in states else Mode.DIGITAL
