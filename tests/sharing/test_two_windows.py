"""Two programs on the same meetings: the first comes forward, or the second only reads."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDir

from ho21desk.paths import resource

ROOT = Path(__file__).resolve().parents[2]
OTHER = ROOT / "tests" / "exchange" / "every_field.ho21.json"  # meeting 5/2023


class Window:
    """The program in a process of its own."""

    def __init__(self, home: Path, *wanted: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("program.py")), str(home), *wanted],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def hears(self, what: str) -> dict[str, Any]:
        """Return what it tells of something, once it does."""
        assert self._process.stdout
        for line in self._process.stdout:
            told: dict[str, Any] = json.loads(line)
            if told["what"] == what:
                return told
        raise AssertionError(f"it ended: {self._process.communicate()}")

    def asks(self, line: str, what: str = "done") -> dict[str, Any]:
        """Have something done, and return what it tells."""
        assert self._process.stdin
        print(line, file=self._process.stdin, flush=True)
        return self.hears(what)

    def ends(self, line: str = "") -> int:
        """Wait until it has ended, without a word of complaint."""
        said, complaints = self._process.communicate(f"{line}\n" if line else None, timeout=20)
        assert (said, complaints) == ("", "")
        return self._process.returncode

    def kill(self) -> None:
        """End it with no time for anything."""
        self._process.kill()
        self._process.communicate()


Start = Callable[..., Window]


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    for file in (resource("demo/meeting.ho21.json"), OTHER):
        assert command("import", file).returncode == 0
    started: list[Window] = []

    def start(*wanted: str) -> Window:
        started.append(Window(home, *wanted))
        return started[-1]

    yield start
    for window in started:
        window.kill()


def command(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    asked = [sys.executable, "-m", "ho21desk", *map(str, words)]
    return subprocess.run(asked, capture_output=True, text=True, check=False, cwd=ROOT)


def minutes(home: Path, meeting: str) -> str:
    """Return the minutes as they are on disk."""
    assert command("export", meeting, "--to", home / "ut.txt").returncode == 0
    return (home / "ut.txt").read_text(encoding="utf-8")


def test_a_second_start_brings_the_first_forward_and_a_dead_one_hinders_nobody(
    start: Start, home: Path
) -> None:
    first = start("3/2026")
    assert first.hears("opened") == {"what": "opened", "meeting": "3/2026", "reads_only": False}
    assert first.asks("minimise")["minimised"]
    assert start("5/2023").ends() == 0
    assert first.hears("opened")["meeting"] == "5/2023"
    assert not first.asks("look")["minimised"]

    refused = command("import", OTHER)
    assert (refused.returncode, refused.stdout) == (3, "")
    assert refused.stderr.startswith("ho21desk: HO21desk er åpent på denne maskinen siden ")
    assert len(command("list").stdout.splitlines()) == 2

    lock = home / "ho21desk.sqlite3.lock"
    socket = Path(QDir.tempPath()) / json.loads(lock.read_bytes())["address"]
    assert socket.is_socket()
    assert not socket.stat().st_mode & 0o077
    first.kill()
    second = start()
    assert second.hears("opened") == {"what": "opened", "meeting": "5/2023", "reads_only": False}
    assert not socket.exists()

    record = json.loads(lock.read_bytes()) | {"name": "KONTOR-PC", "machine": "fjern", "token": "annen"}
    with lock.open("r+b") as file:
        file.write(json.dumps(record).encode().ljust(512))  # as another machine does while this one sleeps
    text = second.asks("type Skrevet etter en lang søvn.")["text"]
    assert second.hears("failing")["problem"] == "taken"
    seen = second.asks("look")
    assert seen["text"] == text
    assert "åpnet på KONTOR-PC" in seen["reason"]
    assert "Skrevet etter en lang søvn." not in minutes(home, "5/2023")


def test_beside_one_that_hangs_a_second_only_reads_until_it_may_write(start: Start, home: Path) -> None:
    first = start("3/2026")
    first.hears("opened")
    first.asks("hang", "hangs")
    second = start("3/2026")
    assert second.hears("opened") == {"what": "opened", "meeting": "3/2026", "reads_only": True}
    assert "åpent på denne maskinen siden" in second.asks("again")["reason"]
    first.kill()
    second.asks("again")
    assert second.hears("opened") == {"what": "opened", "meeting": "3/2026", "reads_only": False}
    assert second.asks("type Nå skrives det.")["text"].endswith("Nå skrives det.")
    assert second.ends("leave") == 0
    assert "Nå skrives det." in minutes(home, "3/2026")
