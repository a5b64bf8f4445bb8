"""A paper comes in as lines, the same ones whatever file it lies in, with every word once and in order."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ho21desk.markup import clean
from ho21desk.papers.lines import Kind, Line, Source
from ho21desk.papers.sources import pasted, read
from tests.papers import made

SIGN = re.compile(r"[-–•\uf02d\uf0b7]|\d{1,2}[.)]")
BODY = f"<w:body {nsdecls('w', 'wp', 'a')}>"
FORM = [
    (Kind.LABEL, "Bakgrunn"),
    (
        Kind.PARAGRAPH,
        "Rådet har hvert år et budsjett som vedtas før sommeren, og som følges opp gjennom året.",
    ),
    (Kind.PARAGRAPH, "Tre ting er nye:"),
    (Kind.BULLET, "Reiser dekkes ikke lenger."),
    (
        Kind.BULLET,
        "Leie av lokaler har blitt dyrere, og det gjelder også for møter som holdes ute hos andre.",
    ),
    (Kind.LABEL, "Hvorfor saken fremmes til dette møtet"),
    (Kind.PARAGRAPH, "Budsjettet må være klart før fristen 1. juni."),
    (Kind.LABEL, "Hovedpunkter"),
    (Kind.PARAGRAPH, "Rådet bes om å diskutere budsjettet."),
    (Kind.LABEL, "Forslag til vedtak"),
    (Kind.PARAGRAPH, "Rådet slutter seg til budsjettet."),
    (Kind.PARAGRAPH, "[ ] følger opp arbeidet frem til neste møte."),
]
BOX = [
    (Kind.PARAGRAPH, "Sak 13/2/2026"),
    (Kind.PARAGRAPH, "Budsjett for neste år"),
    (Kind.PARAGRAPH, "Type sak"),
    (Kind.PARAGRAPH, "Diskusjonssak/Vedtakssak"),
    (Kind.PARAGRAPH, "Til"),
    (Kind.PARAGRAPH, "Rådet"),
    (Kind.PARAGRAPH, "Saksbehandler"),
    (Kind.PARAGRAPH, "Ola Prøve, Åse Øvrebø"),
    (Kind.PARAGRAPH, "Vedlegg"),
    (Kind.NUMBERED, "Utkast til budsjett"),
    (Kind.NUMBERED, "Notat om lønn"),
    (Kind.PARAGRAPH, "Fra"),
    (Kind.PARAGRAPH, "Kari Eksempel"),
]
LABELS = [
    (Kind.LABEL, "Type sak"),
    (Kind.PARAGRAPH, "Diskusjonssak/Vedtakssak"),
    (Kind.LABEL, "Til"),
    (Kind.PARAGRAPH, "Rådet"),
    (Kind.LABEL, "Fra"),
    (Kind.PARAGRAPH, "Kari Eksempel"),
    (Kind.LABEL, "Saksbehandler"),
    (Kind.PARAGRAPH, "Ola Prøve, Åse Øvrebø"),
    (Kind.LABEL, "Vedlegg"),
    (Kind.NUMBERED, "Utkast til budsjett"),
    (Kind.NUMBERED, "Notat om lønn"),
    (Kind.LABEL, "Tidligere behandlet"),
    (Kind.PARAGRAPH, "Sak 4/1/2026"),
]


def facts(source: Source) -> list[tuple[Kind, str]]:
    return [(line.kind, line.text) for line in source.lines]


def words(source: Source) -> list[str]:
    return [word for line in source.lines for word in line.text.split()]


def unwrapped(source: Source) -> list[tuple[Kind, str]]:
    """Return printed lines as paragraphs: one that ends in a sign of its end is the last of them."""
    found: list[tuple[Kind, str]] = []
    goes_on = False
    for line in source.lines:
        if goes_on and line.kind is Kind.PARAGRAPH:
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.text}")
        else:
            found.append((line.kind, line.text))
        goes_on = len(line.text) > 45 and not line.text.endswith((".", ":"))
    return found


def word_file(path: Path, body: str) -> Path:
    """Write a Word file with a body of our own."""
    file = docx.Document()
    element = parse_xml(f"{BODY}{body}</w:body>")
    file.element.replace(file.element.body, element)
    file.save(str(path))
    return path


def paragraph(text: str, settings: str = "") -> str:
    return f"<w:p><w:pPr>{settings}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def as_strict(path: Path, target: Path) -> Path:
    """Save a Word file the way Word does as a "Strict Open XML Document"."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(name, data)
    return target


