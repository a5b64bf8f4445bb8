"""The running meeting as plain text in a second folder: whole, not too often, and never given up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ho21desk.errors import FileError
from ho21desk.model import Meeting, TextField, TextRef
from ho21desk.qtmodels import emergency_copy
from ho21desk.qtmodels.emergency_copy import EmergencyCopy
from ho21desk.rules import running
from tests.factories import NOON, meeting

SAID = TextRef(TextField.DISCUSSION, "52")


@pytest.fixture
def copying(qtbot: QtBot) -> Iterator[EmergencyCopy]:
    copying = EmergencyCopy(lambda: NOON)
    yield copying
    copying.write_to(None)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emergency_copy, "PAUSE_SECONDS", 0.01)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def started(now: datetime = NOON) -> Meeting:
    return running.start(meeting((52, 53)), now)


def text_in(folder: Path) -> str:
    (path,) = folder.iterdir()
    return path.read_text(encoding="utf-8")


def test_the_running_meeting_is_written_as_plain_text(
    qtbot: QtBot, copying: EmergencyCopy, stick: Path
) -> None:
    copying.write_to(stick)
    with qtbot.waitSignal(copying.written) as done:
        copying.keep(started().with_text(SAID, "Sagt **her**."))
    assert done.args == [stick / "møte-6-2026 nødkopi.txt"]
    assert "Sagt her." in text_in(stick)
    assert "Tema 53" in text_in(stick)


def test_what_is_typed_meanwhile_is_written_after_the_pause(
    qtbot: QtBot, copying: EmergencyCopy, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(emergency_copy, "PAUSE_SECONDS", 0.2)
    times: list[object] = []
    copying.written.connect(times.append)
    copying.write_to(stick)
    now = started()
    for number in range(50):
        now = now.with_text(SAID, f"Sagt {number}.")
        copying.keep(now)
    qtbot.waitUntil(lambda: len(times) >= 2)
    assert "Sagt 49." in text_in(stick)
    assert len(times) == 2


@pytest.mark.usefixtures("soon")
def test_a_folder_that_is_gone_is_told_and_tried_again(
    qtbot: QtBot, copying: EmergencyCopy, stick: Path
) -> None:
    stick.rmdir()
    copying.write_to(stick)
    with qtbot.waitSignal(copying.failed) as failed:
        copying.keep(started())
    assert isinstance(failed.args[0], FileError)
    assert not stick.exists()
    with qtbot.waitSignal(copying.failed):
        pass
    stick.mkdir()
    with qtbot.waitSignal(copying.written):
        pass
    assert "Tema 52" in text_in(stick)


@pytest.mark.usefixtures("soon")
def test_the_meeting_is_written_once_more_when_it_is_closed(
    qtbot: QtBot, copying: EmergencyCopy, stick: Path
) -> None:
    copying.write_to(stick)
    now = started()
    with qtbot.waitSignal(copying.written):
        copying.keep(now)
    closed = running.close(replace(now.with_text(SAID, "Til slutt.")), NOON)
    with qtbot.waitSignal(copying.written):
        copying.keep(closed)
    assert "Til slutt." in text_in(stick)


def test_a_meeting_that_does_not_run_is_not_written(copying: EmergencyCopy, stick: Path) -> None:
    copying.write_to(stick)
    copying.keep(meeting((52,)))
    assert not copying._pause.isActive()


def test_a_folder_named_while_the_meeting_runs_is_written_to_at_once(
    qtbot: QtBot, copying: EmergencyCopy, stick: Path
) -> None:
    copying.keep(started())
    with qtbot.waitSignal(copying.written):
        copying.write_to(stick)
    assert "Tema 52" in text_in(stick)
