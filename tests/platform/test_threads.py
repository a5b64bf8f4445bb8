"""What belongs to Qt stays in the thread of the window.

PySide6 6.11 keeps its classes in a table without a lock (on Python 3.11), and destroys all but widgets in
whatever thread Python collects garbage. Either ends the program, but so seldom that no test would see it.
"""

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from ho21desk.qtmodels import sweeper
from ho21desk.qtmodels.sweeper import Sweeper

LOADING = """
import sys
import threading
from pathlib import Path

WITH_QT = ("PySide6", "ho21desk.views", "ho21desk.forms", "ho21desk.qtmodels", "ho21desk.wiring")

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.startswith(WITH_QT):
            print("window" if threading.current_thread() is threading.main_thread() else name)

sys.meta_path.insert(0, Watch())
from ho21desk.paths import UserPaths
from ho21desk.wiring import opening

begin = opening._begin

def begin_and_leave(application, before=None):
    begin(application, before)
    application.desk.answered.connect(lambda _: application.leave())

opening._begin = begin_and_leave
sys.exit(opening.open_window(UserPaths.below(Path(sys.argv[1])), None, demo=True))
"""


def test_the_window_is_loaded_in_its_own_thread(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADING, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert set(done.stdout.split()) == {"window"}


@dataclass
class Knot:
    """Something that Python cannot let go of without looking for it."""

    held: QObject
    itself: "list[Knot]" = field(default_factory=list)


@pytest.fixture
def sweeping(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sweeper]:
    monkeypatch.setattr(sweeper, "SWEEP_MILLISECONDS", 10)
    yield Sweeper()
    gc.enable()


def test_what_is_lost_in_another_thread_is_destroyed_in_this_one(qtbot: QtBot, sweeping: Sweeper) -> None:
    threads: list[int] = []

    def lose() -> None:
        lost = Knot(QObject())
        lost.itself.append(lost)
        lost.held.destroyed.connect(
            lambda: threads.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )

    lose()
    busy = threading.Thread(target=lambda: [[] for _ in range(100 * gc.get_threshold()[0])])
    busy.start()
    busy.join()
    assert threads == []
    knots = [[Knot(QObject())] for _ in range(gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]
    assert len(knots) == gc.get_threshold()[0]
