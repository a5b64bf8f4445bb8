"""Make resources/templates/referat-*.docx, the looks of the minutes. Run after changing it.

All looks are paragraph and character styles, so a council can change them in Word, and the words and
forms of a house are custom document properties. The body holds a sample of each style; the minutes
replace it. The same script gives the same bytes every time.
"""

import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

# This folder is no package: an `__init__.py` would hide PyPI's `packaging`.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from house_words import WORDS_2023, WORDS_2026

TARGETS = Path(__file__).resolve().parent.parent / "resources" / "templates"

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONS = f"{PACKAGE}/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = "application/vnd.openxmlformats-officedocument"
VALUES = "http://schemas.openxmlformats.org/officeDocument/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

FONT = "Arial"  # on every Windows and Mac; fonts of the same widths stand in for it on Linux
TEXT_WIDTH = 9072  # A4 less the margins, in twentieths of a point as all lengths here
SIGN = 284  # from the sign of a list to its words
NAVY, INK, QUIET, LINE, AMBER = "17365D", "1F2328", "595F66", "C9CDD2", "664900"

BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
RIGHT = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'


@dataclass(frozen=True, kw_only=True)
class House:
    """What two houses do not share.

    Attributes:
        column: the column of labels in the head.
        heading: the column of case numbers.
        text: where texts begin.
        decision: the column of the word beside decisions.
        colour: that of title, headings and labels.
        title: the size of the title, in points.
        ruled: whether there are rules below the title and above each case.
        slanted: whether decisions are in italics.
        words: the custom properties.
    """

    name: str
    column: int
    heading: int
    text: int
    decision: int
    colour: str
    title: int
    ruled: bool
    slanted: bool
    words: Mapping[str, str]


HOUSES = (
    House(
        name="2026",
        column=1928,
        heading=1928,
        text=1928,
        decision=1928,
        colour=NAVY,
        title=20,
        ruled=True,
        slanted=True,
        words=WORDS_2026,
    ),
    House(
        name="2023",
        column=1928,
        heading=1474,
        text=0,
        decision=1134,
        colour=INK,
        title=16,
        ruled=False,
        slanted=False,
        words=WORDS_2023,
    ),
)


def space(before: int, after: int, line: int = 264) -> str:
    """Return the space around a paragraph in points, and its line spacing in 240ths."""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}" w:line="{line}" w:lineRule="auto"/>'


def size(points: float) -> str:
    """Return a font size."""
    return f'<w:sz w:val="{int(points * 2)}"/><w:szCs w:val="{int(points * 2)}"/>'


def colour(value: str) -> str:
    """Return a font colour."""
    return f'<w:color w:val="{value}"/>'


def numbered(list_id: int) -> str:
    """Return what makes a style one of a list."""
    return f'<w:numPr><w:numId w:val="{list_id}"/></w:numPr>'


def hanging(column: int) -> str:
    """Return what lets a label stand in a column and the rest beside it."""
    return f'<w:ind w:left="{column}" w:hanging="{column}"/>'


def tab(column: int) -> str:
    """Return the tab from a label to what stands beside it."""
    return f'<w:tabs><w:tab w:val="left" w:pos="{column}"/></w:tabs>'


def indented(column: int) -> str:
    """Return what begins every line at a column."""
    return f'<w:ind w:left="{column}"/>'


def listed(column: int) -> str:
    """Return what lets the sign of a list stand at a column."""
    return f'<w:ind w:left="{column + SIGN}" w:hanging="{SIGN}"/>'


def rule(side: str, width: int, distance: int, line: str) -> str:
    """Return a rule along a side of a paragraph."""
    edge = f'<w:{side} w:val="single" w:sz="{width}" w:space="{distance}" w:color="{line}"/>'
    return f"<w:pBdr>{edge}</w:pBdr>"