# Both forms


@pytest.mark.parametrize("keep", [lambda path, _: path, as_strict])
def test_the_form_of_2022_in_word(tmp_path: Path, keep: Callable[[Path, Path], Path]) -> None:
    path = keep(made.word_2022(tmp_path / "sak.docx", [made.BUDGET]), tmp_path / "streng.docx")
    head = [
        (Kind.PARAGRAPH, "Saksframlegg Møte 2/2026"),
        (Kind.HEADING, "Sak 13/2/2026"),
        (Kind.HEADING, "Budsjett for neste år"),
    ]
    running = [(Kind.HEADING if kind is Kind.LABEL else kind, text) for kind, text in FORM]
    assert facts(read(path)) == [*head, *LABELS, *running]


def test_the_form_of_2025_in_word(tmp_path: Path) -> None:
    source = read(made.word_2025(tmp_path / "sak.docx", [made.BUDGET]))
    assert facts(source) == [(Kind.PARAGRAPH, "Saksfremlegg"), *BOX, *FORM]
    assert [line.in_cell for line in source.lines] == [False] + [True] * (len(source.lines) - 1)
    assert source.name == "sak.docx"


def test_the_form_of_2022_in_a_pdf(tmp_path: Path) -> None:
    found = unwrapped(read(made.pdf_2022(tmp_path / "sak.pdf", [made.BUDGET])))
    assert found[:3] == [
        (Kind.PARAGRAPH, "Saksframlegg Møte 2/2026"),
        (Kind.PARAGRAPH, "Sak 13/2/2026"),
        (Kind.PARAGRAPH, "Budsjett for neste år"),
    ]
    assert found[3 : 3 + len(LABELS)] == LABELS
    assert (Kind.BULLET, "Reiser dekkes ikke lenger.") in found


def test_the_form_of_2025_in_a_pdf(tmp_path: Path) -> None:
    found = unwrapped(read(made.pdf_2025(tmp_path / "sak.pdf", [made.BUDGET])))
    assert found == [(Kind.PARAGRAPH, "Saksfremlegg"), *BOX, *FORM]


def test_a_box_that_lies_after_its_body_in_a_pdf_comes_after_it(tmp_path: Path) -> None:
    found = unwrapped(read(made.pdf_2025(tmp_path / "sak.pdf", [made.BUDGET], box_last=True)))
    assert found == [(Kind.PARAGRAPH, "Saksfremlegg"), *FORM, *BOX]


def test_a_printed_line_knows_its_page_and_that_the_page_may_have_broken_it(tmp_path: Path) -> None:
    source = read(made.pdf_2025(tmp_path / "sak.pdf"))
    assert {line.page for line in source.lines} == {1, 2}
    assert all(line.printed for line in source.lines)
    assert [line.place for line in source.lines] == list(range(1, len(source.lines) + 1))


def test_a_form_that_goes_on_over_the_page_is_still_one(tmp_path: Path) -> None:
    first = [(72, 100, "Bakgrunn"), (240, 100, "Det er mye å"), (240, 86, "si.")]
    second = [(72, 760, "Forslag til vedtak"), (240, 760, "Intet")]
    source = read(made.pdf(tmp_path / "sak.pdf", [first, second]))
    assert facts(source)[-2:] == [(Kind.LABEL, "Forslag til vedtak"), (Kind.PARAGRAPH, "Intet")]


