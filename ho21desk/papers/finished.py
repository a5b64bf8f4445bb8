"""The door to finished minutes: from their lines back to a record that can be checked.

What can be read is read, whatever year and layout the minutes are of; what fits nowhere stays as it is
printed, so that the check can speak of it. Nothing is mended here.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ho21desk.errors import FileError, FileProblem
from ho21desk.markup import plain
from ho21desk.model import AgendaItem, Decision, Dropped, Meeting, Office, Participant, Vote
from ho21desk.papers.finished_cases import Cases
from ho21desk.papers.finished_dates import PrintedDate, date_in, times_in
from ho21desk.papers.finished_head import Head, Part, read_head
from ho21desk.papers.finished_items import Block, blocks_in, starts_of
from ho21desk.papers.finished_lines import lines_of_minutes
from ho21desk.papers.finished_people import people_of
from ho21desk.papers.finished_recusals import recusals_in
from ho21desk.papers.finished_votes import vote_in
from ho21desk.papers.lines import Line, Source
from ho21desk.papers.numbers import read_meeting, read_printed
from ho21desk.rules.checking.findings import Printed
from ho21desk.rules.kinds import MeetingNumber, kind_of

_MOST_ITEMS = 500
_NAMED = re.compile(r"\breferat\D{0,20}?\b(\d{1,3})\s?/\s?(\d{4}|\d\d)(?![\d/])", re.IGNORECASE)
_NOT_COUNCIL = re.compile(
    r"\b(?:møte)?(?:referat|protokoll)\b(?: (?:fra|frå|i|for)\b)?"
    r"|\b(?:råds)?møtet?\b(?:\s?(?:nr\.?\s?)?\d+\s?/\s?\d+)?(?: (?:i|for)\b)?|\d{1,3}\s?/\s?\d{2,4}",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"rekk(?:e|je)følg\w*\s*:?\s*((?:sak\s+)?\d[\d/]*(?:(?:\s*,\s*(?:og\s+)?|\s+og\s+)(?:sak\s+)?\d[\d/]*)*)",
    re.IGNORECASE,
)
_DROPPED = {
    Dropped.WITHDRAWN: re.compile(r"Sak(?:en|a) (?:ble|vart|blei) (?:trukket|trekt)\b.*"),
    Dropped.PUT_OFF: re.compile(r"Sak(?:en|a) (?:ble|vart|blei) (?:utsatt|utsett)\b.*"),
}
_NYNORSK = re.compile(r"til stades|møtande|observatørar|stad:?|møteleiar", re.IGNORECASE)


_PRESENT = re.compile(r"\s*(?:til ?stede|til stades|møtt(?:e|es)?|frammøte|fremmøte)\b", re.IGNORECASE)
_OF_PAPER = re.compile(r"saksfr[ae]mlegg|forslag til vedtak|framlegg til vedtak", re.IGNORECASE)
_HEAD = 60
"""Lines in which minutes have said that somebody was present."""


@dataclass(frozen=True)
class Finished:
    """What finished minutes say: the record they tell of, and how they put it where that may be wrong."""

    meeting: Meeting
    printed: Printed


def minutes_in(source: Source) -> Finished | None:
    """Return what finished minutes say; None when a source is something else, such as a case paper.

    Minutes say who was present before anything of a case paper, and what was decided.
    """
    head = source.lines[:_HEAD]
    first = next((line for line in head if _PRESENT.match(line.text) or _OF_PAPER.search(line.text)), None)
    if first is None or not _PRESENT.match(first.text):
        return None
    try:
        finished = read_minutes(source)
    except FileError:
        return None
    return finished if any(item.is_decided for item in finished.meeting.agenda) else None


def read_minutes(source: Source) -> Finished:
    """Return what finished minutes say, whatever year and layout they are of.

    All items that are not said to be dropped count as handled, in the order printed or the one told.

    Raises:
        FileError: NOT_MINUTES, when no item of business is found; TOO_LONG, when there are hundreds, or
            more people than any council has.
    """
    lines = lines_of_minutes(source.lines)
    starts = starts_of(lines)
    if not starts or len(starts) > _MOST_ITEMS:
        problem = FileProblem.TOO_LONG if starts else FileProblem.NOT_MINUTES
        raise FileError(Path(source.name), problem)
    head, blocks = read_head(lines[: starts[0]]), blocks_in(lines, starts)
    named = _meeting_of(head, blocks)
    dated = _date_of(head, named.year if named else 0)
    number = named or MeetingNumber(0, dated.day.year if dated and dated.day else 0)
    begins, ends = _times_of(head, dated)
    cases = Cases(number, {block.printed: block.number for block in blocks})
    people = people_of(head, cases, Path(source.name))
    agenda = _treated([_item(block) for block in blocks], lines)
    recusals = recusals_in(agenda, people, cases)
    meeting = Meeting(
        council=_council(head),
        number=number.number,
        year=number.year,
        date=dated.day if dated else None,
        start=begins,
        end=ends,
        place="\n".join(line.text for line in head.lines(Part.PLACE)),
        language="nn" if any(_NYNORSK.match(line.text) for line in lines[: starts[0]]) else "nb",
        chair=_chair(head, people),
        participants=people,
        agenda=tuple(replace(item, recusals=recusals[item.id]) for item in agenda),
    )
    labels = {item.id: block.printed for item, block in zip(agenda, blocks, strict=True)}
    return Finished(meeting, Printed(date=dated.text if dated else "", labels=labels))


def _date_of(head: Head, year: int) -> PrintedDate | None:
    """Return the date: after its label, or else wherever the head has one."""
    lines = (*head.lines(Part.DATE), *head.titles, *head.lines(Part.PLACE))
    return next((found for line in lines if (found := date_in(line.text, year))), None)


def _times_of(head: Head, dated: PrintedDate | None) -> tuple[dt.time | None, dt.time | None]:
    lines = [line.text for line in head.lines(Part.DATE)]
    lines += [line.text for line in head.titles if re.search(r"\bkl\b", line.text, re.IGNORECASE)]
    found = (times_in(text.replace(dated.text, " ") if dated else text) for text in lines)
    return next((times for times in found if any(times)), (None, None))


def _meeting_of(head: Head, blocks: Sequence[Block]) -> MeetingNumber | None:
    """Return the meeting that the title names, or else the one that most items are of."""
    for line in head.titles:
        if named := read_meeting(line.text):
            return named
        if found := _NAMED.search(line.text):
            year = int(found[2])
            return MeetingNumber(int(found[1]), year if year > 99 else 2000 + year)
    read = (read_printed(block.printed, None) for block in blocks)
    counted = Counter(MeetingNumber(number.meeting, number.year) for number in read if number)
    return counted.most_common(1)[0][0] if counted else None


def _council(head: Head) -> str:
    """Return the name of the council: what a title says besides that it is minutes, and of which meeting."""
    for line in head.titles:
        dated = date_in(line.text, 0)
        words = _NOT_COUNCIL.sub(" ", line.text.replace(dated.text, " ") if dated else line.text)
        if name := " ".join(words.split()).strip(" ,.:;–-"):
            return re.sub(r"(råd(?:et)?)s$", r"\1", name)
    return ""


def _chair(head: Head, people: Sequence[Participant]) -> str | None:
    """Return who presided: whoever is named so, or else the council's chair, if that one is marked."""
    named = " ".join(line.text for line in head.lines(Part.PRESIDING))
    presiding = (person.id for person in people if person.name in named)
    chairs = (person.id for person in people if person.office is Office.CHAIR)
    return next(presiding, None) or next(chairs, None)


