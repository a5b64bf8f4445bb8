"""The desk's own thread: the window hands it work and never waits.

Work is done in the order it came, and none is dropped. Of the texts that wait the newest version wins,
but never across other work. What the disk refuses stays in memory, the meeting goes on, and saving is
tried again until it is done.
"""

import threading
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ho21desk.desk.changes import Changes
from ho21desk.errors import DeskError, StoreError, StoreProblem
from ho21desk.model import Place, TextRef

if TYPE_CHECKING:
    from ho21desk.desk.office import Office

RETRY_SECONDS = 1.0
_FOR_A_PERSON = {
    StoreProblem.NEWER,
    StoreProblem.DAMAGED,
    StoreProblem.EMPTY,
    StoreProblem.NOT_MIGRATED,
    StoreProblem.NEEDS_KEY,
    StoreProblem.WRONG_KEY,
    StoreProblem.NO_CIPHER,
}
"""What no waiting mends."""


@dataclass
class _Job:
    work: "Callable[[Office], object]"
    replaces: Hashable = None
    """What a waiting job of the same kind is replaced by."""


class DeskThread(QObject):
    """Runs an `Office` in a thread of its own.

    Signals, all delivered in the thread this object lives in:
        asking: work is about to be handed over; what was typed before it is to be handed over now.
        answered: what a piece of work returned, e.g. `Changes`.
        refused: a DeskError; the work was not done, and nothing was changed.
        saved: the clock time (datetime) of the last change, when all is on disk.
        failing: a StoreError; what was done is in memory alone, or the office is not open yet. It is
            tried again.
        broke: an exception nobody foresaw; the work was not done.
        started: the office is open.
    """

    asking = Signal()
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
        self._given_up = False
        self._is_safe = True
        self._news = False
        self._next_try = 0.0
        # Not a daemon: what is waiting when the window closes is still written.
        self._thread = threading.Thread(target=self._run, name="desk")

    def start(self) -> None:
        """Open the office, then work."""
        self._thread.start()

    def ask(self, work: "Callable[[Office], object]") -> None:
        """Have a piece of work done after all that waits."""
        self.asking.emit()
        with self._changed:
            self._jobs.append(_Job(work))
            self._changed.notify()

    def write(self, ref: TextRef, text: str, place: Place | None = None) -> None:
        """Have a text kept, and where the person is. A waiting older version of it is replaced."""
        self._put(_Job(lambda office: office.write(ref, text, place), ref))

    def be_at(self, place: Place) -> None:
        """Have it remembered where the person is."""
        self._put(_Job(lambda office: office.be_at(place), Place))

    def try_again(self) -> None:
        """Try at once to open the office, or to save."""
        with self._changed:
            self._next_try = 0
            self._changed.notify()

    @property
    def is_idle(self) -> bool:
        """Whether everything handed over has been done, and is on disk."""
        with self._changed:
            return not self._jobs and self._is_safe

    def finish(self, timeout: float | None = None) -> bool:
        """Do what waits, then stop. False when something is still not on disk after `timeout` seconds."""
        self.asking.emit()
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
            self._leaving = self._given_up = True
            self._changed.notify()

    def _put(self, job: _Job) -> None:
        with self._changed:
            for place in range(len(self._jobs) - 1, int(self._busy) - 1, -1):
                waiting = self._jobs[place].replaces
                if waiting is None:
                    break
                if waiting == job.replaces:
                    del self._jobs[place]
                    break
            self._jobs.append(job)
            self._changed.notify()

    # In the desk's thread

    def _run(self) -> None:
        office = self._opened()
        if office is None:
            return
        self.started.emit()
        while not self._is_done():
            if job := self._next():
                self._do(office, job)
            elif office.problem:
                self._save(office)
        office.close()

    def _opened(self) -> "Office | None":
        while not self._leaving:
            try:
                return self._make_office()
            except StoreError as error:
                self._wait_before_next_try(error)
            except Exception as error:
                self.broke.emit(error)
                return None
        return None

    def _wait_before_next_try(self, error: StoreError) -> None:
        for_a_person = error.problem in _FOR_A_PERSON
        self._next_try = monotonic() + (threading.TIMEOUT_MAX if for_a_person else RETRY_SECONDS)
        self.failing.emit(error)
        with self._changed:
            while not self._leaving and (left := self._next_try - monotonic()) > 0:
                self._changed.wait(min(left, threading.TIMEOUT_MAX))

    def _is_done(self) -> bool:
        with self._changed:
            return self._given_up or (self._leaving and not self._jobs and self._is_safe)

    def _next(self) -> _Job | None:
        """Return what is to be done next; None when it is time to save, or to leave."""
        with self._changed:
            while not self._jobs and (left := self._time_left()) > 0:
                self._changed.wait(left)
            if not self._jobs or (not self._is_safe and self._time_left() <= 0):
                return None
            self._busy = True
            return self._jobs[0]

    def _time_left(self) -> float:
        """Return for how many seconds there is nothing to do, as things stand."""
        if self._given_up or (self._leaving and self._is_safe):
            return 0
        return threading.TIMEOUT_MAX if self._is_safe else self._next_try - monotonic()

    def _do(self, office: "Office", job: _Job) -> None:
        try:
            answer = job.work(office)
        except DeskError as error:
            self.refused.emit(error)
        except Exception as error:
            self.broke.emit(error)
        else:
            self._news |= isinstance(answer, Changes)
            self.answered.emit(answer)
        with self._changed:
            if self._jobs and self._jobs[0] is job:
                self._jobs.popleft()
            self._busy = False
        if office.problem and self._is_safe:
            self._note_failure(office.problem)
        self._tell_saved()

    def _save(self, office: "Office") -> None:
        try:
            office.save()
        except StoreError as error:
            self._note_failure(error)
        except Exception as error:
            self.broke.emit(error)
            self._next_try = monotonic() + RETRY_SECONDS
        else:
            with self._changed:
                self._is_safe = self._news = True
            self._tell_saved()

    def _note_failure(self, error: StoreError) -> None:
        with self._changed:
            self._is_safe = False
            self._next_try = monotonic() + RETRY_SECONDS
        self.failing.emit(error)

    def _tell_saved(self) -> None:
        if self._news and self.is_idle:
            self._news = False
            self.saved.emit(datetime.now())
