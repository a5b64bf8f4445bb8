"""What is outstanding, brought to the meeting that comes next: which item tells of what, and its words.

The council's rules of procedure, the order of the agenda: what is outstanding from the previous minutes,
then the status of running cases. The words stand as the background of their item, and are what its
discussion begins with once it is reached.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, ItemKind, Meeting, Paper, TaskKind
from ho21desk.rules.agenda import add_item

TELLING = (ItemKind.OUTSTANDING, ItemKind.STATUS)
"""The items that tell of what is outstanding."""

_TOLD_UNDER = {
    TaskKind.TASK: (ItemKind.OUTSTANDING, ItemKind.STATUS),
    TaskKind.GROUP: (ItemKind.STATUS, ItemKind.OUTSTANDING),
}
_BEFORE = (ItemKind.NOTICE, ItemKind.RECUSAL, ItemKind.PREVIOUS_MINUTES)


def with_place(meeting: Meeting, now: datetime, *, title: str) -> Meeting:
    """Return a meeting that has an item for what is outstanding, after the previous minutes if it is new."""
    if any(item.kind in TELLING for item in meeting.agenda):
        return meeting
    places = (place for place, item in enumerate(meeting.agenda, 1) if item.kind in _BEFORE)
    return add_item(meeting, now, max(places, default=0), title, kind=ItemKind.OUTSTANDING)


def told_under(meeting: Meeting, kind: TaskKind) -> AgendaItem | None:
    """Return the item that tells of tasks of a kind: their own, or the other one where that is missing."""
    found = (item for wanted in _TOLD_UNDER[kind] for item in meeting.agenda if item.kind is wanted)
    return next(found, None)


def bring(meeting: Meeting, _now: datetime, *, words: Mapping[str, str], source: str) -> Meeting:
    """Put the words that tell of what is outstanding under their items, by the `id` of each.

    They take the place of those that were put there before, and are taken away where nothing is outstanding
    any more; `source` is the number of the last meeting. NotAllowedError where a person has changed them,
    or when nothing becomes another.
    """
    after = meeting
    for item in meeting.agenda:
        told = words.get(item.id, "")
        is_ours = item.paper is not None and "/" in item.paper.source
        was = item.paper.background if item.paper and is_ours else ""
        if item.kind not in TELLING or told == was:
            continue
        if item.background != was or (item.paper and not is_ours):
            raise NotAllowedError("outstanding_changed", item.title)
        paper = Paper(source=source, title=item.title, background=told) if told else None
        after = after.with_item(replace(item, background=told, paper=paper))
    if after is meeting:
        raise NotAllowedError("nothing_outstanding")
    return after


def is_again(meeting: Meeting, case: str) -> bool:
    """Tell whether the case of that number is on the agenda again; what follows from it is asked there."""
    return any(case in item.handled_before for item in meeting.agenda)
