"""What the styles and lists of a Word file make of a paragraph."""

from lxml.etree import _Element as Element

from ho21desk.papers.lines import Kind
from ho21desk.papers.word_package import child, local, value

_MOST_STEPS = 20
_LEVELS = {str(level) for level in range(9)}
# Word keeps the English names of its own styles in every language.
_HEADINGS = ("heading ", "title", "subtitle")


class Styles:
    """The paragraph styles and the lists of a file. Either part may be missing."""

    def __init__(self, styles: Element | None, numbering: Element | None) -> None:
        self._styles = {
            value(style, "styleId"): style
            for style in (styles if styles is not None else ())
            if local(style) == "style"
        }
        self._default = next((key for key, style in self._styles.items() if _is_default(style)), "")
        self._signs = _signs(numbering if numbering is not None else ())

    def kind_of(self, paragraph: Element) -> Kind:
        """Return what a paragraph is by its own settings, or else by its style and those that is based on."""
        own = child(paragraph, "pPr")
        chain = self._chain(value(child(own, "pStyle")) or self._default)
        settings = [own, *(child(style, "pPr") for style in chain)]
        outline = next((level for each in settings if (level := value(child(each, "outlineLvl")))), "")
        names = [value(child(style, "name")).lower() for style in chain]
        if outline in _LEVELS or any(name.startswith(_HEADINGS) for name in names):
            return Kind.HEADING
        for each in settings:
            listed = child(each, "numPr")
            if number := value(child(listed, "numId")):
                return self._sign(number, value(child(listed, "ilvl")) or "0")
        if any(name.startswith("list bullet") for name in names):
            return Kind.BULLET
        return Kind.NUMBERED if any(name.startswith("list number") for name in names) else Kind.PARAGRAPH

    def _chain(self, key: str) -> list[Element]:
        chain: list[Element] = []
        while (style := self._styles.get(key)) is not None and len(chain) < _MOST_STEPS:
            chain.append(style)
            key = value(child(style, "basedOn"))
        return chain

    def _sign(self, number: str, level: str) -> Kind:
        if number == "0":  # how Word takes a paragraph out of the list that its style puts it in
            return Kind.PARAGRAPH
        shown = self._signs.get((number, level), "bullet")
        if shown == "none":
            return Kind.PARAGRAPH
        return Kind.BULLET if shown == "bullet" else Kind.NUMBERED


def _is_default(style: Element) -> bool:
    return value(style, "type") == "paragraph" and value(style, "default") in ("1", "true", "on")


def _signs(numbering: Element | tuple[()]) -> dict[tuple[str, str], str]:
    """Return how each level of each list is counted."""
    levels = {
        value(abstract, "abstractNumId"): {
            value(level, "ilvl"): value(child(level, "numFmt")) or "decimal"
            for level in abstract
            if local(level) == "lvl"
        }
        for abstract in numbering
        if local(abstract) == "abstractNum"
    }
    return {
        (value(number, "numId"), level): shown
        for number in numbering
        if local(number) == "num"
        for level, shown in levels.get(value(child(number, "abstractNumId")), {}).items()
    }
