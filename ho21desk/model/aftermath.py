"""What follows on a meeting: its minutes on their way, remarks, tasks, recordings."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from ho21desk.model.identity import new_id


class MinutesState(StrEnum):
    """How far the minutes have come. Minutes without a milestone are a draft."""

    SENT = "sent"
    SETTLED = "settled"
    APPROVED = "approved"
    PUBLISHED = "published"
    REOPENED = "reopened"


@dataclass(frozen=True, kw_only=True)
class Milestone:
    """The minutes came so far.

    Attributes:
        at, by: when, and who saw to it.
        deadline: the last day for remarks, of what was sent.
        meeting, item: in which meeting they were approved, e.g. "3/2026", and the running number of its item.
        changed: whether they were approved with changes.
        reason: why they were opened again.
        digest: of the file that was sent or published; "" when there was none.
    """

    id: str = field(default_factory=new_id)
    state: MinutesState
    at: dt.datetime
    by: str = ""
    deadline: dt.date | None = None
    meeting: str = ""
    item: int | None = None
    changed: bool = False
    reason: str = ""
    digest: str = ""


class RemarkOutcome(StrEnum):
    """What came of a remark."""

    OPEN = "open"
    TAKEN_IN = "taken_in"
    IN_PART = "in_part"
    NOT_TAKEN_IN = "not_taken_in"


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What somebody remarked on the draft of the minutes.

    Attributes:
        item: `id` of the item it is about; None for the minutes as a whole.
        person: whose it is, by name.
        text: the remark as it was written, plain.
        note: what was answered.
        settled: when its outcome was decided.
    """

    id: str = field(default_factory=new_id)
    item: str | None = None
    person: str
    received: dt.date
    text: str
    outcome: RemarkOutcome = RemarkOutcome.OPEN
    note: str = ""
    settled: dt.datetime | None = None


class TaskKind(StrEnum):
    """What a decision asks for."""

    TASK = "task"
    GROUP = "group"


class TaskState(StrEnum):
    """How a task stands. One that was dismissed was proposed, and nobody's task."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    DISMISSED = "dismissed"


@dataclass(frozen=True, kw_only=True)
class TaskEvent:
    """Something was noted on a task; `state` is its state from then on."""

    id: str = field(default_factory=new_id)
    at: dt.datetime
    state: TaskState
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Task:
    """What somebody is to do because the council decided it, or a working group it appointed.

    Attributes:
        item: `id` of the item where it was decided.
        source: the words of the decision it comes from; they are not proposed again.
        who: names, of a working group its members.
        deadline: the day it is due.
        events: what was noted on it, in order; the last tells its state.
    """

    id: str = field(default_factory=new_id)
    kind: TaskKind = TaskKind.TASK
    item: str | None = None
    source: str = ""
    what: str
    who: tuple[str, ...] = ()
    deadline: dt.date | None = None
    events: tuple[TaskEvent, ...] = ()

    @property
    def state(self) -> TaskState:
        """How it stands."""
        return self.events[-1].state if self.events else TaskState.OPEN


class Leave(StrEnum):
    """Whether those present agreed to a recording."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class Recording:
    """The sound of a case, for the secretariat alone, until the minutes are approved.

    Attributes:
        item: `id` of the case.
        place: where the file lies.
        deleted: when it was deleted.
    """

    id: str = field(default_factory=new_id)
    item: str | None = None
    leave: Leave = Leave.ASKED
    place: str = ""
    deleted: dt.datetime | None = None
    note: str = ""
