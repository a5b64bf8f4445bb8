"""The door to the cases in a paper: what each says, where it stands, and what is unsure.

A case begins with a number, a title and labels close together. Whatever stands between the end of its
proposal and the next such head is an enclosure, whose own cases and decisions are none of the meeting's.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from ho21desk.markup import plain
from ho21desk.model import CaseType, ItemKind, Paper
from ho21desk.papers import agendas, numbers, order, signs
from ho21desk.papers.bodies import Body, read_body
from ho21desk.papers.fields import listed, names, references
from ho21desk.papers.heads import Head, heads_in
from ho21desk.papers.labels import Label
from ho21desk.papers.lines import Line, Source
from ho21desk.papers.paragraphs import words_of
from ho21desk.rules.kinds import MeetingNumber, kind_of
from ho21desk.rules.numbering import CaseNumber


class Why(StrEnum):
    """Why something is unsure."""

    MISSING = "missing"
    """The paper does not say it."""
    UNREADABLE = "unreadable"
    """The number that is printed cannot be read."""
    INCOMPLETE = "incomplete"
    """The number lacks a part, which the other papers had."""
    OTHER_MEETING = "other_meeting"
    """The number is of another meeting than those of most cases here."""
    CLAIMED_TWICE = "claimed_twice"
    """Another case here has the same number."""
    INFERRED = "inferred"
    """No label says it; the text speaks of it."""
    END_UNSURE = "end_unsure"
    """Nothing tells where it ends; it may hold too much, or too little."""


@dataclass(frozen=True)
class Doubt:
    """Something unsure in a case: `field` is "number" or the name of a field of Paper."""

    field: str
    why: Why


@dataclass(frozen=True)
class FoundCase:
    """A case that a source holds.

    Attributes:
        number: None when it could not be read.
        printed: the number as it is printed; "" when there is none.
        first, last: places of its first and its last line in the source, without its enclosures.
    """

    number: CaseNumber | None
    printed: str
    paper: Paper
    kind: ItemKind
    first: int
    last: int
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class Found:
    """What a source holds: its cases, in the order they stand there, and the meeting of most of them."""

    source: Source
    cases: tuple[FoundCase, ...]
    meeting: MeetingNumber | None


def find(source: Source) -> Found:
    """Return the cases in a source: of its papers, and of an agenda before them or instead of them."""
    lines = signs.without_running_heads(source.lines)
    heads = heads_in(lines)
    starts = order.starts_of(lines, heads)
    before = lines[: starts[0]] if starts else lines
    entries = agendas.entries_in(before)
    meeting = _meeting_of(lines, heads, entries, before)
    cases = [
        _case_of(source.name, lines, head, span, meeting)
        for head, span in zip(heads, pairwise([*starts, len(lines)]), strict=True)
    ]
    held = {case.number for case in cases if case.number}
    listed_only = [_case_on_agenda(source.name, entry, meeting) for entry in entries]
    cases = [case for case in listed_only if case.number not in held] + cases
    return Found(source, tuple(_compared(cases, meeting)), meeting)


def _meeting_of(
    lines: Sequence[Line], heads: Sequence[Head], entries: Sequence[agendas.Entry], before: Sequence[Line]
) -> MeetingNumber | None:
    """Return the meeting that most cases are of; where no number tells, the one that is named."""
    printed = [head.printed for head in heads] or [entry.printed for entry in entries]
    read = (numbers.read_printed(each, None) for each in printed)
    counted = Counter(MeetingNumber(number.meeting, number.year) for number in read if number)
    if counted:
        return counted.most_common(1)[0][0]
    naming = [lines[head.first] for head in heads] + list(agendas.named_on(before))
    return next((found for line in naming if (found := numbers.read_meeting(line.text))), None)


def _case_of(
    source: str,
    lines: Sequence[Line],
    head: Head,
    span: tuple[int, int],
    meeting: MeetingNumber | None,
) -> FoundCase:
    start, end = span
    enclosures = listed(head.said.get(Label.ENCLOSURES, ()))
    body = read_body(order.body_of(lines, head, start, end), enclosures)
    types = _types(words_of(head.said.get(Label.TYPE, ())))
    inferred = () if types else _types_spoken_of(body.background)
    number = numbers.read_printed(head.printed, meeting)
    paper = Paper(
        source=source,
        title=head.title,
        case_type=types or inferred,
        case_officer=names(head.said.get(Label.OFFICER, ())),
        enclosures=enclosures,
        handled_before=references(head.said.get(Label.HANDLED, ())),
        background=body.background,
        proposal=body.proposal or "",
    )
    doubts = [*_doubts_of_number(number, head.printed), *_doubts_of_proposal(body)]
    if not paper.title:
        doubts.append(Doubt("title", Why.MISSING))
    if not types:
        doubts.append(Doubt("case_type", Why.INFERRED if inferred else Why.MISSING))
    first, last = lines[start].place, max(lines[head.end - 1].place, body.last or 0)
    return FoundCase(number, head.printed, paper, kind_of(paper.title), first, last, tuple(doubts))


def _case_on_agenda(source: str, entry: agendas.Entry, meeting: MeetingNumber | None) -> FoundCase:
    number = numbers.read_printed(entry.printed, meeting)
    return FoundCase(
        number,
        entry.printed,
        Paper(source=source, title=entry.title),
        kind_of(entry.title),
        entry.first,
        entry.last,
        tuple(_doubts_of_number(number, entry.printed)),
    )


def _doubts_of_number(number: CaseNumber | None, printed: str) -> Iterable[Doubt]:
    if not number:
        yield Doubt("number", Why.UNREADABLE if printed else Why.MISSING)
    elif not numbers.is_whole(printed):
        yield Doubt("number", Why.INCOMPLETE)


def _doubts_of_proposal(body: Body) -> Iterable[Doubt]:
    if not body.proposal:
        yield Doubt("proposal", Why.MISSING)
    elif not body.is_bounded:
        yield Doubt("proposal", Why.END_UNSURE)


def _compared(cases: Sequence[FoundCase], meeting: MeetingNumber | None) -> Iterable[FoundCase]:
    """Yield cases with the doubts that come from holding them against each other."""
    claims = Counter(case.number for case in cases)
    for case in cases:
        doubts = list(case.doubts)
        if case.number and (case.number.meeting, case.number.year) != meeting:
            doubts.append(Doubt("number", Why.OTHER_MEETING))
        if case.number and claims[case.number] > 1:
            doubts.append(Doubt("number", Why.CLAIMED_TWICE))
        yield replace(case, doubts=tuple(doubts))


_STEMS = {
    CaseType.DECISION: r"\b(?:vedta|beslutt|beslutning|godkjen)",
    CaseType.DISCUSSION: r"\b(?:diskusjon|diskuter|drøft)",
    CaseType.INFORMATION: r"\borienter",
}
_BROUGHT_UP = re.compile(r"\b(?:fremmes|legges fr[ae]m|blir fremja|blir lagd fram)\b([^.\n]{0,150})")


def _types(words: str) -> tuple[CaseType, ...]:
    """Return the types that words speak of, in their order."""
    places = {kind: re.search(stem, words, re.IGNORECASE) for kind, stem in _STEMS.items()}
    return tuple(kind for _, kind in sorted((found.start(), kind) for kind, found in places.items() if found))


def _types_spoken_of(background: str) -> tuple[CaseType, ...]:
    """Return the types that a text says a case is brought up for: "Saken fremmes til diskusjon"."""
    spoken = (_types(found[1]) for found in _BROUGHT_UP.finditer(plain(background)))
    return next((types for types in spoken if types), ())
