"""Writing a meeting to files for others, never over something a person has changed."""

import hashlib
import re
from pathlib import Path

from ho21desk.desk.changes import Exported
from ho21desk.desk.meeting_desk import Clock
from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import meeting_file
from ho21desk.minutes import content, word
from ho21desk.model import Meeting
from ho21desk.paths import resource
from ho21desk.store import exports
from ho21desk.store.database import Database

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
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(folder, FileProblem.CANNOT_WRITE) from error
        wanted = folder / f"{draft_name(meeting)}.docx"
        target = self._free_name(wanted)
        written = self._clock()
        with self._database.transaction() as connection:  # a file nobody remembers is spared
            self.word(meeting, target)
            exports.note(connection, str(target.resolve()), meeting.id, written, _digest(target))
        return Exported(target, written, wanted if target != wanted else None)

    def word(self, meeting: Meeting, target: Path) -> None:
        """Write the draft of the minutes to `target`, whatever is there."""
        document = content.build(meeting, printed_on=self._clock().date())
        word.write(document, resource("templates/referat-2026.docx"), target)

    def meeting_file(self, meeting: Meeting, target: Path) -> Exported:
        """Write the meeting file to `target`, whatever is there."""
        meeting_file.write(meeting, target)
        return Exported(target, self._clock())

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
    council = _NOT_IN_NAMES.sub(" ", meeting.council).strip() or "Møte"
    practice = " ØVELSE" if meeting.practice else ""
    return f"{council} referat møte {meeting.number}-{meeting.year} utkast{practice}"


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
