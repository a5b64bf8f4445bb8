"""The folder for the web site holds what may be published, under names that tell, and nothing else."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from ho21desk.desk.exporting import OWN_TEMPLATE
from ho21desk.desk.publishing import LeftOut, Part, Published, Reason, publish
from ho21desk.errors import FileError, FileProblem, NotAllowedError
from ho21desk.minutes import pdf
from ho21desk.model import Decision, Meeting, Milestone, MinutesState, Remark, Task
from tests.factories import item, meeting, members
from tests.papers import made

TODAY = date(2026, 7, 1)
SECRET = "Kari Hemmelig"
APPROVED = Milestone(state=MinutesState.APPROVED, at=datetime(2026, 6, 11, 10), meeting="3/2026", item=27)


@pytest.fixture(autouse=True)
def no_libreoffice(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave PDFs out where they are not what is tested: they take seconds."""
    if "slow" not in request.keywords:
        monkeypatch.setattr(pdf, "converter", lambda: None)


@pytest.fixture
def approved() -> Meeting:
    """Return meeting 2/2026, approved, with what is nobody else's business beside its minutes."""
    cases = [
        item(number, title=f"Sak om {number}", discussion="Sagt.", decisions=(Decision(text="Vedtatt."),))
        for number in (13, 14)
    ]
    return meeting(
        cases,
        members(3),
        number=2,
        date=date(2026, 3, 14),
        noticed=datetime(2026, 3, 1),
        milestones=(APPROVED,),
        remarks=(Remark(person=SECRET, received=TODAY, text=SECRET),),
        tasks=(Task(what=SECRET),),
    )


def words_in(folder: Path) -> bytes:
    """Return all that the files of a folder hold, unpacked."""
    held = b""
    for file in folder.iterdir():
        data = file.read_bytes()
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as opened:
                data = b"".join(opened.read(name) for name in opened.namelist())
        held += file.name.encode() + data
    return held


def test_agenda_minutes_and_papers_come_under_names_that_tell(approved: Meeting, tmp_path: Path) -> None:
    papers = [made.word_2022(tmp_path / "endelig v3 (kari).docx"), made.pdf_2022(tmp_path / "scan0001.PDF")]
    ready = publish(approved, tmp_path / "ut", OWN_TEMPLATE, papers, TODAY)
    assert ready.folder == tmp_path / "ut" / "Rådet møte 2-2026 til publisering"
    assert ready.files == (
        "Referat møte 2-2026.docx",
        "Referat møte 2-2026.html",
        "Saksframlegg sak 13-14 møte 2-2026.docx",
        "Saksframlegg sak 13-14 møte 2-2026.pdf",
        "Saksliste møte 2-2026.docx",
        "Saksliste møte 2-2026.html",
    )
    assert set(ready.left_out) == {
        LeftOut(part, Reason.NO_PDF, problem=FileProblem.NO_CONVERTER) for part in (Part.AGENDA, Part.MINUTES)
    }
    held = words_in(ready.folder)
    assert b"Vedtatt." in held
    minutes = (ready.folder / "Referat møte 2-2026.html").read_text(encoding="utf-8")
    assert "utkast" not in minutes.lower()
    for trace in (SECRET, str(tmp_path), Path.home().name, "kari"):
        assert trace.encode() not in held


def test_minutes_that_are_not_approved_and_an_agenda_nobody_saw_are_left_out(
    approved: Meeting, tmp_path: Path
) -> None:
    draft = replace(approved, milestones=(), date=None, noticed=None)
    ready = publish(draft, tmp_path, OWN_TEMPLATE, (), TODAY)
    assert ready.files == ()
    assert [(each.part, each.reason) for each in ready.left_out] == [
        (Part.AGENDA, Reason.NOT_NOTICED),
        (Part.MINUTES, Reason.NOT_APPROVED),
    ]


def test_papers_that_cannot_be_published_are_left_out_with_the_reason(
    approved: Meeting, tmp_path: Path
) -> None:
    other = made.word_2022(tmp_path / "annet.docx", [replace(made.BUDGET, number="1/1/2024")])
    (broken := tmp_path / "brutt.docx").write_bytes(b"PK\x03\x04")
    papers = [other, broken, tmp_path / "borte.docx"]
    ready = publish(approved, tmp_path / "ut", OWN_TEMPLATE, papers, TODAY)
    told = {each.name: (each.reason, each.problem) for each in ready.left_out if each.part is Part.PAPER}
    assert told == {
        "annet.docx": (Reason.NO_CASE, None),
        "brutt.docx": (Reason.UNREADABLE, FileProblem.DAMAGED),
        "borte.docx": (Reason.UNREADABLE, FileProblem.MISSING),
    }


def test_no_folder_is_written_over_and_none_is_left_half_made(approved: Meeting, tmp_path: Path) -> None:
    folders = [publish(approved, tmp_path, OWN_TEMPLATE, (), TODAY).folder.name for _ in range(2)]
    assert folders == [f"Rådet møte 2-2026 til publisering{more}" for more in ("", " (2)")]
    (tmp_path / "fil").write_text("i veien", encoding="utf-8")
    with pytest.raises(FileError) as refused:
        publish(approved, tmp_path / "fil", OWN_TEMPLATE, (), TODAY)
    assert refused.value.problem is FileProblem.CANNOT_WRITE
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*folders, "fil"])


def test_practice_is_never_published(approved: Meeting, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError) as refused:
        publish(replace(approved, practice=True), tmp_path, OWN_TEMPLATE, (), TODAY)
    assert refused.value.rule == "practice_not_published"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not here")
def test_the_pdf_is_tagged_and_names_nobody(approved: Meeting, tmp_path: Path) -> None:
    ready: Published = publish(replace(approved, noticed=None, date=None), tmp_path, OWN_TEMPLATE, (), TODAY)
    assert [each.part for each in ready.left_out] == [Part.AGENDA]
    read = PdfReader(ready.folder / "Referat møte 2-2026.pdf")
    assert "/StructTreeRoot" in read.root_object
    assert read.metadata is not None
    assert read.metadata.author in (None, "Rådet")
