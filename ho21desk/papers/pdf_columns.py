"""Labels and their texts on a printed page, told by where they stand.

In a two-column form every text begins equally far from the left, beside its label or below another
line of the text. Nothing else on a page does so: a gap in a line of running text stands alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from ho21desk.papers.lines import Kind

_NEAR = 2.0
_SAME = 0.5
_WIDEST = 0.62
"""How wide a letter is on average in the widest of fonts, in parts of its height."""
_WIDTH_OF_A_LABEL = 30.0
_LONGEST_LABEL = 80


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
    return piece.x - before.x > len(before.text) * before.size * _WIDEST


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
        text = line[-1]
        if len(line) > 2 or not any(abs(text.x - column) < _NEAR for column in columns):
            if len(line) == 1:
                waiting.append(text)
            else:
                yield from map(_plain, waiting)
                waiting = []
                yield _plain(*line)
            continue
        waiting += line[:-1]
        beside = (at for at, piece in enumerate(waiting) if abs(piece.y - text.y) < _NEAR)
        first = next(beside, len(waiting))
        label = " ".join(piece.text.strip() for piece in waiting[first:])
        if len(label) > _LONGEST_LABEL:  # a whole page beside a box
            first = len(waiting)
        yield from map(_plain, waiting[:first])
        if waiting[first:]:
            yield label, Kind.LABEL, True
        waiting = []
        yield text.text, Kind.PARAGRAPH, True
    yield from map(_plain, waiting)


def _plain(*pieces: Piece) -> Row:
    return " ".join(piece.text for piece in pieces), Kind.PARAGRAPH, False


def _is_row(line: Printed) -> bool:
    """Tell whether a line can be a label and its text; figures in a table are neither."""
    if len(line) != 2 or len(line[0].text) > _LONGEST_LABEL:
        return False
    has_words = all(any(letter.isalpha() for letter in piece.text) for piece in line)
    return has_words and line[1].x - line[0].x > _WIDTH_OF_A_LABEL
