"""The preview and the plain text say what the Word file says."""

import re
from dataclasses import replace
from datetime import date
from html import unescape

from ho21desk.markup import parse
from ho21desk.minutes import content, plain, preview
from ho21desk.minutes.document import Document, Item
from ho21desk.model import Meeting


def saying(text: str) -> Document:
    item = Item(id='a"1', label="Sak 1/1/2026", title="<Sak>", paragraphs=parse(text))
    return Document(title="R & S", language="nb", author="Rådet", date=date(2026, 1, 1), items=(item,))


def test_plain_text(document: Document) -> None:
    text = plain.text(document)
    assert text.startswith("Prøverådet, referat møte 2/2026\n\nUTKAST per 16. mars 2026\n\nDato:\nlørdag")
    assert (
        "Sak 14/2/2026 Budsjett\n\nIkke til stede under behandlingen: Anne Dahl.\n\n"
        "Først dette.\n\n1. en\n2. to\n\nSå dette:\n\n- a\n- b\n\nVedtak:\n\n"
        "Rådet vedtar budsjettet.\n\n1. Ett\n2. To\n\n"
        "Vedtatt med 8 mot 3 stemmer. 1 stemte blankt.\n\nDissens: Budsjettet er for lite.\n\n- en\n\n"
        "Sak 15/2/2026 Evaluering\n"
    ) in text


def test_plain_text_of_lists_and_links() -> None:
    text = plain.text(saying("1. a\n   b\n2. c\n\nSå\n\n1. d\n\n[her](https://a.no) [b@c.no](mailto:b@c.no)"))
    assert "1. a\n   b\n2. c\n\nSå\n\n1. d\n\nher <https://a.no> b@c.no" in text


def test_the_preview_says_the_same(document: Document) -> None:
    html = preview.html(document)
    words = unescape(re.sub(r"<br>|</(p|li|td|h1|h2)>", "\n", html).split("<body>")[1])
    words = re.sub(r"<[^>]+>", "", words)
    said = " ".join(words.split())
    for line in plain.text(document).split("\n"):
        line = re.sub(r"^(- |\d+\. (?=en$|to$|Ett$|To$))|:$", "", line)
        assert " ".join(line.split()) in said
    assert html.count("<h2 ") == len(document.items)
    assert '<a name="a14"></a>' in html


def test_the_preview_escapes_and_keeps_white_space() -> None:
    html = preview.html(saying("a  <b> & *k*\nlinje [x](https://a.no/?b&c)"))
    assert 'pre-wrap">a  &lt;b&gt; &amp; <i>k</i><br>linje <a href="https://a.no/?b&amp;c">x</a></p>' in html
    assert '<a name="a&quot;1">' in html
    assert "R &amp; S" in html


def test_the_preview_has_no_colours_of_its_own(document: Document) -> None:
    assert not re.search("color|#[0-9a-f]{3}", preview.html(document))


def test_lists_in_the_preview_begin_anew() -> None:
    html = preview.html(saying("1. a\n2. b\n\nSå\n\n1. c"))
    assert html.count('<ol start="1">') == 2


def test_minutes_without_decisions(meeting: Meeting) -> None:
    bare = content.build(replace(meeting, agenda=meeting.agenda[-1:]), printed_on=date(2026, 3, 16))
    assert "Vedtak" not in plain.text(bare)
    assert "Vedtak" not in preview.html(bare)
