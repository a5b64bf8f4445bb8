"""From the record of a meeting to its minutes. Nothing here is kept: build anew after every change."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from ho21desk.markup import Block, BlockKind, Run, clean, is_silent, literal, parse, plain
from ho21desk.minutes.document import Document, HeadEntry, Item
from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.minutes.numbers import in_house_form
from ho21desk.minutes.phrases import (
    Words,
    dissent_label,
    draft_line,
    dropped_line,
    item_label,
    never_sat,
    not_there_line,
    one_line,
    order_line,
    participant_line,
    question_paragraphs,
    recused_sentences,
    reported_line,
    surname,
    title_text,
    vote_line,
    when_lines,
)
from ho21desk.model import (
    AgendaItem,
    Attendance,
    ItemKind,
    Meeting,
    Office,
    Participant,
    Recusal,
    Role,
    View,
)


def build(meeting: Meeting, *, printed_on: date, draft: bool = True, house: HouseStyle = OWN) -> Document:
    """Return the minutes of a meeting as they stand, in a house style. `draft` marks them as a draft.

    All that is recorded stands in them once. What the record demands and no text mentions yet (the order
    of treatment, who was recused) is put in its place, as in a record read from a file.
    """
    w = house.words(meeting.language)
    draft = draft or meeting.practice
    mark = w.practice if meeting.practice else w.draft
    document = Document(
        title=title_text(w.title, meeting),
        language="nn" if meeting.language == "nn" else "nb",
        author=one_line(meeting.council),
        date=printed_on,
        draft=draft_line(meeting, printed_on) if draft else "",
        draft_mark=mark if draft else "",
        page_words=w.page,
        slanted=house.slanted,
        indented=house.indented,
        head=tuple(entry for entry in _head(meeting, w) if entry.lines),
        items=tuple(_items(meeting, w)),
    )
    return in_house_form(document, meeting, w)


# The head


def _head(meeting: Meeting, w: Words) -> Iterable[HeadEntry]:
    yield HeadEntry(label=w.date, lines=when_lines(w, meeting))
    place = (line.strip() for line in clean(meeting.place).split("\n"))
    yield HeadEntry(label=w.place, lines=tuple(line for line in place if not is_silent(line)))
    yield HeadEntry(label=w.presiding, lines=tuple(_presiding(meeting)))
    for label, belongs in _groups(meeting, w):
        people = (
            participant_line(meeting, person, w.chair) for person in meeting.participants if belongs(person)
        )
        yield HeadEntry(label=label, lines=tuple(people))


def _groups(meeting: Meeting, w: Words) -> Iterable[tuple[str, Callable[[Participant], bool]]]:
    """Return the groups of the attendance with their labels. Everybody belongs to one, and to one only."""
    came_as_deputy = [person for person in meeting.participants if _came_as(person, Role.DEPUTY)]
    other_deputies = [person for person in came_as_deputy if never_sat(meeting, person)]
    yield w.present, lambda person: _came_as(person, Role.MEMBER)
    yield w.absent, lambda person: person.attendance is Attendance.ABSENT
    yield w.deputies, lambda person: person in came_as_deputy and person not in other_deputies
    yield w.other_deputies, lambda person: person in other_deputies
    yield w.observers, lambda person: _came_as(person, Role.OBSERVER)
    yield w.secretariat, lambda person: _came_as(person, Role.SECRETARIAT)
    yield w.guests, lambda person: _came_as(person, Role.GUEST)


def _came_as(person: Participant, role: Role) -> bool:
    return person.attendance is Attendance.PRESENT and person.role is role


def _presiding(meeting: Meeting) -> Iterable[str]:
    """Return who presided, when it was not the council's own chair."""
    for person in meeting.participants:
        if person.id == meeting.chair and person.office is not Office.CHAIR:
            yield one_line(person.name)


# The items


def _items(meeting: Meeting, w: Words) -> Iterable[Item]:
    opening = _opening(meeting)
    settling = next((item for item in meeting.agenda if item.kind is ItemKind.RECUSAL), None)
    for item in meeting.agenda:
        missing = [*_order(meeting, item)] if item is opening else []
        missing += _missing_before(meeting, item, has_settling=settling is not None)
        yield _item(meeting, item, w, missing, _missing_after(meeting, item) if item is settling else ())


