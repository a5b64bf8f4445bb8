"""Files that are dropped on the window, wherever on it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_ABOUT_DROPS = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class FileDrops(QObject):
    """Takes the files that are dropped on a widget, or on any part of it that has no use for them.

    Signals:
        dropped: the paths, in a list.
    """

    dropped = Signal(list)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _ABOUT_DROPS or not isinstance(event, QDropEvent):
            return False
        paths = _files(event.mimeData())
        event.setAccepted(bool(paths))
        if paths:
            event.acceptProposedAction()
        if paths and event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def _files(what: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile()]
