"""Texts that the program puts in place and the minute-taker may change. All are stored texts, with markup."""

from ho21desk.minutes.phrases.lines import order_line
from ho21desk.minutes.phrases.recusal import (
    paragraphs_of,
    question_paragraphs,
    recusal_decision,
    recused_sentences,
)
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, ItemKind, Meeting


def standard_discussion(meeting: Meeting, item: AgendaItem) -> str:
    """Return what the record alone says under an item; "" when it says nothing."""
    if item.kind is ItemKind.RECUSAL:
        told = [words(meeting.language).considered]
        for case in meeting.agenda:
            told += question_paragraphs(meeting, case, case.recusals)
        return paragraphs_of(told)
    order = order_line(meeting) if item.kind is ItemKind.NOTICE else ""
    return paragraphs_of([order, recused_sentences(meeting, item, item.recusals)])


def standard_decision(meeting: Meeting, item: AgendaItem) -> str:
    """Return the usual decision for an item; "" for a case, which has no usual one."""
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
