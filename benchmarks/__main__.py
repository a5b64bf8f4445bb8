"""What the program takes, beside its floors and its peers.

    python -m benchmarks [--only NAME …] [--json FILE] [--peers]

Each figure is a ratio of medians taken in turn in one run. `--peers` installs other programs in a cache
folder to be measured too. Nothing here asserts anything.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.figures import Outcome, table


def _start(folder: Path, peers: bool) -> Sequence[Outcome]:
    from benchmarks import start

    return start.measured(folder, peers=peers)


def _key_press(_folder: Path, _peers: bool) -> Sequence[Outcome]:
    from benchmarks import key_press

    return key_press.figures()


def _export(folder: Path, _peers: bool) -> Sequence[Outcome]:
    from benchmarks import export

    return export.measured(folder)


def _next_case(folder: Path, _peers: bool) -> Sequence[Outcome]:
    from benchmarks import next_case

    return next_case.measured(folder)


def _archive(folder: Path, _peers: bool) -> Sequence[Outcome]:
    from benchmarks import archive

    return archive.figures(folder)


def _day(folder: Path, _peers: bool) -> Sequence[Outcome]:
    from benchmarks import day

    return day.measured(folder)


def _memory(folder: Path, _peers: bool) -> Sequence[Outcome]:
    from benchmarks import memory

    return memory.measured(folder)


ROWS: dict[str, Callable[[Path, bool], Sequence[Outcome]]] = {
    "start": _start,
    "key": _key_press,
    "export": _export,
    "next": _next_case,
    "archive": _archive,
    "memory": _memory,
    "day": _day,
}


def main() -> int:
    """Measure what is asked for, and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=ROWS, default=list(ROWS), metavar="NAME")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--peers", action="store_true")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from PySide6.QtWidgets import QApplication, QStyleFactory

    application = QApplication(sys.argv[:1])
    application.setStyle(QStyleFactory.create("Fusion"))
    outcomes: list[Outcome] = []
    for name in asked.only:
        print(f"Måler {name} …", file=sys.stderr)
        with tempfile.TemporaryDirectory(prefix="ho21desk-benchmarks-") as folder:
            outcomes += ROWS[name](Path(folder), asked.peers)
    print(table(outcomes))
    if asked.json:
        told = {
            "machine": f"{platform.platform()}, {os.cpu_count()} kjerner, Python {platform.python_version()}",
            "figures": [outcome.as_json() for outcome in outcomes],
        }
        asked.json.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
