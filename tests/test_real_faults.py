"""The program on a disk that fills up, and on one that is read-only: real ones, where there can be."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application
from tests.views import conftest as window
from tests.views.conftest import Hands, Open, item_of

clock, open_program = window.clock, window.open_program


def run(*words: str | Path) -> bool:
    return subprocess.run(words, check=False, capture_output=True).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name == "nt" or not run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder):
        pytest.skip("this system lets us mount no disk")
    yield folder
    run("umount", "--lazy", folder)


@pytest.fixture
def paths(disk: Path) -> UserPaths:
    return UserPaths.below(disk / "home")


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ho21desk.qtmodels.desk_thread.RETRY_SECONDS", 0.05)


def fill(disk: Path) -> None:
    """Leave no room."""
    with (disk / "filler").open("wb", buffering=0) as filler:
        for size in (65536, 4096, 512):
            try:
                while filler.write(b"x" * size):
                    pass
            except OSError:
                continue


@pytest.mark.usefixtures("soon")
def test_a_meeting_on_a_full_disk_goes_on_and_is_kept_when_there_is_room(
    qtbot: QtBot, open_program: Open, disk: Path
) -> None:
    program: Application = open_program()
    hands = Hands(qtbot, program)
    hands.rest()
    ui, text = program.window.ui, "Må ikke gå tapt. " * 2000
    fill(disk)
    try:
        program.window.live_page.case.ui.discussion_edit.insertPlainText(text)
        qtbot.waitUntil(lambda: ui.failing_bar.isVisible())
        assert "Disken er full" in ui.failing_label.text()
        ui.start_action.trigger()
        qtbot.waitUntil(lambda: item_of(program, 25).is_current)
        ui.next_action.trigger()
        qtbot.waitUntil(lambda: item_of(program, 26).is_current)
        program.window.close()
        qtbot.waitUntil(lambda: "Programmet holdes åpent" in ui.message_label.text())
        assert "Disken er full" in ui.message_label.text()
    finally:
        (disk / "filler").unlink()
    qtbot.waitUntil(lambda: not ui.failing_bar.isVisible())
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    second = open_program(demo=False)
    qtbot.waitUntil(lambda: second.window.meeting is not None)
    assert item_of(second, 25).discussion.strip() == text.strip()
    assert item_of(second, 26).is_current


@pytest.mark.usefixtures("soon")
def test_meetings_on_a_disk_that_is_read_only_are_opened_when_it_no_longer_is(
    qtbot: QtBot, open_program: Open, disk: Path
) -> None:
    first = open_program()
    Hands(qtbot, first).rest()
    first.window.close()
    qtbot.waitUntil(lambda: not first.window.isVisible())
    assert run("mount", "-o", "remount,ro", disk)
    program = open_program(demo=False)
    ui = program.window.ui
    try:
        qtbot.waitUntil(lambda: ui.failing_bar.isVisible())
        assert "skrivebeskyttet" in ui.failing_label.text()
        assert not ui.copy_button.isVisible()
    finally:
        assert run("mount", "-o", "remount,rw", disk)
    qtbot.waitUntil(lambda: program.window.meeting is not None)
    Hands(qtbot, program).rest()
    assert not ui.failing_bar.isVisible()
