"""Drafts in files: named after the meeting, and never over something a person has changed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document

from ho21desk.desk.archive import Archive
from ho21desk.desk.exporting import Exporter, draft_name
from ho21desk.errors import FileError, StoreError
from ho21desk.exchange import meeting_file
from ho21desk.model import Meeting
from ho21desk.store.database import Database
from tests.factories import meeting, usual_agenda

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


def test_a_draft_nobody_changed_is_replaced(exporter: Exporter, kept: Meeting, folder: Path) -> None:
    first = exporter.draft(kept, folder)
    before = first.path.read_bytes()
    again = exporter.draft(replace(kept, place="Lysaker"), folder)
    assert (again.path, again.spared) == (first.path, None)
    assert first.path.read_bytes() != before
    assert files(folder) == [NAME]


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
    with closing(sqlite3.connect(database.path)) as other:
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
