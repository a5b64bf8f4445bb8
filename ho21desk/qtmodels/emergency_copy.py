"""The meeting that runs, as plain text in a second folder, in case all else is lost."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ho21desk.files import replace_bytes
from ho21desk.minutes import content, plain
from ho21desk.model import Meeting
from ho21desk.qtmodels.beside import Beside
from ho21desk.rules.running import Stage, stage

PAUSE_SECONDS = 10.0


class EmergencyCopy(QObject):
    """Writes beside the window, whole or not at all, and no sooner than some seconds after the last time.

    Signals:
        written: the path, after each time.
        failed: the FileError, or whatever else went wrong; it is tried again after the same pause.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._folder: Path | None = None
        self._meeting: Meeting | None = None
        self._is_due = False
        self._is_writing = False
        self._beside = Beside(self)
        self._beside.done.connect(self._take_note)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._write)

    def write_to(self, folder: Path | None) -> None:
        """Write to a folder from now on; None for nowhere."""
        self._folder = folder
        self._is_due = self._meeting is not None
        self._pause.stop()
        self._write()

    def keep(self, meeting: Meeting) -> None:
        """Have a meeting written as it is now, while it runs and when it has just been closed."""
        was = self._meeting
        runs = stage(meeting) is Stage.RUNNING
        was_closed = was is not None and was.id == meeting.id and stage(meeting) is Stage.CLOSED
        self._meeting = meeting if runs or was_closed else None
        self._is_due = self._meeting is not None and (self._is_due or meeting is not was)
        self._write()

    def _write(self) -> None:
        if not (self._is_due and self._folder and self._meeting):
            return
        if self._is_writing or self._pause.isActive():
            return
        self._is_due, self._is_writing = False, True
        self._pause.start(round(PAUSE_SECONDS * 1000))
        meeting, folder, today = self._meeting, self._folder, self._clock().date()

        def write() -> Path:
            practice = " øvelse" if meeting.practice else ""
            path = folder / f"møte-{meeting.number}-{meeting.year}{practice} nødkopi.txt"
            replace_bytes(path, plain.text(content.build(meeting, printed_on=today)).encode())
            return path

        self._beside.run(write)

    def _take_note(self, outcome: object) -> None:
        self._is_writing = False
        if isinstance(outcome, BaseException):
            self._is_due = self._meeting is not None
            self.failed.emit(outcome)
        else:
            self.written.emit(outcome)
        self._write()
