"""What a line of commands may mean: tolerant of spelling, never about somebody it does not name."""

import re
from collections.abc import Iterator, Sequence

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting
from ho21desk.views.command_clerk import Clerk
from ho21desk.views.command_entries import Entry, chosen
from ho21desk.views.command_matching import WHOLE, plain
from ho21desk.views.command_meanings import Meaning, best
from ho21desk.views.command_readings import reading_of
from ho21desk.views.command_verbs import VERBS
from ho21desk.views.messages import explain

_NUMBER = re.compile(r"\b(\d{1,4})/(\d{1,3})(?:/(\d{2,4}))?\b")


def understand(
    text: str, meeting: Meeting | None, shown: AgendaItem | None = None, entries: Sequence[Entry] = ()
) -> tuple[Meaning, ...]:
    """Return what a line may mean, best first; nothing when it means nothing.

    `shown` is the case on screen, `entries` the menus as they stand.
    """
    words = plain(_with_short_numbers(text, meeting))
    if not words:
        return ()
    verbs = tuple(_verbs(text, words, meeting, shown))
    said = {meaning.entry for meaning in verbs}
    menus = (each for each in chosen(words, entries) if each.entry not in said)
    return best([*verbs, *menus])


def _verbs(
    text: str, words: tuple[str, ...], meeting: Meeting | None, shown: AgendaItem | None
) -> Iterator[Meaning]:
    readings = [reading for verb in VERBS if (reading := reading_of(verb, words)) is not None]
    if meeting is None:
        if any(reading.points == WHOLE for reading in readings):
            yield Meaning(explain(NotAllowedError("no_meeting")), can_be=False)
        return
    clerk = Clerk(meeting, shown, text)
    for reading in readings:
        yield from clerk.read(reading)
    yield from clerk.read_without_verb(words)


def _with_short_numbers(text: str, meeting: Meeting | None) -> str:
    """Return the text with numbers of this meeting's cases as they are said: "19/2/2026" is 19."""
    if meeting is None:
        return text

    def short(found: re.Match[str]) -> str:
        own = int(found[2]) == meeting.number and (found[3] is None or int(found[3]) == meeting.year)
        return found[1] if own else found[0]

    return _NUMBER.sub(short, text)
