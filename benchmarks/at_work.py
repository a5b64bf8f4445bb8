"""The program's own window, driven from within: what several measurements begin with."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ho21desk.model import Meeting
from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application

_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


@contextmanager
def program_on(
    folder: Path, meeting: Meeting | None = None, clock: Callable[[], datetime] = datetime.now
) -> Iterator[Application]:
    """Start the program on a folder, with a meeting put into it and open, or the one open last."""
    program = Application(UserPaths.below(folder), clock=clock)
    program.window.resize(1440, 868)
    program.start()
    if meeting is not None:
        program.desk.ask(lambda office: office.open(office.archive.add(meeting)))
    until(lambda: program.window.meeting is not None)
    rest(program)
    try:
        yield program
    finally:
        program.desk.finish(5)
        program.help.close()
        program.window.close_for_good()


def until(happened: Callable[[], bool]) -> None:
    """Let the window live until something has happened; nothing else is asked of the processor meanwhile."""
    while not happened():
        QCoreApplication.processEvents(_WAIT)


def rest(program: Application) -> None:
    """Let everything that was done be written down and shown."""
    while not program.desk.is_idle:
        QCoreApplication.processEvents(_WAIT, 20)
    QCoreApplication.processEvents()


def spend(milliseconds: int) -> None:
    """Let the window live for a while."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)


def press(program: Application, keys: QKeySequence) -> None:
    """Press the key of a menu entry where the cursor is."""
    combination = keys[0]  # type: ignore[index]
    place = QApplication.focusWidget() or program.window
    QTest.keyClick(place, combination.key(), combination.keyboardModifiers())
