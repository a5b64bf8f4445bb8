"""What a line of commands means: what will happen, or why nothing can, and which meaning comes first."""

from collections.abc import Sequence
from dataclasses import dataclass

from ho21desk.rules.running import Act

_MOST = 6
_FAR_BEHIND = 0.75


@dataclass(frozen=True)
class Meaning:
    """What a line may mean.

    Attributes:
        sentence: what will happen; or, where nothing can, why not.
        act: an act of `rules`, if it is one.
        entry: name of the menu entry that does the same, or does it, where there is no act.
        people: `id`s of those it is about.
        completed: the line with its words written out.
        score: how well it fits; two alike means nobody can know which.
        can_be: whether something will happen.
    """

    sentence: str
    act: Act | None = None
    entry: str = ""
    people: tuple[str, ...] = ()
    completed: str = ""
    score: float = 0.0
    can_be: bool = True


def is_open(meanings: Sequence[Meaning]) -> bool:
    """Tell whether nobody can know which of several meanings is meant."""
    first, *others = meanings or [Meaning("")]
    return first.can_be and bool(others) and others[0].can_be and others[0].score == first.score


def best(meanings: list[Meaning]) -> tuple[Meaning, ...]:
    """Return the meanings worth showing. Why something cannot be is told only when it comes first."""
    ranked = sorted(meanings, key=lambda each: -each.score)
    if not ranked:
        return ()
    least = ranked[0].score * _FAR_BEHIND
    worth = [each for each in ranked if each.score >= least and (each.can_be or each is ranked[0])]
    unlike = {each.sentence: each for each in reversed(worth)}
    return tuple(each for each in worth if unlike[each.sentence] is each)[:_MOST]
