"""The program is killed while somebody types, and what was typed is there."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.safety import faulty
from tests.safety.comparing import PROMISE

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def need_faults() -> None:
    faulty.require()


def killed(*words: str) -> dict[str, Any]:
    """Kill the program in a process of its own, since it forks, and return what was seen."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.safety.kills", "--json", *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_what_was_typed_is_there_after_kills_and_the_window_opens_just_there() -> None:
    seen = killed("--kills", "10", "--typing", "0.9", "--slow-sync", "30")
    assert seen["broken"] == []
    assert seen["waited"] == 0
    assert seen["keys"] > 50
    assert seen["places"] > 2
    assert seen["torn"]  # as a text is that is written in place: the kills do kill


def test_the_same_kills_take_what_is_told_too_seldom() -> None:
    seen = killed("--kills", "5", "--gather", "5000")
    assert max(seen["ages"]) > PROMISE
