"""The table of all meetings. Read-only."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, Qt

from ho21desk.qtmodels.rows import Index

if TYPE_CHECKING:
    from ho21desk.store.meetings import Summary

HEADINGS = ("Møte", "Dato", "Råd", "Tilstand", "Vedtak")
_STATES = ("planlagt", "pågår", "avsluttet", "øvelse")


class MeetingTable(QAbstractTableModel):
    """Shows one meeting a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: Sequence[Summary] = ()
        self._locale = QLocale("nb_NO")

    def show(self, summaries: "Sequence[Summary]") -> bool:
        """Show these meetings; return whether there are others, or in another order, than before."""
        before = self._summaries
        if [summary.id for summary in summaries] != [summary.id for summary in before]:
            self.beginResetModel()
            self._summaries = summaries
            self.endResetModel()
            return True
        self._summaries = summaries
        for row, (was, summary) in enumerate(zip(before, summaries, strict=True)):
            if was != summary:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADINGS) - 1))
        return False

    def longest(self, column: int) -> str:
        """Return words that are about as wide as any there can be in a column."""
        counts = max(
            (f"{summary.items} av {summary.items}" for summary in self._summaries), key=len, default=""
        )
        return ("999/9999", "30. september 9999", "", max(_STATES, key=len), counts)[column]

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
    planned, running, closed, practice = _STATES
    if meeting.practice:
        return practice
    if meeting.running:
        return running
    return closed if meeting.treated else planned
