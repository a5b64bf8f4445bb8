"""Who came to the meetings, and what the meetings came to, counted over a period.

Each meeting is counted once, into a few figures; the figures of many are then added up.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields

from ho21desk.model import AgendaItem, CaseType, Dropped, ItemKind, Meeting, Participant, Register, Role, View
from ho21desk.rules.likeness import fold
from ho21desk.rules.presence import present_at, sat_at, stands_in_for, was_out
from ho21desk.rules.register import known_as, one_name

Types = tuple[CaseType, ...]

_LAST_LETTERS = str.maketrans("æäøöå", "{{||}")
"""Signs that come after "z", for the letters that do."""


@dataclass(frozen=True, order=True)
class Period:
    """The days that are counted, with the first and the last."""

    first: dt.date
    last: dt.date

    def covers(self, date: dt.date | None, year: int) -> bool:
        """Tell whether a meeting falls within; one without a date does when its year touches the period."""
        if date is None:
            return self.first.year <= year <= self.last.year
        return self.first <= date <= self.last


@dataclass(frozen=True, kw_only=True)
class Cases:
    """In how many cases something held for somebody.

    Attributes:
        here, partly, away: there throughout, for a part, or not at all; recusal left aside.
        sat: held a member's seat, as their deputy.
        raised: their recusal was asked about.
        found: they were found recused.
    """

    here: int = 0
    partly: int = 0
    away: int = 0
    sat: int = 0
    raised: int = 0
    found: int = 0

    def __add__(self, other: "Cases") -> "Cases":
        return Cases(
            **{each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)}
        )


@dataclass(frozen=True)
class Part:
    """What part a member or a deputy took in one meeting.

    `has_deputy`: somebody sat for them in at least one case.
    """

    name: str
    role: Role
    cases: Cases
    has_deputy: bool = False


@dataclass(frozen=True, kw_only=True)
class Counted:
    """One meeting in figures.

    Attributes:
        types: of each case that was handled; items of the fixed agenda are not among them.
        decisions, unanimous, counted: decisions that are written, and votes by how they went.
    """

    id: str
    number: int
    year: int
    date: dt.date | None
    types: tuple[Types, ...] = ()
    put_off: int = 0
    decisions: int = 0
    unanimous: int = 0
    counted: int = 0
    parts: tuple[Part, ...] = field(default=())

    @property
    def members(self) -> tuple[Part, ...]:
        """The members who were called."""
        return tuple(part for part in self.parts if part.role is Role.MEMBER)

    @property
    def came(self) -> int:
        """How many members were there for at least a part of it."""
        return sum(part.cases.here + part.cases.partly > 0 for part in self.members)

    @property
    def replaced(self) -> int:
        """How many members were never there, and had a deputy who was."""
        return sum(part.has_deputy and not part.cases.here + part.cases.partly for part in self.members)


@dataclass(frozen=True, kw_only=True)
class Turnout:
    """What part somebody took in the meetings of a period.

    Attributes:
        called: meetings they were on the list of.
        whole, partly, away: of these, as a member: there for all of it, for a part, or not at all.
        replaced: meetings in which a deputy sat for them.
    """

    name: str
    role: Role
    called: int = 0
    whole: int = 0
    partly: int = 0
    away: int = 0
    replaced: int = 0
    cases: Cases = Cases()

    @property
    def share(self) -> float | None:
        """The share of the cases they were there for, throughout or in part; None when there was none."""
        there = self.cases.here + self.cases.partly
        return there / (there + self.cases.away) if there + self.cases.away else None


def count(meeting: Meeting) -> Counted | None:
    """Return a meeting in figures; None when it was not held, or is for practice."""
    items = _handled(meeting)
    if meeting.practice or not items:
        return None
    decisions = sum(bool(decision.text.strip()) for item in items for decision in item.decisions)
    votes = [item.vote for item in items if item.vote]
    cases = [item for item in meeting.agenda if item.kind is ItemKind.CASE]
    return Counted(
        id=meeting.id,
        number=meeting.number,
        year=meeting.year,
        date=meeting.date,
        types=tuple(item.case_type for item in items if item.kind is ItemKind.CASE),
        put_off=sum(item.dropped is Dropped.PUT_OFF for item in cases),
        decisions=decisions,
        unanimous=sum(vote.unanimous for vote in votes),
        counted=sum(not vote.unanimous for vote in votes),
        parts=tuple(
            _part(meeting, items, person)
            for person in meeting.participants
            if person.role in (Role.MEMBER, Role.DEPUTY)
        ),
    )


def turnout(meetings: Iterable[Counted], register: Register, period: Period) -> tuple[Turnout, ...]:
    """Return what part each member took, then each deputy, by name.

    Spellings that the register knows are one person. Who was a member in the period and never called is
    there as well.
    """
    parts: dict[tuple[str, Role], list[Part]] = {}
    names: dict[tuple[str, Role], str] = {}
    meant: dict[str, tuple[str, str]] = {}
    for part in (part for each in meetings for part in each.parts):
        if part.name not in meant:
            known = known_as(register, part.name)
            meant[part.name] = (known[0].id, known[0].name) if known else (fold(part.name), part.name)
        person_id, name = meant[part.name]
        names.setdefault((person_id, part.role), name)
        parts.setdefault((person_id, part.role), []).append(part)
    for person in register:
        begun = person.term_from is None or person.term_from <= period.last
        if (
            person.role is Role.MEMBER
            and begun
            and (person.term_to is None or person.term_to >= period.first)
        ):
            parts.setdefault((person.id, person.role), [])
            names.setdefault((person.id, person.role), person.name)
    told = (_turnout(names[key], key[1], each) for key, each in parts.items())
    return tuple(sorted(told, key=lambda each: (each.role is Role.DEPUTY, _in_alphabet(each.name))))


def _in_alphabet(name: str) -> tuple[str, str]:
    letters = one_name(name).casefold().translate(_LAST_LETTERS)
    return "".join(sign for sign in letters if sign.isalnum() or sign in " {|}"), name


def _handled(meeting: Meeting) -> Sequence[AgendaItem]:
    """Return what was handled; minutes that came in whole do not say when, so all they hold was."""
    reached = [item for item in meeting.agenda if item.treated is not None]
    if reached:
        return reached
    held = any(item.is_decided for item in meeting.agenda)
    return [item for item in meeting.agenda if item.dropped is None] if held else []


def _part(meeting: Meeting, items: Sequence[AgendaItem], person: Participant) -> Part:
    here = partly = 0
    for item in items:
        if present_at(meeting, person, item):
            if was_out(meeting, person, item):
                partly += 1
            else:
                here += 1
    asked = [
        question for item in meeting.agenda for question in item.recusals if question.person == person.id
    ]
    deputies = [each for each in meeting.participants if stands_in_for(meeting, each) is person]
    cases = Cases(
        here=here,
        partly=partly,
        away=len(items) - here - partly,
        sat=sum(sat_at(meeting, person, item) for item in items) if person.role is Role.DEPUTY else 0,
        raised=len(asked),
        found=sum(question.outcome is View.RECUSED for question in asked),
    )
    has_deputy = any(sat_at(meeting, deputy, item) for deputy in deputies for item in items)
    return Part(person.name, person.role, cases, has_deputy)


def _turnout(name: str, role: Role, parts: Sequence[Part]) -> Turnout:
    there = [part for part in parts if part.cases.here + part.cases.partly]
    whole = sum(not part.cases.partly and not part.cases.away for part in there)
    return Turnout(
        name=name,
        role=role,
        called=len(parts),
        whole=whole,
        partly=len(there) - whole,
        away=len(parts) - len(there),
        replaced=sum(part.has_deputy for part in parts),
        cases=sum((part.cases for part in parts), Cases()),
    )
