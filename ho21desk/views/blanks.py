"""Blanks `[ ]` in a text: reached by Tab, filled by people."""

import re

from ho21desk.views.writing_place import WritingPlace

_BLANK = re.compile(r"\[[\s._…]*\]")


def blank_at(place: WritingPlace) -> tuple[int, int] | None:
    """Return the ends of the blank at the cursor."""
    start, end = place.selection()
    return next((blank for blank in blanks_in(place.text()) if blank[0] <= start and end <= blank[1]), None)


def next_blank(place: WritingPlace) -> tuple[int, int] | None:
    """Return the blank that Tab goes to: the next one, and from behind them all the first.

    From the last blank Tab leaves the text, so that nobody is caught in it.
    """
    blanks = blanks_in(place.text())
    at = place.selection()
    after = next((blank for blank in blanks if blank[0] >= at[1] and blank != at), None)
    if after is not None or at in blanks:
        return after
    return blanks[0] if blanks else None


def blanks_in(text: str) -> list[tuple[int, int]]:
    """Return the ends of each blank of a text.

    >>> blanks_in("[ ] og [ ]")
    [(0, 3), (7, 10)]
    """
    return [found.span() for found in _BLANK.finditer(text)]
