"""Hostile Word files, house styles and workbooks."""

import zipfile
from collections.abc import Iterator

from tests.hostile.making import (
    MAIN,
    OUTSIDE,
    Case,
    W,
    body,
    changed,
    holding,
    laughs,
    lying,
    outside,
    overlapping,
    packed,
    paragraph,
    relation,
    sheet_parts,
    unpacked,
    word_parts,
)

DOCUMENT, TYPES, STYLES = "word/document.xml", "[Content_Types].xml", "word/styles.xml"
RELATIONS, SHEET = "word/_rels/document.xml.rels", "xl/worksheets/sheet1.xml"
CUSTOM = "docProps/custom.xml"
_MACRO = b"application/vnd.ms-word.document.macroEnabled.main+xml"
_DOCX = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)


def words() -> Iterator[Case]:
    """Yield Word files for the two readers of papers."""
    parts = word_parts()

    def case(name: str, data: bytes, ends: str) -> Iterator[Case]:
        yield Case("paper", f"{name}.docx", holding(data), ends)

    def with_body(name: str, content: bytes, ends: str) -> Iterator[Case]:
        yield from case(name, packed({**parts, DOCUMENT: content}), ends)

    swollen = body(paragraph(b"Ord ") * 10, b" " * 70_000_000)
    bomb = packed({**parts, DOCUMENT: swollen})
    yield from case("bomb", bomb, "swells")
    yield from case("bomb-that-lies", lying(bomb, DOCUMENT, 1000), "damaged")
    yield from case("bomb-within", packed({**parts, DOCUMENT: packed({"x": bomb})}), "damaged")
    yield from case("bomb-beside", packed({**parts, "word/media/bilde.png": bytes(90_000_000)}), "read")
    yield from case("many-parts", packed(parts, *((f"x/{n}", b"") for n in range(10_001))), "swells")
    yield from case("one-part-listed-often", overlapping(bomb, "word/styles.xml", 9_000), "swells")
    yield from case("parts-in-one-place", overlapping(packed(parts), "word/document.xml", 5_000), "read")
    yield from case("bzip2", packed(parts, method=zipfile.ZIP_BZIP2), "damaged")
    whole = packed(parts)
    yield from case("part-before-the-file", whole[:40] + whole[1140:], "damaged")
    for name in ("../../../../tmp/hostile.txt", "/tmp/hostile.txt", "C:\\hostile.txt", "word\\..\\x", "a\0b"):
        spelled = "".join(letter if letter.isalnum() else "-" for letter in name)
        yield from case(f"path{spelled}", packed(parts, (name, b"utenfor")), "read")
    yield from case("body-twice", packed(parts, (DOCUMENT, body(paragraph(b"Den andre")))), "read")
    yield from case("types-twice", packed(parts, (TYPES, parts[TYPES].replace(_DOCX, _MACRO))), "macros")
    yield from case("no-types", packed({k: v for k, v in parts.items() if k != TYPES}), "unknown_kind")
    yield from case("no-relations", packed({k: v for k, v in parts.items() if "rels" not in k}), "read")
    yield from case("no-body", packed({k: v for k, v in parts.items() if k != DOCUMENT}), "damaged")
    yield from case("body-is-styles", packed({**parts, DOCUMENT: parts[STYLES]}), "no_text")
    yield from case("empty-body", packed({**parts, DOCUMENT: b""}), "damaged")
    yield from case("types-empty", packed({**parts, TYPES: b"<Types/>"}), "unknown_kind")
    yield from case("kind-macro", packed(changed(parts, TYPES, _DOCX, _MACRO)), "macros")
    odd = changed(parts, TYPES, b"/word/document.xml", b"/../../etc/passwd")
    yield from case("body-elsewhere", packed(odd), "damaged")
    far = changed(parts, RELATIONS, b"</Relationships>", relation("attachedTemplate", f"{OUTSIDE}x.dotm"))
    yield from case("template-from-outside", packed(far), "read")
    gone = parts[RELATIONS].replace(b'Target="styles.xml"', b'Target="borte.xml"')
    yield from case("relation-to-nothing", packed({**parts, RELATIONS: gone}), "read")
    yield from case("ole-inside", packed({**parts, "word/embeddings/x.bin": _OLE}), "read")

    yield from with_body("laughs", body(paragraph(b"for &j;"), before=laughs(b"d")), "damaged")
    for address in ("file:///etc/hostname", OUTSIDE, "\\\\hostile.example\\x", "file:///dev/zero"):
        spelled = address.partition(":")[0].strip("\\")[:4] + str(len(address))
        yield from with_body(
            f"entity-{spelled}", body(paragraph(b"&j;"), before=outside(b"d", address)), "damaged"
        )
    dtd = b'<!DOCTYPE d SYSTEM "http://hostile.example/x.dtd">'
    yield from with_body("type-from-outside", body(paragraph(b"Hei"), before=dtd), "damaged")
    for tag in (b"w:p", b"w:tbl", b"w:sdt", b"x"):
        deep = (b"<%s>" % tag) * 100_000 + (b"</%s>" % tag) * 100_000
        yield from with_body(f"deep-{tag.decode().strip('w:')}", body(deep), "damaged")
    deep_enough = b"<w:sdt>" * 240 + paragraph(b"innerst") + b"</w:sdt>" * 240
    yield from with_body("as-deep-as-may-be", body(deep_enough), "read")
    yield from with_body("a-million-paragraphs", body(b"<w:p/>" * 1_000_000), "too_long")
    yield from with_body(
        "a-million-words", body(b"<w:p>", b"<w:r><w:t>a</w:t></w:r>" * 300_000, b"</w:p>"), "too_long"
    )
    yield from with_body("one-paragraph", body(paragraph(b"lang " * 10_000_000)), "damaged")
    yield from with_body("one-shorter-paragraph", body(paragraph(b"lang " * 1_900_000)), "long_paragraph")
    span = (
        b'<w:tc><w:tcPr><w:gridSpan w:val="2147483647"/><w:vMerge/></w:tcPr>'
        + paragraph(b"Celle")
        + b"</w:tc>"
    )
    yield from with_body("wide-cells", body(b"<w:tbl><w:tr>", span * 50, b"</w:tr></w:tbl>"), "read")
    cells = b"<w:tc>%s</w:tc>" % paragraph(b"x") * 10_000
    yield from with_body("countless-cells", body(b"<w:tbl><w:tr>", cells, b"</w:tr></w:tbl>"), "read")
    nested = b"<w:tbl><w:tr><w:tc>" * 60 + paragraph(b"x") * 2_000 + b"</w:tc></w:tr></w:tbl>" * 60
    yield from with_body("tables-in-tables", body(nested), "read")
    attributes = b"".join(b' a%d="x"' % n for n in range(100_000))
    yield from with_body("countless-attributes", body(b"<w:p%s/>" % attributes), "no_text")
    yield from with_body("signs", body(paragraph("\ufffe\u202e\u200bSak\ue000".encode())), "damaged")
    yield from with_body("utf-16", b"\xff\xfe" + body(paragraph(b"Sak")).decode().encode("utf-16-le"), "read")
    yield from with_body("no-encoding", body(paragraph(b"\xe5\xff")), "damaged")
    chain = b"".join(
        b'<w:style w:type="paragraph" w:styleId="s%d"><w:basedOn w:val="s%d"/></w:style>' % (n, n + 1)
        for n in range(30_000)
    )
    styled = b'<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>Sak</w:t></w:r></w:p>' * 500
    styles = b'<w:styles xmlns:w="%s">%s</w:styles>' % (W.encode(), chain)
    yield from case("long-chain-of-styles", packed({**parts, STYLES: styles, DOCUMENT: body(styled)}), "read")


