"""What is said of earlier versions of a text, and how one is compared with the text now."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import Enum
from html import escape
from itertools import groupby

from ho21desk.markup import parse
from ho21desk.model import AgendaItem, Meeting, TextField, TextRef
from ho21desk.views import words

VERSIONS = ("Stod til", "Ord", "Slutter med")
DELETED = ("Slettet", "Hva", "Begynner med")
DELETED_TEXTS = "Slettede tekster i møtet"

_FIELDS = {
    TextField.DISCUSSION: "Diskusjonen",
    TextField.DECISION: "Vedtaket",
    TextField.DISSENT: "Mindretallets mening",
    TextField.PROPOSAL: "Forslaget",
    TextField.BACKGROUND: "Bakgrunnen",
    TextField.TITLE: "Tittelen",
    TextField.COUNCIL: "Rådet",
    TextField.PLACE: "Stedet",
    TextField.NAME: "Navnet",
    TextField.AFFILIATION: "Tilknytningen",
    TextField.GROUND: "Grunnlaget for inhabilitet",
    TextField.REASON: "Grunnen til spørsmålet",
    TextField.HANDLING: "Behandlingen av spørsmålet",
}
_SHOWN, _SHOWN_END, _TOLD = 60, 40, 12


class Mark(Enum):
    """What became of words from one version to the text now."""

    SAME = "same"
    CAME = "came"
    WENT = "went"


@dataclass(frozen=True)
class Piece:
    """Words that share their fate; a line break is a word."""

    mark: Mark
    text: str


def texts_of(item: AgendaItem) -> tuple[tuple[TextRef, str], ...]:
    """Return the texts of a case that one may look back in, each with what it is called."""
    decisions = [TextRef(TextField.DECISION, decision.id) for decision in item.decisions]
    several = len(decisions) > 1
    own = (TextField.DISSENT, TextField.PROPOSAL, TextField.BACKGROUND, TextField.TITLE)
    return (
        (TextRef(TextField.DISCUSSION, item.id), f"Diskusjonen i sak {item.number}"),
        *(
            (ref, f"Vedtak {place} i sak {item.number}" if several else f"Vedtaket i sak {item.number}")
            for place, ref in enumerate(decisions, 1)
        ),
        *((TextRef(name, item.id), f"{_FIELDS[name]} i sak {item.number}") for name in own),
    )


def name_of(meeting: Meeting, ref: TextRef) -> str:
    """Return what a text is called, with its case if it has one."""
    item = meeting.item_of(ref)
    known = dict(texts_of(item)) if item else {}
    where = f" i sak {item.number}" if item else ""
    return known.get(ref, f"{_FIELDS[ref.field]}{where}")


def moment(at: datetime, now: datetime) -> str:
    """Return when something was, in words."""
    days = (now.date() - at.date()).days
    day = {0: "i dag", 1: "i går"}.get(days, words.day(at.date()))
    return f"{day} kl. {words.clock(at)}"


def version_line(replaced: datetime, text: str, now: datetime) -> Sequence[str]:
    """Return what the list says of a version."""
    plain = _plain(text)
    return moment(replaced, now), str(len(plain.split())), _end(plain)


def deleted_line(ref: TextRef, replaced: datetime, text: str, now: datetime) -> Sequence[str]:
    """Return what the list says of a text whose record is gone."""
    return moment(replaced, now), _FIELDS[ref.field], _beginning(_plain(text))


def compared(then: str, now: str) -> tuple[Piece, ...]:
    """Return a text as it was and as it is, word by word, without its looks.

    Line by line first: most lines are the same, and words are sought only where they are not.
    """
    return tuple(
        _joined(_compared(_plain(then).splitlines(keepends=True), _plain(now).splitlines(keepends=True)))
    )


def told(pieces: Sequence[Piece], *, same: bool) -> str:
    """Return in a sentence how a version differs from the text now."""
    came, went = (
        sum(len(each.text.split()) for each in pieces if each.mark is mark) for mark in (Mark.CAME, Mark.WENT)
    )
    if not came and not went:
        return "Teksten nå er den samme." if same else "Ordene er de samme; bare utseendet er et annet."
    parts = [
        f"{words.several(came, 'ord er', 'ord er')} kommet til siden (understreket)" if came else "",
        f"{words.several(went, 'ord er', 'ord er')} borte nå (gjennomstreket)" if went else "",
    ]
    told = ", ".join(filter(None, parts))
    return f"{told}."


def spoken(pieces: Sequence[Piece]) -> str:
    """Return for a screen reader what came and what went, place by place."""
    marks = {Mark.CAME: "kommet til", Mark.WENT: "borte"}
    places = [
        f"{marks[each.mark]}: {each.text.strip()}"
        for each in pieces
        if each.mark in marks and each.text.strip()
    ]
    rest = len(places) - _TOLD
    return "; ".join(places[:_TOLD]) + (f"; og {rest} steder til" if rest > 0 else "")


def as_html(pieces: Sequence[Piece], came: str, went: str) -> str:
    """Return the comparison with what came underlined and what went struck through, in these colours too."""
    styles = {
        Mark.CAME: f"text-decoration: underline; color: {came};",
        Mark.WENT: f"text-decoration: line-through; color: {went};",
    }
    parts = []
    for piece in pieces:
        text = escape(piece.text).replace("\n", "<br>")
        parts.append(f'<span style="{styles[piece.mark]}">{text}</span>' if piece.mark in styles else text)
    return "".join(parts)


def _plain(text: str) -> str:
    return "\n".join(block.text for block in parse(text))


def _end(plain: str) -> str:
    # Most versions of a text begin alike.
    line = " ".join(plain.split())
    return line if len(line) <= _SHOWN_END else f"… {line[-_SHOWN_END:].split(' ', 1)[-1]}"


def _beginning(plain: str) -> str:
    line = " ".join(plain.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]} …"


def _compared(then: Sequence[str], now: Sequence[str]) -> Iterator[Piece]:
    for kind, start, end, from_, to in SequenceMatcher(None, then, now, autojunk=False).get_opcodes():
        was, is_now = "".join(then[start:end]), "".join(now[from_:to])
        if kind == "equal":
            yield Piece(Mark.SAME, was)
        else:
            yield from _compared_words(_words(was), _words(is_now))


def _compared_words(then: Sequence[str], now: Sequence[str]) -> Iterator[Piece]:
    for kind, start, end, from_, to in SequenceMatcher(None, then, now).get_opcodes():
        if kind == "equal":
            yield Piece(Mark.SAME, "".join(now[from_:to]))
            continue
        yield Piece(Mark.WENT, "".join(then[start:end]))
        yield Piece(Mark.CAME, "".join(now[from_:to]))


def _words(text: str) -> list[str]:
    """Return words, each with the space after it."""
    return re.findall(r"\S+\s*|\s+", text)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Put together what shares its fate, and leave out what is empty."""
    for mark, group in groupby(filter(lambda each: each.text, pieces), key=lambda each: each.mark):
        yield Piece(mark, "".join(each.text for each in group))
