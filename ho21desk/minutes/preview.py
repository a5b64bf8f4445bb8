"""The minutes as HTML for a text browser: laid out as they print, in the colours of the window."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from ho21desk.markup import Block, BlockKind, Run
from ho21desk.minutes.document import Document, HeadEntry, Item

# A text browser knows no hanging indent; here, unlike in Word, a table makes the label column.
_TABLE = '<table width="100%" cellspacing="0" cellpadding="0">'
_LABEL = '<td width="150" valign="top" style="padding: 4px 12px 4px 0">'
_CELL = '<td valign="top" style="padding: 4px 0">'
_KEEP = "white-space: pre-wrap"


def html(document: Document) -> str:
    """Return the minutes as an HTML page. Every item has an anchor named by its `id`."""
    draft = f"<p><b>{_text(document.draft)}</b></p>" if document.draft else ""
    return (
        f'<html lang="{document.language}"><head><meta charset="utf-8"><title>{_text(document.title)}</title>'
        f'</head><body><h1 style="font-size: x-large">{_text(document.title)}</h1>{draft}'
        f"{_TABLE}{''.join(map(_entry, document.head))}</table>"
        f"{''.join(map(_item, document.items))}</body></html>"
    )


def _entry(entry: HeadEntry) -> str:
    lines = "<br>".join(map(_text, entry.lines))
    return _row(f"<b>{_text(entry.label)}</b>", f'<p style="{_KEEP}; margin: 0">{lines}</p>')


def _item(item: Item) -> str:
    rows = _row("", f"<p>{_text(item.not_there)}</p>") if item.not_there else ""
    rows += _row("", blocks_html(item.paragraphs)) if item.paragraphs else ""
    label = item.decision_label
    for blocks in item.decisions:
        rows += _row(f"<b>{_text(label)}</b>" if label else "", f"<i>{blocks_html(blocks, slanted=True)}</i>")
        label = ""
    if item.vote:
        rows += _row("", f"<p>{_text(item.vote)}</p>")
    if item.dissent:
        rows += _row("", blocks_html(item.dissent))
    heading = f'<a name="{escape(item.id)}"></a>{_text(item.label)} &nbsp; {_text(item.title)}'
    table = f"{_TABLE}{rows}</table>" if rows else ""
    return f'<h2 style="font-size: medium">{heading}</h2>{table}'


def _row(label: str, cell: str) -> str:
    return f"<tr>{_LABEL}{label}</td>{_CELL}{cell}</td></tr>"


def blocks_html(blocks: Iterable[Block], *, slanted: bool = False) -> str:
    """Return blocks as HTML; `slanted` when they stand among italics, where emphasis is upright."""
    parts = []
    for (kind, _), group in groupby(_with_lists(blocks), key=lambda pair: (pair[0].kind, pair[1])):
        listed = [block for block, _ in group]
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


def _with_lists(blocks: Iterable[Block]) -> Iterable[tuple[Block, int]]:
    """Return each block with the list it belongs to: a number that does not count on begins another."""
    which, last = 0, 0
    for block in blocks:
        which += block.kind is BlockKind.NUMBERED and block.number != last + 1
        last = block.number
        yield block, which


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
