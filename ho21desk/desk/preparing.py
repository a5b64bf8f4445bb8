"""A meeting that is new: made from the last one, or, the first time, from the template alone."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from ho21desk.desk.archive import Archive
from ho21desk.minutes import phrases
from ho21desk.model import ItemKind, Meeting
from ho21desk.paths import resource
from ho21desk.rules import numbering, succession, templates
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.settings import shipped_templates


def next_meeting(archive: Archive, now: datetime, template: str) -> Meeting:
    """Return the meeting that follows the newest one in the archive; it is not kept yet.

    Its fixed items are those of the council's own `template`; if that is empty, those of the last
    meeting, or of the template that comes along. NotAllowedError when the template cannot be read.
    """
    newest = next((each for each in archive.summaries() if not each.practice), None)
    if newest is None:
        head, tail = templates.items_of(template or shipped_templates()[0])
        return Meeting(council=_council(), number=1, year=now.year, agenda=(*head, *tail))
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


def kept(archive: Archive, wanted: MeetingNumber) -> Meeting | None:
    """Return the meeting of that number, if there is one that is not for practice."""
    numbered = (each for each in archive.summaries() if (each.number, each.year) == wanted)
    return next((archive.load(each.id) for each in numbered if not each.practice), None)


def meeting_for(archive: Archive, now: datetime, wanted: MeetingNumber, template: str) -> Meeting:
    """Return a meeting of that number, for papers that name it; it is not kept yet.

    It has the people, the place and the fixed items of the newest one, if that came before it; its cases
    are for the papers to say. NotAllowedError when the template cannot be read.
    """
    newest = next((each for each in archive.summaries() if not each.practice), None)
    if newest is None or (newest.year, newest.number) > (wanted.year, wanted.number):
        council = newest.council if newest else _council()
        return Meeting(council=council, number=wanted.number, year=wanted.year)
    following = next_meeting(archive, now, template)
    fixed = tuple(item for item in following.agenda if item.kind is not ItemKind.CASE)
    return replace(following, number=wanted.number, year=wanted.year, agenda=fixed)


def _council() -> str:
    return resource("council.txt").read_text(encoding="utf-8").strip()
