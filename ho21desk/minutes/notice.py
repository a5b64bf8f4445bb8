"""From the record of a meeting to its notice: who is called to what, when, and what is proposed."""

from collections.abc import Iterable
from datetime import date, datetime, time

from ho21desk.markup import Block, BlockKind, Run, clean, is_silent, parse
from ho21desk.minutes.document import Document, HeadEntry, Item
from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.minutes.numbers import in_house_form
from ho21desk.minutes.phrases import (
    Words,
    dropped_line,
    item_label,
    one_line,
    time_text,
    title_text,
    when_lines,
)
from ho21desk.minutes.phrases.lines import day_text
from ho21desk.minutes.phrases.notice import NoticeWords
from ho21desk.model import AgendaItem, Attendance, ItemKind, Meeting, Participant, Role
from ho21desk.rules import timing


def build(meeting: Meeting, *, printed_on: date, house: HouseStyle = OWN) -> Document:
    """Return the notice with its agenda, as a meeting is prepared now, in a house style.

    Before the notice has gone out, what is taken off or put off is left out; afterwards the agenda is a
    revised one and says so of each such item.
    """
    w, n = house.words(meeting.language), house.notice_words(meeting.language)
    revised = n.revised.format(date=day_text(w, printed_on)) if meeting.noticed else ""
    begins = {
        row.item.id: row.begins.time()
        for row in timing.plan(meeting, datetime.combine(printed_on, time())).rows
        if row.begins is not None
    }
    document = Document(
        title=title_text(n.title, meeting),
        language="nn" if meeting.language == "nn" else "nb",
        author=one_line(meeting.council),
        date=printed_on,
        draft=w.practice_only if meeting.practice else revised,
        draft_mark=w.practice if meeting.practice else "",
        page_words=w.page,
        slanted=house.slanted,
        indented=house.indented,
        head=tuple(entry for entry in _head(meeting, w, n) if entry.lines),
        items=tuple(
            _item(meeting, item, w, n, begins.get(item.id))
            for item in meeting.agenda
            if meeting.noticed or not item.dropped
        ),
    )
    return in_house_form(document, meeting, w)


def _head(meeting: Meeting, w: Words, n: NoticeWords) -> Iterable[HeadEntry]:
    yield HeadEntry(label=w.date, lines=when_lines(w, meeting))
    place = (line.strip() for line in clean(meeting.place).split("\n"))
    yield HeadEntry(label=w.place, lines=tuple(line for line in place if not is_silent(line)))
    for label, role in (
        (n.members, Role.MEMBER),
        (n.deputies, Role.DEPUTY),
        (w.observers, Role.OBSERVER),
        (w.guests, Role.GUEST),
    ):
        people = (_person(person, w) for person in meeting.participants if person.role is role)
        yield HeadEntry(label=label, lines=tuple(people))


def _person(person: Participant, w: Words) -> str:
    said = ", ".join(part for part in map(one_line, (person.name, person.title, person.affiliation)) if part)
    return f"{said} ({w.absent.lower().rstrip(':')})" if person.attendance is Attendance.ABSENT else said


def _item(meeting: Meeting, item: AgendaItem, w: Words, n: NoticeWords, begins: time | None) -> Item:
    if item.dropped:
        return Item(
            id=item.id,
            label=item_label(w, meeting, item.number),
            title=one_line(item.title),
            paragraphs=_plain(dropped_line(meeting, item)),
        )
    proposal = tuple(block for block in parse(item.proposal) if not is_silent(block.text))
    return Item(
        id=item.id,
        label=item_label(w, meeting, item.number),
        title=one_line(item.title),
        paragraphs=tuple(block for line in _facts(item, w, n, begins) for block in _plain(line)),
        decision_label=n.proposal,
        decisions=(proposal,) if proposal else (),
    )


def _facts(item: AgendaItem, w: Words, n: NoticeWords, begins: time | None) -> Iterable[str]:
    """Return what the agenda says of an item, a line for each kind of fact."""
    types = "/".join(n.types[case_type] for case_type in item.case_type)
    minutes = f"{item.planned_minutes} min" if item.planned_minutes else ""
    yield " · ".join(filter(None, (time_text(w, begins, None) if begins else "", types, minutes)))
    if item.case_officer:
        yield n.officers.format(names=", ".join(map(one_line, item.case_officer)))
    if item.enclosures:
        yield n.enclosures.format(names="; ".join(map(one_line, item.enclosures)))
    if item.kind is ItemKind.RECUSAL:
        yield n.raise_recusal
    if item.kind is ItemKind.ANY_OTHER:
        yield n.report_topics
    if item.break_after:
        yield n.pause.format(minutes=item.break_after)


def _plain(line: str) -> tuple[Block, ...]:
    return (Block(BlockKind.PARAGRAPH, (Run(line),)),) if line else ()
