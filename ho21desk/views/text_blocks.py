"""Texts as they stand in a document of Qt's: to and from blocks, and to what is stored.

Blocks and fragments are walked; Qt's own Markdown and plain text lose signs and no-break spaces.
"""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from ho21desk.markup import Block, BlockKind, Run, clean, serialize

_STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
_SIGNS = {BlockKind.PARAGRAPH: "", BlockKind.BULLET: "- ", BlockKind.NUMBERED: "1. "}
_LINE_HEIGHT = 125  # per cent: five hours of reading one's own lines
_GAPS = {BlockKind.PARAGRAPH: 8, BlockKind.BULLET: 4, BlockKind.NUMBERED: 4}
_MARKUP = re.compile(r"[\\*\[\]\u2028]|^[\d.-]")


# Reading


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """Return what stands in `document`. Nothing but an empty paragraph is no block at all."""
    blocks: list[Block] = []
    owner = -1
    for block in text_blocks(document):
        kind, before, owner = kind_of(block), owner, list_index(block)
        number = 0
        if kind is BlockKind.NUMBERED:
            number = blocks[-1].number + 1 if owner == before else 1
        blocks.append(Block(kind, _runs(block), number))
    return () if blocks == [Block(BlockKind.PARAGRAPH, ())] else tuple(blocks)


def text_blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Return Qt's blocks of `document`, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def places_of(words: str) -> int:
    """Return how many places words take in a document: a sign like an emoji takes two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list `block` is an item of."""
    # Qt may hand out no list; its type stubs do not say so.
    return block.textList() or None


def kind_of(block: QTextBlock) -> BlockKind:
    """Return what kind of block this is."""
    owner = list_of(block)
    if owner is None:
        return BlockKind.PARAGRAPH
    numbered = owner.format().style() == QTextListFormat.Style.ListDecimal
    return BlockKind.NUMBERED if numbered else BlockKind.BULLET


def list_index(block: QTextBlock) -> int:
    """Return a number that all items of one list share; -1 outside lists."""
    owner = list_of(block)
    return -1 if owner is None else owner.objectIndex()


def _runs(block: QTextBlock) -> tuple[Run, ...]:
    runs: list[Run] = []
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        looks = fragment.charFormat()
        run = Run(
            fragment.text().replace("\u2028", "\n"),
            looks.fontWeight() > QFont.Weight.Medium,
            looks.fontItalic(),
            (looks.anchorHref() or None) if looks.isAnchor() else None,
        )
        if runs and runs[-1] == Run(runs[-1].text, run.bold, run.italic, run.link):
            run = Run(runs.pop().text + run.text, run.bold, run.italic, run.link)
        runs.append(run)
        fragments += 1
    return tuple(runs)


def words_of(block: QTextBlock, kind: BlockKind) -> str:
    """Return a block as it is stored when it stands alone; an item then begins its list."""
    text = block.text()
    if text.strip() and not _MARKUP.search(text) and clean(text) == text and _is_unadorned(block):
        # So are most blocks, and `serialize` looks at every letter.
        return _SIGNS[kind] + text
    return serialize([Block(kind, _runs(block), 1 if kind is BlockKind.NUMBERED else 0)])


def _is_unadorned(block: QTextBlock) -> bool:
    ranges = block.textFormats()
    if len(ranges) != 1:
        return False
    looks = ranges[0].format
    return not (looks.isAnchor() or looks.fontItalic() or looks.fontWeight() > QFont.Weight.Medium)


# Writing


def write_blocks(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Write `blocks` where `cursor` stands; the block it stands in becomes the first of them.

    An item that counts on joins the list above it.
    """
    for at, block in enumerate(blocks):
        if at:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.setBlockCharFormat(QTextCharFormat())
        set_kind(cursor, block.kind, joins=block.kind is BlockKind.BULLET or block.number > 1)
        write_runs(cursor, block.runs)


def write_runs(cursor: QTextCursor, runs: Sequence[Run]) -> None:
    """Write `runs` where `cursor` stands."""
    for run in runs:
        looks = QTextCharFormat()
        if run.bold:
            looks.setFontWeight(QFont.Weight.Bold)
        if run.italic:
            looks.setFontItalic(True)
        if run.link:
            looks.setAnchor(True)
            looks.setAnchorHref(run.link)
        cursor.insertText(run.text.replace("\n", "\u2028"), looks)


def set_kind(cursor: QTextCursor, kind: BlockKind, *, joins: bool = False) -> None:
    """Make the block of `cursor` a paragraph or an item, of the list above it when it `joins`."""
    looks = QTextBlockFormat()
    looks.setBottomMargin(_GAPS[kind])
    looks.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(looks)
    if kind is BlockKind.PARAGRAPH:
        return
    above = cursor.block().previous()
    owner = list_of(above) if joins and above.isValid() and kind_of(above) is kind else None
    if owner is not None:
        owner.add(cursor.block())
        return
    looks_of_list = QTextListFormat()
    looks_of_list.setStyle(_STYLES[kind])
    cursor.createList(looks_of_list)


def part_lists(document: QTextDocument) -> None:
    """Give items that no longer follow on the rest of their list a list of their own.

    Qt would go on counting over a paragraph in between; what is stored begins at 1 again.
    """
    ended: set[int] = set()
    before, into = -1, None
    for block in text_blocks(document):
        index = list_index(block)
        if index != before:
            ended.add(before)
            into = None
        before = index
        if index == -1 or index not in ended:
            continue
        owner = list_of(block)
        assert owner is not None
        if into is None:
            into = QTextCursor(block).createList(owner.format())
        else:
            into.add(block)
