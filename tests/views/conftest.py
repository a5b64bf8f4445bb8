"""The whole program in a window, on a database of its own, and hands to work it with."""

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ho21desk.model import AgendaItem, Meeting
from ho21desk.paths import UserPaths, resource
from ho21desk.qtmodels.rows import ROW_ROLE, Row
from ho21desk.wiring.application import Application


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 11, 10, 0)

    def __call__(self) -> datetime:
        return self.now

    def move(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)


class Hands:
    """Presses keys where the focus is, as a person does, and waits until the desk has answered."""

    def __init__(self, qtbot: QtBot, program: Application) -> None:
        self._qtbot = qtbot
        self._program = program
        self._asked = 0
        program.desk.asking.connect(self._note_asked)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        assert QApplication.activeModalWidget() is None
        QTest.keyClick(self._program.window.focusWidget(), key, modifiers)
        self.rest()

    def type(self, words: str) -> None:
        QTest.keyClicks(self._program.window.focusWidget(), words)
        self.rest()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        for area in self._program.window.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()

    def pick(self, combo: QComboBox, word: str) -> None:
        """Choose a line of a combo box with the arrow keys."""
        place = combo.findText(word)
        assert place >= 0, word
        combo.setFocus()
        steps = place - combo.currentIndex()
        for _ in range(abs(steps)):
            QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
            self.rest()
        assert combo.currentIndex() == place

    def choose(self, view: QListView, text: str) -> None:
        """Choose a row of a list by clicking on it."""
        model = view.model()
        index = next(i for row in range(model.rowCount()) if (i := model.index(row, 0)).data() == text)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.rest()

    def rest(self) -> None:
        """Until everything is written down and shown, also what an answer asked for in its turn."""
        self._program.window.live_page.case.tell_typed()
        asked = -1
        while asked != self._asked:
            asked = self._asked
            self._qtbot.waitUntil(lambda: self._program.desk.is_idle)
            self._qtbot.waitUntil(lambda: all(each.name != "settings" for each in threading.enumerate()))
            QApplication.processEvents()

    def _note_asked(self) -> None:
        self._asked += 1


Open = Callable[..., Application]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    return UserPaths.below(tmp_path / "home")


@pytest.fixture
def open_program(
    qtbot: QtBot, qapp: QApplication, paths: UserPaths, clock: Clock, demo_database: Path
) -> Iterator[Open]:
    """Start the program and wait until its meeting is open; at the end, close it and wait for its thread."""
    running: list[Application] = []

    def open_program(wanted: str | None = None, *, demo: bool = True) -> Application:
        if demo and not paths.database.exists():
            paths.data.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(demo_database, paths.database)
        program = Application(paths, wanted, demo=demo, clock=clock)
        running.append(program)
        program.window.resize(1366, 768)
        with qtbot.waitActive(program.window):
            program.start()
            program.window.activateWindow()
        if demo or wanted:
            qtbot.waitUntil(lambda: program.window.meeting is not None)
        return program

    yield open_program
    for program in running:
        close(program)


def close(program: Application) -> None:
    """Close a program and wait for its thread, and delete its window and all that the window owns."""
    if program.desk.finish(5):
        program.window.close_for_good()
    delete(program.window)


def delete(window: QWidget) -> None:
    """Delete a window at once: one that waits for it is dressed again with each that follows."""
    QApplication.processEvents()  # what the desk has answered is for the window
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what waited for the window to go


@pytest.fixture
def program(open_program: Open) -> Application:
    """The program with the demo meeting open."""
    return open_program()


@pytest.fixture
def hands(qtbot: QtBot, program: Application) -> Hands:
    hands = Hands(qtbot, program)
    hands.rest()
    return hands


@pytest.fixture
def meeting_file() -> Path:
    """A meeting file; the program never writes to it."""
    return resource("demo/meeting.ho21.json")


def meeting_of(program: Application) -> Meeting:
    """Return the meeting that is open."""
    meeting = program.window.meeting
    assert meeting is not None
    return meeting


def item_of(program: Application, number: int) -> AgendaItem:
    """Return the case of that number in the meeting that is open."""
    return next(item for item in meeting_of(program).agenda if item.number == number)


def rows_of(view: QListView) -> dict[str, Row]:
    """Return the rows that a list shows, by their main line."""
    model = view.model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return {row.text: row for row in rows}
