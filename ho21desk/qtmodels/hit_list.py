"""What a search found, a row each. Read-only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ho21desk.qtmodels.rows import ROW_ROLE, Index

Stretches = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class HitRow:
    """One row: where it was found, what it is called, and what stands there.

    Attributes:
        meeting, item: `id` of what a row leads to; no item when that is a meeting.
        title_marks, excerpt_marks: what was searched for: where each stretch begins and ends.
        spoken: what a screen reader says.
    """

    meeting: str
    item: str | None
    place: str
    title: str
    title_marks: Stretches
    excerpt: str
    excerpt_marks: Stretches
    spoken: str


class HitList(QAbstractListModel):
    """Shows what was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HitRow, ...] = ()

    def show(self, rows: Sequence[HitRow]) -> None:
        """Show these rows."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def row(self, index: Index) -> HitRow | None:
        """Return the row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.excerpt
        return row if role == ROW_ROLE else None
