"""Acts on who a meeting's people are: whom it is called with, what they are called, and in which order."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, Office, Participant, Person, Register, Role
from ho21desk.rules import attendance
from ho21desk.rules.likeness import likely_same
from ho21desk.rules.presence import stands_in_for
from ho21desk.rules.register import as_participant, one_name


def rename(meeting: Meeting, _now: datetime, person_id: str, name: str) -> Meeting:
    """Give somebody another name. NotAllowedError without one, or when somebody else here has it."""
    person, name = meeting.participant(person_id), one_name(name)
    if not name:
        raise NotAllowedError("no_name")
    others = (other for other in meeting.participants if other.id != person_id)
    if _called(others, (name,)):
        raise NotAllowedError("person_twice", name)
    return meeting if person.name == name else meeting.with_participant(replace(person, name=name))


def invite_as(meeting: Meeting, _now: datetime, person_id: str, role: Role) -> Meeting:
    """Say in what capacity somebody is invited. Who is no deputy sits for nobody.

    NotAllowedError for a member whom a deputy sits for, or who has voted by name.
    """
    person = meeting.participant(person_id)
    if role is person.role:
        return meeting
    if role is not Role.MEMBER:
        _refuse_with_deputy(meeting, person)
    _refuse_with_vote(meeting, person)
    return meeting.with_participant(replace(person, role=role, deputy_for=None))


def appoint(meeting: Meeting, _now: datetime, person_id: str, office: Office | None) -> Meeting:
    """Give somebody an office, or none. There is one chair: who was it before, is not any more."""
    person = meeting.participant(person_id)
    if person.office is office:
        return meeting
    for other in meeting.participants:
        if office is Office.CHAIR and other.office is Office.CHAIR:
            meeting = meeting.with_participant(replace(other, office=None))
    return meeting.with_participant(replace(person, office=office))


def move_to(meeting: Meeting, _now: datetime, person_id: str, place: int) -> Meeting:
    """Put somebody at a place among those printed, counted from 0; the others keep their order."""
    person = meeting.participant(person_id)
    others = [other for other in meeting.participants if other.id != person_id]
    others.insert(place, person)
    return meeting if tuple(others) == meeting.participants else replace(meeting, participants=tuple(others))


def remove(meeting: Meeting, _now: datetime, person_id: str) -> Meeting:
    """Take somebody off, as if they had never been invited.

    NotAllowedError for whom the record tells of: who presides, is named in a question of recusal,
    has voted by name, or has a deputy sitting for them.
    """
    person = meeting.participant(person_id)
    if meeting.chair == person_id:
        raise NotAllowedError("presides", person.name)
    for item in meeting.agenda:
        if any(asked.person == person_id for asked in item.recusals):
            raise NotAllowedError("named_in_recusal", person.name, str(item.number))
    _refuse_with_vote(meeting, person)
    _refuse_with_deputy(meeting, person)
    others = tuple(other for other in meeting.participants if other.id != person_id)
    return replace(meeting, participants=others)


def invite(meeting: Meeting, now: datetime, person: Person, register: Register) -> Meeting:
    """Take somebody in from the register; a deputy sits for their member, if that seat is free.

    NotAllowedError when somebody of that name is there already.
    """
    return attendance.add(
        meeting, now, replace(as_participant(person), deputy_for=_seat(meeting, person, register))
    )


def invite_all(meeting: Meeting, now: datetime, people: Iterable[Person]) -> Meeting:
    """Take in several from the register, as `missing` returns them; of two of one name the first."""
    for person in people:
        if not _called(meeting.participants, [person.name]):
            meeting = invite(meeting, now, person, ())
    return meeting


def missing(meeting: Meeting, register: Register) -> Register:
    """Return those whose term covers the day of the meeting, and who are not there under any of their names.

    NotAllowedError while the day is open.
    """
    if meeting.date is None:
        raise NotAllowedError("no_date")
    return tuple(
        person
        for person in register
        if person.role is not Role.DEPUTY and person.serves_on(meeting.date) and not is_here(meeting, person)
    )


def is_here(meeting: Meeting, person: Person) -> bool:
    """Tell whether somebody of the register is in the meeting, under any of their names."""
    return _called(meeting.participants, person.names)


def alike_here(meeting: Meeting, name: str, *, but: str | None = None) -> tuple[Participant, ...]:
    """Return those of the meeting whose name is almost the one given, the likeliest first.

    Nobody when somebody has just that name. `but` is the `id` of one who is not meant.
    """
    others = {other.name: other for other in meeting.participants if other.id != but}
    if _called(others.values(), (one_name(name),)):
        return ()
    return tuple(others[other] for other, _ in likely_same(name, others))


def _called(people: Iterable[Participant], names: Iterable[str]) -> bool:
    wanted = {name.casefold() for name in names}
    return any(one_name(person.name).casefold() in wanted for person in people)


def _seat(meeting: Meeting, deputy: Person, register: Register) -> str | None:
    """Return the `id` of the participant whom a deputy of the register sits for."""
    names = [name for person in register if person.id == deputy.deputy_for for name in person.names]
    taken = {other.deputy_for for other in meeting.participants if other.role is Role.DEPUTY}
    for person in meeting.participants:
        is_free = person.role is Role.MEMBER and person.id not in taken
        if deputy.role is Role.DEPUTY and is_free and _called([person], names):
            return person.id
    return None


def _refuse_with_deputy(meeting: Meeting, person: Participant) -> None:
    for other in meeting.participants:
        if stands_in_for(meeting, other) is person:
            raise NotAllowedError("has_deputy", other.name, person.name)


def _refuse_with_vote(meeting: Meeting, person: Participant) -> None:
    for item in meeting.agenda:
        votes = (item.vote, *(asked.vote for asked in item.recusals))
        if any(vote and person.id in vote.ballots for vote in votes):
            raise NotAllowedError("has_voted", person.name, str(item.number))
