"""The page Referat: the draft as it will print, what is missing, and the way to Word."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ho21desk.forms.minutes_page import Ui_MinutesPage
from ho21desk.minutes import content, preview
from ho21desk.model import Meeting
from ho21desk.qtmodels.rows import Row, RowModel
from ho21desk.rules import running
from ho21desk.views import words
from ho21desk.views.look import Colours
from ho21desk.views.row_delegate import RowDelegate


class MinutesPage(QWidget):
    """Shows the draft.

    Signals:
        item_wanted: the `id` of a case a person wants to go to.
    """

    item_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MinutesPage()
        self.ui.setupUi(self)
        self._meeting: Meeting | None = None
        self._printed: Meeting | None = None
        self._missing = RowModel(self)
        self._delegate = RowDelegate(self, two_lines=True)
        self.ui.missing_view.setModel(self._missing)
        self.ui.missing_view.setItemDelegate(self._delegate)
        self.ui.missing_view.activated.connect(self._go)
        self.ui.missing_view.clicked.connect(self._go)
        self.show_written(None)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._delegate.colours = colours

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the draft of a meeting as it stands, if the page is on screen; else when it is."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self.show_written(None)
        self._meeting = meeting
        if self.isVisible():
            self._print()

    def show_folder(self, folder: Path) -> None:
        """Say where drafts are written."""
        self.ui.folder_label.setText(f"Skrives i {folder}")

    def show_written(
        self, path: Path | None, written: datetime | None = None, spared: Path | None = None
    ) -> None:
        """Say what was written, or that nothing has been."""
        self.ui.open_button.setVisible(path is not None)
        if path is None or written is None:
            self.ui.written_label.clear()
            return
        note = f"Skrevet kl. {words.clock(written)}: {path.name}"
        if spared is not None:
            note += f"\n{spared.name} er endret siden sist og er ikke rørt."
        self.ui.written_label.setText(note)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._print()

    def _print(self) -> None:
        meeting = self._meeting
        if meeting is None or meeting is self._printed:
            return
        self._printed = meeting
        bar = self.ui.preview_browser.verticalScrollBar()
        place = bar.value()
        document = content.build(meeting, printed_on=datetime.now().date())
        self.ui.preview_browser.setHtml(preview.html(document))
        bar.setValue(place)
        missing = running.without_decision(meeting)
        self._missing.show(
            [
                Row(
                    key=item.id,
                    sign="warning",
                    tone="warning",
                    text=item.title,
                    quiet=words.numbered(meeting, item),
                    spoken=words.spoken_item(meeting, item),
                    described="mangler vedtak",
                )
                for item in missing
            ]
        )
        self.ui.missing_view.setVisible(bool(missing))
        self.ui.complete_label.setVisible(not missing)

    def _go(self, index: QModelIndex) -> None:
        row = self._missing.row(index)
        if row:
            self.item_wanted.emit(row.key)
