"""What the register of people says: who serves on a day, and who is meant by a name."""

import datetime as dt
import unicodedata

from ho21desk.model import Participant, Person, Register, Role
from ho21desk.rules.attendance import keys_for
from ho21desk.rules.likeness import likely_same


def participants_for(register: Register, on: dt.date) -> tuple[Participant, ...]:
    """Return those whose term covers a day, as participants of a meeting.

    Deputies are not among them: they are called in, one by one, when their member sends apologies.
    """
    people: list[Participant] = []
    taken: set[str] = set()
    for person in register:
        if person.role is Role.DEPUTY or not person.serves_on(on):
            continue
        key = next(key for key in keys_for(person.name) if key not in taken)
        taken.add(key)
        people.append(as_participant(person, key))
    return tuple(people)


def as_participant(person: Person, key: str = "") -> Participant:
    """Return an entry as a participant of a meeting, sitting for nobody yet."""
    return Participant(
        key=key,
        name=person.name,
        title=person.title,
        affiliation=person.affiliation,
        pronoun=person.pronoun,
        role=person.role,
        office=person.office,
    )


def known_as(register: Register, name: str) -> Register:
    """Return those who are known by a name just so; more than one where two are called the same."""
    plain = one_name(name).casefold()
    return tuple(person for person in register if plain in map(str.casefold, person.names))


def alike(register: Register, name: str) -> Register:
    """Return those whose name is almost the one given, or is it, the likeliest first."""
    owners: dict[str, list[Person]] = {}
    for person in register:
        for known in person.names:
            owners.setdefault(known, []).append(person)
    likely = [person for known, _ in likely_same(name, owners) for person in owners[known]]
    return tuple({person.id: person for person in likely}.values())


def one_name(text: str) -> str:
    """Return a name on one line, with single spaces, composed as most programs do."""
    return unicodedata.normalize("NFC", " ".join(text.split()))
