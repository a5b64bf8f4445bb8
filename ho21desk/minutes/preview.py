"""The minutes as HTML for a text browser: laid out as they print, in the colours of the window."""

from collections.abc import Iterable, Iterator
from html import escape

from ho21desk.markup import Block, BlockKind, Run
from ho21desk.minutes.document import Document, HeadEntry, Item

# A text browser knows no hanging indent; here, unlike in Word, tables make the columns of labels.
_TABLE = '<table width="100%" cellspacing="0" cellpadding="0">'
_LABEL = '<td width="{width}" valign="top" style="padding: 6px 12px 2px 0">'
_CELL = '<td valign="top" style="padding: 6px 0 2px 0">'
COLUMN = 150
_NARROW = 0.64
_LETTERS = 16  # that fit the column; a longer label has a line of its own, as in Word
_KEEP = "white-space: pre-wrap"


def html(document: Document, column: int = COLUMN) -> str:
    """Return the minutes as an HTML page. Every item has an anchor named by its `id`.

    `column` is how many pixels the labels of the head take.
    """
    draft = f"<p><b>{_text(document.draft)}</b></p>" if document.draft else ""
    return (
        f'<html lang="{document.language}"><head><meta charset="utf-8"><title>{_text(document.title)}</title>'
        f'</head><body><h1 style="font-size: x-large">{_text(document.title)}</h1>{draft}'
        f"{''.join(_entry(entry, column) for entry in document.head)}"
        f"{''.join(_item(item, document, column) for item in document.items)}</body></html>"
    )


def _entry(entry: HeadEntry, column: int) -> str:
    lines = "<br>".join(map(_text, entry.lines))
    return _beside(entry.label, f'<p style="{_KEEP}; margin: 0">{lines}</p>', column)


def _item(item: Item, document: Document, column: int) -> str:
    def text(cell: str) -> str:
        return _beside("", cell, column) if document.indented and cell else cell

    width = column if document.indented else round(column * _NARROW)
    parts = [f'<h2 style="font-size: medium"><a name="{escape(item.id)}"></a>{_text(item.label)}']
    parts.append(f" &nbsp; {_text(item.title)}</h2>")
    parts.append(text(f"<p>{_text(item.not_there)}</p>" if item.not_there else ""))
    parts.append(text(blocks_html(item.paragraphs)))
    for place, blocks in enumerate(item.decisions):
        words = blocks_html(blocks, slanted=document.slanted)
        label = "" if place else item.decision_label
        parts.append(_beside(label, f"<i>{words}</i>" if document.slanted else words, width))
    if item.vote:
        parts.append(_beside("", f"<p>{_text(item.vote)}</p>", width))
    parts.append(text(blocks_html(item.dissent)))
    return "".join(parts)


def _beside(label: str, cell: str, width: int) -> str:
    """Return what stands beside a label, or beside none, in a column of that width."""
    shown = f"<b>{_text(label)}</b>" if label else ""
    if len(label) > _LETTERS:
        return f'<p style="margin: 6px 0 0 0">{shown}</p>{_beside("", cell, width)}'
    return f"{_TABLE}<tr>{_LABEL.format(width=width)}{shown}</td>{_CELL}{cell}</td></tr></table>"


def blocks_html(blocks: Iterable[Block], *, slanted: bool = False) -> str:
    """Return blocks as HTML; `slanted` when they stand among italics, where emphasis is upright."""
    parts = []
    for listed in in_lists(blocks):
        kind = listed[0].kind
        inside = [_runs(block.runs, slanted=slanted) for block in listed]
        if kind is BlockKind.PARAGRAPH:
            parts += [f'<p style="{_KEEP}">{words}</p>' for words in inside]
            continue
        items = "".join(f'<li style="{_KEEP}">{words}</li>' for words in inside)
        if kind is BlockKind.BULLET:
            parts.append(f"<ul>{items}</ul>")
        else:
            parts.append(f'<ol start="{listed[0].number}">{items}</ol>')
    return "".join(parts)


def in_lists(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield paragraphs that follow one another, and lists; a number that does not count on begins another."""
    listed: list[Block] = []
    for block in blocks:
        counts_on = (
            block.kind is not BlockKind.NUMBERED or not listed or block.number == listed[-1].number + 1
        )
        if listed and (block.kind is not listed[-1].kind or not counts_on):
            yield listed
            listed = []
        listed.append(block)
    if listed:
        yield listed


def _runs(runs: Iterable[Run], *, slanted: bool) -> str:
    words = ""
    for run in runs:
        part = _text(run.text)
        if run.italic:
            part = f'<span style="font-style: normal">{part}</span>' if slanted else f"<i>{part}</i>"
        if run.bold:
            part = f"<b>{part}</b>"
        words += f'<a href="{escape(run.link)}">{part}</a>' if run.link else part
    return words


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
