"""Case numbers in the form of the house, wherever in a document they stand.

A record holds case numbers in full ("49/5/2023"), in the program's own sentences and in what people
write. A house may print them otherwise, and no document mixes two forms; so they are changed in what
is printed, never in the record. What else looks like such a number is left alone, a date above all:
it is taken for a case number when the agenda has it or the word "sak" stands before it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from ho21desk.markup import Block, Run
from ho21desk.minutes.document import Document, Item
from ho21desk.minutes.phrases import Words, number_text
from ho21desk.model import Meeting
from ho21desk.rules.numbering import CaseNumber

_FULL = re.compile(
    r"(?<![\w/])(sak\w{0,3}\s+)?([1-9][0-9]{0,3})/([1-9][0-9]{0,2})/([0-9]{4})(?![\w/])", re.IGNORECASE
)


def in_house_form(document: Document, meeting: Meeting, w: Words) -> Document:
    """Return the document with every case number in its texts as the house writes it.

    Labels are in that form already. Links are left as they are, the words they are read by included.
    """
    agenda = {(item.number, meeting.number, meeting.year) for item in meeting.agenda}

    def printed(found: re.Match[str]) -> str:
        case = CaseNumber(int(found[2]), int(found[3]), int(found[4]))
        return f"{found[1] or ''}{number_text(w, case)}" if found[1] or case in agenda else found[0]

    def said(text: str) -> str:
        return _FULL.sub(printed, text) if "/" in text else text

    return replace(
        document,
        head=tuple(replace(entry, lines=tuple(map(said, entry.lines))) for entry in document.head),
        items=tuple(_item(item, said) for item in document.items),
    )


def _item(item: Item, said: Callable[[str], str]) -> Item:
    return replace(
        item,
        title=said(item.title),
        not_there=said(item.not_there),
        paragraphs=_blocks(item.paragraphs, said),
        decisions=tuple(_blocks(blocks, said) for blocks in item.decisions),
        vote=said(item.vote),
        dissent=_blocks(item.dissent, said),
    )


def _blocks(blocks: Iterable[Block], said: Callable[[str], str]) -> tuple[Block, ...]:
    return tuple(_block(block, said) if "/" in block.text else block for block in blocks)


def _block(block: Block, said: Callable[[str], str]) -> Block:
    return replace(block, runs=tuple(_run(run, said) for run in block.runs))


def _run(run: Run, said: Callable[[str], str]) -> Run:
    return run if run.link or "/" not in run.text else replace(run, text=said(run.text))
