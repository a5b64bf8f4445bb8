"""The program in a process of its own, and the screen reader that works it from outside."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

PATIENCE = 15.0
PAUSE = 0.02
# What Qt says when it is asked for something that is not there, or not there any more.
BUS_NOISE = re.compile(r"WARNING Qt (?:qt\.accessibility\.atspi|QAccessible\w+::child)$")
Found = TypeVar("Found")


@dataclass(frozen=True)
class Control:
    """What a screen reader is told about one thing in the window.

    Attributes:
        place: the object names on the way to it.
        labels: the names of the labels that belong to it.
    """

    depth: int
    role: str
    name: str
    description: str
    place: str
    showing: bool
    enabled: bool
    focusable: bool
    labels: list[str]


class Reader:
    """A screen reader. It finds controls by name, and does with them what it can."""

    def __init__(self) -> None:
        script = Path(__file__).with_name("reading.py")
        self._process = subprocess.Popen(
            [os.environ["HO21DESK_SYSTEM_PYTHON"], "-W", "ignore::DeprecationWarning", str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, do: str, **request: Any) -> Any:
        """Have something done. LookupError when the control does not show up in time."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps({"do": do, **request}), file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["answer"]

    def leave(self) -> None:
        """End the screen reader."""
        self._process.communicate(timeout=PATIENCE)


class Program:
    """The program as somebody who does not see it meets it."""

    def __init__(self, reader: Reader, home: Path, *words: str) -> None:
        """Start it. Whatever it complains about goes to a file beside `home`."""
        self._reader = reader
        self._errors = home.with_suffix(".stderr")
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-X", "faulthandler", "-m", "ho21desk", "--data-dir", str(home), *words],
                stderr=errors,
            )

    def tree(self) -> list[Control]:
        """Return everything there is, shown or not."""
        return [Control(**each) for each in self._ask("tree")]

    def overreach(self) -> None:
        """Ask everything in the window for parts that it does not have."""
        assert self._ask("overreach") > 100
        assert self._process.poll() is None, self._process.returncode

    def find(self, role: str, name: str) -> Control:
        """Return a control that is shown, or a menu item; wait until it is."""
        return Control(**self._ask("find", role=role, name=name))

    def press(self, name: str, role: str = "push button") -> None:
        """Press a control."""
        assert self._ask("press", role=role, name=name)

    def read(self, name: str) -> str:
        """Return the text in a field."""
        return str(self._ask("read", role="text", name=name))

    def await_text(self, name: str, words: str) -> None:
        """Wait until a field holds some words."""
        until(lambda: words in self.read(name))

    def write(self, name: str, words: str) -> None:
        """Add words at the end of a field."""
        assert self._ask("insert", role="text", name=name, words=words)

    def strike(self, words: str) -> None:
        """Write words by striking keys, wherever the cursor is."""
        assert self._ask("strike", words=words)

    def await_spoken(self, words: str) -> None:
        """Wait until a screen reader was told something without asking."""
        assert self._ask("spoken", words=words)

    def quit(self) -> int:
        """Leave by the menu and return the exit code."""
        self.press("Avslutt programmet", role="menu item")
        return self.ended()

    def ended(self) -> int:
        """Wait until it ends by itself, and return the exit code."""
        return self._process.wait(PATIENCE)

    def kill(self, after: float) -> None:
        """End it at once, with no time to save anything, `after` seconds from now."""
        try:
            code = self._process.wait(after)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(PATIENCE)
        else:
            raise AssertionError(f"the program ended by itself: {code}")

    def end(self) -> str:
        """Make sure that it has ended, and return what it complained about."""
        self._process.kill()
        self._process.wait(PATIENCE)
        return self._errors.read_text(encoding="utf-8")

    def _ask(self, do: str, **request: Any) -> Any:
        try:
            return self._reader.ask(do, pid=self._process.pid, **request)
        except LookupError as error:
            state = f"ended with {code}" if (code := self._process.poll()) is not None else "still runs"
            error.add_note(f"The program {state}. {self._errors.read_text(encoding='utf-8')}")
            raise


def until(condition: Callable[[], Found | None]) -> Found:
    """Return what a condition gives once it gives something."""
    deadline = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < deadline, condition
        time.sleep(PAUSE)
    return found


def exported(home: Path) -> dict[str, Any]:
    """Return the demo meeting as the command line writes it."""
    target = home.with_name("eksport.ho21.json")
    command(home, "export", "3/2026", "--to", str(target))
    meeting: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    return meeting


def command(home: Path, *words: str) -> None:
    """Give a command on the command line, and see that it is done."""
    asked = [sys.executable, "-m", "ho21desk", "--data-dir", str(home), *words]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done
