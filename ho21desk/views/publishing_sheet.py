"""The sheet Publisering: which papers come along, what the folder for the web site holds and what not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from ho21desk.desk.publishing import Published
from ho21desk.forms.publishing_sheet import Ui_PublishingSheet
from ho21desk.model import Meeting, MinutesState
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.rules import circulating
from ho21desk.views import publishing_words as words
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet, as_list
from ho21desk.views.speaking import speak

_TITLE = "Publisering"
_ABOUT = (
    "Lager en mappe for nettstedet: sakslisten og det godkjente referatet i Word, PDF og HTML, og "
    "saksframleggene. Utkast, merknader, oppgaver og opptak kommer ikke med, og heller ikke navn fra "
    "maskinen eller på dem som skrev."
)
_MAKING = "Lager mappen …"
_READY = "Mappen {} er laget."
_EMPTY = "Mappen er ikke laget ennå."


class PublishingSheet(Sheet):
    """Gathers what is published of the meeting that is open.

    Signals:
        files_wanted: the person wants to choose papers.
        wanted: the folder is to be made, with the chosen papers.
        open_wanted: the folder that was made is to be looked at.
        published: a person put the folder on the web site.
    """

    files_wanted = Signal()
    wanted = Signal(object)
    open_wanted = Signal(object)
    published = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_PublishingSheet()
        self.ui.setupUi(self)
        self.setWindowTitle(_TITLE)
        ui = self.ui
        ui.about_label.setText(_ABOUT)
        self._meeting: Meeting | None = None
        self._papers: list[Path] = []
        self._made: Published | None = None
        self._lines, self._files = LineTable(words.PAPERS, self), LineTable(words.FILES, self)
        as_list(ui.papers_view, self._lines, widest=0)
        as_list(ui.files_view, self._files, widest=0)
        ui.papers_view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._enable())
        ui.add_button.clicked.connect(lambda: self.files_wanted.emit())
        ui.remove_button.clicked.connect(self._remove)
        ui.make_button.clicked.connect(self._make)
        ui.open_button.clicked.connect(self._look)
        ui.published_button.clicked.connect(lambda: self.published.emit())
        self.setFocusProxy(ui.make_button)
        self.show_refusal("")
        self._begin()

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of the meeting that is open, as it is now; another one begins anew."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self._papers = []
            self._begin()
        self._meeting = meeting
        self._enable()

    def add(self, papers: Sequence[Path]) -> None:
        """Take papers along."""
        self._papers = list(dict.fromkeys([*self._papers, *papers]))
        self._show_papers()

    def show_made(self, made: Published) -> None:
        """Show what is in the folder, and what is not."""
        if self._meeting is None or made.meeting != self._meeting.id:
            return
        self._made = made
        told = _READY.format(made.folder)
        self.ui.folder_label.setText(told)
        self._files.show([(name,) for name in made.files])
        self.ui.files_view.setVisible(bool(made.files))
        why = "\n".join(map(words.left_out, made.left_out))
        self.ui.left_out_label.setText(why)
        self.ui.left_out_label.setVisible(bool(why))
        self.ui.open_button.setFocus()
        speak(self, f"{told} {why}".strip())
        self._enable()

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done, here; "" when there is nothing to say."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))
        if sentence:
            self._begin()
            speak(self, sentence)

    def _begin(self) -> None:
        self._made = None
        self._show_papers()
        self._files.show(())
        self.ui.files_view.hide()
        self.ui.left_out_label.hide()
        self.ui.folder_label.setText(_EMPTY)
        self._enable()

    def _show_papers(self) -> None:
        self._lines.show([(path.name, str(path.parent)) for path in self._papers])
        self.ui.papers_view.setVisible(bool(self._papers))
        self.ui.papers_label.setVisible(not self._papers)
        if self._papers:
            self.ui.papers_view.selectRow(len(self._papers) - 1)
        self._enable()

    def _remove(self) -> None:
        row = self.ui.papers_view.currentIndex().row()
        if 0 <= row < len(self._papers):
            del self._papers[row]
            self._show_papers()

    def _make(self) -> None:
        self.show_refusal("")
        self._begin()
        self.ui.folder_label.setText(_MAKING)
        self.ui.make_button.setEnabled(False)
        self.wanted.emit(tuple(self._papers))

    def _look(self) -> None:
        if self._made:
            self.open_wanted.emit(self._made.folder)

    def _enable(self) -> None:
        ui, meeting = self.ui, self._meeting
        ui.make_button.setEnabled(meeting is not None)
        ui.remove_button.setEnabled(ui.papers_view.currentIndex().isValid())
        ui.open_button.setEnabled(self._made is not None)
        approved = meeting is not None and circulating.state_of(meeting) is MinutesState.APPROVED
        ui.published_button.setEnabled(approved and self._made is not None)
