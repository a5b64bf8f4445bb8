"""The whole program in a window, on a database of its own."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ho21desk.application import Application
from ho21desk.paths import UserPaths


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 11, 10, 0)

    def __call__(self) -> datetime:
        return self.now

    def move(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    return UserPaths.below(tmp_path / "home")


Open = Callable[..., Application]


@pytest.fixture
def open_program(qtbot: QtBot, qapp: QApplication, paths: UserPaths, clock: Clock) -> Iterator[Open]:
    """Start the program and wait until its meeting is open; at the end, close it and wait for its thread."""
    running: list[Application] = []

    def open_program(wanted: str | None = None, *, demo: bool = True) -> Application:
        program = Application(paths, wanted, demo=demo, clock=clock)
        running.append(program)
        qtbot.addWidget(program.window)
        with qtbot.waitActive(program.window):
            program.start()
            program.window.activateWindow()
        if demo or wanted:
            qtbot.waitUntil(lambda: program.window.meeting is not None)
        return program

    yield open_program
    for program in running:
        if program.desk.finish(5):
            program.window.close_for_good()