def _item(meeting: Meeting, item: AgendaItem, w: Words, before: Iterable[str], after: Iterable[str]) -> Item:
    texts = (*before, item.discussion, *after)
    decisions = (_blocks(decision.text) for decision in item.decisions)
    return Item(
        id=item.id,
        label=item_label(w, meeting, item.number),
        title=one_line(item.title),
        not_there=not_there_line(meeting, item),
        paragraphs=tuple(block for text in texts for block in _blocks(text)),
        decision_label=w.decision,
        decisions=tuple(blocks for blocks in decisions if blocks),
        vote=vote_line(meeting, item.vote),
        dissent=_led_by(dissent_label(meeting, item), _blocks(item.dissent)),
    )


def _blocks(text: str) -> tuple[Block, ...]:
    return tuple(block for block in parse(text) if not is_silent(block.text))


def _led_by(label: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks with a label in bold run in, or before them when they begin with a list."""
    if not blocks:
        return ()
    first, *others = blocks
    if first.kind is not BlockKind.PARAGRAPH:
        return (Block(BlockKind.PARAGRAPH, (Run(label, bold=True),)), *blocks)
    return (replace(first, runs=(Run(label, bold=True), Run(" "), *first.runs)), *others)


def _order(meeting: Meeting, opening: AgendaItem) -> Iterable[str]:
    """Return what the opening item must tell of the whole agenda, and no text says."""
    if not any(_tells_order(other) for other in meeting.agenda):
        yield order_line(meeting)
    told = plain(opening.discussion).casefold()
    topics = [topic for other in meeting.agenda for topic in other.reported]
    yield literal(reported_line(meeting, [topic for topic in topics if topic.casefold() not in told]))


def _missing_before(meeting: Meeting, item: AgendaItem, *, has_settling: bool) -> Iterable[str]:
    """Return what the record demands at the head of an item and its text does not say."""
    if item.dropped and not item.discussion.strip():
        yield dropped_line(meeting, item)
    if not has_settling:
        yield from question_paragraphs(meeting, item, item.recusals)
    recused = [asked for asked in item.recusals if asked.outcome is View.RECUSED]
    said = plain(item.discussion) if recused else ""
    unsaid = [
        asked for asked in recused if not ("inhabil" in said.lower() and _mentions(said, meeting, asked))
    ]
    yield recused_sentences(meeting, item, unsaid)


def _missing_after(meeting: Meeting, item: AgendaItem) -> Iterable[str]:
    """Return the questions of recusal that the item on recusal does not mention."""
    said = plain("\n\n".join((item.discussion, *(decision.text for decision in item.decisions))))
    asked_of = [asked.person for case in meeting.agenda for asked in case.recusals]
    for case in meeting.agenda:
        number = re.compile(rf"\b{case.number}(?:/{meeting.number}/\d|\b(?!/))")
        # Somebody in question for two cases is mentioned when the case is, too.
        unsaid = [
            asked
            for asked in case.recusals
            if not _mentions(said, meeting, asked)
            or not (asked_of.count(asked.person) == 1 or number.search(said))
        ]
        yield from question_paragraphs(meeting, case, unsaid)


def _opening(meeting: Meeting) -> AgendaItem | None:
    """Return the item under which the order of treatment is told."""
    notices = (item for item in meeting.agenda if item.kind is ItemKind.NOTICE)
    return next(notices, meeting.agenda[0] if meeting.agenda else None)


def _tells_order(item: AgendaItem) -> bool:
    if "rekk" not in item.discussion.lower():  # so most; to read the markup of them all takes its time
        return False
    return re.search("rekk(e|je)følg", plain(item.discussion), re.IGNORECASE) is not None


def _mentions(said: str, meeting: Meeting, asked: Recusal) -> bool:
    """Tell whether the person in question is named, in the genitive or not."""
    name = next((surname(person) for person in meeting.participants if person.id == asked.person), "")
    return re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", said) is not None
