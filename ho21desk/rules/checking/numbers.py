"""Case numbers: those printed before the items, and those that texts name."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from ho21desk.model import AgendaItem, Meeting
from ho21desk.rules.checking.cases import CaseNamed, cases_named, half_named
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Passage, Reading, found_in
from ho21desk.rules.numbering import case_number

_PRINTED = re.compile(r"(?:sak\s+)?(\d{1,4})/(\d{1,4})/(\d{4}|\d\d)", re.IGNORECASE)


def printed_numbers(reading: Reading) -> Iterator[Finding]:
    """Find numbers of items that are malformed, of another meeting or year, or unlike the rest in form."""
    meeting, labels = reading.meeting, _labels(reading)
    short = _is_short(labels)
    for item in meeting.agenda:
        if item.id not in labels:
            continue
        said = labels[item.id].strip()
        meant = _printed(meeting, item.number, short)
        found = _PRINTED.fullmatch(said)
        if not found:
            slip = Slip.NUMBER_MALFORMED
        elif (int(found[2]), int(found[3]) % 100) != (meeting.number, meeting.year % 100):
            slip = Slip.NUMBER_ELSEWHERE
        elif (len(found[3]) == 2) is not short:
            slip = Slip.NUMBER_FORM
        else:
            continue
        yield Finding(slip=slip, sureness=Sureness.WRONG, item=item.id, said=said, meant=meant)


def order_of_numbers(reading: Reading) -> Iterator[Finding]:
    """Find numbers that two items have, and numbers that none has between those that others have."""
    meeting, labels = reading.meeting, _labels(reading)
    short = _is_short(labels)
    numbers = [item.number for item in meeting.agenda]
    seen: dict[int, AgendaItem] = {}
    for place, item in enumerate(meeting.agenda):
        said = labels.get(item.id, str(case_number(meeting, item.number)))
        expected = numbers[place - 1] + 1 if place else item.number
        goes_on = place + 1 < len(numbers) and numbers[place + 1] == expected + 1
        if item.number in seen:
            meant = _printed(meeting, expected, short) if expected not in numbers else ""
            other = seen[item.number]
            yield Finding(
                slip=Slip.NUMBER_TWICE,
                sureness=Sureness.WRONG,
                item=item.id,
                said=said,
                meant=meant,
                facts=(other.title,),
            )
            numbers[place] = expected if meant else item.number
        elif item.number != expected and goes_on and expected not in numbers:
            yield Finding(
                slip=Slip.NUMBER_GAP,
                sureness=Sureness.LIKELY,
                item=item.id,
                said=said,
                meant=_printed(meeting, expected, short),
                facts=(str(expected),),
            )
            numbers[place] = expected
        seen.setdefault(item.number, item)
    yield from _gaps(meeting, dict(zip(numbers, meeting.agenda, strict=True)), labels)


def named_numbers(reading: Reading) -> Iterator[Finding]:
    """Find cases of this meeting that a text names and the agenda does not have, or names in a wrong form."""
    meeting = reading.meeting
    agenda = {item.number for item in meeting.agenda}
    labels = _labels(reading)
    short = _is_short(labels)
    for passage in reading.passages:
        for case in cases_named(passage.words):
            yield from _named(meeting, passage, case, agenda, short)
        for start, said, number, other in half_named(passage.words):
            # "Sak 17/2" says the meeting in short; other bodies number their cases "17/2026".
            if number in agenda and other in (meeting.year, meeting.year % 100) and other != meeting.number:
                yield found_in(
                    passage,
                    Slip.NUMBER_MALFORMED,
                    Sureness.LIKELY,
                    start,
                    said,
                    meant=_printed(meeting, number, short),
                    mends=True,
                )


def _named(
    meeting: Meeting, passage: Passage, case: CaseNamed, agenda: set[int], short: bool
) -> Iterator[Finding]:
    place = case.start, case.said
    meant = _printed(meeting, case.number, short)
    if case.is_of(meeting):
        if case.number not in agenda:
            could_be_earlier = case.meeting is None and case.number < min(agenda, default=0)
            could_be_date = not case.is_called and case.number <= 31 and meeting.number <= 12
            if not could_be_earlier and not could_be_date:
                sureness = Sureness.LIKELY if case.meeting is None else Sureness.WRONG
                yield found_in(passage, Slip.NO_SUCH_CASE, sureness, *place)
        elif case.meeting is not None and case.is_short is not short:
            yield found_in(passage, Slip.NUMBER_FORM, Sureness.LIKELY, *place, meant=meant, mends=True)
    elif case.is_called and case.year == meeting.year and case.number in agenda:
        # Running numbers are used once in a year, so this one is a case of this meeting.
        yield found_in(passage, Slip.NUMBER_ELSEWHERE, Sureness.LIKELY, *place, meant=meant, mends=True)


def _gaps(meeting: Meeting, items: Mapping[int, AgendaItem], labels: Mapping[str, str]) -> Iterator[Finding]:
    for before, after in pairwise(sorted(items)):
        if after > before + 1:
            item = items[after]
            yield Finding(
                slip=Slip.NUMBER_GAP,
                sureness=Sureness.LIKELY,
                item=item.id,
                said=labels.get(item.id, str(case_number(meeting, after))),
                facts=tuple(str(number) for number in range(before + 1, min(after, before + 6))),
            )


def _labels(reading: Reading) -> Mapping[str, str]:
    return reading.printed.labels if reading.printed else {}


def _is_short(labels: Mapping[str, str]) -> bool:
    """Tell whether most numbers of a document have the year in two digits. A record has four."""
    lengths = [len(found[3]) for label in labels.values() if (found := _PRINTED.fullmatch(label.strip()))]
    return lengths.count(2) > lengths.count(4)


def _printed(meeting: Meeting, number: int, short: bool) -> str:
    return (
        f"{number}/{meeting.number}/{meeting.year % 100:02}" if short else str(case_number(meeting, number))
    )
