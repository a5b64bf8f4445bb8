"""Work beside the window and the desk: what takes seconds must hold up neither typing nor saving."""

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal


class Beside(QObject):
    """Does work in a thread of its own. What it is given must touch nothing that others change.

    Signals, delivered in the thread this object lives in:
        done: what the work came to, or the exception that ended it.
    """

    done = Signal(object)

    def run(self, work: Callable[[], object]) -> None:
        """Begin the work. When the program ends before it does, nobody learns what it came to."""
        threading.Thread(target=self._work, args=(work,), name="beside", daemon=True).start()

    def _work(self, work: Callable[[], object]) -> None:
        outcome: object
        try:
            outcome = work()
        except Exception as error:
            outcome = error
        with suppress(RuntimeError):  # whoever asked may be gone by now
            self.done.emit(outcome)
