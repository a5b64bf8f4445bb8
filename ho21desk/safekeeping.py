"""Keeping meetings safe: copies by themselves, putting one back, and the one as plain text elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from ho21desk.desk import backups
from ho21desk.desk.backups import Look
from ho21desk.desk.changes import Changes
from ho21desk.errors import BackupError, DeskError, FileError, StoreError, StoreProblem
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.qtmodels.emergency_copy import EmergencyCopy
from ho21desk.rescuing import Rescuing
from ho21desk.rules.running import Stage, stage
from ho21desk.settings import SettingsFile
from ho21desk.store import backup
from ho21desk.store.backup import Backup, Reason
from ho21desk.views import backups_words, words
from ho21desk.views.backups_sheet import BackupsSheet
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office

START_SECONDS = 5.0
"""How long after the start the first copy is taken: whoever starts wants to write, not to wait."""
_LOOK_SECONDS = 1800.0
"""How often to see whether a day has gone by; a machine that slept has no better timer."""


@dataclass(frozen=True)
class _PutBack:
    """What was put back, or why nothing was."""

    outcome: Changes | DeskError
    all_from: Backup | None = None


@dataclass(frozen=True)
class _Ready:
    """The desk has opened what it opens first."""


class Safekeeping(QObject):
    """Connects the sheet Sikkerhetskopier with the desk.

    `show` is given what the desk answered, `choose_folder` opens a dialog beside the window, and `broke` is
    told of what nobody foresaw.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        settings: SettingsFile,
        paths: UserPaths,
        clock: Callable[[], datetime],
        *,
        show: Callable[[object], None],
        choose_folder: Callable[[str, Callable[[Path], None]], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._database, self._folder, self._clock = paths.database, paths.backups, clock
        self._show, self._choose_folder, self._broke = show, choose_folder, broke
        self._newest: datetime | None = None
        self._is_failing = False
        self._runs = False
        self._told = ""
        self.rescuing = Rescuing(window, desk, paths.database, clock, show=show, broke=broke)
        self.emergency = EmergencyCopy(clock, self)
        self.taking, self.listing, self.looking = Beside(self), Beside(self), Beside(self)
        self._timer = QTimer(self, interval=round(_LOOK_SECONDS * 1000))
        self._timer.timeout.connect(self._take_daily)
        self._connect()
        folder = settings.current.emergency_folder
        self.emergency.write_to(Path(folder) if folder else None)

    def begin(self) -> None:
        """The desk is at work. A copy is taken when the first meeting has been open for a while."""
        self.rescuing.begin()
        self._desk.ask(lambda _office: _Ready())
        self._timer.start()

    def hear(self, error: StoreError) -> None:
        """The database cannot be used just now."""
        self.rescuing.hear(error)

    @cached_property
    def sheet(self) -> BackupsSheet:
        """The sheet with the copies, made when it is needed first."""
        sheet = BackupsSheet(self._window, self._folder)
        sheet.looked_at.connect(self._list)
        sheet.chosen.connect(self._look)
        sheet.put_back_wanted.connect(self._put_back)
        sheet.put_all_back_wanted.connect(self._put_all_back)
        sheet.ui.take_button.clicked.connect(lambda: self.take(Reason.WANTED))
        sheet.ui.choose_button.clicked.connect(lambda: self._choose_folder("Velg mappe", self._use_folder))
        sheet.ui.stop_button.clicked.connect(lambda: self._use_folder(None))
        folder = QUrl.fromLocalFile(str(self._folder))
        sheet.ui.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        sheet.show_running(self._runs)
        sheet.show_emergency(self._settings.current.emergency_folder, self._told)
        return sheet

    def open(self) -> None:
        """Show the copies, or a damaged database if there is one."""
        if not self.rescuing.open():
            self.sheet.open()

    def take(self, reason: Reason) -> None:
        """Take a copy beside the desk."""
        now = self._clock()
        self.taking.run(lambda: backup.take(self._database, self._folder, now, reason))

    def _connect(self) -> None:
        self._window.ui.backups_action.triggered.connect(lambda _checked: self.open())
        self._window.meetings_page.ui.backups_button.clicked.connect(self.open)
        self._desk.answered.connect(self._heed)
        self.taking.done.connect(self._tell_taken)
        self.listing.done.connect(self._show_copies)
        self.looking.done.connect(self._show_look)
        self.emergency.written.connect(self._tell_written)
        self.emergency.failed.connect(self._miss_emergency)

    # Copies by themselves

    def _heed(self, answer: object) -> None:
        match answer:
            case _Ready():
                QTimer.singleShot(round(START_SECONDS * 1000), self, lambda: self.take(Reason.START))
            case Changes():
                self._follow(answer)
            case _PutBack():
                self._tell_put_back(answer)

    def _follow(self, changes: Changes) -> None:
        before, after = changes.before, changes.after
        self._runs = stage(after) is Stage.RUNNING
        if self._has_sheet:
            self.sheet.show_running(self._runs)
        self.emergency.keep(after)
        if before and stage(before) is Stage.RUNNING and stage(after) is Stage.CLOSED:
            self.take(Reason.CLOSED)

    def _take_daily(self) -> None:
        if self._newest is None or self._newest.date() != self._clock().date():
            self.take(Reason.DAILY)

    def _tell_taken(self, outcome: object) -> None:
        match outcome:
            case BackupError(problem=StoreProblem.DAMAGED):
                self.rescuing.see_damage()
            case BackupError():
                self._refuse(outcome)
                self._window.show_message(explain(outcome))
            case BaseException():
                self._broke(outcome)
            case _:
                self._newest = self._clock()
                if self._has_sheet:
                    self.sheet.show_refusal("")
        if self._has_sheet and self.sheet.isVisible():
            self._list()

    @property
    def _has_sheet(self) -> bool:
        return "sheet" in self.__dict__

    # The sheet

    def _list(self) -> None:
        self.listing.run(lambda: backups.listed(self._folder))

    def _show_copies(self, outcome: object) -> None:
        if isinstance(outcome, tuple):
            self.sheet.show_copies(outcome)
        elif isinstance(outcome, BaseException):
            self._refuse(outcome)

    def _look(self, copy: Backup) -> None:
        self.looking.run(lambda: backups.look(copy, self._database))

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

    def _tell_put_back(self, answer: _PutBack) -> None:
        if isinstance(answer.outcome, DeskError):
            self._refuse(answer.outcome)
            return
        self._show(answer.outcome)
        after = answer.outcome.after
        if answer.all_from:
            taken = backups_words.moment(answer.all_from.taken)
            told = f"Alt er satt tilbake som det var {taken}. Det som var her, ligger i en ny sikkerhetskopi."
        else:
            told = f"Møte {after.number}/{after.year} er satt tilbake. Ctrl+Z angrer det."
        self._window.show_message(told)
        self._list()

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, DeskError):
            self._broke(error)
        elif self._has_sheet:
            self.sheet.show_refusal(explain(error))

    # Plain text elsewhere

    def _use_folder(self, folder: Path | None) -> None:
        self._settings.change(emergency_folder=str(folder) if folder else "")
        self._is_failing = False
        self._show_emergency("")
        self.emergency.write_to(folder)

    def _show_emergency(self, state: str) -> None:
        self._told = state
        if self._has_sheet:
            self.sheet.show_emergency(self._settings.current.emergency_folder, state)

    def _tell_written(self, path: Path) -> None:
        self._show_emergency(f"Skrev {path.name} {words.clock(self._clock())}.")
        if self._is_failing:
            self._is_failing = False
            self._window.show_message(f"Nødkopien skrives igjen: {path}")

    def _miss_emergency(self, error: BaseException) -> None:
        if not isinstance(error, FileError):
            self._broke(error)
            return
        told = f"Nødkopien ble ikke skrevet: {explain(error)} Den prøves igjen."
        self._show_emergency(told)
        if not self._is_failing:
            self._is_failing = True
            self._window.show_message(told)
