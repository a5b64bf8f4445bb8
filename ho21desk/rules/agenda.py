"""Acts on the agenda: what stands on it, in which order, and what is taken off it again.

Where an act may leave the numbers out of order, the person says whether the others keep theirs; once
the notice has gone out, or the meeting has begun, they always do.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Dropped, ItemKind, Meeting, Participant
from ho21desk.rules.deciding import with_place_to_write
from ho21desk.rules.kinds import folded, kind_of
from ho21desk.rules.numbering import case_number, last_number, numbers_stand, renumber
from ho21desk.rules.running import Stage, stage

_TAIL = (ItemKind.BRIEFINGS, ItemKind.ANY_OTHER, ItemKind.EVALUATION)
_DESCRIBED = {"kind", "case_type", "case_officer", "enclosures", "handled_before", "planned_minutes"}
_DESCRIBED |= {"break_after"}


def add_item(
    meeting: Meeting,
    now: datetime,
    place: int,
    title: str,
    *,
    kind: ItemKind | None = None,
    minutes: int | None = None,
    keep_numbers: bool = False,
) -> Meeting:
    """Put an item on the agenda, so that it stands at `place`, counted from 0.

    Without a kind it is the one the title stands for. The whole agenda is numbered anew from its first
    number; or the others keep theirs, and the new one gets the next that is free. NotAllowedError
    without a title.
    """
    title = " ".join(title.split())
    if not title:
        raise NotAllowedError("no_title")
    number = last_number(meeting) + 1
    new = AgendaItem(number=number, kind=kind or kind_of(title), title=title, planned_minutes=minutes)
    return _arranged(meeting, now, _inserted(meeting.agenda, place, with_place_to_write(new)), keep_numbers)


def add_on_the_spot(meeting: Meeting, now: datetime, title: str) -> Meeting:
    """Put a case on the agenda that was raised in the room.

    It comes after any other business, where it was raised, with the next number that is free.
    NotAllowedError without a title, or when the meeting does not run.
    """
    if stage(meeting) is not Stage.RUNNING:
        raise NotAllowedError("not_running")
    return add_item(meeting, now, _after_any_other(meeting), title, kind=ItemKind.CASE)


def move_item(
    meeting: Meeting, now: datetime, item_id: str, place: int, *, keep_numbers: bool = False
) -> Meeting:
    """Move an item, so that it stands at `place`, counted from 0.

    The whole agenda is numbered anew from its first number, or every item keeps the one it has.
    """
    item = meeting.item(item_id)
    others = tuple(other for other in meeting.agenda if other.id != item_id)
    return _arranged(meeting, now, _inserted(others, place, item), keep_numbers)


def describe(meeting: Meeting, _now: datetime, item_id: str, **facts: Any) -> Meeting:
    """Note what is planned for an item.

    That is `kind`, `case_type`, `case_officer`, `enclosures`, `handled_before`, `planned_minutes` and
    `break_after`; TypeError for anything else, which has an act of its own.
    """
    if unknown := facts.keys() - _DESCRIBED:
        raise TypeError(unknown)
    return meeting.with_item(replace(meeting.item(item_id), **facts))


def take_off(meeting: Meeting, now: datetime, item_id: str, *, keep_numbers: bool = False) -> Meeting:
    """Take an item off the agenda. It is gone; where the numbers stand, it stays there as withdrawn.

    NotAllowedError when it was handled, or when somebody's presence is stated by it.
    """
    item = _not_handled(meeting, item_id)
    if numbers_stand(meeting):
        return meeting.with_item(replace(item, dropped=Dropped.WITHDRAWN))
    for person in meeting.participants:
        if item.number in _named_by(person):
            raise NotAllowedError("item_named", person.name, str(case_number(meeting, item.number)))
    others = tuple(other for other in meeting.agenda if other.id != item_id)
    return _arranged(meeting, now, others, keep_numbers)


def put_off(meeting: Meeting, _now: datetime, item_id: str) -> Meeting:
    """Put an item off to the next meeting. Its number stays. NotAllowedError when it was handled."""
    return meeting.with_item(replace(_not_handled(meeting, item_id), dropped=Dropped.PUT_OFF))


def take_back(meeting: Meeting, _now: datetime, item_id: str) -> Meeting:
    """Let an item that was withdrawn or put off be handled after all."""
    return meeting.with_item(replace(meeting.item(item_id), dropped=None))


def report(meeting: Meeting, _now: datetime, topic: str) -> Meeting:
    """Note a topic that is reported for any other business, as at the first case.

    NotAllowedError without words, when it was reported already, or when the agenda has no such item.
    """
    topic = " ".join(topic.split())
    if not topic:
        raise NotAllowedError("no_topic")
    item = next((item for item in meeting.agenda if item.kind is ItemKind.ANY_OTHER), None)
    if item is None:
        raise NotAllowedError("no_any_other")
    if folded(topic) in map(folded, item.reported):
        raise NotAllowedError("reported_twice", topic)
    return meeting.with_item(replace(item, reported=(*item.reported, topic)))


def unreport(meeting: Meeting, _now: datetime, topic: str) -> Meeting:
    """Take back a topic that was reported; KeyError when it was not."""
    for item in meeting.agenda:
        if topic in item.reported:
            left = tuple(other for other in item.reported if other != topic)
            return meeting.with_item(replace(item, reported=left))
    raise KeyError(topic)


def place_for_case(meeting: Meeting) -> int:
    """Return where one more case stands: after the last one, else before the fixed tail."""
    kinds = [item.kind for item in meeting.agenda]
    if ItemKind.ANY_OTHER in kinds:
        kinds = kinds[: kinds.index(ItemKind.ANY_OTHER)]
    if ItemKind.CASE in kinds:
        return len(kinds) - kinds[::-1].index(ItemKind.CASE)
    while kinds and kinds[-1] in _TAIL:
        kinds.pop()
    return len(kinds)


def _after_any_other(meeting: Meeting) -> int:
    """Return the place after any other business, and after what was raised there before."""
    kinds = [item.kind for item in meeting.agenda]
    if ItemKind.ANY_OTHER not in kinds:
        return place_for_case(meeting)
    place = kinds.index(ItemKind.ANY_OTHER) + 1
    while place < len(kinds) and kinds[place] is ItemKind.CASE:
        place += 1
    return place


def _arranged(meeting: Meeting, now: datetime, agenda: tuple[AgendaItem, ...], keep_numbers: bool) -> Meeting:
    arranged = replace(meeting, agenda=agenda)
    if keep_numbers or numbers_stand(meeting) or not meeting.agenda:
        return arranged
    return renumber(arranged, now, min(item.number for item in meeting.agenda))


def _inserted(agenda: tuple[AgendaItem, ...], place: int, item: AgendaItem) -> tuple[AgendaItem, ...]:
    return (*agenda[:place], item, *agenda[place:])


def _not_handled(meeting: Meeting, item_id: str) -> AgendaItem:
    item = meeting.item(item_id)
    if item.treated is not None:
        raise NotAllowedError("item_handled", str(case_number(meeting, item.number)))
    return item


def _named_by(person: Participant) -> set[int | None]:
    """Return the running numbers by which it is told when somebody was there."""
    noted = {movement.item for movement in person.movements}
    return {person.from_item, person.until_item, *person.items, *noted}
