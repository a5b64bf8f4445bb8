"""The sheet Gamle referater at work: reading files, and keeping the meetings they tell of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ho21desk.errors import DeskError
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.views.dropping import FileDrops
from ho21desk.views.file_dialogs import FileDialogs
from ho21desk.views.language import later, tr
from ho21desk.views.look import LIGHT, Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.desk.old_minutes import Landed
    from ho21desk.papers.old_minutes import OldMinutes
    from ho21desk.views.old_minutes_sheet import OldMinutesSheet

_KINDS = later("Referater (*.docx *.pdf *.txt *.md);;Alle filer (*)")


@dataclass(frozen=True)
class _Read:
    """What files came to: minutes, and why others were not read."""

    minutes: "tuple[OldMinutes, ...]"
    problems: tuple[DeskError, ...]


@dataclass(frozen=True)
class _Landed:
    """Minutes that were to land, and what came of it."""

    minutes: "Sequence[OldMinutes]"
    outcome: "Landed"


class Archiving(QObject):
    """Connects the sheet with the desk. `broke` is told of what nobody foresaw."""

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        dialogs: FileDialogs,
        clock: Callable[[], datetime],
        broke: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._dialogs = window, desk, dialogs
        self._clock, self._broke = clock, broke
        self._colours = LIGHT
        self.reading = Beside(self)
        self.reading.done.connect(self._show_read)
        desk.answered.connect(self._heed)
        window.ui.old_minutes_action.triggered.connect(lambda _checked: self.choose())
        window.meetings_page.ui.old_minutes_button.clicked.connect(lambda _checked: self.choose())

    @cached_property
    def sheet(self) -> "OldMinutesSheet":
        """The sheet with the minutes that were read."""
        from ho21desk.views.old_minutes_sheet import OldMinutesSheet

        sheet = OldMinutesSheet(self._window)
        sheet.dress(self._colours)
        sheet.files_wanted.connect(self.choose)
        sheet.landing.connect(self._land)
        FileDrops(sheet).dropped.connect(self.read)
        return sheet

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colours = colours
        if "sheet" in self.__dict__:
            self.sheet.dress(colours)

    def choose(self) -> None:
        """Let a person choose files."""
        self._dialogs.choose_files(tr("Velg ferdige referater"), tr(_KINDS), self.read)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files beside the window, and show what they came to."""

        def read() -> _Read:
            # What reads Word and PDF files takes longer to load than a window may stand still.
            from ho21desk.papers import old_minutes

            minutes, problems = [], []
            for path in paths:
                try:
                    minutes.append(old_minutes.read(path))
                except DeskError as error:
                    problems.append(error)
            return _Read(tuple(minutes), tuple(problems))

        self.sheet.open()
        self.sheet.tell(tr("Leser …"))
        self.reading.run(read)

    def _show_read(self, outcome: object) -> None:
        match outcome:
            case _Read():
                self.sheet.show_read(outcome.minutes)
                self.sheet.tell("\n".join(map(explain, outcome.problems)))
            case BaseException():
                self.sheet.tell("")
                self._broke(outcome)

    def _land(self, minutes: "Sequence[OldMinutes]") -> None:
        now, is_approved = self._clock(), self.sheet.is_approved

        def land(office: "Office") -> _Landed:
            from ho21desk.desk.old_minutes import land
            from ho21desk.papers.old_minutes import as_archived

            meetings = [as_archived(old.meeting, now, is_approved=is_approved) for old in minutes]
            return _Landed(minutes, land(office.archive, meetings))

        self._desk.ask(land)

    def _heed(self, answer: object) -> None:
        if isinstance(answer, _Landed):
            from ho21desk.views import old_minutes_words

            there = answer.outcome.there
            self.sheet.take_away(
                [old for old in answer.minutes if (old.meeting.number, old.meeting.year) not in there]
            )
            self.sheet.tell(old_minutes_words.landed(answer.outcome))
            self._desk.ask(lambda office: office.archive.summaries())
