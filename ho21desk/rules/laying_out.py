"""Laying out an agenda as the council's template has it."""

from dataclasses import replace
from datetime import datetime
from itertools import count

from ho21desk.model import AgendaItem, ItemKind, Meeting
from ho21desk.model.identity import new_id
from ho21desk.rules.kinds import is_same_title
from ho21desk.rules.numbering import last_number, numbers_stand, renumber
from ho21desk.rules.templates import items_of


def lay_out(meeting: Meeting, now: datetime, template: str, *, keep_numbers: bool = False) -> Meeting:
    """Put the fixed items in a template's order, with the cases where it has them.

    An item that is there already stays what it is, and nothing is taken away: a fixed item that the
    template lacks comes before the cases. The agenda is numbered anew from its first number; or what
    is there keeps its numbers, as where they stand, and what is new gets the next ones that are free.

    NotAllowedError when the template cannot be read.
    """
    fixed = items_of(template)
    left = list(meeting.agenda)
    numbers = count(last_number(meeting) + 1)

    def own(items: tuple[AgendaItem, ...]) -> list[AgendaItem]:
        found = []
        for item in items:
            known = next((other for other in left if _is_same(item, other)), None)
            if known is None:
                known = replace(item, id=new_id(), number=next(numbers))
            else:
                left.remove(known)
            found.append(known)
        return found

    head, tail = own(fixed.head), own(fixed.tail)
    others = [item for item in left if item.kind is not ItemKind.CASE]
    cases = [item for item in left if item.kind is ItemKind.CASE]
    arranged = replace(meeting, agenda=(*head, *others, *cases, *tail))
    if keep_numbers or numbers_stand(meeting):
        return arranged
    return renumber(arranged, now, min((item.number for item in meeting.agenda), default=1))


def _is_same(fixed: AgendaItem, item: AgendaItem) -> bool:
    if fixed.kind is ItemKind.CASE:
        return item.kind is ItemKind.CASE and is_same_title(fixed.title, item.title)
    return fixed.kind is item.kind
