"""The table of all meetings. Read-only."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, Qt

from ho21desk.qtmodels.rows import Index

if TYPE_CHECKING:
    from ho21desk.store.meetings import Summary

HEADINGS = ("Møte", "Dato", "Råd", "Tilstand", "Vedtak")


class MeetingTable(QAbstractTableModel):
    """Shows one meeting a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: Sequence[Summary] = ()
        self._locale = QLocale("nb_NO")

    def show(self, summaries: "Sequence[Summary]") -> None:
        """Show these meetings."""
        self.beginResetModel()
        self._summaries = summaries
        self.endResetModel()

    def summary(self, index: Index) -> "Summary | None":
        """Return the meeting at an index."""
        return self._summaries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._summaries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return HEADINGS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        meeting = self._summaries[index.row()]
        return (
            f"{meeting.number}/{meeting.year}",
            self._date(meeting.date),
            meeting.council,
            _state(meeting),
            f"{meeting.decided} av {meeting.items}",
        )[index.column()]

    def _date(self, day: date | None) -> str:
        return (
            self._locale.toString(QDate(day.year, day.month, day.day), "d. MMMM yyyy") if day else "ikke satt"
        )


def _state(meeting: "Summary") -> str:
    if meeting.practice:
        return "øvelse"
    if meeting.running:
        return "pågår"
    return "avsluttet" if meeting.treated else "planlagt"
