"""The program tries itself, which shows whether a build has all that it needs."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ho21desk.desk.changes import Exported
from ho21desk.paths import UserPaths
from ho21desk.views.messages import explain
from ho21desk.wiring.application import Application
from ho21desk.wiring.opening import open_window

_FAILED = 1


def smoke(paths: UserPaths, folder: Path, tell: Callable[[Path], None]) -> int:
    """Open the window on the demo meeting, write its minutes in a folder, tell where, and leave.

    Returns the exit code: 0, or 1 when the minutes could not be written. Without a screen the window opens on
    one that is in memory alone.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    def write(application: Application) -> None:
        def take(answer: object) -> None:
            if isinstance(answer, Exported):
                tell(answer.path)
                application.leave()

        def fail(error: BaseException) -> None:
            print(explain(error), file=sys.stderr)
            QCoreApplication.exit(_FAILED)

        desk = application.desk
        desk.answered.connect(take)
        for trouble in (desk.refused, desk.failing, desk.broke):
            trouble.connect(fail)
        application.drafting.export_word()

    return open_window(replace(paths, drafts=folder.absolute()), None, demo=True, then=write)
