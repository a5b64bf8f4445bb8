"""The recusals that finished minutes tell of: under the item on recusal, and at the head of a case."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ho21desk.markup import plain
from ho21desk.model import AgendaItem, ItemKind, Participant, Recusal, View
from ho21desk.papers.finished_cases import Cases

_RECUSED = r"(?:erklært |funnet |kjent |ansett |vurdert )?(?:som |å være |for )?inhabile?\b"
_SETTLED = re.compile(
    rf"\b(?:er|var|ble|vart|blei|anses|erklæres|vurderes)(?P<not> ikk(?:j)?e)? {_RECUSED}"
    rf"|\b(?:var|er)(?P<names>[^.]{{0,300}}?)(?P<never> ikk(?:j)?e)? inhabile?\b"
)
_SELF = re.compile(r"\b(?:seg sel[vf]|sjølv|at (?:hun|han|ho|de)|ingen|om|hvorvidt|mulig)\b", re.IGNORECASE)
_LEAVES = re.compile(r"\b(?:gikk|gjekk|går|forlot|forlater|forlet|fratr\w+)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])|\n+")


class _Told(NamedTuple):
    person: str
    outcome: View
    left_room: bool | None


def recusals_in(
    agenda: Sequence[AgendaItem], people: Sequence[Participant], cases: Cases
) -> Mapping[str, tuple[Recusal, ...]]:
    """Return the questions that were settled, by the `id` of the item each is about, as the texts tell them.

    A sentence is about the cases that it names; at the head of a case, about that case.
    """
    known = _names(people)
    told: dict[str, dict[str, _Told]] = {item.id: {} for item in agenda}
    for item in agenda:
        for sentence in _sentences(item):
            numbers = set(cases.named_in(sentence))
            about = [other for other in agenda if other.number in numbers]
            if not about and item.kind is not ItemKind.RECUSAL:
                about = [item]
            for found in _settled_in(sentence, known):
                for case in about:
                    before = told[case.id].get(found.person)
                    if not before or (found.left_room and before.outcome is found.outcome):
                        told[case.id][found.person] = found
    return {
        item_id: tuple(
            Recusal(person=each.person, outcome=each.outcome, left_room=each.left_room)
            for each in found.values()
        )
        for item_id, found in told.items()
    }


def _sentences(item: AgendaItem) -> Iterable[str]:
    texts = (plain(item.discussion), *(plain(decision.text) for decision in item.decisions))
    return (sentence for text in texts for sentence in _SENTENCE.split(text))


def _settled_in(sentence: str, known: Mapping[str, Participant]) -> Iterator[_Told]:
    found = _SETTLED.search(sentence)
    if not found:
        return
    names = sentence[: found.start()] if found["names"] is None else found["names"]
    if _SELF.search(names):
        return
    is_denied = bool(found["not"] or found["never"])
    outcome = View.NOT_RECUSED if is_denied else View.RECUSED
    left = True if not is_denied and _LEAVES.search(sentence) else None
    for name, person in known.items():
        if name in names and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", names):
            yield _Told(person.id, outcome, left)


def _names(people: Sequence[Participant]) -> Mapping[str, Participant]:
    """Return people by what names them in a sentence: the surname, unless it is that of several."""
    surnames = Counter(person.name.split()[-1] for person in people)
    named = ((person.name.split()[-1], person) for person in people)
    return {surname if surnames[surname] == 1 else person.name: person for surname, person in named}
