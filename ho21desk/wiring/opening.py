"""How the window opens: painted first, then filled, then on the meeting that was open last.

Qt and the frame of the window take a fraction of the time that everything else does. So the window is painted
before the program is loaded, and answers the system while it is loaded. Keys that are pressed meanwhile wait,
and land in the meeting once it is open.
"""

import gc
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QStyleFactory

from ho21desk import __version__
from ho21desk.errors import StoreError
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.sweeper import Sweeper
from ho21desk.settings import SettingsFile
from ho21desk.store.writer_lock import WriterLock
from ho21desk.views.language import Language, tr
from ho21desk.views.look import program_icon
from ho21desk.wiring.front import Front

if TYPE_CHECKING:
    from ho21desk.wiring.application import Application

_FREE = 200
"""How the window ends that could only read, when it may write at last."""
_ANEW = 201
"""How the window ends that is to come back in another language."""
_CLOSING_SECONDS = 3.0
_PATIENCE_SECONDS = 3.0
"""How long to wait for a program that just begins, or just ends."""
_PAUSE_SECONDS = 0.05
_HELD_MILLISECONDS = 5000
"""How long keys wait for a meeting at most."""
_WITHOUT_QT = """
desk.changes minutes.content minutes.preview papers.finished papers.review rules.case_way rules.checking.check
rules.ledger rules.overview rules.phrases rules.proposing rules.recordings rules.turnout spelling.dictionaries
"""
_WITH_QT = """
views.meetings_page views.chair_screen views.text_editor views.choosing views.writing_help views.minutes_page
wiring.drafting views.follow_up_page wiring.surveying wiring.application views.presence_panel
views.recusal_panel views.case_panel views.live_page views.command_line views.around_pages
views.meeting_actions views.agenda_editor views.papers_panel views.register_panel views.people_editor
views.preparation_page
"""


def open_window(
    paths: UserPaths,
    wanted: str | None,
    *,
    demo: bool = False,
    then: "Callable[[Application], None] | None" = None,
) -> int:
    """Run the program in a window until it is closed, and return its exit code.

    With `demo` everything is kept in a folder that is thrown away afterwards. `then` is done once, when the
    meeting is open.
    """
    practice = Path(tempfile.mkdtemp(prefix="ho21desk-")) if demo else None
    if practice:
        paths = UserPaths(data=practice, config=practice, logs=practice, drafts=paths.drafts)
    try:
        return _run(paths, wanted, demo=demo, then=then)
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


def _run(
    paths: UserPaths, wanted: str | None, *, demo: bool, then: "Callable[[Application], None] | None"
) -> int:
    gc.disable()  # what is loaded stays; to look through it again and again takes a tenth of the start
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("ho21desk")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("ho21desk")  # a desktop finds the icon by it
    qt.setStyle(QStyleFactory.create("Fusion"))
    qt.setWindowIcon(program_icon())
    lock, obstacle = WriterLock(paths.database), None
    try:
        if not enter(lock, wanted or ""):
            return 0
    except StoreError as error:
        obstacle = error
    settings, language = SettingsFile(paths.settings, keeps=obstacle is None), Language(qt)
    language.speak(settings.current.language)
    front = Front(settings, datetime.now)
    wants_to_leave: list[bool] = []
    front.window.closing.connect(lambda: wants_to_leave.append(True))
    _log(paths.logs)
    front.show()
    _load(front)

    from ho21desk.wiring.application import Application

    application = Application(paths, wanted, demo=demo, lock=lock, obstacle=obstacle, front=front)
    _begin(application)
    desk = application.desk
    _hold_keys(desk.answered, desk.refused, desk.failing, desk.broke)
    gc.freeze()
    Sweeper(qt)
    if then:
        then(application)
    if wants_to_leave:
        front.window.close()
    code = 0
    while application.window.isVisible() and (code := qt.exec()) in (_FREE, _ANEW):  # it may have been closed
        if code == _FREE:
            obstacle, settings = None, SettingsFile(paths.settings)
        language.speak(settings.current.language)
        before, front = application, Front(settings, datetime.now)
        application = Application(paths, before.shown, lock=lock, obstacle=obstacle, front=front)
        _begin(application, before)
    application.desk.give_up()
    if application.desk.finish(_CLOSING_SECONDS):
        lock.release()
    _destroy_windows()
    qInstallMessageHandler(None)
    return code


def _load(front: Front) -> None:
    """Load the program while the window lives.

    What has to do with Qt is loaded here, a piece at a time, and never in another thread: PySide6 6.11 keeps
    its classes in a table without a lock (on Python 3.11), where Qt looks at any moment. A class that another
    thread adds meanwhile ends the program, most often while a screen reader asks for the window.
    """

    def load() -> None:
        for name in _WITHOUT_QT.split():
            import_module(f"ho21desk.{name}")

    loading = Beside()
    loading.run(load)
    _hold_keys(loading.done)
    # PySide makes the classes of all widgets when it meets the first that Qt made by itself.
    QScrollArea().viewport()
    front.breathe()
    for name in _WITH_QT.split():
        import_module(f"ho21desk.{name}")
        front.breathe()


def _hold_keys(*happenings: SignalInstance) -> None:
    """Let the window live until one of these happens; keys wait."""
    loop = QEventLoop()
    for happening in happenings:
        happening.connect(loop.quit)
    QTimer.singleShot(_HELD_MILLISECONDS, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _begin(application: "Application", before: "Application | None" = None) -> None:
    """Show a program, in the place of one that could only read or spoke another language."""
    from ho21desk.log import catch_all
    from ho21desk.views.messages import explain

    catch_all(lambda error: application.window.show_message(explain(error)))
    if application.sharing:
        application.sharing.free.connect(lambda: QApplication.exit(_FREE))
    application.appearance.language_chosen.connect(partial(_leave_for_another, application))
    application.start()
    if before:
        application.window.restore_places(**before.window.places())
        before.desk.give_up()
        before.leave()


def _leave_for_another(application: "Application") -> None:
    """Let a window of another language take over, once all that was typed is on disk."""
    if focus := application.window.focusWidget():
        focus.clearFocus()  # a figure or a note that is being typed is told first
    if application.desk.finish(_CLOSING_SECONDS):
        QApplication.exit(_ANEW)
    else:
        application.window.show_message(tr("Språket gjelder fra neste oppstart: Noe er ikke lagret ennå."))


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


def _destroy_windows() -> None:
    """Destroy what is left of the windows while Python can still answer them.

    PySide6 would destroy them when Python ends, and what listens to a window that is destroyed while it is on
    screen crashes. That is how the program ended whenever the screen had gone away before the window.
    """
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
