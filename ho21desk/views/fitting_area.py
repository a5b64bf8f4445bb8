"""A scroll area that is no taller than what it holds."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QSizePolicy, QWidget


class FittingArea(QScrollArea):
    """Takes the height of its contents where there is room, and scrolls where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        contents = self.widget()
        return contents.sizeHint() if contents else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(self.sizeHint().height(), 3 * self.fontMetrics().lineSpacing()))


def _for_screen_readers(_kind: str, widget: QObject) -> QAccessibleWidget | None:
    """Return what a screen reader is told about a fitting area, nothing for other widgets.

    What Qt tells of a scroll area itself has one part less when the scroll bar goes, and the whole
    program crashes when a screen reader asks for that part a moment too late (Qt 6.8 to 6.11).
    """
    return QAccessibleWidget(widget, QAccessible.Role.Pane) if isinstance(widget, FittingArea) else None


QAccessible.installFactory(_for_screen_readers)
