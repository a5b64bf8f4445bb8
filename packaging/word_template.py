"""Make resources/templates/referat-*.docx, the looks of the minutes. Run after changing it.

All looks are paragraph and character styles, so a council can change them in Word, and the words and
forms of a house are custom document properties. The body holds a sample of each style; the minutes
replace it. The same script gives the same bytes every time.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# This folder is no package: an `__init__.py` would hide PyPI's `packaging`.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import word_package
from house_words import WORDS_2023, WORDS_2026
from word_package import XML, W, style_id

TARGETS = Path(__file__).resolve().parent.parent / "resources" / "templates"

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


def make(folder: Path) -> None:
    """Write the template of every house."""
    folder.mkdir(parents=True, exist_ok=True)
    for house in HOUSES:
        names = [name for name, *_ in paragraph_styles(house)]
        word_package.write(
            folder / f"referat-{house.name}.docx",
            styles=styles(house),
            numbering=numbering(house),
            samples=[name for name in names if name not in ("Normal", "header", "footer")],
            said=house.words,
        )


if __name__ == "__main__":
    make(TARGETS)
