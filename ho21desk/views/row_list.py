"""A list whose chosen row is one thing, by key, by mouse and for a screen reader."""

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QListView


class RowList(QListView):
    """Makes a row that is selected the current one: a screen reader only selects."""

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        chosen = selected.indexes()
        if chosen and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])
