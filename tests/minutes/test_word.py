"""The Word file holds what the minutes say, letter by letter, and can be read by everybody."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import _Element as Element

from ho21desk.exchange import meeting_file
from ho21desk.markup import clean, parse
from ho21desk.minutes import content, word
from ho21desk.minutes.document import Document, HeadEntry, Item
from ho21desk.model import Meeting
from ho21desk.paths import resource

TEMPLATE = resource("templates/referat-2026.docx")
TODAY = date(2026, 3, 16)


def printed(document: Document, folder: Path) -> WordFile:
    target = folder / "referat.docx"
    word.write(document, TEMPLATE, target)
    return docx.Document(str(target))


def saying(text: str, *decisions: str) -> Document:
    item = Item(
        id="a",
        label="Sak 1/1/2026",
        title="Sak",
        paragraphs=tuple(block for block in parse(text) if block.text.strip()),
        decisions=tuple(parse(decision) for decision in decisions),
    )
    return Document(title="Referat", language="nb", author="Rådet", date=TODAY, items=(item,))


def letters(paragraph: Element) -> str:
    """Return what is read in a paragraph, links included."""
    shown = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(
        (part.text or "") if part.tag == qn("w:t") else shown.get(str(part.tag), "")
        for run in paragraph.iter(qn("w:r"))
        for part in run
    )


def paragraphs(file: WordFile) -> list[tuple[str, str]]:
    """Return the style and the words of every paragraph."""
    return [(p.style.name if p.style else "", letters(p._p)) for p in file.paragraphs]


def lists(file: WordFile) -> Iterator[tuple[str, str]]:
    """Return the list and the words of every item of a list."""
    for paragraph in file.paragraphs:
        number = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if number is not None:
            yield str(number.get(qn("w:val"))), paragraph.text


def test_the_minutes_in_styles(document: Document, tmp_path: Path) -> None:
    said = paragraphs(printed(document, tmp_path))
    assert said[:6] == [
        ("Title", "Prøverådet, referat møte 2/2026"),
        ("Subtitle", "UTKAST per 16. mars 2026"),
        ("Opplysning", "Dato\tlørdag 14. mars 2026"),
        ("Opplysning fortsatt", "kl. 13–16"),
        ("Opplysning", "Sted\tStorsalen"),
        ("Opplysning fortsatt", "Storgata 1"),
    ]
    place = said.index(("Heading 1", "Sak 14/2/2026\tBudsjett"))
    assert said[place + 1 : place + 14] == [
        ("Sakstekst", "Ikke til stede under behandlingen: Anne Dahl."),
        ("Sakstekst", "Først dette."),
        ("List Number", "en"),
        ("List Number", "to"),
        ("Sakstekst", "Så dette:"),
        ("List Bullet", "a"),
        ("List Bullet", "b"),
        ("Vedtak", "Vedtak\tRådet vedtar budsjettet."),
        ("Vedtak nummerliste", "Ett"),
        ("Vedtak nummerliste", "To"),
        ("Votering", "Vedtatt med 8 mot 3 stemmer. 1 stemte blankt."),
        ("Sakstekst", "Dissens: Budsjettet er for lite."),
        ("List Bullet", "en"),
    ]
    assert said[-1] == ("Heading 1", "Sak 15/2/2026\tEvaluering")


def test_a_label_that_is_too_long_for_its_column_has_a_line_of_its_own(tmp_path: Path) -> None:
    entry = HeadEntry(label="Til stede fra Sekretariatet", lines=("Siv Ek",))
    said = paragraphs(printed(replace(saying(""), head=(entry,)), tmp_path))
    assert said[1:3] == [("Opplysning", "Til stede fra Sekretariatet"), ("Opplysning fortsatt", "Siv Ek")]


def test_so_has_the_label_of_a_decision(tmp_path: Path) -> None:
    document = saying("", "Vedtatt.")
    document = replace(document, items=(replace(document.items[0], decision_label="Forslag til vedtak"),))
    said = paragraphs(printed(document, tmp_path))
    assert said[2:] == [("Vedtak", "Forslag til vedtak"), ("Vedtak fortsatt", "Vedtatt.")]


def test_a_decision_that_begins_with_a_list_keeps_its_label(tmp_path: Path) -> None:
    said = paragraphs(printed(saying("", "- en\n- to"), tmp_path))
    assert said[2:] == [("Vedtak", "Vedtak"), ("Vedtak punktliste", "en"), ("Vedtak punktliste", "to")]


def test_every_numbered_list_begins_anew(tmp_path: Path) -> None:
    file = printed(saying("1. a\n2. b\n\nSå:\n\n1. c\n2. d", "1. e"), tmp_path)
    numbers = [number for number, _ in lists(file)]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3] != numbers[4]
    for number in set(numbers):
        one = next(
            one
            for one in file.part.numbering_part.element.iter(qn("w:num"))
            if one.get(qn("w:numId")) == number
        )
        assert one.find(f".//{qn('w:startOverride')}").get(qn("w:val")) == "1"


def test_looks_and_links(tmp_path: Path) -> None:
    file = printed(saying("*k* **f** [her *nå*](https://a.no/b_(c)?d=e æ)", "Vi *vil* nå"), tmp_path)
    said = file.paragraphs[2]
    assert [(run.text, bool(run.bold), bool(run.italic)) for run in said.runs[:3]] == [
        ("k", False, True),
        (" ", False, False),
        ("f", True, False),
    ]
    file = printed(saying("[her *nå*](https://a.no/b_\\(c\\)?d=[e]&f=æ#g) [x](mailto:a@b.no)"), tmp_path)
    said = file.paragraphs[2]
    assert [link.text for link in said.hyperlinks] == ["her nå", "x"]
    assert [link.url for link in said.hyperlinks] == [
        "https://a.no/b_(c)?d=%5Be%5D&f=%C3%A6#g",
        "mailto:a@b.no",
    ]


def test_what_is_emphasised_in_a_decision_stands_upright(tmp_path: Path) -> None:
    runs = printed(saying("", "Vi *vil* nå"), tmp_path).paragraphs[2].runs
    assert [run.italic for run in runs if run.text in ("Vi ", "vil")] == [None, False]


ANY_TEXT = st.text(
    st.one_of(st.sampled_from("*_[]()\\-.12 \n\t\u00a0\u2011\u00ad\U0001f600<&>"), st.characters()),
    max_size=60,
)


@given(ANY_TEXT)
def test_any_text_survives_letter_by_letter(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    document = saying(text, "Vedtatt.")
    document = replace(document, title=f"R{text}", items=(replace(document.items[0], title=text),))
    file = printed(document, tmp_path_factory.mktemp("any", numbered=True))
    said = paragraphs(file)
    assert said[0][1] == f"R{clean(text)}"
    item = document.items[0]
    assert said[1][1] == item.label + (f"\t{clean(text)}" if text else "")
    assert [words for _, words in said[2:-1]] == [block.text for block in item.paragraphs]


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_everybody_can_read_the_file(meeting: Meeting, tmp_path: Path, language: str) -> None:
    document = content.build(replace(meeting, language=language), printed_on=TODAY)
    file = printed(document, tmp_path)
    headings = [name for name, _ in paragraphs(file) if name in ("Title", "Heading 1")]
    assert headings == ["Title"] + ["Heading 1"] * len(meeting.agenda)
    assert not file.tables
    for unfit in ("w:txbxContent", "w:framePr", "w:pict", "w:drawing"):
        assert not list(file.element.iter(qn(unfit)))
    assert all(words.strip() for _, words in paragraphs(file))
    assert {lang.get(qn("w:val")) for lang in file.styles.element.iter(qn("w:lang"))} == {f"{language}-NO"}
    properties = file.core_properties
    assert (properties.title, properties.author) == (document.title, "Prøverådet")
    assert (properties.language, properties.last_modified_by) == (f"{language}-NO", "Prøverådet")
    assert properties.created is not None
    assert properties.created.date() == TODAY
    size = file.sections[0]
    assert (round(size.page_width.mm), round(size.page_height.mm)) == (210, 297)  # type: ignore[union-attr]


def test_the_edges_of_the_pages(document: Document, tmp_path: Path) -> None:
    section = printed(document, tmp_path).sections[0]
    assert [p.text for p in section.header.paragraphs] == ["UTKAST"]
    (line,) = section.footer.paragraphs
    assert letters(line._p) == "Prøverådet, referat møte 2/2026\tSide 1 av 1"
    fields = [field.get(qn("w:instr")) for field in line._p.iter(qn("w:fldSimple"))]
    assert fields == [" PAGE ", " NUMPAGES "]
    approved = replace(document, draft="", draft_mark="")
    file = printed(approved, tmp_path)
    assert file.sections[0].header.is_linked_to_previous
    assert "Subtitle" not in [name for name, _ in paragraphs(file)]


def test_decisions_stay_together_with_their_label_and_vote(document: Document, tmp_path: Path) -> None:
    said = printed(document, tmp_path).paragraphs
    kept = [p.paragraph_format.keep_with_next for p in said if p.style and p.style.name.startswith("Ved")]
    assert kept == [True, True, True]
    (vote,) = [p for p in said if p.style and p.style.name == "Votering"]
    assert vote.paragraph_format.keep_with_next is None
    (dissent,) = [p for p in said if p.text.startswith("Dissens:")]
    assert dissent.paragraph_format.keep_with_next
    assert [run.text for run in dissent.runs if run.bold] == ["Dissens:"]


@pytest.mark.parametrize("name", ["meeting-2-2026.json", "meeting-5-2023.json"])
def test_a_real_meeting_in_word(real: Path, tmp_path: Path, name: str) -> None:
    document = content.build(meeting_file.read(real / name), printed_on=TODAY)
    said = [words for _, words in paragraphs(printed(document, tmp_path))]
    at = 0
    for item in document.items:
        at = said.index(f"{item.label}\t{item.title}", at) + 1
        for block in item.paragraphs:
            assert said[at] == block.text
            at += 1
        assert said[at] == f"{item.decision_label}\t{item.decisions[0][0].text}"
    assert at + 1 == len(said)
