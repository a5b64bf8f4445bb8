"""What the minutes say, before anybody decides how they look. Every printer prints exactly this."""

from dataclasses import dataclass
from datetime import date

from ho21desk.markup import Block


@dataclass(frozen=True, kw_only=True)
class HeadEntry:
    """One entry of the head: a label and what stands beside it, e.g. "Til stede" and the names."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Item:
    """One item of business.

    Attributes:
        id: `id` of the agenda item, so that a view can find its place.
        label: what stands in the label column, e.g. "Sak 13/2/2026".
        not_there: who was away, where the head cannot tell; "" for nobody.
        paragraphs: what was said; no block is empty.
        decisions: each decision with its blocks; none is empty.
        decision_label: the word beside the decisions.
        vote: how it was voted, in one line; "" when it was not.
        dissent: what the minority wants entered, with the words that say whose it is; no block is empty.
    """

    id: str
    label: str
    title: str
    not_there: str = ""
    paragraphs: tuple[Block, ...] = ()
    decision_label: str = "Vedtak"
    decisions: tuple[tuple[Block, ...], ...] = ()
    vote: str = ""
    dissent: tuple[Block, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table that an enclosure has and minutes have not.

    Attributes:
        columns: the heading of each column.
        widths: how wide they are to each other.
        rows: what stands in each cell, a line or more.
    """

    title: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Document:
    """The minutes of one meeting.

    Attributes:
        language: "nb" or "nn".
        author: the council; never the name of a person or a machine.
        date: the day it was printed.
        draft: the line that marks a draft; "" for approved minutes.
        draft_mark: the same in a word, for the top of every page.
        page_words: the words around the page number and the number of pages.
        slanted: whether decisions stand in italics, where words that stand out are upright.
        indented: whether texts stand beside the label column, and not below it.
    """

    title: str
    language: str
    author: str
    date: date
    draft: str = ""
    draft_mark: str = ""
    page_words: tuple[str, str] = ("Side", "av")
    slanted: bool = True
    indented: bool = True
    head: tuple[HeadEntry, ...] = ()
    items: tuple[Item, ...] = ()
