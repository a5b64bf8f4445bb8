"""A council makes a template its own in Word, and what it made stays in every export."""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordFile
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from lxml import etree

from ho21desk.errors import FileError, FileProblem
from ho21desk.minutes import word
from ho21desk.minutes.document import Document
from ho21desk.minutes.house import HouseStyle
from ho21desk.paths import resource

SHIPPED = [resource(f"templates/referat-{year}.docx") for year in ("2026", "2023")]


def picture() -> BytesIO:
    """Return a picture of one grey dot."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = part(b"IHDR", header) + part(b"IDAT", zlib.compress(b"\0\x80")) + part(b"IEND", b"")
    return BytesIO(b"\x89PNG\r\n\x1a\n" + parts)


def changed(source: Path, target: Path, change: Callable[[WordFile], object]) -> Path:
    """Change a template as a person would, and save it under another name."""
    file = docx.Document(str(source))
    change(file)
    file.save(str(target))
    return target


def exported(document: Document, template: Path) -> WordFile:
    return docx.Document(BytesIO(word.whole(document, template)))


def edge_texts(file: WordFile) -> tuple[list[str], list[str]]:
    section = file.sections[0]
    return [p.text for p in section.header.paragraphs], [p.text for p in section.footer.paragraphs]


@pytest.mark.parametrize("shipped", SHIPPED)
@pytest.mark.parametrize("draft", [True, False])
def test_fonts_margins_and_logo_stay(
    document: Document, tmp_path: Path, shipped: Path, *, draft: bool
) -> None:
    def dress(file: WordFile) -> None:
        for name in ("Normal", "Vedtak"):
            file.styles[name].font.name = "Georgia"
        file.styles["Heading 1"].font.size = Pt(14)
        section = file.sections[0]
        section.left_margin, section.page_height = Pt(113), Pt(800)
        section.header.paragraphs[0].add_run().add_picture(picture(), Cm(2))
        section.footer.add_paragraph("Postboks 564, 1327 Lysaker")

    if not draft:
        document = replace(document, draft="", draft_mark="")
    file = exported(document, changed(shipped, tmp_path / "mal.docx", dress))
    assert file.styles["Vedtak"].font.name == "Georgia"
    assert file.styles["Heading 1"].font.size == Pt(14)
    section = file.sections[0]
    assert (section.left_margin, section.page_height) == (Pt(113), Pt(800))
    (logo,) = section.header._element.iter(qn("a:blip"))
    image = section.header.part.related_parts[logo.get(qn("r:embed"))]
    assert image.blob == picture().getvalue()
    header, footer = edge_texts(file)
    assert header == (["", "UTKAST"] if draft else [""])
    assert footer == [f"{document.title}\tSide  av ", "Postboks 564, 1327 Lysaker"]
    assert len(file.element.body.findall(f".//{qn('w:drawing')}")) == 0


def test_words_in_the_header_and_page_numbers_of_their_own_stay(document: Document, tmp_path: Path) -> None:
    def dress(file: WordFile) -> None:
        file.sections[0].header.paragraphs[0].add_run("Norges forskningsråd")
        footer = file.sections[0].footer.paragraphs[0]
        footer.add_run("Side ")
        code = footer.add_run()._r.makeelement(qn("w:instrText"))
        code.text = " PAGE  \\* MERGEFORMAT "
        footer.runs[-1]._r.append(code)

    file = exported(document, changed(SHIPPED[0], tmp_path / "mal.docx", dress))
    assert edge_texts(file) == (["Norges forskningsråd", "UTKAST"], ["Side "])


def test_a_footer_without_page_numbers_gets_them(document: Document, tmp_path: Path) -> None:
    template = changed(
        SHIPPED[0],
        tmp_path / "mal.docx",
        lambda file: file.sections[0].footer.paragraphs[0].add_run("Adresse"),
    )
    assert edge_texts(exported(document, template))[1] == ["Adresse", f"{document.title}\tSide  av "]


def test_old_minutes_can_be_the_template_of_new_ones(document: Document, tmp_path: Path) -> None:
    word.write(document, SHIPPED[1], tmp_path / "gammelt.docx")
    assert HouseStyle.read(tmp_path / "gammelt.docx") == HouseStyle.read(SHIPPED[1])
    for draft in ("Øving", ""):
        new = replace(document, title="Rådet, referat møte 3/2026", draft_mark=draft)
        file = exported(new, tmp_path / "gammelt.docx")
        assert file.sections[0].header.is_linked_to_previous == (draft == "")
        header, footer = edge_texts(file)
        assert header == [draft]
        assert footer == ["Rådet, referat møte 3/2026\tSide  av "]
        assert [p.text for p in file.paragraphs].count(document.title) == 0


def test_the_mark_stands_on_the_first_page_and_on_even_ones_too(document: Document, tmp_path: Path) -> None:
    def dress(file: WordFile) -> None:
        section = file.sections[0]
        section.different_first_page_header_footer = True
        file.settings.odd_and_even_pages_header_footer = True
        section.first_page_header.paragraphs[0].add_run("Logo")

    section = exported(document, changed(SHIPPED[0], tmp_path / "mal.docx", dress)).sections[0]
    assert [p.text for p in section.first_page_header.paragraphs] == ["Logo", "UTKAST"]
    assert [p.text for p in section.even_page_header.paragraphs] == ["UTKAST"]
    assert [p.text for p in section.even_page_footer.paragraphs] == [f"{document.title}\tSide  av "]
    assert section.first_page_footer.is_linked_to_previous


def test_a_table_at_the_top_of_the_pages_keeps_the_line_below_it(document: Document, tmp_path: Path) -> None:
    def dress(file: WordFile) -> None:
        header = file.sections[0].header
        header.add_table(1, 2, Cm(10)).cell(0, 0).text = "Logo"
        header._element.append(header.paragraphs[0]._p)

    template = changed(SHIPPED[0], tmp_path / "mal.docx", dress)
    for mark in ("UTKAST", ""):
        header = exported(replace(document, draft_mark=mark), template).sections[0].header
        assert [part.tag for part in header._element] == [qn("w:tbl"), qn("w:p")]
        assert header.paragraphs[0].text == mark


def test_what_the_last_section_has_from_the_first_stays(document: Document, tmp_path: Path) -> None:
    def dress(file: WordFile) -> None:
        file.sections[0].header.paragraphs[0].add_run("Logo")
        file.add_section(WD_SECTION.NEW_PAGE)
        assert file.sections[1].header.is_linked_to_previous

    file = exported(document, changed(SHIPPED[0], tmp_path / "mal.docx", dress))
    assert len(file.sections) == 1
    assert edge_texts(file)[0] == ["Logo", "UTKAST"]


def test_a_label_has_room_by_the_letters_of_the_template(document: Document, tmp_path: Path) -> None:
    def labels(template: Path) -> list[str]:
        file = exported(document, template)
        return [p.text for p in file.paragraphs if p.style and p.style.name == "Opplysning"]

    def dress(file: WordFile) -> None:
        file.styles["Opplysning"].font.size = Pt(20)

    assert labels(SHIPPED[0])[4] == "Møtende vara\tPer Vik, møtende vara for Ola Moss"
    assert labels(changed(SHIPPED[0], tmp_path / "mal.docx", dress))[4] == "Møtende vara"


# Other kinds of files


def repacked(target: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Copy a shipped template with other contents in its parts."""
    with zipfile.ZipFile(SHIPPED[1]) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            copy.writestr(name, change(name, source.read(name)))
    return target


