"""Labels and their texts on a printed page, told by where they stand.

In a two-column form every text begins equally far from the left, beside its label or below another
line of the text. Nothing else on a page does so: a gap in a line of running text stands alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from ho21desk.papers.lines import Kind

_NEAR = 2.0
_SAME = 0.5
_WIDEST = 0.62
"""How wide a letter is on average in the widest of fonts, in parts of its height."""
_WIDTH_OF_A_LABEL = 30.0
_LONGEST_LABEL = 80
_LONGEST_SIGN = 3
_DEEPEST = 60.0
"""How far an item of a list is indented at most."""


class Piece(NamedTuple):
    """Some words and where they begin, in points from the lower left corner; a line break ends a line."""

    x: float
    y: float
    size: float
    text: str


Printed = tuple[Piece, ...]
"""A line. It has more than one piece where there are gaps in it."""

Row = tuple[str, Kind, bool]
"""Words, what they are, and whether they stand in a form."""


def lines_of(pieces: Sequence[Piece]) -> list[Printed]:
    """Return the lines that pieces make up, each split at its gaps."""
    lines: list[list[Piece]] = [[]]
    was_gap = False
    for piece, follows in zip_longest(pieces, pieces[1:]):
        first, *rest = piece.text.split("\n")
        if first:
            line = lines[-1]
            if not line or was_gap or _is_beyond(piece, line[-1]):
                line.append(piece._replace(text=first))
            else:
                line[-1] = line[-1]._replace(text=line[-1].text + first)
            # A space that takes no room was put in for a gap.
            was_gap = first.isspace() and follows is not None and abs(follows.x - piece.x) < _SAME
        for part in rest:
            lines.append([piece._replace(text=part)] if part else [])
            was_gap = False
    return [words for line in lines if (words := tuple(piece for piece in line if piece.text.strip()))]


def _is_beyond(piece: Piece, before: Piece) -> bool:
    return piece.x - before.x > len(before.text.strip()) * before.size * _WIDEST


def columns_of(lines: Sequence[Printed]) -> list[float]:
    """Return where the texts of forms begin: on two lines in a row, at least once beside a label."""
    return [
        line[1].x
        for one, other in pairwise(lines)
        for line, neighbour in ((one, other), (other, one))
        if _is_row(line) and abs(neighbour[-1].x - line[1].x) < _NEAR and len(neighbour) <= 2
    ]


def rows_of(lines: Sequence[Printed], columns: Sequence[float]) -> Iterator[Row]:
    """Yield the lines of a page, with labels where a text of a form stands beside them.

    A label of several lines is printed before its text; its first line stands beside the text's first.
    """
    waiting: list[Piece] = []
    for line in lines:
        at = _beginning(line, columns)
        if at is None and len(line) == 1:
            waiting += line
            continue
        if at is None:
            yield from map(_plain, waiting)
            yield _plain(*line)
            waiting = []
            continue
        waiting += line[:at]
        beside = (place for place, piece in enumerate(waiting) if abs(piece.y - line[at].y) < _NEAR)
        first = next(beside, len(waiting))
        label = _words(waiting[first:])
        if len(label) > _LONGEST_LABEL:  # a whole page beside a box
            first = len(waiting)
        yield from map(_plain, waiting[:first])
        if waiting[first:]:
            yield label, Kind.LABEL, True
        waiting = []
        yield _words(line[at:]), Kind.PARAGRAPH, True
    yield from map(_plain, waiting)


def _beginning(line: Printed, columns: Sequence[float]) -> int | None:
    """Return which piece of a line begins the text of a form; None in any other line.

    Where it begins further in, beside a label only the sign of a list tells that it is one.
    """
    for column in columns:
        left = sum(piece.x < column - _NEAR for piece in line)
        if left > 1 or left == len(line):
            continue
        is_sign = _is_sign(line[left].text.split()[0])
        indent = line[left].x - column
        if indent < (_DEEPEST if is_sign or not left else _NEAR) and (is_sign or len(line) == left + 1):
            return left
    return None


def _is_sign(word: str) -> bool:
    return word == "o" or (len(word) <= _LONGEST_SIGN and not word.isalpha())


def _plain(*pieces: Piece) -> Row:
    return _words(pieces), Kind.PARAGRAPH, False


def _words(pieces: Iterable[Piece]) -> str:
    return " ".join(piece.text.strip() for piece in pieces)


def _is_row(line: Printed) -> bool:
    """Tell whether a line can be a label and its text; figures in a table are neither."""
    if len(line) != 2 or len(line[0].text) > _LONGEST_LABEL:
        return False
    has_words = all(any(letter.isalpha() for letter in piece.text) for piece in line)
    return has_words and line[1].x - line[0].x > _WIDTH_OF_A_LABEL
