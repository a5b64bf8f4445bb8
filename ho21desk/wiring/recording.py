"""The section Opptak at work: the register over all meetings, and deleting what is due."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.errors import FileError
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules import recordings
from ho21desk.rules.running import Act
from ho21desk.views.language import tr
from ho21desk.views.main_window import MainWindow
from ho21desk.views.messages import explain

if TYPE_CHECKING:
    from ho21desk.desk.office import Office
    from ho21desk.desk.recordings import Recorded


@dataclass(frozen=True)
class _Register:
    """The register as it is now."""

    entries: "tuple[Recorded, ...]"


@dataclass(frozen=True)
class _Deleted:
    """A file is gone, or is still there because of an error."""

    entry: "Recorded"
    note: str
    error: FileError | None = None


@dataclass(frozen=True)
class _Due:
    """How many recordings are to be deleted."""

    count: int


class Recording:
    """Connects the section with the desk. While it is on screen, the register is asked for after each act.

    What is to be deleted is told once, when the first meeting is open.
    """

    def __init__(self, window: MainWindow, desk: DeskThread) -> None:
        self._window, self._page, self._desk = window, window.follow_up_page, desk
        self._has_reminded = False
        self._page.furnished.connect(self._connect)
        self._page.looked_at.connect(self._look)
        desk.answered.connect(self._take_note)

    def _connect(self) -> None:
        self._page.recordings.acted_on.connect(self._act)
        self._page.recordings.delete_wanted.connect(self._delete)

    def _look(self) -> None:
        self._desk.ask(_register)

    def _act(self, meeting_id: str, act: Act) -> None:
        def do(office: "Office") -> Changes | None:
            changes = office.perform_on(meeting_id, act)
            is_open = office.meeting is not None and office.meeting.id == meeting_id
            return changes if is_open else None  # the window shows the meeting that is open

        self._desk.ask(do)
        self._look()

    def _delete(self, entry: "Recorded", note: str) -> None:
        def delete(office: "Office") -> _Deleted:
            try:
                office.recordings.delete(entry.recording.id)
            except FileError as error:
                return _Deleted(entry, note, error)
            return _Deleted(entry, note)

        self._desk.ask(delete)

    def _take_note(self, answer: object) -> None:
        match answer:
            case _Register(entries):
                self._page.recordings.show_entries(entries)
            case _Deleted(error=FileError() as error):
                self._page.recordings.show_refusal(explain(error))
            case _Deleted(entry, note):
                act = partial(recordings.note_deleted, recording_id=entry.recording.id, note=note)
                self._act(entry.meeting.id, act)
            case _Due(count):
                one = tr("Ett opptak skal slettes. Se Oppfølging, delen Opptak.")
                many = tr("{count} opptak skal slettes. Se Oppfølging, delen Opptak.")
                self._window.show_message(one if count == 1 else many.format(count=count))
            case Changes(before=None) if not self._has_reminded:
                self._has_reminded = True
                self._desk.ask(_due)
            case Changes() if self._page.isVisible():
                self._look()


def _due(office: "Office") -> _Due | None:
    count = sum(each.is_due for each in office.recordings.ledger(office.meeting))
    return _Due(count) if count else None


def _register(office: "Office") -> _Register:
    return _Register(office.recordings.ledger(office.meeting))
