"""Where the chair's window is: beside on one screen, on the other of two, and back when that returns."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.settings import Settings
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, Open, meeting_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
TWO_SCREENS = Path(__file__).parent / "two_screens.py"


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_the_chairs_window_opens_and_closes_by_one_key(program: Application, hands: Hands) -> None:
    chair, window = program.chair.chair, program.window
    before = window.focusWidget()
    hands.press(Key.Key_F11)
    assert chair.isVisible()
    assert not chair.isFullScreen()
    assert window.ui.chair_window_action.isChecked()
    assert (window.isActiveWindow(), window.focusWidget()) == (True, before)
    hands.press(Key.Key_F11)
    assert not chair.isVisible()
    assert not window.ui.chair_window_action.isChecked()


def test_it_takes_no_focus_and_has_nothing_to_click(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F11)
    chair = program.chair.chair
    assert chair.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert chair.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert chair.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert chair.findChildren(QWidget) == []


def test_it_follows_the_meeting(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F11)
    chair = program.chair.chair
    plan = chair.grab().toImage()
    hands.press(Key.Key_F5)
    first = chair.grab().toImage()
    assert first != plan
    hands.press(Key.Key_Return, Ctrl)
    assert chair.grab().toImage() != first


def test_it_is_painted_again_only_when_something_changed(
    program: Application, hands: Hands, clock: Clock, qtbot: QtBot
) -> None:
    hands.press(Key.Key_F11)
    hands.press(Key.Key_F5)
    assert QTest.qWaitForWindowExposed(program.chair.chair)
    program.chair.chair.repaint()  # what waited to be painted is not counted
    hands.rest()
    painted = Painted(program.chair.chair)
    program.chair.show_meeting(meeting_of(program))
    hands.type("Det ble sagt noe. ")
    assert painted.times == 0
    clock.move(1)
    program.chair.show_meeting(meeting_of(program))
    qtbot.waitUntil(lambda: painted.times == 1)


def test_closing_the_minutes_closes_it_and_opens_it_again_with_them(
    open_program: Open, program: Application, hands: Hands, qtbot: QtBot, paths: UserPaths
) -> None:
    hands.press(Key.Key_F11)
    program.chair.chair.move(33, 44)
    place = program.chair.chair.place()
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    qtbot.waitUntil(lambda: Settings.read(paths.settings).chair_geometry == place)
    assert not program.chair.chair.isVisible()
    again = open_program()
    qtbot.waitUntil(again.chair.chair.isVisible)
    assert (again.chair.chair.x(), again.chair.chair.y()) == (33, 44)
    qtbot.waitUntil(again.window.isActiveWindow)


def test_closing_it_by_its_own_window_is_remembered(
    program: Application, hands: Hands, paths: UserPaths
) -> None:
    hands.press(Key.Key_F11)
    assert Settings.read(paths.settings).chair_screen == "beside"
    program.chair.chair.closed.emit()
    assert not program.chair.chair.isVisible()
    assert not program.window.ui.chair_window_action.isChecked()
    hands.rest()
    assert Settings.read(paths.settings).chair_screen == ""


def test_it_dresses_as_the_program_does(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F11)
    program.window.ui.light_action.trigger()
    corner = program.chair.chair.grab().toImage().pixelColor(2, 2).lightness()
    program.window.ui.dark_action.trigger()
    assert program.chair.chair.grab().toImage().pixelColor(2, 2).lightness() < corner - 100


def test_the_flow_of_the_meeting_is_one_page(
    program: Application, hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program._settings.change(export_folder=str(tmp_path / "ut"))
    monkeypatch.setattr("ho21desk.views.chair_screen.QDesktopServices.openUrl", lambda _url: True)
    program.window.ui.chair_flow_action.trigger()
    reader = PdfReader(tmp_path / "ut" / "kjøreplan møte 3-2026 ØVELSE.pdf")
    said = " ".join("".join(page.extract_text() for page in reader.pages).split())
    assert len(reader.pages) == 1
    assert (reader.pages[0].mediabox.width, reader.pages[0].mediabox.height) == (595, 842)
    for item in meeting_of(program).agenda:
        assert str(item.number) in said
        assert item.title.split()[0] in said
    assert "10.40" in said
    assert "Etter planen slutter møtet 15.00" in said
    assert program.window.ui.message_label.text().endswith("kjøreplan møte 3-2026 ØVELSE.pdf")


def test_a_flow_that_cannot_be_written_is_said(program: Application, hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "ut").write_text("en fil")
    program._settings.change(export_folder=str(tmp_path / "ut"))
    program.window.ui.chair_flow_action.trigger()
    assert "kjøreplan" in program.window.ui.message_label.text()


def test_two_screens(tmp_path: Path) -> None:
    """The second screen is pulled out and put back while the minutes keep the focus."""
    screens = [
        {"name": "minutes", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "chair", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.views.two_screens", str(tmp_path / "home")],
        env=environment,
        cwd=TWO_SCREENS.parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    chairs, none = ["chair", True, [1366, 0, 1920, 1080]], None
    assert found["opened"] == chairs
    assert found["pulled out"] is none
    assert found["put back"] == chairs
    assert found["minutes moved over"] == ["minutes", True, [0, 0, 1366, 768]]
    assert found["asked for on one screen"][1] is False
    assert found["active"] == [True] * 5
    assert "kommer tilbake med skjermen" in found["said"]
    assert found["modal"] is False
