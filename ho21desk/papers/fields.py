"""What the labels at the head of a paper say, taken apart: names, enclosures, earlier treatment."""

import re
from collections.abc import Iterable, Sequence

from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.paragraphs import words_of

_BETWEEN_NAMES = re.compile(r"\s*[,;&]\s*|\s+og\s+")
_NOTHING = re.compile(r"[-–—]?|[Ii]ngen\.?|[Ii]kke aktuelt\.?")
_NUMBER = re.compile(r"(?:Vedlegg\s?)?(\d{1,2})\s?[.:)]\s*|Vedlegg\s?(\d{1,2})\s+(?=[A-ZÆØÅ])")
_NEXT_NUMBER = re.compile(r"\s(?:Vedlegg\s?)?(\d{1,2})\s?[.:)]\s+(?=[A-ZÆØÅ\"«])")


def names(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the names that lines hold: parted by commas, or else each on a line of its own."""
    are_parted = any(_BETWEEN_NAMES.search(line.text) for line in lines)
    parts: list[list[Line]] = []
    for line in lines:
        if parts and (are_parted or len(line.text.split()) == 1):
            parts[-1].append(line)
        else:
            parts.append([line])
    found = (name.strip(" .") for part in parts for name in _BETWEEN_NAMES.split(words_of(part)))
    return tuple(name for name in found if not _NOTHING.fullmatch(name))


def listed(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the enclosures that lines hold: numbered line by line or in one, or each on its own line."""
    entries: list[list[Line]] = []
    is_numbered = any(line.kind is Kind.NUMBERED or _NUMBER.match(line.text) for line in lines)
    for line in lines:
        begins = line.kind is not Kind.PARAGRAPH or _NUMBER.match(line.text)
        goes_on = not begins and (is_numbered or line.text[0].islower())
        if entries and goes_on:
            entries[-1].append(line)
        else:
            entries.append([line])
    found = (part for entry in entries for part in _run_together(words_of(entry)))
    return tuple(name for name in found if not _NOTHING.fullmatch(name))


def references(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return where a case was handled before, one entry a line or between semicolons."""
    found = (part.strip() for line in lines for part in line.text.split(";"))
    return tuple(part for part in found if not _NOTHING.fullmatch(part))


def _run_together(words: str) -> Iterable[str]:
    """Yield what is numbered within words: "1. Mandat 2. Program" are two."""
    number = _NUMBER.match(words)
    begin = number.end() if number else 0
    expected = (int(number[1] or number[2]) if number else 1) + 1
    for found in _NEXT_NUMBER.finditer(words):
        if int(found[1]) == expected:
            yield words[begin : found.start()].strip()
            begin = found.end()
            expected += 1
    yield words[begin:].strip()
