"""What a meeting is: frozen values, shared by every layer and every thread.

A `Meeting` is whole in itself. An act makes a new one; whatever did not change is
the same object as before, so comparing with `is` tells what changed.
"""

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
    "Meeting",
    "Mode",
    "Movement",
    "Office",
    "Paper",
    "Participant",
    "Person",
    "Place",
    "Pronoun",
    "QuorumRule",
    "Recusal",
    "Register",
    "Role",
    "RoomState",
    "Span",
    "TextField",
    "TextRef",
    "View",
    "Vote",
]
