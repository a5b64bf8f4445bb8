"""The page Møter: every meeting, and the ways in and out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ho21desk.forms.meetings_page import Ui_MeetingsPage
from ho21desk.qtmodels.meeting_table import MeetingTable

if TYPE_CHECKING:
    from ho21desk.store.meetings import Summary


class MeetingsPage(QWidget):
    """Lists the meetings.

    Signals:
        opened: the `id` of the meeting a person wants to work with.
        demo_wanted: the person wants to practise.
        looked_at: the page came on screen, so that the list should be fresh.
    """

    opened = Signal(str)
    demo_wanted = Signal()
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MeetingsPage()
        self.ui.setupUi(self)
        self._model = MeetingTable(self)
        view = self.ui.meetings_view
        view.setModel(self._model)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(lambda _index: self._open())
        self.ui.open_button.clicked.connect(self._open)
        self.ui.demo_button.clicked.connect(self.demo_wanted)

    def show_meetings(self, summaries: "Sequence[Summary]") -> None:
        """Show these meetings; the one that was chosen stays chosen."""
        chosen = self._model.summary(self.ui.meetings_view.currentIndex())
        self._model.show(summaries)
        ids = [summary.id for summary in summaries]
        row = ids.index(chosen.id) if chosen and chosen.id in ids else 0
        self.ui.meetings_view.selectionModel().setCurrentIndex(
            self._model.index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.ui.meetings_view.setVisible(bool(summaries))
        self.ui.empty_label.setVisible(not summaries)
        self.ui.open_button.setEnabled(bool(summaries))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _open(self) -> None:
        summary = self._model.summary(self.ui.meetings_view.currentIndex())
        if summary:
            self.opened.emit(summary.id)
