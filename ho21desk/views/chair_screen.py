"""Where the chair's window is: on a second screen when there is one, and never over the minutes there.

Nothing of it is modal, and the minutes keep the focus whatever happens to a screen.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QScreen

from ho21desk.errors import FileError
from ho21desk.model import Meeting
from ho21desk.settings import SettingsFile
from ho21desk.views.chair_flow import write_flow
from ho21desk.views.chair_window import ChairWindow
from ho21desk.views.chair_words import scene
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

_BESIDE = "beside"
_CLOCK_MILLISECONDS = 5_000
_GONE = later("Skjermen med lederens vindu er borte. Vinduet kommer tilbake med skjermen; F11 viser det her.")


class ChairScreen(QObject):
    """Opens and closes the chair's window, keeps it up to date, and follows the screens.

    `folder` tells where the flow of the meeting is written for a chair without a screen, `screens` which
    screens there are.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        clock: Callable[[], datetime],
        folder: Callable[[], Path],
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(window)
        self.chair = ChairWindow()
        self.destroyed.connect(self.chair.deleteLater)
        self._window, self._settings, self._clock = window, settings, clock
        self._folder, self._screens = folder, screens
        self._meeting: Meeting | None = None
        self._action = window.ui.chair_window_action
        self._action.triggered.connect(self._toggle)
        window.ui.chair_flow_action.triggered.connect(self._write_flow)
        self.chair.closed.connect(self._close)
        self._timer = QTimer(self, interval=_CLOCK_MILLISECONDS)
        self._timer.timeout.connect(self._show_time)
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication)
        qt.screenAdded.connect(self._welcome)
        qt.screenRemoved.connect(self._miss)
        window.installEventFilter(self)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show how a meeting stands."""
        self._meeting = meeting
        if self.chair.isVisible():
            self._show_time()

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self.chair.dress(colours)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window that is minimised is hidden by the system, and stays open.
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            QTimer.singleShot(0, self, self._begin)
        elif event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._hide()  # closed with the minutes, to be opened with them again
        return False

    def _begin(self) -> None:
        """Be where it was the last time, once the minutes have their screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._step_aside)
        was = self._settings.current.chair_screen
        if was == _BESIDE or (was and self._other_screens()):
            self._open()
            self._window.activateWindow()

    def _toggle(self) -> None:
        if self.chair.isVisible():
            self._close()
        else:
            self._open()

    def _open(self) -> None:
        self._show_time()
        active, others = self._window.isActiveWindow(), self._other_screens()
        if others:
            was = self._settings.current.chair_screen
            screen = next((each for each in others if each.name() == was), others[0])
            self.chair.fill(screen)
            self._settings.change(chair_screen=screen.name())
        else:
            self.chair.stand_beside(self._window.screen(), self._settings.current.chair_geometry)
            self._settings.change(chair_screen=_BESIDE)
        self._timer.start()
        self._action.setChecked(True)
        if active:  # not every system leaves the focus where it is
            self._window.activateWindow()

    def _close(self) -> None:
        self._hide()
        self._settings.change(chair_screen="")

    def _hide(self) -> None:
        if self.chair.isVisible() and not self.chair.isFullScreen():
            self._settings.change(chair_geometry=self.chair.place())
        self.chair.hide()
        self._timer.stop()
        self._action.setChecked(False)

    def _miss(self, screen: QScreen) -> None:
        """Step back from a screen that was pulled out, before the window is moved over the minutes."""
        if self.chair.fills_screen and self.chair.screen() == screen:
            self._hide()
            self._window.show_message(tr(_GONE))

    def _welcome(self, _screen: QScreen) -> None:
        """Fill a screen that was put in, once Qt knows where it is."""
        if self._settings.current.chair_screen:
            QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        if self._other_screens() and not self.chair.fills_screen:
            self._open()
            self._window.show_message(tr("Lederens vindu er på den andre skjermen."))

    def _step_aside(self) -> None:
        """Change places when the minutes are moved to the chair's screen."""
        if self.chair.fills_screen and self._other_screens():
            self._open()

    def _write_flow(self) -> None:
        if self._meeting is None:
            return
        try:
            path = write_flow(self._meeting, self._clock(), self._folder())
        except FileError as error:
            self._window.show_message(explain(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._window.show_message(tr("Skrev {path}").format(path=path))

    def _other_screens(self) -> list[QScreen]:
        """Return the screens that show something else than the one with the minutes does."""
        minutes = self._window.screen()
        return [each for each in self._screens() if not each.geometry().intersects(minutes.geometry())]

    def _show_time(self) -> None:
        self.chair.show_scene(scene(self._meeting, self._clock()))
