"""A field for a list of short words, one a line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit


class LinesEdit(QPlainTextEdit):
    """Lets a person write a list, and says what it is when they are done.

    Signals:
        edited: the list changed, as a tuple of its lines; when the field is left.
    """

    edited = Signal(object)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show a list."""
        text = "\n".join(lines)
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.document().setModified(False)

    @property
    def is_being_edited(self) -> bool:
        """Whether a person has written something that is not told yet."""
        return self.hasFocus() and self.document().isModified()

    def finish(self) -> None:
        """Tell what was written, if it is not told yet."""
        if self.document().isModified():
            self.document().setModified(False)
            lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
            self.edited.emit(tuple(filter(None, lines)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()
