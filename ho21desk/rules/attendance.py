"""Acts on the people of a meeting: who came, left, went over to video, or sent apologies."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Attendance, Meeting, Mode, Movement, Participant, RoomState
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.presence import present_at, state_now


def move(meeting: Meeting, now: datetime, person_id: str, state: RoomState) -> Meeting:
    """Somebody came, left or went over to video.

    Before the meeting it states how they will take part. From the first item on it is a
    movement, noted with the case and the clock; somebody who had sent apologies is then present.
    """
    person = meeting.participant(person_id)
    reached = [item for item in order_of_treatment(meeting) if item.treated is not None]
    if not reached:
        return meeting.with_participant(_stated(person, state))
    if state_now(meeting, person) is state:
        return meeting
    item = meeting.current or reached[-1]
    moved = Movement(time=now.time().replace(microsecond=0), item=item.number, state=state)
    return meeting.with_participant(
        replace(
            _without_statement(person),
            attendance=Attendance.PRESENT,
            movements=(*_movements(meeting, person, reached, moved), moved),
        )
    )


def apologise(meeting: Meeting, _now: datetime, person_id: str) -> Meeting:
    """Somebody sent apologies: they were never there, so what was noted of their coming goes."""
    person = meeting.participant(person_id)
    return meeting.with_participant(
        replace(_without_statement(person), attendance=Attendance.ABSENT, movements=())
    )


def add(meeting: Meeting, now: datetime, person: Participant) -> Meeting:
    """Enter a person on the spot. In a running meeting they come in now.

    NotAllowedError without a name, or when somebody of that name is there already.
    """
    name = " ".join(person.name.split())
    if not name:
        raise NotAllowedError("no_name")
    if any(other.name.casefold() == name.casefold() for other in meeting.participants):
        raise NotAllowedError("person_twice", name)
    keys = {other.key for other in meeting.participants}
    key = next(key for key in _keys(name) if key not in keys)
    new = replace(person, key=key, name=name, attendance=Attendance.ABSENT)
    meeting = replace(meeting, participants=(*meeting.participants, new))
    return move(meeting, now, new.id, RoomState.IN_ROOM)


def preside(meeting: Meeting, _now: datetime, person_id: str) -> Meeting:
    """Somebody takes the chair."""
    return replace(meeting, chair=meeting.participant(person_id).id)


def _stated(person: Participant, state: RoomState) -> Participant:
    person = _without_statement(person)
    if state is RoomState.OUT:
        return replace(person, attendance=Attendance.ABSENT)
    mode = Mode.DIGITAL if state is RoomState.BY_VIDEO else Mode.IN_PERSON
    return replace(person, attendance=Attendance.PRESENT, mode=mode)


def _without_statement(person: Participant) -> Participant:
    return replace(person, mode=Mode.IN_PERSON, partial=False, from_item=None, until_item=None, items=())


def _movements(
    meeting: Meeting, person: Participant, reached: Sequence[AgendaItem], new: Movement
) -> tuple[Movement, ...]:
    """Return what is known of a person so far as movements, so that the `new` one can follow.

    Somebody of whom nothing else is known than that they now leave was there from the beginning.
    """
    if person.movements or person.attendance is Attendance.ABSENT:
        return person.movements
    inside = RoomState.IN_ROOM if person.mode is Mode.IN_PERSON else RoomState.BY_VIDEO
    stays: list[Movement] = []
    was_there = False
    for before, item in zip((reached[0], *reached), reached, strict=False):
        there = present_at(meeting, person, item)
        if there and not was_there:
            stays.append(Movement(item=item.number, state=inside))
        elif was_there and not there:
            stays.append(Movement(item=before.number, state=RoomState.OUT))
        was_there = there
    from_beginning = len(stays) == 1 and stays[0].item == reached[0].number
    plain = from_beginning and inside is RoomState.IN_ROOM and new.state is RoomState.OUT
    return () if plain else tuple(stays)


def _keys(name: str) -> list[str]:
    """Return short names for a person, the surname first, for use in the meeting file."""
    plain: dict[str, str | int | None] = {"æ": "ae", "ø": "o", "å": "a", "é": "e", "ö": "o", "ä": "a"}
    folded = name.casefold().translate(str.maketrans(plain))
    words = ["".join(filter(str.isalnum, word)) for word in folded.split()]
    surname = next((word for word in reversed(words) if word), "person")
    return [surname, *(f"{surname}{count}" for count in range(2, 1000))]
