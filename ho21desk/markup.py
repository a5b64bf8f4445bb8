r"""The small markup of texts: paragraphs, lists one level deep, italic, bold, links.

A text is stored as a person could read it: paragraphs with an empty line between them,
`- ` and `1. ` lists, `*italic*`, `**bold**`, `[words](https://…)`. A single line break is a
line break. Nothing else is markup, and a backslash makes the next sign plain. It is a part of
CommonMark with two liberties, so that nothing a person types is lost: a numbered list begins
at 1 and counts on by one (a paragraph may begin with "2024. "), and an asterisk needs a
partner only, whatever punctuation stands around it.

`parse` and `serialize` undo each other:

>>> [(block.kind.value, block.text) for block in parse("Det ble sagt:\n\n- *kort*\n- lenge")]
[('paragraph', 'Det ble sagt:'), ('bullet', 'kort'), ('bullet', 'lenge')]
>>> serialize(parse("1\\. januar var 5 \\* 3"))
'1\\. januar var 5 \\* 3'
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from unicodedata import category

_Piece = tuple[str, bool, bool, str | None]
"""Words with their looks: bold, italic and the link."""


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"


@dataclass(frozen=True)
class Run:
    r"""Words that look alike. A `\n` in `text` is a line break within the block."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


@dataclass(frozen=True)
class Block:
    """A paragraph or one item of a list. `number` counts a numbered list from 1; else it is 0."""

    kind: BlockKind
    runs: tuple[Run, ...]
    number: int = 0

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join([run.text for run in self.runs])


def clean(text: str) -> str:
    r"""Return `text` without what no file can hold: control characters and lone surrogates.

    Every kind of line break becomes `\n`. Word sends `\x0b` for a soft one.
    """
    if text.replace("\n", "").isprintable():  # so most, and this is told quickly
        return text
    text = _BREAKS.sub("\n", text)
    return _UNSTORABLE.sub("", text)


def is_silent(text: str) -> bool:
    r"""Tell whether nobody sees or hears anything of a text, as of a zero-width space from a web page.

    >>> is_silent("\u200b \u00ad"), is_silent(".")
    (True, False)
    """
    return not text[:1].isalnum() and all(sign.isspace() or category(sign) == "Cf" for sign in text)


def parse(text: str) -> tuple[Block, ...]:
    """Return the blocks of a stored text. Any text can be parsed."""
    if not text:
        return ()
    raw: list[tuple[BlockKind, int, list[str]]] = []
    breaks = 2  # line breaks since the last line with words
    for line in clean(text).split("\n"):
        if not line.strip():
            breaks += 1
            continue
        previous = raw[-1] if raw else None
        marker = _marker(line, previous, breaks)
        if marker:
            raw += _empty_paragraphs(breaks)
            kind, number, width = marker
            raw.append((kind, number, [line[width:]]))
        elif previous and breaks == 1:
            indent = _width(previous[0], previous[1])
            previous[2].append(line[indent:] if line[:indent].isspace() else line)
        else:
            raw += _empty_paragraphs(breaks)
            raw.append((BlockKind.PARAGRAPH, 0, [line]))
        breaks = 1
    raw += _empty_paragraphs(breaks + 1)
    return tuple([Block(kind, _runs("\n".join(lines)), number) for kind, number, lines in raw])


def serialize(blocks: Iterable[Block]) -> str:
    """Return the text that `parse` reads back as `blocks`, up to the looks of white space.

    A numbered item that does not count on from the one before it begins a new list.
    """
    parts: list[str] = []
    previous: Block | None = None
    for block in (part for whole in blocks for part in _storable(whole)):
        if block.kind is BlockKind.NUMBERED:
            counts_on = previous is not None and previous.number == block.number - 1 > 0
            block = replace(block, number=block.number if counts_on else 1)
        if previous is not None:
            tight = previous.kind is block.kind is BlockKind.BULLET or block.number > 1
            parts.append("\n" if tight else "\n\n")
        parts.append(_written(block))
        previous = block
    return "".join(parts)


def plain(text: str) -> str:
    """Return the words of a stored text, list signs included, looks left out."""
    lines = []
    for block in parse(text):
        sign = {BlockKind.BULLET: "- ", BlockKind.NUMBERED: f"{block.number}. "}.get(block.kind, "")
        lines.append(sign + block.text)
    return "\n".join(lines)


