"""What Word, Outlook, Teams and the browsers put on a clipboard, as it is stored."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.markup import BlockKind, clean, parse, serialize
from ho21desk.views.pasting import LONGEST_HTML, blocks_from_html, blocks_from_text


def html(text: str) -> str:
    return serialize(blocks_from_html(text))


def plain(text: str) -> str:
    return serialize(blocks_from_text(text))


WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15"><title>Sak 19</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-text:;}
--></style>
</head><body lang=NO style='tab-interval:35.4pt'><!--StartFragment-->
<h2>Vurdering<o:p></o:p></h2>
<p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif;color:#1F497D'>Rådet mener
at <b style='mso-bidi-font-weight:normal'>helsedata</b> koster \u201c10&nbsp;millioner\u201d
<i>årlig</i><span style='mso-spacerun:yes'>\u00a0 </span>ifølge
<a href="https://example.no/rapport?a=1&amp;b=2">rapporten</a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst
style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Første
punkt<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle
style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Underpunkt</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]><b>Andre</b> punkt</p>
<p class=MsoNormal>Forslag:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Rådet tar saken til orientering.</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>med merknad</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Sekretariatet følger opp.</p>
<p class=MsoNormal>Linje<br>to<span style='mso-tab-count:1'>\u00a0\u00a0\u00a0\u00a0\u00a0 </span>tre
<del cite="mailto:kari">strøket</del><span class=MsoCommentReference><a
class=msocomanchor href="#_msocom_1">[KN1]</a></span></p>
<!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img
width=100 src="file:///C:/Users/kari/x.png" alt="Figur"><![endif]>
<div style='mso-element:comment-list'><p class=MsoCommentText>Kommentar</p></div>
<!--EndFragment--></body></html>"""

WORD_TABLE = """<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'>
<td width=200><p class=MsoNormal><b>Navn<o:p></o:p></b></p></td>
<td><p class=MsoNormal>Rolle<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Kari</p></td>
<td><p class=MsoNormal>leder</p><p class=MsoNormal>og medlem</p></td></tr>
<tr><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal>vara</p></td></tr></table>"""

OUTLOOK = """<html><head><style>.x{color:red}</style></head><body><div class="WordSection1">
<div style="font-family: Aptos, sans-serif; font-size: 12pt;">Hei,</div><div><br></div>
<div class="elementToProof" style="font-weight: 400;">Vi ber om at
<span style="font-weight: 700">frist</span> settes.</div>
<table><tbody><tr><td><div>Hele e-posten</div>
<div>ligger i</div><div>en tabell</div></td></tr></tbody></table>
<ol start="1" data-editing-info="{}"><li style="font-style: italic;"><div role="presentation">en</div></li>
<li><div>to</div><div>fortsatt to</div></li></ol>
<div>Hilsen<br>Kari<br><br>tlf.&nbsp;22 00 00 00 <a href="mailto:kari@example.no">kari@example.no</a></div>
</div></body></html>"""

TEAMS = """<html><body><!--StartFragment--><p style="margin-left:0">Fra <strong>Kari</strong>:</p><ul><li>Ja
<ul><li>men ikke nå</li></ul></li><li><em>Nei</em></li></ul><p>&nbsp;</p><p>Se <a href="https://teams.example.no/l/1"
title="x" target="_blank" rel="noreferrer">møtet</a> <img alt="🙂" src="https://x/y.png" itemscope></p>
<!--EndFragment--></body></html>"""


def test_word() -> None:
    assert html(WORD) == (
        "**Vurdering**\n\n"
        "Rådet mener at **helsedata** koster \u201c10\u00a0millioner\u201d *årlig* ifølge"
        " [rapporten](https://example.no/rapport?a=1&b=2).\n\n"
        "- Første punkt\n- Underpunkt\n- **Andre** punkt\n\n"
        "Forslag:\n\n"
        "1. Rådet tar saken til orientering.\n   a) med merknad\n2. Sekretariatet følger opp.\n\n"
        "Linje\nto tre"
    )


def test_a_table_of_words() -> None:
    assert html(WORD_TABLE) == "**Navn** – Rolle\n\nKari – leder; og medlem\n\nvara"


def test_outlook() -> None:
    assert html(OUTLOOK) == (
        "Hei,\n\nVi ber om at **frist** settes.\n\nHele e-posten\n\nligger i\n\nen tabell\n\n"
        "1. *en*\n2. to\n   fortsatt to\n\n"
        "Hilsen\nKari\n\ntlf.\u00a022 00 00 00 [kari@example.no](mailto:kari@example.no)"
    )


def test_teams() -> None:
    assert html(TEAMS) == (
        "Fra **Kari**:\n\n- Ja\n- men ikke nå\n- *Nei*\n\nSe [møtet](https://teams.example.no/l/1)"
    )


