"""The window takes up another language while the program runs, with the meeting that was open."""

import subprocess
import sys
from pathlib import Path

SWITCHING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ho21desk.paths import UserPaths
from ho21desk.views.main_window import MainWindow
from ho21desk.wiring import opening

begin, wanted = opening._begin, ["nynorsk_action", "english_action"]

def begin_and_look(application, before=None):
    begin(application, before)
    if before:
        application.desk.answered.connect(lambda _: look(application))

seen = []

def look(application):
    if application in seen or not application.shown:
        return
    seen.append(application)
    ui = application.window.ui
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    visible = sum(each.isVisible() for each in windows)
    print(application.shown, ui.people_action.text(), visible, sep="|")
    if wanted:
        getattr(ui, wanted.pop(0)).trigger()
    else:
        application.window.close()

def begin_to_look(first):
    QTimer.singleShot(0, lambda: look(first))

opening._begin = begin_and_look
paths = UserPaths.below(Path(sys.argv[1]))
sys.exit(opening.open_window(paths, None, demo=True, then=begin_to_look))
"""


def test_a_language_is_taken_up_without_a_new_start(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SWITCHING, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "3/2026|Til deltakerne|1",
        "3/2026|Til deltakarane|1",
        "3/2026|To the participants|1",
    ]
