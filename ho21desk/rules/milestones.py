"""What minutes have come to, and still hold: opening them again ends all that was before."""

from ho21desk.model import Meeting, Milestone, MinutesState


def held(meeting: Meeting, state: MinutesState) -> Milestone | None:
    """Return the last milestone of a state; None when there is none since the minutes were opened again."""
    for each in reversed(meeting.milestones):
        if each.state is MinutesState.REOPENED:
            return None
        if each.state is state:
            return each
    return None
