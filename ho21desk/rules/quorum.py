"""How many members must be there for a decision, where the council's own rules say.

The count is shown and warned of, and never stops anything.
"""

from dataclasses import replace
from datetime import datetime

from ho21desk.model import AgendaItem, CouncilRules, Meeting, QuorumRule, Role
from ho21desk.rules.presence import voters


def adopt(meeting: Meeting, _now: datetime, rules: CouncilRules) -> Meeting:
    """Hold the meeting under these rules of the council's own."""
    return replace(meeting, rules=rules)


def required(meeting: Meeting) -> int:
    """Return how many members must be there; 0 when the rules name no quorum. Half is rounded up."""
    match meeting.rules.quorum:
        case QuorumRule.HALF:
            members = sum(person.role is Role.MEMBER for person in meeting.participants)
            return (members + 1) // 2
        case QuorumRule.FIGURE:
            return meeting.rules.quorum_figure
        case QuorumRule.NONE:
            return 0


def is_quorate(meeting: Meeting, item: AgendaItem | None = None) -> bool:
    """Tell whether enough are here now to decide, in `item` if one is given; the recused do not count."""
    return len(voters(meeting, item)) >= required(meeting)
