"""Whatever a person can paste comes out in the file letter by letter, and the file can be opened."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PySide6.QtGui import QTextDocument

from ho21desk.desk.exporting import OWN_TEMPLATE, draft_name
from ho21desk.markup import Block, BlockKind, Run, clean, is_silent, parse, serialize
from ho21desk.minutes import content, pdf, plain, preview, word
from ho21desk.minutes.differences import differences, pack
from ho21desk.minutes.document import Document
from ho21desk.model import Decision, Meeting
from tests.factories import item, meeting, person

NASTY = {
    "control": "a\x00b\x01c\x08d\x0be\x0cf\x1bg\x1fh\x7fi\x85j\x9fk",
    "surrogates": "a\ud800b\udfffc\ud83d",
    "no characters": "a\ufffeb\uffffc\ufdd0d\U0001fffee\U0010fffff",
    "right to left": "\u202eשלום\u202c \u2067مرحبا\u2069 \u200fאב 12/3/2026\u200e",
    "combining marks": "e" + "\u0301" * 200 + "å\u0308\u20dd",
    "emoji": "👩🏽\u200d⚕️ 🏳️\u200d🌈 🇳🇴 \U000e0067",
    "soft hyphens": "sam\u00adhandlings\u00adreform \u2011 \u00a0\u202f\u2060\ufeff\u200b",
    "breaks": "a\r\nb\rc\u2028d\u2029e\x1cf\u0085g",
    "markup of others": "<w:t>&amp;</w:t> ]]> <!-- --> <?xml?> &#0; {\\rtf1} %s {0} \\ud800",
    "ends": "\ufeff\u0301a \u0301",
    "tabs": "\ta\t\tb\t",
    "ancient": "𒀀𓀀 ꙮ ﷽ ΐ ẞ ſ",
}
pytestmark = pytest.mark.usefixtures("qapp")  # the fonts of the text browser
BARE = re.compile(r"[\s\ufffc]")


def saying(text: str) -> Meeting:
    """Return a meeting that says a text wherever a person can."""
    case = item(
        53,
        title=f"T{text}",
        discussion=text,
        decisions=(Decision(text=text),),
        dissent=text,
        case_officer=(text,),
        enclosures=(text,),
    )
    somebody = person("ask", name=f"Ask{text}", title=text, affiliation=text, note=text)
    return meeting([case], [somebody], council=f"Rådet{text}", place=text, date=date(2026, 3, 14))


def built(record: Meeting) -> Document:
    return content.build(record, printed_on=date(2026, 3, 16))


def opened(data: bytes) -> WordFile:
    """Return a Word file that is whole: every part of it is well-formed."""
    with ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        for name in file.namelist():
            etree.fromstring(file.read(name))
    return docx.Document(BytesIO(data))


# Letter by letter


def runs_of(paragraph: Paragraph) -> list[Run]:
    """Return what stands in a paragraph, as markup has it."""
    runs = []
    for inner in paragraph.iter_inner_content():
        link = inner.url if isinstance(inner, Hyperlink) else None
        runs += [_run(each, link) for each in (inner.runs if isinstance(inner, Hyperlink) else [inner])]
    return runs


def _run(run: WordRun, link: str | None) -> Run:
    return Run(run.text, bool(run.bold), bool(run.italic), link)


def blocks_of(file: WordFile) -> list[Block]:
    """Return the text of the case, read back from Word."""
    kinds = {
        "Sakstekst": BlockKind.PARAGRAPH,
        "List Bullet": BlockKind.BULLET,
        "List Number": BlockKind.NUMBERED,
    }
    blocks: list[Block] = []
    number, known = 0, ""
    for paragraph in file.paragraphs:
        assert paragraph.style is not None
        kind = kinds.get(paragraph.style.name or "")
        if kind is None:
            continue
        found = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        which = "" if found is None else str(found.get(qn("w:val")))
        number = (number + 1 if which == known else 1) if kind is BlockKind.NUMBERED else 0
        known = which
        blocks.append(Block(kind, tuple(runs_of(paragraph)), number))
    return blocks


WORDS = st.text(st.sampled_from("*_[]()\\-.12 \n\tåב\u0301\u00a0\u00ad\U0001f600<&>"), max_size=10)
LINKS = st.sampled_from([None, None, "https://example.no/a_(b)?c=1", "mailto:post@example.no"])
BLOCKS = st.builds(
    lambda kind, runs, number: Block(kind, tuple(runs), number if kind is BlockKind.NUMBERED else 0),
    st.sampled_from(BlockKind),
    st.lists(st.builds(Run, WORDS, st.booleans(), st.booleans(), LINKS), min_size=1, max_size=4),
    st.integers(1, 3),
)


@given(st.lists(BLOCKS, min_size=1, max_size=5))
def test_what_is_recorded_reads_back_from_word_as_the_same_markup(blocks: list[Block]) -> None:
    text = serialize(blocks)
    record = meeting([item(53, discussion=text)])
    file = opened(word.whole(built(record), OWN_TEMPLATE))
    shown = [block for block in parse(text) if not is_silent(block.text)]
    assert serialize(blocks_of(file)) == serialize(shown)


@given(st.lists(BLOCKS, min_size=1, max_size=5))
def test_the_preview_shows_the_letters_that_the_file_holds(blocks: list[Block]) -> None:
    text = serialize(blocks)
    document = built(meeting([item(53, discussion=text, decisions=(Decision(text=text),))]))
    assert previewed(document) == in_word(document)


def previewed(document: Document) -> str:
    """Return the letters that the text browser shows; the signs of lists and white space are looks."""
    browser = QTextDocument()
    browser.setHtml(preview.html(document))
    return BARE.sub("", browser.toPlainText())


def in_word(document: Document) -> str:
    file = opened(word.whole(document, OWN_TEMPLATE))
    return BARE.sub("", "".join(run.text for each in file.paragraphs for run in runs_of(each)))


# Anything at all


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_nasty_texts_come_out_everywhere(text: str) -> None:
    document = built(saying(text))
    said = BARE.sub("", clean(text))
    assert said in in_word(document)
    assert said in BARE.sub("", clean(plain.text(document)))
    assert previewed(document) == in_word(document)


@settings(max_examples=100)
@given(st.text(st.one_of(st.characters(), st.sampled_from("".join(NASTY.values()))), max_size=80))
def test_any_text_exports(text: str) -> None:
    record = saying(text)
    document = built(record)
    opened(word.whole(document, OWN_TEMPLATE))
    assert differences(pack(document), pack(document)) == ()
    plain.text(document)
    draft_name(record).encode()


@pytest.mark.slow
@pytest.mark.parametrize("sign", ["ord ", "å\u0301"])
def test_a_paragraph_of_a_megabyte(sign: str) -> None:
    text = f"Først {sign * (1_000_000 // len(sign))}"
    document = built(meeting([item(53, discussion=text)]))
    file = opened(word.whole(document, OWN_TEMPLATE))
    assert clean(text) in [each.text for each in file.paragraphs]


@pytest.mark.slow
@pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not here")
def test_somebody_else_opens_the_nastiest(tmp_path: Path) -> None:
    source = tmp_path / "referat.docx"
    record = saying("\n\n".join(NASTY.values()))
    (case,) = record.agenda
    long = replace(case, discussion="ord " * 50_000)
    record = replace(record, agenda=(case, replace(long, id="54", number=54)))
    word.write(built(record), OWN_TEMPLATE, source)
    assert pdf.convert(source).data.startswith(b"%PDF-")
