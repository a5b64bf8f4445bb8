"""A real monitor is pulled out in the middle of a meeting, and put back."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.window
def test_the_chairs_window_goes_and_comes_with_its_monitor(tmp_path: Path) -> None:
    server = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 3286x1080x24 -noreset"]
    done = subprocess.run(
        [*server, sys.executable, "-m", "tests.window.screens_that_go", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [
        [["chair", True], "minutes", True],
        [[], "minutes", True],
        [["chair", True], "minutes", True],
    ]
