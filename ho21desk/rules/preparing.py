"""Laying case papers into the agenda, again and again, without touching what a person has changed."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count, takewhile
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, ItemKind, Meeting, Paper
from ho21desk.rules.agenda import place_for_case
from ho21desk.rules.deciding import with_place_to_write
from ho21desk.rules.kinds import is_same_title, meeting_named
from ho21desk.rules.numbering import case_number, last_number, numbers_stand, renumber, with_numbers

Case = tuple[int | None, ItemKind, Paper]
"""The running number printed on a paper, if any, the kind of item it is for, and the paper."""

_OWNED: dict[str, Any] = {
    "title": "",
    "case_type": (),
    "case_officer": (),
    "enclosures": (),
    "handled_before": (),
    "background": "",
    "proposal": "",
}
"""What a paper says of its item, and what the item says before anybody has said anything."""


_LAST = (ItemKind.ANY_OTHER, ItemKind.EVALUATION)
"""What no case comes after, whatever its number."""


def take_in(meeting: Meeting, now: datetime, cases: Sequence[Case]) -> Meeting:
    """Lay papers into the agenda.

    A paper belongs to the item of its title, else of its number, else, for the fixed items, of its
    kind; never to one of another kind. What the item says as its last paper said it becomes what this
    paper says; what a person has written, changed or cleared stays. A paper that belongs to no item
    makes a new one, at its number's place.

    An item gets its number from the first paper that is read for it, and keeps it until the paper of
    another item claims it. Items that no paper numbers give way. Where the numbers stand, all keep
    theirs.

    NotAllowedError when a paper has no title, when two claim one number, or when a new item's number
    is that of an item whose number stands.
    """
    claims = Counter(number for number, _, _ in cases if number is not None)
    for claimed, papers in claims.items():
        if papers > 1:
            raise NotAllowedError("number_claimed_twice", str(case_number(meeting, claimed)))
    if not all(paper.title.strip() for _, _, paper in cases):
        raise NotAllowedError("no_title")
    found = _found(meeting, cases)
    new = [case for place, case in enumerate(cases) if place not in found]
    claimed_by = {item.id: cases[place][0] for place, item in found.items()}
    numbered = meeting if numbers_stand(meeting) else _numbered(meeting, claimed_by, new)
    for place, item in found.items():
        numbered = numbered.with_item(_laid(numbered.item(item.id), cases[place][2]))
    for number, kind, paper in sorted(new, key=lambda case: (case[0] is None, case[0] or 0)):
        if number is None:
            numbered = _with_unnumbered(numbered, now, kind, paper)
        else:
            numbered = _with_new(numbered, number, kind, paper)
    return meeting if numbered == meeting else numbered


def _found(meeting: Meeting, cases: Sequence[Case]) -> dict[int, AgendaItem]:
    """Return the items that papers belong to, by the papers' places in `cases`."""
    found: dict[int, AgendaItem] = {}
    for belongs in _WAYS:
        for place, case in enumerate(cases):
            taken = {item.id for item in found.values()}
            free = (item for item in meeting.agenda if item.id not in taken and item.kind is case[1])
            item = next((item for item in free if belongs(case, item)), None)
            if place not in found and item is not None:
                found[place] = item
    return found


def _is_numbered(case: Case, item: AgendaItem) -> bool:
    return case[0] == item.number


def _is_titled(case: Case, item: AgendaItem) -> bool:
    titles = [item.title, *([item.paper.title] if item.paper else [])]
    return any(is_same_title(case[2].title, title) for title in titles)


_WAYS: tuple[Callable[[Case, AgendaItem], bool], ...] = (
    lambda case, item: _is_numbered(case, item) and _is_titled(case, item),
    _is_titled,
    _is_numbered,
    lambda case, _: case[1] is not ItemKind.CASE,
)
"""How a paper is known to belong to an item of its kind, the surest first."""


def _laid(item: AgendaItem, paper: Paper) -> AgendaItem:
    """Return an item with what a paper says, where it says what it said before."""
    before = {name: getattr(item.paper, name) if item.paper else empty for name, empty in _OWNED.items()}
    facts = {name: getattr(paper, name) for name, old in before.items() if getattr(item, name) == old}
    if item.kind is ItemKind.PREVIOUS_MINUTES and meeting_named(item.title) is None:
        facts["title"] = paper.title  # "the previous meeting" gives way to its number
    return replace(item, paper=paper, **facts)


