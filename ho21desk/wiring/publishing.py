"""The folder for the web site at work: made beside the desk, since it takes seconds."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ho21desk.errors import DeskError
from ho21desk.files import replace_bytes
from ho21desk.model import Meeting
from ho21desk.qtmodels.beside import Beside
from ho21desk.rules import circulating
from ho21desk.settings import SettingsFile
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.views.publishing_sheet import PublishingSheet


class Publishing:
    """Connects the sheet Publisering, which is made when it is first asked for: what reads papers is large.

    `folder` tells where the folder is made, `template` in which house style. `choose_files` opens a dialog
    beside the window, and `broke` is told of what nobody foresaw.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        clock: Callable[[], datetime],
        *,
        folder: Callable[[], Path],
        template: Callable[[], Path],
        choose_files: Callable[[Callable[[list[Path]], None]], None],
        broke: Callable[[BaseException], None],
    ) -> None:
        self._window, self._settings, self._clock = window, settings, clock
        self._folder, self._template = folder, template
        self._choose_files, self._broke = choose_files, broke
        self.sheet: PublishingSheet | None = None
        self.making = Beside()
        window.ui.publish_action.triggered.connect(lambda _checked: self.open())

    def open(self) -> None:
        """Show the sheet."""
        if self.sheet is None:
            from ho21desk.views.publishing_sheet import PublishingSheet

            self.sheet = sheet = PublishingSheet(self._window)
            self.making.done.connect(partial(self._show, sheet))
            sheet.files_wanted.connect(lambda: self._choose_files(sheet.add))
            sheet.wanted.connect(self._make)
            sheet.open_wanted.connect(lambda made: QDesktopServices.openUrl(QUrl.fromLocalFile(str(made))))
            sheet.published.connect(self._note)
        if self._window.meeting:
            self.sheet.show_meeting(self._window.meeting)
        self.sheet.open()

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of the meeting that is open, as it is now."""
        if self.sheet:
            self.sheet.show_meeting(meeting)

    def _make(self, papers: tuple[Path, ...]) -> None:
        meeting, folder, template = self._window.meeting, self._folder(), self._template()
        today = self._clock().date()
        if meeting is None:
            return

        from ho21desk.views.publishing_words import listed

        def make() -> object:
            from ho21desk.desk.publishing import publish

            made = publish(meeting, folder, template, papers, today)
            # Beside the folder: what is in that goes on the web site.
            replace_bytes(made.folder.with_name(f"{made.folder.name} – liste.txt"), listed(made).encode())
            return made

        self.making.run(make)

    def _show(self, sheet: "PublishingSheet", outcome: object) -> None:
        from ho21desk.desk.publishing import Published

        match outcome:
            case Published():
                sheet.show_made(outcome)
            case DeskError():
                sheet.show_refusal(explain(outcome))
            case BaseException():
                self._broke(outcome)
                sheet.show_refusal(explain(outcome))

    def _note(self) -> None:
        """A person put the folder on the web site."""
        self._window.acted.emit(partial(circulating.publish, by=self._settings.current.keeper))
