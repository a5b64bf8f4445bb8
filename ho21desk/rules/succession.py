"""The next meeting, made from the last one."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from ho21desk.model import (
    AgendaItem,
    CaseType,
    Dropped,
    ItemKind,
    Meeting,
    Office,
    Paper,
    Participant,
    Role,
)
from ho21desk.model.identity import new_id
from ho21desk.rules.agenda import place_for_case
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.numbering import case_number
from ho21desk.rules.templates import FixedItems

_STANDING = (Role.MEMBER, Role.OBSERVER, Role.SECRETARIAT)
"""Those who are invited to every meeting. A deputy is called in for one, and a guest comes to one."""

_EARLIER = re.compile(
    r"(?:(?:forrige|førre|siste|sist) (?:råds)?møtet?\b|\bmøte \d{1,3}/(?:\d{4}|\d{2})\b)"
    r"(?:, (?:\w+ )?\d{1,2}\. \w+ \d{4})?",
    re.IGNORECASE,
)
"""How the title of an item names the meeting before."""


def next_meeting(
    last: Meeting,
    *,
    number: int,
    year: int,
    first: int,
    named: str,
    told: Callable[[AgendaItem], str],
    date: dt.date | None = None,
    fixed: FixedItems | None = None,
) -> Meeting:
    """Return a meeting with the people, the place and the fixed items of the last one.

    Cases that were put off come first, with their papers. Then come the cases that were discussed, as
    cases for decision, with what was said then as their background.

    Args:
        first: running number of the first item.
        named: how the minutes call the last meeting, with its date.
        told: what the minutes of the last meeting say of an item, to be read again.
        fixed: the fixed items of a template, in the place of the last meeting's.
    """
    people = {person.id: _invited(person) for person in last.participants if person.role in _STANDING}
    chair = next((person for person in people.values() if person.office is Office.CHAIR), None)
    if chair is None and last.chair in people:
        chair = people[last.chair]
    head, tail = fixed or _fixed(last)
    cases = [
        _again(last, item) if item.dropped else _to_decide(last, item, told(item))
        for item in coming_back(last)
    ]
    agenda = [*(_titled(item, named) for item in head), *cases, *(_titled(item, named) for item in tail)]
    return Meeting(
        council=last.council,
        number=number,
        year=year,
        date=date,
        place=last.place,
        language=last.language,
        rules=last.rules,
        chair=chair.id if chair else None,
        participants=tuple(people.values()),
        agenda=tuple(replace(item, number=at) for at, item in enumerate(agenda, first)),
    )


def coming_back(last: Meeting) -> tuple[AgendaItem, ...]:
    """Return the cases that come back in the next meeting: those put off, then those discussed."""
    put_off = [item for item in last.agenda if item.kind is ItemKind.CASE and item.dropped is Dropped.PUT_OFF]
    return (*put_off, *filter(_was_discussed, last.agenda))


def came_back(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the cases of a meeting that were handled before."""
    return tuple(item for item in meeting.agenda if item.kind is ItemKind.CASE and item.handled_before)


def _invited(person: Participant) -> Participant:
    """Return somebody as they are, with nothing of how they took part last time."""
    return Participant(
        key=person.key,
        name=person.name,
        title=person.title,
        affiliation=person.affiliation,
        pronoun=person.pronoun,
        role=person.role,
        office=person.office,
    )


def _fixed(last: Meeting) -> FixedItems:
    """Return the fixed items of a meeting. Those after its first case come after the cases."""
    kinds = [item.kind for item in last.agenda]
    place = kinds.index(ItemKind.CASE) if ItemKind.CASE in kinds else place_for_case(last)
    again = [
        AgendaItem(
            number=item.number,
            kind=item.kind,
            title=item.title,
            planned_minutes=item.planned_minutes,
            break_after=item.break_after,
        )
        for item in last.agenda
        if item.kind is not ItemKind.CASE
    ]
    before = sum(kind is not ItemKind.CASE for kind in kinds[:place])
    return FixedItems(tuple(again[:before]), tuple(again[before:]))


def _titled(item: AgendaItem, named: str) -> AgendaItem:
    """Return a fixed item of its own, with the last meeting named in the title where one was named."""
    title = item.title
    if item.kind is ItemKind.PREVIOUS_MINUTES:
        title = _EARLIER.sub(lambda _: named, title, count=1)
    return replace(item, id=new_id(), title=title)


def _again(last: Meeting, item: AgendaItem) -> AgendaItem:
    """Return a case that was put off, with all that was prepared for it and nothing that happened."""
    handled_before = _handled_before(last, item)
    again = AgendaItem(
        number=item.number,
        kind=item.kind,
        title=item.title,
        case_type=item.case_type,
        case_officer=item.case_officer,
        enclosures=item.enclosures,
        handled_before=handled_before,
        planned_minutes=item.planned_minutes,
        background=item.background,
        proposal=item.proposal,
    )
    if item.paper is None:
        return again
    paper = replace(item.paper, source=_source(last))
    if item.handled_before == item.paper.handled_before:
        paper = replace(paper, handled_before=handled_before)
    return replace(again, paper=paper)


def _was_discussed(item: AgendaItem) -> bool:
    discussed = CaseType.DISCUSSION in item.case_type and CaseType.DECISION not in item.case_type
    return item.kind is ItemKind.CASE and discussed and item.dropped is None


def _to_decide(last: Meeting, item: AgendaItem, told: str) -> AgendaItem:
    """Return the case that a discussion leads to. A new paper for it may change all that is proposed."""
    paper = Paper(
        source=_source(last),
        title=item.title,
        case_type=(CaseType.DECISION,),
        case_officer=item.case_officer,
        handled_before=_handled_before(last, item),
        background=told,
    )
    return AgendaItem(
        number=item.number,
        title=paper.title,
        case_type=paper.case_type,
        case_officer=paper.case_officer,
        handled_before=paper.handled_before,
        planned_minutes=item.planned_minutes,
        background=paper.background,
        paper=paper,
    )


def _handled_before(last: Meeting, item: AgendaItem) -> tuple[str, ...]:
    return tuple(dict.fromkeys([str(case_number(last, item.number)), *item.handled_before]))


def _source(last: Meeting) -> str:
    """Return where a case comes from: a meeting is no file, so the next file that is read is its first."""
    return str(MeetingNumber(last.number, last.year))
