"""What going on to the next case takes: from the key until the case is painted, written down on the way."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from benchmarks.at_work import press, program_on, rest, until
from benchmarks.figures import Figure, Outcome, constant
from benchmarks.meetings import long_meeting
from ho21desk.views.text_editor import TextEditor

_FRAME = 16.0
_CASES = 60


def measured(folder: Path) -> list[Outcome]:
    """Go through a meeting case by case."""
    times = []
    with program_on(folder, long_meeting(_CASES)) as program:
        window = program.window
        press(program, window.ui.start_action.shortcut())
        rest(program)
        editor = window.live_page.case.ui.discussion_edit
        for _ in range(_CASES - 1):
            before = editor.key
            begun = time.perf_counter()
            press(program, window.ui.next_action.shortcut())
            until(partial(_has_left, editor, before))
            QCoreApplication.processEvents()  # what was asked to be painted is
            times.append((time.perf_counter() - begun) * 1000)
            rest(program)
    return [Figure("neste sak, tast til bilde", "ms", times, "en ramme, 16 ms", constant(_FRAME, times), 1.0)]


def _has_left(editor: TextEditor, before: object) -> bool:
    return editor.key != before
