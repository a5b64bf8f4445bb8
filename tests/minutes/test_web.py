"""Minutes for a web site: plain HTML that holds every word once, and looks like the page it is put on."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from ho21desk.markup import parse
from ho21desk.minutes.document import Document, HeadEntry, Item
from ho21desk.minutes.web import page


def read(written: str) -> Any:
    """Return the elements of a page."""
    return html.fromstring(written)


def document(*items: Item) -> Document:
    head = (HeadEntry(label="Til stede", lines=("Guri Rørtveit <x>", "Ask")),)
    return Document(
        title="Referat & møte", language="nn", author="Rådet", date=date(2026, 6, 11), head=head, items=items
    )


def test_a_page_is_built_of_what_things_are() -> None:
    said = parse("Sagt **sterkt** og [her](https://example.org/?a=1&b=2).\n\n- en\n- to\n\n1. tre\n2. fire")
    item = Item(
        id="i",
        label="Sak 13/2/2026",
        title="Plan",
        paragraphs=said,
        decisions=(parse("1. A\n2. B"),),
        vote="Enstemmig.",
    )
    written = page(document(item))
    assert written.startswith('<!DOCTYPE html>\n<html lang="nn">')
    elements = read(written)
    assert elements.xpath("//title/text()") == elements.xpath("//h1/text()") == ["Referat & møte"]
    assert elements.xpath("//dl/dt/text()") == ["Til stede"]
    assert elements.xpath("//dl/dd/text()") == ["Guri Rørtveit <x>", "Ask"]
    (section,) = elements.xpath("//section[@id='sak-13-2-2026']")
    assert section.xpath("./h2/text()") == ["Sak 13/2/2026 Plan"]
    assert section.xpath("./h3/text()") == ["Vedtak"]
    assert section.xpath(".//a/@href") == ["https://example.org/?a=1&b=2"]
    assert section.xpath(".//strong/text()") == ["sterkt"]
    assert section.xpath("./ul/li/text()") == ["en", "to"]
    assert section.xpath("./ol[1]/li/text()") == ["tre", "fire"]
    assert section.xpath("./ol[2]/li/text()") == ["A", "B"]
    assert section.xpath("./p[last()]/text()") == ["Enstemmig."]
    assert "style" not in written
    assert "class=" not in written


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60))
def test_any_words_are_words_and_never_markup(text: str) -> None:
    item = Item(id="i", label="Sak", title=text)
    (heading,) = read(page(document(item))).xpath("//section/h2")
    assert len(heading) == 0
    assert (heading.text or "").split() == f"Sak {text}".split()
