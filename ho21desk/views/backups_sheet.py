"""The sheet Sikkerhetskopier: the copies there are, what is in them, and putting it back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from ho21desk.desk.backups import Compared, Listed, Look
from ho21desk.forms.backups_sheet import Ui_BackupsSheet
from ho21desk.qtmodels.line_table import LineTable
from ho21desk.store.backup import Backup
from ho21desk.views import backups_words as words
from ho21desk.views.main_window import MainWindow
from ho21desk.views.sheet import Sheet, as_list
from ho21desk.views.speaking import speak

_TITLE = "Sikkerhetskopier"
_ABOUT = (
    "De tas av seg selv når programmet starter, når et møte avsluttes og en gang om dagen, og ligger i {}. "
    "Rundt 30 beholdes: de siste, og så en for hver dag, uke og måned."
)
_RUNNING = "Et møte pågår. Avslutt det før noe settes tilbake; da kan ikke noe som skrives nå, bli borte."
_UNDONE = "Ett møte som settes tilbake, kan angres med Ctrl+Z. Før alt settes tilbake, tas det en ny kopi."
_NO_EMERGENCY = (
    "Velg en mappe til, for eksempel på en minnepinne, så skrives møtet som pågår, dit som en tekstfil "
    "etter hver lagring, høyst hvert tiende sekund."
)


class BackupsSheet(Sheet):
    """Lists the copies.

    Signals:
        looked_at: the sheet came on screen, so that the list should be fresh.
        chosen: the Backup whose contents are to be shown.
        put_back_wanted: a Backup, and the `id` of the meeting to be put back from it.
        put_all_back_wanted: the Backup that all is to be put back from.
    """

    looked_at = Signal()
    chosen = Signal(object)
    put_back_wanted = Signal(object, str)
    put_all_back_wanted = Signal(object)

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window, window.ui.pages)
        self.ui = Ui_BackupsSheet()
        self.ui.setupUi(self)
        self.setWindowTitle(_TITLE)
        self.ui.about_label.setText(_ABOUT.format(folder))
        self._copies: Sequence[Listed] = ()
        self._look: Look | None = None
        self._runs = False
        self._lines, self._meetings = LineTable(words.COPIES, self), LineTable(words.COMPARED, self)
        as_list(self.ui.copies_view, self._lines, widest=1)
        as_list(self.ui.meetings_view, self._meetings, widest=4)
        self.ui.copies_view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._choose())
        self.ui.meetings_view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._offer())
        self.ui.put_back_button.clicked.connect(self._put_back)
        self.ui.put_all_back_button.clicked.connect(self._put_all_back)
        self.ui.refusal_label.hide()
        self.show_copies(())
        self.show_emergency("", "")

    def show_copies(self, copies: Sequence[Listed]) -> None:
        """Show these copies, and what is in the one that was chosen, or in the newest."""
        chosen = self.copy
        self._copies = copies
        self._lines.show([words.copy_line(each) for each in copies])
        if copies and not self.ui.copies_view.isVisibleTo(self):
            self.ui.copies_view.show()
            self.ui.copies_view.setFocus()
        self.ui.copies_view.setVisible(bool(copies))
        self.ui.empty_label.setVisible(not copies)
        paths = [each.backup.path for each in copies]
        if copies:
            self.ui.copies_view.selectRow(paths.index(chosen.path) if chosen and chosen.path in paths else 0)
        else:
            self._choose()

    def show_look(self, look: Look) -> None:
        """Show what is in a copy, if it is still the one that is chosen."""
        if look.backup != self.copy:
            return
        chosen = self._meeting.either.id if self._meeting else ""
        self._look = look
        self._meetings.show([words.compared_line(each) for each in look.meetings])
        ids = [each.either.id for each in look.meetings]
        if ids:
            self.ui.meetings_view.selectRow(ids.index(chosen) if chosen in ids else 0)
        self._offer()

    def show_running(self, runs: bool) -> None:
        """Say whether a meeting runs: then nothing is put back."""
        self._runs = runs
        self._offer()

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done, here; "" when there is nothing to say."""
        self.ui.refusal_label.setText(sentence)
        self.ui.refusal_label.setVisible(bool(sentence))
        if sentence:
            speak(self, sentence)

    def show_emergency(self, folder: str, state: str) -> None:
        """Show where the copy as plain text goes, and how that goes; "" for nowhere."""
        self.ui.emergency_label.setText(f"{folder}\n{state}".strip() if folder else _NO_EMERGENCY)
        self.ui.stop_button.setVisible(bool(folder))

    @property
    def copy(self) -> Backup | None:
        """The copy that is chosen."""
        row = self.ui.copies_view.currentIndex().row()
        return self._copies[row].backup if 0 <= row < len(self._copies) else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    @property
    def _meeting(self) -> Compared | None:
        row = self.ui.meetings_view.currentIndex().row()
        return self._look.meetings[row] if self._look and 0 <= row < len(self._look.meetings) else None

    def _choose(self) -> None:
        copy = self.copy
        taken = f"I KOPIEN FRA {words.moment(copy.taken).upper()}" if copy else "I KOPIEN"
        self.ui.look_heading.setText(taken)
        self._look = None
        self._meetings.show(())
        self._offer()
        if copy:
            self.chosen.emit(copy)

    def _offer(self) -> None:
        """Offer what makes sense now, and say what does not."""
        meeting = self._meeting
        self.ui.put_back_button.setEnabled(
            meeting is not None and meeting.then is not None and not self._runs
        )
        self.ui.put_all_back_button.setEnabled(self._look is not None and not self._runs)
        self.ui.look_label.setText(_RUNNING if self._runs else _UNDONE)

    def _put_back(self) -> None:
        copy, meeting = self.copy, self._meeting
        if copy and meeting and meeting.then:
            self.put_back_wanted.emit(copy, meeting.then.id)

    def _put_all_back(self) -> None:
        if copy := self.copy:
            self.put_all_back_wanted.emit(copy)
