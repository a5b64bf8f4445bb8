"""The field a text is written in: looks, lists, links, and a document for each text."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from ho21desk.markup import Block
from ho21desk.views import text_menu
from ho21desk.views.pasting import blocks_from_html, blocks_from_text
from ho21desk.views.text_blocks import places_of, text_blocks
from ho21desk.views.text_changes import insert_blocks
from ho21desk.views.text_document import TextDocument, TextDocuments
from ho21desk.views.text_lists import begin_list, end_list, ends_item

__all__ = ["TextDocuments", "TextEditor"]

# Opens the line of commands; Qt would rub out the rest of the line.
_WINDOWS_OWN = QKeySequence("Ctrl+K")
_WRITING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class TextEditor(QTextEdit):
    """Shows one text at a time and says what becomes of it.

    Each text keeps a document of its own until `forget_texts`, and with it all that can be undone.
    Before the first `show_text` nothing is told.

    Signals:
        typed: the key of the text and the text as it is stored, after every change or, where documents
            gather, some changes; never while loading.
        menu_asked: the menu that is about to open, for more entries, and where on the screen.
    """

    typed = Signal(object, str)
    menu_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None, documents: TextDocuments | None = None) -> None:
        super().__init__(parent)
        self.key: Hashable | None = None
        self._is_loading = False
        self._acts: dict[QKeySequence, Callable[[], object]] = {
            text_menu.BOLD: self.toggle_bold,
            text_menu.ITALIC: self.toggle_italic,
            text_menu.LINK: self.insert_link,
            text_menu.PASTE_PLAIN: self.paste_plain,
        }
        self._nothing = self._document = TextDocument("", self)
        self._documents = documents or TextDocuments(self)
        self._follow_documents()
        self.setTabChangesFocus(True)
        self._show_nothing()
        self.textChanged.connect(self._tell_soon)
        self.cursorPositionChanged.connect(self._step_out_of_link)

    # What is shown

    def use_documents(self, documents: TextDocuments) -> None:
        """Share documents with other editors."""
        self._documents.forgetting.disconnect(self._show_nothing)
        self._documents.telling.disconnect(self._tell)
        self._documents = documents
        self._follow_documents()

    def show_text(self, key: Hashable, text: str) -> None:
        """Show the text of that key; cursor, scroll position and undo are as they were left.

        A text that was open before takes over what the program has changed since. An older state of
        what the person wrote is old news and changes nothing.
        """
        self._tell()
        self._keep_place()
        self._is_loading = True
        document = self._documents.open(key, text)
        self.key = key
        if document is not self._document:
            self._set_document(document)
        if document.scroll is None:
            self.moveCursor(QTextCursor.MoveOperation.End)
        elif not _same_place(document.cursor, self.textCursor()):
            self.setTextCursor(document.cursor)
        if document.scroll is not None:
            self.verticalScrollBar().setValue(document.scroll)
        self._is_loading = False

    def apply_change(self, key: Hashable, before: str, after: str) -> None:
        """Show that the program changed a text from `before` to `after`, as one step to undo.

        Where the person has written in the meantime, their words stay. `typed` is emitted when the
        text is not `after` then.
        """
        document = self._documents.find(key)
        if document is None:
            return
        if document is self._document:
            self._tell()
            self._keep_place()
        document.apply_change(before, after, document.cursor)
        if document is self._document and not _same_place(document.cursor, self.textCursor()):
            self.setTextCursor(document.cursor)
        if (text := document.tell()) is not None:
            self.typed.emit(key, text)

    def forget_texts(self) -> None:
        """Let go of all texts, and of what could be undone in them."""
        self._tell()
        self._documents.forget()

    def select(self, start: int, length: int) -> None:
        """Choose a part of the text, counted as it is read, a line break between its blocks."""
        cursor, words = self.textCursor(), "\n".join(block.text() for block in text_blocks(self._document))
        cursor.setPosition(places_of(words[:start]))
        cursor.setPosition(places_of(words[: start + length]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def move_to(self, position: int) -> None:
        """Put the cursor at a position of the document, or at its end if that is shorter."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self._document.characterCount() - 1))
        self.setTextCursor(cursor)

    # What the person does

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        looks = QTextCharFormat()
        is_bold = self._looks_at_selection().fontWeight() > QFont.Weight.Medium
        looks.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(looks)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        looks = QTextCharFormat()
        looks.setFontItalic(not self._looks_at_selection().fontItalic())
        self.mergeCurrentCharFormat(looks)

    def insert_link(self) -> bool:
        """Make the selection a link to the web address on the clipboard, if there is one.

        Without a selection the address itself is written.
        """
        address = text_menu.copied_address()
        if self.isReadOnly() or not address:
            return False
        looks = QTextCharFormat()
        looks.setAnchor(True)
        looks.setAnchorHref(address)
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.mergeCharFormat(looks)
        else:
            cursor.insertText(address, looks)
        self._step_out_of_link()
        return True

    def paste_plain(self) -> None:
        """Paste the words on the clipboard without their looks."""
        if not self.isReadOnly():
            self._insert(blocks_from_text(QGuiApplication.clipboard().text()))

    def context_menu(self) -> QMenu:
        """Return what the right mouse button offers."""
        return text_menu.context_menu(self)

    # Overrides of Qt

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        self.menu_asked.emit(menu, event.globalPos())
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        """Ask for little: a text takes whatever is left beside it."""
        return self.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyRelease:
            return True  # nobody further out has a use for it
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not _is_letter(event):
            keys = QKeySequence(event.keyCombination())
            if keys == _WINDOWS_OWN or keys in self._acts:
                event.setAccepted(keys != _WINDOWS_OWN)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):
            super().keyPressEvent(event)
            return
        act = self._acts.get(QKeySequence(event.keyCombination()))
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif act:
            act()
        elif ends_item(self.textCursor(), event):
            self.setTextCursor(end_list(self.textCursor()))
        else:
            super().keyPressEvent(event)
            if event.text() == " ":
                begin_list(self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file that is dropped is for the window, not a name to write down.
        return (source.hasHtml() or source.hasText()) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        blocks = blocks_from_html(source.html()) if source.hasHtml() else ()
        self._insert(blocks or blocks_from_text(source.text()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()

    # Inside

    def _follow_documents(self) -> None:
        self._documents.forgetting.connect(self._show_nothing)
        self._documents.telling.connect(self._tell)

    def _tell_soon(self) -> None:
        if not self._is_loading and self.key is not None:
            self._documents.tell_soon()

    def _tell(self) -> None:
        if self.key is not None and (text := self._document.tell()) is not None:
            self.typed.emit(self.key, text)

    def _keep_place(self) -> None:
        self._document.cursor = self.textCursor()
        if self.key is not None:
            self._document.scroll = self.verticalScrollBar().value()

    def _show_nothing(self) -> None:
        self.key = None
        self._nothing.clear()
        self._set_document(self._nothing)

    def _set_document(self, document: TextDocument) -> None:
        self._document = document
        self._dress()
        self.setExtraSelections([])  # Qt would show the marks of one text in the next
        self.setDocument(document)

    def _dress(self) -> None:
        # A style sheet paints the ground as well, but Qt then paints all that lies under it at every key.
        self.viewport().setAutoFillBackground(True)
        self._document.dress(self.font(), self.palette().color(QPalette.ColorRole.Link))

    def _insert(self, blocks: Sequence[Block]) -> None:
        looks = self.currentCharFormat()
        cursor = self.textCursor()
        insert_blocks(cursor, blocks)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(looks)
        self._step_out_of_link()

    def _looks_at_selection(self) -> QTextCharFormat:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionStart() + 1)
            return cursor.charFormat()
        return self.currentCharFormat()

    def _step_out_of_link(self) -> None:
        """Write beside a link, not on in it, when the cursor stands at one of its ends."""
        looks = self.currentCharFormat()
        if not looks.isAnchor():
            return
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        if not cursor.atBlockStart() and not cursor.atBlockEnd():
            cursor.setPosition(cursor.position() + 1)
            if cursor.charFormat().anchorHref() == looks.anchorHref():
                return
        for link in (QTextFormat.Property.IsAnchor, QTextFormat.Property.AnchorHref):
            looks.clearProperty(link)
        self.setCurrentCharFormat(looks)


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key only writes, as nearly all do."""
    text = event.text()
    return text > " " and text.isprintable() and event.modifiers() in _WRITING


def _same_place(one: QTextCursor, other: QTextCursor) -> bool:
    return (one.anchor(), one.position()) == (other.anchor(), other.position())
