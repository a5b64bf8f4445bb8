"""Where each paper starts, also where a PDF has the box after the body that it stands beside."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from ho21desk.papers.heads import Head
from ho21desk.papers.labels import Label, label_at
from ho21desk.papers.lines import Line
from ho21desk.papers.signs import begins_paper

_BEGINNING = 3


def starts_of(lines: Sequence[Line], heads: Sequence[Head]) -> list[int]:
    """Return where each paper starts: at its head, or before, where its body begins above it.

    Within pages, a page tells that begins with a body and has a head further down. Without pages,
    the word for a case paper tells that has a body under it and no head, away from the head before;
    or else all bodies begin above their heads, if the first one does and none begins below the last.
    """
    bodies = [at for at in range(len(lines)) if _is_body(lines, at)]
    named = [at for at in bodies if at and begins_paper(lines[at - 1])]
    all_above = _all_above(lines, heads, bodies)
    starts = []
    for before, head in pairwise([None, *heads]):
        assert head is not None
        low = before.end if before else 0
        if lines[head.first].page is not None:
            start = _on_page(lines, low, head)
        else:
            start = _last_within(named, low + 2 if before else 0, head.first)
            if start is None and all_above:
                start = _last_within(bodies, low, head.first)
        if start is None:
            starts.append(head.first)
        else:
            has_name = start > low and begins_paper(lines[start - 1])
            starts.append(start - has_name)
    return starts


def body_of(lines: Sequence[Line], head: Head, start: int, end: int) -> list[Line]:
    """Return the lines of a paper that are not its head.

    A body that has come to its proposal above the head does not go on below it.
    """
    above = list(lines[start : head.first])
    is_whole = any(_is(lines, at, Label.PROPOSAL) for at in range(start, head.first))
    return above if is_whole else [*above, *lines[head.end : end]]


def _is_body(lines: Sequence[Line], at: int) -> bool:
    return _is(lines, at, Label.BACKGROUND)


def _is(lines: Sequence[Line], at: int, label: Label) -> bool:
    found = label_at(lines, at)
    return found is not None and found.label is label


def _on_page(lines: Sequence[Line], low: int, head: Head) -> int | None:
    """Return where a body begins above a head, first on the same page."""
    page = lines[head.first].page
    is_below = head.end < len(lines) and lines[head.end].page == page and _is_body(lines, head.end)
    top = head.first
    while top > 0 and lines[top - 1].page == page:
        if is_below or top == low:
            return None
        top -= 1
    top += begins_paper(lines[top])
    return top if top < head.first and _is_body(lines, top) else None


def _last_within(places: Sequence[int], low: int, high: int) -> int | None:
    found = bisect_left(places, high) - 1
    return places[found] if found >= 0 and places[found] >= low else None


def _all_above(lines: Sequence[Line], heads: Sequence[Head], bodies: Sequence[int]) -> bool:
    if not heads or not bodies or bodies[0] > heads[0].first or bodies[-1] > heads[-1].first:
        return False
    if bodies[0] < _BEGINNING or begins_paper(lines[bodies[0] - 1]):
        return True
    return any(_is(lines, at, Label.PROPOSAL) for at in range(bodies[0], heads[0].first))
