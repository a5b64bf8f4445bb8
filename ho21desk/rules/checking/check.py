"""The check of minutes: everything in a record, or in finished minutes, that looks like a slip."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from ho21desk.model import Meeting
from ho21desk.rules.checking import (
    dates,
    decisions,
    enclosures,
    names_in_text,
    numbers,
    people,
    presence,
    recusals,
    tasks,
    votes,
)
from ho21desk.rules.checking.findings import Finding, Printed
from ho21desk.rules.checking.reading import Reading

_RULES: tuple[Callable[[Reading], Iterator[Finding]], ...] = (
    dates.impossible_dates,
    people.listed_twice,
    people.almost_another,
    people.needless_deputies,
    presence.notes_elsewhere,
    presence.notes_untreated,
    dates.deadlines_off_work,
    numbers.printed_numbers,
    numbers.order_of_numbers,
    numbers.named_numbers,
    names_in_text.names_almost,
    decisions.no_decision,
    decisions.no_full_stop,
    decisions.blank_left,
    decisions.proposal_untouched,
    recusals.recusal_item,
    recusals.unsettled,
    tasks.recused_took_part,
    tasks.tasks,
    votes.votes,
    enclosures.enclosure_missing,
)


def check(
    meeting: Meeting, *, known: Iterable[str] = (), printed: Printed | None = None
) -> tuple[Finding, ...]:
    """Return what looks like a slip, in the order of the document, without what a person called right.

    `known` are spellings of people known elsewhere; `printed` is how finished minutes put it.
    """
    reading = Reading(meeting, frozenset(known), printed)
    places = {"": -1, **{item.id: place for place, item in enumerate(meeting.agenda)}}
    texts = {passage.ref: place for place, passage in enumerate(reading.passages)}

    people = {person.id: place for place, person in enumerate(meeting.participants)}

    def place(finding: Finding) -> tuple[int, int, int, int]:
        text = texts.get(finding.ref, -1) if finding.ref else -1
        return places[finding.item], text, finding.start, people.get(finding.person, -1)

    found = sorted((finding for rule in _RULES for finding in rule(reading)), key=place)
    return tuple(finding for finding in _with_keys(meeting, found) if finding.key not in meeting.accepted)


def accept(meeting: Meeting, _now: datetime, key: str) -> Meeting:
    """Keep that a person called a finding right; it is not asked about again."""
    if key in meeting.accepted:
        return meeting
    return replace(meeting, accepted=(*meeting.accepted, key))


def ask_again(meeting: Meeting, _now: datetime, *keys: str) -> Meeting:
    """Ask about things again that a person called right."""
    kept = tuple(key for key in meeting.accepted if key not in keys)
    return meeting if kept == meeting.accepted else replace(meeting, accepted=kept)


def _with_keys(meeting: Meeting, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Give every finding its key: what stands where, by what every copy of the meeting agrees on."""
    numbers = {item.id: str(item.number) for item in meeting.agenda}
    people = {person.id: person.key for person in meeting.participants}
    seen: Counter[str] = Counter()
    for finding in findings:
        key = "|".join(
            (
                finding.slip,
                numbers.get(finding.item, ""),
                people.get(finding.person, ""),
                finding.ref.field if finding.ref else "",
                finding.said,
                *finding.facts,
            )
        )
        seen[key] += 1
        yield replace(finding, key=key if seen[key] == 1 else f"{key}#{seen[key]}")
