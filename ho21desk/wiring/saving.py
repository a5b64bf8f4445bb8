"""What is not on disk yet: it is told, it can be copied elsewhere, and the window stays open for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ho21desk.desk.changes import Exported
from ho21desk.errors import LOCKED_UP, StoreError, StoreProblem
from ho21desk.model import Meeting
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.views.language import tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

CLOSING_SECONDS = 3.0
_IN_DOUBT = {StoreProblem.DAMAGED, StoreProblem.GONE, StoreProblem.TAKEN}
"""Problems after which nobody can say that what was written before is there still."""


@dataclass(frozen=True)
class MeetingCopy:
    """A meeting file that was written, and the meeting as it was then."""

    exported: Exported
    meeting: Meeting | None


@dataclass(frozen=True)
class _AtLeaving:
    """The meeting as it was when the person wanted to leave."""

    meeting: Meeting | None


class Saving:
    """Connects the state of saving with the desk. `close` is called when the window may close."""

    def __init__(self, window: MainWindow, desk: DeskThread, close: Callable[[], None]) -> None:
        self._window = window
        self._desk = desk
        self._close = close
        self._problem: StoreError | None = None
        self._copied: MeetingCopy | None = None
        desk.saved.connect(self._show_saved)
        desk.failing.connect(self._show_failing)
        desk.answered.connect(self._take_note)
        window.closing.connect(self._leave)

    def write_copy(self, target: Path) -> None:
        """Write the meeting that is open to a meeting file, also what is not on disk yet."""
        self._desk.ask(lambda office: MeetingCopy(office.export_meeting_file(target), office.meeting))

    def _show_saved(self, at: object) -> None:
        self._problem = None
        self._window.saved_state.show_saved(at)  # type: ignore[arg-type]

    def _show_failing(self, error: StoreError) -> None:
        if error.problem in LOCKED_UP:
            return  # the page that asks for the key says so
        self._problem = error
        is_safe = error.problem not in _IN_DOUBT
        self._window.saved_state.show_failing(explain(error), before_is_safe=is_safe)

    def _leave(self) -> None:
        is_unsaved = self._problem and self._window.meeting
        if self._desk.finish(0 if is_unsaved else CLOSING_SECONDS):
            self._close()
        else:
            self._desk.ask(lambda office: _AtLeaving(office.meeting))

    def _take_note(self, answer: object) -> None:
        match answer:
            case MeetingCopy():
                self._copied = answer
            case _AtLeaving(meeting) if self._copied and self._copied.meeting is meeting:
                self._desk.give_up()
                self._close()
            case _AtLeaving():
                why = explain(self._problem) if self._problem else ""
                self._window.show_message(
                    tr(
                        "Programmet holdes åpent: Noe du har skrevet, er ikke lagret ennå. {why} Velg «Lagre "
                        "kopi …» for å legge møtet et annet sted; da kan du avslutte."
                    ).format(why=why)
                )
