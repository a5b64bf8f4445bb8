"""Notes of presence that point to a case which is not there, or was not handled then."""

import re
from collections.abc import Iterator

from ho21desk.model import AgendaItem, Meeting, Movement, Participant
from ho21desk.rules.checking.cases import cases_named
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Reading
from ho21desk.rules.numbering import case_number, order_of_treatment

_MALFORMED = re.compile(r"\bsak(?:en|er)?\s+(\d{1,4}/\d{1,4})(?![\w/])", re.IGNORECASE)


def notes_elsewhere(reading: Reading) -> Iterator[Finding]:
    """Find presence that points to a case that is not on the agenda."""
    agenda = {item.number for item in reading.meeting.agenda}
    for person in reading.meeting.participants:
        said = [
            case.said
            for case in cases_named(person.note)
            if not case.is_of(reading.meeting) or case.number not in agenda
        ]
        said += _MALFORMED.findall(person.note)
        pointed = (person.from_item, person.until_item, *person.items, *_moved_in(person))
        for number in dict.fromkeys(pointed):
            if number is not None and number not in agenda:
                said.append(str(case_number(reading.meeting, number)))
        for case in said:
            yield _found(Slip.PRESENCE_ELSEWHERE, person, case, Sureness.WRONG)


def notes_untreated(reading: Reading) -> Iterator[Finding]:
    """Find presence that points to a case which was not handled, or not at that time."""
    meeting = reading.meeting
    items = {item.number: item for item in meeting.agenda}
    order = [item.number for item in order_of_treatment(meeting)]
    for person in meeting.participants:
        noted = [case.number for case in cases_named(person.note) if case.is_of(meeting)]
        pointed = (*noted, person.from_item, person.until_item, *person.items, *_moved_in(person))
        for number in dict.fromkeys(pointed):
            item = items.get(number) if number is not None else None
            if item and _was_never_handled(reading, item):
                yield _found(
                    Slip.PRESENCE_UNTREATED, person, str(case_number(meeting, item.number)), Sureness.WRONG
                )
        begin, end = person.from_item, person.until_item
        if begin in order and end in order and order.index(begin) > order.index(end):
            facts = (str(case_number(meeting, end)),)
            yield _found(
                Slip.PRESENCE_UNTREATED, person, str(case_number(meeting, begin)), Sureness.WRONG, facts
            )
        for movement in person.movements:
            item = items.get(movement.item) if movement.item is not None else None
            if item and movement.time and not _could_be_then(meeting, item, movement):
                facts = (f"{movement.time:%H:%M}",)
                said = str(case_number(meeting, item.number))
                yield _found(Slip.PRESENCE_UNTREATED, person, said, Sureness.LIKELY, facts)


def _found(
    slip: Slip, person: Participant, said: str, sureness: Sureness, facts: tuple[str, ...] = ()
) -> Finding:
    return Finding(slip=slip, sureness=sureness, person=person.id, said=said, facts=facts)


def _moved_in(person: Participant) -> Iterator[int]:
    return (movement.item for movement in person.movements if movement.item is not None)


def _was_never_handled(reading: Reading, item: AgendaItem) -> bool:
    if item.dropped is not None:
        return True
    return reading.is_over and not reading.was_handled(item)


def _could_be_then(meeting: Meeting, item: AgendaItem, movement: Movement) -> bool:
    """Tell whether an item was handled at the time of a movement, or was the last one before it.

    Clocks are compared by the minute, and not across midnight.
    """
    if item.started is None or movement.time is None:
        return True
    later = [other.started for other in meeting.agenda if other.started and other.started > item.started]
    if item.ended is None or item.ended.date() != item.started.date():
        return True
    until = max(item.ended, min(later, default=item.ended)) if later else None
    moved = movement.time.replace(second=0, microsecond=0)
    begun = item.started.time().replace(second=0, microsecond=0)
    return begun <= moved and (until is None or moved <= until.time())
