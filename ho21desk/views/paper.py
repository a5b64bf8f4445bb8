"""The case paper, as it is read beside the writing."""

from html import escape

from ho21desk.markup import parse
from ho21desk.minutes.preview import blocks_html
from ho21desk.model import AgendaItem
from ho21desk.views.language import tr


def html(item: AgendaItem) -> str:
    """Return the paper of an item as HTML: what is proposed first, since that is looked for."""
    parts = []
    for heading, text in ((tr("Forslag til vedtak"), item.proposal), (tr("Bakgrunn"), item.background)):
        if text:
            parts.append(f"<h4>{heading}</h4>{blocks_html(parse(text))}")
    for heading, lines in (
        (tr("Tidligere behandlet"), item.handled_before),
        (tr("Vedlegg"), item.enclosures),
    ):
        if lines:
            listed = "".join(f"<li>{escape(line)}</li>" for line in lines)
            parts.append(f"<h4>{heading}</h4><ul>{listed}</ul>")
    return "".join(parts)
