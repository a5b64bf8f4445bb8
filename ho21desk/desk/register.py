"""The register of people, as a person keeps it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.markup import clean
from ho21desk.model import Person, Register
from ho21desk.rules import proposing
from ho21desk.rules.proposing import Listing, Proposal
from ho21desk.rules.register import one_name
from ho21desk.store import register
from ho21desk.store.database import Database
from ho21desk.store.register import Removal


class RegisterDesk:
    """The register of one person's database. Each change is one transaction, and answers with what is stored.

    No meeting changes when the register does.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime] = datetime.now) -> None:
        self._database, self._clock = database, clock

    def people(self) -> Register:
        """Return everybody, in the order they are printed."""
        with self._database.transaction() as connection:
            return register.load(connection)

    def save(self, person: Person) -> Register:
        """Keep an entry, new or changed. NotAllowedError when it makes no sense."""
        tidy = _tidied(person)
        if not tidy.name:
            raise NotAllowedError("no_name")
        if tidy.deputy_for == tidy.id:
            raise NotAllowedError("own_deputy", tidy.name)
        if tidy.term_from and tidy.term_to and tidy.term_to < tidy.term_from:
            raise NotAllowedError("ends_before_it_begins", tidy.name)

        def saved(before: Register) -> Register:
            if any(each.id == tidy.id for each in before):
                return tuple(tidy if each.id == tidy.id else each for each in before)
            return (*before, tidy)

        return self._change(saved)

    def remove(self, person_id: str) -> Register:
        """Take somebody out. Who was their deputy is nobody's then. It can be taken back, see `put_back`."""
        with self._database.transaction() as connection:
            before = register.load(connection)
            after = tuple(
                replace(each, deputy_for=None) if each.deputy_for == person_id else each
                for each in before
                if each.id != person_id
            )
            register.save(connection, after)
            for position, person in enumerate(before):
                if person.id == person_id:
                    deputies = tuple(each.id for each in before if each.deputy_for == person_id)
                    removal = Removal(self._clock(), person, position, deputies)
                    register.note_removal(connection, removal)
        return after

    def removed(self) -> Removal | None:
        """Return who was taken out last and is not back, also before a restart."""
        with self._database.reading() as connection:
            return register.last_removal(connection)

    def put_back(self) -> Register:
        """Take back the last removal: they stand where they stood, with the deputies they had.

        Whoever is somebody else's deputy by now stays that. NotAllowedError when there is none.
        """
        with self._database.transaction() as connection:
            removal = register.last_removal(connection)
            if removal is None:
                raise NotAllowedError("nothing_to_undo")
            person = removal.person
            rest = [
                replace(each, deputy_for=person.id)
                if each.id in removal.deputies and each.deputy_for is None
                else each
                for each in register.load(connection)
                if each.id != person.id
            ]
            after = (*rest[: removal.position], person, *rest[removal.position :])
            register.save(connection, after)
            register.drop_removal(connection)
        return after

    def propose(self, listing: Listing) -> Proposal:
        """Return what people that were listed somewhere would do to the register."""
        return proposing.propose(self.people(), listing)

    def accept(self, proposal: Proposal, same: Mapping[str, str | None]) -> Register:
        """Keep what was proposed, as a person answered; see `rules.proposing.accept`."""
        return self._change(lambda before: proposing.accept(before, proposal, same))

    def _change(self, change: Callable[[Register], Register]) -> Register:
        with self._database.transaction() as connection:
            after = change(register.load(connection))
            register.save(connection, after)
        return after


def _tidied(person: Person) -> Person:
    """Return an entry whose texts stand on one line, with each other spelling once."""
    name, title, affiliation, email, *others = (
        one_name(clean(text))
        for text in (person.name, person.title, person.affiliation, person.email, *person.spellings)
    )
    spellings = tuple(dict.fromkeys(other for other in others if other and other != name))
    return replace(person, name=name, title=title, affiliation=affiliation, email=email, spellings=spellings)
