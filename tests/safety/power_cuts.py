"""Cuts the power at random moments, and opens what is left with the program's own database.

    python -m tests.safety.power_cuts [--cuts 1000] [--seed 1] [--key KEY]

A process commits texts and acts and acknowledges each; all it writes is written down. At a random moment
of that, a disk is made up of what was synced and of any part of the rest, in any order. The database on
it must be sound and hold the meeting just as it was after the last acknowledged commit, or the one after
that. The same is tried with synchronous=NORMAL, which must lose commits, with OFF, which must damage the
database, and with a file written in place, which must be torn: or the cuts prove nothing. With `--key` the
database is encrypted.
"""

import argparse
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ho21desk.errors import StoreError
from ho21desk.model import Meeting
from ho21desk.store import meetings
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from tests.safety.disk import Disk
from tests.safety.faulty import Event, Kind, Recording, environment, read_log

OFF, NORMAL, FULL = range(3)
_CUTS_OF_ONE = 250
"""How many times what one process wrote is cut."""
_COUNTED = ("cuts", "corrupt", "lost", "replaced_torn", "in_place_torn")
_ROOT = Path(__file__).parents[2]


@dataclass
class Found:
    """How many cuts there were, and how many of them broke which promise.

    Attributes:
        first: what broke first, to look into.
    """

    cuts: int = 0
    corrupt: int = 0
    lost: int = 0
    replaced_torn: int = 0
    in_place_torn: int = 0
    first: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Recorded:
    """What one process wrote, and what the meeting was after each of its commits."""

    events: list[Event]
    states: list[Meeting | None]
    key: Key | None = None


def recorded(commits: int, seed: int, synchronous: int, key: Key | None = None) -> Recorded:
    """Have a process commit, and return what it wrote. `UnavailableError` where that cannot be seen."""
    with tempfile.TemporaryDirectory() as below:
        folder, log, states = Path(below, "disk"), Path(below, "log"), Path(below, "states")
        folder.mkdir()
        words = (folder, states, commits, seed, synchronous, key.phrase if key else "")
        subprocess.run(
            [sys.executable, "-m", "tests.safety.committing", *map(str, words)],
            env=environment(record=Recording(folder, log)),
            cwd=_ROOT,
            check=True,
            timeout=300,
        )
        return Recorded(list(read_log(log)), pickle.loads(states.read_bytes()), key)


def try_cuts(record: Recorded, cuts: int, seed: int) -> Found:
    """Cut so many times, and look at what is left."""
    chance = random.Random(seed)
    found = Found()
    disk = Disk()
    done: Counter[str] = Counter()
    told: int | None = None
    moments = sorted(chance.randrange(len(record.events) + 1) for _ in range(cuts))
    for place, event in enumerate([*record.events, None]):
        for _ in range(bisect_right(moments, place) - found.cuts):
            found.cuts += 1
            _look(disk, record, done, random.Random(f"{seed} {found.cuts}"), found)
        if event is None:
            break
        if event.kind is Kind.OPENED and event.name == "/acknowledged":
            told = event.fd
        elif event.kind is Kind.WRITTEN and event.fd == told:
            what, number = event.data.split()
            done[what.decode()] = int(number)
        else:
            disk.take(event)
    return found


def _look(disk: Disk, record: Recorded, done: Counter[str], chance: random.Random, found: Found) -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        disk.cut(chance, folder)
        found.replaced_torn += not _is_whole(folder / "replaced", done["replaced"])
        found.in_place_torn += not _is_whole(folder / "in-place", done["in-place"])
        path = folder / "data" / "ho21desk.sqlite3"
        try:
            verdict, meeting = _reopened(path, record)
        except StoreError as error:
            verdict, meeting = str(error.problem), None
        place = f"cut {found.cuts}, after commit {done['meeting']}"
        if verdict != "ok":
            found.corrupt += 1
            found.first.setdefault("corrupt", f"{place}: {verdict}")
        elif meeting not in record.states[done["meeting"] :][:2]:
            found.lost += 1
            known = [number for number, state in enumerate(record.states) if state == meeting]
            found.first.setdefault("lost", f"{place}: there is {known or 'what never was'}")
    finally:
        shutil.rmtree(folder)


def _reopened(path: Path, record: Recorded) -> tuple[str, Meeting | None]:
    """Open what is left, and return what SQLite says of it and the meeting that is in it."""
    meeting = record.states[-1]
    assert meeting is not None
    with Database(path, key=record.key) as database, database.transaction() as connection:
        verdict = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        return str(verdict), meetings.load(connection, meeting.id)


def _is_whole(path: Path, acknowledged: int) -> bool:
    """Whether a file holds one version whole, and none older than was acknowledged."""
    words = path.read_bytes().split() if path.exists() else []
    if not words:
        return acknowledged == 0 and not path.exists()
    return len(words) == 400 and len(set(words)) == 1 and words[0].isdigit() and int(words[0]) >= acknowledged


def run(synchronous: int, cuts: int, commits: int = 600, seed: int = 1, key: Key | None = None) -> Found:
    """Record several times, and cut so many times in all. `UnavailableError` where that cannot be done."""
    parts = max(1, round(cuts / _CUTS_OF_ONE))
    shares = [cuts // parts + (part < cuts % parts) for part in range(parts)]
    found = [
        try_cuts(recorded(commits, seed + part, synchronous, key), share, seed + part)
        for part, share in enumerate(shares)
    ]
    return Found(
        **{name: sum(getattr(each, name) for each in found) for name in _COUNTED},
        first={what: where for each in reversed(found) for what, where in each.first.items()},
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--commits", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--key", type=Key)
    asked = parser.parse_args()
    controls = max(20, asked.cuts // 5)
    found = []
    for name, synchronous, cuts in (
        ("FULL, as the program has it", FULL, asked.cuts),
        ("NORMAL, a control", NORMAL, controls),
        ("OFF, a control", OFF, controls),
    ):
        told = run(synchronous, cuts, asked.commits, asked.seed, asked.key)
        found.append(told)
        print(
            f"synchronous={name}: {told.cuts} cuts, {told.corrupt} corrupt, {told.lost} lost an acknowledged "
            f"commit; torn or lost: {told.replaced_torn} replaced files, "
            f"{told.in_place_torn} written in place",
            *told.first.values(),
            sep="\n  ",
            flush=True,
        )
    full, normal, off = found
    is_kept = not (full.corrupt or full.lost or full.replaced_torn)
    return 0 if is_kept and full.in_place_torn and normal.lost and off.corrupt else 1


if __name__ == "__main__":
    sys.exit(main())
