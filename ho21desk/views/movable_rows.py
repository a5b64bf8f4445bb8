"""A list whose rows can be dragged to another place; a line shows where the row would go."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ho21desk.views.row_list import RowList

_LINE = 3


class MovableRows(RowList):
    """Tells where a person dragged a row; the list itself changes nothing.

    Signals:
        moved: the place that the chosen row is to have, counted from 0.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._gap: int | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        here = event.position().toPoint()
        self._pressed = here if left and self.indexAt(here).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        if self._gap is None and (here - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self.scrollTo(self.indexAt(QPoint(self._pressed.x(), here.y())))
        self._show_gap(self._gap_at(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gap, row = self._gap, self.currentIndex().row()
        self._pressed = None
        if gap is None:
            super().mouseReleaseEvent(event)
            return
        self._show_gap(None)  # and no more: the row under the hand is not chosen
        place = gap - 1 if gap > row else gap
        if place != row:
            self.moved.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        before = self.visualRect(self.model().index(self._gap, 0))
        last = self.visualRect(self.model().index(self.model().rowCount() - 1, 0))
        top = before.top() if before.isValid() else last.bottom()
        painter = QPainter(self.viewport())
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.fillRect(4, max(0, top - _LINE // 2), self.viewport().width() - 8, _LINE, QColor(colour))

    def _gap_at(self, here: QPoint) -> int:
        """Return before which row somebody would let go; after the last one below it."""
        index = self.indexAt(here)
        if not index.isValid():
            return 0 if here.y() < 0 else self.model().rowCount()
        return index.row() + (here.y() > self.visualRect(index).center().y())

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()
