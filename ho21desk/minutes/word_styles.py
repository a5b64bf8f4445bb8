"""The styles that the minutes need, found in a template once: looking them up by name is slow."""

from collections.abc import Iterator

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

PARAGRAPH_STYLES = (
    "Title",
    "Subtitle",
    "Heading 1",
    "Header",
    "Footer",
    "Opplysning",
    "Opplysning fortsatt",
    "Sakstekst",
    "List Bullet",
    "List Number",
    "Vedtak",
    "Vedtak fortsatt",
    "Vedtak punktliste",
    "Vedtak nummerliste",
    "Votering",
)
LIST_STYLES = ("List Bullet", "List Number", "Vedtak punktliste", "Vedtak nummerliste")
CHARACTER_STYLES = ("Etikett", "Hyperlink")


class MissingStylesError(Exception):
    """A template lacks styles, or its list styles belong to no list. `names` says which."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = names


class Styles:
    """Ids of styles by name, and the lists that the list styles belong to.

    Raises:
        MissingStylesError: when one is not there.
    """

    def __init__(self, word: WordFile) -> None:
        self._elements = {
            (style.get(qn("w:type")), _value(style, "w:name").casefold()): style
            for style in word.styles.element.findall(qn("w:style"))
        }
        self._by_id = {style.get(qn("w:styleId")): style for style in self._elements.values()}
        wanted = [("paragraph", name) for name in PARAGRAPH_STYLES]
        wanted += [("character", name) for name in CHARACTER_STYLES]
        missing = [name for kind, name in wanted if (kind, name.casefold()) not in self._elements]
        if missing:
            raise MissingStylesError(tuple(missing))
        self._ids = {name: self._element(kind, name).get(qn("w:styleId"), "") for kind, name in wanted}
        lists = {name: self._list_of(name) for name in LIST_STYLES}
        kinds = _list_kinds(word)
        self._lists = {name: number for name, number in lists.items() if number in kinds}
        self._kinds = kinds
        if unlisted := [name for name in LIST_STYLES if name not in self._lists]:
            raise MissingStylesError(tuple(unlisted))

    def __getitem__(self, name: str) -> str:
        """Return the id of a style."""
        return self._ids[name]

    def list_id(self, name: str) -> str:
        """Return the `w:numId` of a list style."""
        return self._lists[name]

    def list_kind(self, name: str) -> str:
        """Return the `w:abstractNumId` of a list style."""
        return self._kinds[self._lists[name]]

    def _element(self, kind: str, name: str) -> Element:
        element: Element = self._elements[kind, name.casefold()]
        return element

    def _list_of(self, name: str) -> str:
        """Return the list of a style or of one it is based on; "" when there is none."""
        for style in self._based_on(self._element("paragraph", name)):
            found = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
            if found is not None:
                return found.get(qn("w:val"), "")
        return ""

    def _based_on(self, style: Element | None) -> Iterator[Element]:
        seen: list[Element] = []
        while style is not None and style not in seen:
            yield style
            seen.append(style)
            style = self._by_id.get(_value(style, "w:basedOn"))


def _value(element: Element, tag: str) -> str:
    found = element.find(qn(tag))
    return "" if found is None else found.get(qn("w:val"), "")


def _list_kinds(word: WordFile) -> dict[str, str]:
    """Return the kind of every list of the template, by list."""
    try:
        lists = word.part.numbering_part.element.findall(qn("w:num"))
    except NotImplementedError:  # python-docx cannot make a numbering part where there is none
        return {}
    return {one.get(qn("w:numId"), ""): _value(one, "w:abstractNumId") for one in lists}
