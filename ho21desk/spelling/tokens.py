"""The words of a text that can be looked up."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NOT_PROSE = re.compile(r"\S*(?:://|@|\d|www\.)\S*")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Word(NamedTuple):
    """A word, and where it stands, counted as Qt counts: in units of UTF-16."""

    start: int
    end: int
    text: str


def words_in(text: str) -> list[Word]:
    """Return the words worth looking up.

    Left out are letters alone, abbreviations in capitals, and whatever has a figure or an address in it.

    >>> [word.text for word in words_in("FHI og ho21@eksempel.no: sak 19/2/2026, e-helse i 2.halvår")]
    ['og', 'sak', 'e-helse']
    """
    plain = _ASTRAL.sub("\ufffc\ufffc", text)
    plain = _NOT_PROSE.sub(lambda part: " " * len(part[0]), plain)
    return [
        Word(found.start(), found.end(), found[0])
        for found in _WORD.finditer(plain)
        if len(found[0]) > 1 and not found[0].isupper()
    ]
