"""The section Opptak at work: the register over all meetings, and deleting what is due."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ho21desk.desk.changes import Changes
from ho21desk.errors import FileError
from ho21desk.qtmodels.desk_thread import DeskThread
from ho21desk.rules import recordings
from ho21desk.rules.running import Act
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
    error: FileError | None = None


class Recording:
    """Connects the section with the desk. While it is on screen, the register is asked for after each act."""

    def __init__(self, window: MainWindow, desk: DeskThread) -> None:
        self._page, self._desk = window.follow_up_page, desk
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

    def _delete(self, entry: "Recorded") -> None:
        def delete(office: "Office") -> _Deleted:
            try:
                office.recordings.delete(entry.recording.id)
            except FileError as error:
                return _Deleted(entry, error)
            return _Deleted(entry)

        self._desk.ask(delete)

    def _take_note(self, answer: object) -> None:
        match answer:
            case _Register(entries):
                self._page.recordings.show_entries(entries)
            case _Deleted(_, FileError() as error):
                self._page.recordings.show_refusal(explain(error))
            case _Deleted(entry):
                note = partial(recordings.note_deleted, recording_id=entry.recording.id)
                self._act(entry.meeting.id, note)
            case Changes() if self._page.isVisible():
                self._look()


def _register(office: "Office") -> _Register:
    return _Register(office.recordings.ledger(office.meeting))
