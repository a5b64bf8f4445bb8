"""The lines of finished minutes before they are understood: without what a page or a web page put there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.signs import without_running_heads

_FOOT = re.compile(r".{0,150}\b[Ss]ide \d+ (?:av|/) ?\d+")
_MARK = re.compile(r"UTKAST(?: per .*)?|Utkast")
_STARS = re.compile(r"\*{2,}")
_BREAK = re.compile(r"</i>\s*(?=<i>)|</(?:p|li|ul|ol)>|<(?:br|p|ul|ol)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:i|b|em|strong|u|li|span)\b[^<>]*>", re.IGNORECASE)


def lines_of_minutes(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are the minutes' own, without the signs of a web page they were saved from."""
    return [
        tidy
        for line in without_running_heads(lines)
        if not _MARK.fullmatch(line.text) and (line.page is None or not _FOOT.fullmatch(line.text))
        for tidy in _tidied(line)
    ]


def with_text(line: Line, text: str) -> Line:
    """Return a part of a line as a paragraph of its own."""
    return replace(line, text=text, kind=Kind.PARAGRAPH)


def _tidied(line: Line) -> Iterator[Line]:
    """Yield what a line holds, in lines: "a <ul>• b• c" is three."""
    if not _STARS.search(line.text) and "<" not in line.text and "•" not in line.text:
        yield line
        return
    for part, is_first in _parts(_BREAK.sub("\n", line.text)):
        for place, words in enumerate(part.split("•")):
            text = " ".join(_TAG.sub(" ", _STARS.sub(" ", words)).split())
            if text and place:
                yield replace(line, text=text, kind=Kind.BULLET)
            elif text:
                yield replace(line, text=text, kind=line.kind if is_first else Kind.PARAGRAPH)


def _parts(text: str) -> Iterable[tuple[str, bool]]:
    return ((part, place == 0) for place, part in enumerate(text.split("\n")))
