"""From the overview of what the council follows to the enclosure that a meeting gets."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ho21desk.markup import Block, BlockKind, Run
from ho21desk.minutes.document import Document, HeadEntry, Item, Table
from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.minutes.phrases import Words, one_line
from ho21desk.minutes.phrases.lines import day_text
from ho21desk.minutes.phrases.overview import OverviewWords, overview_words
from ho21desk.model import Meeting, Overview, OverviewKind, OverviewRow
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.overview import Changed, Since, Value, changes_since, days_left, table

_CHANGES = "changes"
_WIDTHS = (27, 18, 14, 19, 22)


@dataclass(frozen=True)
class Seen:
    """When the table was before a meeting last."""

    meeting: MeetingNumber
    at: dt.datetime


def build(
    rows: Overview, meeting: Meeting, seen: Seen | None, *, printed_on: dt.date, house: HouseStyle = OWN
) -> tuple[Document, tuple[Table, ...]]:
    """Return the enclosure: a table of each kind, and after them what became another since it was seen.

    Days to a deadline are counted from the day it is printed.
    """
    w, o = house.words(meeting.language), overview_words(meeting.language)
    heading = o.since.format(meeting=_number(w, seen.meeting)) if seen else o.changes
    told = _changes(w, o, changes_since(rows, seen.at)) if seen else _blocks(o.first)
    called = filter(
        None, (one_line(meeting.council), _number(w, MeetingNumber(meeting.number, meeting.year)))
    )
    document = Document(
        title=o.title,
        language="nn" if meeting.language == "nn" else "nb",
        author=one_line(meeting.council),
        date=printed_on,
        draft=w.practice_only if meeting.practice else "",
        draft_mark=w.practice if meeting.practice else "",
        page_words=w.page,
        head=(
            HeadEntry(label=o.meeting, lines=(", ".join(called),)),
            HeadEntry(label=o.as_of, lines=(day_text(w, printed_on),)),
        ),
        items=(Item(id=_CHANGES, label=heading, title="", paragraphs=tuple(told)),),
    )
    return document, tuple(
        Table(
            title=o.kinds[kind],
            columns=o.columns,
            widths=_WIDTHS,
            rows=tuple(_row(w, o, row, printed_on) for row in alike),
        )
        for kind in OverviewKind
        if (alike := table(rows, kind))
    )


def _number(w: Words, number: MeetingNumber) -> str:
    return w.meeting.format(number=number.number, year=number.year)


def _row(w: Words, o: OverviewWords, row: OverviewRow, day: dt.date) -> tuple[str, ...]:
    cells = (
        (row.document, row.source),
        (row.given,),
        (row.launch,),
        (row.hearing, _deadline(w, o, row, day)),
        (row.follow_up,),
    )
    return tuple("\n".join(filter(None, lines)) or o.nothing for lines in cells)


def _deadline(w: Words, o: OverviewWords, row: OverviewRow, day: dt.date) -> str:
    left = days_left(row, day)
    if row.deadline is None or left is None:
        return ""
    forms = {1: o.due_tomorrow, 0: o.due_today, -1: o.passed_yesterday}
    form = forms.get(left, o.due if left > 0 else o.passed)
    return form.format(date=day_text(w, row.deadline), days=abs(left))


def _changes(w: Words, o: OverviewWords, since: Since) -> Iterable[Block]:
    if not since:
        return _blocks(o.unchanged)
    lots = (
        (o.new, [_named(row) for row in since.new]),
        (o.changed, [_changed(w, o, each) for each in since.changed]),
        (o.off, [_named(row) for row in since.off]),
    )
    return [block for heading, lines in lots if lines for block in _blocks(heading, *lines)]


def _changed(w: Words, o: OverviewWords, changed: Changed) -> str:
    told = (
        o.became.format(
            field=o.fields[each.field], now=_said(w, o, each.now), before=_said(w, o, each.before)
        )
        for each in changed.differences
    )
    return f"{changed.row.document}. {'; '.join(told)}"


def _said(w: Words, o: OverviewWords, value: Value) -> str:
    if isinstance(value, OverviewKind):
        return o.kinds[value]
    if isinstance(value, dt.date):
        return day_text(w, value)
    return one_line(value or "") or o.nothing


def _named(row: OverviewRow) -> str:
    return f"{row.document} ({row.source})" if row.source else row.document


def _blocks(text: str, *points: str) -> tuple[Block, ...]:
    """Return a paragraph and points below it."""
    bullets = (Block(BlockKind.BULLET, (Run(point),)) for point in points)
    return (Block(BlockKind.PARAGRAPH, (Run(text),)), *bullets)
