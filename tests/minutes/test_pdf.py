"""A PDF is made by LibreOffice where it is, and whatever it does, nothing is left behind."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.minutes import pdf, word
from ho21desk.minutes.document import Document
from ho21desk.paths import resource

Office = Callable[[str], None]
to_outdir = 'while [ "$1" != --outdir ]; do shift; done; cd "$2"'

needs_libreoffice = pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not here")


@pytest.fixture
def written(document: Document, tmp_path: Path) -> Path:
    """Return the Word file with the minutes."""
    target = tmp_path / "Rådet, møte «2» utkast.docx"
    word.write(document, resource("templates/referat-2026.docx"), target)
    return target


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Return a function that puts a script in the place of LibreOffice; its own folders are temporary too."""
    programs, temporary = tmp_path / "bin", tmp_path / "tmp"
    for folder in (programs, temporary):
        folder.mkdir()
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.setattr("tempfile.tempdir", str(temporary))

    def does(script: str) -> None:
        program = programs / "soffice"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    return does


def problem_of(written: Path) -> FileProblem:
    with pytest.raises(FileError) as failed:
        pdf.convert(written)
    assert failed.value.path == written
    return failed.value.problem


@needs_libreoffice
@pytest.mark.slow
def test_a_pdf_of_a_word_file_that_is_only_read(
    written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for own in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(own, str(tmp_path / "own"))
    before = written.read_bytes()
    made = pdf.convert(written)
    assert made.data.startswith(b"%PDF-")
    assert (made.word, made.source, written.read_bytes()) == (written, before, before)
    assert not list(tmp_path.glob("own/libreoffice")), "the person's own LibreOffice was touched"
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [written.name]


def test_what_libreoffice_wrote(written: Path, office: Office) -> None:
    office(f"{to_outdir} && cat referat.docx > copy && echo %PDF-1.7 > referat.pdf")
    assert pdf.convert(written).data == b"%PDF-1.7\n"


@pytest.mark.parametrize("script", ["exit 0", "exit 77", f"{to_outdir} && echo no > referat.pdf"])
def test_libreoffice_that_fails(written: Path, office: Office, script: str, tmp_path: Path) -> None:
    office(script)
    assert problem_of(written) is FileProblem.NOT_CONVERTED
    assert not list((tmp_path / "tmp").iterdir())


def test_libreoffice_that_never_ends_is_ended_with_all_it_started(
    written: Path, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, started = tmp_path / "line", tmp_path / "started"
    os.mkfifo(line)
    reader = os.open(line, os.O_RDONLY | os.O_NONBLOCK)
    office(f"sleep 600 > '{line}' &\necho yes > '{started}'; wait")
    monkeypatch.setattr(pdf, "_SECONDS", 2)
    assert problem_of(written) is FileProblem.NOT_CONVERTED
    assert started.exists()
    os.set_blocking(reader, True)
    assert os.read(reader, 1) == b"", "this ends when nobody holds the other end any more"
    os.close(reader)
    assert not list((tmp_path / "tmp").iterdir())


def test_a_word_file_that_is_gone(tmp_path: Path, office: Office) -> None:
    office("exit 0")
    assert problem_of(tmp_path / "borte.docx") is FileProblem.NOT_CONVERTED


def test_without_libreoffice(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(pdf, "_usual_places", lambda: [written.parent])  # a folder is no program
    assert problem_of(written) is FileProblem.NO_CONVERTER


@pytest.mark.parametrize(
    ("platform", "variable", "place"),
    [
        ("win32", "ProgramFiles", "LibreOffice/program/soffice.exe"),
        ("win32", "LOCALAPPDATA", "Programs/LibreOffice/program/soffice.exe"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS/soffice"),
    ],
)
def test_libreoffice_where_it_usually_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, place: str
) -> None:
    program = tmp_path / place
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(sys, "platform", platform)
    assert pdf.converter() == program
