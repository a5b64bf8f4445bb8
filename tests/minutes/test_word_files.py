"""A Word file is written whole or not at all, and a template that cannot be used is told of."""

import errno
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.minutes import word
from ho21desk.minutes.document import Document
from ho21desk.minutes.house import HouseStyle
from ho21desk.paths import resource

TEMPLATE = resource("templates/referat-2026.docx")


def test_an_existing_file_is_replaced_whole_or_not_at_all(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "referat.docx"
    target.write_text("gammel")

    def failing(code: int) -> None:
        def replace_(self: Path, to: Path) -> Path:
            raise OSError(code, "nei")

        monkeypatch.setattr(Path, "replace", replace_)

    for code, problem in (
        (errno.EBUSY, FileProblem.LOCKED),
        (errno.ENOSPC, FileProblem.DISK_FULL),
        (errno.EIO, FileProblem.CANNOT_WRITE),
    ):
        failing(code)
        with pytest.raises(FileError) as caught:
            word.write(document, TEMPLATE, target)
        assert (caught.value.path, caught.value.problem) == (target, problem)
        assert [file.name for file in tmp_path.iterdir()] == ["referat.docx"]
        assert target.read_text() == "gammel"
    monkeypatch.undo()
    word.write(document, TEMPLATE, target)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["referat.docx"]
    assert docx.Document(str(target)).paragraphs


def test_a_folder_that_is_not_there(document: Document, tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        word.write(document, TEMPLATE, tmp_path / "borte" / "referat.docx")
    assert caught.value.problem is FileProblem.CANNOT_WRITE


def refused(document: Document, template: Path) -> FileError:
    """Return why a template is refused, by the printer and by the house style alike; no file is left."""
    with pytest.raises(FileError) as caught:
        HouseStyle.read(template)
    target = template.with_name("referat.docx")
    with pytest.raises(FileError) as again:
        word.write(document, template, target)
    assert (again.value.path, again.value.problem) == (template, caught.value.problem)
    assert caught.value.path == template
    assert not target.exists()
    return caught.value


def test_a_template_that_is_not_there(document: Document, tmp_path: Path) -> None:
    assert refused(document, tmp_path / "mal.docx").problem is FileProblem.MISSING


@pytest.mark.parametrize("contents", [b"", b"ingen mal", b"PK\x03\x04", b"PK\x05\x06" + bytes(18)])
def test_a_template_that_is_none(document: Document, tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "mal.docx").write_bytes(contents)
    assert refused(document, tmp_path / "mal.docx").problem is FileProblem.BAD_TEMPLATE


def test_a_template_that_lacks_styles_is_told_which(document: Document, tmp_path: Path) -> None:
    template = tmp_path / "mal.docx"
    changed(template, "word/styles.xml", 'w:val="Vedtak fortsatt"/><w:basedOn', 'w:val="Noe"/><w:basedOn')
    with pytest.raises(FileError) as caught:
        word.write(document, template, tmp_path / "referat.docx")
    assert caught.value.details == ("Vedtak fortsatt",)
    changed(template, "word/numbering.xml", 'w:num w:numId="1"', 'w:num w:numId="7"')
    with pytest.raises(FileError) as caught:
        word.write(document, template, tmp_path / "referat.docx")
    assert caught.value.details == ("List Bullet",)


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/styles.xml", "</w:styles>", ""),
        ("word/document.xml", "w:body", "w:bodi"),
        ("word/footer1.xml", "<w:ftr", "<w:p/><w:ftr"),
        ("word/_rels/document.xml.rels", 'Id="rId4"', 'Id="rId9"'),
        ("[Content_Types].xml", "settings+xml", "noe+xml"),
    ],
)
def test_a_broken_template(document: Document, tmp_path: Path, part: str, old: str, new: str) -> None:
    template = tmp_path / "mal.docx"
    changed(template, part, old, new)
    with pytest.raises(FileError) as caught:
        word.write(document, template, tmp_path / "referat.docx")
    assert (caught.value.path, caught.value.problem) == (template, FileProblem.BAD_TEMPLATE)


def test_what_else_a_template_has_at_the_edges_stays(document: Document, tmp_path: Path) -> None:
    template = tmp_path / "mal.docx"
    changed(template, "word/header1.xml", "</w:hdr>", "<w:p><w:r><w:t>Logo</w:t></w:r></w:p></w:hdr>")
    target = tmp_path / "referat.docx"
    for draft, shown in (("UTKAST", ["UTKAST", "Logo"]), ("", ["Logo"])):
        word.write(replace(document, draft_mark=draft), template, target)
        header = docx.Document(str(target)).sections[0].header
        assert [p.text for p in header.paragraphs] == shown


def changed(target: Path, part: str, old: str, new: str) -> None:
    """Copy the template to `target` with a change in one part."""
    with zipfile.ZipFile(TEMPLATE) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            text = source.read(name).decode()
            assert name != part or old in text
            copy.writestr(name, text.replace(old, new) if name == part else text)
