"""Everything the desk's thread works with, behind one door."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from ho21desk.desk import intake, preparing
from ho21desk.desk.archive import Archive
from ho21desk.desk.changes import Changes, Exported
from ho21desk.desk.circulating import Circulating
from ho21desk.desk.demo import overview as demo_overview
from ho21desk.desk.exporting import Exporter
from ho21desk.desk.follow_up import FollowUp
from ho21desk.desk.history import act_notes
from ho21desk.desk.intake import Intake
from ho21desk.desk.meeting_desk import Clock, MeetingDesk
from ho21desk.desk.overview import OverviewDesk
from ho21desk.desk.recordings import RecordingsDesk
from ho21desk.desk.register import RegisterDesk
from ho21desk.desk.survey import Survey
from ho21desk.errors import MeetingExistsError, NoSuchMeetingError, NotAllowedError, StoreError
from ho21desk.exchange import meeting_file
from ho21desk.model import Meeting, Place, TextRef
from ho21desk.papers.cases import Found
from ho21desk.paths import resource
from ho21desk.rules import running
from ho21desk.rules.circulating import guard
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.rewriting import has_text
from ho21desk.rules.running import Act
from ho21desk.store import converting, places, versions
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from ho21desk.store.reading import ReadOnlyDatabase
from ho21desk.store.versions import Version
from ho21desk.store.writer_lock import WriterLock


class Office:
    """The archive, the register of people, and at most one meeting that is open."""

    def __init__(
        self,
        database: Path,
        clock: Clock,
        timeout: float = 5,
        *,
        lock: WriterLock | None = None,
        read_only: bool = False,
        key: Key | None = None,
    ) -> None:
        """Open the database; `timeout` is how many seconds to wait for another program that writes.

        With a lock, nothing is written unless it is still ours. `read_only`: NotAllowedError for all that
        would be written, and nothing is made. `key` opens a file that is encrypted.
        """
        self._database = (
            ReadOnlyDatabase(database, key) if read_only else Database(database, timeout, lock, key)
        )
        self._clock = clock
        self.archive = Archive(self._database)
        self.register = RegisterDesk(self._database, clock)
        self.overview = OverviewDesk(self._database, clock)
        self.survey = Survey(self._database)
        self.follow_up = FollowUp(self._database, self.archive)
        self.recordings = RecordingsDesk(self._database)
        self.exporter = Exporter(self._database, clock)
        self.circulating = Circulating(self._database, clock, self.archive, self._meeting_desk)
        self._open: MeetingDesk | None = None

    def __enter__(self) -> "Office":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    @property
    def path(self) -> Path:
        """Where the database lies."""
        return self._database.path

    @property
    def key(self) -> Key | None:
        """What the database is encrypted with; None when it is not."""
        return self._database.key

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that is open."""
        return self._open.meeting if self._open else None

    @property
    def problem(self) -> StoreError | None:
        """Why something of the meeting that is open is in memory alone; None when all is on disk."""
        return self._open.problem if self._open else None

    def save(self) -> None:
        """Try again to write what is in memory alone. StoreError when it still cannot be."""
        if self._open:
            self._open.save()

    def restore(self, copy: Path) -> None:
        """Make all there is what a copy holds, in one transaction; no meeting is open then. StoreError."""
        self._database.restore(copy)
        self._open = None

    def change_key(self, new: Key | None) -> tuple[Changes | None, tuple[Path, ...]]:
        """Encrypt the database and all that lies beside it with another key, or not at all.

        Returns also the files that stay as they are; see `converting.convert`. NotAllowedError while a
        meeting runs: nothing could be saved meanwhile. StoreError; then all is as it was.
        """
        if self.meeting and running.stage(self.meeting) is running.Stage.RUNNING:
            raise NotAllowedError("key_while_running")
        self.save()
        left: list[Path] = []

        def convert() -> None:
            left.extend(converting.convert(self.path, self.key, new))
            self._database.use_key(new)

        return self.rebuild(convert), tuple(left)

    def rebuild(self, work: Callable[[], object]) -> Changes | None:
        """Have another file put in the place of the database, and keep the meeting that is open in it.

        Whatever `work` raises is raised here; the file that lies there then is opened. StoreError.
        """
        meeting = self.meeting
        self._database.let_go()
        try:
            work()
        finally:
            self._database.renew()
        if meeting is None:
            return None
        known = any(each.id == meeting.id for each in self.archive.summaries())
        before = self.archive.load(meeting.id) if known else None
        self.archive.keep(before, meeting, *act_notes(before, meeting, self._clock()))
        self._open = None
        return self.open(meeting)

    def open(self, meeting: Meeting) -> Changes:
        """Put a meeting on the desk. StoreError when not all of the one that lies there can be written."""
        self.save()
        with self._database.reading() as connection:
            place = places.load(connection, meeting.id)
        self._open = MeetingDesk(self._database, meeting, self._clock)
        return Changes(None, self._open.meeting, place=place, undoable=self._open.undoable)

    def open_if_there(self, meeting_id: str) -> Changes | None:
        """Put a meeting on the desk unless it is gone; then nothing happens."""
        try:
            return self.open(self.archive.load(meeting_id))
        except NoSuchMeetingError:
            return None

    def open_new(self, template: str) -> Changes:
        """Make the next meeting with what is outstanding and to be approved, keep it and put it on the desk.

        See `preparing.next_meeting`.
        """
        new = self._begun(preparing.next_meeting(self.archive, self._clock(), template))
        return replace(self.open(self.archive.add(new)), to_prepare=True)

    def open_for_papers(self, number: MeetingNumber, template: str) -> Changes:
        """Put the meeting that papers name on the desk; if there is none it is made and kept."""
        meeting = preparing.kept(self.archive, number)
        if meeting is None:
            new = preparing.meeting_for(self.archive, self._clock(), number, template)
            meeting = self.archive.add(self._begun(new))
        return replace(self.open(meeting), to_prepare=True)

    def open_demo(self, *, alone: bool = False) -> Changes:
        """Put the demo meeting on the desk, marked as practice; the copy kept here if there is one.

        The meeting before it comes along, so that there is something to follow up; where it is `alone`, with
        no real meetings beside it, so does an overview.
        """
        known = next((each for each in self.archive.summaries() if each.practice), None)
        if known:
            return self.open(self.archive.load(known.id))
        for name in ("earlier", "meeting"):
            demo = replace(meeting_file.read(resource(f"demo/{name}.ho21.json")), practice=True)
            self.archive.add(demo)
        if alone:
            self.overview.begin_with(
                demo_overview(resource("demo/overview.json").read_text(encoding="utf-8"))
            )
        return self.open(demo)

    def _begun(self, new: Meeting) -> Meeting:
        """Return a new meeting with what is outstanding, and the paper on what it is to approve."""
        now = self._clock()
        return self.circulating.prepared(self.follow_up.brought(new, now), now)

    @property
    def overview_to_change(self) -> OverviewDesk:
        """The overview. NotAllowedError in practice, where there are real meetings: it is theirs."""
        in_practice = self.meeting is not None and self.meeting.practice
        if in_practice and not all(each.practice for each in self.archive.summaries()):
            raise NotAllowedError("overview_of_the_real")
        return self.overview

    def take_in(self, papers: Sequence[Found]) -> list[Intake]:
        """Lay papers into the meetings that their numbers name; see `intake.take_in`."""
        return intake.take_in(self.archive, self._clock(), papers, self._begun)

    def perform(self, act: Act) -> Changes:
        """Do an act on the meeting that is open. NotAllowedError when none is, or the act forbids it.

        That is also when it would take another meeting's number.
        """
        try:
            return self._meeting_desk().perform(act)
        except MeetingExistsError as error:
            raise NotAllowedError("meeting_exists", f"{error.number}/{error.year}") from error

    def perform_on(self, meeting_id: str, act: Act) -> Changes:
        """Do an act on a meeting, whether it is the one that is open or another; it can be undone there.

        NotAllowedError when the act forbids it, NoSuchMeetingError when the meeting is gone.
        """
        if self.meeting and self.meeting.id == meeting_id:
            return self.perform(act)
        before, now = self.archive.load(meeting_id), self._clock()
        after = act(before, now)
        guard(before, after)
        self.archive.keep(before, after, *act_notes(before, after, now))
        return Changes(before, after)

    def undo(self) -> Changes:
        """Take back the act done last on the meeting that is open. NotAllowedError when there is none."""
        return self._meeting_desk().undo()

    def redo(self) -> Changes:
        """Do again what was undone last. NotAllowedError when there is nothing."""
        return self._meeting_desk().redo()

    def write(self, ref: TextRef, text: str, place: Place | None = None) -> Changes:
        """Keep a text of the meeting that is open, and where the person is."""
        return self._meeting_desk().write(ref, text, place)

    def be_at(self, place: Place) -> None:
        """Remember where the person is in the meeting that is open."""
        self._meeting_desk().be_at(place)

    def versions(self, ref: TextRef) -> tuple[Version, ...]:
        """Return what a text was before, the newest first. StoreError when that cannot be read."""
        with self._database.reading() as connection:
            return versions.of_text(connection, ref)

    def deleted_texts(self) -> tuple[Version, ...]:
        """Return the texts whose records are gone from the meeting that is open, each as it was last."""
        meeting = self._meeting_desk().meeting
        with self._database.reading() as connection:
            kept = versions.of_meeting(connection, meeting.id)
        last: dict[TextRef, Version] = {}
        for version in kept:
            if not has_text(meeting, version.ref):
                last.setdefault(version.ref, version)
        return tuple(last.values())

    def export_draft(self, folder: Path, template: Path) -> Exported:
        """Write the draft of the minutes of the meeting that is open; see `Exporter`."""
        return self.exporter.draft(self._meeting_desk().meeting, folder, template)

    def export_notice(self, folder: Path, template: Path) -> Exported:
        """Write the notice of the meeting that is open; see `Exporter`."""
        return self.exporter.notice(self._meeting_desk().meeting, folder, template)

    def export_overview(self, folder: Path, template: Path) -> Exported:
        """Write the overview as an enclosure of the meeting that is open; see `OverviewDesk`."""
        return self.overview.export(self._meeting_desk().meeting, folder, template)

    def export_meeting_file(self, target: Path) -> Exported:
        """Write the meeting that is open to a meeting file."""
        return self.exporter.meeting_file(self._meeting_desk().meeting, target)

    def _meeting_desk(self) -> MeetingDesk:
        if self._open is None:
            raise NotAllowedError("no_meeting")
        return self._open
