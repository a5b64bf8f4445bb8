"""Changes that are made to a document as a whole: what is pasted, and what the program changed."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

from ho21desk.markup import Block, BlockKind, serialize
from ho21desk.views.text_blocks import (
    kind_of,
    list_index,
    list_of,
    part_lists,
    set_kind,
    write_blocks,
    write_runs,
)


class Unit(NamedTuple):
    """A block as texts are compared: its words as they are stored when it stands alone."""

    kind: BlockKind
    begins: bool
    words: str


def insert_blocks(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Write `blocks` over the selection, as one step to undo. What fits in the line goes into it."""
    if not blocks:
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    is_empty = cursor.block().length() == 1
    first, last = blocks[0], blocks[-1]
    alone = len(blocks) == 1 and (first.kind is BlockKind.PARAGRAPH or not is_empty)
    has_tail = not alone and not cursor.atBlockEnd()
    if has_tail:
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    fits = alone or first.kind in (BlockKind.PARAGRAPH, kind_of(cursor.block()))
    if fits:
        write_runs(cursor, first.runs)
    if len(blocks) > fits and (fits or cursor.block().length() > 1):
        cursor.insertBlock()
    write_blocks(cursor, blocks[fits:])
    if has_tail and last.kind is BlockKind.PARAGRAPH:
        cursor.deleteChar()
    part_lists(cursor.document())
    cursor.endEditBlock()


def replace_blocks(document: QTextDocument, start: int, count: int, blocks: Sequence[Block]) -> None:
    """Put `blocks` in the place of `count` blocks, as one step to undo.

    A numbered item behind them that counted on still does.
    """
    behind = document.findBlockByNumber(start + count)
    index = list_index(behind) if behind.isValid() else -1
    counts_on = (
        index != -1 and kind_of(behind) is BlockKind.NUMBERED and list_index(behind.previous()) == index
    )
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if count == 0:
        _make_room(cursor, start)
    else:
        _clear(cursor, start, count, keep_one=bool(blocks))
    write_blocks(cursor, blocks)
    behind = document.findBlockByNumber(start + len(blocks))
    owner = list_of(behind.previous()) if counts_on else None
    while owner is not None and owner.objectIndex() != index and list_index(behind) == index:
        owner.add(behind)
        behind = behind.next()
    part_lists(document)
    cursor.endEditBlock()


def _make_room(cursor: QTextCursor, number: int) -> None:
    """Place `cursor` in a new block before the block of that number, or at the end."""
    block = cursor.document().findBlockByNumber(number)
    if block.isValid():
        cursor.setPosition(block.position())
        cursor.insertBlock(block.blockFormat(), block.charFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()


def _clear(cursor: QTextCursor, start: int, count: int, *, keep_one: bool) -> None:
    """Empty blocks, and take all of them away but one to be kept; a document always has one."""
    document = cursor.document()
    first, last = document.findBlockByNumber(start), document.findBlockByNumber(start + count - 1)
    behind = last.next()
    begin, end = first.position(), last.position() + last.length() - 1
    looks = None
    if not keep_one and behind.isValid():
        end, looks = behind.position(), behind.blockFormat()
    elif not keep_one and start:
        begin -= 1
        looks = first.previous().blockFormat()
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if looks is not None:
        cursor.setBlockFormat(looks)
    elif not keep_one:
        set_kind(cursor, BlockKind.PARAGRAPH)


def units_of(blocks: Sequence[Block]) -> list[Unit]:
    """Return blocks as they are compared."""
    return [Unit(block.kind, block.number == 1, serialize([block])) for block in blocks]


def common(one: Sequence[Unit], other: Sequence[Unit]) -> int:
    """Return how many units both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def place_of(old: Sequence[Unit], now: Sequence[Unit], start: int, end: int) -> int | None:
    """Return where old[start:end] stands in `now`, None when it is no longer as it was."""
    lead = common(old, now)
    trail = common(old[lead:][::-1], now[lead:][::-1])
    at = {where: where for where in range(lead)}
    at |= {len(old) - 1 - where: len(now) - 1 - where for where in range(trail)}
    between = SequenceMatcher(None, old[lead : len(old) - trail], now[lead : len(now) - trail])
    for match in between.get_matching_blocks():
        at |= {lead + match.a + step: lead + match.b + step for step in range(match.size)}
    if start < end:
        first = at.get(start)
        whole = first is not None and all(at.get(w) == first + w - start for w in range(start, end))
        return first if whole else None
    if start - 1 in at:
        return at[start - 1] + 1
    return at.get(start, len(now) if start == len(old) else 0 if start == 0 else None)
