"""A screen reader, and the program with the demo meeting, each in a process of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ho21desk.paths import resource
from tests.window.program import BUS_NOISE, Program, Reader, command

collect_ignore = ["reading.py"]  # for the system's Python, which has PyGObject

Start = Callable[..., Program]


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.leave()


@pytest.fixture
def meeting_home(tmp_path: Path) -> Path:
    """A folder with the demo meeting in it, as a meeting that counts."""
    folder = tmp_path / "møter"
    command(folder, "import", str(resource("demo/meeting.ho21.json")))
    return folder


@pytest.fixture
def start(reader: Reader, meeting_home: Path) -> Iterator[Start]:
    """Start the program; at the end, see that it has complained about nothing."""
    started: list[Program] = []

    def start(*words: str) -> Program:
        started.append(Program(reader, meeting_home, *words))
        return started[-1]

    yield start
    assert [program.end() for program in started] == [""] * len(started)
    log = meeting_home / "logs" / "ho21desk.log"
    told = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    assert [line for line in told if not line.startswith("  ") and not BUS_NOISE.search(line)] == []
