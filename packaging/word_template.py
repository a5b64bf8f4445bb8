"""Make resources/templates/referat-2026.docx, the look of the minutes. Run after changing it.

All looks are paragraph and character styles, so a council can change them in Word. The body holds
a sample of each style; the minutes replace it. The same script gives the same bytes every time.
"""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

TARGET = Path(__file__).resolve().parent.parent / "resources" / "templates" / "referat-2026.docx"

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONS = f"{PACKAGE}/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

FONT = "Arial"  # on every Windows and Mac; fonts of the same widths stand in for it on Linux
COLUMN = 1928  # the label column, 3.4 cm in twentieths of a point
TEXT_WIDTH = 9072  # A4 less the margins
NAVY, QUIET, LINE, AMBER = "17365D", "595F66", "C9CDD2", "664900"

HANGING = f'<w:tabs><w:tab w:val="left" w:pos="{COLUMN}"/></w:tabs>'
LABELLED = f'<w:ind w:left="{COLUMN}" w:hanging="{COLUMN}"/>'
INDENTED = f'<w:ind w:left="{COLUMN}"/>'
LISTED = f'<w:ind w:left="{COLUMN + 284}" w:hanging="284"/>'
ITALIC = "<w:i/><w:iCs/>"


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


BOLD = "<w:b/><w:bCs/>"
RULE = '<w:pBdr><w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/></w:pBdr>'
RIGHT = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'

# Name, style it is based on, style that follows, paragraph looks, letter looks. The order of elements
# within the looks is Word's own: it refuses another.
PARAGRAPH_STYLES = (
    ("Normal", "", "", "", ""),
    (
        "Title",
        "Normal",
        "Opplysning",
        "<w:keepNext/>" + RULE.format(side="bottom", size=8, space=6, color=NAVY) + space(0, 8, 252),
        BOLD + colour(NAVY) + size(20),
    ),
    ("Subtitle", "Normal", "Opplysning", "<w:keepNext/>" + space(0, 8), BOLD + colour(AMBER) + size(11)),
    ("Opplysning", "Normal", "Opplysning fortsatt", HANGING + space(7, 0) + LABELLED, ""),
    ("Opplysning fortsatt", "Normal", "", space(0, 0) + INDENTED, ""),
    (
        "heading 1",
        "Normal",
        "Sakstekst",
        "<w:keepNext/><w:keepLines/>"
        + RULE.format(side="top", size=4, space=7, color=LINE)
        + HANGING
        + space(14, 5)
        + LABELLED
        + '<w:outlineLvl w:val="0"/>',
        BOLD + colour(NAVY) + size(11),
    ),
    ("Sakstekst", "Normal", "", space(6, 6) + INDENTED, ""),
    ("List Bullet", "Normal", "", numbered(1) + space(0, 3) + LISTED, ""),
    ("List Number", "Normal", "", numbered(2) + space(0, 3) + LISTED, ""),
    ("Vedtak", "Normal", "Vedtak fortsatt", "<w:keepLines/>" + HANGING + space(8, 4) + LABELLED, ITALIC),
    ("Vedtak fortsatt", "Normal", "", "<w:keepLines/>" + space(0, 4) + INDENTED, ITALIC),
    ("Vedtak punktliste", "Normal", "", "<w:keepLines/>" + numbered(1) + space(0, 3) + LISTED, ITALIC),
    ("Vedtak nummerliste", "Normal", "", "<w:keepLines/>" + numbered(2) + space(0, 3) + LISTED, ITALIC),
    ("Votering", "Normal", "Sakstekst", "<w:keepLines/>" + space(5, 4) + INDENTED, ""),
    ("header", "Normal", "", '<w:jc w:val="right"/>', BOLD + colour(AMBER) + size(9)),
    ("footer", "Normal", "", RIGHT, colour(QUIET) + size(9)),
)
CHARACTER_STYLES = (
    ("Etikett", BOLD + '<w:i w:val="0"/><w:iCs w:val="0"/>' + colour(NAVY)),
    ("Hyperlink", colour("0B5CAD") + '<w:u w:val="single"/>'),
)


def style_id(name: str) -> str:
    """Return the id of a style."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def styles() -> str:
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
    for name, based_on, following, paragraph, letters in PARAGRAPH_STYLES:
        default = ' w:default="1"' if name == "Normal" else ""
        parts.append(
            f'<w:style w:type="paragraph"{default} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
            + (f'<w:basedOn w:val="{style_id(based_on)}"/>' if based_on else "")
            + (f'<w:next w:val="{style_id(following)}"/>' if following else "")
            + f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        )
    for name, letters in CHARACTER_STYLES:
        parts.append(
            f'<w:style w:type="character" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{letters}</w:rPr></w:style>'
        )
    return f'{XML}<w:styles xmlns:w="{W}">{"".join(parts)}</w:styles>'


def numbering() -> str:
    """Return the numbering part: one kind of bullet, one of numbers."""
    kinds = ((0, "bullet", "•"), (1, "decimal", "%1."))
    return (
        f'{XML}<w:numbering xmlns:w="{W}">'
        + "".join(
            f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr>{LISTED}</w:pPr>'
            '<w:rPr><w:i w:val="0"/><w:iCs w:val="0"/></w:rPr></w:lvl></w:abstractNum>'
            for key, kind, sign in kinds
        )
        + "".join(f'<w:num w:numId="{k + 1}"><w:abstractNumId w:val="{k}"/></w:num>' for k, _, _ in kinds)
        + "</w:numbering>"
    )


def body() -> str:
    """Return the main part: a sample of every style, on A4."""
    samples = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr><w:r><w:t>{escape(name)}</w:t></w:r></w:p>'
        for name, *_ in PARAGRAPH_STYLES
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


def parts() -> dict[str, str]:
    """Return every part of the package with its name."""
    kinds = ("styles", "numbering", "settings", "header", "footer")
    names = {"header": "header1", "footer": "footer1"}
    overrides = {f"/word/{names.get(kind, kind)}.xml": f"{MAIN}.{kind}+xml" for kind in kinds}
    overrides["/word/document.xml"] = f"{MAIN}.document.main+xml"
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
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
        "</Relationships>",
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{RELATIONS}">{inner}</Relationships>',
        "word/document.xml": body(),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": SETTINGS,
        "word/header1.xml": edge("hdr", "Header"),
        "word/footer1.xml": edge("ftr", "Footer"),
        "docProps/core.xml": CORE,
    }


def make(target: Path) -> None:
    """Write the template."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts().items():
            package.writestr(zipfile.ZipInfo(name), text.encode(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    make(TARGET)
