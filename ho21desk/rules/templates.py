"""The fixed items of an agenda as the council writes them down: a plain text, one item a line.

    Godkjenning av innkalling og saksliste | 5
    …
    # Etter sakene:
    Eventuelt

The minutes planned may follow a title, "…" stands where the cases go, and a line with a # first is a
remark.
"""

import re
from typing import NamedTuple

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem
from ho21desk.rules.kinds import kind_of

_CASES = ("…", "...")
MOST_ITEMS = 100
"""Fixed items on an agenda. Councils have some ten."""

_MINUTES = re.compile(r"(\d{1,3})(?: ?min\.?)?")


class FixedItems(NamedTuple):
    """The fixed items before the cases and after them, numbered from 1."""

    head: tuple[AgendaItem, ...]
    tail: tuple[AgendaItem, ...]


def items_of(template: str) -> FixedItems:
    """Return the fixed items that a template lists.

    NotAllowedError with the line's number when it has no title, something else than minutes after the
    title, or a second place for the cases; and when the template has no place for them at all, or more
    items than any agenda.
    """
    items: list[AgendaItem] = []
    head = None
    for at, line in enumerate(template.splitlines(), 1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if words in _CASES:
            if head is not None:
                raise NotAllowedError("template_cases_twice", str(at))
            head = len(items)
        elif len(items) == MOST_ITEMS:
            raise NotAllowedError("template_too_long", str(MOST_ITEMS))
        else:
            items.append(_item(at, words, len(items) + 1))
    if head is None:
        raise NotAllowedError("template_without_cases")
    return FixedItems(tuple(items[:head]), tuple(items[head:]))


def _item(at: int, line: str, number: int) -> AgendaItem:
    title, mark, minutes = line.rpartition("|")
    if not mark:
        title, minutes = line, ""
    title = " ".join(title.split())
    if not title:
        raise NotAllowedError("template_title", str(at))
    planned = _MINUTES.fullmatch(minutes.strip())
    if mark and planned is None:
        raise NotAllowedError("template_minutes", str(at), minutes.strip())
    return AgendaItem(
        number=number, kind=kind_of(title), title=title, planned_minutes=int(planned[1]) if planned else None
    )
