"""A list of rows whose words are sentences, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.views.look import Colours
from ho21desk.views.row_list import RowList
from ho21desk.views.wrapping_delegate import WrappingDelegate


class SentenceList(RowList):
    """Keeps the chosen row chosen when the rows are others, or the one that takes its place.

    Signals:
        chosen: a person chose a row, or came to the list.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowModel(self)
        self._delegate = WrappingDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)

    @property
    def key(self) -> str | None:
        """What the chosen row stands for."""
        row = self._model.row(self.currentIndex())
        return row.key if row else None

    def show_rows(self, rows: Sequence[Row], key: str | None = None) -> None:
        """Show these rows; `key` is the one to choose, if not the one that is chosen."""
        wanted, place = key or self.key, self.currentIndex().row()
        with QSignalBlocker(self):
            self._model.show(rows)
            index = self._model.index_of(wanted)
            if not index.isValid():
                index = self._model.index(max(0, min(place, len(rows) - 1)))
            self.setCurrentIndex(index)
        self.viewport().update()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()
