"""The sheet Feilrapport at work: gathering what is in it, and saving that."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ho21desk.errors import StoreError, StoreProblem
from ho21desk.files import replace_bytes
from ho21desk.log import recent
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.settings import SettingsFile
from ho21desk.versions import versions
from ho21desk.views import report_words
from ho21desk.views.file_dialogs import FileDialogs
from ho21desk.views.language import later, tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.store.figures import Figures
    from ho21desk.views.report_sheet import ReportSheet

_KINDS = later("Feilrapporter (*.zip)")
_INSIDE = "feilrapport.txt"


@dataclass(frozen=True)
class _Counted:
    """The meetings in figures."""

    figures: "Figures"


class Reporting(QObject):
    """Makes a bug report of what is known; it is all in the sheet before it is in a file.

    It says what it can when the meetings cannot be opened, which is when it is needed most.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: DeskThread,
        settings: SettingsFile,
        logs: Path,
        clock: Callable[[], datetime],
        dialogs: FileDialogs,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._logs, self._clock, self._dialogs = logs, clock, dialogs
        self._meetings: Figures | StoreProblem | None = None
        self._log = ""
        self.reading, self.saving = Beside(self), Beside(self)
        self.reading.done.connect(self._show_log)
        self.saving.done.connect(self._tell_saved)
        desk.failing.connect(self._heed_failing)
        desk.answered.connect(self._heed)
        window.ui.report_action.triggered.connect(lambda _checked: self.open())

    @cached_property
    def sheet(self) -> "ReportSheet":
        """The sheet with the report."""
        from ho21desk.views.report_sheet import ReportSheet

        sheet = ReportSheet(self._window)
        sheet.save_wanted.connect(self._choose)
        return sheet

    def open(self) -> None:
        """Gather a report, and show it."""
        self.sheet.tell("")
        self.sheet.open()
        self._show()
        self.reading.run(lambda: recent(self._logs))
        self._desk.ask(lambda office: _Counted(office.archive.figures()))

    def _heed(self, answer: object) -> None:
        if isinstance(answer, _Counted):
            self._meetings = answer.figures
            self._show()

    def _heed_failing(self, error: StoreError) -> None:
        self._meetings = error.problem

    def _show_log(self, outcome: object) -> None:
        self._log = outcome if isinstance(outcome, str) else ""
        self._show()

    def _show(self) -> None:
        now, chosen = self._clock(), self._settings.current
        self.sheet.show_report(report_words.report(now, versions(), self._meetings, chosen, self._log))

    def _choose(self) -> None:
        name = f"ho21desk-feilrapport-{self._clock():%Y-%m-%d}.zip"
        self._dialogs.choose_new(tr("Lagre feilrapport"), tr(_KINDS), name, self.save)

    def save(self, path: Path) -> None:
        """Save what is shown."""
        text = self.sheet.text
        self.saving.run(lambda: _written(path, text))

    def _tell_saved(self, outcome: object) -> None:
        match outcome:
            case Path():
                self.sheet.tell(tr("Lagret {outcome}").format(outcome=outcome))
            case Exception():
                self.sheet.tell(explain(outcome))


def _written(path: Path, text: str) -> Path:
    """Write a report to a file, and return where it is. FileError when that fails."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(_INSIDE, text)
    replace_bytes(path, packed.getvalue())
    return path
