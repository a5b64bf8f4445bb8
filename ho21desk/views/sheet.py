"""A sheet that lies over the window, which can be worked in meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ho21desk.qtmodels.line_table import LineTable
from ho21desk.views.keys import add_key

_MARGIN = 24


class Sheet(QWidget):
    """A tool lets the keys of the window through, and asks for no answer. Esc closes it."""

    def __init__(self, window: QWidget, over: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Tool)
        self._over = over
        add_key(self, Qt.Key.Key_Escape, self.close)

    def open(self) -> None:
        """Lie over the pages of the window, and take the keys."""
        room = self._over.rect().adjusted(_MARGIN, 0, -_MARGIN, -_MARGIN)
        self.resize(self.minimumSizeHint().expandedTo(room.size()).boundedTo(self.screen().availableSize()))
        self.move(self._over.mapToGlobal(room.topLeft()))
        self.show()
        self.activateWindow()
        self.setFocus()


def as_list(view: QTableView, model: LineTable, widest: int) -> None:
    """Let a table show lines to choose from; one column takes the room there is."""
    view.setModel(model)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