def literal(words: str) -> str:
    """Return words as a stored text that shows them as they stand, whatever signs they hold."""
    paragraphs = (Block(BlockKind.PARAGRAPH, (Run(part),)) for part in clean(words).split("\n"))
    return serialize(paragraphs)


# Reading

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_NUMBER = re.compile(r"([1-9]\d{0,8})\. ")
_ESCAPE = re.compile(r"\\([\\*\[\]().-])")
_LINK = re.compile(
    r"\[(?P<words>(?:\\.|[^\[\]\\])+)\]\((?P<address>(?:https?://|mailto:)(?:\\.|[^()\s\\])+)\)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(r"[\\*\[]")
_ROUNDS = 20
_TOKEN = re.compile(r"\\(?P<sign>[\\*\[\]().-])|(?P<stars>\*+)|(?P<plain>[^\\*\[]+|[\[\\])")
_LINK_OR_TOKEN = re.compile(f"{_LINK.pattern}|{_TOKEN.pattern}", re.IGNORECASE)


def _marker(
    line: str, previous: tuple[BlockKind, int, list[str]] | None, breaks: int
) -> tuple[BlockKind, int, int] | None:
    """Return kind, number and width of the list sign that `line` begins with, if it is one."""
    if line.startswith("- "):
        return BlockKind.BULLET, 0, 2
    found = _NUMBER.match(line)
    if not found:
        return None
    number = int(found[1])
    if previous is not None and previous[0] is BlockKind.NUMBERED:
        counts_on = number == previous[1] + 1 and breaks < 4
        if counts_on or (number == 1 and breaks == 1):
            return BlockKind.NUMBERED, previous[1] + 1, found.end()
    return (BlockKind.NUMBERED, 1, found.end()) if number == 1 else None


def _empty_paragraphs(breaks: int) -> list[tuple[BlockKind, int, list[str]]]:
    return [(BlockKind.PARAGRAPH, 0, [""]) for _ in range((breaks - 2) // 2)]


def _width(kind: BlockKind, number: int) -> int:
    if kind is BlockKind.PARAGRAPH:
        return 0
    return 2 if kind is BlockKind.BULLET else len(f"{number}. ")


@dataclass
class _Token:
    text: str
    link: str | None = None
    stars: int = 0


def _tokens(text: str, link: str | None = None) -> list[_Token]:
    tokens: list[_Token] = []
    for found in (_TOKEN if link else _LINK_OR_TOKEN).finditer(text):
        if found.lastgroup == "address":
            tokens += _tokens(found["words"], _ESCAPE.sub(r"\1", found["address"]))
        else:
            part = found[found.lastgroup or 0]
            tokens.append(_Token(part, link, len(part) if found.lastgroup == "stars" else 0))
    return tokens


def _runs(text: str) -> tuple[Run, ...]:
    """Read looks and links. One asterisk turns italic on or off, two bold, three both."""
    if not _SPECIAL.search(text):
        return (Run(text),) if text else ()
    tokens = _tokens(text)
    _settle_stars(tokens)
    pieces: list[_Piece] = []
    bold = italic = False
    for token in tokens:
        if token.stars:
            italic ^= token.stars != 2
            bold ^= token.stars != 1
        else:
            pieces.append((token.text, bold, italic, token.link))
    return tuple(_joined(pieces))


def _joined(pieces: Iterable[_Piece]) -> Iterable[Run]:
    """Return runs; pieces beside each other that look alike are one. No text takes long, however long."""
    for looks, alike in groupby(pieces, key=itemgetter(1, 2, 3)):
        yield Run("".join([text for text, *_ in alike]), *looks)


def _settle_stars(tokens: list[_Token]) -> None:
    """Make every asterisk without a partner plain.

    An opening one stands before a word, a closing one after a word. One that is never closed is
    plain, and the rest is read again; after some rounds all are plain, so that no text takes long.
    """
    for token in tokens:
        if token.stars > 3:
            token.stars = 0
    for _ in range(_ROUNDS):
        opened, unfit = _match_stars(tokens)
        for token in opened or unfit:
            token.stars = 0
        if not opened:
            return
    for token in tokens:
        token.stars = 0


def _match_stars(tokens: Sequence[_Token]) -> tuple[list[_Token], list[_Token]]:
    """Return the asterisks that open what is never closed, and those that can do neither."""
    opened: dict[str, _Token] = {}
    unfit: list[_Token] = []
    for position, token in enumerate(tokens):
        if not token.stars:
            continue
        before = tokens[position - 1].text[-1] if position else " "
        after = tokens[position + 1].text[0] if position + 1 < len(tokens) else " "
        looks = {1: "i", 2: "b", 3: "ib"}[token.stars]
        if any((before if look in opened else after).isspace() for look in looks):
            unfit.append(token)
            continue
        for look in looks:
            if opened.pop(look, None) is None:
                opened[look] = token
    return list(opened.values()), unfit


# Writing

_SIGN = re.compile(r"[\\*]")
_SIGN_OR_BRACKET = re.compile(r"[\\*\[\]]")
_LINK_SIGN = re.compile(r"[\\()]")
_PARTS = re.compile(r"\s+|\S(?:.*\S)?", re.DOTALL)
_NUMBER_OR_DASH = re.compile(r"^(|\d{1,9})([.-] )")


def _storable(block: Block) -> list[Block]:
    """Return `block` as blocks without empty lines inside, since an empty line parts paragraphs."""
    paragraphs: list[list[list[Run]]] = [[]]
    for line in _lines(block.runs):
        if any(run.text.strip() for run in line):
            paragraphs[-1].append(line)
        elif paragraphs[-1] and block.kind is BlockKind.PARAGRAPH:
            paragraphs.append([])
    blocks = []
    for lines in paragraphs:
        runs = [run for line in lines for run in (Run("\n"), *line)][1:]
        if runs or len(paragraphs) == 1:
            blocks.append(replace(block, runs=tuple(runs)))
    return blocks


def _lines(runs: Iterable[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = clean(run.text).split("\n")
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=part)] for part in rest]
    return lines


def _written(block: Block) -> str:
    indent = " " * _width(block.kind, block.number)
    sign = {BlockKind.BULLET: "- ", BlockKind.NUMBERED: f"{block.number}. "}.get(block.kind, "")
    lines = _inline(block.runs).split("\n")
    return sign + ("\n" + indent).join(_NUMBER_OR_DASH.sub(r"\1\\\2", line) for line in lines)


def _inline(runs: Sequence[Run]) -> str:
    brackets = any(run.link for run in runs) or "](" in "".join(run.text for run in runs)
    out: list[str] = []
    bold = italic = False
    link: str | None = None
    for run in (*_tidy(runs), Run("")):
        if link and run.link != link:
            out.append(f"]({_LINK_SIGN.sub(_escaped, link)})")
        out.append("*" * ((italic != run.italic) + 2 * (bold != run.bold)))
        if run.link and run.link != link:
            out.append("[")
        out.append((_SIGN_OR_BRACKET if brackets else _SIGN).sub(_escaped, run.text))
        bold, italic, link = run.bold, run.italic, run.link
    return "".join(out)


def _escaped(sign: re.Match[str]) -> str:
    return "\\" + sign[0]


def _tidy(runs: Sequence[Run]) -> list[Run]:
    """Drop links that lead nowhere, and the looks of white space that is not within words of that look.

    An asterisk beside a space is plain, so no run may begin or end in white space that has looks.
    """
    letters = [
        (letter, run.bold, run.italic, run.link if run.link and _LINK.fullmatch(_as_link(run.link)) else None)
        for run in runs
        for letter in _PARTS.findall(run.text)
    ]
    words = [at for at, (letter, *_) in enumerate(letters) if not letter.isspace()]
    tidy: list[_Piece] = []
    following = iter([*words, None])
    before: int | None = None
    after = next(following)
    for at, (letter, bold, italic, link) in enumerate(letters):
        if letter.isspace():
            sides = [letters[side] for side in (before, after) if side is not None]
            bold = len(sides) == 2 and all(side[1] for side in sides)
            italic = len(sides) == 2 and all(side[2] for side in sides)
        else:
            before, after = at, next(following)
        tidy.append((letter, bold, italic, link))
    return list(_joined(tidy))


def _as_link(address: str) -> str:
    return f"[x]({_LINK_SIGN.sub(_escaped, address)})"
