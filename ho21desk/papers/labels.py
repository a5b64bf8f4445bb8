"""The labels of a case paper, in both forms, wherever a page or a cell broke them."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from ho21desk.papers.lines import Kind, Line


class Label(Enum):
    """What follows a label. The first six stand in the head of a paper, the rest in its body."""

    TYPE = "type"
    TO = "to"
    FROM = "from"
    OFFICER = "officer"
    ENCLOSURES = "enclosures"
    HANDLED = "handled"
    BACKGROUND = "background"
    WHY = "why"
    POINTS = "points"
    PROPOSAL = "proposal"

    @property
    def in_head(self) -> bool:
        """Whether it stands in the block or the box at the head of a paper."""
        return self not in _BODY


class Labelled(NamedTuple):
    """A label that was found.

    Attributes:
        words: the label as it is printed.
        lines: how many lines it takes.
        rest: what stands after it on its last line.
    """

    label: Label
    words: str
    lines: int
    rest: str


def label_at(lines: Sequence[Line], at: int) -> Labelled | None:
    """Return the label that line begins with; None when it begins with none, or goes on as a sentence."""
    text = lines[at].text
    if not text[0].isupper() or lines[at].kind is Kind.BULLET:
        return None
    first = text.split(maxsplit=1)[0].rstrip(":").lower()
    for label, phrase in _BY_FIRST_WORD.get(first, ()):
        found = _match(label, phrase, lines, at)
        if found:
            return found
    return None


def _match(label: Label, phrase: Sequence[str], lines: Sequence[Line], at: int) -> Labelled | None:
    printed: list[str] = []
    for taken, line in enumerate(lines[at : at + _MOST_LINES], start=1):
        missing = phrase[len(printed) :]
        words = line.text.split(maxsplit=len(missing))
        here = words[: len(missing)]
        if [word.rstrip(":").lower() for word in here] != list(missing[: len(here)]):
            return None
        printed += here
        if len(printed) == len(phrase):
            rest = "".join(words[len(missing) :])
            has_colon = here[-1].endswith(":") or rest.startswith(":")
            rest = rest.lstrip(": ")
            if rest[:1].islower() and not has_colon and label not in _BEFORE_SMALL_LETTERS:
                return None
            return Labelled(label, " ".join(printed).rstrip(":"), taken, rest)
    return None


_BODY = (Label.BACKGROUND, Label.WHY, Label.POINTS, Label.PROPOSAL)
_BEFORE_SMALL_LETTERS = (Label.TYPE, Label.OFFICER, Label.HANDLED)
_MOST_LINES = 4
_PHRASES = {
    Label.TYPE: ("type sak", "sakstype"),
    Label.TO: ("til",),
    Label.FROM: ("fra", "frå"),
    Label.OFFICER: ("saksbehandler", "saksbehandlere", "saksbehandler(e)", "sakshandsamar", "saksbehandlar"),
    Label.ENCLOSURES: ("vedlegg",),
    Label.HANDLED: ("tidligere behandlet", "tidlegare behandla", "tidlegare handsama"),
    Label.BACKGROUND: ("bakgrunn for saken", "bakgrunn for saka", "bakgrunn"),
    Label.WHY: (
        "hvorfor saken fremmes til dette møtet",
        "hvorfor saken fremmes på dette møtet",
        "hvorfor saken fremmes i dette møtet",
        "hvorfor saken fremmes nå",
        "hvorfor saken fremmes",
        "hvorfor fremmes saken",
        "kvifor saka blir fremja til dette møtet",
        "kvifor saka blir fremja",
    ),
    Label.POINTS: ("hovedpunkter i saken", "hovedpunkter", "hovedpunkt", "hovudpunkt"),
    Label.PROPOSAL: (
        "forslag til vedtak",
        "sekretariatets forslag til vedtak",
        "rådsleders forslag til vedtak",
        "framlegg til vedtak",
    ),
}
_BY_FIRST_WORD: dict[str, list[tuple[Label, list[str]]]] = {}
for _label, _phrases in _PHRASES.items():
    for _words in map(str.split, _phrases):
        _BY_FIRST_WORD.setdefault(_words[0], []).append((_label, _words))
