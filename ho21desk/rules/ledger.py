"""The ledger of what is followed up: every task with where it was decided, and the part that is wanted."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from ho21desk.model import Meeting, Task, TaskKind, TaskState
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.likeness import fold
from ho21desk.rules.numbering import CaseNumber


@dataclass(frozen=True)
class Entry:
    """A task and where it was decided.

    Attributes:
        meeting: `id` of its meeting.
        item: running number of the case; None when it belongs to none.
        title: of the case.
    """

    task: Task
    meeting: str
    number: int
    year: int
    item: int | None
    title: str

    @property
    def case(self) -> CaseNumber | None:
        """The number of the case where it was decided."""
        return CaseNumber(self.item, self.number, self.year) if self.item is not None else None


class Wanted(Enum):
    """Which entries of the ledger somebody wants to see."""

    OPEN = "open"
    OVERDUE = "overdue"
    GROUPS = "groups"
    DONE = "done"
    DROPPED = "dropped"
    ALL = "all"


@dataclass(frozen=True)
class Proposed:
    """What the decisions of a meeting ask for and nobody has answered; a task for each sentence or point.

    Attributes:
        meeting: as it was when it was read.
        tasks: in the order of its agenda.
    """

    meeting: Meeting
    tasks: tuple[Task, ...]

    @property
    def number(self) -> MeetingNumber:
        """The meeting's number."""
        return MeetingNumber(self.meeting.number, self.meeting.year)


@dataclass(frozen=True)
class Ledger:
    """Every task of the meetings that count, or of those for practice while one of them is open.

    Attributes:
        entries: the open ones first, by deadline, those without one after them.
        proposed: of the meeting that is open, or of the latest one with decisions.
    """

    entries: tuple[Entry, ...]
    proposed: Proposed | None

    def chosen(
        self, wanted: Wanted, today: dt.date, *, who: str = "", meeting: str | None = None
    ) -> tuple[Entry, ...]:
        """Return the entries that are wanted: of the meeting of an `id`, of those whose names hold `who`."""
        return tuple(
            entry
            for entry in self.entries
            if _is_wanted(entry, wanted, today)
            and (meeting is None or entry.meeting == meeting)
            and fold(who) in fold(" ".join(entry.task.who))
        )


def days_over(task: Task, today: dt.date) -> int:
    """Return by how many days the deadline of an open task has passed; 0 when it has not."""
    if task.deadline is None or task.state is not TaskState.OPEN:
        return 0
    return max(0, (today - task.deadline).days)


def _is_wanted(entry: Entry, wanted: Wanted, today: dt.date) -> bool:
    is_open = entry.task.state is TaskState.OPEN
    match wanted:
        case Wanted.OPEN:
            return is_open
        case Wanted.OVERDUE:
            return days_over(entry.task, today) > 0
        case Wanted.GROUPS:
            return is_open and entry.task.kind is TaskKind.GROUP
        case Wanted.DONE:
            return entry.task.state is TaskState.DONE
        case Wanted.DROPPED:
            return entry.task.state is TaskState.DROPPED
        case Wanted.ALL:
            return True
