"""Writing a meeting to files for others, never over something a person has changed."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from ho21desk.desk.changes import Exported
from ho21desk.desk.meeting_desk import Clock
from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import meeting_file
from ho21desk.minutes import content, notice, word
from ho21desk.model import Meeting
from ho21desk.paths import resource
from ho21desk.store import exports
from ho21desk.store.database import Database

_TEMPLATE = "templates/referat-2026.docx"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class Exporter:
    """Writes drafts and meeting files, and remembers what it wrote."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def draft(self, meeting: Meeting, folder: Path) -> Exported:
        """Write the draft of the minutes as a Word file in `folder`, named after the meeting.

        A file of that name is replaced only if the program wrote it and nobody changed it since;
        else the draft gets a name of its own. FileError when it cannot be written.
        """
        return self._keep(meeting, folder, draft_name(meeting), self.word)

    def notice(self, meeting: Meeting, folder: Path) -> Exported:
        """Write the notice with its agenda as a Word file in `folder`, as carefully as a draft."""
        return self._keep(meeting, folder, notice_name(meeting), self._notice)

    def word(self, meeting: Meeting, target: Path) -> None:
        """Write the draft of the minutes to `target`, whatever is there."""
        document = content.build(meeting, printed_on=self._clock().date())
        word.write(document, resource(_TEMPLATE), target)

    def meeting_file(self, meeting: Meeting, target: Path) -> Exported:
        """Write the meeting file to `target`, whatever is there."""
        meeting_file.write(meeting, target)
        return Exported(target, self._clock())

    def _notice(self, meeting: Meeting, target: Path) -> None:
        document = notice.build(meeting, printed_on=self._clock().date())
        word.write(document, resource(_TEMPLATE), target)

    def _keep(
        self, meeting: Meeting, folder: Path, name: str, write: Callable[[Meeting, Path], None]
    ) -> Exported:
        """Write a Word file and remember what it holds."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(folder, FileProblem.CANNOT_WRITE) from error
        wanted = folder / f"{name}.docx"
        target = self._free_name(wanted)
        written = self._clock()
        with self._database.transaction() as connection:  # a file nobody remembers is spared
            write(meeting, target)
            exports.note(connection, str(target.resolve()), meeting.id, written, _digest(target))
        return Exported(target, written, wanted if target != wanted else None)

    def _free_name(self, wanted: Path) -> Path:
        count = 2
        target = wanted
        while target.exists() and not self._is_ours(target):
            target = wanted.with_stem(f"{wanted.stem} ({count})")
            count += 1
        return target

    def _is_ours(self, path: Path) -> bool:
        with self._database.transaction() as connection:
            digest = exports.digest_of(connection, str(path.resolve()))
        return digest is not None and digest == _digest(path)


def draft_name(meeting: Meeting) -> str:
    """Return the name of the draft's file, without an ending; it holds no sign a file system refuses."""
    return f"{_council(meeting)} referat møte {meeting.number}-{meeting.year} utkast{_practice(meeting)}"


def notice_name(meeting: Meeting) -> str:
    """Return the name of the notice's file, without an ending."""
    return f"{_council(meeting)} innkalling møte {meeting.number}-{meeting.year}{_practice(meeting)}"


def _council(meeting: Meeting) -> str:
    return _NOT_IN_NAMES.sub(" ", meeting.council).strip() or "Møte"


def _practice(meeting: Meeting) -> str:
    return " ØVELSE" if meeting.practice else ""


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
