"""Makes every object and connects every signal: the one place that knows everyone."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from ho21desk.desk.changes import Changes, Exported
from ho21desk.desk.key_ring import KeyRing
from ho21desk.errors import DeskError, NotAllowedError, StoreError
from ho21desk.log import log_bug
from ho21desk.paths import UserPaths, guide
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.settings import SettingsFile
from ho21desk.store.writer_lock import WriterLock
from ho21desk.views.chair_screen import ChairScreen
from ho21desk.views.dropping import FileDrops
from ho21desk.views.file_dialogs import FileDialogs
from ho21desk.views.key_sheet import KeySheet
from ho21desk.views.language import later, tr
from ho21desk.views.messages import explain
from ho21desk.views.own_lists import OwnLists
from ho21desk.views.writing_help import WritingHelp
from ho21desk.wiring.archiving import Archiving
from ho21desk.wiring.circulating_minutes import CirculatingMinutes
from ho21desk.wiring.drafting import Drafting, ForPdf
from ho21desk.wiring.following import Following
from ho21desk.wiring.front import Front
from ho21desk.wiring.looking_back import LookingBack
from ho21desk.wiring.overseeing import Overseeing
from ho21desk.wiring.publishing import Publishing
from ho21desk.wiring.receiving import ENDING, Receiving
from ho21desk.wiring.recording import Recording
from ho21desk.wiring.registering import Registering
from ho21desk.wiring.reporting import Reporting
from ho21desk.wiring.saving import MeetingCopy, Saving
from ho21desk.wiring.searching import Searching
from ho21desk.wiring.sharing import Sharing
from ho21desk.wiring.surveying import Surveying
from ho21desk.wiring.unlocking import Unlocking
from ho21desk.wiring.waking import Waking

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.papers.finished import Finished
    from ho21desk.papers.lines import Source
    from ho21desk.store.cipher import Key
    from ho21desk.views.guide_sheet import GuideSheet

BUSY_SECONDS = 0.25  # the meeting goes on meanwhile, and it is tried again
_MEETING_FILES = later("Møtefiler (*.ho21.json *.json)")
_PAPERS = later("Saksframlegg (*.docx *.pdf *.txt *.md);;Alle filer (*)")
_TABLES = {".xlsx", ".csv"}


class Application:
    """The window and the desk, connected. `finished` is called when the window is gone."""

    def __init__(
        self,
        paths: UserPaths,
        wanted: str | None = None,
        *,
        demo: bool = False,
        clock: Callable[[], datetime] = datetime.now,
        lock: WriterLock | None = None,
        obstacle: StoreError | None = None,
        front: Front | None = None,
    ) -> None:
        """Connect them. With an obstacle to the lock of the database, meetings can only be read.

        `front` is the window when it is on screen already.
        """
        front = front or Front(SettingsFile(paths.settings, keeps=obstacle is None), clock)
        self._paths = paths
        self._wanted = wanted
        self._demo = demo
        self._settings = front.settings
        self._written: Path | None = None
        self.window = front.window
        self.window.furnish(front.breathe)

        def make_office() -> "Office":
            # Loaded in the desk's thread: SQLAlchemy takes longer to load than the window to appear.
            from ho21desk.desk.office import Office

            def make(key: "Key | None") -> Office:
                only_reads = obstacle is not None
                return Office(paths.database, clock, BUSY_SECONDS, lock=lock, read_only=only_reads, key=key)

            return ring.opened(make)

        ring = KeyRing(paths.database)
        self.desk = DeskThread(make_office)
        self.unlocking = Unlocking(self.window, self.desk, ring, show=self._show_answer, broke=self._show_bug)
        self.saving = Saving(self.window, self.desk, self.leave)
        self.sharing = Sharing(self.window, self.desk, lock, obstacle, self._open_wanted) if lock else None
        self.receiving = Receiving(self.window, self.desk, self._show_answer)
        self.searching = Searching(self.window, self.desk)
        self.surveying = Surveying(
            self.window, self.desk, self.searching, folder=lambda: self._drafts, broke=self._show_bug
        )
        self.following = Following(self.window, self.desk, self.searching.open)
        self.looking_back = LookingBack(self.window, self.desk, clock)
        dialogs = self._dialogs = FileDialogs(self.window, lambda: self._drafts)
        self.drafting = Drafting(
            self.window.minutes_page,
            self.desk,
            self._settings,
            lambda: self._drafts,
            dialogs.choose_file,
            self._show_bug,
        )
        follow_up = self.window.follow_up_page
        self.overseeing = Overseeing(follow_up, self.desk, self.drafting.export_overview)
        self.recording = Recording(self.window, self.desk)
        self.publishing = Publishing(
            self.window,
            self._settings,
            clock,
            folder=lambda: self._drafts,
            template=lambda: self.drafting.template,
            choose_files=partial(dialogs.choose_files, tr("Velg saksframlegg"), tr(_PAPERS)),
            broke=self._show_bug,
        )
        self.circulating = CirculatingMinutes(
            self.window,
            self.desk,
            self._settings,
            clock,
            folder=lambda: self._drafts,
            template=lambda: self.drafting.template,
            show=self._show_answer,
        )
        self.chair = ChairScreen(self.window, self._settings, clock, lambda: self._drafts)
        self.keys = KeySheet(self.window, lambda: self._drafts)
        self.archiving = Archiving(self.window, self.desk, dialogs, clock, self._show_bug)
        self.reporting = Reporting(self.window, self.desk, self._settings, paths.logs, clock, dialogs)
        self.help = WritingHelp(self.window, self._settings, paths.data / "ordlister")
        self.registering = Registering(
            self.window, self.desk, dialogs, knows=self.help.show_register, broke=self._show_bug
        )
        front.breathe()
        self.appearance = front.appearance
        self.appearance.dress_also(
            self.window.dress,
            self.chair.dress,
            self.help.dress,
            self.looking_back.dress,
            self.circulating.dress,
            self.surveying.dress,
            self.archiving.dress,
        )
        self._connect()
        if not obstacle:
            self.waking = Waking(
                self.window,
                self.desk,
                self._settings,
                paths,
                ring,
                clock,
                show=self._show_answer,
                choose_folder=dialogs.choose_folder,
                broke=self._show_bug,
            )
        chosen = self._settings.current
        if chosen.panes:
            self.window.live_page.panes.restore(chosen.panes)
        self.window.minutes_page.show_folder(self._drafts)
        self.window.meetings_page.welcome.show_place(paths.data)
        self.lists_of_words = OwnLists(self.window, self._settings)

    def start(self) -> None:
        """Show the window, then open the database beside it."""
        self.window.show()
        self.desk.start()

    @property
    def _drafts(self) -> Path:
        if self._settings.current.export_folder:
            return Path(self._settings.current.export_folder)
        if self._paths.drafts:
            return self._paths.drafts
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents)) / "HO21desk"

    @cached_property
    def guide(self) -> "GuideSheet":
        """The sheet with the user guide."""
        from ho21desk.views.guide_sheet import GuideSheet

        return GuideSheet(self.window, guide())

    @property
    def shown(self) -> str | None:
        """What the meeting goes by that is open."""
        meeting = self.window.meeting
        return f"{meeting.number}/{meeting.year}" if meeting else None

    def _connect(self) -> None:
        window, desk, preparation = self.window, self.desk, self.window.preparation_page
        ui, archive_ui, minutes_ui = window.ui, window.meetings_page.ui, window.minutes_page.ui
        welcome_ui = window.meetings_page.welcome.ui
        desk.started.connect(self._open_first)
        desk.answered.connect(self._show_answer)
        desk.refused.connect(self._show_refused)
        desk.broke.connect(self._show_bug)
        case = window.live_page.case
        desk.asking.connect(case.tell_typed)
        window.typed.connect(lambda ref, text: desk.write(ref, text, case.place))
        window.live_page.moved.connect(desk.be_at)
        window.acted.connect(self._act)
        preparation.looked_at.connect(lambda: desk.ask(lambda office: office.archive.last_numbers()))
        window.undo_wanted.connect(lambda: desk.ask(lambda office: office.undo()))
        window.redo_wanted.connect(lambda: desk.ask(lambda office: office.redo()))
        window.meetings_page.opened.connect(self._open)
        window.meetings_page.looked_at.connect(self._list_meetings)
        window.meetings_page.demo_wanted.connect(lambda: desk.ask(lambda office: office.open_demo()))
        papers = window.preparation_page.papers
        papers.files_wanted.connect(self._choose_papers)
        papers.reader.found_minutes.connect(self._show_minutes)
        papers.meeting_wanted.connect(self._open_for_papers)
        papers.reader.broke.connect(lambda _path, error: self._show_bug(error))
        FileDrops(window).dropped.connect(self._read_dropped)
        for wanted, does in (
            (ui.new_meeting_action.triggered, self._make_meeting),
            (archive_ui.new_button.clicked, self._make_meeting),
            (ui.import_action.triggered, self._choose_import),
            (archive_ui.import_button.clicked, self._choose_import),
            (welcome_ui.file_button.clicked, self._choose_import),
            (welcome_ui.papers_button.clicked, self._choose_papers),
            (ui.save_file_action.triggered, self._choose_meeting_file),
            (ui.copy_button.clicked, self._choose_meeting_file),
            (archive_ui.save_file_button.clicked, self._choose_meeting_file),
            (ui.notice_action.triggered, self.drafting.export_notice),
            (preparation.facts.ui.notice_button.clicked, self.drafting.export_notice),
            (ui.export_action.triggered, self.drafting.export_word),
            (minutes_ui.export_button.clicked, self.drafting.export_word),
            (ui.pdf_action.triggered, self.drafting.export_pdf),
            (ui.check_file_action.triggered, self.drafting.choose_finished),
            (ui.guide_action.triggered, lambda: self.guide.open()),
            (ui.open_export_action.triggered, self._open_written),
            (minutes_ui.open_button.clicked, self._open_written),
            (minutes_ui.show_folder_button.clicked, self._open_folder),
            (ui.folder_action.triggered, self._choose_folder),
            (minutes_ui.folder_button.clicked, self._choose_folder),
        ):
            wanted.connect(lambda _checked, does=does: does())

    # What comes from the desk

    def _open_first(self) -> None:
        wanted, last = self._wanted, self._settings.current.last_meeting
        if self._demo:
            self.desk.ask(lambda office: office.open_demo(alone=True))
        elif wanted:
            self._open_wanted(wanted)
        elif last:
            self.desk.ask(lambda office: office.open_if_there(last) or office.archive.summaries())
        else:
            self._list_meetings()

    def _show_answer(self, answer: object) -> None:
        match answer:
            case Changes():
                self.window.show_changes(answer)
                self.chair.show_meeting(answer.after)
                self.publishing.show_meeting(answer.after)
                self.help.show_meeting(answer.after)
                if answer.before is None:
                    self._settings.change(last_meeting=answer.after.id)
                    self.registering.show()
            case Exported():
                self._written = answer.path
                self.window.minutes_page.show_written(answer)
                self.window.show_message(f"{tr('Uendret:') if answer.is_same else tr('Skrev')} {answer.path}")
            case MeetingCopy():
                self._show_answer(answer.exported)
            case ForPdf():
                self._show_answer(answer.exported)
                self.drafting.convert(answer.exported)
            case list():
                self.window.meetings_page.show_meetings(answer)
            case tuple():
                self.window.preparation_page.agenda.show_used(answer)

    def _show_refused(self, error: DeskError) -> None:
        if isinstance(error, NotAllowedError):
            self.window.show_refusal(explain(error))
        else:
            self.window.show_message(explain(error))

    def _show_bug(self, error: BaseException) -> None:
        log_bug(error)
        self.window.show_message(explain(error))

    # What a person does

    def _act(self, act: object) -> None:
        self.desk.ask(lambda office: office.perform(act))  # type: ignore[arg-type]

    def _list_meetings(self) -> None:
        self.desk.ask(lambda office: office.archive.summaries())

    def _open_wanted(self, wanted: str) -> None:
        """Open the meeting that goes by e.g. "2/2026", unless it is open, or the one in a file."""
        if wanted.endswith(ENDING):
            self.receiving.open(Path(wanted))
        elif wanted != self.shown:
            self.desk.ask(lambda office: office.open(office.archive.find(wanted)))

    def _open(self, meeting_id: str) -> None:
        self.desk.ask(lambda office: office.open(office.archive.load(meeting_id)))

    def _make_meeting(self) -> None:
        template = self._settings.current.agenda_template
        self.desk.ask(lambda office: office.open_new(template))

    def _open_for_papers(self, number: MeetingNumber) -> None:
        template = self._settings.current.agenda_template
        self.desk.ask(lambda office: office.open_for_papers(number, template))

    def _open_written(self) -> None:
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _open_folder(self) -> None:
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _choose_import(self) -> None:
        def bring_in(path: Path) -> None:
            self.desk.ask(lambda office: office.open(office.archive.bring_in(path)))

        self._dialogs.choose_file(tr("Hent inn møtefil"), tr(_MEETING_FILES), bring_in)

    def _choose_papers(self) -> None:
        self._dialogs.choose_files(tr("Velg saksframlegg"), tr(_PAPERS), self._read_papers)

    def _read_papers(self, paths: list[Path]) -> None:
        """Read papers, and turn to where they are looked at."""
        page = self.window.preparation_page
        self.window.show_page(page)
        page.show_section(page.papers)
        page.papers.read(paths)

    def _show_minutes(self, source: "Source", finished: "Finished") -> None:
        """Check what was dropped as papers and turned out to be finished minutes."""
        self.window.show_page(self.window.minutes_page)
        self.window.minutes_page.show_finished(source, finished)

    def _read_dropped(self, paths: list[Path]) -> None:
        """Read what was dropped: lists for the register, papers for the meeting.

        A meeting file is a list where the register is on screen, and a paper is finished minutes where
        minutes are.
        """
        if self.window.minutes_page.isVisible() and len(paths) == 1:
            self.drafting.check_finished(paths[0])
            return
        register = self.window.preparation_page.people.register
        kinds = _TABLES | ({".json"} if register.isVisible() else set())
        lists = [path for path in paths if path.suffix.lower() in kinds]
        papers = [path for path in paths if path not in lists]
        if lists:
            self.registering.read(lists)
        if papers:
            self._read_papers(papers)

    def _choose_meeting_file(self) -> None:
        meeting = self.window.meeting
        if meeting:
            practice = "-øvelse" if meeting.practice else ""
            name = f"møte-{meeting.number}-{meeting.year}{practice}.ho21.json"
            self._dialogs.choose_new(tr("Lagre møtefil"), tr(_MEETING_FILES), name, self.saving.write_copy)

    def _choose_folder(self) -> None:
        def choose(folder: Path) -> None:
            self._settings.change(export_folder=str(folder))
            self.window.minutes_page.show_folder(self._drafts)

        self._dialogs.choose_folder(tr("Mappe for utkast"), choose)

    def leave(self) -> None:
        """Close the window for good."""
        self._settings.change(**self.window.places())
        self._settings.finish()
        self.window.preparation_page.papers.reader.cancel()
        self.help.close()
        self.window.close_for_good()
