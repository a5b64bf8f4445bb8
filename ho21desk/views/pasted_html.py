"""Pasted HTML, read element by element; no tree is built, so that size costs nothing but time.

Word, Outlook, Teams and the browsers each write HTML of their own, and anything may be on a clipboard.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from ho21desk.markup import Block, BlockKind, Run
from ho21desk.views.pasted_lines import Item, Line, Looks, joined, looks_of, row_of, styles_of, trimmed


def read_html(html: str) -> tuple[Block, ...]:
    """Return the blocks of clean HTML; none when it cannot be read to its end, or not in a moment."""
    reader = _Reader(is_qt='name="qrichtext"' in html[:2000])
    # lxml hands out text; its stubs allow for the bytes of Python 2.
    parser = etree.HTMLParser(target=reader, encoding="utf-8", no_network=True)  # type: ignore[arg-type]
    try:
        parser.feed(html.encode())
        parser.close()
    except (etree.LxmlError, _TooMuchError):
        # Half a text is worse than one without looks.
        return ()
    return reader.blocks()


_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form"
    "|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_LEVEL = re.compile(r"\blevel(\d)")


# A long report from Word has some ten thousand; these take about a second.
_MOST_PARTS = 100_000


class _TooMuchError(Exception):
    """More elements than anybody writes."""


class _Reader:
    """Takes what the parser finds, element by element; no tree is built."""

    def __init__(self, *, is_qt: bool) -> None:
        self._is_qt = is_qt
        self._open = [Looks()]
        self._lists: list[Item] = []
        self._rows: list[list[list[Line]]] = []
        self._out: list[list[Line]] = [[]]
        self._line: Line | None = None
        self._in_sign = False
        self._parts = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._count()
        styles = styles_of(attributes.get("style", ""))
        looks = looks_of(self._open[-1], tag, attributes, styles)
        if _BLOCKS.fullmatch(tag):
            self._flush()
            self._in_sign = False
        if tag in ("ul", "ol"):
            kind = BlockKind.NUMBERED if tag == "ol" else BlockKind.BULLET
            self._lists.append(Item(kind, object(), len(self._lists) + 1))
            looks = replace(looks, item=None)
        elif tag == "li":
            around = self._lists[-1] if self._lists else Item(BlockKind.BULLET, None, 1)
            around.number += 1
            looks = replace(looks, item=replace(around))
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._out.append([])
        elif "level" in (place := styles.get("mso-list", "")):
            level = _LEVEL.search(place)
            owner = _LEVEL.sub("", place)
            looks = replace(
                looks, item=Item(BlockKind.BULLET, owner, int(level[1]) if level else 1, is_words=True)
            )
        elif tag == "br" and not looks.is_silent:
            self._break(looks)
        if self._is_qt and styles.get("-qt-paragraph-type") == "empty":
            self._out[-1].append(Line())
        self._open.append(looks)

    def end(self, tag: str) -> None:
        """An element ends, and with it all that are still open in it."""
        if all(looks.tag != tag for looks in reversed(self._open)):
            return
        while self._close(self._open.pop().tag) != tag:
            pass

    def data(self, text: str) -> None:
        """Words."""
        self._count()
        looks = self._open[-1]
        if looks.is_silent:
            return
        if (looks.is_sign or self._in_sign) and looks.item is not None:
            looks.item.sign += text
            return
        if looks.is_padding:
            text = " "
        if looks.is_pre:
            first, *rest = text.split("\n")
            self._write(first, looks)
            for part in rest:
                self._break(looks)
                self._write(part, looks)
        elif not self._is_qt:
            self._write(_SPACE.sub(" ", text), looks)
        elif text.strip("\n"):
            self._write(text, looks)

    def comment(self, text: str) -> None:
        """A comment; Word marks with them the signs of lists."""
        if text == "[if !supportLists]":
            self._in_sign = True
        elif text == "[endif]":
            self._in_sign = False

    def close(self) -> None:
        """The end."""
        self._flush()
        while len(self._out) > 1:
            lines = self._out.pop()
            self._out[-1] += lines

    def blocks(self) -> tuple[Block, ...]:
        """Return what was read."""
        blocks: list[Block] = []
        owner: object = None
        for line in self._out[0]:
            kind = line.item.kind if line.item else BlockKind.PARAGRAPH
            number = 0
            if kind is BlockKind.NUMBERED and line.item:
                number = blocks[-1].number + 1 if blocks and line.item.owner == owner else 1
            owner = line.item.owner if line.item else None
            blocks.append(Block(kind, joined(line.runs), number))
        return tuple(blocks)

    def _count(self) -> None:
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise _TooMuchError

    def _close(self, tag: str) -> str:
        if _BLOCKS.fullmatch(tag):
            self._flush()
        if tag in ("ul", "ol"):
            self._lists.pop()
        elif tag in ("td", "th"):
            cell = self._out.pop()
            if self._rows:
                self._rows[-1].append(cell)
            else:
                self._out[-1] += cell
        elif tag == "tr":
            self._out[-1] += row_of(self._rows.pop())
        return tag

    def _write(self, text: str, looks: Looks) -> None:
        before = self._line.runs[-1].text if self._line and self._line.runs else " "
        if not (self._is_qt or looks.is_pre) and before[-1] in " \n":
            text = text.lstrip(" ")
        if not text:
            return
        if self._line is None:
            item = looks.item
            self._line = Line(item, item is not None and item.has_begun)
            if item is not None:
                item.has_begun = True
        self._line.runs.append(Run(text, looks.bold, looks.italic, looks.link))

    def _break(self, looks: Looks) -> None:
        if self._line is None:
            return
        if self._line.runs[-1].text == "\n" and not self._is_qt:
            self._flush()
        else:
            self._line.runs.append(Run("\n", looks.bold, looks.italic, looks.link))

    def _flush(self) -> None:
        """Put away the line that was being read, unless nothing is on it."""
        line, self._line = self._line, None
        if line is None or not any(run.text.strip() for run in line.runs):
            return
        if not self._is_qt:
            line.runs = trimmed(line.runs)
        lines, item = self._out[-1], line.item
        above = lines[-1].item if lines else None
        if item is not None and above is not None:
            item.settle()
            if line.is_more:
                lines[-1].runs += [Run("\n"), *line.runs]
                return
            if above.kind is BlockKind.NUMBERED and item.level > above.level:
                # A list in between would make the numbers begin again.
                lines[-1].runs += [Run("\n" + item.written_sign()), *line.runs]
                return
        elif item is not None:
            item.settle()
        lines.append(line)
