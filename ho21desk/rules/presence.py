"""Who was in the room when, from what happened, in the order the cases were taken.

Presence is stated by hand (a meeting set up or read from a file) or follows from movements.
Case numbers never order anything here: a member who leaves after 53 in a meeting that took
52, 54, 53, 55 was there for 54.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

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
    order = [item.number for item in order_of_treatment(meeting)]
    states = [_states_during(order, person, number) for number in order]
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
    reached = [item for item in order_of_treatment(meeting) if item.treated is not None]
    last = meeting.current or (reached[-1] if reached else None)
    return _stated(person) if last is None or _stated_at(meeting, person, last) else RoomState.OUT


def present_at(meeting: Meeting, person: Participant, item: AgendaItem) -> bool:
    """Tell whether somebody was there for any part of a case, recusal left aside."""
    return bool(_states_at(meeting, person, item) - {RoomState.OUT})


def is_recused(item: AgendaItem, person: Participant) -> bool:
    """Tell whether somebody was found recused in a case."""
    return any(asked.person == person.id and asked.outcome is View.RECUSED for asked in item.recusals)


def may_vote(meeting: Meeting, person: Participant) -> bool:
    """Tell whether somebody has a vote at all: members, and deputies whose member is out."""
    if person.role is Role.MEMBER:
        return True
    if person.role is not Role.DEPUTY:
        return False
    if person.deputy_for is None:
        return True
    return state_now(meeting, meeting.participant(person.deputy_for)) is RoomState.OUT


def voters(meeting: Meeting, item: AgendaItem | None = None) -> tuple[Participant, ...]:
    """Return those who are here now and may vote, in `item` if one is given."""
    return tuple(
        person
        for person in meeting.participants
        if may_vote(meeting, person)
        and state_now(meeting, person) is not RoomState.OUT
        and not (item and is_recused(item, person))
    )


def votes_at(meeting: Meeting, item: AgendaItem, without: Collection[str] = ()) -> int:
    """Return how many votes could be cast while a case was handled, leaving out people by `id`.

    Whoever was there for a part of it counts, but a member and their deputy hold one vote between them.
    """
    return len(
        {
            person.deputy_for or person.id
            for person in meeting.participants
            if person.id not in without
            and _had_vote(meeting, person, item)
            and present_at(meeting, person, item)
        }
    )


def _had_vote(meeting: Meeting, person: Participant, item: AgendaItem) -> bool:
    if person.role is not Role.DEPUTY or person.deputy_for is None:
        return person.role in (Role.MEMBER, Role.DEPUTY)
    return RoomState.OUT in _states_at(meeting, meeting.participant(person.deputy_for), item)


def _states_at(meeting: Meeting, person: Participant, item: AgendaItem) -> set[RoomState]:
    """Return every state somebody was in while a case was handled."""
    if person.attendance is Attendance.ABSENT:
        return {RoomState.OUT}
    if person.movements:
        order = [other.number for other in order_of_treatment(meeting)]
        return _states_during(order, person, item.number)
    return {_stated(person) if _stated_at(meeting, person, item) else RoomState.OUT}


def _stated(person: Participant) -> RoomState:
    return RoomState.IN_ROOM if person.mode is Mode.IN_PERSON else RoomState.BY_VIDEO


def _stated_at(meeting: Meeting, person: Participant, item: AgendaItem) -> bool:
    if person.items:
        return item.number in person.items
    order = [other.number for other in order_of_treatment(meeting)]
    place = order.index(item.number)
    after_start = person.from_item not in order or order.index(person.from_item) <= place
    before_end = person.until_item not in order or place <= order.index(person.until_item)
    return after_start and before_end


def _states_during(order: Sequence[int], person: Participant, number: int) -> set[RoomState]:
    """Return every state somebody was in while a case was handled, as the movements have it.

    They are in the order of the clock. That is not the order of treatment when a case was taken
    up again, so the state one comes into a case with is that of the latest movement in any before it.
    """
    place = order.index(number)
    entering = state = _before(person.movements[0])
    during: set[RoomState] = set()
    for movement in person.movements:
        at = order.index(movement.item) if movement.item in order else -1
        if at == place:
            during |= {state, movement.state}
        elif at < place:
            entering = movement.state
        state = movement.state
    return during | {entering}


def _before(first: Movement) -> RoomState:
    """Return where somebody was before the first thing noted: there, if it is that they left."""
    return RoomState.IN_ROOM if first.state is RoomState.OUT else RoomState.OUT


def _left(person: Participant) -> bool:
    return person.movements[-1].state is RoomState.OUT


def _mode(states: set[RoomState]) -> Mode:
    if RoomState.BY_VIDEO not in states:
        return Mode.IN_PERSON
    return Mode.PARTLY_DIGITAL if RoomState.IN_ROOM in states else Mode.DIGITAL
