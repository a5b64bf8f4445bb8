"""The table of all meetings. Read-only."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)

from ho21desk.qtmodels.rows import Index

if TYPE_CHECKING:
    from ho21desk.store.meetings import Summary

_COLUMNS = 5


class MeetingTable(QAbstractTableModel):
    """Shows one meeting a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: Sequence[Summary] = ()
        self._locale = QLocale(QCoreApplication.translate("", "nb_NO"))

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
                self.dataChanged.emit(self.index(row, 0), self.index(row, _COLUMNS - 1))
        return False

    def longest(self, column: int) -> str:
        """Return words that are about as wide as any there can be in a column."""
        counts = max((_of(summary.items, summary.items) for summary in self._summaries), key=len, default="")
        return ("999/9999", "30. september 9999", "", max(_states(), key=len), counts)[column]

    def summary(self, index: Index) -> "Summary | None":
        """Return the meeting at an index."""
        return self._summaries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._summaries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _headings()[section]
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
            _of(meeting.decided, meeting.items),
        )[index.column()]

    def _date(self, day: date | None) -> str:
        return (
            self._locale.toString(
                QDate(day.year, day.month, day.day), QCoreApplication.translate("", "d. MMMM yyyy")
            )
            if day
            else QCoreApplication.translate("", "ikke satt")
        )


def _state(meeting: "Summary") -> str:
    planned, running, closed, practice = _states()
    if meeting.practice:
        return practice
    if meeting.running:
        return running
    return closed if meeting.treated else planned


def _headings() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("", "Møte"),
        QCoreApplication.translate("", "Dato"),
        QCoreApplication.translate("", "Råd"),
        QCoreApplication.translate("", "Tilstand"),
        QCoreApplication.translate("", "Vedtak"),
    )


def _states() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("", "planlagt"),
        QCoreApplication.translate("", "pågår"),
        QCoreApplication.translate("", "avsluttet"),
        QCoreApplication.translate("", "øvelse"),
    )


def _of(decided: int, items: int) -> str:
    return QCoreApplication.translate("", "{decided} av {items}").format(decided=decided, items=items)
