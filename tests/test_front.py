"""The window as it is seen first, and what is made for it later."""

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.settings import SettingsFile
from ho21desk.views.look import DARK, LIGHT, Colours
from ho21desk.wiring.application import Application
from ho21desk.wiring.front import Front


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    return UserPaths.below(tmp_path)


def test_the_window_is_seen_before_it_is_filled(qtbot: QtBot, paths: UserPaths) -> None:
    front = Front(SettingsFile(paths.settings), datetime.now)
    qtbot.addWidget(front.window)
    front.show()
    assert front.window.isVisible()
    assert front.window.ui.pages.count() == 0
    program = Application(paths, demo=True, front=front)
    assert program.window is front.window
    program.start()
    qtbot.waitUntil(lambda: program.window.meeting is not None)
    assert program.window.ui.pages.currentWidget() is program.window.live_page
    program.desk.finish(5)
    program.leave()


def test_what_is_made_later_is_dressed_then_and_from_then_on(qtbot: QtBot, paths: UserPaths) -> None:
    front = Front(SettingsFile(paths.settings), datetime.now)
    qtbot.addWidget(front.window)
    told: list[Colours] = []
    front.appearance.choose(colours="light")
    front.appearance.dress_also(told.append)
    front.appearance.choose(colours="dark")
    assert told == [LIGHT, DARK]
    front.appearance.choose(colours="light")
