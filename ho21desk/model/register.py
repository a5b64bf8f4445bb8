"""The people the council knows now. A meeting keeps its own snapshot of them, whatever changes here."""

import datetime as dt
from dataclasses import dataclass, field

from ho21desk.model.identity import new_id
from ho21desk.model.people import Office, Pronoun, Role


@dataclass(frozen=True, kw_only=True)
class Person:
    """One entry of the register.

    Attributes:
        deputy_for: `id` of the member whom a deputy is appointed for.
        term_from, term_to: first and last day of the term; None where it is open at that end.
        email: where papers are sent; empty when not known.
        spellings: other ways the name has been written, known to mean the same person.
    """

    id: str = field(default_factory=new_id)
    name: str
    title: str = ""
    affiliation: str = ""
    pronoun: Pronoun | None = None
    role: Role = Role.MEMBER
    office: Office | None = None
    deputy_for: str | None = None
    term_from: dt.date | None = None
    term_to: dt.date | None = None
    email: str = ""
    spellings: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every way the name is known to be written."""
        return (self.name, *self.spellings)

    def serves_on(self, day: dt.date) -> bool:
        """Tell whether the term covers a day."""
        begun = self.term_from is None or self.term_from <= day
        return begun and (self.term_to is None or day <= self.term_to)


Register = tuple[Person, ...]
"""Everybody, in the order they are printed."""
