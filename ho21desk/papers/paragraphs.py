"""Lines put together to paragraphs, and paragraphs to a text with markup."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ho21desk.markup import Block, BlockKind, Run, serialize
from ho21desk.papers.lines import Kind, Line

Paragraph = list[Line]

_WIDEST = 130
"""Longer lines than this are whole paragraphs: no page breaks them there."""
_NEARLY_FULL = 0.9
"""Letters are not equally wide, so a full line may have this part of the letters of the fullest."""

_LETTERED = re.compile(r"[a-zæøå]{1,3}[.)] ")
_END = re.compile(r"[.!?:;][\"”»)\]]*$")
_BLOCKS = {Kind.BULLET: BlockKind.BULLET, Kind.NUMBERED: BlockKind.NUMBERED}


def ends_sentence(line: Line) -> bool:
    """Tell whether a sentence, or the way into a list, ends with a line."""
    return _END.search(line.text[-8:]) is not None


class Setting:
    """How broad the lines of a paper are, in its forms and outside them, where a page broke them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        broken = any(line.printed for line in lines) or any(
            other.text[0].islower() and not ends_sentence(one) for one, other in pairwise(lines)
        )
        widths = {
            in_cell: max((len(line.text) for line in lines if line.in_cell is in_cell), default=0)
            for in_cell in (False, True)
        }
        self._widths = {
            in_cell: width if broken and width <= _WIDEST else 0 for in_cell, width in widths.items()
        }

    def goes_on(self, one: Line, other: Line) -> bool:
        """Tell whether a line goes on with the paragraph of the line before it."""
        if other.kind is not Kind.PARAGRAPH or one.kind in (Kind.HEADING, Kind.LABEL):
            return False
        width = self._widths[one.in_cell]
        if other.text[0].islower():
            return not _LETTERED.match(other.text) and (not ends_sentence(one) or self._breaks_at(one, width))
        if ends_sentence(one) or one.in_cell != other.in_cell:
            return False
        first = other.text.split(maxsplit=1)[0]
        return len(one.text) + 1 + len(first) > width * _NEARLY_FULL > 0

    def _breaks_at(self, line: Line, width: int) -> bool:
        """Tell whether a page may have broken a sentence after the stop that ends a line, as in "bl.a."."""
        return line.text.endswith(".") and len(line.text) > width / 2 > 0

    def paragraphs(self, lines: Iterable[Line]) -> list[Paragraph]:
        """Return the paragraphs that lines make up."""
        found: list[Paragraph] = []
        for line in lines:
            if found and self.goes_on(found[-1][-1], line):
                found[-1].append(line)
            else:
                found.append([line])
        return found


def words_of(lines: Iterable[Line]) -> str:
    """Return the words of lines on one line."""
    words = ""
    for line in lines:
        clings = words.endswith("-") and not line.text.startswith(("og ", "eller ", "/"))
        words += line.text if clings or not words else f" {line.text}"
    return words


def text_of(paragraphs: Iterable[Paragraph]) -> str:
    """Return a text with markup: lists as lists, headings and labels bold, all else as it stands."""
    blocks: list[Block] = []
    for paragraph in paragraphs:
        kind = paragraph[0].kind
        number = 0
        if kind is Kind.NUMBERED:
            number = blocks[-1].number + 1 if blocks else 1
        run = Run(words_of(paragraph), bold=kind in (Kind.HEADING, Kind.LABEL))
        blocks.append(Block(_BLOCKS.get(kind, BlockKind.PARAGRAPH), (run,), number))
    return serialize(blocks)
