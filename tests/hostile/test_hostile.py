"""Every hostile file is refused in a sentence or makes sense, soon, and nothing but that happens.

Each reader has a child process with limits on memory and time, without network, and with folders of its own
that are looked at before and after.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.hostile.corpus import cases
from tests.hostile.making import Case
from tests.hostile.readers import READERS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs limits on memory and time that hold"),
]

ROOT = Path(__file__).resolve().parents[2]
HANGS = 240
"""Seconds after which the child is ended: a reader waits for something."""


def made(cases_: Sequence[Case], folder: Path) -> dict[Path, Case]:
    """Write the files, each in a folder of its own, so that what appears beside one shows."""
    files = {}
    for number, case in enumerate(cases_):
        path = folder / str(number) / case.name
        path.parent.mkdir(parents=True)
        case.make(path)
        files[path] = case
    return files


def seen(world: Path) -> dict[str, str]:
    """Return everything below a folder, with what is in it."""

    def look(path: Path) -> str:
        if path.is_symlink():
            return str(path.readlink())
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else str(path.stat().st_mode)

    return {str(path): look(path) for path in sorted(world.rglob("*"))}


def outcomes(reader: str, files: Sequence[Path], world: Path) -> Iterator[tuple[Path, tuple[str, str]]]:
    """Read the files in a child; one that dies of a file is followed by another for the rest."""
    own = {"HOME": str(world / "home"), "TMPDIR": str(world / "temp"), "HO21DESK_HOME": str(world / "home")}
    left = list(files)
    while left:
        command = [sys.executable, "-B", "-m", "tests.hostile.child", reader, *map(str, left)]
        try:
            child = subprocess.run(
                command, cwd=ROOT, env={**os.environ, **own}, capture_output=True, text=True, timeout=HANGS
            )
            said, ended = child.stdout, f"died with {child.returncode}: {child.stderr[-300:]}"
        except subprocess.TimeoutExpired as late:
            said, ended = (late.stdout or b"").decode(), "hangs"
        lines = [json.loads(line) for line in said.splitlines()]
        for path, (how, what, *_figures) in zip(lines[::2], lines[1::2], strict=False):
            yield Path(path), (how, what)
        done = len(lines) // 2
        if done < len(left):
            yield left[done], ("broke", ended)
        left = left[done + 1 :]


@pytest.mark.parametrize("reader", READERS)
def test_hostile_files_do_nothing(tmp_path: Path, reader: str) -> None:
    for folder in ("home", "temp"):
        (tmp_path / folder).mkdir()
    files = made(list(cases(reader)), tmp_path / "files")
    before = seen(tmp_path)
    ended = dict(outcomes(reader, list(files), tmp_path))
    assert seen(tmp_path) == before
    assert ended.keys() == files.keys()
    wrong = {
        files[path].name: (how, what)
        for path, (how, what) in ended.items()
        if (what if how == "refused" else how) != files[path].ends
    }
    assert wrong == {}


def test_the_child_does_hold_a_reader_back(tmp_path: Path) -> None:
    """The guards bite, or nothing above is proven."""
    for wish, told in (
        ("socket.socket()", "ReachedOutError"),
        ("subprocess.Popen(['true'])", "ReachedOutError"),
        ("bytearray(child.MEMORY)", "MemoryError"),
    ):
        code = f"import socket, subprocess; from tests.hostile import child; child.confine(); {wish}"
        ended = subprocess.run([sys.executable, "-B", "-c", code], cwd=ROOT, capture_output=True, text=True)
        assert told in ended.stderr