def test_lists_within_a_form_belong_to_it(tmp_path: Path) -> None:
    page = [
        (72, 760, "Bakgrunn"),
        (240, 760, "To ting:"),
        (258, 746, "•"),
        (276, 746, "én"),
        (276, 732, "og mer"),
        (72, 718, "Forslag til vedtak"),
        (258, 718, "1."),
        (276, 718, "Ja"),
        (240, 704, "Nei"),
        (72, 690, "Til"),
        (240, 690, "Rådet"),
        (240, 676, "alle"),
    ]
    source = read(made.pdf(tmp_path / "sak.pdf", [page]))
    assert facts(source) == [
        (Kind.LABEL, "Bakgrunn"),
        (Kind.PARAGRAPH, "To ting:"),
        (Kind.BULLET, "én"),
        (Kind.PARAGRAPH, "og mer"),
        (Kind.LABEL, "Forslag til vedtak"),
        (Kind.NUMBERED, "Ja"),
        (Kind.PARAGRAPH, "Nei"),
        (Kind.LABEL, "Til"),
        (Kind.PARAGRAPH, "Rådet"),
        (Kind.PARAGRAPH, "alle"),
    ]
    assert all(line.in_cell for line in source.lines)


def test_a_gap_in_one_line_makes_no_form(tmp_path: Path) -> None:
    page = [(72, 760, "Saksframlegg"), (240, 760, "Møte 2/2026"), (72, 740, "Sak 13/2/2026")]
    source = read(made.pdf(tmp_path / "sak.pdf", [page]))
    assert facts(source) == [
        (Kind.PARAGRAPH, "Saksframlegg Møte 2/2026"),
        (Kind.PARAGRAPH, "Sak 13/2/2026"),
    ]


def test_a_box_beside_a_page_of_text_takes_none_of_its_lines(tmp_path: Path) -> None:
    body = [(72.0, 760.0 - 14 * at, f"Linje {at} av en løpende tekst") for at in range(20)]
    box = [(400, 704, "Sak 13/2/2026"), (400, 690, "Budsjett")]
    form = [(72, 300, "Til"), (400, 300, "Rådet"), (72, 286, "Fra"), (400, 286, "Kari")]
    source = read(made.pdf(tmp_path / "sak.pdf", [[*body, *box, *form]]))
    assert [text for _, text in facts(source)][:22] == [
        *(text for _, _, text in body),
        "Sak 13/2/2026",
        "Budsjett",
    ]
    assert [text for kind, text in facts(source) if kind is Kind.LABEL] == ["Til", "Fra"]


def test_a_table_of_figures_makes_no_form(tmp_path: Path) -> None:
    page = [spot for at in range(4) for spot in ((72, 760 - 14 * at, "I alt"), (240, 760 - 14 * at, f"{at}"))]
    source = read(made.pdf(tmp_path / "tall.pdf", [page]))
    assert facts(source) == [(Kind.PARAGRAPH, f"I alt {at}") for at in range(4)]


def test_dashes_and_dates_that_a_page_broke_off_are_no_lists(tmp_path: Path) -> None:
    texts = ["Planen for 2022", "– 2023 med frist", "17. februar og", "1. utgave er ute", "- økt synlighet"]
    page = [(72, 760 - 14 * at, text) for at, text in enumerate(texts)]
    found = facts(read(made.pdf(tmp_path / "sak.pdf", [page])))
    assert found == [*((Kind.PARAGRAPH, text) for text in texts[:4]), (Kind.BULLET, "økt synlighet")]


# Word


def test_lists_headings_and_soft_breaks_of_a_word_file(tmp_path: Path) -> None:
    file = docx.Document()
    file.add_heading("Tittel", 0)
    file.add_paragraph("første", style="List Number")
    file.add_paragraph("innrykk", style="List Paragraph")
    outlined = file.add_paragraph("Del")
    outlined.paragraph_format.element.get_or_add_pPr().append(
        parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="1"/>')
    )
    out_of_it = file.add_paragraph("ikke lenger et punkt", style="List Bullet")
    out_of_it._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')
    )
    item = file.add_paragraph("punkt\nmer av det", style="List Bullet")
    item.paragraph_format.space_after = Pt(3)
    file.add_paragraph("• tegnet\tfor hånd")
    file.add_paragraph("\u00a0\t ")
    file.save(str(tmp_path / "a.docx"))
    assert facts(read(tmp_path / "a.docx")) == [
        (Kind.HEADING, "Tittel"),
        (Kind.NUMBERED, "første"),
        (Kind.PARAGRAPH, "innrykk"),
        (Kind.HEADING, "Del"),
        (Kind.PARAGRAPH, "ikke lenger et punkt"),
        (Kind.BULLET, "punkt"),
        (Kind.PARAGRAPH, "mer av det"),
        (Kind.BULLET, "tegnet for hånd"),
    ]