def house_styles() -> Iterator[Case]:
    """Yield Word templates for the house style of the minutes."""
    parts = word_parts(template=True)

    def case(name: str, data: bytes, ends: str) -> Iterator[Case]:
        yield Case("template", f"{name}.docx", holding(data), ends)

    def property_(said: bytes) -> bytes:
        kind = b"http://schemas.openxmlformats.org/officeDocument/2006/"
        return b'<Properties xmlns="%scustom-properties" xmlns:vt="%sdocPropsVTypes">%s</Properties>' % (
            kind,
            kind,
            b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Referat tittel">'
            b"<vt:lpwstr>%s</vt:lpwstr></property>" % said,
        )

    yield from case("as-it-is", packed(parts), "read")
    bomb = packed({**parts, "word/media/x.png": bytes(120_000_000)})
    yield from case("bomb", bomb, "swells")
    yield from case("bomb-that-lies", lying(bomb, "word/media/x.png", 1000), "read")
    elements = parts[STYLES].replace(b"</w:styles>", b"<w:a/>" * 9_000_000 + b"</w:styles>")
    hidden = changed(
        {k: v for k, v in parts.items() if k != STYLES}, TYPES, b"/word/styles.xml", b"/word/styles.bin"
    )
    hidden = changed(hidden, RELATIONS, b"styles.xml", b"styles.bin")
    yield from case("styles-under-another-name", packed({**hidden, "word/styles.bin": elements}), "swells")
    yield from case(
        "many-elements", packed({**parts, STYLES: elements[:6_000_000] + b"</w:styles>"}), "bad_template"
    )
    yield from case("many-parts", packed(parts, *((f"x/{n}", b"") for n in range(3_000))), "swells")
    yield from case("parts-in-one-place", overlapping(packed(parts), STYLES, 1_500), "read")
    yield from case("nested", packed({**parts, "word/media/x.docx": bomb}), "read")
    yield from case("path", packed(parts, ("../../hostile.txt", b"utenfor")), "read")
    yield from case("styles-twice", packed(parts, (STYLES, b"<a/>")), "bad_template")
    for name in (DOCUMENT, STYLES, RELATIONS, TYPES, "_rels/.rels"):
        without = {k: v for k, v in parts.items() if k != name}
        yield from case(f"without{name.replace('/', '-').strip('[]')}", packed(without), "bad_template")
    lacks = "word/settings.xml"
    yield from case(
        "without-settings", packed({k: v for k, v in parts.items() if k != lacks}), "bad_template"
    )
    yield from case("macros", packed(changed(parts, TYPES, _DOCX, _MACRO)), "macros")
    vba = b'<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    yield from case("macros-beside", packed(changed(parts, TYPES, b"</Types>", vba)), "macros")
    link = relation("attachedTemplate", f"{OUTSIDE}mal.dotm")
    rels = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    settings = parts[lacks].replace(
        b"</w:settings>",
        b'<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        b' r:id="rId999"/></w:settings>',
    )
    linked = {**parts, lacks: settings, "word/_rels/settings.xml.rels": rels + link}
    yield from case("linked-template", packed(linked), "read")
    picture = changed(parts, RELATIONS, b"</Relationships>", relation("image", f"{OUTSIDE}logo.png"))
    yield from case("picture-from-outside", packed(picture), "read")
    yield from case(
        "laughs", packed({**parts, CUSTOM: laughs(b"Properties") + property_(b"&j;")}), "bad_template"
    )
    yield from case(
        "laughs-in-settings",
        packed({**parts, lacks: laughs(b"x") + parts[lacks].partition(b"?>")[2]}),
        "read",
    )
    yield from case(
        "file",
        packed({**parts, CUSTOM: outside(b"P", "file:///etc/hostname") + property_(b"&j;")}),
        "bad_template",
    )
    for name, said in (("braces", b"{" * 50_000), ("fields", b"{r\xc3\xa5d}" * 300_000), ("empty", b"")):
        typed = changed(parts, TYPES, b"</Types>", b"</Types>")
        yield from case(
            f"property-{name}",
            packed({**typed, CUSTOM: property_(said)}),
            "read" if name == "fields" else "bad_template",
        )
    deep = b"<w:rPr>" * 100_000 + b"</w:rPr>" * 100_000
    yield from case(
        "deep", packed(changed(parts, STYLES, b"</w:styles>", deep + b"</w:styles>")), "bad_template"
    )
    paragraphs = changed(parts, DOCUMENT, b"<w:body>", b"<w:body>" + b"<w:p/>" * 1_000_000)
    yield from case("a-million-paragraphs", packed(paragraphs), "read")
    yield from case("bzip2", packed(parts, method=zipfile.ZIP_BZIP2), "read")
    yield from case("ole", _OLE, "old_word")
    yield from case("nothing", b"", "bad_template")
    yield from case("paper", packed(word_parts()), "bad_template")


