"""A day's work, compressed: eight hours of typing and acts, and what has become of memory and file by then.

    python -m benchmarks.day FOLDER [HOURS]

The clock that the program sees moves a minute at a time. In each minute a sentence is typed; cases are taken
up, people leave and come back, acts are undone, pages turned to, and each hour the minutes are exported. It
begins when everything has been used once. Prints JSON, a line each hour.
"""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleFactory

from benchmarks.at_work import press, program_on, rest
from benchmarks.figures import Figure, Outcome
from benchmarks.many import make_database
from benchmarks.meetings import long_meeting
from benchmarks.memory import resident
from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application

_HOURS = 8
_SENTENCE = "Flere viste til det som ble sagt i forrige sak og ba om tall. "


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 11, 9, 0)

    def __call__(self) -> datetime:
        """Return what the time is."""
        return self.now


def measured(folder: Path) -> list[Outcome]:
    """Work a day in a process of its own."""
    make_database(folder)
    command = [sys.executable, "-m", "benchmarks.day", str(folder)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    first, *_, last = told = [json.loads(line) for line in lines]
    drift = ", ".join(f"{hour['memory']:.0f}" for hour in told)
    return [
        Figure(
            "en dag, minne",
            "MB",
            [last["memory"]],
            "ved start",
            [first["memory"]],
            1.1,
            f"time for time: {drift}",
        ),
        Figure("en dag, database med WAL", "MB", [last["file"]], "ved start", [first["file"]], 1.1),
    ]


def work(folder: Path, hours: int) -> None:
    """Work, and print what there is after each hour; the first line is the beginning."""
    clock = Clock()
    meeting = replace(long_meeting(2 * hours + 4), number=99)  # those kept already have the lower ones
    with program_on(folder, meeting, clock) as program:
        ui = program.window.ui
        press(program, ui.start_action.shortcut())
        rest(program)
        _hour(program, clock)
        _tell(folder)
        for _ in range(hours):
            _hour(program, clock)
            _tell(folder)


def _hour(program: Application, clock: Clock) -> None:
    ui = program.window.ui
    for minute in range(60):
        clock.now += timedelta(minutes=1)
        editor = program.window.live_page.case.ui.discussion_edit
        editor.setFocus()
        for letter in _SENTENCE:
            QTest.keyClicks(editor, letter)
            QCoreApplication.processEvents()
        rest(program)
        if minute % 15 == 7:
            program.window.live_page.room.note_left()
            rest(program)
            ui.undo_action.trigger()
            rest(program)
        if minute % 30 == 29:
            press(program, ui.next_action.shortcut())
            rest(program)
    for button in (ui.meetings_button, ui.preparation_button, ui.minutes_button):
        button.click()
        rest(program)
    ui.export_action.trigger()
    rest(program)
    ui.live_button.click()
    rest(program)


def _tell(folder: Path) -> None:
    path = UserPaths.below(folder).database
    size = sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*") if each.is_file())
    print(json.dumps({"memory": resident(), "file": size / 1e6}), flush=True)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setStyle(QStyleFactory.create("Fusion"))
    work(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else _HOURS)
