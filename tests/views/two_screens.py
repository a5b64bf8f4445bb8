"""The program on two screens, one of which comes and goes; prints where the chair's window was."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from ho21desk.paths import UserPaths
from ho21desk.views.chair_screen import ChairScreen
from ho21desk.wiring.application import Application


def wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


def main(home: str) -> None:
    qt = QApplication([])
    program = Application(UserPaths.below(Path(home)), demo=True)
    program.start()
    program.window.activateWindow()
    while program.window.meeting is None:
        wait()
    minutes, second = sorted(qt.screens(), key=lambda screen: screen.geometry().x())
    there: list[QScreen] = [minutes, second]
    # Qt's own list cannot be changed here: no screen of this platform is ever pulled out.
    program.chair._screens = lambda: there
    chairs: ChairScreen = program.chair
    active = []

    def where() -> object:
        wait()
        active.append(program.window.isActiveWindow())
        chair = chairs.chair
        if not chair.isVisible():
            return None
        place = chair.geometry()
        return [
            chair.screen().name(),
            chair.isFullScreen(),
            [place.x(), place.y(), place.width(), place.height()],
        ]

    found: dict[str, object] = {}
    program.window.ui.chair_window_action.trigger()
    found["opened"] = where()
    there.remove(second)
    QGuiApplication.instance().screenRemoved.emit(second)  # type: ignore[union-attr]
    found["pulled out"] = where()
    found["said"] = program.window.ui.message_label.text()
    there.append(second)
    QGuiApplication.instance().screenAdded.emit(second)  # type: ignore[union-attr]
    found["put back"] = where()
    program.window.windowHandle().setScreen(second)
    program.window.move(second.geometry().topLeft())
    found["minutes moved over"] = where()
    there.remove(minutes)
    QGuiApplication.instance().screenRemoved.emit(minutes)  # type: ignore[union-attr]
    program.window.ui.chair_window_action.trigger()
    found["asked for on one screen"] = where()
    found["active"] = active
    found["modal"] = QApplication.activeModalWidget() is not None
    program.desk.finish(5)
    program.window.close_for_good()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
