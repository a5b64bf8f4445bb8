"""Texts that the program puts in place and the minute-taker may change. All are stored texts, with markup."""

from ho21desk.markup import literal
from ho21desk.minutes.phrases.lines import dropped_line, order_line, reported_line
from ho21desk.minutes.phrases.recusal import (
    paragraphs_of,
    question_paragraphs,
    recusal_decision,
    recused_sentences,
)
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, ItemKind, Meeting
from ho21desk.rules.outstanding import TELLING


def standard_discussion(meeting: Meeting, item: AgendaItem) -> str:
    """Return what the record alone says under an item; "" when it says nothing.

    What was reported for any other business is told at the opening, and waits under its own item with
    a place to write for each topic. What is outstanding is told as it stands in the background.
    """
    if item.dropped:
        return dropped_line(meeting, item)
    if item.kind is ItemKind.RECUSAL:
        told = [words(meeting.language).considered]
        for case in meeting.agenda:
            told += question_paragraphs(meeting, case, case.recusals)
        return paragraphs_of(told)
    told = []
    if item.kind is ItemKind.NOTICE:
        topics = [topic for other in meeting.agenda for topic in other.reported]
        told = [order_line(meeting), literal(reported_line(meeting, topics))]
    if item.kind in TELLING:
        told = [item.background]
    told += [f"**{literal(topic)}**" for topic in item.reported]
    return paragraphs_of([*told, recused_sentences(meeting, item, item.recusals)])


def standard_decision(meeting: Meeting, item: AgendaItem) -> str:
    """Return the usual decision for an item; "" for a case, which has none, and for what is not handled."""
    if item.dropped:
        return ""
    w = words(meeting.language)
    match item.kind:
        case ItemKind.NOTICE:
            return w.notice_approved
        case ItemKind.RECUSAL:
            return recusal_decision(meeting)
        case ItemKind.PREVIOUS_MINUTES:
            return w.minutes_approved
        case ItemKind.BRIEFINGS | ItemKind.STATUS | ItemKind.OVERVIEW | ItemKind.OUTSTANDING:
            return w.noted
        case ItemKind.ANY_OTHER | ItemKind.EVALUATION:
            return w.nothing
        case ItemKind.CASE:
            return ""
