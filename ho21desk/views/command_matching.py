"""What was typed held against names and titles: any part of them, in any order, and nearly right."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple

from rapidfuzz.distance import OSA

from ho21desk.rules.likeness import fold

WHOLE, BEGINNING, INSIDE, NEARLY = 100.0, 80.0, 60.0, 50.0
"""How well a word fits a part of a name. What fits only nearly counts where nothing fits better."""

_LEAST_INSIDE, _LEAST_NEARLY = 3, 4
_MOST_SETS = 8
_MOST_ALIKE = 4


class Thing(NamedTuple):
    """Something that has a name."""

    id: str
    name: str


class Fit(NamedTuple):
    """Things that words may mean together, one for each name in them, and how well they fit."""

    things: tuple[Thing, ...]
    points: float


@lru_cache(maxsize=4096)
def plain(text: str) -> tuple[str, ...]:
    """Return the words of a text in letters that every keyboard has: å is a, whether written å, aa or a.

    >>> plain("Går Bård-Christian Ørnæs?")
    ('gar', 'bard', 'christian', 'ornaes')
    """
    return tuple(fold(text).replace("aa", "a").split())


@lru_cache(maxsize=16384)
def fits(word: str, part: str) -> float:
    """Return how well a typed word fits a part of a name; 0 when it does not.

    One letter may be wrong, too many, lacking, or have changed places with the next.
    """
    if word == part:
        return WHOLE
    if part.startswith(word):
        return BEGINNING
    if len(word) >= _LEAST_INSIDE and word in part:
        return INSIDE
    if len(word) < _LEAST_NEARLY:
        return 0
    # Held against the beginning too, since a name is seldom typed to its end.
    near = any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in (part, part[: len(word)]))
    return NEARLY if near else 0


def find(words: Sequence[str], things: Sequence[Thing]) -> tuple[list[Fit], str]:
    """Return the things that words may mean, best first, and the first word that fits none.

    Words that fit one name together mean one thing; the others begin another.
    """
    groups: list[list[str]] = []
    found: list[dict[Thing, float]] = []
    for word in words:
        together = _matching([*groups[-1], word], things) if groups else {}
        if together:
            groups[-1].append(word)
            found[-1] = together
            continue
        alone = _matching([word], things)
        if not alone:
            return [], word
        groups.append([word])
        found.append(alone)
    if not found:
        return [], ""
    choices = [sorted(each.items(), key=lambda pair: -pair[1])[:_MOST_ALIKE] for each in found]
    if len(choices) == 1:
        choices = [sorted(found[0].items(), key=lambda pair: -pair[1])[:_MOST_SETS]]
    sets = [
        Fit(tuple(thing for thing, _ in chosen), sum(points for _, points in chosen) / len(chosen))
        for chosen in islice(product(*choices), _MOST_SETS)
        if len({thing.id for thing, _ in chosen}) == len(chosen)
    ]
    return sorted(sets, key=lambda each: -each.points), ""


def _matching(words: Sequence[str], things: Sequence[Thing]) -> dict[Thing, float]:
    """Return the things whose names hold all the words, each word a part of its own."""
    held = {thing: points for thing in things if (points := _points(words, thing.name))}
    least = next((each for each in (BEGINNING, INSIDE) if max(held.values(), default=0) >= each), 0)
    return {thing: points for thing, points in held.items() if points >= least}


def _points(words: Sequence[str], name: str) -> float:
    parts = list(plain(name))
    total = 0.0
    for word in words:
        best = max(parts, key=lambda part: fits(word, part), default="")
        if not fits(word, best):
            return 0
        parts.remove(best)
        total += fits(word, best)
    return total / len(words)