def _is_first(item: AgendaItem) -> bool:
    """Tell whether no paper was read for the item in this meeting.

    What was carried over from an earlier meeting counts as read from e.g. "2/2026", which no file is
    called (see `succession`).
    """
    return item.paper is None or "/" in item.paper.source


def _numbered(meeting: Meeting, claimed_by: Mapping[str, int | None], new: Sequence[Case]) -> Meeting:
    """Return the meeting with the numbers that papers give their items, and room for the new ones."""
    given = {
        item.id: number
        for item in meeting.agenda
        if (number := claimed_by.get(item.id)) is not None and _is_first(item)
    }
    claimed = {number for number, _, _ in new if number is not None} | set(given.values())
    kept = [item for item in meeting.agenda if item.id not in given]
    giving_way: list[AgendaItem] = []
    while beaten := next((item for item in kept if item.number in claimed), None):
        number = claimed_by.get(beaten.id)
        if number is None:
            # What comes after it follows it, or the fixed tail would be numbered back and forth.
            later = meeting.agenda[meeting.agenda.index(beaten) :]
            giving_way += [item for item in kept if item in later and claimed_by.get(item.id) is None]
        else:
            given[beaten.id] = number
            claimed.add(number)
        kept = [item for item in kept if item.id not in given and item not in giving_way]
    giving_way += [item for item in kept if _is_overtaken(meeting, item, given)]
    kept = [item for item in kept if item not in giving_way]
    free = count(max(claimed.union(item.number for item in kept), default=0) + 1)
    others = {item.id: next(free) for item in meeting.agenda if item in giving_way}
    return _in_place(meeting, with_numbers(meeting, given | others), given)


def _is_overtaken(meeting: Meeting, item: AgendaItem, given: Mapping[str, int]) -> bool:
    """Tell whether an item without a paper comes after one that a paper has just given a higher number."""
    before = meeting.agenda[: meeting.agenda.index(item)]
    return item.paper is None and any(given.get(other.id, 0) > item.number for other in before)


def _in_place(before: Meeting, meeting: Meeting, given: Mapping[str, int]) -> Meeting:
    """Return the meeting with every case at its number's place that has just got its first number.

    The fixed items stand where the council's own agenda has them.
    """
    moved = [
        meeting.item(item.id)
        for item in before.agenda
        if item.kind is ItemKind.CASE and _is_first(item) and given.get(item.id, item.number) != item.number
    ]
    meeting = replace(meeting, agenda=tuple(item for item in meeting.agenda if item not in moved))
    for item in sorted(moved, key=lambda item: item.number):
        meeting = _placed(meeting, item)
    return meeting


def _placed(meeting: Meeting, item: AgendaItem) -> Meeting:
    """Return the meeting with an item put in after those with lower numbers, before any other business."""
    before = meeting.agenda
    if item.kind not in _LAST:
        before = tuple(takewhile(lambda other: other.kind not in _LAST, before))
    lower = (place for place, other in enumerate(before, 1) if other.number < item.number)
    return _with(meeting, max(lower, default=0), item)


def _with(meeting: Meeting, place: int, item: AgendaItem) -> Meeting:
    return replace(meeting, agenda=(*meeting.agenda[:place], item, *meeting.agenda[place:]))


def _with_new(meeting: Meeting, number: int, kind: ItemKind, paper: Paper) -> Meeting:
    if any(item.number == number for item in meeting.agenda):
        raise NotAllowedError("number_taken", str(case_number(meeting, number)))
    return _placed(meeting, _item(number, kind, paper))


def _with_unnumbered(meeting: Meeting, now: datetime, kind: ItemKind, paper: Paper) -> Meeting:
    """Return the meeting with a new item from a paper without a number, among the cases.

    An agenda that is numbered without gaps stays so; in any other the item gets the next number.
    """
    numbers = [item.number for item in meeting.agenda]
    new = _item(last_number(meeting) + 1, kind, paper)
    after = _with(meeting, place_for_case(meeting), new)
    has_gaps = numbers != list(range(min(numbers, default=1), last_number(meeting) + 1))
    return after if has_gaps or numbers_stand(meeting) else renumber(after, now, min(numbers, default=1))


def _item(number: int, kind: ItemKind, paper: Paper) -> AgendaItem:
    facts = {name: getattr(paper, name) for name in _OWNED}
    return with_place_to_write(AgendaItem(number=number, kind=kind, paper=paper, **facts))
