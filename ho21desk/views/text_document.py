"""Texts that are open: one document each, so that what was done in a text can be undone later.

A document is changed from two sides, by the person who writes and by the program. The person wins.
"""

from collections import deque
from collections.abc import Hashable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from ho21desk.markup import Block, BlockKind, parse, serialize
from ho21desk.views.text_blocks import kind_of, list_index, set_kind, words_of, write_blocks
from ho21desk.views.text_changes import Unit, common, place_of, replace_blocks, units_of

_ECHOES = 1000
_LINK = "]("


class _Links(QSyntaxHighlighter):
    """Shows links as links. It does so beside the text, where a new colour is nothing to undo."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._looks = QTextCharFormat()
        self._looks.setFontUnderline(True)

    def set_colour(self, colour: QColor) -> None:
        """Show links in that colour."""
        if self._looks.foreground().color() != colour:
            self._looks.setForeground(colour)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for part in self.currentBlock().textFormats():
            if part.format.isAnchor():
                self.setFormat(part.start, part.length, self._looks)


class TextDocument(QTextDocument):
    """One text, which knows at little cost how it is stored.

    Qt tells which blocks changed; only those are written out again, when somebody asks.

    Attributes:
        cursor: where the person was when the text was last on screen.
        scroll: how far the person had scrolled; None when the text was never shown.
    """

    def __init__(self, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[tuple[BlockKind, int, str]] = []
        self._stale = (0, 0)
        self._told: deque[int] = deque(maxlen=_ECHOES)
        self._steps = self._length = 0
        self._count = 1
        self._is_changing = False
        self.scroll: int | None = None
        self.cursor = QTextCursor(self)
        # Without a layout Qt does not tell what changes.
        self.documentLayout()
        self.contentsChange.connect(self._note_change)
        self.setUndoRedoEnabled(False)
        set_kind(self.cursor, BlockKind.PARAGRAPH)
        write_blocks(self.cursor, parse(text))
        self.setUndoRedoEnabled(True)
        self._given = text
        self._known = self.stored()
        self._links: _Links | None = None
        self._link_colour = QColor()
        self._show_links()

    def stored(self) -> str:
        """Return the text as it is stored."""
        parts: list[str] = []
        before: BlockKind | None = None
        for kind, number, words in self._numbered():
            if number > 1:
                sign = f"{number}. "
                words = sign + words[3:].replace("\n   ", "\n" + " " * len(sign))
            tight = number > 1 or before is kind is BlockKind.BULLET
            parts += ("\n" if tight else "\n\n", words)
            before = kind
        return "".join(parts[1:])

    def tell(self) -> str | None:
        """Return the text as it is stored if nobody was told of it yet."""
        if self._is_changing or (text := self.stored()) == self._known:
            return None
        self._known = text
        self._told.append(hash(text))
        self._show_links()
        return text

    def is_old_news(self, text: str) -> bool:
        """Whether `text` is what the person has written on from, or has just written."""
        return text in (self._known, self._given) or hash(text) in self._told

    def show(self, text: str) -> None:
        """Take over a text that the program has changed; what the person has written since stays."""
        if not self.is_old_news(text):
            self.apply_change(self.stored(), text, self.cursor)

    def apply_change(self, before: str, after: str, caret: QTextCursor) -> None:
        """Change what the program changed from `before` to `after`, unless the person wrote just there.

        That is one step to undo. Afterwards `tell` has something to say if the text is not `after`.
        """
        if before != self._known and self.is_old_news(after):
            return
        old, new = units_of(parse(before)), units_of(parse(after))
        lead = common(old, new)
        trail = common(old[lead:][::-1], new[lead:][::-1])
        place = place_of(old, self._units(), lead, len(old) - trail)
        if place is not None and old != new:
            self._is_changing = True
            self._replace(place, len(old) - trail - lead, parse(after)[lead : len(new) - trail], caret)
            self._is_changing = False
        self._told.clear()
        self._given = after
        # A text may be written in more ways than one.
        self._known = text if (text := self.stored()) == serialize(parse(after)) else after
        self._show_links()

    def dress(self, font: QFont, link: QColor) -> None:
        """Take on what the editor looks like. That is no edit."""
        if self.defaultFont() != font:
            self.setDefaultFont(font)
            self.setIndentWidth(QFontMetricsF(font).horizontalAdvance("99. "))
        self._link_colour = link
        self._show_links()

    def _show_links(self) -> None:
        """Show links as such; a text without any has nobody to ask at every key."""
        if self._links is None and any(_LINK in words for _, _, words in self._lines):
            self._links = _Links(self)
        if self._links is not None:
            self._links.set_colour(self._link_colour)

    def _numbered(self) -> Iterator[tuple[BlockKind, int, str]]:
        self._write_out()
        owner_before, number = -1, 0
        for kind, owner, words in self._lines:
            if kind is BlockKind.NUMBERED:
                number = number + 1 if owner == owner_before else 1
            yield kind, number if kind is BlockKind.NUMBERED else 0, words
            owner_before = owner

    def _units(self) -> list[Unit]:
        units = [Unit(kind, number == 1, words) for kind, number, words in self._numbered()]
        return [] if units == [Unit(BlockKind.PARAGRAPH, False, "")] else units

    def _note_change(self, position: int, removed: int, added: int) -> None:
        """Note which blocks are not as they were written out; it is done at every key."""
        steps, length = self.availableRedoSteps(), self.characterCount()
        # What Qt tells of a step back or forth can miss some of what it changed.
        is_told = steps == self._steps and removed >= 0 and length == self._length - removed + added
        self._steps, self._length = steps, length
        first = self.findBlock(position).blockNumber()
        end = self.findBlock(min(position + added, length - 1)).blockNumber() + 1 if added else first + 1
        count = self.blockCount()
        more, self._count = count - self._count, count
        stale, stale_end = self._stale
        if not (is_told and 0 <= first < end and first <= end - more):
            self._stale = (0, count)
        elif stale == stale_end:
            self._stale = (first, end)
        else:
            self._stale = (min(stale, first), max(stale_end, end - more) + more)

    def _write_out(self) -> None:
        """Write out what is stale. Beside it, a line stands for a block."""
        start, end = self._stale
        if start == end:
            return
        self._stale = (0, 0)
        block = self.findBlockByNumber(start)
        fresh = []
        for _ in range(end - start):
            kind = kind_of(block)
            fresh.append((kind, list_index(block), words_of(block, kind)))
            block = block.next()
        self._lines[start : end - (self._count - len(self._lines))] = fresh

    def _replace(self, start: int, count: int, blocks: Sequence[Block], caret: QTextCursor) -> None:
        """Put `blocks` in the place of `count` blocks, and leave the caret with the words it stands at.

        In a text that was empty it stands at the end: what a person writes comes after.
        """
        if not self._units():
            replace_blocks(self, 0, 1, blocks or (Block(BlockKind.PARAGRAPH, ()),))
            caret.movePosition(QTextCursor.MoveOperation.End)
            return
        ends = [
            (block.blockNumber(), position - block.position())
            for position in (caret.anchor(), caret.position())
            for block in (self.findBlock(position),)
        ]
        replace_blocks(self, start, count, blocks)
        for (number, column), mode in zip(
            ends, (QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor), strict=True
        ):
            if number >= start + count:
                number += len(blocks) - count
            elif number >= start:
                number = min(number, start + max(len(blocks) - 1, 0))
            block = self.findBlockByNumber(min(number, self.blockCount() - 1))
            caret.setPosition(block.position() + min(column, block.length() - 1), mode)


class TextDocuments(QObject):
    """The texts of the meeting that is open, for all editors that share them.

    Signals:
        typed: a key and a stored text, when a text that is in no editor did not become what the program
            made of it, since the person had written just there.
        telling: what was typed is to be told now.
        forgetting: the documents are about to go.
    """

    typed = Signal(object, str)
    telling = Signal()
    forgetting = Signal()

    def __init__(self, parent: QObject | None = None, gather: int = 0) -> None:
        """`gather` is for how many milliseconds what is typed is gathered, after the first was told."""
        super().__init__(parent)
        self._documents: dict[Hashable, TextDocument] = {}
        self._gather = gather
        self._has_news = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tell_now)

    def tell_soon(self) -> None:
        """Have what was typed told; at once, if nothing was told lately."""
        self._has_news = True
        if not self._timer.isActive():
            self.tell_now()

    def tell_now(self) -> None:
        """Have told what was typed and not told yet."""
        if self._has_news:
            self._has_news = False
            if self._gather:
                self._timer.start(self._gather)
            self.telling.emit()

    def find(self, key: Hashable) -> TextDocument | None:
        """Return the document of a text if it was opened before."""
        return self._documents.get(key)

    def open(self, key: Hashable, text: str) -> TextDocument:
        """Return the document of a text, brought up to `text`."""
        document = self._documents.get(key)
        if document is None:
            document = self._documents[key] = TextDocument(text, self)
        else:
            document.show(text)
        return document

    def change(self, key: Hashable, before: str, after: str) -> None:
        """Apply the program's own change to a text that is in no editor."""
        document = self.find(key)
        if document is not None:
            document.apply_change(before, after, document.cursor)
            if (text := document.tell()) is not None:
                self.typed.emit(key, text)

    def forget(self) -> None:
        """Let go of all texts."""
        self.forgetting.emit()
        for document in self._documents.values():
            document.deleteLater()
        self._documents.clear()
