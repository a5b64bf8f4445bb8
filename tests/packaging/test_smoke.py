"""What the program does to try a build: it opens the demo meeting, writes its minutes and leaves."""

import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest


def tried(folder: Path, home: Path) -> "subprocess.CompletedProcess[str]":
    """Let the program try itself, where there is no screen."""
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    outside = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, "-m", "ho21desk", "--smoke", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**outside, "HO21DESK_HOME": str(home)},
        timeout=60,
    )


@pytest.mark.slow
def test_the_minutes_of_the_demo_meeting_are_written(tmp_path: Path) -> None:
    done = tried(tmp_path / "ut", tmp_path / "hjem")
    (written,) = (tmp_path / "ut").iterdir()
    assert (done.returncode, done.stdout) == (0, f"Åpnet demomøtet og skrev {written}.\n")
    assert docx.Document(str(written)).paragraphs
    assert not (tmp_path / "hjem").exists()  # nothing of it is kept


@pytest.mark.slow
def test_what_cannot_be_written_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "ut").touch()
    done = tried(tmp_path / "ut", tmp_path / "hjem")
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
