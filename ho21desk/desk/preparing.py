"""A meeting that is new: made from the last one, or, the first time, from the template alone."""

from datetime import datetime
from functools import partial

from ho21desk.desk.archive import Archive
from ho21desk.minutes import phrases
from ho21desk.model import Meeting
from ho21desk.rules import numbering, succession, templates
from ho21desk.settings import shipped_templates


def next_meeting(archive: Archive, now: datetime, template: str) -> Meeting:
    """Return the meeting that follows the newest one in the archive; it is not kept yet.

    Its fixed items are those of the council's own `template`; if that is empty, those of the last
    meeting, or of the template that comes along. NotAllowedError when the template cannot be read.
    """
    newest = next((each for each in archive.summaries() if not each.practice), None)
    if newest is None:
        head, tail = templates.items_of(template or shipped_templates()[0])
        return Meeting(council="", number=1, year=now.year, agenda=(*head, *tail))
    last = archive.load(newest.id)
    year = max(last.year, now.year)
    number = last.number + 1 if last.year == year else 1
    return succession.next_meeting(
        last,
        number=number,
        year=year,
        first=numbering.next_number(archive.last_numbers(), number, year),
        named=phrases.meeting_text(last),
        told=partial(phrases.told_then, last),
        fixed=templates.items_of(template) if template else None,
    )