def as_kind(kind: str) -> Callable[[str, bytes], bytes]:
    main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return lambda name, data: data.replace(main, kind.encode())


def test_a_word_template_is_one(document: Document, tmp_path: Path) -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    template = repacked(tmp_path / "mal.dotx", as_kind(kind))
    assert HouseStyle.read(template) == HouseStyle.read(SHIPPED[1])
    assert word.whole(document, template) == word.whole(document, SHIPPED[1])


def in_other_prefixes(name: str, data: bytes) -> bytes:
    if name != "word/document.xml":
        return data
    renamed = re.sub(rb"(</?|\s|xmlns:)w([:=])", rb"\1q\2", data)
    return renamed.replace(b"<q:document ", b'<q:document xmlns:w="urn:x" w:kept="1" ')


def test_a_template_with_prefixes_of_its_own(document: Document, tmp_path: Path) -> None:
    template = repacked(tmp_path / "mal.docx", in_other_prefixes)
    with zipfile.ZipFile(template) as file:
        assert b"<q:sectPr" in file.read("word/document.xml")
    ours, theirs = exported(document, SHIPPED[1]), exported(document, template)
    assert theirs.element.get("{urn:x}kept") == "1"
    del theirs.element.attrib["{urn:x}kept"]
    ours_written, theirs_written = (
        etree.tostring(each.element, method="c14n", exclusive=True) for each in (ours, theirs)
    )
    assert theirs_written == ours_written


