"""Programs that are started again and again: on a screen of their own, installed apart from ours.

Peers and the watcher come from PyPI, each into an environment of its own in a cache folder; only these
scripts ever ask a registry for anything. LibreOffice is used where Debian has put it.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import appdirs

_OBSERVER = Path(__file__).with_name("observer.py")
_SCREEN = "1440x900x24"


class Unavailable(Exception):  # noqa: N818 (no fault: a row is left out, and says why)
    """Something cannot be installed or started here; the message says what."""


class Environments:
    """Virtual environments in a cache folder, each with one program and what it needs."""

    def __init__(self) -> None:
        self.folder = Path(appdirs.user_cache_dir("ho21desk-benchmarks", appauthor=False))

    def python(self, package: str) -> Path:
        """Return the interpreter of a package's environment, made when it is missing."""
        folder = self.folder / package
        python, done = folder / "bin/python", folder / "installed"
        if not done.exists():
            print(f"Installerer {package} i {folder} …", file=sys.stderr)
            try:
                subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
                quietly = ["install", "--quiet", "--disable-pip-version-check", package]
                subprocess.run([python, "-m", "pip", *quietly], check=True, capture_output=True)
            except (subprocess.CalledProcessError, OSError) as error:
                raise Unavailable(f"{package} lar seg ikke installere her") from error
            done.touch()
        return python


class Screen:
    """A screen without a monitor, on which programs are started and watched from outside."""

    def __init__(self, environments: Environments) -> None:
        self._watcher = environments.python("python-xlib")
        self._compiled = environments.folder / "compiled"
        xvfb = shutil.which("Xvfb")
        if xvfb is None:
            raise Unavailable("Xvfb er ikke installert")
        readable, writable = os.pipe()
        command = [xvfb, "-displayfd", str(writable), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[writable], stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as told:
            self._display = f":{told.readline().strip()}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def watch(
        self, command: Sequence[str | Path], home: Path, *, title: str = "", settled: bool = False
    ) -> dict[str, float]:
        """Start a program, close it again, and return what was seen; see `observer`."""
        home.mkdir(parents=True, exist_ok=True)
        wanted = (["--title", title] if title else []) + (["--settled"] if settled else [])
        watching = [self._watcher, _OBSERVER, *wanted, "--", *command]
        told = subprocess.run(
            watching,
            env=self._surroundings(home),
            cwd=_OBSERVER.parent.parent,
            capture_output=True,
            text=True,
        )
        if told.returncode:
            raise Unavailable(told.stderr.strip().rpartition("\n")[2] or "det kom ikke noe vindu")
        return dict(json.loads(told.stdout))

    def _surroundings(self, home: Path) -> dict[str, str]:
        """Return an environment without anything of this machine's desktop, and with compiled modules.

        An installed program has its modules compiled; one that runs where it was checked out would be
        compiled anew at each start where Python was told not to keep what it compiles.
        """
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL"}}
        return {
            **kept,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPYCACHEPREFIX": str(self._compiled),
            "PYTHONPATH": str(_OBSERVER.parent.parent),
        }
