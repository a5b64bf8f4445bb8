"""A paper that is published tells nobody who wrote it, where, and what was thought on the way."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers import cases, sources
from ho21desk.papers.traces import Internal, InternalError, without_traces
from tests.papers import made

SECRET = "Kari Hemmelig"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Return a Word paper that carries names in every property."""
    path = made.word_2022(tmp_path / "paper.docx")
    word = docx.Document(str(path))
    word.core_properties.author = word.core_properties.last_modified_by = SECRET
    word.core_properties.comments = word.core_properties.keywords = SECRET
    word.save(str(path))
    return path


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_word_paper_loses_names_and_keeps_its_words(paper: Path, tmp_path: Path) -> None:
    before = paper.read_bytes()
    assert any(SECRET.encode() in part for part in parts(before).values())
    clean = without_traces(paper, before)
    assert not any(SECRET.encode() in part for part in parts(clean).values())
    (target := tmp_path / "clean.docx").write_bytes(clean)
    assert docx.Document(str(target)).core_properties.author == ""
    found, was = (cases.find(sources.read(path)) for path in (target, paper))
    assert [case.paper.proposal for case in found.cases] == [case.paper.proposal for case in was.cases]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("w:ins", Internal.CHANGES),
        ("w:del", Internal.CHANGES),
        ("w:commentReference", Internal.COMMENTS),
        ("w:vanish", Internal.HIDDEN),
    ],
)
def test_what_is_internal_is_a_persons_to_decide(paper: Path, name: str, what: Internal) -> None:
    word = docx.Document(str(paper))
    run = word.paragraphs[0].add_run("internt")
    (run._r.get_or_add_rPr() if name == "w:vanish" else run._r).append(OxmlElement(name))
    word.save(str(paper))
    with pytest.raises(InternalError) as refused:
        without_traces(paper, paper.read_bytes())
    assert refused.value.what is what


def test_a_pdf_loses_names_and_one_with_comments_is_refused(tmp_path: Path) -> None:
    path = made.pdf_2022(tmp_path / "paper.pdf")
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.metadata = {"/Author": SECRET, "/Creator": "C:/Users/kari", "/Title": "Saksframlegg"}
    writer.write(path)
    assert SECRET.encode() in path.read_bytes()
    clean = without_traces(path, path.read_bytes())
    assert SECRET.encode() not in clean
    assert b"Users" not in clean
    read = PdfReader(io.BytesIO(clean))
    assert read.metadata is not None
    assert read.metadata.title == "Saksframlegg"
    assert read.pages[0].extract_text() == PdfReader(path).pages[0].extract_text()
    writer.add_annotation(0, FreeText(text="internt", rect=(50, 50, 200, 100)))
    writer.write(path)
    with pytest.raises(InternalError) as refused:
        without_traces(path, path.read_bytes())
    assert refused.value.what is Internal.COMMENTS


def test_what_is_damaged_says_so_and_text_is_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(FileError) as refused:
        without_traces(tmp_path / "x.docx", b"PK\x03\x04 no more")
    assert refused.value.problem is FileProblem.DAMAGED
    assert without_traces(tmp_path / "x.txt", b"Sak 1/1/2026") == b"Sak 1/1/2026"
