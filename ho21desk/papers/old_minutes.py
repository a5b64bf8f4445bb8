"""Finished minutes on their way into the archive: the meeting they tell of, and what is in doubt of it.

Nothing is guessed and nothing is mended. What could not be read is told with its place, so that a person can
look before the meeting lands.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from ho21desk.errors import FileError, FileProblem
from ho21desk.markup import plain
from ho21desk.model import Meeting, Milestone, MinutesState, Role
from ho21desk.papers import sources
from ho21desk.papers.finished import minutes_in
from ho21desk.papers.lines import Line, Source

_WORD = re.compile(r"[^\W\d_]{4,}")
_OF_THE_FORM = re.compile(
    r"dato|sted|stad|(?:til)?stede|stades|forfall|møtt\w*|møtende|møtande|vara\w*|observatør\w*|gjest\w*|vedtak|sak\w*"
    r"|sekretariat\w*|forskningsråd\w*|diskusjon|drøfting\w*|ordstyrer|referent|referat\w*|møte\w*|råd\w*"
    r"|digitalt|deler|hevet|heva|avsluttet|\w+dag"
    r"|januar|februar|mars|april|juni|juli|august|september|oktober|november|desember"
)
"""Words that finished minutes say by their form; a record says them by its fields."""


class Doubt(Enum):
    """What could not be read, or not for sure."""

    NO_NUMBER = "no_number"
    NO_DATE = "no_date"
    NO_COUNCIL = "no_council"
    NOBODY = "nobody"
    NO_CASE_NUMBER = "no_case_number"
    SAME_CASE_NUMBER = "same_case_number"
    NO_DECISION = "no_decision"
    UNREAD = "unread"


@dataclass(frozen=True)
class InDoubt:
    """One doubt, about the case with the `id` in `item`, or the UNREAD line at that place in its source."""

    doubt: Doubt
    item: str | None = None
    line: int | None = None


@dataclass(frozen=True)
class OldMinutes:
    """Minutes that were read, and the meeting as it will land: as read, or as a person has put it right."""

    source: Source
    meeting: Meeting

    @property
    def can_land(self) -> bool:
        """Whether it is known which meeting it is; without that, no archive can keep it."""
        return self.meeting.number > 0 and self.meeting.year > 0


def read(path: Path) -> OldMinutes:
    """Read finished minutes. FileError when the file cannot be read, or holds none."""
    source = sources.read(path)
    finished = minutes_in(source)
    if finished is None:
        raise FileError(Path(source.name), FileProblem.NOT_MINUTES)
    return OldMinutes(source, finished.meeting)


def doubts(old: OldMinutes) -> list[InDoubt]:
    """Return what is in doubt: of the meeting, of its cases, and lines that are nowhere in the record."""
    meeting = old.meeting
    found = [InDoubt(doubt) for doubt, holds in _of_the_meeting(meeting) if holds]
    times = Counter(item.number for item in meeting.agenda)
    for item in meeting.agenda:
        if not item.number:
            found.append(InDoubt(Doubt.NO_CASE_NUMBER, item=item.id))
        elif times[item.number] > 1:
            found.append(InDoubt(Doubt.SAME_CASE_NUMBER, item=item.id))
        if not item.is_decided and not item.dropped:
            found.append(InDoubt(Doubt.NO_DECISION, item=item.id))
    known = {word for text in _said(meeting) for word in _words(text)}
    return found + [
        InDoubt(Doubt.UNREAD, line=line.place) for line in old.source.lines if _is_lost(line, known)
    ]


def as_archived(meeting: Meeting, now: dt.datetime, *, is_approved: bool) -> Meeting:
    """Return the meeting as the archive keeps it: its minutes a draft, or approved in a meeting unknown."""
    if not is_approved:
        return meeting
    return replace(meeting, milestones=(Milestone(state=MinutesState.APPROVED, at=now),))


def _of_the_meeting(meeting: Meeting) -> Iterator[tuple[Doubt, bool]]:
    yield Doubt.NO_NUMBER, not (meeting.number and meeting.year)
    yield Doubt.NO_DATE, meeting.date is None
    yield Doubt.NO_COUNCIL, not meeting.council
    yield Doubt.NOBODY, not any(person.role is Role.MEMBER for person in meeting.participants)


def _said(meeting: Meeting) -> Iterator[str]:
    """Yield every text of a record that finished minutes can have told."""
    yield meeting.council
    yield meeting.place
    for person in meeting.participants:
        yield from (person.name, person.title, person.affiliation)
    for item in meeting.agenda:
        yield from (
            item.title,
            plain(item.discussion),
            plain(item.dissent),
            item.vote.note if item.vote else "",
        )
        yield from (plain(decision.text) for decision in item.decisions)
        for recusal in item.recusals:
            yield from (recusal.ground, recusal.reason, recusal.handling)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _is_lost(line: Line, known: set[str]) -> bool:
    """Tell whether most of what a line says is nowhere in the record."""
    said = {word for word in _words(line.text) if not _OF_THE_FORM.fullmatch(word)}
    return len(said - known) * 2 > len(said)
