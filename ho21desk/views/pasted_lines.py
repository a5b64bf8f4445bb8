"""The lines of pasted HTML: what list they are in, how their words look, and how a table is read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from ho21desk.markup import BlockKind, Run

_HEADING = re.compile("h[1-6]")
# Words that were struck out are no longer part of the text.
_SILENT = re.compile("del|head|noscript|object|script|select|style|svg|template|textarea|title|xml")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_ORDINAL = re.compile(r"\(?[0-9a-z]{1,4}[.)]", re.IGNORECASE)
_MOST_LINES_OF_A_CELL = 3


@dataclass(eq=False)
class Item:
    """An item of a list. Of one of Word's own, the sign tells what list it is."""

    kind: BlockKind
    owner: object
    level: int
    number: int = 0
    sign: str = ""
    is_words: bool = False
    has_begun: bool = False

    def settle(self) -> None:
        """Decide what list this is once the sign was read."""
        if self.is_words:
            is_number = _ORDINAL.fullmatch(self.sign.strip())
            self.kind = BlockKind.NUMBERED if is_number else BlockKind.BULLET

    def written_sign(self) -> str:
        """Return the sign as words, for an item within an item."""
        if self.kind is BlockKind.BULLET:
            return "– "
        return f"{self.sign.strip()} " if self.is_words else f"{self.number}) "


@dataclass(frozen=True)
class Looks:
    """What an element hands down to what is in it."""

    tag: str = ""
    bold: bool = False
    italic: bool = False
    link: str | None = None
    item: Item | None = None
    is_silent: bool = False
    is_sign: bool = False
    is_pre: bool = False
    is_padding: bool = False


@dataclass
class Line:
    """A block that is being read. A line of an item that had one already is `more` of it."""

    item: Item | None = None
    is_more: bool = False
    runs: list[Run] = field(default_factory=list)


def styles_of(style: str) -> dict[str, str]:
    """Return the declarations of a `style` attribute, in small letters."""
    parts = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in parts}


def looks_of(around: Looks, tag: str, attributes: Mapping[str, str], styles: Mapping[str, str]) -> Looks:
    """Return what an element hands down, within what it was handed down itself."""
    bold = around.bold or tag in ("b", "strong") or bool(_HEADING.fullmatch(tag))
    weight = styles.get("font-weight", "")
    if weight:
        bold = weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)
    italic = around.italic or tag in ("i", "em", "cite")
    slant = styles.get("font-style", "")
    if slant:
        italic = slant.startswith(("italic", "oblique"))
    address = "".join(attributes.get("href", "").split()) if tag == "a" else ""
    return replace(
        around,
        tag=tag,
        bold=bold,
        italic=italic,
        link=address if _ADDRESS.fullmatch(address) else around.link,
        is_silent=around.is_silent
        or bool(_SILENT.fullmatch(tag))
        or styles.get("display") == "none"
        or styles.get("mso-hide") == "all"
        or styles.get("mso-element") == "comment-list"
        or attributes.get("class", "") in ("msocomanchor", "MsoCommentReference"),
        is_sign=around.is_sign or styles.get("mso-list") == "ignore",
        is_pre=around.is_pre or tag == "pre",
        is_padding="mso-tab-count" in styles or "mso-spacerun" in styles,
    )


def row_of(cells: Sequence[list[Line]]) -> list[Line]:
    """Return the lines of a table's row: one, unless the table is there for the layout alone."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or any(len(cell) > _MOST_LINES_OF_A_CELL for cell in filled):
        return [line for cell in filled for line in cell]
    runs: list[Run] = []
    for cell in filled:
        for at, line in enumerate(cell):
            runs += [Run("; " if at else " – "), *line.runs]
    return [Line(runs=runs[1:])]


def trimmed(runs: Sequence[Run]) -> list[Run]:
    """Return runs without the space and the line breaks they end in."""
    kept = list(runs)
    while kept and not (words := kept[-1].text.rstrip(" \n")):
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=words)
    return kept


def joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs with those of one look made one."""
    same = groupby(runs, lambda run: (run.bold, run.italic, run.link))
    return tuple(Run("".join(run.text for run in group), *looks) for looks, group in same)
