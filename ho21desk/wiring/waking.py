"""Wakes those who keep meetings safe, when the window takes keys: nobody needs a copy before."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ho21desk.desk.key_ring import KeyRing
from ho21desk.errors import StoreError
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.settings import SettingsFile
from ho21desk.views.main_window import MainWindow

if TYPE_CHECKING:
    from ho21desk.wiring.safekeeping import Safekeeping


class Waking(QObject):
    """Loads `Safekeeping` once the desk is there, and tells it whether the database is open.

    `show` is given what the desk answered, `choose_folder` opens a dialog beside the window, and `broke` is
    told of what nobody foresaw.

    Attributes:
        safekeeping: None until the desk has opened the database, or could not.
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
        self._paths, self._ring = paths, ring
        self._clock, self._show, self._choose_folder, self._broke = clock, show, choose_folder, broke
        self._unheard: list[StoreError | None] = []
        self.safekeeping: Safekeeping | None = None
        desk.started.connect(lambda: self._hear(None))
        desk.failing.connect(self._hear)

    def _hear(self, error: StoreError | None) -> None:
        """The database is open (None), or something is wrong with it."""
        if self.safekeeping:
            self.safekeeping.hear(error)
            return
        self._unheard.append(error)
        if len(self._unheard) == 1:
            QTimer.singleShot(0, self, self._make)

    def _make(self) -> None:
        from ho21desk.wiring.safekeeping import Safekeeping

        self.safekeeping = Safekeeping(
            self._window,
            self._desk,
            self._settings,
            self._paths,
            self._ring,
            self._clock,
            show=self._show,
            choose_folder=self._choose_folder,
            broke=self._broke,
        )
        for error in self._unheard:
            self.safekeeping.hear(error)