def with_a_relation_of_no_kind(name: str, data: bytes) -> bytes:
    if name != "word/_rels/document.xml.rels":
        return data
    return data.replace(
        b"</Relationships>", b'<Relationship Id="rId99" Target="settings.xml"/></Relationships>'
    )


def test_a_relation_of_no_kind_is_left_out(document: Document, tmp_path: Path) -> None:
    template = repacked(tmp_path / "mal.docx", with_a_relation_of_no_kind)
    assert word.whole(document, template) == word.whole(document, SHIPPED[1])


def with_styles_as_something_else(name: str, data: bytes) -> bytes:
    """Return relations after which python-docx adds styles of its own beside those of the template."""
    return data.replace(b"relationships/styles", b"relationships/stiler")


def test_two_parts_of_one_name_are_never_written(document: Document, tmp_path: Path) -> None:
    template = repacked(tmp_path / "mal.docx", with_styles_as_something_else)
    with pytest.raises(FileError) as refused:
        word.whole(document, template)
    assert refused.value.problem is FileProblem.BAD_TEMPLATE


def bomb(name: str, data: bytes) -> bytes:
    return data.replace(b"</w:styles>", b" " * 9_000_000 + b"</w:styles>")


def brackets(name: str, data: bytes) -> bytes:
    return data.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 2_000_000)


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    b'<Properties><property name="Referat tittel"><t>&c;</t></property></Properties>'
)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (as_kind("application/vnd.ms-word.document.macroEnabled.main+xml"), FileProblem.MACROS),
        (as_kind("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), FileProblem.MACROS),
        (as_kind("application/vnd.oasis.opendocument.text"), FileProblem.BAD_TEMPLATE),
        (bomb, FileProblem.SWELLS),
        (brackets, FileProblem.SWELLS),
        (lambda name, data: data[: len(data) // 2], FileProblem.BAD_TEMPLATE),
        (lambda name, data: ENTITIES if name == "docProps/custom.xml" else data, FileProblem.BAD_TEMPLATE),
    ],
)
def test_what_is_no_template(
    document: Document, tmp_path: Path, change: Callable[[str, bytes], bytes], problem: FileProblem
) -> None:
    refuses(document, repacked(tmp_path / "mal.docx", change), problem)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), FileProblem.OLD_WORD),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le"),
            FileProblem.PASSWORD,
        ),
    ],
)
def test_what_word_cannot_open_without_more_ado(
    document: Document, tmp_path: Path, data: bytes, problem: FileProblem
) -> None:
    (tmp_path / "mal.docx").write_bytes(data)
    refuses(document, tmp_path / "mal.docx", problem)


def test_a_locked_package(document: Document, tmp_path: Path) -> None:
    data = bytearray(SHIPPED[0].read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1  # says of its first part that it is locked with a password
    (tmp_path / "mal.docx").write_bytes(data)
    refuses(document, tmp_path / "mal.docx", FileProblem.PASSWORD)


def refuses(document: Document, template: Path, problem: FileProblem) -> None:
    target = template.with_name("referat.docx")
    for attempt in (lambda: HouseStyle.read(template), lambda: word.write(document, template, target)):
        with pytest.raises(FileError) as caught:
            attempt()
        assert (caught.value.path, caught.value.problem) == (template, problem)
    assert not target.exists()


def test_a_template_made_from_the_first_one_that_ever_came_along_still_prints(document: Document) -> None:
    whole = exported(document, Path(__file__).with_name("first_template.docx"))
    texts = [paragraph.text for paragraph in whole.paragraphs]
    assert document.title in " ".join(texts)
