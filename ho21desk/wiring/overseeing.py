"""The overview on page Oppfølging at work."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ho21desk.model import Overview
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.overview import OverviewAct
from ho21desk.views.follow_up_page import FollowUpPage

if TYPE_CHECKING:
    from ho21desk.desk.office import Office


@dataclass(frozen=True)
class _Kept:
    """The overview as it is stored."""

    rows: Overview


class Overseeing:
    """Connects the section with the desk; it is read whenever somebody turns to the page."""

    def __init__(self, page: FollowUpPage, desk: DeskThread, export: Callable[[], None]) -> None:
        """Connect them; `export` writes the enclosure."""
        self._page, self._desk, self._export = page, desk, export
        page.furnished.connect(self._connect)
        page.looked_at.connect(lambda: desk.ask(lambda office: _Kept(office.overview.rows())))
        desk.answered.connect(self._take_note)

    def _connect(self) -> None:
        section = self._page.overview
        section.acted.connect(self._act)
        section.undone.connect(lambda: self._desk.ask(_undo))
        section.enclosure_wanted.connect(self._export)

    def _act(self, act: OverviewAct) -> None:
        self._desk.ask(lambda office: _Kept(office.overview_to_change.perform(act)))

    def _take_note(self, answer: object) -> None:
        if isinstance(answer, _Kept):
            self._page.overview.show_rows(answer.rows)


def _undo(office: "Office") -> _Kept:
    return _Kept(office.overview_to_change.undo())
