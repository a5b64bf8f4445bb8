"""The desk's own thread: the window hands it work and never waits.

Acts are done in the order they came, and none is dropped. A text is sent at every key; of the ones
that wait, the newest wins, but never across an act. Work that fails because of the disk stays at
the head of the queue and is tried again, until it is done: what was typed stays in memory till then.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ho21desk.desk.changes import Changes
from ho21desk.errors import DeskError, StoreError
from ho21desk.model import TextRef

if TYPE_CHECKING:
    from ho21desk.desk.office import Office

RETRY_SECONDS = 1.0
GATHER_SECONDS = 0.1
"""How long texts are gathered after one was written: storing every key takes time from the typing."""


@dataclass
class _Job:
    work: "Callable[[Office], object]"
    text: TextRef | None = None


class DeskThread(QObject):
    """Runs an `Office` in a thread of its own.

    Signals, all delivered in the thread this object lives in:
        answered: what a piece of work returned, e.g. `Changes`.
        refused: a DeskError; the work was not done, and nothing was changed.
        saved: the clock time (datetime) of the last change, when nothing is waiting.
        failing: a StoreError; work is waiting and is tried again.
        broke: an exception nobody foresaw; the work was not done.
        started: the office is open.
    """

    answered = Signal(object)
    refused = Signal(object)
    saved = Signal(object)
    failing = Signal(object)
    broke = Signal(object)
    started = Signal()

    def __init__(self, make_office: "Callable[[], Office]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_office = make_office
        self._jobs: deque[_Job] = deque()
        self._changed = threading.Condition()
        self._busy = False
        self._leaving = False
        self._news = False
        self._gathered_until = 0.0
        # Not a daemon: what is waiting when the window closes is still written.
        self._thread = threading.Thread(target=self._run, name="desk")

    def start(self) -> None:
        """Open the office, then work."""
        self._thread.start()

    def ask(self, work: "Callable[[Office], object]") -> None:
        """Have a piece of work done after all that waits."""
        with self._changed:
            self._jobs.append(_Job(work))
            self._changed.notify()

    def write(self, ref: TextRef, text: str) -> None:
        """Have a text kept. A waiting older version of the same text is replaced."""
        job = _Job(lambda office: office.write(ref, text), ref)
        with self._changed:
            for place in range(len(self._jobs) - 1, int(self._busy) - 1, -1):
                waiting = self._jobs[place].text
                if waiting is None:
                    break
                if waiting == ref:
                    self._jobs[place] = job
                    return
            self._jobs.append(job)
            self._changed.notify()

    @property
    def is_idle(self) -> bool:
        """Whether everything handed over has been done."""
        with self._changed:
            return not self._jobs

    def finish(self, timeout: float | None = None) -> bool:
        """Do what waits, then stop. False when something still waits after `timeout` seconds."""
        with self._changed:
            self._leaving = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(timeout)
        if self._thread.is_alive():
            with self._changed:
                self._leaving = False
            return False
        return True

    def give_up(self) -> None:
        """Stop without what waits. Only when a person says so."""
        with self._changed:
            self._jobs.clear()
            self._leaving = True
            self._changed.notify()

    def _run(self) -> None:
        office: Office | None = None
        while office is None:
            try:
                office = self._make_office()
            except StoreError as error:
                self.failing.emit(error)
                if self._rest():
                    return
            except Exception as error:
                self.broke.emit(error)
                return
        self.started.emit()
        while (job := self._next()) is not None:
            self._do(office, job)
        office.close()

    def _next(self) -> _Job | None:
        with self._changed:
            while (left := self._time_left()) > 0:
                self._changed.wait(left)
            if not self._jobs:
                return None
            self._busy = True
            return self._jobs[0]

    def _time_left(self) -> float:
        """Return for how many seconds there is nothing to do, as things stand."""
        if self._leaving:
            return 0
        if not self._jobs:
            return threading.TIMEOUT_MAX
        gathering = all(job.text for job in self._jobs)
        return self._gathered_until - monotonic() if gathering else 0

    def _do(self, office: "Office", job: _Job) -> None:
        try:
            answer = job.work(office)
        except StoreError as error:
            self._news = True  # once it is done, there is something to say
            self.failing.emit(error)
            self._rest()
            return
        except DeskError as error:
            self.refused.emit(error)
        except Exception as error:
            self.broke.emit(error)
        else:
            self._news |= isinstance(answer, Changes)
            self.answered.emit(answer)
        if job.text:
            self._gathered_until = monotonic() + GATHER_SECONDS
        with self._changed:
            if self._jobs and self._jobs[0] is job:
                self._jobs.popleft()
            self._busy = False
            idle = not self._jobs
        if idle and self._news:
            self._news = False
            self.saved.emit(datetime.now())

    def _rest(self) -> bool:
        """Wait a moment before another try. True when the program is leaving."""
        with self._changed:
            self._changed.wait(RETRY_SECONDS)
            self._busy = False
            return self._leaving
