"""A folder for the web site: agenda, papers and approved minutes (rules of procedure no. 6)."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from ho21desk.desk.exporting import file_words
from ho21desk.errors import FileError, FileProblem, NotAllowedError
from ho21desk.minutes import content, notice, pdf, web
from ho21desk.minutes.document import Document
from ho21desk.minutes.house import HouseStyle
from ho21desk.model import Meeting
from ho21desk.papers import cases, sources
from ho21desk.papers.traces import Internal, InternalError, without_traces
from ho21desk.rules import circulating
from ho21desk.rules.kinds import MeetingNumber


class Part(StrEnum):
    """What is published."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    PAPER = "paper"


class Reason(StrEnum):
    """Why something was left out."""

    NOT_APPROVED = "not_approved"
    NOT_NOTICED = "not_noticed"
    NO_CASE = "no_case"
    """No case of the meeting is in it."""
    COMMENTS = Internal.COMMENTS
    CHANGES = Internal.CHANGES
    HIDDEN = Internal.HIDDEN
    UNREADABLE = "unreadable"
    NO_PDF = "no_pdf"


@dataclass(frozen=True)
class LeftOut:
    """Something that is not in the folder.

    Attributes:
        name: of the file, for a paper.
        problem: why it could not be read or made, where that is the reason.
    """

    part: Part
    reason: Reason
    name: str = ""
    problem: FileProblem | None = None


@dataclass(frozen=True)
class Published:
    """A folder that is ready: its files by name, and what is not there."""

    meeting: str
    folder: Path
    files: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


def publish(meeting: Meeting, parent: Path, template: Path, papers: Sequence[Path], today: date) -> Published:
    """Make the folder in `parent`, under a name that is free; it takes seconds where PDFs are made.

    Agenda and minutes are written as Word, as tagged PDF where LibreOffice is installed, and as HTML. Minutes
    are left out until they are approved. Papers are given the numbers of their cases as names. Nothing
    carries the name of a person who wrote it, of the machine or of a folder.

    Raises:
        NotAllowedError: it is a meeting for practice.
        FileError: about the template, or the folder; nothing is left half made.
    """
    if meeting.practice:
        raise NotAllowedError("practice_not_published")
    house = HouseStyle.read(template)
    name = file_words(f"{meeting.council} møte {meeting.number}-{meeting.year} til publisering")
    left_out: list[LeftOut] = []
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=parent, prefix=".", ignore_cleanup_errors=True) as partly:
            made = Path(partly) / "folder"
            made.mkdir()
            for document, part, stem in _documents(meeting, house, today, left_out):
                left_out += _write(document, template, made / file_words(stem), part)
            for paper in papers:
                left_out += _add_paper(meeting, paper, made)
            folder = _free(parent / name)
            made.rename(folder)
            folder.chmod(0o755)
    except (OSError, ValueError) as error:
        raise FileError(parent / name, FileProblem.CANNOT_WRITE) from error
    return Published(
        meeting.id, folder, tuple(sorted(file.name for file in folder.iterdir())), tuple(left_out)
    )


def _documents(
    meeting: Meeting, house: HouseStyle, today: date, left_out: list[LeftOut]
) -> Iterator[tuple[Document, Part, str]]:
    number = f"{meeting.number}-{meeting.year}"
    if meeting.noticed or circulating.is_over(meeting, today):
        yield notice.build(meeting, printed_on=today, house=house), Part.AGENDA, f"Saksliste møte {number}"
    else:
        left_out.append(LeftOut(Part.AGENDA, Reason.NOT_NOTICED))
    if circulating.is_frozen(meeting):
        minutes = content.build(meeting, printed_on=today, draft=False, house=house)
        yield minutes, Part.MINUTES, f"Referat møte {number}"
    else:
        left_out.append(LeftOut(Part.MINUTES, Reason.NOT_APPROVED))


def _write(document: Document, template: Path, path: Path, part: Part) -> list[LeftOut]:
    """Write a document in three forms; return what could not be."""
    from ho21desk.minutes import word  # what writes Word files takes its time to load

    target = path.with_name(f"{path.name}.docx")
    word.write(document, template, target)
    path.with_name(f"{path.name}.html").write_text(web.page(document), encoding="utf-8", newline="\n")
    try:
        made = pdf.convert(target)
    except FileError as error:
        return [LeftOut(part, Reason.NO_PDF, problem=error.problem)]
    path.with_name(f"{path.name}.pdf").write_bytes(made.data)
    return []


def _add_paper(meeting: Meeting, paper: Path, folder: Path) -> list[LeftOut]:
    """Copy a paper under the numbers of its cases; return it when it must be left out."""

    def left_out(reason: Reason, problem: FileProblem | None = None) -> list[LeftOut]:
        return [LeftOut(Part.PAPER, reason, paper.name, problem)]

    try:
        found = cases.find(sources.read(paper))
        here = MeetingNumber(meeting.number, meeting.year)
        known = {item.number for item in meeting.agenda}
        numbers = [
            case.number.number
            for case in found.cases
            if case.number and MeetingNumber(case.number.meeting, case.number.year) == here
        ]
        numbers = sorted(known.intersection(numbers))
        if not numbers:
            return left_out(Reason.NO_CASE)
        data = without_traces(paper, paper.read_bytes())
    except FileError as error:
        return left_out(Reason.UNREADABLE, error.problem)
    except InternalError as error:
        return left_out(Reason(error.what))
    printed = "-".join(map(str, dict.fromkeys((numbers[0], numbers[-1]))))
    stem = f"Saksframlegg sak {printed} møte {meeting.number}-{meeting.year}"
    _free(folder / f"{stem}{paper.suffix.lower()}").write_bytes(data)
    return []


def _free(wanted: Path) -> Path:
    """Return the path, or one like it, where there is nothing yet."""
    target, count = wanted, 2
    while target.exists():
        target = wanted.with_name(f"{wanted.stem} ({count}){wanted.suffix}")
        count += 1
    return target
