"""Every word that the program itself puts into the minutes, in bokmål and nynorsk.

`words` holds the words; `lines`, `attendance` and `votes` the short lines made of them; `recusal` and
`standard` the texts that the minute-taker finds in place and may change.
"""

from ho21desk.minutes.phrases.attendance import never_sat, not_there_line, participant_line
from ho21desk.minutes.phrases.circulating import (
    approval_background,
    approval_decision,
    approval_undone,
    mail_body,
    mail_subject,
)
from ho21desk.minutes.phrases.earlier import meeting_text, told_then
from ho21desk.minutes.phrases.lines import (
    date_text,
    draft_line,
    dropped_line,
    item_label,
    number_text,
    one_line,
    order_line,
    reported_line,
    surname,
    time_text,
    title_text,
    when_lines,
)
from ho21desk.minutes.phrases.outstanding import Outstanding, outstanding_text
from ho21desk.minutes.phrases.recusal import question_paragraphs, recused_sentences
from ho21desk.minutes.phrases.standard import standard_decision, standard_discussion
from ho21desk.minutes.phrases.vocabulary import Words
from ho21desk.minutes.phrases.votes import dissent_label, vote_line
from ho21desk.minutes.phrases.words import words

__all__ = [
    "Outstanding",
    "Words",
    "approval_background",
    "approval_decision",
    "approval_undone",
    "date_text",
    "dissent_label",
    "draft_line",
    "dropped_line",
    "item_label",
    "mail_body",
    "mail_subject",
    "meeting_text",
    "never_sat",
    "not_there_line",
    "number_text",
    "one_line",
    "order_line",
    "outstanding_text",
    "participant_line",
    "question_paragraphs",
    "recused_sentences",
    "reported_line",
    "standard_decision",
    "standard_discussion",
    "surname",
    "time_text",
    "title_text",
    "told_then",
    "vote_line",
    "when_lines",
    "words",
]
