"""The minutes as plain text, for an e-mail."""

from collections.abc import Iterable

from ho21desk.markup import Block, BlockKind
from ho21desk.minutes.document import Document, Item


def text(document: Document) -> str:
    """Return the minutes as lines of text, with an empty line between the parts."""
    parts = [document.title, document.draft]
    parts += ["\n".join((_label(entry.label), *entry.lines)) for entry in document.head]
    for item in document.items:
        parts += _item(item)
    return "\n\n".join(part for part in parts if part) + "\n"


def _item(item: Item) -> Iterable[str]:
    yield f"{item.label} {item.title}".rstrip()
    yield item.not_there
    yield from _blocks(item.paragraphs)
    if item.decisions:
        yield _label(item.decision_label)
    for blocks in item.decisions:
        yield from _blocks(blocks)
    yield item.vote
    yield from _blocks(item.dissent)


def _label(label: str) -> str:
    """Return a label with the colon it needs on a line of its own."""
    return f"{label.removesuffix(':')}:"


def _blocks(blocks: Iterable[Block]) -> Iterable[str]:
    """Return paragraphs; the items of one list are one."""
    listed: list[str] = []
    last: Block | None = None
    for block in blocks:
        new_list = last is not None and (block.kind is not last.kind or block.number == 1)
        if listed and (new_list or block.kind is BlockKind.PARAGRAPH):
            yield "\n".join(listed)
            listed = []
        if block.kind is BlockKind.PARAGRAPH:
            yield _words(block)
        else:
            sign = f"{block.number}. " if block.kind is BlockKind.NUMBERED else "- "
            listed.append(sign + _words(block).replace("\n", "\n" + " " * len(sign)))
        last = block
    if listed:
        yield "\n".join(listed)


def _words(block: Block) -> str:
    """Return the words; a link's address stands behind it unless it is what one reads."""
    words = ""
    for place, run in enumerate(block.runs):
        words += run.text
        following = block.runs[place + 1].link if place + 1 < len(block.runs) else None
        if run.link and run.link != following and run.link.removeprefix("mailto:") not in words:
            words += f" <{run.link}>"
    return words
