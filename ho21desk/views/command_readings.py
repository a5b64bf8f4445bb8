"""Finding a verb among the words of a command, wherever it stands."""

from dataclasses import dataclass
from functools import lru_cache

from ho21desk.views.command_matching import BEGINNING, INSIDE, NEARLY, WHOLE, fits, plain
from ho21desk.views.command_verbs import Verb


@dataclass(frozen=True)
class Reading:
    """A verb found among the words.

    Attributes:
        points: how well its own words fit.
        rest: what stands beside it, without other words of the verb: "går Kari ut".
        first: whether it comes first.
        taken: how many words it is.
    """

    verb: Verb
    points: float
    rest: tuple[str, ...]
    first: bool
    taken: int


@lru_cache(maxsize=8192)
def _verb_fits(word: str, part: str) -> float:
    """Return how well a typed word fits a word of a verb: the more of it was typed, the better."""
    points = fits(word, part)
    if points == BEGINNING:
        return 70 + 20 * len(word) / len(part)
    if points in (INSIDE, NEARLY) and abs(len(word) - len(part)) <= 1:
        return NEARLY
    return points if points == WHOLE else 0


def reading_of(verb: Verb, words: tuple[str, ...]) -> Reading | None:
    """Return how a verb is best found among the words."""
    best: Reading | None = None
    own = frozenset(word for wanted in verb.words for word in plain(wanted))
    for wanted in map(plain, verb.words):
        for at in range(len(words) - len(wanted) + 1):
            typed = words[at : at + len(wanted)]
            points = min(map(_verb_fits, typed, wanted))
            if points and (best is None or (points, len(wanted)) > (best.points, best.taken)):
                beside = words[:at] + words[at + len(wanted) :]
                rest = tuple(word for word in beside if word not in own)
                best = Reading(verb, points, rest, at == 0, len(wanted))
    return best