def paragraph_styles(house: House) -> tuple[tuple[str, str, str, str, str], ...]:
    """Return name, style it is based on, style that follows, paragraph looks and letter looks of each.

    The order of elements within the looks is Word's own: it refuses another.
    """
    below, above = (rule("bottom", 8, 6, house.colour), rule("top", 4, 7, LINE)) if house.ruled else ("", "")
    kept, first, decided = "<w:keepLines/>", "<w:keepNext/>", ITALIC if house.slanted else ""
    point = space(0, 3) + listed(house.decision)
    strong = BOLD + colour(house.colour)
    return (
        ("Normal", "", "", "", ""),
        ("Title", "Normal", "Opplysning", first + below + space(0, 8, 252), strong + size(house.title)),
        ("Subtitle", "Normal", "Opplysning", first + space(0, 8), BOLD + colour(AMBER) + size(11)),
        (
            "Opplysning",
            "Normal",
            "Opplysning fortsatt",
            tab(house.column) + space(7, 0) + hanging(house.column),
            "",
        ),
        ("Opplysning fortsatt", "Normal", "", space(0, 0) + indented(house.column), ""),
        (
            "heading 1",
            "Normal",
            "Sakstekst",
            first
            + kept
            + above
            + tab(house.heading)
            + space(14 if house.ruled else 20, 5)
            + hanging(house.heading)
            + '<w:outlineLvl w:val="0"/>',
            strong + size(11),
        ),
        ("Sakstekst", "Normal", "", space(6, 6) + indented(house.text), ""),
        ("List Bullet", "Normal", "", numbered(1) + space(0, 3) + listed(house.text), ""),
        ("List Number", "Normal", "", numbered(2) + space(0, 3) + listed(house.text), ""),
        (
            "Vedtak",
            "Normal",
            "Vedtak fortsatt",
            kept + tab(house.decision) + space(8, 4) + hanging(house.decision),
            decided,
        ),
        ("Vedtak fortsatt", "Normal", "", kept + space(0, 4) + indented(house.decision), decided),
        (
            "Vedtak punktliste",
            "Normal",
            "",
            kept + numbered(3) + point,
            decided,
        ),
        (
            "Vedtak nummerliste",
            "Normal",
            "",
            kept + numbered(4) + point,
            decided,
        ),
        ("Votering", "Normal", "Sakstekst", kept + space(5, 4) + indented(house.decision), ""),
        ("header", "Normal", "", '<w:jc w:val="right"/>', BOLD + colour(AMBER) + size(9)),
        ("footer", "Normal", "", RIGHT, colour(QUIET) + size(9)),
    )


def character_styles(house: House) -> tuple[tuple[str, str], ...]:
    """Return name and looks of each style for words."""
    return (
        ("Etikett", BOLD + '<w:i w:val="0"/><w:iCs w:val="0"/>' + colour(house.colour)),
        ("Hyperlink", colour("0B5CAD") + '<w:u w:val="single"/>'),
    )


