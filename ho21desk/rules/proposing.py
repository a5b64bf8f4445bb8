"""People from a list held against the register, before anything of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from ho21desk.model import Person, Register
from ho21desk.model.identity import new_id
from ho21desk.rules.register import alike, known_as


class RowProblem(StrEnum):
    """Why a row of a list could not be read."""

    NO_NAME = "no_name"
    ROLE = "role"
    DATE = "date"
    TERM = "term"
    EMAIL = "email"
    TOO_LONG = "too_long"
    NO_MEMBER = "no_member"
    """Nobody is called what the row calls the member a deputy is for."""
    TWICE = "twice"
    """An earlier row has the same name."""


@dataclass(frozen=True)
class Unread:
    """A row that could not be read. `value` is what stands in the way; rows are counted from 1."""

    source: str
    row: int
    problem: RowProblem
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a row says of somebody.

    Attributes:
        facts: attributes of `Person`, those alone that the row states.
        deputy_for: name of the member, for a deputy.
    """

    source: str
    row: int
    name: str
    facts: Mapping[str, Any]
    deputy_for: str = ""
    id: str = field(default_factory=new_id)

    @property
    def person(self) -> Person:
        """The entry the row makes if there is no other of this person."""
        return Person(id=self.id, name=self.name, **self.facts)


@dataclass(frozen=True)
class Listing:
    """What was read of a list."""

    found: tuple[Found, ...]
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """Somebody who may come into the register.

    Attributes:
        known: the entry of just that name, which the row would bring up to date.
        like: those of almost that name, in the register or in earlier rows: a person says who it is.
    """

    found: Found
    known: Person | None = None
    like: Register = ()

    @property
    def after(self) -> Person:
        """The entry as it would be, of somebody known or new."""
        return _told(self.known, self.found)


@dataclass(frozen=True)
class Proposal:
    """What a list would do to the register. Nothing is done yet; who is not to come in is taken out here."""

    candidates: tuple[Candidate, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def new(self) -> tuple[Candidate, ...]:
        """Those whom nobody in the register is like."""
        return tuple(each for each in self.candidates if each.known is None and not each.like)

    @property
    def known(self) -> tuple[Candidate, ...]:
        """Those who are in the register under that name."""
        return tuple(each for each in self.candidates if each.known is not None)

    @property
    def asked(self) -> tuple[Candidate, ...]:
        """Those who may be somebody else, written in another way."""
        return tuple(each for each in self.candidates if each.like)


def propose(register: Register, listing: Listing) -> Proposal:
    """Return what a list would do to the register."""
    unread = list(listing.unread)
    candidates: list[Candidate] = []
    everybody = (*(found.person for found in listing.found), *register)
    for found in listing.found:
        members = known_as(everybody, found.deputy_for) if found.deputy_for else ()
        if known_as(tuple(each.found.person for each in candidates), found.name):
            unread.append(Unread(found.source, found.row, RowProblem.TWICE, found.name))
        elif found.deputy_for and not members:
            unread.append(Unread(found.source, found.row, RowProblem.NO_MEMBER, found.deputy_for))
        else:
            if members:
                found = replace(found, facts={**found.facts, "deputy_for": members[0].id})
            newcomers = tuple(each.found.person for each in candidates if each.known is None)
            candidates.append(_candidate(register, newcomers, found))
    return Proposal(tuple(candidates), tuple(sorted(unread, key=lambda each: (each.source, each.row))))


def accept(register: Register, proposal: Proposal, same: Mapping[str, str | None]) -> Register:
    """Return the register with what was proposed.

    `same` answers for those who were asked about, by the `id` of what was found: the `id` of the
    person they are, or None for somebody new. Who is not answered for is left out. Of several rows
    about one person the first tells, as the newest meeting's comes first; the others give a spelling.
    """
    after = {person.id: person for person in register}
    owners: dict[str, str] = {}
    for each in proposal.candidates:
        owner = _owner(each, same, owners, after)
        if owner is None:
            continue
        is_first = owner not in owners.values()
        owners[each.found.id] = owner
        after[owner] = _told(after.get(owner), each.found if is_first else replace(each.found, facts={}))
    return tuple(_settled(person, owners, after) for person in after.values())


def _candidate(register: Register, newcomers: Register, found: Found) -> Candidate:
    named = known_as(register, found.name)
    if len(named) > 1:  # what else is known of them may tell
        told = found.facts.get("affiliation", "").casefold()
        named = tuple(person for person in named if person.affiliation.casefold() == told) or named
    if len(named) == 1:
        return Candidate(found, known=named[0])
    return Candidate(found, like=named or alike((*register, *newcomers), found.name))


def _owner(
    candidate: Candidate,
    same: Mapping[str, str | None],
    owners: Mapping[str, str],
    after: Mapping[str, Person],
) -> str | None:
    """Return the `id` in the register of whom a candidate is; None when they are left out."""
    if candidate.known is not None:  # somebody may have taken them out meanwhile
        return candidate.known.id if candidate.known.id in after else None
    answer = same.get(candidate.found.id) if candidate.like else None
    if answer is not None:
        answer = owners.get(answer, answer)
        return answer if answer in after else None
    is_left_out = candidate.like and candidate.found.id not in same
    return None if is_left_out else candidate.found.id


def _told(person: Person | None, found: Found) -> Person:
    """Return somebody with what a row says of them. How it writes their name is remembered."""
    if person is None:
        return found.person
    told = replace(person, **found.facts)
    if not known_as((person,), found.name):
        told = replace(told, spellings=(*person.spellings, found.name))
    if told.term_from and told.term_to and told.term_to < told.term_from:  # one of them is from another term
        return replace(told, term_to=None) if "term_from" in found.facts else replace(told, term_from=None)
    return told


def _settled(person: Person, owners: Mapping[str, str], after: Mapping[str, Person]) -> Person:
    """Return somebody who is a deputy for an entry that there is."""
    member = owners.get(person.deputy_for or "", person.deputy_for)
    if member == person.deputy_for and (member is None or member in after):
        return person
    return replace(person, deputy_for=member if member in after and member != person.id else None)
