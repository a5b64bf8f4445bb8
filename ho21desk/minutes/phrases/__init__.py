"""Every word that the program itself puts into the minutes, in bokmål and nynorsk.

`words` holds the words, `lines` the short lines made of them (dates, people, votes), and
`standard` the texts that the minute-taker finds in place and may change.
"""

from ho21desk.minutes.phrases.lines import (
    date_text,
    draft_line,
    item_label,
    order_line,
    participant_line,
    presence_note,
    time_text,
    title_text,
    vote_line,
)
from ho21desk.minutes.phrases.standard import (
    question_paragraph,
    recused_sentences,
    standard_decision,
    standard_discussion,
)
from ho21desk.minutes.phrases.words import Words, words

__all__ = [
    "Words",
    "date_text",
    "draft_line",
    "item_label",
    "order_line",
    "participant_line",
    "presence_note",
    "question_paragraph",
    "recused_sentences",
    "standard_decision",
    "standard_discussion",
    "time_text",
    "title_text",
    "vote_line",
    "words",
]
