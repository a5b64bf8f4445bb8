"""The item on recusal, held against the questions that are recorded."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ho21desk.model import AgendaItem, ItemKind, Recusal, TextField, View
from ho21desk.rules.checking.cases import CaseNamed, cases_named
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.names import Named
from ho21desk.rules.checking.reading import Passage, Reading, found_in
from ho21desk.rules.numbering import case_number

_Question = tuple[AgendaItem, Recusal]

_HABILITY = re.compile(r"habil", re.IGNORECASE)
_RECUSED = re.compile(r"\binhabile?\b", re.IGNORECASE)
_NOBODY = re.compile(r"\b(?:ikk(?:j)?e|ingen|inga)\b", re.IGNORECASE)
_NOBODY_ELSE = re.compile(
    r"\b(?:andre|annen|anna|øvrig\w*|utover|utenom|utanom|bortsett|ellers|elles)\b", re.IGNORECASE
)
_IS = re.compile(
    r"[\s,]*(?:\b(?:og|samt)\b[\s,]*)*\b(?:er|var|ble|blei|vart|blir|anses|ansees|erklæres|kjennes|vurderes)\s+"
    r"(?:(?:som|for|å være|å vere|erklært|funnet|funnen|kjent|derfor|dermed)\s+)*"
)


def recusal_item(reading: Reading) -> Iterator[Finding]:
    """Find what the item on recusal says otherwise than the record, and what it does not tell."""
    questions = [(item, asked) for item in reading.meeting.agenda for asked in item.recusals]
    for item in reading.meeting.agenda:
        if item.kind is not ItemKind.RECUSAL:
            continue
        passages = list(reading.of(item, TextField.DISCUSSION, TextField.DECISION))
        denied = list(_denied(reading, passages, questions))
        yield from denied
        for passage in passages:
            yield from _unrecorded(reading, passage, questions)
            yield from _elsewhere(reading, passage, questions)
        if not denied and reading.was_handled(item):
            yield from _untold(reading, item, passages, questions)


def unsettled(reading: Reading) -> Iterator[Finding]:
    """Find questions that are still open though the case was handled."""
    for item in reading.meeting.agenda:
        for asked in item.recusals:
            if asked.outcome is View.OPEN and reading.was_handled(item):
                yield Finding(
                    slip=Slip.RECUSAL_UNSETTLED,
                    sureness=Sureness.LIKELY,
                    item=item.id,
                    person=asked.person,
                    said=_name(reading, asked.person),
                )


def _denied(
    reading: Reading, passages: Iterable[Passage], questions: Sequence[_Question]
) -> Iterator[Finding]:
    """Find sentences that say that nobody is recused, when somebody is."""
    recused = [(item, asked) for item, asked in questions if asked.outcome is View.RECUSED]
    facts = [
        fact for item, asked in recused for fact in (_name(reading, asked.person), _number(reading, item))
    ]
    for passage in passages:
        for begin, sentence in passage.sentences():
            says_so = _HABILITY.search(sentence) and _NOBODY.search(sentence)
            of_somebody = reading.names.named_in(sentence) or any(cases_named(sentence))
            if recused and says_so and not of_somebody and not _NOBODY_ELSE.search(sentence):
                yield found_in(
                    passage,
                    Slip.RECUSAL_DENIED,
                    Sureness.WRONG,
                    begin,
                    sentence,
                    facts=tuple(facts),
                    person=recused[0][1].person,
                )


def _unrecorded(reading: Reading, passage: Passage, questions: Iterable[_Question]) -> Iterator[Finding]:
    """Find those who are said to be recused, and are so in no case."""
    recused = {asked.person for _, asked in questions if asked.outcome is View.RECUSED}
    for begin, sentence in passage.sentences():
        for named, person in _people_in(reading, sentence):
            if person not in recused and _is_said_of(named, sentence, reading.names.named_in(sentence)):
                yield found_in(
                    passage,
                    Slip.RECUSAL_UNRECORDED,
                    Sureness.LIKELY,
                    begin + named.start,
                    named.said,
                    facts=tuple(case.said for case in _cases_in(reading, sentence)),
                    person=person,
                )


def _elsewhere(reading: Reading, passage: Passage, questions: Sequence[_Question]) -> Iterator[Finding]:
    """Find cases that are named where recusal is spoken of, when the question is about another case."""
    for begin, sentence in passage.sentences():
        if not _HABILITY.search(sentence):
            continue
        cases = _cases_in(reading, sentence)
        people = {person for _, person in _people_in(reading, sentence)}
        asked_of = [(item, asked) for item, asked in questions if asked.person in people]
        about = asked_of or ([] if people else questions)
        numbers = {item.number for item, _ in about}
        for case in cases:
            if not numbers or case.number in numbers:
                continue
            # "sak 19/2/2026" for "sak 20/2/2026" in a sentence about one question has one right way.
            is_only = len(numbers) == 1 and len(cases) == 1
            meant = re.sub(r"\A\d+", str(*numbers), case.said) if is_only else ""
            yield found_in(
                passage,
                Slip.RECUSAL_ELSEWHERE,
                Sureness.LIKELY,
                begin + case.start,
                case.said,
                meant=meant,
                mends=is_only,
                person=about[0][1].person,
            )


def _untold(
    reading: Reading, item: AgendaItem, passages: Iterable[Passage], questions: Sequence[_Question]
) -> Iterator[Finding]:
    """Find questions that the item does not tell of, unless they came up later, in a case.

    Of a record the minutes tell them all, if need be by themselves; then the decision is asked about.
    """
    texts = [passage.words for passage in passages]
    told = {person for words in texts for _, person in _people_in(reading, words)}
    numbers = {case.number for words in texts for case in _cases_in(reading, words)}
    asked_of = [asked.person for _, asked in questions]
    for case, asked in questions:
        if asked.outcome is not View.RECUSED or asked.settled_in not in (None, item.number):
            continue
        if asked.person in told and (asked_of.count(asked.person) == 1 or case.number in numbers):
            continue
        yield Finding(
            slip=Slip.RECUSAL_UNTOLD,
            sureness=Sureness.LIKELY if reading.printed else Sureness.ASKED,
            item=item.id,
            person=asked.person,
            said=_name(reading, asked.person),
            facts=(_number(reading, case),),
        )


def _is_said_of(named: Named, sentence: str, everybody: Iterable[Named]) -> bool:
    """Tell whether a sentence says of somebody, alone or among others, that they are recused."""
    recused = _RECUSED.search(sentence, named.start)
    if not recused:
        return False
    between = sentence[named.start + len(named.said) : recused.start()]
    for other in everybody:
        between = between.replace(other.said, "")
    return _IS.fullmatch(between) is not None


def _people_in(reading: Reading, words: str) -> Iterator[tuple[Named, str]]:
    """Yield who is named, with the participant's `id`. A name that is a letter off is theirs, too."""
    people = {person.name: person.id for person in reading.meeting.participants}
    for named in reading.names.named_in(words):
        if named.is_exact or named.is_sure:
            yield named, people[named.name]


def _cases_in(reading: Reading, words: str) -> list[CaseNamed]:
    agenda = {item.number for item in reading.meeting.agenda}
    return [case for case in cases_named(words) if case.is_of(reading.meeting) and case.number in agenda]


def _name(reading: Reading, person_id: str) -> str:
    return next((person.name for person in reading.meeting.participants if person.id == person_id), "")


def _number(reading: Reading, item: AgendaItem) -> str:
    return str(case_number(reading.meeting, item.number))
