"""The paragraphs of a Word file, made of styles alone: no text boxes, no empty paragraphs.

Minutes have no tables; an enclosure may.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from urllib.parse import quote

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from ho21desk.markup import Block, BlockKind, Run
from ho21desk.minutes.document import Document, HeadEntry, Item, Table
from ho21desk.minutes.word_styles import Styles
from ho21desk.minutes.word_tables import table, text_width
from ho21desk.minutes.word_xml import TAB, element, file_with, run, val

_BOLD = "<w:b/><w:bCs/>"
_URL_SIGNS = ":/?#@!$&'()*+,;=%~-._"


@dataclass
class _Paragraph:
    """A paragraph as it is put together.

    Attributes:
        style: the id of its style.
        runs: what stands in it.
        list_id: the list it belongs to, if any.
        keep: whether it stays on the page of the next one.
    """

    style: str
    runs: str = ""
    list_id: str = ""
    keep: bool = False

    def __str__(self) -> str:
        looks = f"<w:pStyle {val(self.style)}/>"
        if self.keep:
            looks += "<w:keepNext/>"
        if self.list_id:
            looks += f'<w:numPr><w:ilvl w:val="0"/><w:numId {val(self.list_id)}/></w:numPr>'
        return f"<w:p><w:pPr>{looks}</w:pPr>{self.runs}</w:p>"


class WordBody:
    """Writes the main part of a Word file that was opened from a template, and what it refers to."""

    def __init__(self, word: WordFile, styles: Styles) -> None:
        self._word = word
        self._styles = styles
        self._columns = {style: styles.column(style) for style in ("Opplysning", "Vedtak")}
        self._slanted = styles.is_italic("Vedtak")
        self._lists = word.part.numbering_part.element
        self._next_list = 1 + max(
            (int(one.get(qn("w:numId"), "0")) for one in self._lists.findall(qn("w:num"))), default=0
        )
        self._new_lists: list[str] = []
        self._links: dict[str, str] = {}

    def written(self, document: Document, tables: Sequence[Table] = ()) -> bytes:
        """Return the main part of the file, with the minutes in the place of whatever the template holds."""
        body = self._word.element.body
        section = body.get_or_add_sectPr()  # what the pages look like
        width = text_width(section)
        head, items = ("".join(map(str, part)) for part in (self._head(document), self._items(document)))
        set_up = "".join(
            f"{self._new('Heading 1', each.title)}{table(each, self._styles, width)}" for each in tables
        )
        self._lists.extend(element("w:numbering", "".join(self._new_lists)))
        cleanup = self._lists.find(qn("w:numIdMacAtCleanup"))
        if cleanup is not None:  # Word wants it last
            self._lists.append(cleanup)
        body.clear_content()
        return file_with(head + set_up + items, section)

    def _head(self, document: Document) -> Iterable[_Paragraph]:
        yield self._new("Title", document.title)
        if document.draft:
            yield self._new("Subtitle", document.draft)
        for entry in document.head:
            yield from self._entry(entry)

    def _items(self, document: Document) -> Iterable[_Paragraph]:
        for item in document.items:
            yield from self._item(item)

    def _entry(self, entry: HeadEntry) -> Iterable[_Paragraph]:
        lines = list(entry.lines)
        first = self._labelled("Opplysning", entry.label)
        if self._has_room("Opplysning", entry.label) and lines:
            first.runs += TAB + run(lines.pop(0))
        first.keep = bool(lines)
        yield first
        for line in lines:
            yield self._new("Opplysning fortsatt", line)

    def _item(self, item: Item) -> Iterable[_Paragraph]:
        heading = self._new("Heading 1", item.label)
        if item.title:
            heading.runs += TAB + run(item.title)
        yield heading
        if item.not_there:
            yield self._new("Sakstekst", item.not_there)
        yield from self._said(item.paragraphs)
        together = [*self._decided(item)]
        if item.vote:
            together.append(self._new("Votering", item.vote))
        for paragraph in together[:-1]:
            paragraph.keep = True
        yield from together
        dissent = [*self._said(item.dissent)]
        for paragraph in dissent[:1] if len(dissent) > 1 else ():
            paragraph.keep = True
        yield from dissent

    def _decided(self, item: Item) -> Iterable[_Paragraph]:
        for place, blocks in enumerate(item.decisions):
            first, *others = blocks
            if place == 0:
                label = self._labelled("Vedtak", item.decision_label)
                if first.kind is BlockKind.PARAGRAPH and self._has_room("Vedtak", item.decision_label):
                    label.runs += TAB + self._runs(first.runs, slanted=self._slanted)
                    blocks = tuple(others)
                yield label
            yield from self._blocks(
                blocks,
                "Vedtak fortsatt",
                "Vedtak punktliste",
                "Vedtak nummerliste",
                slanted=self._slanted,
            )

    def _said(self, blocks: Iterable[Block]) -> Iterable[_Paragraph]:
        return self._blocks(blocks, "Sakstekst", "List Bullet", "List Number", slanted=False)

    def _has_room(self, style: str, label: str) -> bool:
        """Tell whether a label fits the column of its style; a longer one has a line of its own."""
        return len(label) <= self._columns[style]

    def _blocks(
        self, blocks: Iterable[Block], text: str, bullets: str, numbers: str, *, slanted: bool
    ) -> Iterable[_Paragraph]:
        numbering, last = "", 0
        for block in blocks:
            if block.kind is BlockKind.NUMBERED:
                if not last or block.number != last + 1:
                    numbering = self._new_list(numbers, block.number)
                paragraph = _Paragraph(self._styles[numbers], list_id=numbering)
            elif block.kind is BlockKind.BULLET:
                paragraph = _Paragraph(self._styles[bullets], list_id=self._styles.list_id(bullets))
            else:
                paragraph = _Paragraph(self._styles[text])
            last = block.number
            paragraph.runs = self._runs(block.runs, slanted=slanted)
            yield paragraph

    def _new_list(self, style: str, start: int) -> str:
        """Return a new list that begins at `start`. Lists that share one go on counting in Word."""
        number = str(self._next_list)
        self._next_list += 1
        self._new_lists.append(
            f'<w:num w:numId="{number}"><w:abstractNumId {val(self._styles.list_kind(style))}/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        )
        return number

    def _new(self, style: str, text: str) -> _Paragraph:
        return _Paragraph(self._styles[style], run(text) if text else "")

    def _labelled(self, style: str, label: str) -> _Paragraph:
        return _Paragraph(self._styles[style], run(label, f"<w:rStyle {val(self._styles['Etikett'])}/>"))

    def _runs(self, runs: Iterable[Run], *, slanted: bool) -> str:
        """Write runs; where all is italic already, the words in italics stand upright."""
        italic = '<w:i w:val="0"/><w:iCs w:val="0"/>' if slanted else "<w:i/><w:iCs/>"
        written = ""
        for link, alike in groupby(runs, key=attrgetter("link")):
            style = f"<w:rStyle {val(self._styles['Hyperlink'])}/>" if link else ""
            words = "".join(run(one.text, style + _BOLD * one.bold + italic * one.italic) for one in alike)
            written += f'<w:hyperlink r:id="{self._relation(link)}">{words}</w:hyperlink>' if link else words
        return written

    def _relation(self, link: str) -> str:
        address = quote(link, safe=_URL_SIGNS)
        if address not in self._links:
            self._links[address] = self._word.part.relate_to(
                address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
        return self._links[address]
