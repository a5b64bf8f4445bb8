"""Lists as they come and go while a person writes."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ho21desk.markup import BlockKind
from ho21desk.views.text_blocks import kind_of, list_of, part_lists, set_kind

_SIGN = re.compile(r"(?:-|([1-9]\d{0,8})\.) ")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_BACK = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def begin_list(editor: QTextEdit) -> None:
    """Make an item of a paragraph in which "- ", "1. " or the number to come was just written.

    What was written comes back with one step of undo.
    """
    cursor = editor.textCursor()
    block = cursor.block()
    sign = block.text()[: cursor.positionInBlock()]
    found = _SIGN.fullmatch(sign)
    if not found or list_of(block) is not None:
        return
    kind = BlockKind.NUMBERED if found[1] else BlockKind.BULLET
    joins = found[1] != "1"
    if found[1] and joins and int(found[1]) != _number_to_come(cursor):
        return
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_kind(cursor, kind, joins=joins)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)


def ends_item(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Whether a key makes the item at `cursor` a paragraph: Enter if it is empty, Backspace at its start."""
    if cursor.hasSelection() or list_of(cursor.block()) is None:
        return False
    if event.key() == Qt.Key.Key_Backspace:
        return cursor.atBlockStart() and event.modifiers() in _BACK
    return event.key() in _ENTER and event.modifiers() in _BARE and cursor.block().length() == 1


def end_list(cursor: QTextCursor) -> QTextCursor:
    """Make a paragraph of the item at `cursor`; what follows is a list of its own."""
    cursor.beginEditBlock()
    set_kind(cursor, BlockKind.PARAGRAPH)
    part_lists(cursor.document())
    cursor.endEditBlock()
    return cursor


def _number_to_come(cursor: QTextCursor) -> int:
    above = cursor.block().previous()
    owner = list_of(above) if above.isValid() else None
    return owner.count() + 1 if owner is not None and kind_of(above) is BlockKind.NUMBERED else 0
