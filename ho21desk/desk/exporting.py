"""Writing a meeting to files for others, never over something a person has changed."""

import re
import tempfile
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from ho21desk.desk.changes import Exported, Written
from ho21desk.desk.meeting_desk import Clock
from ho21desk.desk.versions import Versions, digest
from ho21desk.errors import FileError, FileProblem, NotAllowedError
from ho21desk.exchange import meeting_file
from ho21desk.files import replace_bytes
from ho21desk.markup import clean
from ho21desk.minutes import content, notice, overview, pdf, plain
from ho21desk.minutes.differences import pack
from ho21desk.minutes.document import Document, Table
from ho21desk.minutes.house import HouseStyle
from ho21desk.minutes.overview import Seen
from ho21desk.minutes.pdf import Pdf
from ho21desk.model import Meeting, Overview
from ho21desk.paths import resource
from ho21desk.rules.overview import table
from ho21desk.store.database import Database
from ho21desk.store.exports import Export

OWN_TEMPLATE = resource("templates/referat-2026.docx")
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 120  # bytes; file systems take 255 in all


class _Kind(StrEnum):
    MINUTES = "minutes"
    NOTICE = "notice"
    OVERVIEW = "overview"


class Exporter:
    """Writes minutes, notices and meeting files, and remembers what it wrote.

    A `template` is a Word file with the styles of the minutes and its house's words and forms.
    FileError when it cannot be used, and whenever a file cannot be written; what was there is as it was.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._versions = Versions(database)
        self._clock = clock

    def draft(self, meeting: Meeting, folder: Path, template: Path = OWN_TEMPLATE) -> Exported:
        """Write the draft of the minutes as a Word file in `folder`, named after the meeting.

        The version before is set aside; a file that somebody changed since is left alone, and the draft gets
        a name of its own. Nothing is written when nothing differs.
        """
        return self._minutes(meeting, folder, template, draft=True)

    def approved(self, meeting: Meeting, folder: Path, template: Path = OWN_TEMPLATE) -> Exported:
        """Write the minutes without the marks of a draft; a practice meeting keeps them."""
        return self._minutes(meeting, folder, template, draft=False)

    def notice(self, meeting: Meeting, folder: Path, template: Path = OWN_TEMPLATE) -> Exported:
        """Write the notice with its agenda as a Word file in `folder`, as carefully as a draft."""
        wanted = folder / f"{notice_name(meeting)}.docx"
        return self._keep(meeting, _Kind.NOTICE, self._notice(meeting, template), template, wanted)

    def overview(
        self, rows: Overview, meeting: Meeting, seen: Seen | None, folder: Path, template: Path = OWN_TEMPLATE
    ) -> Exported:
        """Write the overview as an enclosure of a meeting in `folder`, as carefully as a draft.

        NotAllowedError when there is nothing in it.
        """
        if not table(rows):
            raise NotAllowedError("overview_empty")
        house, today = HouseStyle.read(template), self._clock().date()
        document, tables = overview.build(rows, meeting, seen, printed_on=today, house=house)
        wanted = folder / f"{overview_name(meeting)}.docx"
        return self._keep(meeting, _Kind.OVERVIEW, document, template, wanted, tables)

    def keep_pdf(self, made: Pdf) -> Exported:
        """Write a PDF beside the Word file it was made of, and remember it as another version.

        FileError when that Word file is none of ours, or was changed before the PDF was made of it.
        """
        source = self._versions.that_held(made.source)
        if source is None or source.path is None:
            raise FileError(made.word, FileProblem.NOT_CONVERTED)
        version = Export(
            meeting=source.meeting,
            kind=source.kind,
            path=None,
            written=self._clock(),
            digest=digest(made.data),
            printed=source.printed,
            source=source.digest,
        )
        return self._versions.keep(Path(source.path).with_suffix(".pdf"), made.data, version)

    def versions(self, meeting_id: str) -> tuple[Written, ...]:
        """Return every version of the minutes that was written, newest first, Word files and PDFs."""
        return self._versions.of(meeting_id, _Kind.MINUTES)

    def word(self, meeting: Meeting, target: Path, template: Path = OWN_TEMPLATE) -> None:
        """Write the draft of the minutes to a Word file, whatever is there."""
        _write_word(self._draft(meeting, template), template, target)

    def notice_word(self, meeting: Meeting, target: Path, template: Path = OWN_TEMPLATE) -> None:
        """Write the notice with its agenda to a Word file, whatever is there."""
        _write_word(self._notice(meeting, template), template, target)

    def pdf(self, meeting: Meeting, target: Path, template: Path = OWN_TEMPLATE) -> None:
        """Write the draft of the minutes to a PDF, whatever is there. It takes seconds."""
        with tempfile.TemporaryDirectory() as folder:
            made_of = Path(folder) / target.with_suffix(".docx").name
            self.word(meeting, made_of, template)
            try:
                made = pdf.convert(made_of)
            except FileError as error:
                raise FileError(target, error.problem) from error
        replace_bytes(target, made.data)

    def text(self, meeting: Meeting, target: Path, template: Path = OWN_TEMPLATE) -> None:
        """Write the draft of the minutes to a text file, whatever is there."""
        replace_bytes(target, plain.text(self._draft(meeting, template)).encode())

    def meeting_file(self, meeting: Meeting, target: Path) -> Exported:
        """Write the meeting file to `target`, whatever is there."""
        meeting_file.write(meeting, target)
        return Exported(target, self._clock())

    def _draft(self, meeting: Meeting, template: Path) -> Document:
        today = self._clock().date()
        return content.build(meeting, printed_on=today, house=HouseStyle.read(template))

    def _notice(self, meeting: Meeting, template: Path) -> Document:
        return notice.build(meeting, printed_on=self._clock().date(), house=HouseStyle.read(template))

    def _minutes(self, meeting: Meeting, folder: Path, template: Path, *, draft: bool) -> Exported:
        house = HouseStyle.read(template)
        document = content.build(meeting, printed_on=self._clock().date(), draft=draft, house=house)
        name = draft_name(meeting) if draft or meeting.practice else approved_name(meeting)
        return self._keep(meeting, _Kind.MINUTES, document, template, folder / f"{name}.docx")

    def _keep(
        self,
        meeting: Meeting,
        kind: _Kind,
        document: Document,
        template: Path,
        wanted: Path,
        tables: Sequence[Table] = (),
    ) -> Exported:
        from ho21desk.minutes import word  # what writes Word files takes its time to load

        data = word.whole(document, template, tables)
        version = Export(
            meeting=meeting.id,
            kind=kind,
            path=None,
            written=self._clock(),
            digest=digest(data),
            printed=pack(document),
        )
        return self._versions.keep(wanted, data, version)


def _write_word(document: Document, template: Path, target: Path) -> None:
    from ho21desk.minutes import word

    word.write(document, template, target)


def draft_name(meeting: Meeting) -> str:
    """Return the name of the draft's file, without an ending; it holds no sign a file system refuses."""
    practice = " ØVELSE" if meeting.practice else ""
    return f"{_council(meeting)} referat møte {meeting.number}-{meeting.year} utkast{practice}"


def approved_name(meeting: Meeting) -> str:
    """Return the name of the file with the approved minutes, without an ending."""
    return f"{_council(meeting)} referat møte {meeting.number}-{meeting.year} godkjent"


def notice_name(meeting: Meeting) -> str:
    """Return the name of the notice's file, without an ending."""
    practice = " ØVELSE" if meeting.practice else ""
    return f"{_council(meeting)} innkalling møte {meeting.number}-{meeting.year}{practice}"


def overview_name(meeting: Meeting) -> str:
    """Return the name of the file with the overview, without an ending."""
    practice = " ØVELSE" if meeting.practice else ""
    return f"{_council(meeting)} oversikt møte {meeting.number}-{meeting.year}{practice}"


def file_words(text: str) -> str:
    """Return words for a name of a file: no sign that a file system refuses, and not too many."""
    name = _NOT_IN_NAMES.sub(" ", clean(text)).strip()
    return name.encode()[:_LONGEST_NAME].decode(errors="ignore").strip()


def _council(meeting: Meeting) -> str:
    return file_words(meeting.council) or "Møte"
