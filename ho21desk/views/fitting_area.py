"""A scroll area that is no taller than what it holds."""

from functools import cache

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QScrollArea, QSizePolicy, QWidget


class FittingArea(QScrollArea):
    """Takes the height of its contents where there is room, and scrolls where there is not.

    One that does not scroll sideways is at least as wide as what it holds.

    Attributes:
        least_lines: how many lines of text it is tall at least.
    """

    least_lines = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        contents = self.widget()
        if not contents:
            return super().sizeHint()
        wanted = contents.sizeHint()
        if contents.hasHeightForWidth():
            wanted.setHeight(contents.heightForWidth(self.viewport().width()))
        return wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # what flows needs another height
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        least, contents = super().minimumSizeHint(), self.widget()
        if contents and self.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            bar = self.verticalScrollBar().sizeHint().width()
            least.setWidth(max(contents.minimumSizeHint().width(), contents.minimumWidth()) + bar)
        return QSize(
            least.width(), min(self.sizeHint().height(), self.least_lines * self.fontMetrics().lineSpacing())
        )

    def _follow(self, _left: QWidget | None, reached: QWidget | None) -> None:
        """Show what has the focus, also when it came there by a key of its own."""
        if reached and self.isAncestorOf(reached) and reached is not self.widget():
            self.ensureWidgetVisible(reached, 0, 8)


class SqueezedContents(QWidget):
    """What a scroll area holds: all of it gives way as far as it can before anything scrolls."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else super().heightForWidth(width)


def _for_screen_readers(_kind: str, widget: QObject) -> QAccessibleWidget | None:
    """Return what a screen reader is told about a fitting area, nothing for other widgets.

    What Qt tells of a scroll area itself has one part less when the scroll bar goes, and the whole
    program crashes when a screen reader asks for that part a moment too late (Qt 6.8 to 6.11).
    """
    return QAccessibleWidget(widget, QAccessible.Role.Pane) if isinstance(widget, FittingArea) else None


@cache
def heed_screen_readers() -> None:
    """Have Qt ask what to tell of fitting areas; to be called once, in the thread of the window.

    Not when this module is loaded: that may be in another thread, while a screen reader asks for the window.
    """
    QAccessible.installFactory(_for_screen_readers)
