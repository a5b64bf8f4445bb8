"""What is known of one person's stay: where they were from the beginning, and what happened since.

A person's movements are in the order they happened. Those at the head that belong to no case are no
events: they say where the person was from the beginning, and are only needed where the first event does
not imply it.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from ho21desk.model import Attendance, Meeting, Mode, Movement, Participant, RoomState
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.presence import before_first, present_at

Story = tuple[RoomState, tuple[Movement, ...]]


def story(meeting: Meeting, person: Participant) -> Story:
    """Return where somebody was from the beginning, and what happened since.

    What was only stated of them is told as if it had been seen in the cases reached so far.
    """
    if person.movements:
        leading = _leading(person)
        happened = person.movements[len(leading) :]
        return leading[-1].state if leading else before_first(happened[0]), happened
    if person.attendance is Attendance.ABSENT:
        return RoomState.OUT, ()
    inside = RoomState.IN_ROOM if person.mode is Mode.IN_PERSON else RoomState.BY_VIDEO
    reached = [item for item in order_of_treatment(meeting) if item.treated is not None]
    there = [present_at(meeting, person, item) for item in reached]
    seen: list[Movement] = []
    for (before, was_there), (item, is_there) in pairwise(zip(reached, there, strict=True)):
        if is_there and not was_there:
            seen.append(Movement(item=item.number, state=inside))
        elif was_there and not is_there:
            seen.append(Movement(item=before.number, state=RoomState.OUT))
    return RoomState.OUT if there and not there[0] else inside, tuple(seen)


def retold(person: Participant, beginning: RoomState, happened: Sequence[Movement]) -> Participant:
    """Return somebody with that story in the place of all that was known. Who was never there is absent."""
    leading = _leading(person)
    if not leading or leading[-1].state is not beginning:
        leading = (Movement(state=beginning),)
    implied = not happened or before_first(happened[0]) is beginning
    if implied and not any(movement.time or movement.extra for movement in leading):
        leading = ()
    movements = (*leading, *happened)
    if not movements:
        return replace(stated(person, beginning), movements=())
    states = {beginning, *(movement.state for movement in happened)}
    # The mode is not stated any more: it follows.
    attended = stated(person, RoomState.OUT if states == {RoomState.OUT} else RoomState.IN_ROOM)
    return replace(attended, movements=movements)


def stated(person: Participant, state: RoomState) -> Participant:
    """Return somebody of whom it is stated that they are there, by video, or sent apologies."""
    return replace(
        person,
        attendance=Attendance.ABSENT if state is RoomState.OUT else Attendance.PRESENT,
        mode=Mode.DIGITAL if state is RoomState.BY_VIDEO else Mode.IN_PERSON,
        partial=False,
        from_item=None,
        until_item=None,
        items=(),
    )


def _leading(person: Participant) -> tuple[Movement, ...]:
    return tuple(takewhile(lambda movement: movement.item is None, person.movements))
