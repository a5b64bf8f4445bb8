"""What is told of all meetings at work: a case's way through them, who came, and a year in figures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ho21desk.errors import DeskError, FileError, FileProblem
from ho21desk.files import replace_bytes
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.case_way import Link, Stop
from ho21desk.rules.turnout import Counted, turnout
from ho21desk.views.language import tr
from ho21desk.views.look import LIGHT, Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.meetings_page import ATTENDANCE, YEAR
from ho21desk.views.messages import explain
from ho21desk.wiring.searching import Searching

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.desk.survey import Outline
    from ho21desk.views.case_way_sheet import CaseWaySheet
    from ho21desk.views.survey_panel import SurveyPanel

_AT_ONCE = 2
"""How many meetings the desk counts before it looks for other work: some hundredths of a second."""


@dataclass(frozen=True)
class _Way:
    """The way of a case that somebody asked for."""

    stops: tuple[tuple[Stop, Link], ...]


@dataclass(frozen=True)
class _Outlined:
    """What there is to count, for a section that asked."""

    asked: object
    outline: "Outline"


@dataclass(frozen=True)
class _Piece:
    """Some meetings in figures, for a section that asked."""

    asked: object
    counted: tuple[Counted, ...]


class _Section(QObject):
    """Has the meetings of the period that a section shows counted, some at a time. A newer wish ends it."""

    def __init__(self, panel: "SurveyPanel", desk: DeskThread, *, years_alone: bool) -> None:
        super().__init__(panel)
        self._panel, self._desk, self._years_alone = panel, desk, years_alone
        self._asked: object = None
        self._outline: Outline | None = None
        self._waiting: list[str] = []
        self._counted: list[Counted] = []
        panel.looked_at.connect(self._look)
        panel.period_chosen.connect(self._begin)
        desk.answered.connect(self._heed)

    def _look(self) -> None:
        self._asked = asked = object()
        self._desk.ask(lambda office: _Outlined(asked, office.survey.outline()))

    def _heed(self, answer: object) -> None:
        from ho21desk.views import survey_words as words

        match answer:
            case _Outlined(asked, outline) if asked is self._asked:
                self._outline = outline
                self._panel.show_periods(words.periods(outline, years_alone=self._years_alone))
                self._begin()
            case _Piece(asked, counted) if asked is self._asked:
                self._counted += counted
                self._go_on()

    def _begin(self) -> None:
        chosen = self._panel.period
        meetings = self._outline.meetings if self._outline and chosen else ()
        self._asked = object()
        self._counted = []
        self._waiting = [each.id for each in meetings if chosen and chosen[1].covers(each.date, each.year)]
        self._go_on()

    def _go_on(self) -> None:
        from ho21desk.views import survey_words as words

        if not self._waiting:
            self._show()
            return
        if not self._panel.isVisible():
            return  # it is asked for again when somebody looks
        done = len(self._counted)
        self._panel.show_counting(words.counting(done, done + len(self._waiting)))
        asked, ids = self._asked, self._waiting[:_AT_ONCE]
        del self._waiting[:_AT_ONCE]
        self._desk.ask(lambda office: _Piece(asked, office.survey.counted(ids)))

    def _show(self) -> None:
        from ho21desk.views import survey_words as words

        panel, meetings, chosen = self._panel, self._counted, self._panel.period
        name = chosen[0] if chosen else ""
        if self._years_alone:
            panel.show_table(words.year(meetings, name), words.about_year(meetings))
        else:
            register = self._outline.register if self._outline else ()
            people = turnout(meetings, register, chosen[1]) if chosen else ()
            panel.show_table(words.attendance(people, name), words.about_attendance(meetings, people))
        if panel.chart:
            panel.chart.show_meetings(meetings)


class Surveying(QObject):
    """Connects what is told of all meetings with the desk. Its views are made when they are wanted first.

    `folder` tells where tables and charts are written; `broke` is told of what nobody foresaw.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        searching: Searching,
        *,
        folder: Callable[[], Path],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._searching = window, desk, searching
        self._folder, self._broke = folder, broke
        self._colours = LIGHT
        self.panels: list[SurveyPanel] = []
        page = window.meetings_page
        page.add_section(tr(ATTENDANCE), partial(self._made, ATTENDANCE, years_alone=False))
        page.add_section(tr(YEAR), partial(self._made, YEAR, years_alone=True))
        self.way: CaseWaySheet | None = None
        window.ui.case_way_action.triggered.connect(lambda _checked: self._ask_way())
        desk.answered.connect(self._heed)

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        for panel in self.panels:
            panel.dress(colours)

    def _made(self, name: str, *, years_alone: bool) -> "SurveyPanel":
        from ho21desk.views.survey_panel import SurveyPanel

        panel = SurveyPanel(name, chart=years_alone)
        panel.dress(self._colours)
        _Section(panel, self._desk, years_alone=years_alone)
        panel.saving.connect(partial(self._save, panel))
        self.panels.append(panel)
        return panel

    def _save(self, panel: "SurveyPanel", files: Mapping[str, Callable[[], bytes]]) -> None:
        folder, writing = self._folder(), Beside(panel)
        writing.done.connect(partial(self._tell_saved, panel))
        writing.run(lambda: _write(folder, files))

    def _tell_saved(self, panel: "SurveyPanel", outcome: object) -> None:
        match outcome:
            case DeskError():
                panel.show_saved(explain(outcome))
            case BaseException():
                self._broke(outcome)
            case list():
                panel.show_written(outcome)

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


def _write(folder: Path, files: Mapping[str, Callable[[], bytes]]) -> list[Path]:
    """Write files, and return where they lie. FileError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(folder, FileProblem.CANNOT_WRITE) from error
    written = []
    for name, contents in files.items():
        path = folder / name
        replace_bytes(path, contents())
        written.append(path)
    return written
