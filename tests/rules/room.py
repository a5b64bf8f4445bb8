"""The room as one sees it: people in it, seats at the table, one step after the other.

Deliberately simple: no case has a stamp and nobody a movement. What the rules find in the record is
held against what was seen here.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from ho21desk.model import Meeting, Role, View


@dataclass
class Room:
    """Who is in the room, which case is handled, and who is in question in which.

    Attributes:
        deputies: those who sit for each member, the first one first.
        seen: who was in the room at each moment of each case.
        left: the cases in the order they were left, the same one as often as it was.
        asked: the outcome of each question so far, by case and person.
    """

    needed: int
    deputies: dict[str, list[str]]
    inside: set[str]
    apologised: set[str]
    current: int = 0
    seen: dict[int, list[set[str]]] = field(default_factory=lambda: defaultdict(list))
    left: list[int] = field(default_factory=list)
    asked: dict[int, dict[str, View]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def before(cls, meeting: Meeting, needed: int) -> "Room":
        """Return the room as people take their seats."""
        members = [person.id for person in meeting.participants if person.role is Role.MEMBER]
        deputies = [person for person in meeting.participants if person.role is Role.DEPUTY]
        here = {person.id for person in meeting.participants if person.attendance == "present"}
        return cls(
            needed=needed,
            deputies={m: [deputy.id for deputy in deputies if deputy.deputy_for == m] for m in members},
            inside=here,
            apologised={person.id for person in meeting.participants} - here,
        )

    def look(self) -> None:
        self.seen[self.current].append(set(self.inside))

    def take_up(self, case: int) -> None:
        if self.current and self.current != case:
            self.left.append(self.current)
        self.current = case
        self.look()

    def forget(self, case: int) -> None:
        """The case was passed by mistake, and nothing happened in it."""
        self.seen.pop(case, None)
        self.left = [other for other in self.left if other != case]

    def come(self, person: str) -> None:
        self.inside.add(person)
        self.apologised.discard(person)
        self.look()

    def go(self, person: str) -> None:
        self.inside.discard(person)
        self.look()

    def was_never_there(self, person: str) -> None:
        self.apologised.add(person)
        self.inside.discard(person)
        for moments in self.seen.values():
            for moment in moments:
                moment.discard(person)

    def recused(self, case: int) -> set[str]:
        return {person for person, outcome in self.asked[case].items() if outcome is View.RECUSED}

    def seats(self, people: set[str]) -> dict[str, str]:
        """Return who sits in each seat, by the member it belongs to, when these people are at the table."""
        found = {}
        for member, deputies in self.deputies.items():
            for person in [member, *deputies]:
                if person in people:
                    found[member] = person
                    break
        return found

    def voters(self, case: int) -> set[str]:
        return set(self.seats(self.inside - self.recused(case)).values())

    def votes_at(self, case: int, without: set[str]) -> int:
        """Return how many seats somebody sat in at one moment or another."""
        return len({seat for moment in self.seen[case] for seat in self.seats(moment - without)})

    def deciders(self, case: int) -> set[str]:
        """Return who decides about those in question in a case (Public Administration Act § 8)."""
        at_table = self.inside - (self.recused(self.current) if case != self.current else set())
        everybody = self.seats(at_table)
        others = self.seats(at_table - set(self.asked[case]))
        if len(others) < max(1, self.needed) and len(others) < len(everybody):
            return set(everybody.values())
        return set(others.values())

    def leaving(self) -> set[str]:
        return self.recused(self.current) & self.inside

    @property
    def case_before(self) -> int | None:
        return next((case for case in reversed(self.left) if case != self.current), None)

    def may_return(self) -> set[str]:
        if self.case_before is None:
            return set()
        waiting = self.recused(self.case_before) & set().union(*self.seen[self.case_before])
        return (waiting & self.inside) - self.leaving()

    def was_taken_up(self, case: int) -> int:
        """Return how often a case was taken up."""
        return self.left.count(case) + (case == self.current)
