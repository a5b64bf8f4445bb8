"""The page Referat at work: house styles, Word and PDF files, and finished minutes that are checked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Exported
from ho21desk.errors import DeskError, FileError
from ho21desk.minutes import pdf
from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.minutes.pdf import Pdf
from ho21desk.paths import resource
from ho21desk.qtmodels.beside import Beside
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.settings import SettingsFile
from ho21desk.views.language import later, tr
from ho21desk.views.messages import explain
from ho21desk.views.minutes_page import MinutesPage

if TYPE_CHECKING:
    from ho21desk.papers.finished import Finished
    from ho21desk.papers.lines import Source

ChooseFile = Callable[[str, str, Callable[[Path], None]], None]
"""Opens a file dialog beside the window: its title, which files, and what is done with the one chosen."""

_SHIPPED = ("2026", "2023")
_TEMPLATES = later("Word-maler (*.docx *.dotx)")
_MINUTES = later("Referater (*.docx *.pdf *.txt *.md);;Alle filer (*)")


@dataclass(frozen=True)
class _Read:
    """Finished minutes that were read."""

    source: "Source"
    finished: "Finished"


@dataclass(frozen=True)
class ForPdf:
    """A Word file that was written to be made a PDF of."""

    exported: Exported


class Drafting:
    """Connects the page Referat with the desk. `broke` is told of what nobody foresaw."""

    def __init__(
        self,
        page: MinutesPage,
        desk: DeskThread,
        settings: SettingsFile,
        folder: Callable[[], Path],
        choose_file: ChooseFile,
        broke: Callable[[BaseException], None],
    ) -> None:
        self._page = page
        self._desk = desk
        self._settings = settings
        self._folder = folder
        self._choose_file = choose_file
        self._broke = broke
        self.converting, self.reading = Beside(), Beside()
        self._is_converting = False
        self.converting.done.connect(self._keep_pdf)
        self.reading.done.connect(self._show_finished)
        page.style_wanted.connect(self._choose_style)
        page.ui.pdf_button.clicked.connect(lambda: self.export_pdf())
        page.ui.check_file_button.clicked.connect(lambda: self.choose_finished())
        self._style = _SHIPPED[0]
        self._use(settings.current.minutes_style or self._style)

    @property
    def template(self) -> Path:
        """The Word template of the house style that is chosen."""
        return _template(self._style)

    def export_word(self) -> None:
        """Write the draft as a Word file."""
        folder, template = self._folder(), self.template
        self._page.show_problem("")
        self._desk.ask(lambda office: office.export_draft(folder, template))

    def export_notice(self) -> None:
        """Write the notice as a Word file."""
        folder, template = self._folder(), self.template
        self._desk.ask(lambda office: office.export_notice(folder, template))

    def export_overview(self) -> None:
        """Write the overview as a Word file, an enclosure of the meeting that is open."""
        folder, template = self._folder(), self.template
        self._desk.ask(lambda office: office.export_overview(folder, template))

    def export_pdf(self) -> None:
        """Write the draft as a Word file, and a PDF of it; not while a PDF is being made."""
        if self._is_converting:
            return
        folder, template = self._folder(), self.template
        self._page.show_problem("")
        self._desk.ask(lambda office: ForPdf(office.export_draft(folder, template)))

    def convert(self, exported: Exported) -> None:
        """Make a PDF of a Word file, beside the desk: it takes seconds."""
        self._show_converting(True)
        self.converting.run(lambda: pdf.convert(exported.path))

    def choose_finished(self) -> None:
        """Let a person choose finished minutes to check."""
        self._choose_file(tr("Velg et ferdig referat"), tr(_MINUTES), self.check_finished)

    def check_finished(self, path: Path) -> None:
        """Read finished minutes, and show what the check finds in them."""

        def read() -> _Read:
            # What reads Word and PDF files takes longer to load than a window may stand still.
            from ho21desk.papers import sources
            from ho21desk.papers.finished import read_minutes

            source = sources.read(path)
            return _Read(source, read_minutes(source))

        self._page.show_problem("")
        self.reading.run(read)

    def _show_converting(self, is_converting: bool) -> None:
        self._is_converting = is_converting
        self._page.show_converting(is_converting)

    def _keep_pdf(self, outcome: object) -> None:
        self._show_converting(False)
        match outcome:
            case Pdf():
                self._desk.ask(lambda office: office.exporter.keep_pdf(outcome))
            case BaseException():
                self._tell(outcome)

    def _show_finished(self, outcome: object) -> None:
        match outcome:
            case _Read():
                self._page.show_finished(outcome.source, outcome.finished)
            case BaseException():
                self._tell(outcome)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, DeskError):
            self._page.show_problem(explain(error))
        else:
            self._broke(error)

    # House styles

    def _choose_style(self, style: str) -> None:
        if style:
            self._use(style)
        else:
            self._use(self._style)  # till a file is chosen
            self._choose_file(tr("Velg en Word-mal"), tr(_TEMPLATES), lambda path: self._use(str(path)))

    def _use(self, style: str) -> None:
        """Use a house style; one that cannot be used says why, and the one before stays."""
        problem = ""
        try:
            house = _house(style)
        except FileError as error:
            problem = explain(error)
            house = _house(self._style)
        else:
            self._style = style
            if style != (self._settings.current.minutes_style or _SHIPPED[0]):
                self._settings.change(minutes_style=style)
        self._page.show_styles(_offered(self._style), self._style, house)
        self._page.show_problem(problem)


def _house(style: str) -> HouseStyle:
    """Return a house style; that of the program's own is known without opening its template."""
    return OWN if style == _SHIPPED[0] else HouseStyle.read(_template(style))


def _offered(style: str) -> Sequence[str]:
    return _SHIPPED if style in _SHIPPED else (*_SHIPPED, style)


def _template(style: str) -> Path:
    return resource(f"templates/referat-{style}.docx") if style in _SHIPPED else Path(style)
