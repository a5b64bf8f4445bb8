"""The window as it is seen first: its frame, dressed, where it was the last time."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEventLoop

from ho21desk.settings import SettingsFile
from ho21desk.views.appearance import Appearance
from ho21desk.views.fitting_area import heed_screen_readers
from ho21desk.views.main_window import MainWindow


class Front:
    """A window that can be painted long before all that it will hold is loaded.

    It is dressed before it is filled: what is made afterwards is dressed when it first comes on screen.
    """

    def __init__(self, settings: SettingsFile, clock: Callable[[], datetime]) -> None:
        self.settings, self.clock = settings, clock
        heed_screen_readers()
        self.window = MainWindow(clock)
        self.appearance = Appearance(self.window, settings)
        self.appearance.dress()
        self.window.restore_place(settings.current.geometry)

    def show(self) -> None:
        """Paint the window, and let it be seen."""
        self.window.show()
        self.breathe()

    def breathe(self) -> None:
        """Let the window be painted and answer the system; keys that were pressed wait, in their order."""
        if self.window.isVisible():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
