"""A program that is started later reaches the one that runs, and nothing else does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ho21desk.qtmodels.doorbell import Doorbell, ring

ROOT = Path(__file__).resolve().parents[2]
RINGING = "import sys; from ho21desk.qtmodels.doorbell import ring; print(ring(*sys.argv[1:]))"
NOBODY = "ho21desk-" + "0" * 32


@pytest.fixture
def bell(qtbot: QtBot) -> tuple[Doorbell, str]:
    bell = Doorbell()
    return bell, bell.hang()


def test_who_rings_is_answered_and_says_what_is_wanted(qtbot: QtBot, bell: tuple[Doorbell, str]) -> None:
    with qtbot.waitSignal(bell[0].rung) as rung:
        asking = subprocess.Popen(
            [sys.executable, "-c", RINGING, bell[1], "2/2026 «æ»"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
    assert rung.args == ["2/2026 «æ»"]
    assert asking.communicate(timeout=20)[0] == "True\n"


@pytest.mark.parametrize(
    "words", [b"\n", b"{}\n", b"[]\n", b'{"open": 1}\n', b"\xff\xfe\n", b"x" * 100_000, b"GET / HTTP/1.1\r\n"]
)
def test_whoever_says_anything_else_is_shown_the_door(
    qtbot: QtBot, bell: tuple[Doorbell, str], words: bytes
) -> None:
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(bell[0].rung), qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(bell[1])
        socket.write(words)
    with qtbot.waitSignal(bell[0].rung):  # and others are still answered
        socket.connectToServer(bell[1])
        socket.write(json.dumps({"open": "", "token": ""}).encode() + b"\n")


@pytest.mark.parametrize("address", ["", NOBODY, "ho21desk-", "/etc/passwd", "ho21desk-../../../tmp/x"])
def test_where_nobody_answers_it_is_told(address: str) -> None:
    assert not ring(address, "")


def test_what_a_dead_program_left_is_taken_away_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "fil"
    other.touch()
    assert Doorbell().hang(left=str(other))
    assert other.exists()
