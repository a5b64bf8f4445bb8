"""How questions of recusal were weighed and settled (Public Administration Act § 8). Texts with markup."""

from collections.abc import Iterable

from ho21desk.markup import BlockKind, literal, parse, serialize
from ho21desk.minutes.phrases.lines import joined, one_line, surname
from ho21desk.minutes.phrases.votes import votes, what_else
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, Attendance, Meeting, Participant, Recusal, View, Vote
from ho21desk.rules.numbering import case_number
from ho21desk.rules.presence import present_at
from ho21desk.rules.recusal import everybody_decides


def question_paragraphs(meeting: Meeting, item: AgendaItem, asked: Iterable[Recusal]) -> list[str]:
    """Return how questions of recusal in `item` were weighed and settled, and who had no part in that.

    Questions settled together stand together, with what the law has the minutes say of them all.
    """
    paragraphs = []
    together: dict[int | None, list[Recusal]] = {}
    for question in asked:
        together.setdefault(question.settled_in, []).append(question)
    for settled_in, questions in together.items():
        paragraphs += [_question(meeting, item, question) for question in questions]
        paragraphs.append(_of_all(meeting, item, settled_in))
    return [paragraph for paragraph in paragraphs if paragraph]


def recused_sentences(meeting: Meeting, item: AgendaItem, asked: Iterable[Recusal]) -> str:
    """Return the words at the head of a case on those of `asked` who were recused in it; "" for none."""
    w = words(meeting.language)
    names: dict[str, list[str]] = {w.left: [], w.stayed: [], w.away: []}
    for question in asked:
        person = _person(meeting, question)
        if person is None or question.outcome is not View.RECUSED:
            continue
        if not present_at(meeting, person, item):
            how = w.away
        else:
            how = w.stayed if question.left_room is False else w.left
        names[how].append(_words(person.name))
    return " ".join(
        (w.was_recused if len(who) == 1 else w.were_recused).format(names=joined(w, who), how=how)
        for how, who in names.items()
        if who
    )


def recusal_decision(meeting: Meeting) -> str:
    """Return the decision on all questions of recusal; "" while they are open."""
    w = words(meeting.language)
    sentences: list[str] = []
    for item in meeting.agenda:
        names: dict[tuple[str, str], list[str]] = {}
        for question in item.recusals:
            person = _person(meeting, question)
            if person is None or question.outcome is View.OPEN:
                continue
            if question.outcome is View.NOT_RECUSED:
                said = w.is_not_recused, w.are_not_recused
            elif _leaves(person, question):
                said = w.is_recused_and_leaves, w.are_recused_and_leave
            else:
                said = w.is_recused, w.are_recused
            names.setdefault(said, []).append(_words(person.name))
        case = case_number(meeting, item.number)
        for (one, several), who in names.items():
            sentences.append((one if len(who) == 1 else several).format(names=joined(w, who), case=case))
    asked = any(item.recusals for item in meeting.agenda)
    return paragraphs_of(sentences) if asked else w.none_recused


def paragraphs_of(texts: Iterable[str]) -> str:
    """Return texts as paragraphs of one, the empty ones left out."""
    return "\n\n".join(text for text in texts if text)


def _question(meeting: Meeting, item: AgendaItem, asked: Recusal) -> str:
    """Return how a question was weighed and settled; "" if the person is unknown."""
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
    parts.append(_settled(meeting, item, person, asked))
    return _running(parts)


def _settled(meeting: Meeting, item: AgendaItem, person: Participant, asked: Recusal) -> str:
    """Return what the members came to; "" while the question is open."""
    if asked.outcome is View.OPEN:
        return ""
    w = words(meeting.language)
    members = w.all_members if everybody_decides(meeting, item, asked) else w.other_members
    shares = asked.own_view is asked.outcome
    vote = asked.vote or Vote()
    agreeing, against = vote.votes_for, vote.against
    if asked.outcome is View.NOT_RECUSED:
        agreeing, against = against, agreeing
    if vote.unanimous or (agreeing and not against and not vote.blank):
        every = agreeing or against
        said, how = (
            (w.shared_unanimously_by, w.unanimously_by) if every else (w.shared_unanimously, w.unanimously)
        )
        figures = {"votes": votes(w, every)}
    else:
        said, how = (w.shared_by, w.by_votes) if agreeing or against else (w.shared, "")
        figures = {"count": str(agreeing), "votes": votes(w, against)}
    if shares:
        sentence = said.format(assessment=w.assessments[person.pronoun], members=members, **figures)
    else:
        found = w.found_recused if asked.outcome is View.RECUSED else w.found_not_recused
        name = w.pronouns[person.pronoun] if person.pronoun else _words(surname(person))
        sentence = found.format(members=_capital(members), how=how.format(**figures), name=name)
    return " ".join(part for part in (sentence, _words(what_else(w, vote))) if part)


def _of_all(meeting: Meeting, item: AgendaItem, settled_in: int | None) -> str:
    """Return who took part in deciding the questions of a case that were settled together.

    Nothing need be said of one, whom the others decided about, or while a question is open.
    """
    asked = [question for question in item.recusals if question.settled_in == settled_in]
    people = [person for question in asked if (person := _person(meeting, question)) is not None]
    if not people or any(question.outcome is View.OPEN for question in asked):
        return ""
    w = words(meeting.language)
    if everybody_decides(meeting, item, asked[0]):
        return w.everybody_decided
    if len(people) == 1:
        return ""
    return w.took_no_part.format(names=joined(w, [_words(person.name) for person in people]))


def _person(meeting: Meeting, asked: Recusal) -> Participant | None:
    return next((person for person in meeting.participants if person.id == asked.person), None)


def _leaves(person: Participant, asked: Recusal) -> bool:
    """Whether the member goes out. Unless somebody noted otherwise, a recused member who came does."""
    return asked.left_room is not False and person.attendance is Attendance.PRESENT


def _words(text: str) -> str:
    """Return the markup that shows `text` as it stands, within a sentence."""
    return literal(one_line(text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


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
    return paragraphs_of(paragraphs)
