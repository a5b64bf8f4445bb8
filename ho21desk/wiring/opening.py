"""How the window opens: painted first, then filled, then on the meeting that was open last.

Qt and the frame of the window take a fraction of the time that everything else does. So the window is painted
before the program is loaded, and the program is loaded in a thread of its own while the window answers the
system. Keys that are pressed meanwhile wait, and land in the meeting once it is open.
"""

import gc
import shutil
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QStyleFactory

from ho21desk import __version__
from ho21desk.errors import StoreError
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.beside import Beside
from ho21desk.settings import SettingsFile
from ho21desk.store.writer_lock import WriterLock
from ho21desk.views.look import program_icon
from ho21desk.views.norwegian import speak_norwegian
from ho21desk.wiring.front import Front

if TYPE_CHECKING:
    from ho21desk.wiring.application import Application

_FREE = 200
"""How the window ends that could only read, when it may write at last."""
_CLOSING_SECONDS = 3.0
_PATIENCE_SECONDS = 3.0
"""How long to wait for a program that just begins, or just ends."""
_PAUSE_SECONDS = 0.05
_HELD_MILLISECONDS = 5000
"""How long keys wait for a meeting at most."""


def open_window(paths: UserPaths, wanted: str | None, *, demo: bool = False) -> int:
    """Run the program in a window until it is closed, and return its exit code.

    With `demo` everything is kept in a folder that is thrown away afterwards.
    """
    practice = Path(tempfile.mkdtemp(prefix="ho21desk-")) if demo else None
    if practice:
        paths = UserPaths(data=practice, config=practice, logs=practice, drafts=paths.drafts)
    try:
        return _run(paths, wanted, demo=demo)
    finally:
        if practice:
            shutil.rmtree(practice, ignore_errors=True)


def enter(lock: WriterLock, wanted: str) -> bool:
    """Take the lock; False when the program that has it came forward instead with the meeting that is wanted.

    StoreError when it does not answer, or nobody can write.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            lock.take()
        except StoreError as error:
            from ho21desk.qtmodels.doorbell import ring

            holder = error.holder
            if holder and holder.address and ring(holder.address, wanted):
                return False
            if not holder or holder.machine or time.monotonic() > deadline:
                raise
        else:
            return True
        time.sleep(_PAUSE_SECONDS)


def _run(paths: UserPaths, wanted: str | None, *, demo: bool) -> int:
    gc.disable()  # what is loaded stays; to look through it again and again takes a tenth of the start
    qt = QApplication(sys.argv[:1])
    speak_norwegian(qt)
    qt.setApplicationName("ho21desk")
    qt.setApplicationVersion(__version__)
    qt.setStyle(QStyleFactory.create("Fusion"))
    qt.setWindowIcon(program_icon())
    lock, obstacle = WriterLock(paths.database), None
    try:
        if not enter(lock, wanted or ""):
            return 0
    except StoreError as error:
        obstacle = error
    front = Front(SettingsFile(paths.settings, keeps=obstacle is None), datetime.now)
    wants_to_leave: list[bool] = []
    front.window.closing.connect(lambda: wants_to_leave.append(True))
    _log(paths.logs)
    front.show()
    _load()

    from ho21desk.wiring.application import Application

    application = Application(paths, wanted, demo=demo, lock=lock, obstacle=obstacle, front=front)
    _begin(application)
    desk = application.desk
    _hold_keys(desk.answered, desk.refused, desk.failing, desk.broke)
    gc.freeze()
    gc.enable()
    if wants_to_leave:
        front.window.close()
    while (code := qt.exec()) == _FREE:
        only_read = application
        application = Application(paths, only_read.shown, lock=lock)
        _begin(application, only_read)
    application.desk.give_up()
    if application.desk.finish(_CLOSING_SECONDS):
        lock.release()
    qInstallMessageHandler(None)
    return code


def _load() -> None:
    """Load the program while the window lives."""

    def load() -> None:
        import ho21desk.views.around_pages
        import ho21desk.views.command_line
        import ho21desk.views.live_page
        import ho21desk.views.meeting_actions
        import ho21desk.views.minutes_page
        import ho21desk.views.preparation_page  # noqa: F401

    loading = Beside()
    loading.run(load)
    _hold_keys(loading.done)


def _hold_keys(*happenings: SignalInstance) -> None:
    """Let the window live until one of these happens; keys wait."""
    loop = QEventLoop()
    for happening in happenings:
        happening.connect(loop.quit)
    QTimer.singleShot(_HELD_MILLISECONDS, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _begin(application: "Application", before: "Application | None" = None) -> None:
    """Show a program, in the place of one that could only read."""
    from ho21desk.log import catch_all
    from ho21desk.views.messages import explain

    catch_all(lambda error: application.window.show_message(explain(error)))
    if application.sharing:
        application.sharing.free.connect(lambda: QApplication.exit(_FREE))
    application.start()
    if before:
        application.window.restore_places(**before.window.places())
        before.desk.give_up()
        before.leave()


def _log(folder: Path) -> None:
    """Keep a log from now on, also of what Qt has to say."""
    from ho21desk.log import catch_all, log_qt, log_to

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            log_qt(context.category, message)

    def complain(error: BaseException) -> None:
        from ho21desk.views.messages import explain

        print(explain(error), file=sys.stderr)

    log_to(folder)
    catch_all(complain)
    qInstallMessageHandler(take)