def workbooks() -> Iterator[Case]:
    """Yield workbooks for the reader of lists of people."""
    parts = sheet_parts()

    def case(name: str, data: bytes, ends: str) -> Iterator[Case]:
        yield Case("people", f"{name}.xlsx", holding(data), ends)

    def sheet(rows: bytes, before: bytes = b"", after: bytes = b"") -> bytes:
        data = b'<worksheet xmlns="%s"><sheetData>%s</sheetData>%s</worksheet>' % (MAIN.encode(), rows, after)
        return packed({**parts, SHEET: b'<?xml version="1.0"?>' + before + data})

    def row(number: int, text: bytes) -> bytes:
        return b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>' % (number, number, text)

    name = row(1, b"Navn")
    yield from case("last-row-of-all", sheet(name + row(1_048_576, b"Ask")), "too_large")
    yield from case("row-beyond", sheet(name + row(10**30, b"Ask")), "too_large")
    many = b"".join(b'<row r="%d"/>' % n for n in range(2, 1_048_577))
    yield from case("every-row", sheet(name + many), "swells")
    dimension = b'<worksheet xmlns="%s"><dimension ref="A1:XFD1048576"/><sheetData>%s</sheetData></worksheet>'
    whole = packed({**parts, SHEET: dimension % (MAIN.encode(), name + row(2, b"Ask"))})
    yield from case("says-it-is-full", whole, "read")
    formula = b'<row r="2"><c r="A2"><f>HYPERLINK("http://hostile.example")</f><v>1</v></c></row>'
    yield from case("formula", sheet(name + formula), "read")
    dde = b'<row r="2"><c r="A2" t="str"><f>cmd|\'/c calc\'!A1</f><v>=cmd|calc</v></c></row>'
    yield from case("command", sheet(name + dde), "read")
    strings = b"<si><t>%s</t></si>" % (b"x" * 1_000)
    shared = b'<sst xmlns="%s" count="4000000000">%s</sst>' % (MAIN.encode(), strings * 5_000)
    yield from case("shared-words", packed({**parts, "xl/sharedStrings.xml": shared}), "swells")
    index = b'<row r="2"><c r="A2" t="s"><v>99999999999</v></c></row>'
    yield from case("word-that-is-not-there", sheet(name + index), "damaged")
    yield from case("long-word", sheet(name + row(2, b"A" * 1_500_000)), "read")
    rels = changed(
        parts, "xl/_rels/workbook.xml.rels", b"</Relationships>", relation("externalLink", OUTSIDE)
    )
    yield from case("link-outside", packed(rels), "read")
    yield from case("laughs", sheet(name + row(2, b"&j;"), before=laughs(b"worksheet")), "damaged")
    yield from case("fetches", sheet(name + row(2, b"&j;"), before=outside(b"w", OUTSIDE)), "damaged")
    yield from case("path", packed(parts, ("../../../hostile", b"x")), "read")
    yield from case("sheet-twice", packed(parts, (SHEET, b"<a/>")), "not_people")
    for name_, ends in (
        ("xl/workbook.xml", "damaged"),
        ("xl/styles.xml", "read"),
        (TYPES, "damaged"),
        (SHEET, "not_people"),
        ("_rels/.rels", "read"),
    ):
        without = packed({k: v for k, v in parts.items() if k != name_})
        yield from case(f"without-{name_.replace('/', '-').strip('[]')}", without, ends)
    sheets = b"".join(b'<sheet name="s%d" sheetId="%d" r:id="rId1"/>' % (n, n) for n in range(2, 5_000))
    again = changed(parts, "xl/workbook.xml", b"</sheets>", sheets + b"</sheets>")
    yield from case("countless-sheets", packed(again), "damaged")
    dates = b'<row r="2"><c r="A2"><v>1e308</v></c></row>'
    yield from case("huge-number", sheet(name + dates), "read")
    number = b'<row r="2"><c r="A2"><v>%s</v></c></row>' % (b"9" * 100_000)
    yield from case("long-number", sheet(name + number), "damaged")
    merged = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    yield from case("merged", sheet(name + row(2, b"Ask"), after=merged), "read")
    lied = lying(packed({**parts, SHEET: unpacked(sheet(name + b" " * 90_000_000))[SHEET]}), SHEET, 900)
    yield from case("bomb-that-lies", lied, "damaged")
    yield from case("parts-in-one-place", overlapping(packed(parts), SHEET, 1_900), "read")
