"""Somebody who types into the window without pause, until the process is killed."""

import random
from datetime import datetime
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleFactory

from ho21desk.model import TextRef
from ho21desk.paths import UserPaths
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.safety.faulty import syncs_in_first_thread
from tests.safety.notes import Notes

_LETTERS = "eeeennnntttaaarrriiisssdddlllooommmgkvfhupbyøåæjc"
_FASTEST, _SLOWEST = 0.008, 0.12
"""Seconds between keys: of one who leans on the keyboard, and of one who looks at it."""


class TypingOn:
    """Starts the program and types on in the meeting that was open last.

    Notes:
        shown: what the window shows once the meeting is open.
        at: the text that is being written, and what stood there before the next key.
        key: a letter, when it was due, in that text.
        took: how long a key took until it was painted, and how late it was pressed; in seconds.
        went: another text of the case was asked for.
        act: another case was asked for.
        case: another case came on screen.
        ready: the typing begins.
    """

    def __init__(self, notes: Notes, paths: UserPaths, seed: int, wanted: str | None = None) -> None:
        self._notes = notes
        self._random = random.Random(seed)
        self._qt = QApplication([])
        self._qt.setStyle(QStyleFactory.create("Fusion"))
        self._program = Application(paths, wanted, clock=datetime.now)
        self._window = self._program.window
        self._window.resize(1366, 768)
        self._ref: TextRef | None = None
        self._item = ""
        self._line = ""
        self._asked: float | None = None

    def run(self) -> None:
        """Type until somebody kills us."""
        self._program.start()
        self._window.activateWindow()
        while not (self._window.meeting and self._program.desk.is_idle and self._window.isActiveWindow()):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.processEvents()
        self._note_shown()
        if self._window.ui.start_action.isEnabled():
            self._press(self._window.ui.start_action)
            while not (self._window.meeting and self._window.meeting.current):
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._item = self._case().item.id
        before, due = syncs_in_first_thread(), monotonic()
        self._notes.add("ready", item=self._item)
        while True:
            pace = _FASTEST + (_SLOWEST - _FASTEST) * self._random.random() ** 2
            for _ in range(self._random.randint(1, 25)):
                due += pace * self._random.uniform(0.3, 1.7)
                self._spend(due - monotonic())
                self._strike(due, before)
            self._go_somewhere()
            due = monotonic()

    def _note_shown(self) -> None:
        case, meeting = self._case(), self._window.meeting
        assert meeting is not None
        focus = self._window.focusWidget()
        facts: dict[str, Any] = {}
        if isinstance(focus, TextEditor) and isinstance(focus.key, TextRef):
            cursor = focus.textCursor()
            end = focus.document().characterCount() - 1
            facts = {
                "ref": [str(focus.key.field), focus.key.owner],
                "is_at_end": cursor.position() == end and not cursor.hasSelection(),
                "text": focus.toPlainText(),
            }
        self._notes.add(
            "shown",
            meeting=f"{meeting.number}/{meeting.year}",
            item=case.item.id,
            page=self._window.ui.pages.currentWidget() is self._window.live_page,
            current=meeting.current.id if meeting.current else None,
            **facts,
        )

    def _strike(self, due: float, syncs_before: int) -> None:
        """Press one key where the cursor is."""
        self._note_case()
        editor = self._window.focusWidget()
        assert isinstance(editor, TextEditor), editor
        ref = editor.key
        assert isinstance(ref, TextRef)
        if ref != self._ref:
            QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            text = editor.toPlainText()
            self._ref, self._line = ref, text.rpartition("\n")[2]
            self._notes.add("at", ref=[str(ref.field), ref.owner], item=self._case().item.id, text=text)
        letter = self._letter()
        self._line = "" if letter == "\n" else self._line + letter
        self._notes.add("key", at=due, letter=letter)
        begun = monotonic()
        if letter == "\n":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(editor, key)
        QCoreApplication.processEvents()
        syncs = syncs_in_first_thread() - syncs_before
        self._notes.add("took", press=monotonic() - begun, late=begun - due, syncs=syncs)

    def _letter(self) -> str:
        """Return the next key: words, and now and then a new paragraph."""
        if not self._line or self._line.endswith(" "):
            return self._random.choice(_LETTERS)
        chance = self._random.random()
        if chance < 0.01 or len(self._line) > 400:
            return "\n"
        return " " if chance < 0.15 else self._random.choice(_LETTERS)

    def _go_somewhere(self) -> None:
        """Go to the discussion, the decision or another case, and do not wait until one is there."""
        ui, chance = self._window.ui, self._random.random()
        if chance < 0.6:
            self._notes.add("went", at=monotonic())
        if chance < 0.3:
            self._press(ui.discussion_action)
        elif chance < 0.6:
            self._press(ui.decision_action)
        else:
            self._notes.add("act", at=monotonic())
            self._asked = monotonic()
            self._press(ui.next_action if self._random.random() < 0.6 else ui.previous_action)
            if self._random.random() < 0.5:  # and listen before writing on
                self._spend(self._random.uniform(0.1, 0.8))

    def _note_case(self) -> None:
        """Note that another case is on screen."""
        item = self._case().item
        if item.id != self._item:
            self._item = item.id
            self._notes.add("case", at=self._asked, item=item.id)

    def _press(self, action: QAction) -> None:
        combination = action.shortcut()[0]  # type: ignore[index]
        QTest.keyClick(self._window.focusWidget(), combination.key(), combination.keyboardModifiers())

    def _case(self) -> Any:
        return self._window.live_page.case

    def _spend(self, seconds: float) -> None:
        """Let the window live for a while, and see at once when it shows another case."""
        loop, end, look = QEventLoop(), QTimer(singleShot=True), QTimer()
        for timer in (end, look):
            timer.setTimerType(Qt.TimerType.PreciseTimer)
        end.timeout.connect(loop.quit)
        look.timeout.connect(self._note_case)
        end.start(max(0, round(seconds * 1000)))
        look.start(5)
        loop.exec()
        self._note_case()
