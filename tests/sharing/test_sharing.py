"""A window that holds the lock notices when it does not any more, also when nobody types."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.store.writer_lock import WriterLock
from ho21desk.wiring.application import Application
from tests.views import conftest as window

clock = window.clock


def test_who_slept_too_long_is_told_without_typing(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: window.Clock
) -> None:
    monkeypatch.setattr("ho21desk.wiring.sharing.TOUCH_SECONDS", 0.05)
    paths = UserPaths.below(tmp_path)
    file = tmp_path / "ho21desk.sqlite3.lock"
    with WriterLock(paths.database) as lock:
        program = Application(paths, demo=True, clock=clock, lock=lock)
        program.start()
        qtbot.waitUntil(lambda: program.window.meeting is not None and program.desk.is_idle)
        before = file.stat().st_mtime_ns
        qtbot.waitUntil(lambda: file.stat().st_mtime_ns > before)  # it shows others that it lives
        record = json.loads(file.read_bytes()) | {"name": "KONTOR-PC", "machine": "fjern", "token": "annen"}
        with file.open("r+b") as taken:
            taken.write(json.dumps(record).encode().ljust(512))
        qtbot.waitUntil(lambda: "åpnet på KONTOR-PC" in program.window.ui.failing_label.text())
        assert program.window.ui.copy_button.isVisibleTo(program.window)
        program.desk.finish(5)
        program.leave()
        program.window.deleteLater()
