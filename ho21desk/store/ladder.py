"""Which of many copies are worth their room."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime

_LATEST = 6
_Span = Callable[[datetime], Hashable]
_RUNGS: tuple[tuple[int, _Span], ...] = (
    (7, datetime.date),
    (5, lambda taken: taken.isocalendar()[:2]),
    (12, lambda taken: (taken.year, taken.month)),
)
"""How many days, weeks and months the newest copy of is kept."""


def worth_keeping(taken: Sequence[datetime]) -> frozenset[int]:
    """Return the places of those worth keeping, at most thirty, of copies taken then.

    The copies stand in the order they were made in, the newest first. Their order is what counts, and
    days, weeks and months are counted as they come: a clock that was set back harms nothing.
    """
    kept = set(range(min(_LATEST, len(taken))))
    for several, span in _RUNGS:
        newest: dict[Hashable, int] = {}
        for place, moment in enumerate(taken):
            newest.setdefault(span(moment), place)
        kept.update(list(newest.values())[:several])
    return frozenset(kept)
