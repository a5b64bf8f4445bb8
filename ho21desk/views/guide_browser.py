"""The user guide as one text, with its pictures as wide as there is room."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN = 40


class GuideBrowser(QTextBrowser):
    """Shows chapters one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._begins: dict[str, int] = {}

    def show_chapters(self, folder: Path, chapters: Mapping[str, str]) -> None:
        """Show chapters in Markdown, by the name of their file in a folder that has their pictures."""
        self._folder = folder
        self.document().clear()
        cursor = QTextCursor(self.document())
        for name, text in chapters.items():
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._begins[name] = cursor.position()
            cursor.insertMarkdown(text)
            cursor.insertBlock()

    def go_to(self, chapter: str) -> bool:
        """Show where a chapter begins; False when there is none of that name."""
        if chapter not in self._begins:
            return False
        cursor = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.End)  # or it would come into view at the bottom
        cursor.setPosition(self._begins[chapter])
        self.setTextCursor(cursor)
        return True

    def go_on(self, words: str) -> bool:
        """Go to the next place with these words, after the last from the top; False when there is none."""
        if self.find(words):
            return True
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self.find(words):
            return True
        self.setTextCursor(before)
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(self._folder / QUrl(name).path()))
        width = min(picture.width(), self.viewport().width() - _MARGIN)
        return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