def _item(block: Block) -> AgendaItem:
    texts, vote = _voted(block.decisions)
    said = plain(block.discussion)
    dropped = next((why for why, words in _DROPPED.items() if not texts and words.fullmatch(said)), None)
    return AgendaItem(
        number=block.number,
        kind=kind_of(block.title),
        title=block.title,
        discussion=block.discussion,
        decisions=tuple(Decision(text=text) for text in texts),
        vote=vote,
        dissent=block.dissent,
        dropped=dropped,
    )


def _voted(decisions: Sequence[str]) -> tuple[Sequence[str], Vote | None]:
    """Return decisions without the last paragraph, where that tells of a vote, and the vote."""
    vote = vote_in(plain(decisions[-1])) if len(decisions) > 1 else None
    return (decisions[:-1], vote) if vote else (decisions, None)


def _treated(agenda: Sequence[AgendaItem], lines: Iterable[Line]) -> list[AgendaItem]:
    """Return items in the order printed, each with its rank in the order of treatment."""
    told = _ORDER.search("\n".join(line.text for line in lines))
    numbers = [int(printed) for printed in re.findall(r"(?<![\d/])\d+", told[1] if told else "")]
    taken = [item for item in agenda if not item.dropped]
    first = {item.number: item for item in reversed(taken)}
    moved = [first[number] for number in dict.fromkeys(numbers) if number in first]
    places = [place for place, item in enumerate(taken) if item in moved]
    ranked = {item.id: place for place, item in enumerate(taken)}
    ranked |= {item.id: place for item, place in zip(moved, places, strict=True)}
    return [replace(item, treated=ranked.get(item.id)) for item in agenda]
