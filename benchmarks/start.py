"""What a start takes, beside a bare PySide6 window and other programs, as seen from the screen.

The database holds 500 meetings, and the last of them runs. The same run tells when the window was
painted and took keys, when the meeting was open on its case and a letter that was pressed stood there,
and how long the window kept anybody waiting on the way.
"""

import sqlite3
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from benchmarks.figures import Figure, Outcome, Skipped, constant
from benchmarks.many import make_database
from benchmarks.programs import Environments, Screen, Unavailable
from ho21desk.desk.office import Office
from ho21desk.paths import UserPaths
from ho21desk.rules import running
from ho21desk.settings import SettingsFile

STALL = 0.050
"""The longest a window may keep somebody waiting, in seconds."""
_LETTER = "q"
Seen = dict[str, float]


def measured(folder: Path, runs: int = 9, *, peers: bool = False) -> list[Outcome]:
    """Start every program in turn, again and again, and return what was seen."""
    names = ["start", "start til saken"]
    try:
        environments = Environments()
        with Screen(environments) as screen:
            paths = UserPaths.below(folder / "start")
            make_ready(paths)
            ours: list[str | Path] = [sys.executable, "-m", "ho21desk", "--data-dir", paths.data]
            bare: list[str | Path] = [sys.executable, "-m", "benchmarks.bare_window"]
            watched: dict[str, Callable[[], Seen]] = {
                "bart vindu": partial(screen.watch, bare, folder / "bare"),
                "ho21desk": partial(screen.watch, ours, folder / "ours", title="HO21desk – møte"),
            }
            left_out: list[Outcome] = []
            if peers:
                for name, command in _peers(environments).items():
                    home = folder / name.replace(" ", "-")
                    try:
                        watch = partial(screen.watch, command(), home, settled="Writer" in name)
                        watch()
                    except Unavailable as why:
                        left_out.append(Skipped(f"start mot {name}", str(why)))
                    else:
                        watched[name] = watch
            else:
                left_out.append(Skipped("start mot andre programmer", "be om dem med --peers"))
            return _figures(_in_turn(watched, runs), written(paths)) + left_out
    except Unavailable as why:
        return [Skipped(name, str(why)) for name in names]


def make_ready(paths: UserPaths) -> None:
    """Leave a database of 500 meetings, of which the newest runs and is opened next time."""
    make_database(paths.data)
    with Office(paths.database, datetime.now) as office:
        newest = office.archive.summaries()[0]
        office.open(office.archive.load(newest.id))
        changes = office.perform(running.start)
        for _ in range(8):
            changes = office.perform(running.go_on)
    settings = SettingsFile(paths.settings)
    settings.change(last_meeting=changes.after.id)
    settings.finish()


def written(paths: UserPaths) -> int:
    """Return how many letters were pressed and kept, as the database has it."""
    with sqlite3.connect(paths.database) as connection:
        found = connection.execute(
            "SELECT discussion FROM agenda_item WHERE started IS NOT NULL AND ended IS NULL"
        )
        return sum(text.count(_LETTER) for (text,) in found)


def _peers(environments: Environments) -> dict[str, Callable[[], Sequence[str | Path]]]:
    def installed(package: str) -> Sequence[Path]:
        return [environments.python(package).with_name(package)]

    return {
        "vorta": partial(installed, "vorta"),
        "novelWriter": partial(installed, "novelwriter"),
        "LibreOffice Writer": lambda: ["soffice", "--writer", "--norestore", "--nologo"],
    }


def _in_turn(watched: dict[str, Callable[[], Seen]], runs: int) -> dict[str, list[Seen]]:
    for watch in watched.values():
        watch()  # compiles modules, makes settings
    seen: dict[str, list[Seen]] = {name: [] for name in watched}
    for _ in range(runs):
        for name, watch in watched.items():
            seen[name].append(watch())
    return seen


def _figures(seen: dict[str, list[Seen]], letters: int) -> list[Outcome]:
    def column(program: str, what: str) -> list[float]:
        return [run[what] for run in seen[program]]

    started, cpu = column("ho21desk", "takes_keys"), column("ho21desk", "cpu")
    ready, stall = column("ho21desk", "ready"), column("ho21desk", "stall")
    floor = column("bart vindu", "takes_keys")
    proof = f"{letters} av {len(ready) + 1} bokstaver som ble trykket da, står i databasen"
    told: list[Outcome] = [
        Figure("start", "s", started, "bart vindu", floor, 1.35),
        Figure("start, CPU", "s", cpu, "bart vindu", column("bart vindu", "cpu")),
        Figure("start til saken", "s", ready, "bart vindu", floor, 3.6, proof),
        Figure("lengste stans på veien", "s", stall, "50 ms", constant(STALL, stall), 1.0),
    ]
    if "vorta" in seen:
        told.append(Figure("start", "s", started, "vorta", column("vorta", "takes_keys"), 0.5))
    if "novelWriter" in seen:
        peer, peer_cpu = column("novelWriter", "takes_keys"), column("novelWriter", "cpu")
        told.append(Figure("start", "s", started, "novelWriter", peer))
        told.append(Figure("start, CPU", "s", cpu, "novelWriter", peer_cpu, 1.0))
        ready_cpu = column("ho21desk", "ready_cpu")
        told.append(Figure("start til saken, CPU", "s", ready_cpu, "novelWriter", peer_cpu))
    if "LibreOffice Writer" in seen:
        peer = column("LibreOffice Writer", "settled")
        told.append(Figure("start", "s", started, "LibreOffice Writer i ro", peer, 1.0))
    return told
