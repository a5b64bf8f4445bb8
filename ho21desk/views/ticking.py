"""Rows whose sign is a box to tick."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from ho21desk.qtmodels.rows import ROW_ROLE
from ho21desk.views.look import scaled
from ho21desk.views.row_delegate import RowDelegate

_BOX = 32
"""How far from the left of a row a click ticks it, at 100 %."""


class TickingDelegate(RowDelegate):
    """Draws rows, and notices who is ticked: by Space, or by a click on the sign.

    Signals:
        ticked: the key of the row.
    """

    ticked = Signal(str)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if not _ticks(event, option):
            return super().editorEvent(event, model, option, index)
        self.ticked.emit(index.data(ROW_ROLE).key)
        return True


def _ticks(event: QEvent, option: QStyleOptionViewItem) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
    if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
        return event.position().x() < option.rect.left() + scaled(_BOX)
    return False