@pytest.mark.parametrize(
    ("pasted", "stored"),
    [
        ("", ""),
        ("<p> </p><img src='x'>", ""),
        ("ord", "ord"),
        ("a\n  b", "a b"),
        ("<p>10\u00a0kr", "10\u00a0kr"),
        ("😀 e\u0301 \u200d", "😀 e\u0301 \u200d"),
        ("<b style='font-weight:normal' id='docs-internal-guid-1'><p>a</p></b>", "a"),
        ("<a href=' javascript:alert(1)'>x</a>", "x"),
        ("<a href='file:///c:/x'>x</a>", "x"),
        ("<a href='https://a.no/\n b'>x</a>", "[x](https://a.no/b)"),
        ("<script>alert(1)</script><style>p{}</style>a<svg><text>b</text></svg>", "a"),
        ("<p style='display:none'>skjult</p>a", "a"),
        ("<ol><li>a<ul><li>x</li><li>y</li></ul></li><li>b</li></ol>", "1. a\n   – x\n   – y\n2. b"),
        ("<ol><li>a<ol><li>x</li></ol></li><li>b</li></ol>", "1. a\n   1\\) x\n2. b"),
        ("<ol><li>a</li></ol><ol><li>b</li></ol>", "1. a\n\n1. b"),
        ("<li>a</li>", "- a"),
        ("<ul><li></li><li> <p>a</p></li></ul>", "- a"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ("<tr><td>a</td><td>b</td></tr>", "a – b"),
        ("<table><tr><td>1<table><tr><td>2</td><td>3</td></tr></table></td></tr></table>", "1\n\n2 – 3"),
        ("<p>a<p>b</div></b></p>c", "a\n\nb\n\nc"),
        ("<h1>1. Tittel</h1>", "**1\\. Tittel**"),
        ("a<br><br><br>b<br>c<br>", "a\n\nb\nc"),
        ("<p>*a* - [b]</p>", "\\*a\\* - [b]"),
        ('<p style="mso-list:none">a</p>', "a"),
    ],
)
def test_pieces_of_html(pasted: str, stored: str) -> None:
    assert parse(html(pasted)) == parse(stored)


@pytest.mark.parametrize(
    ("pasted", "stored"),
    [
        ("", ""),
        ("en\nto\r\n\r\n\r\ntre\u2029fire", "en\n\nto\n\ntre\n\nfire"),
        ("myk\x0blinje\u2028skift", "myk\nlinje\nskift"),
        ("- a\n• b\n* c\n– d\n·\te\no\tf", "- a\n- b\n- c\n- d\n- e\n- f"),
        ("1. a\n2) b\n3.\tc", "1. a\n2. b\n3. c"),
        ("1. a\n1. b", "1. a\n\n1. b"),
        ("2024. Året etter", "2024\\. Året etter"),
        ("1. mai er fri\n17. mai", "1\\. mai er fri\n\n17\\. mai"),
        ("1. a\n\ntekst\n2. b", "1. a\n\ntekst\n\n2\\. b"),
        ("  - innrykk", "- innrykk"),
        ("celle\tcelle", "celle celle"),
        ("a\x00b\x07\ud800", "ab"),
        ("10\u00a0kr 😀 e\u0301", "10\u00a0kr 😀 e\u0301"),
        ("-ikke liste -", "-ikke liste -"),
        ("*a* [b](https://c.no)", "\\*a\\* \\[b\\](https://c.no)"),
    ],
)
def test_plain_text(pasted: str, stored: str) -> None:
    assert plain(pasted) == stored


@given(st.text())
def test_no_word_of_plain_text_is_lost(text: str) -> None:
    # An "o" before a tab is a sign of Word's.
    def letters(words: str) -> list[str]:
        return [letter for letter in words if letter.isalpha() and letter != "o"]

    assert letters("".join(block.text for block in blocks_from_text(text))) == letters(clean(text))


TAGS = re.findall(r"\S+", "p b i a ul ol li table tr td div br h1 pre del span o:p script xml")


@given(
    st.lists(
        st.one_of(
            st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
            st.sampled_from(
                [
                    "<p style='mso-list:l0 level1 lfo1'>",
                    "<p style='mso-list:l0 level2 lfo1'>",
                    "<span style='mso-list:Ignore'>1.</span>",
                    "<![if !supportLists]>",
                    "<![endif]>",
                    "<!--",
                    "<![",
                    "&#0;",
                    "&nbsp;",
                    "<a href='https://a.no'>",
                ]
            ),
            st.text(max_size=5),
        ),
        max_size=25,
    ).map("".join)
)
def test_no_html_is_too_odd(text: str) -> None:
    blocks = blocks_from_html(text)
    for block, after in pairwise((*blocks, None)):
        if after is not None and after.number > 1:
            assert block is not None
            assert block.number == after.number - 1
    assert all(block.number > 0 for block in blocks if block.kind is BlockKind.NUMBERED)
    assert all(block.text.strip() for block in blocks)


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 300_000,
        "<ul><li>" * 150_000 + "x",
        "<table><tr><td>" * 90_000 + "x",
        "<![if !supportLists]>" * 80_000 + "x",
        "<!--[if " * 200_000,
        "<p style='" + "font-weight:bold;" * 100_000 + "'>x</p>",
        "a<b>b</b>" * 200_000,
        "<" * 1_900_000,
        "&nbsp;" * 300_000,
        "<br>" * 400_000,
        "<p>" + "ord " * 400_000,
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><p>&b;</p>",
    ],
    ids=range(12),
)
def test_hostile_html_takes_little_time(text: str) -> None:
    begun = time.process_time()
    blocks_from_html(text)
    assert time.process_time() - begun < 5


def test_html_that_is_too_long_is_left_to_plain_text() -> None:
    assert blocks_from_html("<p>" + "x" * LONGEST_HTML) == ()


def test_a_megabyte_of_plain_text() -> None:
    begun = time.process_time()
    assert len(blocks_from_text("- en linje til\n" * 70_000)) == 70_000
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("tag", ["table", "tr", "td", "ul", "li"])
def test_the_mark_of_words_list_on_what_is_no_paragraph_is_nothing_to_stumble_over(tag: str) -> None:
    inside = {"table": "<tr><td>c", "tr": "<td>c", "ul": "<li>c"}.get(tag, "c")
    around = {"tr": "<table>", "td": "<table><tr>", "li": "<ul>"}.get(tag, "")
    assert "c" in html(f"<p>a</p>{around}<{tag} style='mso-list:l0 level1 lfo1'>{inside}</p>")
