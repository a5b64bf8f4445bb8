"""A bare agenda: numbers and titles, line by line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.numbers import PRINTED, is_whole
from ho21desk.papers.paragraphs import Setting, words_of
from ho21desk.papers.signs import case_on, is_of_minutes

_HEADING = re.compile(r"(?:.*\b)?(?:saksliste|sakliste|sakskart|agenda|dagsorden)\b.{0,60}", re.IGNORECASE)
_BARE_NUMBER = re.compile(rf"({PRINTED})\s?[.:–-]?\s?(.*)")
_COUNTED = re.compile(r"(\d{1,2})[.)] ?(\S.*)")
_LONGEST_TITLE = 200
_MOST_LINES_OF_A_TITLE = 3


@dataclass(frozen=True)
class Entry:
    """A case on an agenda. `printed` is its number as printed; "" when the agenda just counts."""

    printed: str
    title: str
    first: int
    last: int


def entries_in(lines: Sequence[Line]) -> list[Entry]:
    """Return the cases of an agenda; none for minutes, and none for a text that just mentions a case."""
    if any(is_of_minutes(line) for line in lines):
        return []
    heading = next((at for at, line in enumerate(lines) if _is_heading(line)), None)
    setting = Setting(lines)
    numbered = _numbered(lines, setting)
    if numbered:
        is_agenda = heading is not None or len(numbered) * 2 >= len(lines) or len(numbered) > 1
        return numbered if is_agenda else []
    return _counted(lines[heading + 1 :]) if heading is not None else []


def named_on(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines that may name the meeting of an agenda: those that head it."""
    return [line for line in lines if _is_heading(line) or "innkalling" in line.text.lower()]


def _is_heading(line: Line) -> bool:
    return len(line.text) < _LONGEST_TITLE and not case_on(line) and _HEADING.fullmatch(line.text) is not None


def _case(line: Line) -> tuple[str, str] | None:
    """Return number and title of a line that names a case, with or without the word for it."""
    if found := case_on(line):
        return found
    bare = _BARE_NUMBER.fullmatch(line.text)
    return (bare[1], bare[2]) if bare and is_whole(bare[1]) else None


def _numbered(lines: Sequence[Line], setting: Setting) -> list[Entry]:
    entries: list[Entry] = []
    at = 0
    while at < len(lines):
        case = _case(lines[at])
        first = at
        at += 1
        if not case:
            continue
        printed, title = case
        if not title and at < len(lines) and not _case(lines[at]):
            title = lines[at].text
            at += 1
        for _ in range(_MOST_LINES_OF_A_TITLE):
            if (
                not title
                or at == len(lines)
                or _case(lines[at])
                or not setting.goes_on(lines[at - 1], lines[at])
            ):
                break
            title = words_of([Line(title, 0), lines[at]])
            at += 1
        is_title = (
            title and len(title) <= _LONGEST_TITLE and not title[0].islower() and not title.endswith(".")
        )
        if is_title:
            entries.append(Entry(printed, title, lines[first].place, lines[at - 1].place))
    return entries


def _counted(lines: Sequence[Line]) -> list[Entry]:
    """Return the entries of an agenda that counts them: "1. Godkjenning av innkalling"."""
    entries = []
    for line in lines:
        found = _COUNTED.fullmatch(line.text)
        title = line.text if line.kind is Kind.NUMBERED else found[2] if found else ""
        if title and len(title) <= _LONGEST_TITLE:
            entries.append(Entry("", title, line.place, line.place))
    return entries
