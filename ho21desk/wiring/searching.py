"""The search over all meetings at work: what is typed goes to the desk, what was found to the page."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.errors import DeskError
from ho21desk.model import Place
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain
from ho21desk.views.search_words import row_of, told

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.store.search import Found


@dataclass(frozen=True)
class _Searched:
    """What a search came to: what was found, or why it could not be searched."""

    query: str
    outcome: "Found | DeskError"


class Searching:
    """Connects the search on the page Møter with the desk.

    The desk never has more than one search to do: while one is under way, the newest query waits here.
    """

    def __init__(self, window: MainWindow, desk: DeskThread) -> None:
        self._window, self._desk = window, desk
        self._field = window.meetings_page.search
        self._is_busy = False
        self._field.wanted.connect(lambda _query: self._search())
        self._field.chosen.connect(self.open)
        window.meetings_page.looked_at.connect(self._search)
        window.ui.search_action.triggered.connect(lambda _checked: self._begin())
        desk.answered.connect(self._take_note)
        desk.broke.connect(lambda _error: self._be_ready())

    def _begin(self) -> None:
        self._window.show_page(self._window.meetings_page)
        self._window.meetings_page.show_list()
        self._field.begin()

    def _search(self) -> None:
        query = self._field.query
        self._window.meetings_page.show_searching(bool(query))
        if self._is_busy or not query:
            return
        self._is_busy = True

        def search(office: "Office") -> _Searched:
            try:
                return _Searched(query, office.archive.search(query))
            except DeskError as error:
                return _Searched(query, error)

        self._desk.ask(search)

    def _take_note(self, answer: object) -> None:
        match answer:
            case _Searched(query, outcome):
                self._is_busy = False
                if query != self._field.query:
                    self._search()
                elif isinstance(outcome, DeskError):
                    self._field.show_rows([], explain(outcome))
                else:
                    self._field.show_rows([row_of(hit) for hit in outcome.hits], told(query, outcome))

    def _be_ready(self) -> None:
        self._is_busy = False

    def open(self, meeting_id: str, item_id: str | None) -> None:
        """Turn to an item of a meeting, or to where one was in it."""
        window = self._window
        if window.meeting and window.meeting.id == meeting_id:
            window.show_page(window.live_page)
            if item_id and any(item.id == item_id for item in window.meeting.agenda):
                window.live_page.show_item(item_id)
            window.live_page.case.focus_discussion()
            return

        def open_there(office: "Office") -> Changes:
            changes = office.open(office.archive.load(meeting_id))
            return replace(changes, place=Place(item_id)) if item_id else changes

        self._desk.ask(open_there)
