"""Labels and their texts on a printed page, told by where they stand.

In a two-column form every text begins equally far from the left, beside its label or below another
line of the text. Nothing else on a page does so: a gap in a line of running text stands alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ho21desk.papers.lines import Kind

_NEAR = 2.0
_WIDTH_OF_A_LABEL = 30.0
_LONGEST_LABEL = 80


class Piece(NamedTuple):
    """Some words and where they begin, in points from the lower left corner; a line break ends a line."""

    x: float
    y: float
    text: str


Printed = tuple[Piece, ...]
"""A line. It has more than one piece where there are gaps in it."""

Row = tuple[str, Kind, bool]
"""Words, what they are, and whether they stand in a form."""


def lines_of(pieces: Sequence[Piece]) -> list[Printed]:
    """Return the lines that pieces make up, each split at its gaps."""
    lines: list[list[Piece]] = [[]]
    has_gap = False
    for at, piece in enumerate(pieces):
        first, *rest = piece.text.split("\n")
        if first:
            follows = pieces[at + 1] if at + 1 < len(pieces) else piece
            if not lines[-1] or has_gap:
                lines[-1].append(piece._replace(text=first))
            else:
                lines[-1][-1] = lines[-1][-1]._replace(text=lines[-1][-1].text + first)
            # A space that takes no room was put in for a gap.
            has_gap = first.isspace() and follows is not piece and abs(follows.x - piece.x) < _NEAR
        for part in rest:
            lines.append([piece._replace(text=part)] if part else [])
            has_gap = False
    return [tuple(piece for piece in line if piece.text.strip()) for line in lines if any_words(line)]


def any_words(line: Sequence[Piece]) -> bool:
    """Tell whether there is anything to read in a line."""
    return any(piece.text.strip() for piece in line)


def columns_of(lines: Sequence[Printed]) -> list[float]:
    """Return where the texts of two-column forms begin: twice in a row, at least once
    beside a label.
    """
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
            yield from map(_plain, waiting)
            waiting = [text] if len(line) == 1 else []
            if len(line) > 1:
                yield _plain(*line)
            continue
        waiting += line[:-1]
        beside = [at for at, piece in enumerate(waiting) if abs(piece.y - text.y) < _NEAR]
        first = beside[0] if beside else len(waiting)
        yield from map(_plain, waiting[:first])
        if label := " ".join(piece.text.strip() for piece in waiting[first:]):
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
