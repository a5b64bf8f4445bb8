"""An earlier meeting, as the papers of the next one speak of it."""

from ho21desk.minutes.phrases.lines import day_text
from ho21desk.minutes.phrases.recusal import paragraphs_of
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, Meeting
from ho21desk.rules.numbering import case_number


def meeting_text(meeting: Meeting) -> str:
    """Return how a meeting is called: "møte 4/2023, 27. september 2023"."""
    w = words(meeting.language)
    name = w.meeting.format(number=meeting.number, year=meeting.year)
    return f"{name}, {day_text(w, meeting.date)}" if meeting.date else name


def told_then(meeting: Meeting, item: AgendaItem) -> str:
    """Return what was said and decided in a case of an earlier meeting, as a stored text."""
    w = words(meeting.language)
    decisions = [decision.text.strip() for decision in item.decisions if decision.text.strip()]
    heading = w.from_meeting.format(meeting=meeting_text(meeting), case=case_number(meeting, item.number))
    label = f"**{w.decision}**" if decisions else ""
    return paragraphs_of([f"**{heading}**", item.discussion.strip(), label, *decisions])
