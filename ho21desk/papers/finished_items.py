"""The items of finished minutes: number, title, what was said, what was decided."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from ho21desk.model import ItemKind
from ho21desk.papers.finished_lines import with_text
from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.numbers import is_whole
from ho21desk.papers.paragraphs import Paragraph, Setting, ends_sentence, text_of, words_of
from ho21desk.papers.signs import is_item
from ho21desk.rules.kinds import is_same_title, kind_of

_NUMBER = r"\d{1,4}[a-z]?(?:\s?[/\\]+\s?\d{1,5}|[-.]\d{1,5})*(?![\w/])"
_NAMED = re.compile(
    rf"(?:Sak|SAK|Saksnr\.?|Saknr\.?|Saksnummer)\s?(?:nr\.?)?\s?:?\s?({_NUMBER})\s?[.:–-]?\s*(.*)"
)
_BARE = re.compile(rf"({_NUMBER})\s?[.:–-]?\s*(.*)")
_VERB = re.compile(r"\b(?:ble|vart|blei|blir|er|var|har|hadde|skal|kan|må|bør|viser)\b")
_WORD = r"(?:Vedtak|VEDTAK)"
_DECIDED = re.compile(
    r"(?:(?:Rådets|Endelig|Enstemmig|Rådet fattet følgende) vedtak|[Kk]onklusjon|[Bb]eslutning)\s*:\s*(.*)"
    rf"|{_WORD}(?: i sak(?:en)?(?: [\d/]+)?| \d)?\s*:\s*(.*)|{_WORD}(?:\s+(?=[A-ZÆØÅ«\"“\[])(.*))?"
)
_WITHIN = re.compile(
    rf"(?<=[.!?:;»”)])\s+{_WORD}(?:\s*:\s*|\s+(?=[A-ZÆØÅ«\"“\[])|$)|(?<!til)\s+{_WORD}\s*:\s*"
)
_AFTER_TITLE = re.compile(rf"(?:^|\s+){_WORD}(?:\s*:\s*|\s+(?=[A-ZÆØÅ«\"“\[])|$)")
_DISSENT = re.compile(r"(?:Dissens|Protokolltilførsel|Særmerknad)\b[^:.]{0,80}:\s*(.*)")
_OVER = re.compile(
    r"(?:Referent|Neste (?:råds)?møte|Dato for neste|Vedlegg"
    r"|Møtet (?:(?:ble|vart|blei|er) )?(?:hevet|heva|avsluttet|slutt)|Med (?:vennlig )?hilsen)\b.*"
)
_NOT_SHORT = 0.6
_MOST_WORDS_OF_A_TITLE = 20


class _Place(Enum):
    SAID = "said"
    DECIDED = "decided"
    DISSENT = "dissent"
    OVER = "over"


@dataclass
class Block:
    """One item as printed, with the texts read so far. `number` is the best reading of what is printed."""

    printed: str
    number: int
    title: str = ""
    discussion: str = ""
    decisions: list[str] = field(default_factory=list)
    dissent: str = ""


def starts_of(lines: Sequence[Line]) -> list[int]:
    """Return where items begin."""
    return [at for at, line in enumerate(lines) if item_on(line)]


def item_on(line: Line) -> tuple[str, str] | None:
    """Return the number, as it is printed, and the rest of a line that begins an item.

    >>> item_on(Line("Sak 55/54/23 Evaluering av møtet", 1))
    ('55/54/23', 'Evaluering av møtet')
    >>> item_on(Line("Sak 17/2/2026 ble utsatt.", 1))
    """
    if is_item(line):
        return None
    found = _NAMED.fullmatch(line.text)
    if not found:
        found = _BARE.fullmatch(line.text)
        is_label = line.kind in (Kind.LABEL, Kind.HEADING) and found is not None and "/" in found[1]
        if not found or not (is_label or (is_whole(found[1]) and found[2][:1].isupper())):
            return None
    is_marked = line.kind in (Kind.LABEL, Kind.HEADING)
    return (found[1], found[2]) if is_marked or _can_be_title(found[2]) else None


def blocks_in(lines: Sequence[Line], starts: Sequence[int]) -> list[Block]:
    """Return the items that begin at these places, without a list of them that comes before."""
    setting = Setting([line for line in lines if "://" not in line.text])
    blocks = [
        _block(setting, lines[start:end])
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]
    last = {block.printed: block for block in blocks}
    return [
        block
        for block in blocks
        if block.discussion or block.decisions or not _is_named_again(block, last[block.printed])
    ]


def _is_named_again(block: Block, last: Block) -> bool:
    return block is not last and is_same_title(block.title, last.title)


def _can_be_title(words: str) -> bool:
    """Tell whether words can be a title, and are no sentence that a case number begins."""
    if not words or _known_title(words):
        return True
    if words[0].islower():
        return False
    is_sentence = words.endswith(".") and _VERB.search(words) is not None
    return not is_sentence or _AFTER_TITLE.search(words) is not None


def _known_title(words: str) -> str:
    """Return the title of a fixed item that words begin with, before a sentence; "" when they do not."""
    parts = words.split()
    for end in range(1, min(len(parts), _MOST_WORDS_OF_A_TITLE)):
        title = " ".join(parts[:end])
        if parts[end][0].isupper() and kind_of(title) is not ItemKind.CASE:
            return title
    return ""


def _block(setting: Setting, lines: Sequence[Line]) -> Block:
    found = item_on(lines[0])
    assert found is not None
    printed, rest = found
    block = Block(printed, int(re.match(r"\d+", printed)[0]))  # type: ignore[index]
    said: dict[_Place, list[Line]] = {place: [] for place in _Place}
    block.title, following = _titled(lines, rest)
    place = _Place.SAID
    for line in following:
        for part, begins in _divided(line, place):
            place = begins
            if part:
                said[place].append(part)
    block.discussion = text_of(_paragraphs(setting, said[_Place.SAID]))
    block.decisions = [text_of(part) for part in _decisions(_paragraphs(setting, said[_Place.DECIDED]))]
    block.dissent = text_of(_paragraphs(setting, said[_Place.DISSENT]))
    return block


def _titled(lines: Sequence[Line], rest: str) -> tuple[str, list[Line]]:
    """Return the title of an item and the lines after it, wherever its text begins."""
    following = list(lines[1:])
    own = _AFTER_TITLE.search(rest)
    if own and own.start():
        following.insert(0, with_text(lines[0], rest[own.start() :].strip()))
        rest = rest[: own.start()].strip()
    elif own:
        return "", [with_text(lines[0], rest), *following]
    if rest.endswith(".") and (title := _known_title(rest)):
        following.insert(0, with_text(lines[0], rest[len(title) :].strip()))
        return title, following
    printed = [with_text(lines[0], rest)] if rest else []
    if not printed and following and not _DECIDED.fullmatch(following[0].text):
        printed.append(following.pop(0))
    while printed and following and _goes_on(printed[-1], following[0]):
        printed.append(following.pop(0))
    return words_of(printed), following


def _goes_on(one: Line, other: Line) -> bool:
    """Tell whether a title goes on; of a line that begins with a capital a page does not tell."""
    if other.kind is not Kind.PARAGRAPH or one.in_cell != other.in_cell or one.text.endswith("."):
        return False
    return other.text[0].islower() or (
        other.printed and re.fullmatch(r"\d[\d/.,]*(?: \w+){0,3}", other.text) is not None
    )


def _divided(line: Line, place: _Place) -> Iterator[tuple[Line | None, _Place]]:
    """Yield the parts of a line and where each belongs, when the line before belonged to `place`."""
    if (
        line.kind in (Kind.LABEL, Kind.HEADING)
        and place is not _Place.SAID
        and not _DECIDED.fullmatch(line.text)
    ):
        yield None, _Place.OVER
    elif found := _DECIDED.fullmatch(line.text):
        rest = found[1] or found[2] or found[3]
        yield (with_text(line, rest) if rest else None), _Place.DECIDED
    elif found := _DISSENT.fullmatch(line.text):
        yield (with_text(line, found[1]) if found[1] else None), _Place.DISSENT
    elif place is _Place.DECIDED and _OVER.fullmatch(line.text):
        yield None, _Place.OVER
    elif place is _Place.SAID and (found := _WITHIN.search(line.text)):
        yield replace(line, text=line.text[: found.start()].rstrip()), _Place.SAID
        rest = line.text[found.end() :]
        yield (with_text(line, rest) if rest else None), _Place.DECIDED
    else:
        yield line, place


def _paragraphs(setting: Setting, lines: Sequence[Line]) -> list[Paragraph]:
    """Return the paragraphs of a text. A line of a page that is not short and ends no sentence goes on."""
    longest = max((len(line.text) for line in lines), default=0)
    paragraphs: list[Paragraph] = []
    for paragraph in setting.paragraphs(lines):
        before = paragraphs[-1] if paragraphs else []
        is_broken = (
            before
            and before[-1].printed
            and before[0].kind is paragraph[0].kind is Kind.PARAGRAPH
            and not ends_sentence(before[-1])
            and len(before[-1].text) > longest * _NOT_SHORT
        )
        if is_broken:
            before += paragraph
        else:
            paragraphs.append(paragraph)
    return paragraphs


def _decisions(paragraphs: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Return paragraphs as decisions: each is one, with the list that it leads to."""
    decisions: list[list[Paragraph]] = []
    for paragraph in paragraphs:
        if decisions and is_item(paragraph[0]):
            before = decisions[-1][-1]
            if is_item(before[0]) or before[-1].text.endswith(":"):
                decisions[-1].append(paragraph)
                continue
        decisions.append([paragraph])
    return decisions
