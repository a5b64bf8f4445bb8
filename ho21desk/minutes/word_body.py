"""The paragraphs of a Word file, made of styles alone: no tables, no text boxes, no empty paragraphs."""

from collections.abc import Iterable
from functools import cache
from urllib.parse import quote

from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import SubElement
from lxml.etree import _Element as Element

from ho21desk.markup import Block, BlockKind, Run, clean
from ho21desk.minutes.document import Document, HeadEntry, Item
from ho21desk.minutes.word_styles import Styles

_URL_SIGNS = ":/?#@!$&'()*+,;=%~-._"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class WordBody:
    """Fills a Word file that was opened from a template."""

    def __init__(self, word: WordFile, styles: Styles) -> None:
        self._word = word
        self._styles = styles
        self._slanted = styles.is_italic("Vedtak")
        self._body = word.element.body
        self._lists = word.part.numbering_part.element
        self._next_list = 1 + max(
            (int(one.get(qn("w:numId"), "0")) for one in self._lists.findall(qn("w:num"))), default=0
        )
        self._links: dict[str, str] = {}

    def fill(self, document: Document) -> None:
        """Put the minutes in the place of whatever the template holds."""
        self._body.clear_content()
        section = self._body.get_or_add_sectPr()  # what the pages look like; Word wants it last
        self._add("Title", document.title)
        if document.draft:
            self._add("Subtitle", document.draft)
        for entry in document.head:
            self._add_entry(entry)
        for item in document.items:
            self._add_item(item)
        self._body.append(section)

    def _add_entry(self, entry: HeadEntry) -> None:
        lines = list(entry.lines)
        paragraph = self._add("Opplysning")
        self._label(paragraph, entry.label)
        if self._has_room("Opplysning", entry.label) and lines:
            _tab(paragraph)
            _write(paragraph, lines.pop(0))
        if lines:
            _keep_with_next(paragraph)
        for line in lines:
            self._add("Opplysning fortsatt", line)

    def _add_item(self, item: Item) -> None:
        heading = self._add("Heading 1", item.label)
        if item.title:
            _tab(heading)
            _write(heading, item.title)
        if item.not_there:
            self._add("Sakstekst", item.not_there)
        self._add_blocks(item.paragraphs, "Sakstekst", "List Bullet", "List Number")
        together: list[Element] = []
        for place, blocks in enumerate(item.decisions):
            first = blocks[0]
            if place == 0:
                label = self._add("Vedtak")
                self._label(label, item.decision_label)
                together.append(label)
                if first.kind is BlockKind.PARAGRAPH and self._has_room("Vedtak", item.decision_label):
                    _tab(label)
                    self._write_runs(label, first.runs, slanted=self._slanted)
                    blocks = blocks[1:]
            together += self._add_blocks(
                blocks,
                "Vedtak fortsatt",
                "Vedtak punktliste",
                "Vedtak nummerliste",
                slanted=self._slanted,
            )
        if item.vote:
            together.append(self._add("Votering", item.vote))
        for paragraph in together[:-1]:
            _keep_with_next(paragraph)
        dissent = self._add_blocks(item.dissent, "Sakstekst", "List Bullet", "List Number")
        for paragraph in dissent[:1] if len(dissent) > 1 else ():
            _keep_with_next(paragraph)

    def _has_room(self, style: str, label: str) -> bool:
        """Tell whether a label fits the column of its style; a longer one has a line of its own."""
        return len(label) <= self._styles.column(style)

    def _add_blocks(
        self, blocks: Iterable[Block], text: str, bullets: str, numbers: str, *, slanted: bool = False
    ) -> list[Element]:
        added = []
        numbering, last = "", 0
        for block in blocks:
            if block.kind is BlockKind.NUMBERED:
                paragraph = self._add(numbers)
                if not last or block.number != last + 1:
                    numbering = self._new_list(numbers, block.number)
                _put_in_list(paragraph, numbering)
            elif block.kind is BlockKind.BULLET:
                paragraph = self._add(bullets)
                _put_in_list(paragraph, self._styles.list_id(bullets))
            else:
                paragraph = self._add(text)
            last = block.number
            self._write_runs(paragraph, block.runs, slanted=slanted)
            added.append(paragraph)
        return added

    def _new_list(self, style: str, start: int) -> str:
        """Return a new list that begins at `start`. Lists that share one go on counting in Word."""
        number = str(self._next_list)
        self._next_list += 1
        new = _child(self._lists, "w:num", numId=number)
        _child(new, "w:abstractNumId", val=self._styles.list_kind(style))
        _child(_child(new, "w:lvlOverride", ilvl="0"), "w:startOverride", val=str(start))
        cleanup = self._lists.find(qn("w:numIdMacAtCleanup"))
        if cleanup is not None:  # Word wants it last
            self._lists.append(cleanup)
        return number

    def _add(self, style: str, text: str = "") -> Element:
        paragraph = _child(self._body, "w:p")
        _child(_child(paragraph, "w:pPr"), "w:pStyle", val=self._styles[style])
        if text:
            _write(paragraph, text)
        return paragraph

    def _label(self, paragraph: Element, label: str) -> None:
        run = _child(paragraph, "w:r")
        _child(_child(run, "w:rPr"), "w:rStyle", val=self._styles["Etikett"])
        _write_into(run, label)

    def _write_runs(self, paragraph: Element, runs: Iterable[Run], *, slanted: bool) -> None:
        """Write runs; where all is italic already, the words in italics stand upright."""
        link, parent = None, paragraph
        for one in runs:
            if one.link != link:
                link, parent = one.link, paragraph
                if link:
                    parent = _child(paragraph, "w:hyperlink")
                    parent.set(qn("r:id"), self._relation(link))
            run = _child(parent, "w:r")
            if one.bold or one.italic or link:
                looks = _child(run, "w:rPr")
                if link:
                    _child(looks, "w:rStyle", val=self._styles["Hyperlink"])
                for tag in ("w:b", "w:bCs") if one.bold else ():
                    _child(looks, tag)
                for tag in ("w:i", "w:iCs") if one.italic else ():
                    _child(looks, tag, **({"val": "0"} if slanted else {}))
            _write_into(run, one.text)

    def _relation(self, link: str) -> str:
        address = quote(link, safe=_URL_SIGNS)
        if address not in self._links:
            self._links[address] = self._word.part.relate_to(
                address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
        return self._links[address]


def write_page_line(paragraph: Element, title: str, page_words: tuple[str, str]) -> None:
    """Write the line at the bottom of every page: the title, and "Side 1 av 3" as fields."""
    before, between = page_words
    _write(paragraph, title)
    _tab(paragraph)
    _write(paragraph, f"{before} ")
    _field(paragraph, "PAGE")
    _write(paragraph, f" {between} ")
    _field(paragraph, "NUMPAGES")


def write_mark(paragraph: Element, mark: str) -> None:
    """Write the draft mark."""
    _write(paragraph, mark)


def _child(parent: Element, tag: str, **values: str) -> Element:
    # lxml's own, an eighth of the time of python-docx's: a case takes a hundred of these.
    return SubElement(parent, _name(tag), {_name(f"w:{name}"): value for name, value in values.items()})


@cache
def _name(tag: str) -> str:
    """Return a name as lxml wants it; there are some thirty."""
    return str(qn(tag))


def _write(paragraph: Element, text: str) -> None:
    _write_into(_child(paragraph, "w:r"), text)


def _write_into(run: Element, text: str) -> None:
    """Write text letter by letter, with line breaks and tabs as Word's own."""
    for row, line in enumerate(clean(text).split("\n")):
        if row:
            _child(run, "w:br")
        for place, part in enumerate(line.split("\t")):
            if place:
                _child(run, "w:tab")
            if part:
                written = _child(run, "w:t")
                written.text = part
                written.set(_SPACE, "preserve")


def _tab(paragraph: Element) -> None:
    _child(_child(paragraph, "w:r"), "w:tab")


def _field(paragraph: Element, code: str) -> None:
    field = _child(paragraph, "w:fldSimple", instr=f" {code} ")
    _write(field, "1")


def _properties(paragraph: Element) -> Element:
    found = paragraph.find(_name("w:pPr"))
    assert found is not None
    return found


def _keep_with_next(paragraph: Element) -> None:
    # Word wants it right behind the style.
    _properties(paragraph).insert(1, OxmlElement("w:keepNext"))


def _put_in_list(paragraph: Element, number: str) -> None:
    in_list = _child(_properties(paragraph), "w:numPr")
    _child(in_list, "w:ilvl", val="0")
    _child(in_list, "w:numId", val=number)
