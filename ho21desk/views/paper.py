"""The case paper, as it is read beside the writing."""

from html import escape

from ho21desk.markup import Block, BlockKind, Run, parse
from ho21desk.model import AgendaItem


def html(item: AgendaItem) -> str:
    """Return the paper of an item as HTML: what is proposed first, since that is looked for."""
    parts = []
    if item.proposal:
        parts.append(f"<h4>Forslag til vedtak</h4>{text(item.proposal)}")
    if item.background:
        parts.append(f"<h4>Bakgrunn</h4>{text(item.background)}")
    for heading, lines in (("Tidligere behandlet", item.handled_before), ("Vedlegg", item.enclosures)):
        if lines:
            parts.append(
                f"<h4>{heading}</h4><ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
            )
    return "".join(parts)


def text(stored: str) -> str:
    """Return a stored text as HTML."""
    out = []
    kind = BlockKind.PARAGRAPH
    for block in parse(stored):
        if kind is not BlockKind.PARAGRAPH and (block.kind is not kind or block.number == 1):
            out.append(f"</{_LISTS[kind]}>")
            kind = BlockKind.PARAGRAPH
        if block.kind is not kind:
            out.append(f"<{_LISTS[block.kind]}>")
            kind = block.kind
        tag = "p" if kind is BlockKind.PARAGRAPH else "li"
        out.append(f"<{tag}>{_runs(block)}</{tag}>")
    if kind is not BlockKind.PARAGRAPH:
        out.append(f"</{_LISTS[kind]}>")
    return "".join(out)


_LISTS = {BlockKind.BULLET: "ul", BlockKind.NUMBERED: "ol"}


def _runs(block: Block) -> str:
    return "".join(map(_run, block.runs))


def _run(run: Run) -> str:
    words = escape(run.text).replace("\n", "<br>")
    if run.bold:
        words = f"<b>{words}</b>"
    if run.italic:
        words = f"<i>{words}</i>"
    return f'<a href="{escape(run.link)}">{words}</a>' if run.link else words
