"""What is told of all meetings at work: a case's way through them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.case_way import Link, Stop
from ho21desk.searching import Searching
from ho21desk.views.main_window import MainWindow

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.views.case_way_sheet import CaseWaySheet


@dataclass(frozen=True)
class _Way:
    """The way of a case that somebody asked for."""

    stops: tuple[tuple[Stop, Link], ...]


class Surveying(QObject):
    """Connects what is told of all meetings with the desk. The sheet is made when it is wanted first."""

    def __init__(self, window: MainWindow, desk: DeskThread, searching: Searching) -> None:
        super().__init__(window)
        self._window, self._desk, self._searching = window, desk, searching
        self.way: CaseWaySheet | None = None
        window.ui.case_way_action.triggered.connect(lambda _checked: self._ask_way())
        desk.answered.connect(self._heed)

    def _ask_way(self) -> None:
        """Ask for the way of the hit that is chosen, if one is, else of the case on screen."""
        window = self._window
        hit = window.meetings_page.chosen_hit
        case = window.live_page.case.item
        item = hit or (case.id if case else None)
        if item is None:
            return
        practice = window.meeting.id if window.meeting and window.meeting.practice else None

        def ask(office: "Office") -> _Way:
            return _Way(office.archive.way_of(item, practice))

        self._desk.ask(ask)

    def _heed(self, answer: object) -> None:
        match answer:
            case _Way(stops):
                sheet = self._made_way()
                sheet.show_way(stops)
                sheet.open()

    def _made_way(self) -> "CaseWaySheet":
        if self.way is None:
            from ho21desk.views.case_way_sheet import CaseWaySheet

            self.way = CaseWaySheet(self._window)
            self.way.chosen.connect(self._searching.open)
        return self.way
