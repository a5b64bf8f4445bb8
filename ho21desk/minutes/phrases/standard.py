"""Texts that the program puts in place and the minute-taker may change. All are stored texts, with markup."""

from collections.abc import Iterable

from ho21desk.markup import BlockKind, literal, parse, serialize
from ho21desk.minutes.phrases.lines import blank_and_note, joined, one_line, order_line, votes
from ho21desk.minutes.phrases.words import Words, words
from ho21desk.model import AgendaItem, Attendance, ItemKind, Meeting, Participant, Recusal, View
from ho21desk.rules.numbering import case_number


def standard_discussion(meeting: Meeting, item: AgendaItem) -> str:
    """Return what the record alone says under an item; "" when it says nothing."""
    if item.kind is ItemKind.RECUSAL:
        questions = [
            question_paragraph(meeting, case, asked) for case in meeting.agenda for asked in case.recusals
        ]
        return _paragraphs([words(meeting.language).considered, *questions])
    order = order_line(meeting) if item.kind is ItemKind.NOTICE else ""
    return _paragraphs([order, recused_sentences(meeting, item, item.recusals)])


def standard_decision(meeting: Meeting, item: AgendaItem) -> str:
    """Return the usual decision for an item; "" for a case, which has no usual one."""
    w = words(meeting.language)
    match item.kind:
        case ItemKind.NOTICE:
            return w.notice_approved
        case ItemKind.RECUSAL:
            return _recusal_decision(meeting)
        case ItemKind.PREVIOUS_MINUTES:
            return w.minutes_approved
        case ItemKind.BRIEFINGS | ItemKind.STATUS | ItemKind.OVERVIEW | ItemKind.OUTSTANDING:
            return w.noted
        case ItemKind.ANY_OTHER | ItemKind.EVALUATION:
            return w.nothing
        case ItemKind.CASE:
            return ""


def recused_sentences(meeting: Meeting, item: AgendaItem, asked: Iterable[Recusal]) -> str:
    """Return the words at the head of a case on those of `asked` who were recused in it; "" for none."""
    w = words(meeting.language)
    left: list[str] = []
    stayed: list[str] = []
    for question in asked:
        person = _person(meeting, question)
        if person is not None and question.outcome is View.RECUSED:
            (left if _left(person, question) else stayed).append(_words(person.name))
    sentences = []
    for names, leaving in ((left, w.left), (stayed, "")):
        if names:
            said = w.was_recused if len(names) == 1 else w.were_recused
            sentences.append(said.format(names=joined(w, names), left=leaving))
    return " ".join(sentences)


def question_paragraph(meeting: Meeting, item: AgendaItem, asked: Recusal) -> str:
    """Return how a question of recusal in `item` was weighed and settled; "" if the person is unknown."""
    person = _person(meeting, asked)
    if person is None:
        return ""
    w = words(meeting.language)
    name = _words(person.name)
    case = _words(f"{case_number(meeting, item.number)} {item.title}")
    parts = [w.question.format(name=_genitive(name) if w.genitive else name, case=case)]
    if asked.ground.strip():
        parts.append(_sentence(w.ground.format(ground=_words(asked.ground))))
    parts.append(_sentence(_led_by(w.reason, _settled_markup(asked.reason))))
    views = {
        View.RECUSED: w.thinks_recused,
        View.NOT_RECUSED: w.thinks_not_recused,
        View.OPEN: w.in_doubt,
    }
    if asked.own_view is not None:
        parts.append(views[asked.own_view].format(name=_words(surname(person))))
    parts.append(_sentence(_settled_markup(asked.handling)))
    parts.append(_settled(w, person, asked))
    return _running(parts)


def surname(person: Participant) -> str:
    """Return the last word of a person's name."""
    return (one_line(person.name).split() or [""])[-1]


def _recusal_decision(meeting: Meeting) -> str:
    w = words(meeting.language)
    sentences: list[str] = []
    asked = [(item, question) for item in meeting.agenda for question in item.recusals]
    for item, question in asked:
        person = _person(meeting, question)
        if person is None or question.outcome is View.OPEN:
            continue
        if question.outcome is View.NOT_RECUSED:
            said = w.is_not_recused
        else:
            said = w.is_recused_and_leaves if _left(person, question) else w.is_recused
        sentences.append(said.format(name=_words(person.name), case=case_number(meeting, item.number)))
    return _paragraphs(sentences) if asked else w.none_recused


def _settled(w: Words, person: Participant, asked: Recusal) -> str:
    """Return what the others came to; "" while the question is open."""
    if asked.outcome is View.OPEN:
        return ""
    vote = asked.vote
    agreeing, against = (0, 0) if vote is None else (vote.votes_for, vote.against)
    if asked.outcome is View.NOT_RECUSED:
        agreeing, against = against, agreeing
    counted = vote is not None and not vote.unanimous and (agreeing or against)
    unanimous = vote is not None and vote.unanimous
    if asked.own_view is asked.outcome:
        said = w.shared_unanimously if unanimous else w.shared_by if counted else w.shared
        settled = said.format(count=agreeing, votes=votes(w, against))
    else:
        how = w.unanimously if unanimous else w.by_votes if counted else ""
        said = w.found_recused if asked.outcome is View.RECUSED else w.found_not_recused
        settled = said.format(
            how=how.format(count=agreeing, votes=votes(w, against)), name=_words(surname(person))
        )
    added = blank_and_note(w, vote) if vote is not None else ""
    return f"{settled} {_words(added)}" if added else settled


def _person(meeting: Meeting, asked: Recusal) -> Participant | None:
    return next((person for person in meeting.participants if person.id == asked.person), None)


def _left(person: Participant, asked: Recusal) -> bool:
    """Whether the member went out. Unless somebody noted otherwise, a recused member who was there did."""
    return asked.left_room is not False and person.attendance is Attendance.PRESENT


def _words(text: str) -> str:
    """Return the markup that shows `text` as it stands, within a sentence."""
    return literal(one_line(text))


def _settled_markup(text: str) -> str:
    """Return a stored text that means the same beside other texts: no asterisk waits for a partner."""
    return serialize(block for block in parse(text) if block.text.strip()).strip()


def _genitive(name: str) -> str:
    return f"{name}’" if name[-1:].lower() in "sxz" else f"{name}s"


def _led_by(lead: str, text: str) -> str:
    """Return `text` after its lead, or alone when it begins with a list."""
    blocks = parse(text)
    if not blocks or blocks[0].kind is not BlockKind.PARAGRAPH:
        return text
    return lead.format(reason=text)


def _sentence(text: str) -> str:
    """Return `text` with a full stop, unless it ends in such a sign or in a list."""
    blocks = parse(text)
    if not blocks or blocks[-1].kind is not BlockKind.PARAGRAPH:
        return text
    return text if blocks[-1].text.rstrip('»"”) ')[-1:] in tuple(".!?:;…") else f"{text}."


def _paragraphs(texts: Iterable[str]) -> str:
    return "\n\n".join(text for text in texts if text)


def _running(texts: Iterable[str]) -> str:
    """Return texts as one paragraph, as far as they are single paragraphs."""
    paragraphs: list[str] = []
    open_ended = False
    for text in filter(None, texts):
        blocks = parse(text)
        single = len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH
        if open_ended and single:
            paragraphs[-1] += f" {text}"
        else:
            paragraphs.append(text)
        open_ended = single
    return _paragraphs(paragraphs)
