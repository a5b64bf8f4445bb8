"""Acts on the people of a meeting: who came, left, went over to video, or sent apologies."""

from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import Attendance, Meeting, Movement, Participant, Pronoun, Role, RoomState
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.presence import state_now
from ho21desk.rules.story import retold, stated, story


def move(meeting: Meeting, now: datetime, person_id: str, state: RoomState) -> Meeting:
    """Somebody came, left or went over to video.

    Before the meeting it states how they will take part. From the first item on it is a
    movement, noted with the case and the clock; somebody who had sent apologies is then present.
    """
    person = meeting.participant(person_id)
    reached = [item for item in order_of_treatment(meeting) if item.treated is not None]
    if not reached:
        return meeting.with_participant(stated(person, state))
    if state_now(meeting, person) is state:
        return meeting
    item = meeting.current or reached[-1]
    moved = Movement(time=now.time().replace(microsecond=0), item=item.number, state=state)
    beginning, happened = story(meeting, person)
    return meeting.with_participant(retold(person, beginning, (*happened, moved)))


def apologise(meeting: Meeting, _now: datetime, person_id: str) -> Meeting:
    """Somebody sent apologies: they were never there, so what was noted of their coming goes."""
    person = meeting.participant(person_id)
    return meeting.with_participant(replace(stated(person, RoomState.OUT), movements=()))


def add(meeting: Meeting, now: datetime, person: Participant) -> Meeting:
    """Enter a person on the spot. In a running meeting they come in now.

    NotAllowedError without a name, when somebody of that name is there already, or as for `sit_for`
    when it is stated whom they sit for.
    """
    name = " ".join(person.name.split())
    if not name:
        raise NotAllowedError("no_name")
    if any(other.name.casefold() == name.casefold() for other in meeting.participants):
        raise NotAllowedError("person_twice", name)
    keys = {other.key for other in meeting.participants}
    key = next(key for key in keys_for(name) if key not in keys)
    new = replace(person, key=key, name=name, attendance=Attendance.ABSENT)
    meeting = replace(meeting, participants=(*meeting.participants, new))
    if new.deputy_for is not None:
        meeting = sit_for(meeting, now, new.id, new.deputy_for)
    return move(meeting, now, new.id, RoomState.IN_ROOM)


def preside(meeting: Meeting, _now: datetime, person_id: str) -> Meeting:
    """Somebody takes the chair."""
    return replace(meeting, chair=meeting.participant(person_id).id)


def sit_for(meeting: Meeting, _now: datetime, deputy_id: str, member_id: str | None) -> Meeting:
    """Note whom a deputy sits for, if for anybody.

    NotAllowedError when the one is no deputy, the other no member, or another deputy who came sits for
    that member already.
    """
    deputy = meeting.participant(deputy_id)
    if deputy.role is not Role.DEPUTY:
        raise NotAllowedError("not_a_deputy", deputy.name)
    if member_id is not None:
        member = meeting.participant(member_id)
        if member.role is not Role.MEMBER:
            raise NotAllowedError("not_a_member", member.name)
        for other in meeting.participants:
            sits = other.role is Role.DEPUTY and other.attendance is Attendance.PRESENT
            if sits and other.deputy_for == member_id and other.id != deputy_id:
                raise NotAllowedError("seat_taken", other.name, member.name)
    return meeting.with_participant(replace(deputy, deputy_for=member_id))


def refer_to(meeting: Meeting, _now: datetime, person_id: str, pronoun: Pronoun | None) -> Meeting:
    """Note how the minutes refer to somebody they have just named."""
    return meeting.with_participant(replace(meeting.participant(person_id), pronoun=pronoun))


def keys_for(name: str) -> list[str]:
    """Return short names for a person, the surname first, for use in the meeting file."""
    plain: dict[str, str | int | None] = {"æ": "ae", "ø": "o", "å": "a", "é": "e", "ö": "o", "ä": "a"}
    folded = name.casefold().translate(str.maketrans(plain))
    words = ["".join(filter(str.isalnum, word)) for word in folded.split()]
    surname = next((word for word in reversed(words) if word), "person")
    return [surname, *(f"{surname}{count}" for count in range(2, 1000))]
