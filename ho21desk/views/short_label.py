"""A label that gives way."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip

_LEAST = "0" * 12


class ShortLabel(QLabel):
    """Shows as much of one line as there is room for, and all of it to who points at it."""

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance(_LEAST)
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told(), self)
            return True
        return super().event(event)

    def told(self) -> str:
        """Return what is told to who points at it: all of the text, if not all is seen."""
        return self.text() if self._shown() != self.text() else ""

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
