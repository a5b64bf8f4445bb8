"""What a text offers at the right mouse button. Qt has no menu of its own in bokmål."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from ho21desk.views.language import tr

if TYPE_CHECKING:
    from ho21desk.views.text_editor import TextEditor

BOLD = QKeySequence("Ctrl+B")
ITALIC = QKeySequence("Ctrl+I")
LINK = QKeySequence("Ctrl+Shift+K")
PASTE_PLAIN = QKeySequence("Ctrl+Shift+V")

_ADDRESS = re.compile(r"https?://[^\s\x00-\x1f]+", re.IGNORECASE)


def copied_address() -> str:
    """Return the web address on the clipboard, nothing if there is something else."""
    words = QGuiApplication.clipboard().text().strip()
    return words if _ADDRESS.fullmatch(words) else ""


def context_menu(editor: "TextEditor") -> QMenu:
    """Return the menu of `editor`, ready to pop up; it goes when it is closed."""
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    keys = QKeySequence.StandardKey
    document = editor.document()
    writes, selects = not editor.isReadOnly(), editor.textCursor().hasSelection()

    def add(name: str, act: Callable[[], object], shortcut: QKeySequence, can: bool = True) -> None:
        action = menu.addAction(name, act)
        action.setShortcut(shortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(can)

    add(tr("&Angre"), editor.undo, QKeySequence(keys.Undo), writes and document.isUndoAvailable())
    add(tr("&Gjør om"), editor.redo, QKeySequence(keys.Redo), writes and document.isRedoAvailable())
    menu.addSeparator()
    add(tr("&Klipp ut"), editor.cut, QKeySequence(keys.Cut), writes and selects)
    add(tr("K&opier"), editor.copy, QKeySequence(keys.Copy), selects)
    add(tr("&Lim inn"), editor.paste, QKeySequence(keys.Paste), editor.canPaste())
    add(tr("Lim inn &uten formatering"), editor.paste_plain, PASTE_PLAIN, editor.canPaste())
    menu.addSeparator()
    add(tr("&Fet"), editor.toggle_bold, BOLD, writes)
    add(tr("Kurs&iv"), editor.toggle_italic, ITALIC, writes)
    add(
        tr("L&enke til adressen på utklippstavlen"),
        editor.insert_link,
        LINK,
        writes and bool(copied_address()),
    )
    menu.addSeparator()
    add(tr("&Merk alt"), editor.selectAll, QKeySequence(keys.SelectAll), not document.isEmpty())
    return menu
