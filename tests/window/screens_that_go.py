"""The program on two monitors, one of which is pulled out and put back; prints what was seen."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application

MINUTES = ("minutes", "1366/300x768/200+0+0", "screen")
CHAIR = ("chair", "1920/500x1080/300+1366+0", "none")
PATIENCE = 200


def wait_for(seen: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        if seen():
            return
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()


def xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True)


def main(home: str) -> None:
    xrandr("--setmonitor", *MINUTES)
    xrandr("--setmonitor", *CHAIR)
    qt = QApplication([])
    program = Application(UserPaths.below(Path(home)), demo=True)
    program.start()
    program.window.activateWindow()
    wait_for(lambda: program.window.meeting is not None and program.window.isActiveWindow())
    chair, found = program.chair.chair, []

    def note() -> None:
        shown = [chair.screen().name(), chair.isFullScreen()] if chair.isVisible() else []
        found.append([shown, program.window.screen().name(), program.window.isActiveWindow()])

    program.window.ui.chair_window_action.trigger()
    wait_for(chair.isVisible)
    note()
    xrandr("--delmonitor", "chair")
    wait_for(lambda: len(qt.screens()) == 1)
    note()
    xrandr("--setmonitor", *CHAIR)
    wait_for(chair.isVisible)
    note()
    program.desk.finish(5)
    program.window.close_for_good()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
