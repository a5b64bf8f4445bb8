"""A document as a page for a web site: plain HTML that takes on the look of the site it is put into."""

from collections.abc import Iterable
from html import escape

from ho21desk.markup import Block, BlockKind, Run
from ho21desk.minutes.document import Document, HeadEntry, Item
from ho21desk.minutes.preview import in_lists


def page(document: Document) -> str:
    """Return a whole page. Each item is a section, whose `id` is its label: "sak-13-2-2026"."""
    draft = f"<p><strong>{_text(document.draft)}</strong></p>" if document.draft else ""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{document.language}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_text(document.title)}</title>",
            "</head>",
            "<body>",
            f"<h1>{_text(document.title)}</h1>{draft}",
            "<dl>",
            *map(_entry, document.head),
            "</dl>",
            *(_item(item) for item in document.items),
            "</body>",
            "</html>",
            "",
        )
    )


def _entry(entry: HeadEntry) -> str:
    lines = "".join(f"<dd>{_text(line)}</dd>" for line in entry.lines)
    return f"<dt>{_text(entry.label)}</dt>{lines}"


def _item(item: Item) -> str:
    anchor = "-".join("".join(sign if sign.isalnum() else " " for sign in item.label.lower()).split())
    parts = [f'<section id="{escape(anchor)}">', f"<h2>{_text(item.label)} {_text(item.title)}</h2>"]
    parts.append(_paragraph(item.not_there))
    parts.append(_blocks(item.paragraphs))
    if item.decisions:
        parts.append(f"<h3>{_text(item.decision_label)}</h3>")
    parts += [_blocks(blocks) for blocks in item.decisions]
    parts.append(_paragraph(item.vote))
    parts.append(_blocks(item.dissent))
    parts.append("</section>")
    return "\n".join(filter(None, parts))


def _paragraph(line: str) -> str:
    return f"<p>{_text(line)}</p>" if line else ""


def _blocks(blocks: Iterable[Block]) -> str:
    parts = []
    for listed in in_lists(blocks):
        inside = [_runs(block.runs) for block in listed]
        items = "".join(f"<li>{words}</li>" for words in inside)
        match listed[0].kind:
            case BlockKind.PARAGRAPH:
                parts += [f"<p>{words}</p>" for words in inside]
            case BlockKind.BULLET:
                parts.append(f"<ul>{items}</ul>")
            case BlockKind.NUMBERED:
                parts.append(f"<ol>{items}</ol>")
    return "\n".join(parts)


def _runs(runs: Iterable[Run]) -> str:
    words = ""
    for run in runs:
        part = _text(run.text)
        part = f"<em>{part}</em>" if run.italic else part
        part = f"<strong>{part}</strong>" if run.bold else part
        words += f'<a href="{escape(run.link)}">{part}</a>' if run.link else part
    return words


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
