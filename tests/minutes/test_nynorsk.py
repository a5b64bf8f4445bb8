"""Minutes in nynorsk have no bokmål in what the program itself says, wherever it is printed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from itertools import cycle

import pytest

from ho21desk.exchange import meeting_file
from ho21desk.minutes import content, notice, plain
from ho21desk.minutes.house import HouseStyle
from ho21desk.minutes.phrases import notice as of_notice
from ho21desk.minutes.phrases import overview as of_overview
from ho21desk.minutes.phrases.circulating import _BOKMAL, _NYNORSK
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, Decision, Meeting, View, Vote
from ho21desk.paths import resource
from ho21desk.rules.phrases import read_phrases

VOCABULARIES = {
    "minutes": (words("nb"), words("nn")),
    "notice": (of_notice.BOKMAL, of_notice.NYNORSK),
    "overview": (of_overview.BOKMAL, of_overview.NYNORSK),
    "circulating": (_BOKMAL, _NYNORSK),
}
_BOKMAL_WORDS = """
ikke fra jeg hun ble blitt være noe noen hva hvem hvilken hvor hvordan dem deres egen selv siden innen
følger sendes godkjennes behandles tas legges settes meldes tatt trukket utsatt behandlet endret støttet
vedtatt vedtas enstemmig stemme stemmer stemte forslag forslaget nå ennå gikk forlater saken avgjørelsen
behandlingen medlemmer medlemmene møtende stede sted leder møteleder observatører dager minutter navn
avsender høring høringer strategier meldinger forrige utestående løpende arbeidsgruppen videre følge
ønsker gi deltar slutter lørdag mandag tirsdag rekkefølge rekkefølgen fremmøte opplysninger intet
"""
BOKMAL = set(_BOKMAL_WORDS.split())


def texts(value: object) -> Iterator[str]:
    """Return every text there is in a vocabulary."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def said_in(text: str) -> set[str]:
    return set(re.findall(r"\w+", re.sub(r"{\w*}", "", text).lower()))


def words_of(vocabulary: object) -> set[str]:
    return {word for text in texts(vocabulary) for word in said_in(text)}


ONLY_BOKMAL = BOKMAL | {
    word
    for nb, _ in VOCABULARIES.values()
    for word in words_of(nb) - {each for _, nn in VOCABULARIES.values() for each in words_of(nn)}
}


def bare(item: AgendaItem, vote: Vote | None) -> AgendaItem:
    """Return an item without the words of people, decided by a vote; whoever was in question is recused."""
    return replace(
        item,
        title="",
        discussion="",
        enclosures=(),
        proposal="",
        background="",
        decisions=(Decision(text="."),),
        vote=vote,
        recusals=tuple(
            replace(each, reason="", ground="", outcome=View.RECUSED, left_room=True)
            for each in item.recusals
        ),
    )


@pytest.fixture
def demo() -> Meeting:
    """The demo meeting in nynorsk, with nothing but what the program says of it."""
    meeting = meeting_file.read(resource("demo/meeting.ho21.json"))
    people = tuple(replace(each, affiliation="", title="", note="") for each in meeting.participants)
    votes = (Vote(unanimous=True), Vote(votes_for=9, against=4, blank=1), Vote(votes_for=2, against=8), None)
    agenda = tuple(bare(item, vote) for item, vote in zip(meeting.agenda, cycle(votes), strict=False))
    return replace(meeting, language="nn", council="", place="", participants=people, agenda=agenda)


@pytest.mark.parametrize("name", VOCABULARIES)
def test_no_vocabulary_has_a_word_of_bokmål(name: str) -> None:
    _, nynorsk = VOCABULARIES[name]
    assert words_of(nynorsk) & BOKMAL == set()


@pytest.mark.parametrize("house", ["2023", "2026"])
def test_no_bokmål_is_printed(demo: Meeting, house: str) -> None:
    """Nor in the notice and the minutes of the demo meeting, whose own texts are left out."""
    style = HouseStyle.read(resource(f"templates/referat-{house}.docx"))
    for document in (
        content.build(demo, printed_on=date(2026, 6, 18), house=style),
        notice.build(demo, printed_on=date(2026, 6, 18), house=style),
    ):
        said = said_in(plain.text(document))
        assert said & ONLY_BOKMAL == set()


def test_the_standard_phrases_are_there_in_both() -> None:
    """What is offered for nynorsk is nynorsk, and each phrase has one in the other language."""
    phrases = read_phrases(resource("phrases/standard.txt").read_text(encoding="utf-8"))
    said = {"nb": set[str](), "nn": set[str]()}
    for phrase in phrases:
        for language in [phrase.language] if phrase.language else said:
            said[language].add(phrase.name)
            if language == "nn":
                assert said_in(phrase.text) & BOKMAL == set(), phrase.text
    assert said["nb"] == said["nn"]
