"""A paper as it was read, line by line, with the lines of one case marked."""

from typing import Any

from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ho21desk.papers.lines import Kind, Line, Source
from ho21desk.views.look import LIGHT, Colours

_LINE_SEPARATOR = "\u2028"
_SIGNS = {Kind.BULLET: "• ", Kind.NUMBERED: "– "}


class SourceView(QPlainTextEdit):
    """Shows where something was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._marked = range(0)
        self._colours = LIGHT

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        self._mark()

    def show_lines(self, source: Source, first: int, last: int) -> None:
        """Show a paper, with the lines from `first` to `last` marked and in view."""
        if source is not self._source:
            self._source, self._marked = source, range(0)
            self.setPlainText("\n".join(map(_printed, source.lines)))
        marked = [at for at, line in enumerate(source.lines) if first <= line.place <= last]
        lines = range(marked[0], marked[-1] + 1) if marked else range(0)
        if lines != self._marked:
            self._marked = lines
            # What is scrolled to from below comes to stand at the top.
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(lines.start)))
        self._mark()

    def show_nothing(self) -> None:
        """Show no paper."""
        self._source = None
        self._marked = range(0)
        self.clear()

    def _mark(self) -> None:
        if not self._marked:
            self.setExtraSelections([])
            return
        blocks = self.document().findBlockByNumber
        marks: Any = QTextEdit.ExtraSelection()  # the attributes are not known to the stubs
        marks.cursor = QTextCursor(blocks(self._marked.start))
        last = blocks(self._marked.stop - 1)
        end = min(last.position() + last.length(), self.document().characterCount() - 1)
        marks.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marks.format.setBackground(QColor(self._colours.accent_ground))
        marks.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([marks])


def _printed(line: Line) -> str:
    return _SIGNS.get(line.kind, "") + line.text.replace("\n", _LINE_SEPARATOR)
