"""Tables of a Word file: as wide as the text, with a row of headings that every page repeats."""

from collections.abc import Sequence

from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from ho21desk.minutes.document import Table
from ho21desk.minutes.word_styles import Styles
from ho21desk.minutes.word_xml import run, val

_A4, _MARGIN = 11906, 1417  # twentieths of a point, where a template says nothing
_LINE, _SHADE = "8A9199", "EEF1F5"
_SMALL = '<w:sz w:val="18"/><w:szCs w:val="18"/>'
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_SIDES = "".join(f'<w:{side} w:w="85" w:type="dxa"/>' for side in ("left", "right"))


def text_width(section: Element) -> int:
    """Return how wide the text of a page is, in twentieths of a point."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    width = _A4 if size is None else int(size.get(qn("w:w"), _A4))
    if margins is None:
        return width - 2 * _MARGIN
    return width - sum(abs(int(margins.get(qn(f"w:{side}"), 0))) for side in ("left", "right", "gutter"))


def table(content: Table, styles: Styles, width: int) -> str:
    """Return a table in the style of texts, with letters small enough for its columns."""
    share = sum(content.widths)
    widths = [width * each // share for each in content.widths]
    heading = "".join(
        _cell(label, at, styles, _labelled(styles), shaded=True)
        for label, at in zip(content.columns, widths, strict=True)
    )
    rows = "".join(
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_row(cells, widths, styles)}</w:tr>" for cells in content.rows
    )
    columns = "".join(f'<w:gridCol w:w="{at}"/>' for at in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{_SIDES}</w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        f' w:noHBand="1" w:noVBand="1"/><w:tblCaption {val(content.title)}/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heading}</w:tr>{rows}</w:tbl>"
    )


def _row(cells: Sequence[str], widths: Sequence[int], styles: Styles) -> str:
    looks = (_labelled(styles), *("" for _ in cells[1:]))
    return "".join(
        _cell(text, width, styles, look) for text, width, look in zip(cells, widths, looks, strict=True)
    )


def _cell(text: str, width: int, styles: Styles, look: str, *, shaded: bool = False) -> str:
    """Return a cell, its first line in a look of its own; what is shaded stays with what is below it."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{_SHADE}"/>' if shaded else ""
    first, *others = filter(None, text.split("\n"))
    paragraphs = _paragraph(first, styles, look, keep=shaded)
    paragraphs += "".join(_paragraph(line, styles, "", keep=shaded) for line in others)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{paragraphs}</w:tc>'


def _paragraph(line: str, styles: Styles, look: str, *, keep: bool) -> str:
    return (
        f"<w:p><w:pPr><w:pStyle {val(styles['Sakstekst'])}/>{'<w:keepNext/>' if keep else ''}"
        '<w:spacing w:before="30" w:after="30"/><w:ind w:left="0" w:firstLine="0"/></w:pPr>'
        f"{run(line, look + _SMALL)}</w:p>"
    )


def _labelled(styles: Styles) -> str:
    return f"<w:rStyle {val(styles['Etikett'])}/>"
