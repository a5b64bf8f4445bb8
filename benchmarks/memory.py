"""What memory the program takes with 500 meetings and one open, beside a window with the same libraries.

    python -m benchmarks.memory floor
    python -m benchmarks.memory ours FOLDER

Each prints the bytes its own process holds. The measurement starts both in turn.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QMainWindow,
    QStyleFactory,
    QTextEdit,
    QWidget,
)

from benchmarks.figures import Figure, Outcome

_SMAPS = Path("/proc/self/smaps_rollup")


def measured(folder: Path, runs: int = 5) -> list[Outcome]:
    """Start both in turn, on a database of 500 meetings."""
    from benchmarks.start import make_ready
    from ho21desk.paths import UserPaths

    make_ready(UserPaths.below(folder))
    ours, floor = [], []
    for _ in range(runs):
        floor.append(_told("floor"))
        ours.append(_told("ours", str(folder)))
    against = "vindu, SQLAlchemy, python-docx"
    return [Figure("minne, 500 møter og ett åpent", "MB", ours, against, floor, 1.25)]


def resident() -> float:
    """Return the megabytes of memory this process holds."""
    lines = (line.split() for line in _SMAPS.read_text().splitlines())
    return next(int(line[1]) / 1024 for line in lines if line[0] == "Rss:")


def _told(*what: str) -> float:
    command = [sys.executable, "-m", "benchmarks.memory", *what]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _floor() -> None:
    import docx  # noqa: F401
    import sqlalchemy  # noqa: F401

    window, middle = QMainWindow(), QWidget()
    row = QHBoxLayout(middle)
    row.addWidget(QListWidget())
    row.addWidget(QTextEdit())
    window.setCentralWidget(middle)
    window.resize(1440, 868)
    window.show()
    QApplication.processEvents()
    print(resident())


def _ours(folder: Path) -> None:
    from benchmarks.at_work import program_on, spend

    with program_on(folder):
        spend(1500)
        print(resident())


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setStyle(QStyleFactory.create("Fusion"))
    if sys.argv[1] == "floor":
        _floor()
    else:
        _ours(Path(sys.argv[2]))
