"""Everybody can read what goes out: headings, lists, language, links, colours; in Word, and in PDF."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.etree import _Element as Element

from ho21desk.exchange import meeting_file
from ho21desk.markup import is_silent
from ho21desk.minutes import content, notice, pdf, word
from ho21desk.minutes.document import Document
from ho21desk.minutes.house import HouseStyle
from ho21desk.model import CaseType, Decision, Meeting
from ho21desk.paths import resource

TEMPLATES = sorted(resource("templates").glob("*.docx"))
TODAY = date(2026, 3, 16)
PAPERS = ["draft", "approved", "notice"]
RICH = """Først *dette*, som står i [rapporten om helsedata](https://example.no/rapport).

1. en
2. to
   på to linjer

Så dette:

- a **b**
- c"""

needs_libreoffice = pytest.mark.skipif(
    pdf.converter() is None or shutil.which("pdfinfo") is None, reason="LibreOffice or poppler is not here"
)


@pytest.fixture
def rich(meeting: Meeting) -> Meeting:
    """Return the meeting of the other tests with every kind of text in it."""
    budget = replace(
        meeting.item("a14"),
        discussion=RICH,
        proposal=RICH,
        decisions=(Decision(text=RICH), Decision(text=RICH)),
        dissent=RICH,
        case_type=(CaseType.DECISION,),
        case_officer=("Siv Ek",),
        enclosures=("Notat",),
        break_after=10,
    )
    return meeting.with_item(budget)


def built(meeting: Meeting, paper: str, house: HouseStyle) -> Document:
    if paper == "notice":
        return notice.build(meeting, printed_on=TODAY, house=house)
    return content.build(meeting, printed_on=TODAY, draft=paper == "draft", house=house)


def printed(document: Document, template: Path) -> WordFile:
    return docx.Document(BytesIO(word.whole(document, template)))


def parts(file: WordFile) -> Iterator[Element]:
    """Return what is printed: the body and the edges of every page."""
    yield file.element
    for section in file.sections:
        for edge in (section.header, section.footer):
            if not edge.is_linked_to_previous:
                yield edge._element


def style_of(paragraph: Element, file: WordFile) -> str:
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    assert found is not None, "a paragraph without a style"
    return next(str(style.name) for style in file.styles if style.style_id == found.get(qn("w:val")))


def assert_everybody_can_read(file: WordFile, document: Document) -> None:
    """Fail at whatever a screen reader, a keyboard or a weak eye stumbles over."""
    names = [style_of(paragraph, file) for paragraph in file.element.iter(qn("w:p"))]
    headings = [name for name in names if name == "Title" or name.startswith("Heading")]
    assert headings == ["Title", *["Heading 1"] * len(document.items)]
    assert names[0] == "Title"
    for part in parts(file):
        for unfit in ("w:tbl", "w:txbxContent", "w:framePr", "w:pict", "w:drawing", "w:object"):
            assert not list(part.iter(qn(unfit))), unfit
        for paragraph in part.iter(qn("w:p")):
            words = "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
            assert not is_silent(words), "an empty paragraph"
            assert not re.match(r"\s*[•▪·*–-]\s", words), "a list typed by hand"
            for link in paragraph.iter(qn("w:hyperlink")):
                assert "".join(text.text or "" for text in link.iter(qn("w:t"))).strip(), "a silent link"
    tag = f"{document.language}-NO"
    languages = {lang.get(qn("w:val")) for lang in file.styles.element.iter(qn("w:lang"))}
    assert (languages, list(file.element.iter(qn("w:lang")))) == ({tag}, [])
    assert (file.core_properties.title, file.core_properties.language) == (document.title, tag)


def assert_lists_are_real(file: WordFile) -> None:
    """Fail when an item of a list stands in none, or in one that has no sign."""
    lists = file.part.numbering_part.element
    kinds = {
        one.get(qn("w:numId")): one.find(qn("w:abstractNumId")).get(qn("w:val"))
        for one in lists.iter(qn("w:num"))
    }
    signs = {
        one.get(qn("w:abstractNumId")): one.find(f"{qn('w:lvl')}/{qn('w:numFmt')}").get(qn("w:val"))
        for one in lists.iter(qn("w:abstractNum"))
    }
    wanted = {
        "List Bullet": "bullet",
        "Vedtak punktliste": "bullet",
        "List Number": "decimal",
        "Vedtak nummerliste": "decimal",
    }
    found = set()
    for paragraph in file.element.iter(qn("w:p")):
        number = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        name = style_of(paragraph, file)
        assert (number is not None) == (name in wanted), name
        if number is not None:
            found.add(name)
            assert signs[kinds[number.get(qn("w:val"))]] == wanted[name]
    assert found == set(wanted)


def light(colour: str) -> float:
    """Return how light a colour is, as WCAG reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrasts(part: Element) -> Iterator[tuple[str, str, float]]:
    """Return every colour of text that is set, with the ground it stands on, and how they contrast."""
    for looks in part.iter(qn("w:rPr")):
        colour, shade = looks.find(qn("w:color")), looks.find(qn("w:shd"))
        ink = "000000" if colour is None else colour.get(qn("w:val"), "")
        ground = "FFFFFF" if shade is None else shade.get(qn("w:fill"), "")
        brighter, darker = sorted((light(ink), light(ground)), reverse=True)
        yield ink, ground, (brighter + 0.05) / (darker + 0.05)


def test_there_are_two_house_styles() -> None:
    assert [path.stem for path in TEMPLATES] == ["referat-2023", "referat-2026"]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_everybody_can_read_the_word_file(rich: Meeting, template: Path, paper: str, language: str) -> None:
    document = built(replace(rich, language=language), paper, HouseStyle.read(template))
    file = printed(document, template)
    assert_everybody_can_read(file, document)
    if paper != "notice":
        assert_lists_are_real(file)
    for part in (file.styles.element, *parts(file)):
        for ink, ground, contrast in contrasts(part):
            assert contrast >= 4.5, (ink, ground)


WORDS = st.text(st.sampled_from("aå \n*[]()\t\u00a0\u00ad\u200b\u2028\ufeff"), max_size=12)
TEXTS = st.lists(
    st.sampled_from([RICH, "", "\n\n\n\n", "- a\n\n\n\n- b", "1. a", "[\u200b](https://a.no)"]) | WORDS,
    max_size=3,
)


@settings(max_examples=30)
@given(st.sampled_from(TEMPLATES), st.sampled_from(PAPERS), TEXTS, WORDS, st.booleans())
def test_whatever_is_recorded_everybody_can_read_it(
    template: Path, paper: str, texts: list[str], words: str, noticed: bool
) -> None:
    made_up = meeting_file.read(resource("demo/meeting.ho21.json"))
    text = "\n\n".join(texts)
    decisions = tuple(Decision(text=each) for each in texts)
    agenda = tuple(
        replace(item, title=words, discussion=text, proposal=text, dissent=text, decisions=decisions)
        for item in made_up.agenda
    )
    record = replace(made_up, agenda=agenda, place=words, noticed=made_up.noticed if noticed else None)
    document = built(record, paper, HouseStyle.read(template))
    assert_everybody_can_read(printed(document, template), document)


# PDF


def about(data: bytes, folder: Path, *more: str) -> str:
    target = folder / "referat.pdf"
    target.write_bytes(data)
    told = subprocess.run(["pdfinfo", *more, str(target)], capture_output=True, text=True, check=True)
    return told.stdout


@needs_libreoffice
@pytest.mark.slow
@pytest.mark.parametrize(
    ("template", "paper", "language"),
    [(TEMPLATES[0], "draft", "nn"), (TEMPLATES[-1], "approved", "nb"), (TEMPLATES[-1], "notice", "nb")],
    ids=["2023", "2026", "notice"],
)
def test_everybody_can_read_the_pdf(
    rich: Meeting, tmp_path: Path, template: Path, paper: str, language: str
) -> None:
    document = built(replace(rich, language=language), paper, HouseStyle.read(template))
    source = tmp_path / "referat.docx"
    word.write(document, template, source)
    data = pdf.convert(source).data
    facts = dict(line.split(":", 1) for line in about(data, tmp_path).splitlines() if ":" in line)
    assert facts["Tagged"].strip() == "yes"
    assert facts["Title"].strip() == document.title
    assert f"/Lang({language}-NO)".encode() in data
    assert b"/DisplayDocTitle true" in data
    tags = re.findall(r"^ *(\w+) \(", about(data, tmp_path, "-struct"), re.MULTILINE)
    assert tags.count("H1") == len(document.items)
    assert {"L", "LI", "Link"} <= set(tags)
    assert not {"Table", "Figure"} & set(tags)
