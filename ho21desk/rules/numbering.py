"""Case numbers: running number in the year / meeting number in the year / year."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting, Participant

_HIGHEST = 9999
_PRINTED = re.compile(r"(\d{1,4})/(\d{1,3})/(\d{4})")


class CaseNumber(NamedTuple):
    """A case number in full, e.g. 13/2/2026."""

    number: int
    meeting: int
    year: int

    def __str__(self) -> str:
        return f"{self.number}/{self.meeting}/{self.year}"


class LastNumber(NamedTuple):
    """The last running number that a meeting used."""

    meeting: int
    year: int
    last: int


def case_number(meeting: Meeting, number: int) -> CaseNumber:
    """Return the full number of the case with that running number."""
    return CaseNumber(number, meeting.number, meeting.year)


def read_case_number(text: str) -> CaseNumber | None:
    """Return the case number that `text` is, or None when it is none.

    >>> read_case_number("49/5/2023")
    CaseNumber(number=49, meeting=5, year=2023)
    >>> read_case_number("49/5")
    """
    found = _PRINTED.fullmatch(text.strip())
    return CaseNumber(int(found[1]), int(found[2]), int(found[3])) if found else None


def order_of_treatment(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the agenda in the order it was taken; items not reached come last, in agenda order."""
    last = len(meeting.agenda)
    return tuple(sorted(meeting.agenda, key=lambda item: last if item.treated is None else item.treated))


def taken_out_of_order(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the items taken so far, as they were taken, if that differs from the agenda; else nothing."""
    taken = tuple(item for item in order_of_treatment(meeting) if item.treated is not None)
    kept = {item.id for item in taken}
    return () if taken == tuple(item for item in meeting.agenda if item.id in kept) else taken


# Giving numbers


def next_number(used: Iterable[LastNumber], number: int, year: int) -> int:
    """Return the running number that meeting `number` of a year goes on with.

    That is the one after the last one used in the year's earlier meetings; the first of a year is 1.
    """
    earlier = [each.last for each in used if each.year == year and each.meeting < number]
    return max(earlier, default=0) + 1


def last_number(meeting: Meeting) -> int:
    """Return the highest running number of a meeting; 0 when its agenda is empty."""
    return max((item.number for item in meeting.agenda), default=0)


def gaps(meeting: Meeting, before: int) -> tuple[range, ...]:
    """Return the running numbers that no item has, up to the meeting's last one.

    `before` is the last one used in the year's earlier meetings.
    """
    numbers = sorted({before, *(item.number for item in meeting.agenda if item.number > before)})
    return tuple(range(one + 1, two) for one, two in pairwise(numbers) if two > one + 1)


def numbers_stand(meeting: Meeting) -> bool:
    """Tell whether the numbers stay as they are: the notice has gone out, or the meeting has begun."""
    return meeting.noticed is not None or any(item.treated is not None for item in meeting.agenda)


def renumber(meeting: Meeting, _now: datetime, first: int) -> Meeting:
    """Number the whole agenda from `first`, without gaps. NotAllowedError as for `with_numbers`."""
    return with_numbers(meeting, {item.id: number for number, item in enumerate(meeting.agenda, first)})


def set_number(meeting: Meeting, _now: datetime, item_id: str, number: int) -> Meeting:
    """Give one item another number. NotAllowedError as for `with_numbers`."""
    return with_numbers(meeting, {meeting.item(item_id).id: number})


def with_numbers(meeting: Meeting, numbers: Mapping[str, int]) -> Meeting:
    """Return the meeting with other numbers for items, by `id`. Whatever refers to them follows.

    NotAllowedError when the notice has gone out, an item was handled under its number already,
    another item has a number, or no running number is like that.
    """
    moved: dict[int | None, int] = {}
    kept = {item.number: item for item in meeting.agenda if numbers.get(item.id, item.number) == item.number}
    for item in meeting.agenda:
        number = numbers.get(item.id, item.number)
        if number == item.number:
            continue
        if meeting.noticed is not None:
            raise NotAllowedError("numbers_printed")
        if item.treated is not None:
            raise NotAllowedError("item_handled", str(case_number(meeting, item.number)))
        if not 1 <= number <= _HIGHEST:
            raise NotAllowedError("no_such_number", str(number))
        if number in kept or number in moved.values():
            raise NotAllowedError("number_taken", str(case_number(meeting, number)))
        moved[item.number] = number
    if not moved:
        return meeting
    return replace(
        meeting,
        agenda=tuple(_item_with(item, moved) for item in meeting.agenda),
        participants=tuple(_person_with(person, moved) for person in meeting.participants),
    )


def _item_with(item: AgendaItem, moved: Mapping[int | None, int]) -> AgendaItem:
    recusals = tuple(
        replace(asked, settled_in=moved[asked.settled_in]) if asked.settled_in in moved else asked
        for asked in item.recusals
    )
    if recusals == item.recusals and item.number not in moved:
        return item
    return replace(item, number=moved.get(item.number, item.number), recusals=recusals)


def _person_with(person: Participant, moved: Mapping[int | None, int]) -> Participant:
    followed = replace(
        person,
        from_item=moved.get(person.from_item, person.from_item),
        until_item=moved.get(person.until_item, person.until_item),
        items=tuple(moved.get(number, number) for number in person.items),
        movements=tuple(
            replace(movement, item=moved.get(movement.item, movement.item)) for movement in person.movements
        ),
    )
    return person if followed == person else followed
