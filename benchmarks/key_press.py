"""What a key press in the live page costs, beside one in a bare text edit.

    python -m benchmarks.key_press [--paragraphs N] [--json FILE]

Both hold the same text of about 20,000 characters and are pressed in turn, painting included. The live
page stores, answers and redraws meanwhile, as in a meeting. A second bare field holds the live page's
document, with its line height and margins: what is left between the two is what the program does.

Each run has a paragraph more or less than the others: where the last one falls on a place from which Qt
lays out anew, Qt paints the whole view at each key and not its lower part, in any field.
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
from ho21desk.model import TextField, TextRef
from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application

_PRESSES = 600
_EDITORS = ("live", "bare", "laid_out")
_SENTENCE = "Rådet drøftet saken og pekte på flere forhold. "
_DICTIONARIES = Path(__file__).parent.parent / "tests/spelling/dictionaries"
_PARAGRAPHS = (42, 43, 44)


def measured(paragraphs: int) -> dict[str, float]:
    """Press keys in turn and return medians and 99th percentiles, in milliseconds, and their ratios."""
    text = "\n\n".join((_SENTENCE * 10).strip() for _ in range(paragraphs))
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
                lambda meeting, _now: meeting.with_text(TextRef(TextField.DISCUSSION, item.id), text)
            )
        )
        _rest(program)
        program.window.show_page(program.window.live_page)
        program.window.live_page.show_item(item.id)
        live = program.window.live_page.case.ui.discussion_edit
        bare, laid_out = QTextEdit(), QTextEdit()
        bare.setPlainText(live.toPlainText())
        laid_out.setDocument(live.document().clone(laid_out))
        for editor in (bare, laid_out):
            editor.setFont(live.font())
            editor.resize(live.size())
            editor.show()
        editors = (live, bare, laid_out)
        for editor in editors:
            editor.moveCursor(QTextCursor.MoveOperation.End)
        live.setFocus()
        times = [[_press(editor, place) for editor in editors] for place in range(_PRESSES)]
        _rest(program)
        program.desk.finish(5)
        program.window.close_for_good()
    told = {}
    for name, column in zip(_EDITORS, zip(*times, strict=True), strict=True):
        told[f"{name}_median"] = statistics.median(column)
        told[f"{name}_p99"] = statistics.quantiles(column, n=100)[98]
    told["ratio_median"] = told["live_median"] / told["bare_median"]
    told["ratio_p99"] = told["live_p99"] / told["bare_p99"]
    return told


def figures() -> list[Outcome]:
    """Measure with each length of the text, in a process of its own, and with slow syncs as well."""
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
        for paragraphs in _PARAGRAPHS:
            for disk, surroundings in disks.items():
                command = [sys.executable, "-m", "benchmarks.key_press", "--json", str(kept)]
                command += ["--paragraphs", str(paragraphs)]
                subprocess.run(command, env=surroundings, check=True, capture_output=True)
                seen[disk].append(json.loads(kept.read_text(encoding="utf-8")))
    for disk, columns in seen.items():
        for kind, goal in (("median", 1.2), ("p99", 1.5)):
            live, bare, laid_out = ([run[f"{name}_{kind}"] for run in columns] for name in _EDITORS)
            told.append(Figure(f"tastetrykk, {kind}{disk}", "ms", live, "bart felt", bare, goal))
            told.append(Figure(f"tastetrykk, {kind}{disk}", "ms", live, "bart felt, samme avsnitt", laid_out))
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
    parser.add_argument("--paragraphs", type=int, default=_PARAGRAPHS[0])
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setStyle(QStyleFactory.create("Fusion"))
    told = measured(asked.paragraphs)
    print(f"{'':14} {'median':>8} {'p99':>8}")
    for name, what in (
        ("live", "møtesiden, ms"),
        ("bare", "bart felt, ms"),
        ("laid_out", "samme avsnitt"),
        ("ratio", "forhold"),
    ):
        print(f"{what:14} {told[f'{name}_median']:8.2f} {told[f'{name}_p99']:8.2f}")
    if asked.json:
        asked.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
