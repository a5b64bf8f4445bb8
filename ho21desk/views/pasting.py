"""What is pasted, made into blocks: words, lists, bold, italic, links. Nothing else comes along.

Word, Outlook, Teams and the browsers each write HTML of their own, and anything may be on a clipboard.
"""

import re

from ho21desk.markup import Block, BlockKind, Run, clean
from ho21desk.views.pasted_html import read_html

LONGEST_HTML = 2_000_000


def blocks_from_text(text: str) -> tuple[Block, ...]:
    """Return plain text as blocks: every line a paragraph or an item, empty lines left out."""
    blocks: list[Block] = []
    for paragraph in _PARAGRAPHS.split(text):
        words = clean(paragraph).strip()
        if not words:
            continue
        found = _ITEM.match(words)
        number = 0
        if found and found[1]:
            counts_on = blocks[-1].number + 1 if blocks else 1
            number = int(found[1]) if int(found[1]) in (1, counts_on) else 0
            found = found if number else None
        kind = BlockKind.PARAGRAPH if not found else BlockKind.NUMBERED if number else BlockKind.BULLET
        words = words[found.end() :] if found else words
        blocks.append(Block(kind, (Run(re.sub(r" *\t+ *", " ", words)),), number))
    return tuple(blocks)


def blocks_from_html(html: str) -> tuple[Block, ...]:
    """Return HTML as blocks; none when there are no words in it, or when it is too long to read."""
    if len(html) > LONGEST_HTML:
        return ()
    return read_html(clean(html))


# Plain text

_PARAGRAPHS = re.compile("\r\n|[\n\r\x0c\x1c-\x1e\x85\u2029]")
# "1. mai" is a date.
_MONTHS = "jan|feb|mars|april|mai|juni|juli|aug|sep|okt|nov|des"
_ITEM = re.compile(
    r"(?:[-–*•·‣▪●○◦]|o(?=\t)|([1-9]\d{0,2})[.)])[ \t\xa0]+"
    rf"(?!(?:{_MONTHS})[a-zæøå]*\b)(?=\S)"
)
