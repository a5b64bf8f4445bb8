"""Takes the pictures of the user guide from the program itself, on the demo meeting.

Usage: screenshots.py [FOLDER]. They are of one size and one moment, so that a picture only becomes another
when the program does. The fonts are those of the system: take them where DejaVu Sans is the one for windows.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleFactory

from ho21desk.paths import UserPaths
from ho21desk.rules import running
from ho21desk.views.language import Language
from ho21desk.wiring.application import Application

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "brukerveiledning" / "bilder"
_SIZE = (1280, 860)
_PATIENCE = 20


class Camera:
    """The program on the demo meeting, and a folder for its pictures."""

    def __init__(self, home: Path, folder: Path) -> None:
        self.now = datetime(2026, 6, 18, 10, 0)
        self._folder = folder
        self.program = Application(UserPaths.below(home), demo=True, clock=lambda: self.now)
        self.window = self.program.window
        self.window.resize(*_SIZE)
        self.program.start()
        self.wait(lambda: self.window.meeting is not None)
        self.program.appearance.choose(colours="light")
        self.window.resize(*_SIZE)

    def wait(self, holds: Callable[[], bool] = lambda: True) -> None:
        """Wait until the desk has answered, and something holds."""
        deadline = time.monotonic() + _PATIENCE
        while not (self.program.desk.is_idle and holds()):
            _live(20)
            if time.monotonic() > deadline:
                raise TimeoutError
        _live(300)  # what is painted or looked up after that

    def go_on(self, minutes: int) -> None:
        """Let time pass, and go to the next case."""
        self.now += timedelta(minutes=minutes)
        self.window.acted.emit(running.go_on)
        self.wait()

    def type(self, words: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.window.focusWidget(), words)
        self.wait()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget(), key, modifiers)
        self.wait()

    def take(self, name: str) -> None:
        """Take a picture of the window."""
        # What goes by the clock on the wall, and by the folders of whoever takes the pictures.
        self.window.ui.saved_label.setText("Lagret 10.42.07")
        self.window.minutes_page.show_folder(Path("Dokumenter/HO21desk"))
        picture = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        picture.save(str(self._folder / f"{name}.png"), quality=0)


def _live(milliseconds: int) -> None:
    """Let the window live; not by QTest, which keeps the desk's thread from working meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take_all(folder: Path) -> None:
    """Take every picture, as a meeting goes."""
    with tempfile.TemporaryDirectory() as home:
        camera = Camera(Path(home), folder)
        ui = camera.window.ui
        ui.preparation_action.trigger()
        camera.wait()
        camera.take("forberedelse")
        ui.live_action.trigger()
        camera.window.acted.emit(running.start)
        camera.wait()
        for minutes in (4, 6, 5, 22):
            camera.go_on(minutes)
        camera.press(Qt.Key.Key_F2)
        camera.type("Sekretariatet la fram utkastet. Rådet drøftet særlig kommunenes rolle.")
        ui.proposal_action.trigger()
        camera.wait()
        camera.take("motet")
        camera.press(Qt.Key.Key_F8)
        camera.take("habilitet")
        camera.press(Qt.Key.Key_F8)
        ui.minutes_action.trigger()
        camera.wait()
        camera.take("referat")
        ui.follow_up_action.trigger()
        camera.wait()
        camera.take("oppfolging")
        camera.program.desk.finish(_PATIENCE)
        camera.window.close_for_good()


if __name__ == "__main__":
    application = QApplication([])
    application.setStyle(QStyleFactory.create("Fusion"))
    Language(application).speak("nb")
    take_all(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
