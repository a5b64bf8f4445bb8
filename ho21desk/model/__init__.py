"""What a meeting is: frozen values, shared by every layer and every thread.

A `Meeting` is whole in itself. An act makes a new one; whatever did not change is
the same object as before, so comparing with `is` tells what changed.
"""

from ho21desk.model.aftermath import (
    Leave,
    Milestone,
    MinutesState,
    Recording,
    Remark,
    RemarkOutcome,
    Task,
    TaskEvent,
    TaskKind,
    TaskState,
)
from ho21desk.model.agenda import (
    AgendaItem,
    Ballot,
    CaseType,
    Decision,
    Dropped,
    ItemKind,
    Paper,
    Recusal,
    Span,
    View,
    Vote,
)
from ho21desk.model.meeting import CouncilRules, Meeting, QuorumRule, TextField, TextRef
from ho21desk.model.overview import Overview, OverviewChange, OverviewKind, OverviewRow
from ho21desk.model.people import (
    Attendance,
    Mode,
    Movement,
    Office,
    Participant,
    Pronoun,
    Role,
    RoomState,
)
from ho21desk.model.place import Place
from ho21desk.model.register import Person, Register

__all__ = [
    "AgendaItem",
    "Attendance",
    "Ballot",
    "CaseType",
    "CouncilRules",
    "Decision",
    "Dropped",
    "ItemKind",
    "Leave",
    "Meeting",
    "Milestone",
    "MinutesState",
    "Mode",
    "Movement",
    "Office",
    "Overview",
    "OverviewChange",
    "OverviewKind",
    "OverviewRow",
    "Paper",
    "Participant",
    "Person",
    "Place",
    "Pronoun",
    "QuorumRule",
    "Recording",
    "Recusal",
    "Register",
    "Remark",
    "RemarkOutcome",
    "Role",
    "RoomState",
    "Span",
    "Task",
    "TaskEvent",
    "TaskKind",
    "TaskState",
    "TextField",
    "TextRef",
    "View",
    "Vote",
]
