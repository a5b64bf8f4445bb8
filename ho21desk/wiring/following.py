"""The page Oppfølging at work: the ledger of all meetings, and acts on any of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.errors import NotAllowedError
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.ledger import Ledger
from ho21desk.rules.running import Act
from ho21desk.views.happened import happened
from ho21desk.views.main_window import MainWindow
from ho21desk.views.speaking import speak

if TYPE_CHECKING:
    from ho21desk.desk.office import Office


@dataclass(frozen=True)
class _Elsewhere:
    """What an act did to a meeting that is not open, and the ledger after it."""

    changes: Changes
    ledger: Ledger


class Following:
    """Connects the page with the desk. While it is on screen, the ledger is asked for after each act."""

    def __init__(
        self, window: MainWindow, desk: DeskThread, show_case: Callable[[str, str | None], None]
    ) -> None:
        """Connect them; `show_case` turns to an item of a meeting."""
        self._window, self._page, self._desk = window, window.follow_up_page, desk
        self._show_case = show_case
        self._page.looked_at.connect(self._look)
        self._page.acted_on.connect(self._act)
        self._page.furnished.connect(self._connect)
        desk.answered.connect(self._take_note)

    def _connect(self) -> None:
        self._page.tasks.brought.connect(lambda: self._desk.ask(_bring))
        self._page.tasks.case_wanted.connect(self._show_case)

    def _look(self) -> None:
        self._desk.ask(lambda office: office.follow_up.ledger(office.meeting))

    def _act(self, meeting_id: str, act: Act) -> None:
        def do(office: "Office") -> Changes | _Elsewhere:
            changes = office.perform_on(meeting_id, act)
            is_open = office.meeting is not None and office.meeting.id == meeting_id
            return changes if is_open else _Elsewhere(changes, office.follow_up.ledger(office.meeting))

        self._desk.ask(do)

    def _take_note(self, answer: object) -> None:
        match answer:
            case Ledger():
                self._page.tasks.show_ledger(answer)
            case _Elsewhere(Changes(before, after), ledger):
                self._page.tasks.show_ledger(ledger)
                if before is not None and before is not after:
                    speak(self._window, happened(before, after))
            case Changes(typed=None) if self._page.isVisible():
                self._look()


def _bring(office: "Office") -> Changes:
    if office.meeting is None:
        raise NotAllowedError("no_meeting")
    return office.perform(office.follow_up.bringing(office.meeting))
