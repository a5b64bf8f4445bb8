"""Where somebody writes: a text of many lines, or a line, seen in the same way."""

from collections.abc import Hashable
from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from ho21desk.views.text_editor import TextEditor

_OBJECT = "\ufffc\ufffc"  # what a sign beyond the first plane is counted as: two


class WritingPlace(Protocol):
    """A text with a cursor. Positions count as Qt does."""

    @property
    def widget(self) -> TextEditor | QLineEdit: ...

    @property
    def key(self) -> Hashable:
        """Which text is shown, where there may be several."""

    @property
    def position(self) -> int:
        """Where the cursor is."""

    def before(self) -> str:
        """Return what stands before the cursor in its paragraph, a unit for each position."""

    def text(self) -> str:
        """Return the whole text, a unit for each position."""

    def selection(self) -> tuple[int, int]:
        """Return the ends of what is chosen; both are the cursor's when nothing is."""

    def select(self, start: int, end: int) -> None:
        """Choose a part."""

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in the place of a part, as one step to undo, and the cursor behind them."""


class TextPlace:
    """A place in a text of many lines."""

    def __init__(self, editor: TextEditor) -> None:
        self.widget = editor

    @property
    def key(self) -> Hashable:
        return self.widget.key

    @property
    def position(self) -> int:
        return self.widget.textCursor().position()

    def before(self) -> str:
        cursor = self.widget.textCursor()
        return _units(cursor.block().text())[: cursor.positionInBlock()]

    def text(self) -> str:
        return _units(self.widget.document().toRawText())

    def selection(self) -> tuple[int, int]:
        cursor = self.widget.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def select(self, start: int, end: int) -> None:
        cursor = self.widget.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.widget.setTextCursor(cursor)

    def replace(self, start: int, end: int, words: str) -> None:
        self.select(start, end)
        cursor = self.widget.textCursor()
        cursor.insertText(words)
        self.widget.setTextCursor(cursor)


class LinePlace:
    """A place in a line."""

    def __init__(self, line: QLineEdit) -> None:
        self.widget = line

    @property
    def key(self) -> Hashable:
        return None

    @property
    def position(self) -> int:
        return self.widget.cursorPosition()

    def before(self) -> str:
        return self.text()[: self.position]

    def text(self) -> str:
        return _units(self.widget.text())

    def selection(self) -> tuple[int, int]:
        if not self.widget.hasSelectedText():
            return self.position, self.position
        return self.widget.selectionStart(), self.widget.selectionEnd()

    def select(self, start: int, end: int) -> None:
        self.widget.setSelection(start, end - start)

    def replace(self, start: int, end: int, words: str) -> None:
        self.select(start, end)
        self.widget.insert(words)


def place_in(widget: QWidget | None) -> WritingPlace | None:
    """Return the place in a widget where prose is written; None where figures, names or nothing is.

    A line says that it holds prose by its property `prose`.
    """
    if isinstance(widget, TextEditor) and not widget.isReadOnly():
        return TextPlace(widget)
    if isinstance(widget, QLineEdit) and widget.property("prose"):
        return LinePlace(widget)
    return None


def rect_at(place: WritingPlace, position: int) -> QRect:
    """Return where a position is in the window; in a line, where the cursor is."""
    widget = place.widget
    if isinstance(widget, TextEditor):
        cursor = QTextCursor(widget.document())
        cursor.setPosition(min(position, widget.document().characterCount() - 1))
        rect, inside = widget.cursorRect(cursor), widget.viewport()
    else:
        rect, inside = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle), widget
    return QRect(inside.mapTo(widget.window(), rect.topLeft()), rect.size())


def _units(text: str) -> str:
    """Return a text in which each sign is one unit of UTF-16."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(sign if sign <= "\uffff" else _OBJECT for sign in text)
