"""All meetings in figures, counted a few at a time, so that whoever types is not held up."""

from collections.abc import Sequence
from dataclasses import dataclass

from ho21desk.model import Register
from ho21desk.rules.turnout import Counted, count
from ho21desk.store import meetings, register
from ho21desk.store.database import Database
from ho21desk.store.meetings import Summary


@dataclass(frozen=True)
class Outline:
    """The meetings there are to count, the newest first, and the register."""

    meetings: tuple[Summary, ...]
    register: Register


class Survey:
    """Counts the meetings of one person's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def outline(self) -> Outline:
        """Return what there is to count; practice is not. StoreError when it cannot be read."""
        with self._database.reading() as connection:
            held = (each for each in meetings.summaries(connection) if not each.practice)
            return Outline(tuple(held), register.load(connection))

    def counted(self, ids: Sequence[str]) -> tuple[Counted, ...]:
        """Return some meetings in figures, without those that were not held or are gone."""
        with self._database.reading() as connection:
            found = [meetings.load(connection, each) for each in ids]
        return tuple(told for each in found if each and (told := count(each)))
