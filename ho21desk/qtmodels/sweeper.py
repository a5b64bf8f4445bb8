"""Throws away what Python has lost sight of in the thread of the window, where Qt's objects are at home."""

import gc

from PySide6.QtCore import QObject, QTimer

SWEEP_MILLISECONDS = 1000


class Sweeper(QObject):
    """Collects garbage now and then, in the thread it lives in, instead of wherever Python happens to be.

    The desk makes so many objects that Python would mostly collect in its thread. A timer or a document that
    is part of a cycle would be destroyed there, while Qt uses it here (PySide6 6.11 spares only widgets).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=SWEEP_MILLISECONDS)
        timer.timeout.connect(self._sweep)
        timer.start()

    def _sweep(self) -> None:
        """Collect the oldest generation that Python itself would collect by now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
