"""Kills the program at random moments while somebody types, and compares when it is started again.

    python -m tests.safety.kills [--kills 1000] [--slow-sync 30] [--typing 1.8] [--gather MS] [--seed 1]
        [--key KEY]

Keys go into the real window (offscreen), at random speed, in the discussions and decisions of several
cases. What was typed more than 250 ms before a kill must be in the database, what is there must be what was
typed, letter by letter, and the window must open on the same meeting, case and place in the text. With
`--slow-sync` every sync takes that many milliseconds longer, but for every fifth start, so that what a key
costs can be compared. `--gather` has the window tell what was typed as seldom as that: with 1000 the
promise must be broken, or the kills prove nothing. With `--key` the database is encrypted.
"""

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ho21desk.desk.key_ring import VARIABLE
from ho21desk.markup import plain
from ho21desk.paths import UserPaths, resource
from ho21desk.store import cipher
from ho21desk.store.cipher import Key
from tests.safety import faulty
from tests.safety.comparing import MEETING, Comparison, Found, Queued, Ref
from tests.safety.notes import Notes

_QUICK = 5
"""Every so many starts has no slow syncs."""
_KILLED_EARLY = 0.1
_CONTROLS = 20
_PATIENCE = 30
_TABLES = {"discussion": ("agenda_item", "discussion"), "text": ("decision", "text")}


class Kills:
    """Starts, kills and compares, on one folder."""

    def __init__(
        self,
        folder: Path,
        seed: int,
        typing: float,
        slow_sync: int = 0,
        gather: int | None = None,
        key: Key | None = None,
    ) -> None:
        self._paths = UserPaths.below(folder)
        self._random = random.Random(seed)
        self._typing = typing
        self._slow_sync = slow_sync
        self._gather = gather
        self._key = key
        if key:
            os.environ[VARIABLE] = key.phrase  # nobody sits there to type it
        self._notes = Notes()
        self._comparison = Comparison()
        self.found = self._comparison.found
        _warm_up()
        self._wait(self._fork(self._fill))

    def once(self) -> None:
        """Start the program, let it be typed in, kill it, and see what is left."""
        is_slow = bool(self._slow_sync and self.found.kills % _QUICK)
        self._notes.clear()
        pid = self._fork(self._type, is_slow)
        queued = Queued(pid)
        if self._random.random() < _KILLED_EARLY:
            time.sleep(self._random.uniform(0, 0.5))
        else:
            self._await_typing(pid)
            queued.watch(self._random.uniform(0.05, self._typing))
        killed = time.monotonic()
        os.kill(pid, signal.SIGKILL)
        self._wait(pid, killed=True)
        self._comparison.take(self._notes.read(), killed, queued, self._read(), is_slow=is_slow)

    # In the program

    def _fill(self) -> None:
        from datetime import datetime

        from ho21desk.desk.office import Office

        with Office(self._paths.database, datetime.now, key=self._key) as office:
            office.archive.bring_in(resource("demo/meeting.ho21.json"))

    def _type(self, is_slow: bool) -> None:
        from ho21desk.views import case_panel
        from tests.safety.typing_on import TypingOn

        if self._gather is not None:
            case_panel._GATHER_MILLISECONDS = self._gather
        faulty.slow_syncs(self._slow_sync if is_slow else 0)
        wanted = None if self._comparison.was_open else MEETING
        TypingOn(self._notes, self._paths, self._random.randrange(1 << 30), wanted).run()

    def _fork(self, does: Any, *words: Any) -> int:
        self._random.random()  # each process its own chances
        pid = os.fork()
        if pid == 0:
            try:
                does(*words)
                os._exit(0)
            except BaseException:
                import traceback

                traceback.print_exc()
            finally:
                os._exit(1)
        return pid

    # Outside it

    def _wait(self, pid: int, *, killed: bool = False) -> None:
        _, status = os.waitpid(pid, 0)
        if killed != os.WIFSIGNALED(status) or (not killed and status):
            raise RuntimeError(f"the program ended by itself: {status}")

    def _await_typing(self, pid: int) -> None:
        deadline = time.monotonic() + _PATIENCE
        while not self._notes.has("ready"):
            if time.monotonic() > deadline:
                os.kill(pid, signal.SIGKILL)
            if os.waitpid(pid, os.WNOHANG)[0]:
                raise RuntimeError("the program does not open the meeting")
            time.sleep(0.005)

    def _read(self) -> dict[Ref, str]:
        """Return every text in a copy of the database, so that the program itself has to recover."""
        with tempfile.TemporaryDirectory() as folder:
            for file in self._paths.data.glob(f"{self._paths.database.name}*"):
                if not file.name.endswith((".lock", "-shm")):
                    shutil.copy(file, folder)
            with closing(cipher.connect(Path(folder, self._paths.database.name), self._key)) as connection:
                return {
                    (field_name, owner): plain(text)
                    for field_name, (table, column) in _TABLES.items()
                    for owner, text in connection.execute(f"SELECT id, {column} FROM {table}")
                }


