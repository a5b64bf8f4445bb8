"""Watches a program start, from outside: what a person at the screen would see, the same for every program.

    python observer.py [--title WORDS] [--settled] -- COMMAND …

Runs on python-xlib alone, in an environment of its own. A window counts when it is mapped, is no splash
screen and is large enough to work in. It is painted when its picture has more than one colour. It takes
keys when its event loop answers `_NET_WM_PING`, the question window managers ask to tell a busy window
from a dead one. Asked again and again, the longest wait for an answer is the longest stall.

With --title, the start goes on until those words stand in the title; then a key is pressed, and the
start ends when the letter was painted. With --settled it ends when the program has come to rest.

Prints JSON: seconds since the program was started, and CPU seconds of all its processes.
"""

import argparse
import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from Xlib import XK, X, display, error  # type: ignore[import-not-found, import-untyped, unused-ignore]
from Xlib.ext import damage, xtest  # type: ignore[import-not-found, import-untyped, unused-ignore]
from Xlib.protocol import event  # type: ignore[import-not-found, import-untyped, unused-ignore]

PATIENCE = 60.0
"""Seconds until a program that shows no window is given up."""
_ASK_EVERY = 0.004
_QUIET = 0.4
_SMALLEST = (400, 300)
_TICKS = os.sysconf("SC_CLK_TCK")


class Observer:
    """One program, from its start until it is closed."""

    def __init__(self, command: list[str]) -> None:
        self._display = display.Display()
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask | X.StructureNotifyMask)
        self._display.damage_query_version()
        self._window: Any = None
        self._seen: list[Any] = []
        self._asked: float | None = None
        self._waits: list[float] = []
        self._answered = self._damaged = 0.0
        self._display.sync()
        self._begun = time.monotonic()
        self._process = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL)

    def watch(self, title: str, *, settled: bool) -> dict[str, float]:
        """Return what was seen. RuntimeError when the program ends, or shows no window in time."""
        self._until(self._is_painted)
        painted = self._now()
        self._window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self._ask()
        self._until(lambda: self._answered > 0)
        told = {"painted": painted, "takes_keys": self._answered, "cpu": self._cpu()}
        if title:
            self._until(lambda: title in self._title())
            answers = len(self._waits) + 2  # one may have been on its way already
            self._until(lambda: len(self._waits) >= answers)
            self._press()
            pressed = self._now()
            self._until(lambda: self._damaged > pressed)
            told["ready"] = self._damaged
            told["ready_cpu"] = self._cpu()
        if settled:
            told["settled"] = self._come_to_rest()
        told["stall"] = max(self._waits)
        return told

    def close(self) -> None:
        """Close the window as a person does, and end what will not go."""
        if self._window is not None and self._process.poll() is None:
            self._tell(self._window, "WM_DELETE_WINDOW")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _now(self) -> float:
        return time.monotonic() - self._begun

    def _until(self, happened: Any) -> None:
        """Follow events until something has happened, asking for a sign of life all the while."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._display.fileno(), selectors.EVENT_READ)
            while not happened():
                if self._now() > PATIENCE or self._process.poll() not in (None, 0):
                    raise RuntimeError("no window")
                if not self._display.pending_events():
                    self._display.flush()
                    selector.select(_ASK_EVERY)
                while self._display.pending_events():
                    self._take(self._display.next_event())
                if self._waits and self._asked is None and self._now() > self._answered + _ASK_EVERY:
                    self._ask()

    def _take(self, happened: Any) -> None:
        if happened.type == X.MapNotify:
            self._seen.append(happened.window)
            try:
                happened.window.damage_create(damage.DamageReportRawRectangles)
            except error.XError:
                return
        elif happened.type == X.ClientMessage and happened.data[1][0] == self._atom("_NET_WM_PING"):
            if self._asked is not None:
                self._answered = self._now()
                self._waits.append(self._answered - self._asked)
                self._asked = None
        elif isinstance(happened, damage.DamageNotify) or type(happened).__name__ == "DamageNotify":
            self._damaged = self._now()

    def _is_painted(self) -> bool:
        """Whether a window to work in has a picture in it."""
        for window in self._seen:
            try:
                if self._is_to_work_in(window) and self._has_picture(window):
                    self._window = window
                    return True
            except error.XError:
                continue
        return False

    def _is_to_work_in(self, window: Any) -> bool:
        size, kept = window.get_geometry(), window.get_attributes()
        if kept.map_state != X.IsViewable or kept.override_redirect:
            return False
        if size.width < _SMALLEST[0] or size.height < _SMALLEST[1]:
            return False
        kinds = window.get_full_property(self._atom("_NET_WM_WINDOW_TYPE"), X.AnyPropertyType)
        return kinds is None or self._atom("_NET_WM_WINDOW_TYPE_SPLASH") not in kinds.value

    def _has_picture(self, window: Any) -> bool:
        size = window.get_geometry()
        for share in (0.02, 0.3, 0.5, 0.8):
            picture = window.get_image(0, int(size.height * share), size.width, 2, X.ZPixmap, 0xFFFFFFFF).data
            if len({picture[place : place + 3] for place in range(0, len(picture), 4)}) > 1:
                return True
        return False

    def _title(self) -> str:
        found = self._window.get_full_property(self._atom("_NET_WM_NAME"), X.AnyPropertyType)
        return bytes(found.value).decode(errors="replace") if found else ""

    def _ask(self) -> None:
        self._asked = self._now()
        self._tell(self._window, "_NET_WM_PING")

    def _tell(self, window: Any, what: str) -> None:
        data = (32, [self._atom(what), X.CurrentTime, window.id, 0, 0])
        message = event.ClientMessage(window=window, client_type=self._atom("WM_PROTOCOLS"), data=data)
        window.send_event(message)
        self._display.flush()

    def _press(self) -> None:
        code = self._display.keysym_to_keycode(XK.XK_q)
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(self._display, kind, code)
        self._display.flush()

    def _come_to_rest(self) -> float:
        """Return when the program last did something before it rested for a while."""
        busy, last = self._cpu(), self._now()

        def rests() -> bool:
            nonlocal busy, last
            now = self._cpu()
            if now - busy > 1.5 / _TICKS or self._damaged > last:
                busy, last = now, self._now()
            return self._now() - last > _QUIET

        self._until(rests)
        return last

    def _cpu(self) -> float:
        """Return the CPU seconds of every process of the program."""
        total = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == self._process.pid:
                total += sum(map(int, fields[11:15]))
        return total / _TICKS

    def _atom(self, name: str) -> int:
        return int(self._display.intern_atom(name))


def main() -> int:
    """Watch one start, and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--title", default="")
    parser.add_argument("--settled", action="store_true")
    parser.add_argument("command", nargs="+")
    asked = parser.parse_args()
    observer = Observer(asked.command)
    try:
        told = observer.watch(asked.title, settled=asked.settled)
    except (RuntimeError, error.XError) as why:
        print(why if isinstance(why, RuntimeError) else "the window is gone", file=sys.stderr)
        return 1
    finally:
        observer.close()
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