def test_a_paragraph_put_in_a_list_by_hand_is_what_the_list_says(tmp_path: Path) -> None:
    file = docx.Document()
    numbers = file.part.numbering_part.element
    for key, shown in (("91", "bullet"), ("92", "lowerLetter"), ("93", "none")):
        abstract = (
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">'
            f'<w:lvl w:ilvl="0"><w:numFmt w:val="{shown}"/></w:lvl></w:abstractNum>'
        )
        numbers.insert(0, parse_xml(abstract))
        numbers.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>')
        )
        listed = parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{key}"/></w:numPr>')
        file.add_paragraph(shown)._p.get_or_add_pPr().append(listed)
    file.save(str(tmp_path / "a.docx"))
    assert [kind for kind, _ in facts(read(tmp_path / "a.docx"))] == [
        Kind.BULLET,
        Kind.NUMBERED,
        Kind.PARAGRAPH,
    ]


def test_what_is_deleted_is_no_text_and_what_surrounds_text_loses_none(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Rådet </w:t></w:r><w:del><w:r><w:delText>avviser</w:delText></w:r></w:del>"
        '<w:ins><w:r><w:t xml:space="preserve">vedtar </w:t></w:r></w:ins>'
        "<w:hyperlink><w:r><w:t>planen</w:t></w:r></w:hyperlink>"
        "<w:r><w:footnoteReference/></w:r><w:r><w:noBreakHyphen/><w:t>nå</w:t></w:r></w:p>"
        "<w:moveFrom><w:p><w:r><w:t>flyttet bort</w:t></w:r></w:p></w:moveFrom>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('i en innholdskontroll')}</w:sdtContent></w:sdt>"
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>i linjen</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('slettet rad')}</w:tc></w:tr>"
        f"<w:sdt><w:sdtContent>{row(paragraph('Til'), paragraph('Rådet'))}</w:sdtContent></w:sdt></w:tbl>"
    )
    source = read(word_file(tmp_path / "a.docx", body))
    assert facts(source) == [
        (Kind.PARAGRAPH, "Rådet vedtar planen-nå"),
        (Kind.PARAGRAPH, "i en innholdskontroll"),
        (Kind.PARAGRAPH, "i linjen"),
        (Kind.LABEL, "Til"),
        (Kind.PARAGRAPH, "Rådet"),
    ]


def test_a_text_box_is_read_once_and_after_the_paragraph_it_hangs_on(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('Sak 13/2/2026')}{paragraph('Budsjett')}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    body = (
        f"<w:p><w:r><mc:AlternateContent {mc}><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>Saksfremlegg</w:t></w:r></w:p>"
    )
    source = read(word_file(tmp_path / "a.docx", body))
    assert [text for _, text in facts(source)] == ["Saksfremlegg", "Sak 13/2/2026", "Budsjett"]


def test_tables_of_other_shapes_come_row_by_row(tmp_path: Path) -> None:
    inner = f"<w:tbl>{row(paragraph('Fra'), paragraph('Kari'))}</w:tbl>"
    long = paragraph("En lang tekst som ikke kan være noe annet enn et avsnitt i en celle av en tabell her")
    body = (
        f"<w:tbl>{row(paragraph('2021'), paragraph('14'), paragraph('tre'))}"
        f"{row(paragraph('a') + paragraph('b'), paragraph('c'), paragraph('d'))}"
        f"{row(long, paragraph('svar'))}{row(paragraph('2'), paragraph('to'))}"
        f"{row(paragraph('Ramme'), inner + paragraph('slutt'))}</w:tbl>"
    )
    source = read(word_file(tmp_path / "a.docx", body))
    found = [(line.kind is Kind.LABEL, line.text) for line in source.lines]
    assert found[:5] == [(False, "2021 14 tre"), (False, "a"), (False, "b"), (False, "c"), (False, "d")]
    assert found[6:] == [
        (False, "svar"),
        (False, "2"),
        (False, "to"),
        (True, "Ramme"),
        (True, "Fra"),
        (False, "Kari"),
        (False, "slutt"),
    ]
    assert all(line.in_cell for line in source.lines)


