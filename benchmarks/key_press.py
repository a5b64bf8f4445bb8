"""What a key press in the live page costs, beside one in a bare text edit.

    python -m benchmarks.key_press [--json FILE]

Both hold the same 20,000 characters and are pressed in turn, painting included. The live page stores,
answers and redraws meanwhile, as in a meeting.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleFactory, QTextEdit

from benchmarks.figures import Figure, Outcome, Skipped
from ho21desk.application import Application
from ho21desk.model import TextField, TextRef
from ho21desk.paths import UserPaths

_PRESSES = 600
_SENTENCE = "Rådet drøftet saken og pekte på flere forhold. "
_DICTIONARIES = Path(__file__).parent.parent / "tests/spelling/dictionaries"
_TEXT = "\n\n".join((_SENTENCE * 10).strip() for _ in range(43))


def measured() -> dict[str, float]:
    """Press keys in turn and return medians and 99th percentiles, in milliseconds, and their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        if _DICTIONARIES.is_dir():  # all is on: spelling, marks of what is checked, completion
            shutil.copytree(_DICTIONARIES, Path(folder) / "ordlister")
        program = Application(UserPaths.below(Path(folder)), demo=True, clock=datetime.now)
        program.window.resize(1366, 768)
        program.start()
        while program.window.meeting is None:
            QCoreApplication.processEvents()
        item = program.window.meeting.agenda[5]
        program.desk.ask(
            lambda office: office.perform(
                lambda meeting, _now: meeting.with_text(TextRef(TextField.DISCUSSION, item.id), _TEXT)
            )
        )
        _rest(program)
        program.window.show_page(program.window.live_page)
        program.window.live_page.show_item(item.id)
        live = program.window.live_page.case.ui.discussion_edit
        bare = QTextEdit()
        bare.setPlainText(live.toPlainText())
        bare.setFont(live.font())
        bare.resize(live.size())
        bare.show()
        for editor in (live, bare):
            editor.moveCursor(QTextCursor.MoveOperation.End)
        live.setFocus()
        times = [(_press(live, place), _press(bare, place)) for place in range(_PRESSES)]
        _rest(program)
        program.desk.finish(5)
        program.window.close_for_good()
    told = {}
    for name, column in zip(("live", "bare"), zip(*times, strict=True), strict=True):
        told[f"{name}_median"] = statistics.median(column)
        told[f"{name}_p99"] = statistics.quantiles(column, n=100)[98]
    told["ratio_median"] = told["live_median"] / told["bare_median"]
    told["ratio_p99"] = told["live_p99"] / told["bare_p99"]
    return told


def figures(runs: int = 3) -> list[Outcome]:
    """Measure again and again, each time in a process of its own, and each time with slow syncs as well."""
    told: list[Outcome] = []
    disks = {"": dict(os.environ)}
    try:
        from tests.safety.faulty import UnavailableError, environment
    except ImportError as why:
        told.append(Skipped("tastetrykk, 30 ms lengre synk", str(why)))
    else:
        try:
            disks[", 30 ms lengre synk"] = environment(slow_sync=30)
        except UnavailableError as why:
            told.append(Skipped("tastetrykk, 30 ms lengre synk", str(why)))
    seen: dict[str, list[dict[str, float]]] = {disk: [] for disk in disks}
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "told.json"
        for _ in range(runs):
            for disk, surroundings in disks.items():
                command = [sys.executable, "-m", "benchmarks.key_press", "--json", str(kept)]
                subprocess.run(command, env=surroundings, check=True, capture_output=True)
                seen[disk].append(json.loads(kept.read_text(encoding="utf-8")))
    for disk, columns in seen.items():
        for kind, goal in (("median", 1.2), ("p99", 1.5)):
            live, bare = ([run[f"{name}_{kind}"] for run in columns] for name in ("live", "bare"))
            told.append(Figure(f"tastetrykk, {kind}{disk}", "ms", live, "bart felt", bare, goal))
    return told


def _press(editor: QTextEdit, place: int) -> float:
    begun = time.perf_counter()
    QTest.keyClick(editor, Qt.Key.Key_Space if place % 7 == 6 else Qt.Key.Key_A)
    QCoreApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def _rest(program: Application) -> None:
    program.window.live_page.case.tell_typed()
    while not program.desk.is_idle:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setStyle(QStyleFactory.create("Fusion"))
    told = measured()
    print(f"{'':14} {'median':>8} {'p99':>8}")
    for name, what in (("live", "møtesiden, ms"), ("bare", "bart felt, ms"), ("ratio", "forhold")):
        print(f"{what:14} {told[f'{name}_median']:8.2f} {told[f'{name}_p99']:8.2f}")
    if asked.json:
        asked.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
