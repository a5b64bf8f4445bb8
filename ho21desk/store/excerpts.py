"""Texts with the words marked that somebody searched for, and what stands around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

_BEFORE, _AROUND = 40, 160
"""How many letters of an excerpt stand before what was found, and how many there are."""
_LOOKED_AT = 8
"""How many of the places in a text are weighed against each other."""


@dataclass(frozen=True)
class Marked:
    """A text, and the stretches of it that were searched for: where each begins and ends."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt(text: str, patterns: Sequence[re.Pattern[str]]) -> Marked:
    """Return what stands around the words, where most of them are together, cut between words."""
    places = _places(text, patterns, _LOOKED_AT if len(patterns) > 1 else 1)
    if not places:
        return Marked(text[:_AROUND])
    start, stop, _ = (
        max(places, key=lambda place: _together(places, place[0])) if len(patterns) > 1 else places[0]
    )
    begin = text.find(" ", start - _BEFORE, start) + 1 if start > _BEFORE else 0
    end = text.rfind(" ", 0, begin + _AROUND) if begin + _AROUND < len(text) else len(text)
    end = max(end, stop)
    return marked(f"{'… ' if begin else ''}{text[begin:end]}{' …' if end < len(text) else ''}", patterns)


def _together(places: Sequence[tuple[int, int, int]], start: int) -> int:
    """Return how many of the words stand close behind a place."""
    return len({which for begin, end, which in places if begin >= start and end <= start + _AROUND - _BEFORE})


def marked(text: str, patterns: Sequence[re.Pattern[str]]) -> Marked:
    """Return a text with all that fits marked."""
    marks: list[tuple[int, int]] = []
    for begin, end, _ in _places(text, patterns):
        if marks and begin < marks[-1][1]:
            marks[-1] = marks[-1][0], max(end, marks[-1][1])
        else:
            marks.append((begin, end))
    return Marked(text, tuple(marks))


def _places(
    text: str, patterns: Sequence[re.Pattern[str]], most: int | None = None
) -> list[tuple[int, int, int]]:
    """Return where words stand in a text, from its beginning, and which of them it is; of each the first."""
    small = in_small_letters(text)
    places = [
        (*found.span(), which)
        for which, pattern in enumerate(patterns)
        for found in islice(pattern.finditer(small), most)
    ]
    return sorted(places)


def in_small_letters(text: str) -> str:
    """Return a text in small letters, each where it was."""
    small = text.lower()
    return small if len(small) == len(text) else text  # a few letters become two
