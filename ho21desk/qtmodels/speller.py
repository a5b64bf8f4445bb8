"""Asks a dictionary about words, without waiting for it."""

import json
import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

_CLOSING_MILLISECONDS = 1000


class Speller(QObject):
    """A dictionary in a process of its own (see `spelling.worker`); what it said once is remembered.

    Signals:
        ready: the dictionary can be asked.
        failed: the dictionary cannot be used.
        looked_up: there is an answer to `look_up`.
        suggested: a word, and the words that may have been meant.
    """

    ready = Signal()
    failed = Signal()
    looked_up = Signal()
    suggested = Signal(str, list)

    def __init__(self, dictionary: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()
        self.is_ready = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())  # an error there may name a word
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.errorOccurred.connect(lambda _error: self._fail())
        self._process.finished.connect(lambda _code: self._fail())
        # The program once more; in a build that brings its own Python, the executable is the program.
        itself = [] if hasattr(sys, "frozen") else ["-P", "-m", "ho21desk"]
        self._process.start(sys.executable, [*itself, "--look-up", str(dictionary)])

    def knows(self, word: str) -> bool | None:
        """Return whether a word is in the dictionary; None when it was not looked up yet."""
        return self._known.get(word)

    def look_up(self, words: Iterable[str]) -> None:
        """Look up words that nothing is known of yet."""
        fresh = [word for word in dict.fromkeys(words) if word not in self._known and word not in self._asked]
        if fresh and self.is_ready:
            self._asked.update(fresh)
            self._send({"words": fresh})

    def suggest(self, word: str) -> None:
        """Ask which words may have been meant."""
        if self.is_ready:
            self._send({"suggest": word})

    def close(self) -> None:
        """Let go of the dictionary."""
        self._process.blockSignals(True)
        self.is_ready = False
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_CLOSING_MILLISECONDS):
            self._process.kill()
            self._process.waitForFinished(_CLOSING_MILLISECONDS)

    def _send(self, question: dict[str, Collection[str]]) -> None:
        self._process.write(json.dumps(question).encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if "ready" in answer:
                self.is_ready = True
                self.ready.emit()
            elif "suggest" in answer:
                self.suggested.emit(answer["suggest"], answer["suggestions"])
            elif "words" in answer:
                self._known.update(zip(answer["words"], answer["known"], strict=True))
                self._asked.difference_update(answer["words"])
                self.looked_up.emit()

    def _fail(self) -> None:
        self.is_ready = False
        self._process.blockSignals(True)  # an error and the end are one failure
        self.failed.emit()
