"""Keeping meetings safe: copies by themselves, and the running meeting as plain text elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from ho21desk.desk.changes import Changes
from ho21desk.desk.key_ring import KeyRing
from ho21desk.errors import BackupError, FileError, StoreError, StoreProblem
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.qtmodels.emergency_copy import EmergencyCopy
from ho21desk.rules.running import Stage, stage
from ho21desk.settings import SettingsFile
from ho21desk.store import backup
from ho21desk.store.backup import Reason
from ho21desk.views import words
from ho21desk.views.backups_sheet import BackupsSheet
from ho21desk.views.language import tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain
from ho21desk.wiring.rescuing import Rescuing
from ho21desk.wiring.restoring import Restoring

START_SECONDS = 5.0
"""How long after the start the first copy is taken: whoever starts wants to write, not to wait."""
_LOOK_SECONDS = 1800.0
"""How often to see whether a day has gone by; a machine that slept has no better timer."""


@dataclass(frozen=True)
class _Ready:
    """The desk has opened what it opens first."""


class Safekeeping(QObject):
    """Takes copies, and has what goes wrong with them or with the database dealt with.

    `show` is given what the desk answered, `choose_folder` opens a dialog beside the window, and `broke` is
    told of what nobody foresaw.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        settings: SettingsFile,
        paths: UserPaths,
        ring: KeyRing,
        clock: Callable[[], datetime],
        *,
        show: Callable[[object], None],
        choose_folder: Callable[[str, Callable[[Path], None]], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._database, self._folder, self._ring, self._clock = paths.database, paths.backups, ring, clock
        self._choose_folder, self._broke = choose_folder, broke
        self._newest: datetime | None = None
        self._is_failing = False
        self._runs = False
        self._told = ""
        self.rescuing = Rescuing(window, desk, paths.database, ring, clock, show=show, broke=broke)
        self.restoring = Restoring(window, desk, paths, ring, clock, show=show, broke=broke)
        self.emergency = EmergencyCopy(clock, self)
        self.taking = Beside(self)
        self._timer = QTimer(self, interval=round(_LOOK_SECONDS * 1000))
        self._timer.timeout.connect(self._take_daily)
        self._connect()
        folder = settings.current.emergency_folder
        self.emergency.write_to(Path(folder) if folder else None)

    def hear(self, error: StoreError | None) -> None:
        """The database is open, or cannot be used just now."""
        if error:
            self.rescuing.hear(error)
            return
        self.rescuing.begin()
        if self._window.meeting:
            self._follow(Changes(None, self._window.meeting))
        self._desk.ask(lambda _office: _Ready())
        self._timer.start()

    def open(self) -> None:
        """Show the copies, or a damaged database if there is one."""
        if not self.rescuing.open():
            self.restoring.sheet.open()

    def take(self, reason: Reason) -> None:
        """Take a copy beside the desk."""
        now, key = self._clock(), self._ring.key
        self.taking.run(lambda: backup.take(self._database, self._folder, now, reason, key))

    def _connect(self) -> None:
        self._window.ui.backups_action.triggered.connect(lambda _checked: self.open())
        self._window.meetings_page.ui.backups_button.clicked.connect(self.open)
        self._desk.answered.connect(self._heed)
        self.taking.done.connect(self._tell_taken)
        self.restoring.made.connect(self._fit_out)
        self.emergency.written.connect(self._tell_written)
        self.emergency.failed.connect(self._miss_emergency)

    # Copies by themselves

    def _heed(self, answer: object) -> None:
        match answer:
            case _Ready():
                QTimer.singleShot(round(START_SECONDS * 1000), self, lambda: self.take(Reason.START))
            case Changes():
                self._follow(answer)

    def _follow(self, changes: Changes) -> None:
        before, after = changes.before, changes.after
        self._runs = stage(after) is Stage.RUNNING
        if sheet := self.restoring.made_sheet:
            sheet.show_running(self._runs)
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
                self.restoring.tell_taken(outcome)
                self._window.show_message(explain(outcome))
            case BaseException():
                self._broke(outcome)
            case _:
                self._newest = self._clock()
                self.restoring.tell_taken(None)

    def _fit_out(self, sheet: BackupsSheet) -> None:
        """Let the sheet ask for a copy, and for a folder elsewhere."""
        sheet.ui.take_button.clicked.connect(lambda: self.take(Reason.WANTED))
        sheet.ui.choose_button.clicked.connect(
            lambda: self._choose_folder(tr("Velg mappe"), self._use_folder)
        )
        sheet.ui.stop_button.clicked.connect(lambda: self._use_folder(None))
        sheet.show_running(self._runs)
        sheet.show_emergency(self._settings.current.emergency_folder, self._told)

    # Plain text elsewhere

    def _use_folder(self, folder: Path | None) -> None:
        self._settings.change(emergency_folder=str(folder) if folder else "")
        self._is_failing = False
        self._show_emergency("")
        self.emergency.write_to(folder)

    def _show_emergency(self, state: str) -> None:
        self._told = state
        if sheet := self.restoring.made_sheet:
            sheet.show_emergency(self._settings.current.emergency_folder, state)

    def _tell_written(self, path: Path) -> None:
        self._show_emergency(
            tr("Skrev {name} {clock}.").format(name=path.name, clock=words.clock(self._clock()))
        )
        if self._is_failing:
            self._is_failing = False
            self._window.show_message(tr("Nødkopien skrives igjen: {path}").format(path=path))

    def _miss_emergency(self, error: BaseException) -> None:
        if not isinstance(error, FileError):
            self._broke(error)
            return
        told = tr("Nødkopien ble ikke skrevet: {explain} Den prøves igjen.").format(explain=explain(error))
        self._show_emergency(told)
        if not self._is_failing:
            self._is_failing = True
            self._window.show_message(told)
