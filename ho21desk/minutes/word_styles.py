"""The styles that the minutes need, found in a template once: looking them up by name is slow."""

from collections.abc import Iterator

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

_DEFAULT_SIZE = ("w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz")
_OFF = ("0", "false", "off")
_WORDS_OWN_SIZE = 20  # half-points
_LETTER = 6.1  # the width of a bold letter, in twentieths of a point for each half-point of its size


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

    def __init__(self, styles: Element | None, numbering: Element | None) -> None:
        all_styles = () if styles is None else styles.findall(qn("w:style"))
        self._elements = {
            (style.get(qn("w:type")), _value(style, "w:name").casefold()): style for style in all_styles
        }
        self._size = None if styles is None else styles.find("/".join(map(qn, _DEFAULT_SIZE)))
        self._by_id = {style.get(qn("w:styleId")): style for style in self._elements.values()}
        wanted = [("paragraph", name) for name in PARAGRAPH_STYLES]
        wanted += [("character", name) for name in CHARACTER_STYLES]
        missing = [name for kind, name in wanted if (kind, name.casefold()) not in self._elements]
        if missing:
            raise MissingStylesError(tuple(missing))
        self._ids = {name: self._element(kind, name).get(qn("w:styleId"), "") for kind, name in wanted}
        lists = {name: self._list_of(name) for name in LIST_STYLES}
        kinds = _list_kinds(numbering)
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

    def is_italic(self, name: str) -> bool:
        """Tell whether a paragraph style is in italics."""
        found = self._setting(name, "w:rPr", "w:i")
        return found is not None and found.get(qn("w:val"), "1") not in _OFF

    def indent(self, name: str) -> int:
        """Return how far from the margin a paragraph style begins its lines, in twentieths of a point."""
        found = self._setting(name, "w:pPr", "w:ind")
        return 0 if found is None else int(found.get(qn("w:left")) or found.get(qn("w:start")) or 0)

    def column(self, name: str) -> int:
        """Return how many letters of a label have room in the column to the left of a paragraph style."""
        size = self._setting(name, "w:rPr", "w:sz")
        size = self._size if size is None else size
        half_points = _WORDS_OWN_SIZE if size is None else int(size.get(qn("w:val"), ""))
        return int(self.indent(name) / (half_points * _LETTER))

    def _setting(self, name: str, *tags: str) -> Element | None:
        """Return what a style says of one of its looks, or the nearest one it is based on."""
        path = "/".join(map(qn, tags))
        found = (style.find(path) for style in self._based_on(self._element("paragraph", name)))
        return next((one for one in found if one is not None), None)

    def _element(self, kind: str, name: str) -> Element:
        element: Element = self._elements[kind, name.casefold()]
        return element

    def _list_of(self, name: str) -> str:
        """Return the list of a style or of one it is based on; "" when there is none."""
        found = self._setting(name, "w:pPr", "w:numPr", "w:numId")
        return "" if found is None else found.get(qn("w:val"), "")

    def _based_on(self, style: Element | None) -> Iterator[Element]:
        seen: list[Element] = []
        while style is not None and style not in seen:
            yield style
            seen.append(style)
            style = self._by_id.get(_value(style, "w:basedOn"))


def _value(element: Element, tag: str) -> str:
    found = element.find(qn(tag))
    return "" if found is None else found.get(qn("w:val"), "")


def _list_kinds(numbering: Element | None) -> dict[str, str]:
    """Return the kind of every list of the template, by list."""
    lists = () if numbering is None else numbering.findall(qn("w:num"))
    return {one.get(qn("w:numId"), ""): _value(one, "w:abstractNumId") for one in lists}
