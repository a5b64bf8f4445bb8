"""The program when the screen is taken from it, as when somebody is logged out: it ends, and in order."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.program import Program, Reader, exported

pytestmark = pytest.mark.window


@pytest.fixture
def screen() -> Iterator[tuple[str, int]]:
    """A screen of its own: what it goes by, and the process that is behind it."""
    reading, writing = os.pipe()
    arguments = ["-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(["Xvfb", *arguments], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}", server.pid
        server.kill()


def test_what_was_typed_is_kept_and_the_program_ends_without_a_crash(
    screen: tuple[str, int], reader: Reader, meeting_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    display, server = screen
    monkeypatch.setenv("DISPLAY", display)
    program = Program(reader, meeting_home, "3/2026")
    program.press("Start møtet")
    program.write("Diskusjon", "Sagt til slutt.")
    os.kill(server, signal.SIGKILL)
    assert program.ended() == 1, program.end()
    assert exported(meeting_home)["agenda"][0]["discussion"].endswith("Sagt til slutt.")
