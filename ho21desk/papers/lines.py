"""What every paper is before it is understood: lines of text, each with its place."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a line is, as far as the file says."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBERED = "numbered"
    LABEL = "label"
    """The left cell of a two-column form. The lines of the right cell follow it."""


@dataclass(frozen=True)
class Line:
    """One paragraph of a Word file or a pasted text, or one printed line of a PDF.

    Attributes:
        text: without the sign of a list, without space around it; never empty.
        page: counted from 1 in a PDF; None where pages are not known.
        place: counted from 1 through the whole source.
        printed: whether the line ends where the page made it end, so that the next one may go on
            with the same paragraph.
        in_cell: whether it stands in a cell of a table.
    """

    text: str
    place: int
    kind: Kind = Kind.PARAGRAPH
    page: int | None = None
    printed: bool = False
    in_cell: bool = False


@dataclass(frozen=True)
class Source:
    """A paper as lines. `name` is that of its file; empty for a pasted text."""

    name: str
    lines: tuple[Line, ...]
