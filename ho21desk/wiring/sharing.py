"""The window beside others on the same meetings: it answers those that come later, or only reads."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ho21desk.errors import StoreError, StoreProblem
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.qtmodels.doorbell import Doorbell
from ho21desk.store.writer_lock import TOUCH_SECONDS, WriterLock
from ho21desk.views.coming_forward import come_forward
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain
from ho21desk.views.reading_only import ReadingOnly


class Sharing(QObject):
    """Holds the lock while the window writes; without it, offers to try again.

    Signals:
        lost: a StoreError; another program has had the lock since it was ours. From another thread.
        free: the lock is ours at last.
    """

    lost = Signal(object)
    free = Signal()

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        lock: WriterLock,
        obstacle: StoreError | None,
        open_meeting: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._lock = window, desk, lock
        self._open_meeting = open_meeting
        self._doorbell = Doorbell(self)
        if obstacle:
            self.reading = ReadingOnly(window, explain(obstacle), self._try_again)
            return
        self._timer = QTimer(self, interval=TOUCH_SECONDS * 1000)
        self._timer.timeout.connect(lambda: desk.ask(lambda _office: self._touch()))
        self._timer.start()
        self._doorbell.rung.connect(self._come_forward)
        self.lost.connect(desk.failing)
        # Whether the database opens or not, the window has been painted then.
        desk.started.connect(self._answer)
        desk.failing.connect(self._answer)

    def _answer(self) -> None:
        """Answer programs that are started later."""
        if not self._doorbell.answers:
            self._lock.answer_at(self._doorbell.hang(self._lock.left))

    def _touch(self) -> None:
        try:
            self._lock.touch()
        except StoreError as error:
            if error.problem is StoreProblem.TAKEN:
                self.lost.emit(error)

    def _come_forward(self, wanted: str) -> None:
        come_forward(self._window)
        if wanted:
            self._open_meeting(wanted)

    def _try_again(self) -> None:
        try:
            self._lock.take()
        except StoreError as error:
            self.reading.show_reason(explain(error))
        else:
            self.free.emit()
