"""A list of rows with a sign, a main line and a quiet one. Read-only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """One row.

    Attributes:
        key: `id` of what the row stands for.
        sign, tone: the sign before the row, and its colour by name in `Colours`.
        text: the main line.
        quiet: the quiet line, or the word at the end of the row.
        spoken, described: what a screen reader says: the name, and the state.
        strong: whether the row stands out.
        cap: the key that picks the row, drawn as a key at its end.
    """

    key: str
    sign: str
    tone: str
    text: str
    quiet: str
    spoken: str
    described: str
    strong: bool = False
    quiet_tone: str = "quiet"
    cap: str = ""


class RowModel(QAbstractListModel):
    """Shows rows and tells which of them changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.described
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.spoken} – {row.described}" if row.described else row.spoken
        return row if role == ROW_ROLE else None

    def row(self, index: Index) -> Row | None:
        """Return the row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str | None) -> QModelIndex:
        """Return the index of the row with that key; an invalid one when there is none."""
        for place, row in enumerate(self._rows):
            if row.key == key:
                return self.index(place)
        return QModelIndex()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows. The chosen row stays chosen where the rows are the same ones."""
        new = tuple(rows)
        if [row.key for row in new] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for place, (was, row) in enumerate(zip(old, new, strict=True)):
            if was != row:
                self.dataChanged.emit(self.index(place), self.index(place))
