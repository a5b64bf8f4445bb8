"""Underlines words beside the text: neither what is stored nor what can be undone knows of them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ho21desk.spelling import Word, words_in
from ho21desk.views.text_editor import TextEditor


def visible_words(editor: TextEditor) -> list[Word]:
    """Return the words on screen with their places in the document, without the one being typed."""
    viewport = editor.viewport().rect()
    first = editor.cursorForPosition(viewport.topLeft())
    last = editor.cursorForPosition(viewport.bottomRight() - QPoint(1, 1)).position()
    typed = editor.textCursor().position() if editor.hasFocus() else -1
    found = []
    for block in _blocks(first.block(), last):
        for start, end, text in words_in(block.text()):
            word = Word(start + block.position(), end + block.position(), text)
            on_screen = word.end >= first.position() and word.start <= last
            if on_screen and not word.start <= typed <= word.end:
                found.append(word)
    return found


def word_at(editor: TextEditor, position: int) -> Word | None:
    """Return the word at a place in the document."""
    block = editor.document().findBlock(position)
    column = position - block.position()
    for start, end, text in words_in(block.text()):
        if start <= column <= end:
            return Word(start + block.position(), end + block.position(), text)
    return None


def mark(editor: TextEditor, words: list[Word], colour: QColor) -> None:
    """Underline these words, and no others."""
    looks = QTextCharFormat()
    looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    looks.setUnderlineColor(colour)
    marks = []
    for word in words:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(editor.document())
        selection.cursor.setPosition(word.start)
        selection.cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        selection.format = looks
        marks.append(selection)
    if marks or editor.extraSelections():
        editor.setExtraSelections(marks)


def words_from(editor: TextEditor, position: int, wanted: Callable[[Word], bool]) -> Word | None:
    """Return the first wanted word on screen at or behind a place, else the first of all."""
    at = word_at(editor, position)
    words = sorted({*visible_words(editor), *([at] if at else [])})
    found = [word for word in words if wanted(word)]
    return next((word for word in found if word.end >= position), found[0] if found else None)


def _blocks(block: QTextBlock, last: int) -> Iterator[QTextBlock]:
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()
