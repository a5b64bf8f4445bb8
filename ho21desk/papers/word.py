"""Word files as lines, walking the body in the order it is read.

Text boxes follow the paragraph they hang on. Content controls, links and inserted words are text;
deleted words, footnotes, comments, headers and footers are not.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers.gathering import Gathering
from ho21desk.papers.lines import Kind
from ho21desk.papers.word_package import DAMAGES, child, local, open_package
from ho21desk.papers.word_styles import Styles

_LONGEST_LABEL = 80
_NOT_TEXT = {"del", "moveFrom", "pPr", "rPr", "sdtPr"}
_SIGNS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"}


def read_word(data: bytes, gathering: Gathering, progress: Callable[[int, int], None]) -> None:
    """Gather the lines of a Word file.

    A row of two cells with a short left one is a label and its text, as both forms of papers have them;
    where the left cell is empty, as beside the box of 2025, the right one's lines stand alone.
    Any other row is one line if each of its cells is, else cell by cell.
    """
    try:
        package = open_package(data, gathering)
        reader = _Reader(Styles(package.part("styles"), package.part("numbering")), gathering)
        for found in reader.blocks(package.body(progress)):
            gathering.add(found.text, found.kind, in_cell=found.in_cell)
    except DAMAGES as error:
        raise FileError(gathering.path, FileProblem.DAMAGED) from error


@dataclass(frozen=True)
class _Found:
    text: str
    kind: Kind
    in_cell: bool


@dataclass
class _Reader:
    """Reads paragraphs and tables, however deep they lie in one another."""

    _styles: Styles
    _gathering: Gathering

    def blocks(self, elements: Iterable[Element], in_cell: bool = False) -> Iterator[_Found]:
        for element in elements:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element, in_cell)
            elif name == "tbl":
                for row in _rows(element):
                    yield from self._row(row)
            elif name not in _NOT_TEXT:
                yield from self.blocks(_chosen(element), in_cell)

    def _paragraph(self, paragraph: Element, in_cell: bool) -> Iterator[_Found]:
        self._gathering.count()
        words: list[str] = []
        boxes: list[Element] = []
        _collect(paragraph, words, boxes)
        kind = self._styles.kind_of(paragraph)
        for line in "".join(words).split("\n"):
            if line.strip():
                yield _Found(line, kind, in_cell)
                # What stands below in the same item goes on with its words.
                kind = kind if kind is Kind.HEADING else Kind.PARAGRAPH
        for box in boxes:
            yield from self.blocks(box, in_cell)

    def _row(self, row: Element) -> Iterator[_Found]:
        cells = [list(self.blocks(cell, in_cell=True)) for cell in _within(row, "tc")]
        if len(cells) == 2 and _is_label(cells[0]):
            yield _Found(_joined(cells[0]), Kind.LABEL, in_cell=True)
            yield from cells[1]
        elif len(cells) > 2 and all(len(cell) <= 1 for cell in cells):
            yield _Found(_joined([line for cell in cells for line in cell]), Kind.PARAGRAPH, in_cell=True)
        else:
            for cell in cells:
                yield from cell


def _is_label(cell: list[_Found]) -> bool:
    text = _joined(cell)
    is_words = all(line.kind in (Kind.PARAGRAPH, Kind.HEADING) for line in cell)
    return is_words and len(text) <= _LONGEST_LABEL and any(letter.isalpha() for letter in text)


def _joined(lines: list[_Found]) -> str:
    return " ".join(line.text.strip() for line in lines)


def _rows(table: Element) -> Iterator[Element]:
    return (row for row in _within(table, "tr") if child(row, "trPr", "del") is None)


def _within(element: Element, wanted: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, content controls around them or not."""
    for part in element:
        if local(part) == wanted:
            yield part
        elif local(part) not in _NOT_TEXT:
            yield from _within(part, wanted)


def _collect(element: Element, words: list[str], boxes: list[Element]) -> None:
    for part in _chosen(element):
        name = local(part)
        if name == "t":
            words.append(part.text or "")
        elif name in _SIGNS:
            words.append(_SIGNS[name])
        elif name == "txbxContent":
            boxes.append(part)
        elif name not in _NOT_TEXT:
            _collect(part, words, boxes)


def _chosen(element: Element) -> Element:
    """Return what to read of something said twice, once for newer and once for older programs."""
    if local(element) != "AlternateContent":
        return element
    choice = child(element, "Choice")
    return element if choice is None else choice
