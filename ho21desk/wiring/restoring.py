"""The sheet Sikkerhetskopier at work: which copies there are, what is in them, and putting it back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ho21desk.desk import backups
from ho21desk.desk.backups import Look
from ho21desk.desk.changes import Changes
from ho21desk.desk.key_ring import KeyRing
from ho21desk.errors import DeskError
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.store.backup import Backup
from ho21desk.views.backups_sheet import BackupsSheet
from ho21desk.views.backups_words import moment
from ho21desk.views.language import tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office


@dataclass(frozen=True)
class _PutBack:
    """What was put back, or why nothing was."""

    outcome: Changes | DeskError
    all_from: Backup | None = None


class Restoring(QObject):
    """Connects the sheet with the desk. `show` is given what the desk answered.

    Signals:
        made: the sheet, when it is needed first.
    """

    made = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        paths: UserPaths,
        ring: KeyRing,
        clock: Callable[[], datetime],
        *,
        show: Callable[[object], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._paths, self._ring, self._clock = window, desk, paths, ring, clock
        self._show, self._broke = show, broke
        self.listing, self.looking = Beside(self), Beside(self)
        self.listing.done.connect(self._show_copies)
        self.looking.done.connect(self._show_look)
        desk.answered.connect(self._heed)

    @cached_property
    def sheet(self) -> BackupsSheet:
        """The sheet with the copies."""
        sheet = BackupsSheet(self._window, self._paths.backups)
        sheet.looked_at.connect(self._list)
        sheet.chosen.connect(self._look)
        sheet.put_back_wanted.connect(self._put_back)
        sheet.put_all_back_wanted.connect(self._put_all_back)
        folder = QUrl.fromLocalFile(str(self._paths.backups))
        sheet.ui.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        self.made.emit(sheet)
        return sheet

    @property
    def made_sheet(self) -> BackupsSheet | None:
        """The sheet, if it has been needed."""
        return self.sheet if "sheet" in vars(self) else None

    def tell_taken(self, error: DeskError | None) -> None:
        """A copy was taken, or why there is none: say so in the sheet, and show the copies anew."""
        if sheet := self.made_sheet:
            sheet.show_refusal(explain(error) if error else "")
            if sheet.isVisible():
                self._list()

    def _list(self) -> None:
        folder, key = self._paths.backups, self._ring.key
        self.listing.run(lambda: backups.listed(folder, key))

    def _show_copies(self, outcome: object) -> None:
        if isinstance(outcome, tuple):
            self.sheet.show_copies(outcome)
        elif isinstance(outcome, BaseException):
            self._refuse(outcome)

    def _look(self, copy: Backup) -> None:
        database, key = self._paths.database, self._ring.key
        self.looking.run(lambda: backups.look(copy, database, key))

    def _show_look(self, outcome: object) -> None:
        if isinstance(outcome, Look):
            self.sheet.show_look(outcome)
        elif isinstance(outcome, BaseException):
            self._refuse(outcome)

    def _put_back(self, copy: Backup, meeting_id: str) -> None:
        self._try(lambda office: _PutBack(backups.put_back(office, copy, meeting_id)))

    def _put_all_back(self, copy: Backup) -> None:
        now = self._clock()
        self._try(lambda office: _PutBack(backups.put_all_back(office, copy, now), copy))

    def _try(self, work: "Callable[[Office], _PutBack]") -> None:
        """Have something put back; why it was not is said in the sheet."""

        def tried(office: "Office") -> _PutBack:
            try:
                return work(office)
            except DeskError as error:
                return _PutBack(error)

        self.sheet.show_refusal("")
        self._desk.ask(tried)

    def _heed(self, answer: object) -> None:
        match answer:
            case _PutBack(Changes() as changes, all_from):
                self._show(changes)
                self._window.show_message(_told(changes, all_from))
                self._list()
            case _PutBack(DeskError() as error):
                self._refuse(error)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, DeskError):
            self.sheet.show_refusal(explain(error))
        else:
            self._broke(error)


def _told(changes: Changes, all_from: Backup | None) -> str:
    if all_from is None:
        return tr("Møte {number}/{year} er satt tilbake. Ctrl+Z angrer det.").format(
            number=changes.after.number, year=changes.after.year
        )
    taken = moment(all_from.taken)
    return tr(
        "Alt er satt tilbake som det var {taken}. Det som var her, ligger i en ny sikkerhetskopi."
    ).format(taken=taken)
