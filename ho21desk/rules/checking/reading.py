"""The texts of a meeting as they are read, and how one place in a stored text is put right.

What is searched is the words without their looks; what is changed is what is stored. A place is therefore
kept as it is read: where in the words it begins, and what stands there letter by letter.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache, partial
from itertools import takewhile

from ho21desk.errors import NotAllowedError
from ho21desk.markup import Block, BlockKind, Run, parse, serialize
from ho21desk.model import AgendaItem, Meeting, TextField, TextRef
from ho21desk.rules.checking.findings import Finding, Printed, Slip, Sureness
from ho21desk.rules.checking.names import Names, names_of

_NO_MARKUP = (TextField.TITLE, TextField.NAME, TextField.GROUND)

_SENTENCE_ENDS = re.compile(r"(?:(?<=[^\W\d][.!?])|(?<=\d{4}[.!?])|(?<=[)»”\"][.!?]))\s+(?=[A-ZÆØÅ«”\"(])|\n")
"""A point after a figure is most often that of a date: "4. mai". After a year it ends the sentence."""


@dataclass(frozen=True)
class Passage:
    """One text that is printed, as it is read: its blocks, a line break between them, no list signs."""

    item: AgendaItem
    ref: TextRef
    words: str

    def sentences(self) -> Iterator[tuple[int, str]]:
        """Yield every sentence with where it begins."""
        begin = 0
        for end in _SENTENCE_ENDS.finditer(self.words):
            yield begin, self.words[begin : end.start()]
            begin = end.end()
        yield begin, self.words[begin:]

    def sentence_at(self, start: int) -> tuple[int, str]:
        """Return the sentence that a place belongs to, with where it begins."""
        return next((begin, said) for begin, said in self.sentences() if start <= begin + len(said))


@dataclass(frozen=True, eq=False)
class Reading:
    """A meeting and what is known beside it, read once for every rule of the check.

    Attributes:
        known: spellings of people who are known elsewhere.
        printed: how finished minutes put it; None for a record.
        passages: every text that is printed and says something, in the order printed.
        names: the participants, to be looked for in texts.
    """

    meeting: Meeting
    known: frozenset[str] = frozenset()
    printed: Printed | None = None
    passages: tuple[Passage, ...] = field(init=False)
    names: Names = field(init=False)

    def __post_init__(self) -> None:
        """Read every text once."""
        names = tuple(person.name for person in self.meeting.participants)
        object.__setattr__(self, "names", names_of(names, self.known))
        texts = (_passage(item, *each) for item in self.meeting.agenda for each in _texts_of(item))
        object.__setattr__(self, "passages", tuple(text for text in texts if text.words.strip()))

    def of(self, item: AgendaItem, *fields: TextField) -> Iterator[Passage]:
        """Yield the texts of an item, of those fields if any are named."""
        for passage in self.passages:
            if passage.item is item and (not fields or passage.ref.field in fields):
                yield passage

    def was_handled(self, item: AgendaItem) -> bool:
        """Tell whether the council is through with an item.

        A record that never ran live has no stamps; it tells of the whole meeting once it has a decision.
        """
        if item.dropped is not None or item.is_current:
            return False
        agenda = self.meeting.agenda
        ran_live = any(other.treated is not None for other in agenda)
        return item.treated is not None or (not ran_live and any(other.is_decided for other in agenda))

    @property
    def is_over(self) -> bool:
        """Whether nothing more will be handled."""
        return self.meeting.current is None and any(map(self.was_handled, self.meeting.agenda))


def found_in(
    passage: Passage,
    slip: Slip,
    sureness: Sureness,
    start: int,
    said: str,
    *,
    meant: str = "",
    facts: tuple[str, ...] = (),
    person: str = "",
    mends: bool = False,
) -> Finding:
    """Return a finding in a text. `mends`: what is meant is the one right way to put it."""
    return Finding(
        slip=slip,
        sureness=sureness,
        item=passage.item.id,
        person=person,
        ref=passage.ref,
        start=start,
        said=said,
        meant=meant,
        facts=facts,
        mend=partial(put_right, ref=passage.ref, start=start, said=said, meant=meant) if mends else None,
    )


def put_right(
    meeting: Meeting, _now: datetime, *, ref: TextRef, start: int, said: str, meant: str
) -> Meeting:
    """Put `meant` in the place of `said`, and change nothing else that is read.

    NotAllowedError when something else stands there by now.
    """
    try:
        stored = meeting.text(ref)
    except KeyError as gone:
        raise NotAllowedError("reads_otherwise", said) from gone
    blocks, words = _read(stored, ref.field)
    if words[start : start + len(said)] != said:
        raise NotAllowedError("reads_otherwise", said)
    before = _alike(said, meant)
    after = _alike(said[before:][::-1], meant[before:][::-1])
    changed = _replaced(blocks, start + before, start + len(said) - after, meant[before : len(meant) - after])
    if ref.field in _NO_MARKUP:
        return meeting.with_text(ref, "".join(block.text for block in changed))
    return meeting.with_text(ref, serialize(changed))


def _texts_of(item: AgendaItem) -> Iterator[tuple[TextField, str, str]]:
    yield TextField.TITLE, item.id, item.title
    yield TextField.DISCUSSION, item.id, item.discussion
    for asked in item.recusals:
        yield TextField.GROUND, asked.id, asked.ground
        yield TextField.REASON, asked.id, asked.reason
        yield TextField.HANDLING, asked.id, asked.handling
    for decision in item.decisions:
        yield TextField.DECISION, decision.id, decision.text
    yield TextField.DISSENT, item.id, item.dissent


def _passage(item: AgendaItem, which: TextField, owner: str, stored: str) -> Passage:
    return Passage(item, TextRef(which, owner), _read(stored, which)[1])


@lru_cache(maxsize=1024)
def _read(stored: str, which: TextField) -> tuple[tuple[Block, ...], str]:
    """Return the blocks and the words of a text. The page checks at every pause; most texts are the same."""
    if which in _NO_MARKUP:
        return (Block(BlockKind.PARAGRAPH, (Run(stored),)),), stored
    blocks = parse(stored)
    return blocks, "\n".join(block.text for block in blocks)


def _alike(one: str, other: str) -> int:
    """Return how many signs two texts begin with alike, up to the end of a word in both."""
    count = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    while count and any(text[count - 1 : count + 1].isalnum() and text[count:] for text in (one, other)):
        count -= 1
    return count


def _replaced(blocks: Iterable[Block], start: int, end: int, put_in: str) -> Iterator[Block]:
    """Yield blocks with `put_in` from `start` to `end` of their words. A place lies within one block."""
    begin = 0
    for block in blocks:
        stop = begin + len(block.text)
        if begin <= start and end <= stop:
            runs = tuple(_spliced(block.runs, start - begin, end - begin, put_in))
            yield replace(block, runs=runs)
        else:
            yield block
        begin = stop + 1


def _spliced(runs: Iterable[Run], start: int, end: int, put_in: str) -> Iterator[Run]:
    """Yield runs with `put_in` in the place of some letters, looking as the first of them.

    What only adds looks as the letter before it, but does not belong to a link that ends there.
    """
    model = start if end > start else max(0, start - 1)
    begin = 0
    for run in runs:
        stop = begin + len(run.text)
        yield replace(run, text=run.text[: max(0, start - begin)])
        if begin <= model < stop:
            yield replace(run, text=put_in, link=run.link if stop > start else None)
        yield replace(run, text=run.text[max(0, end - begin) :])
        begin = stop
