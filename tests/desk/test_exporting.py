"""Drafts in files: named after the meeting, every version kept, none over what a person has changed."""

import errno
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from docx import Document

from ho21desk.desk.archive import Archive
from ho21desk.desk.changes import Exported
from ho21desk.desk.exporting import OWN_TEMPLATE, Exporter, draft_name
from ho21desk.errors import FileError, FileProblem, StoreError
from ho21desk.exchange import meeting_file
from ho21desk.minutes import pdf
from ho21desk.minutes.differences import Aspect
from ho21desk.minutes.pdf import Pdf
from ho21desk.model import Meeting
from ho21desk.store import cipher
from ho21desk.store.database import Database
from tests.factories import NOON, meeting, usual_agenda

NAME = "Rådet referat møte 6-2026 utkast.docx"


@pytest.fixture
def kept(database: Database) -> Meeting:
    """Return a meeting that the archive has."""
    return Archive(database).add(meeting(usual_agenda()))


@pytest.fixture
def exporter(database: Database, clock: Callable[[], datetime]) -> Exporter:
    """Return an exporter over the same database."""
    return Exporter(database, clock)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder for drafts."""
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_draft_is_a_word_file_named_after_the_meeting(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    exported = exporter.draft(kept, folder)
    assert (exported.path, exported.spared) == (folder / NAME, None)
    words = [paragraph.text for paragraph in Document(str(exported.path)).paragraphs]
    assert any("referat møte 6/2026" in line for line in words)


def test_a_draft_somebody_changed_is_spared_every_time(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    first = exporter.draft(kept, folder).path
    first.write_bytes(first.read_bytes() + b"mine")
    mine = first.read_bytes()
    for _ in range(2):
        exported = exporter.draft(kept, folder)
        assert (exported.path.name, exported.spared) == ("Rådet referat møte 6-2026 utkast (2).docx", first)
    assert first.read_bytes() == mine
    exported.path.write_bytes(b"mine too")
    assert exporter.draft(kept, folder).path.name == "Rådet referat møte 6-2026 utkast (3).docx"
    assert exported.path.read_bytes() == b"mine too"


def test_a_file_the_program_never_wrote_is_spared(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    (folder / NAME).write_text("somebody's own")
    assert exporter.draft(kept, folder).spared == folder / NAME
    assert (folder / NAME).read_text() == "somebody's own"


def test_a_draft_that_was_deleted_is_written_anew(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    exporter.draft(kept, folder).path.unlink()
    assert exporter.draft(kept, folder).path == folder / NAME


def test_a_draft_that_cannot_be_remembered_is_not_written(
    exporter: Exporter, kept: Meeting, folder: Path, database: Database
) -> None:
    with closing(cipher.connect(database.path, database.key)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError):
            exporter.draft(kept, folder)
    assert files(folder) == []


def test_a_folder_that_is_not_there_is_made(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    wanted = folder / "referater" / "2026"
    assert exporter.draft(kept, wanted).path == wanted / NAME


def test_a_folder_that_cannot_be_made_is_told(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    (folder / "referater").write_text("a file")
    with pytest.raises(FileError) as failed:
        exporter.draft(kept, folder / "referater")
    assert failed.value.path == folder / "referater"


def test_a_meeting_file_is_what_can_be_read_back(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    target = folder / "møte.ho21.json"
    assert exporter.meeting_file(kept, target).path == target
    assert target.read_text(encoding="utf-8") == meeting_file.dumps(kept)


@pytest.mark.parametrize(
    ("council", "practice", "name"),
    [
        ("Helse/Omsorg: rådet?", False, "Helse Omsorg  rådet referat møte 6-2026 utkast"),
        ("Rådet", True, "Rådet referat møte 6-2026 utkast ØVELSE"),
        (' "\n', False, "Møte referat møte 6-2026 utkast"),
        ("Rå\u2028det\u0000", False, "Rå det referat møte 6-2026 utkast"),
        ("å" * 300, False, f"{'å' * 60} referat møte 6-2026 utkast"),
    ],
)
def test_a_name_holds_nothing_that_a_file_system_refuses(council: str, practice: bool, name: str) -> None:
    assert draft_name(meeting(council=council, practice=practice)) == name


def test_the_notice_is_kept_beside_the_draft(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    draft, written = exporter.draft(kept, folder), exporter.notice(kept, folder)
    assert written.path.name == "Rådet innkalling møte 6-2026.docx"
    assert exporter.notice(kept, folder).path == written.path
    written.path.write_bytes(draft.path.read_bytes())  # somebody changed it
    assert exporter.notice(kept, folder).spared == written.path
    words = " ".join(paragraph.text for paragraph in Document(str(draft.path)).paragraphs)
    assert "referat møte 6/2026" in words


def earlier(folder: Path) -> list[str]:
    return files(folder / "Tidligere versjoner")


def told(exported: Exported) -> list[tuple[str, tuple[Aspect, ...]]]:
    return [(each.label, each.aspects) for each in exported.changed or ()]


# Versions


def test_the_version_before_is_set_aside_and_what_changed_is_told(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    first = exporter.draft(kept, folder)
    said = first.path.read_bytes()
    again = exporter.draft(replace(kept, place="Lysaker"), folder)
    assert (first.earlier, first.changed, again.path) == (None, None, first.path)
    assert again.earlier is not None
    assert again.earlier.written == first.written
    assert again.earlier.path is not None
    assert again.earlier.path.read_bytes() == said
    assert earlier(folder) == [
        f"Rådet referat møte 6-2026 utkast 2026-03-14 kl. {first.written:%H.%M.%S}.docx"
    ]
    assert told(again) == [("Sted", (Aspect.ADDED,))]


def test_every_version_is_listed_newest_first(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    written = [exporter.draft(replace(kept, place=place), folder) for place in ("Oslo", "Bodø", "Hamar")]
    exporter.notice(kept, folder)
    listed = exporter.versions(kept.id)
    assert [each.written for each in listed] == [each.written for each in reversed(written)]
    words = [
        next(p.text for p in Document(str(each.path)).paragraphs if p.text.startswith("Sted"))
        for each in listed
    ]
    assert words == ["Sted\tHamar", "Sted\tBodø", "Sted\tOslo"]
    assert exporter.versions("another") == ()


def test_nothing_is_written_when_nothing_differs(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    first = exporter.draft(kept, folder)
    stood = first.path.stat()
    again = exporter.draft(replace(kept), folder)
    assert again.is_same
    assert (again.path, again.written, again.changed) == (first.path, first.written, ())
    assert first.path.stat() == stood
    assert (files(folder), len(exporter.versions(kept.id))) == ([NAME], 1)


def test_another_day_is_another_draft(database: Database, kept: Meeting, folder: Path) -> None:
    days = iter(range(14, 30))
    exporter = Exporter(database, lambda: datetime(2026, 3, next(days), 12))
    exporter.draft(kept, folder)
    again = exporter.draft(kept, folder)
    assert not again.is_same
    assert told(again) == [("", (Aspect.STATE,))]


def test_approved_minutes_are_the_same_the_day_after(database: Database, kept: Meeting, folder: Path) -> None:
    days = iter(range(14, 30))
    exporter = Exporter(database, lambda: datetime(2026, 3, next(days), 12))
    draft, approved = exporter.draft(kept, folder), exporter.approved(kept, folder)
    assert approved.path.name == "Rådet referat møte 6-2026 godkjent.docx"
    assert (approved.earlier and approved.earlier.path, told(approved)) == (
        draft.path,
        [("", (Aspect.STATE,))],
    )
    assert not any("UTKAST" in p.text for p in Document(str(approved.path)).paragraphs)
    assert exporter.approved(kept, folder).is_same
    assert exporter.approved(replace(kept, practice=True), folder).path.name == (
        "Rådet referat møte 6-2026 utkast ØVELSE.docx"
    )


def test_another_template_is_another_version_of_the_same_words(
    exporter: Exporter, kept: Meeting, folder: Path, tmp_path: Path
) -> None:
    template = tmp_path / "mal.docx"
    house = Document(str(OWN_TEMPLATE))
    house.sections[0].left_margin = house.sections[0].left_margin * 2  # type: ignore[operator]
    house.save(str(template))
    exporter.draft(kept, folder)
    again = exporter.draft(kept, folder, template)
    assert (again.is_same, again.changed, len(earlier(folder))) == (False, (), 1)


def test_a_version_that_somebody_changed_is_no_version_any_more(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    first = exporter.draft(kept, folder)
    first.path.write_bytes(b"mine")
    again = exporter.draft(replace(kept, place="Lysaker"), folder)
    assert [each.path for each in exporter.versions(kept.id)] == [again.path, None]
    assert told(again) == [("Sted", (Aspect.ADDED,))]
    assert files(folder) == ["Rådet referat møte 6-2026 utkast (2).docx", NAME]


def test_versions_of_one_second_have_names_of_their_own(
    database: Database, kept: Meeting, folder: Path
) -> None:
    exporter = Exporter(database, lambda: NOON)
    for place in ("Oslo", "Bodø", "Hamar"):
        exporter.draft(replace(kept, place=place), folder)
    aside = "Rådet referat møte 6-2026 utkast 2026-03-14 kl. 12.00.00"
    assert earlier(folder) == [f"{aside} (2).docx", f"{aside}.docx"]
    assert all(each.path for each in exporter.versions(kept.id))


def test_a_version_in_another_folder_stays_where_it_is(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    first = exporter.draft(kept, folder)
    second = exporter.draft(replace(kept, place="Lysaker"), folder / "ny")
    assert told(second) == [("Sted", (Aspect.ADDED,))]
    assert [each.path for each in exporter.versions(kept.id)] == [second.path, first.path]


@pytest.mark.parametrize("failing", [1, 2])
def test_a_file_that_cannot_be_replaced_leaves_all_as_it_was(
    exporter: Exporter, kept: Meeting, folder: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """The copy set aside is replaced first, then the file itself."""
    first = exporter.draft(kept, folder)
    said, listed = first.path.read_bytes(), exporter.versions(kept.id)
    really, tries = Path.replace, count(1)

    def replace_(self: Path, to: Path) -> Path:
        if next(tries) == failing:
            raise OSError(errno.EBUSY, "open in Word")
        return really(self, to)

    monkeypatch.setattr(Path, "replace", replace_)
    with pytest.raises(FileError) as failed:
        exporter.draft(replace(kept, place="Lysaker"), folder)
    assert failed.value.problem is FileProblem.LOCKED
    assert (first.path.read_bytes(), exporter.versions(kept.id)) == (said, listed)
    assert [path.name for path in folder.rglob("*") if path.is_file()] == [NAME]
    assert told(exporter.draft(replace(kept, place="Lysaker"), folder)) == [("Sted", (Aspect.ADDED,))]


def test_a_version_that_cannot_be_remembered_is_taken_back(
    exporter: Exporter, kept: Meeting, folder: Path, database: Database
) -> None:
    """As when the disk with the database is full: the rows are refused after the file was written."""
    first = exporter.draft(kept, folder)
    said = first.path.read_bytes()
    with database.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON export BEGIN SELECT raise(ROLLBACK, 'full'); END"
        )
    for target in (folder, folder / "ny"):
        with pytest.raises(Exception, match="full"):
            exporter.draft(replace(kept, place="Lysaker"), target)
    assert first.path.read_bytes() == said
    assert [path.name for path in folder.rglob("*") if path.is_file()] == [NAME]
    assert [each.path for each in exporter.versions(kept.id)] == [first.path]


# PDF


def made(exported: Exported, data: bytes = b"%PDF-1.7") -> Pdf:
    return Pdf(exported.path, exported.path.read_bytes(), data)


def test_a_pdf_lies_beside_its_word_file_and_is_a_version_too(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    first = exporter.draft(kept, folder)
    pdf = exporter.keep_pdf(made(first))
    assert (pdf.path, pdf.path.read_bytes()) == (first.path.with_suffix(".pdf"), b"%PDF-1.7")
    assert pdf.earlier is None
    assert [each.is_pdf for each in exporter.versions(kept.id)] == [True, False]
    assert exporter.keep_pdf(made(first, b"%PDF-1.7 made later")).is_same
    second = exporter.draft(replace(kept, place="Lysaker"), folder)
    assert told(second) == [("Sted", (Aspect.ADDED,))]
    newer = exporter.keep_pdf(made(second, b"%PDF-2.0"))
    assert told(newer) == [("Sted", (Aspect.ADDED,))]
    assert newer.earlier is not None
    assert newer.earlier.path is not None
    assert (newer.earlier.is_pdf, newer.earlier.path.read_bytes()) == (True, b"%PDF-1.7")


def test_a_pdf_that_somebody_signed_is_spared(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    signed = exporter.keep_pdf(made(exporter.draft(kept, folder))).path
    signed.write_bytes(b"%PDF-1.7 signed")
    again = exporter.keep_pdf(made(exporter.draft(replace(kept, place="Lysaker"), folder)))
    assert (again.path.name, again.spared) == ("Rådet referat møte 6-2026 utkast (2).pdf", signed)
    assert signed.read_bytes() == b"%PDF-1.7 signed"


def test_a_pdf_of_a_version_that_was_set_aside_meanwhile_lies_beside_it(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    slow = made(exporter.draft(kept, folder))
    exporter.draft(replace(kept, place="Lysaker"), folder)
    assert exporter.keep_pdf(slow).path.parent == folder / "Tidligere versjoner"


def test_a_pdf_of_what_the_program_never_wrote_is_refused(
    exporter: Exporter, kept: Meeting, folder: Path
) -> None:
    draft = exporter.draft(kept, folder)
    draft.path.write_bytes(b"mine")
    with pytest.raises(FileError) as failed:
        exporter.keep_pdf(made(draft))
    assert failed.value.problem is FileProblem.NOT_CONVERTED
    assert files(folder) == [NAME]


# Where a person said


def test_the_minutes_as_text(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    exporter.text(kept, folder / "referat.txt")
    assert (
        (folder / "referat.txt")
        .read_text(encoding="utf-8")
        .startswith("Rådet, referat møte 6/2026\n\nUTKAST")
    )


def test_without_libreoffice_no_pdf_is_left(
    exporter: Exporter, kept: Meeting, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "converter", lambda: None)
    with pytest.raises(FileError) as failed:
        exporter.pdf(kept, folder / "referat.pdf")
    assert (failed.value.path, failed.value.problem) == (folder / "referat.pdf", FileProblem.NO_CONVERTER)
    assert files(folder) == []
