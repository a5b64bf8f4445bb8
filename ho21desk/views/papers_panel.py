"""Papers in: files and pasted text are read beside the window, then looked at."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ho21desk.forms.papers_panel import Ui_PapersPanel
from ho21desk.model import Meeting
from ho21desk.papers.cases import Found
from ho21desk.qtmodels.paper_reader import PaperReader
from ho21desk.views.language import tr
from ho21desk.views.look import Colours
from ho21desk.views.messages import explain


class PapersPanel(QWidget):
    """Takes in papers, says how far the reading is, and shows what was found.

    Signals:
        acted: an act of `rules`.
        files_wanted: the person wants to choose files.
        meeting_wanted: the MeetingNumber that papers name, to be opened, or made if there is none.
    """

    acted = Signal(object)
    files_wanted = Signal()
    meeting_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PapersPanel()
        self.ui.setupUi(self)
        self.reader = PaperReader(self)
        self._texts = 0
        ui, reader = self.ui, self.reader
        reader.progressed.connect(self._show_progress)
        reader.found.connect(self._show_found)
        reader.failed.connect(self._show_failure)
        reader.broke.connect(self._show_failure)
        reader.rested.connect(self._show_rest)
        ui.files_button.clicked.connect(lambda: self.files_wanted.emit())
        ui.paste_button.clicked.connect(self._offer_text)
        ui.read_button.clicked.connect(self._read_text)
        ui.leave_button.clicked.connect(self._show_page)
        ui.cancel_button.clicked.connect(reader.cancel)
        ui.review.acted.connect(self.acted)
        ui.review.meeting_wanted.connect(self.meeting_wanted)
        ui.review.emptied.connect(self._show_page)
        self._show_page()

    def read(self, paths: Sequence[Path]) -> None:
        """Read files."""
        self.reader.read(paths)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what the cases come to in a meeting."""
        self.ui.review.show_meeting(meeting)

    def show_refusal(self, sentence: str) -> None:
        """Say at the place why something was refused; "" takes it away."""
        self.ui.review.show_refusal(sentence)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.ui.review.dress(colours)

    # Reading

    def _show_progress(self, path: Path | None, done: int, total: int) -> None:
        ui = self.ui
        ui.progress_label.setText(tr("Leser {what} …").format(what=path.name if path else tr("teksten")))
        ui.progress_bar.setRange(0, total)
        ui.progress_bar.setValue(done)
        self._show_reading(True)

    def _show_rest(self) -> None:
        ui = self.ui
        if ui.files_button.hasFocus() or ui.cancel_button.hasFocus() or ui.read_button.hasFocus():
            (ui.files_button if ui.review.is_empty else ui.review).setFocus()
        self._show_reading(False)

    def _show_reading(self, is_reading: bool) -> None:
        ui = self.ui
        for part in (ui.progress_label, ui.progress_bar, ui.cancel_button):
            part.setVisible(is_reading)

    def _show_found(self, path: Path | None, found: Found) -> None:
        self.ui.review.show_found(self._key(path), found)
        self._show_page()

    def _show_failure(self, path: Path | None, error: Exception) -> None:
        self.ui.review.show_failure(self._key(path), path.name if path else "", explain(error))
        self._show_page()

    def _key(self, path: Path | None) -> str:
        """Return what a paper goes by: a file read again takes the place it had, a text gets its own."""
        if path:
            return str(path)
        self._texts += 1
        return f"text {self._texts}"

    # Pasted text

    def _offer_text(self) -> None:
        self.ui.pages.setCurrentWidget(self.ui.paste_page)
        self.ui.paste_edit.setFocus()

    def _read_text(self) -> None:
        edit = self.ui.paste_edit
        if text := edit.toPlainText().strip():
            edit.clear()
            self._show_page()
            self.reader.read_text(text)

    def _show_page(self) -> None:
        """Show what was found, or how papers come in when nothing is."""
        ui = self.ui
        ui.pages.setCurrentWidget(ui.empty_page if ui.review.is_empty else ui.review)