def _warm_up() -> None:
    """Load what the program loads, so that a start costs little."""
    import importlib

    for name in (
        "ho21desk.wiring.application",
        "ho21desk.desk.office",
        "tests.safety.typing_on",
        "PySide6.QtTest",
    ):
        importlib.import_module(name)


def torn_in_place(folder: Path, kills: int, seed: int) -> int:
    """Kill a program that writes its text over the old one, and return how often some was gone."""
    path, chance, torn = folder / "text", random.Random(seed), 0
    for _ in range(kills):
        size = 1_000_000
        path.write_text("x" * size)
        pid = os.fork()
        if pid == 0:
            while True:
                size += 1
                path.write_text("x" * size)
        time.sleep(chance.uniform(0.01, 0.05))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        torn += path.stat().st_size < 1_000_000
    return torn


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--slow-sync", type=int, default=0)
    parser.add_argument("--gather", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--typing", type=float, default=1.8, help="most seconds before a kill")
    parser.add_argument("--key", type=Key)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if str(faulty.library()) not in os.environ.get("LD_PRELOAD", ""):
        again = [sys.executable, "-m", "tests.safety.kills", *sys.argv[1:]]
        os.execve(sys.executable, again, {**faulty.environment(), "QT_QPA_PLATFORM": "offscreen"})
    with tempfile.TemporaryDirectory() as folder:
        torn = torn_in_place(Path(folder), _CONTROLS, asked.seed)
    with tempfile.TemporaryDirectory() as folder:
        kills = Kills(Path(folder), asked.seed, asked.typing, asked.slow_sync, asked.gather, asked.key)
        found, begun = kills.found, time.monotonic()
        for _ in range(asked.kills):
            told = len(found.broken)
            kills.once()
            if not asked.json:
                _tell(found, told, asked.slow_sync, time.monotonic() - begun)
    if asked.json:
        print(json.dumps({**asdict(found), "presses": None, "torn": torn}))
        return 0
    print(
        f"a text written in place: torn by {torn} of {_CONTROLS} kills",
        _said(found, asked.slow_sync),
        sep="\n",
    )
    return 1 if found.broken or not torn else 0


def _tell(found: Found, told: int, slow_sync: int, seconds: float) -> None:
    for line in found.broken[told:]:
        print(" ", line, flush=True)
    if found.kills % 50 == 0:
        print(f"after {seconds:.0f} s: {_said(found, slow_sync)}", flush=True)


def _said(found: Found, slow_sync: int) -> str:
    lines = [
        f"{found.kills} kills, {found.keys} keys, {found.places} places, {len(found.broken)} promises broken"
    ]
    if len(found.ages) > 1:
        ages = [age * 1000 for age in found.ages]
        lines.append(
            f"the oldest key lost: median {statistics.median(ages):.0f} ms, "
            f"p99 {statistics.quantiles(ages, n=100)[98]:.0f} ms, at most {max(ages):.0f} ms"
        )
    for is_slow, presses in found.presses.items():
        if len(presses) > 1:
            syncs = f"syncs {slow_sync} ms slower" if is_slow else "syncs as they are"
            median, p99 = statistics.median(presses), statistics.quantiles(presses, n=100)[98]
            lines.append(f"a key, {syncs}: median {median * 1000:.2f} ms, p99 {p99 * 1000:.2f} ms")
    lines.append(
        f"kills that took older keys while the program stood in line for a processor: {found.starved}"
    )
    lines.append(f"syncs that the window waited for while one typed: {found.waited}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
