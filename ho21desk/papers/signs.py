"""Signs on a single line: where a paper begins, what comes after it, and what the page put there."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from ho21desk.papers.labels import label_at
from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.numbers import PRINTED

_PAPER = re.compile(r"Saks(?:fram|frem)legg\b(?!\s+[a-zæøå])(?!.*[.;]$).{0,60}")
_CASE = re.compile(
    r"(?:Saks(?:fram|frem)legg\W+(?:Møte\s?\d+/\d+\W+)?)?"
    rf"(?:Sak|SAK|Saksnr\.?|Saksnummer)\b\s?(?:nr\.?)?\s?:?\s?({PRINTED})\s?[.:–-]?\s?(.*)"
)
_PAGE_NUMBER = re.compile(r"(?:[Ss]ide )?-? ?\d{1,4}(?: ?(?:/|av|\|) ?\d{1,4})? ?-?")
_ENCLOSURE = re.compile(
    rf"(?:(?:Sak\s?)?{PRINTED}\W{{0,3}})?Vedlegg(?: (?:nr\.? ?)?\d{{1,2}})?(?: til sak(?: {PRINTED})?)?"
    r"(?:\s?[:.–-]\s?\S.{0,120}|\s?[:.])?"
)
_MINUTES = re.compile(r"(?!.*[.;]$).{0,60}\b[Rr]eferat\b.{0,40}\b(?:råds)?møte.{0,60}")
_PRESENT = re.compile(r"(?:Til ?stede|Forfall|Møtende vara)\b(?!.*[.;]$).{0,60}")
_WHEN_AND_WHERE = re.compile(r"(?:Møtedato|Dato|Sted|Møtested)\b(?!.*[.;]$).{0,80}")
_MOST_OF_THE_PAGES = 2 / 3


def begins_paper(line: Line) -> bool:
    """Tell whether a line says that it is a case paper that begins here."""
    return _PAPER.fullmatch(line.text) is not None


def case_on(line: Line) -> tuple[str, str] | None:
    """Return the number, as it is printed, and the words after it, of a line that names a case.

    >>> case_on(Line("Sak 10/1/22 Innspill", 1))
    ('10/1/22', 'Innspill')
    """
    found = _CASE.fullmatch(line.text)
    return (found[1], found[2]) if found else None


def is_called_enclosure(line: Line) -> bool:
    """Tell whether a line is the word for an enclosure, with its number and name or without them."""
    return _ENCLOSURE.fullmatch(line.text) is not None


def is_title_of_minutes(line: Line) -> bool:
    """Tell whether a line names the minutes of a meeting, and is no sentence about them."""
    return _MINUTES.fullmatch(line.text) is not None


def is_under_title(line: Line) -> bool:
    """Tell whether a line says when or where a meeting was, or who was there: minutes begin so."""
    return any(sign.fullmatch(line.text) for sign in (_WHEN_AND_WHERE, _PRESENT))


def is_of_minutes(line: Line) -> bool:
    """Tell whether a line is one that minutes have, and neither a paper nor an agenda."""
    return line.text.rstrip(":").lower() == "vedtak" or _PRESENT.fullmatch(line.text) is not None


def without_running_heads(lines: Sequence[Line]) -> list[Line]:
    """Return lines without page numbers, and without what is printed at the edge of nearly every page."""
    kept = [line for line in lines if line.in_cell or not _PAGE_NUMBER.fullmatch(line.text)]
    pages = [list(page) for number, page in groupby(kept, lambda line: line.page) if number is not None]
    edges = Counter(text for page in pages for text in {page[0].text, page[-1].text})
    most = max(3, len(pages) * _MOST_OF_THE_PAGES)
    repeated = {text for text, times in edges.items() if times >= most}
    if not repeated:
        return kept
    at_edge = {line.place for page in pages for line in (page[0], page[-1]) if line.text in repeated}
    said = {other.place for at, (_, other) in enumerate(pairwise(kept)) if label_at(kept, at)}
    return [
        line
        for line in kept
        if line.place not in at_edge or line.place in said or begins_paper(line) or case_on(line)
    ]


def is_item(line: Line) -> bool:
    """Tell whether a line is an item of a list."""
    return line.kind in (Kind.BULLET, Kind.NUMBERED)