def style_id(name: str) -> str:
    """Return the id of a style."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def styles(house: House) -> str:
    """Return the styles part."""
    parts = [
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" '
        f'w:eastAsia="{FONT}" w:cs="{FONT}"/>{size(10.5)}'
        f'<w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/></w:rPr>'
        f"</w:rPrDefault><w:pPrDefault><w:pPr>{space(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>",
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ]
    for name, based_on, following, paragraph, letters in paragraph_styles(house):
        default = ' w:default="1"' if name == "Normal" else ""
        parts.append(
            f'<w:style w:type="paragraph"{default} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
            + (f'<w:basedOn w:val="{style_id(based_on)}"/>' if based_on else "")
            + (f'<w:next w:val="{style_id(following)}"/>' if following else "")
            + f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        )
    for name, letters in character_styles(house):
        parts.append(
            f'<w:style w:type="character" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{letters}</w:rPr></w:style>'
        )
    return f'{XML}<w:styles xmlns:w="{W}">{"".join(parts)}</w:styles>'


def numbering(house: House) -> str:
    """Return the numbering part: bullets and numbers, of texts and of decisions."""
    signs = (("bullet", "•"), ("decimal", "%1."))
    kinds = [(*sign, column) for column in (house.text, house.decision) for sign in signs]
    return (
        f'{XML}<w:numbering xmlns:w="{W}">'
        + "".join(
            f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr>{listed(column)}</w:pPr>'
            '<w:rPr><w:i w:val="0"/><w:iCs w:val="0"/></w:rPr></w:lvl></w:abstractNum>'
            for key, (kind, sign, column) in enumerate(kinds)
        )
        + "".join(
            f'<w:num w:numId="{key + 1}"><w:abstractNumId w:val="{key}"/></w:num>'
            for key in range(len(kinds))
        )
        + "</w:numbering>"
    )


def body(house: House) -> str:
    """Return the main part: a sample of every style, on A4."""
    samples = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr><w:r><w:t>{escape(name)}</w:t></w:r></w:p>'
        for name, *_ in paragraph_styles(house)
        if name not in ("Normal", "header", "footer")
    )
    return (
        f'{XML}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{samples}<w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1417" w:bottom="1361" w:left="1417" '
        'w:header="680" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def edge(root: str, style: str) -> str:
    """Return a header or footer part; the minutes fill it in."""
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    return f'{XML}<w:{root} xmlns:w="{W}">{paragraph}</w:{root}>'


SETTINGS = (
    f'{XML}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="nb-NO"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
CORE = (
    f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Referat</dc:title>'
    "<dc:creator>HO21desk</dc:creator><dc:language>nb-NO</dc:language></cp:coreProperties>"
)


def properties(house: House) -> str:
    """Return the part with the words of the house."""
    return (
        f'{XML}<Properties xmlns="{VALUES}/custom-properties" xmlns:vt="{VALUES}/docPropsVTypes">'
        + "".join(
            f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{key}" name={quoteattr(name)}>'
            f"<vt:lpwstr>{escape(said)}</vt:lpwstr></property>"
            for key, (name, said) in enumerate(house.words.items(), start=2)
        )
        + "</Properties>"
    )


def parts(house: House) -> dict[str, str]:
    """Return every part of the package with its name."""
    kinds = ("styles", "numbering", "settings", "header", "footer")
    names = {"header": "header1", "footer": "footer1"}
    overrides = {f"/word/{names.get(kind, kind)}.xml": f"{MAIN}.{kind}+xml" for kind in kinds}
    overrides["/word/document.xml"] = f"{MAIN}.document.main+xml"
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides["/docProps/custom.xml"] = f"{TYPES}.custom-properties+xml"
    types = "".join(
        f"<Override PartName={quoteattr(name)} ContentType={quoteattr(kind)}/>"
        for name, kind in overrides.items()
    )
    inner = "".join(
        f'<Relationship Id="rId{place}" Type="{R}/{kind}" Target="{names.get(kind, kind)}.xml"/>'
        for place, kind in enumerate(kinds, start=1)
    )
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{R}/custom-properties" Target="docProps/custom.xml"/>'
        "</Relationships>",
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{RELATIONS}">{inner}</Relationships>',
        "word/document.xml": body(house),
        "word/styles.xml": styles(house),
        "word/numbering.xml": numbering(house),
        "word/settings.xml": SETTINGS,
        "word/header1.xml": edge("hdr", "Header"),
        "word/footer1.xml": edge("ftr", "Footer"),
        "docProps/core.xml": CORE,
        "docProps/custom.xml": properties(house),
    }


def make(folder: Path) -> None:
    """Write the template of every house."""
    folder.mkdir(parents=True, exist_ok=True)
    for house in HOUSES:
        with zipfile.ZipFile(folder / f"referat-{house.name}.docx", "w", zipfile.ZIP_DEFLATED) as package:
            for name, text in parts(house).items():
                package.writestr(zipfile.ZipInfo(name), text.encode(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    make(TARGETS)
