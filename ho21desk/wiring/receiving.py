"""Meeting files that a person opens from the desktop, by a double click."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.errors import MeetingExistsError
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office

ENDING = ".json"


@dataclass(frozen=True)
class _KeptBefore:
    """A meeting that was opened as it is kept, and why it was not read from the file."""

    changes: Changes
    error: MeetingExistsError


class Receiving:
    """Opens the meeting in a file; a meeting that is kept already as it is kept, and says so.

    `show` is told of a meeting that was opened in spite of its file.
    """

    def __init__(self, window: MainWindow, desk: DeskThread, show: Callable[[object], None]) -> None:
        self._window, self._desk, self._show = window, desk, show
        desk.answered.connect(self._tell)

    def open(self, path: Path) -> None:
        """Bring the meeting in unless its number is taken, and open it."""
        self._desk.ask(lambda office: _opened(office, path))

    def _tell(self, answer: object) -> None:
        if isinstance(answer, _KeptBefore):
            self._show(answer.changes)
            self._window.show_message(explain(answer.error))


def _opened(office: "Office", path: Path) -> Changes | _KeptBefore:
    try:
        return office.open(office.archive.bring_in(path))
    except MeetingExistsError as error:
        return _KeptBefore(office.open(office.archive.find(f"{error.number}/{error.year}")), error)
