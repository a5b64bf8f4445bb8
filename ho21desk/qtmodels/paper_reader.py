"""Reading papers beside the window: a file from others may take its time, and nobody waits for it."""

import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ho21desk.errors import DeskError

if TYPE_CHECKING:
    from ho21desk.papers.lines import Source

_STEPS = 100
"""How often a paper tells how far it is, at most: a window has better things to do."""


@dataclass(eq=False)
class _Job:
    """A paper to read: a file, or a text if `path` is None."""

    path: Path | None
    text: str = ""
    cancelled: threading.Event = field(default_factory=threading.Event)


class PaperReader(QObject):
    """Reads papers one after the other, each in a thread of its own, and finds the cases in them.

    A paper that cannot be read does not stop the others.

    Signals, all delivered in the thread this object lives in:
        progressed: the path of the file being read (None for a text), how far, and of how much.
        found: the path of a file (None for a text) and a `Found`.
        found_minutes: a source that turned out to be finished minutes, and a `Finished`.
        failed: the path of a file and a DeskError: it was not read.
        broke: the path of a file and an exception nobody foresaw.
        rested: nothing is left to read.
    """

    progressed = Signal(object, int, int)
    found = Signal(object, object)
    found_minutes = Signal(object, object)
    failed = Signal(object, object)
    broke = Signal(object, object)
    rested = Signal()

    _went_on = Signal(object, int, int)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Job] = deque()
        self._job: _Job | None = None
        self._went_on.connect(self._tell_progress)
        self._ended.connect(self._tell)

    @property
    def is_reading(self) -> bool:
        """Whether something is left to read."""
        return self._job is not None

    def read(self, paths: Iterable[Path]) -> None:
        """Read these files after all that waits."""
        self._add([_Job(path) for path in paths])

    def read_text(self, text: str) -> None:
        """Read a text that was pasted, after all that waits."""
        self._add([_Job(None, text)])

    def cancel(self) -> None:
        """Read no further. Of what is not told yet nothing is told any more."""
        self._waiting.clear()
        if self._job:
            self._job.cancelled.set()
            self._job = None
            self.rested.emit()

    def _add(self, jobs: Iterable[_Job]) -> None:
        self._waiting.extend(jobs)
        if self._job is None:
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            self._job = None
            self.rested.emit()
            return
        self._job = job = self._waiting.popleft()
        self.progressed.emit(job.path, 0, 0)
        # A daemon: nothing that it holds must be kept when the program is closed.
        threading.Thread(target=self._work, args=(job,), name="papers", daemon=True).start()

    def _work(self, job: _Job) -> None:
        outcome: object
        try:
            # Loaded here: what reads Word and PDF files takes longer to load than a window may stand still.
            from ho21desk.papers import cases, finished

            source = self._source(job)
            minutes = finished.minutes_in(source)
            outcome = (source, minutes) if minutes else cases.find(source)
        except Exception as error:
            outcome = error
        if not job.cancelled.is_set():
            self._ended.emit(job, outcome)

    def _source(self, job: _Job) -> "Source":
        from ho21desk.papers import sources

        if job.path is None:
            return sources.pasted(job.text)
        return sources.read(job.path, cancelled=job.cancelled.is_set, progress=self._progress_of(job))

    def _progress_of(self, job: _Job) -> Callable[[int, int], None]:
        told = -1

        def progress(done: int, total: int) -> None:
            nonlocal told
            step = done * _STEPS // max(total, 1)
            if step != told and not job.cancelled.is_set():
                told = step
                self._went_on.emit(job, done, total)

        return progress

    def _tell_progress(self, job: _Job, done: int, total: int) -> None:
        if job is self._job:
            self.progressed.emit(job.path, done, total)

    def _tell(self, job: _Job, outcome: object) -> None:
        if job is not self._job:
            return
        match outcome:
            case DeskError():
                self.failed.emit(job.path, outcome)
            case Exception():
                self.broke.emit(job.path, outcome)
            case (source, minutes):
                self.found_minutes.emit(source, minutes)
            case _:
                self.found.emit(job.path, outcome)
        self._go_on()