def test_the_lines_of_a_label_are_one(tmp_path: Path) -> None:
    label = "<w:p><w:r><w:t>Hvorfor saken</w:t><w:br/><w:t>fremmes</w:t></w:r></w:p>"
    source = read(word_file(tmp_path / "a.docx", f"<w:tbl>{row(label, paragraph('Derfor.'))}</w:tbl>"))
    assert facts(source) == [(Kind.LABEL, "Hvorfor saken fremmes"), (Kind.PARAGRAPH, "Derfor.")]


# Text


def test_a_pasted_text_loses_its_signs_and_its_odd_spaces() -> None:
    text = (
        "\ufeffSak\u00a010/1/22\tInnspill\r\n\r\n  •\tførst\r\n\uf0b7\u00a0så\ro\u00a0til slutt\x0b– strek\n"
        "1.\tUtkast\n2)\u00a0Notat\n17. mai er fri\nsoft\xadhyphen\x07"
    )
    assert pasted(text) == Source(
        "",
        (
            Line("Sak 10/1/22 Innspill", 1),
            Line("først", 2, Kind.BULLET),
            Line("så", 3, Kind.BULLET),
            Line("til slutt", 4, Kind.BULLET),
            Line("strek", 5, Kind.BULLET),
            Line("Utkast", 6, Kind.NUMBERED),
            Line("Notat", 7, Kind.NUMBERED),
            Line("17. mai er fri", 8),
            Line("softhyphen", 9),
        ),
    )
    assert pasted(" \n\t").lines == ()


@given(st.text(max_size=300))
def test_whatever_is_pasted_comes_as_lines_with_words_in_them(text: str) -> None:
    lines = pasted(text).lines
    assert [line.place for line in lines] == list(range(1, len(lines) + 1))
    for line in lines:
        assert line.text
        assert line.text == " ".join(line.text.split())
        assert clean(line.text) == line.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_file_is_read_whatever_wrote_it(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "saker.TXT"
    path.write_bytes("Sak 1/1/2026 Årsplan – «utkast»\n- ærlig".encode(encoding))
    assert facts(read(path)) == [
        (Kind.PARAGRAPH, "Sak 1/1/2026 Årsplan – «utkast»"),
        (Kind.BULLET, "ærlig"),
    ]


def test_a_text_file_says_what_the_same_text_pasted_says(tmp_path: Path) -> None:
    path = tmp_path / "sak.md"
    path.write_text(made.text_2025(), encoding="utf-8")
    assert read(path).lines == pasted(made.text_2025()).lines


# The council's own


@pytest.mark.parametrize("name", ["saksframlegg-1-2022", "saksfremlegg-form-2025"])
def test_every_word_of_a_real_paper_arrives_once_and_in_order(real: Path, name: str) -> None:
    with zipfile.ZipFile(real / f"{name}.docx") as file:
        body = etree.fromstring(file.read("word/document.xml"))
    gap = {qn("w:br"), qn("w:tab"), qn("w:p")}
    written = "".join(" " if part.tag in gap else part.text or "" for part in body.iter(*gap, qn("w:t")))
    arrived = iter(words(read(real / f"{name}.docx")))
    expected = next(arrived)
    for word in written.split():
        if word == expected:
            expected = next(arrived, "")
        else:
            assert SIGN.fullmatch(word), f"{word} for {expected}"
    assert expected == ""


@pytest.mark.parametrize("name", ["saksframlegg-1-2022", "saksfremlegg-form-2025"])
def test_a_real_paper_says_the_same_in_a_pdf_as_in_word(real: Path, name: str) -> None:
    in_word, printed = (words(read(real / f"{name}.{kind}")) for kind in ("docx", "pdf"))
    assert sorted("".join(printed)) == sorted("".join(in_word))  # a page breaks words, and moves cells


def test_the_labels_of_a_real_form_are_found_in_its_pdf(real: Path) -> None:
    both = (read(real / f"saksfremlegg-form-2025.{kind}") for kind in ("docx", "pdf"))
    in_word, printed = ([line.text for line in s.lines if line.kind is Kind.LABEL] for s in both)
    assert printed == in_word
