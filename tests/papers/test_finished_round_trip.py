"""What the program prints, it reads back: the same people, items and decisions."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from ho21desk.exchange import meeting_file
from ho21desk.markup import parse
from ho21desk.minutes import content, word
from ho21desk.minutes.house import HouseStyle
from ho21desk.minutes.phrases import standard_decision, standard_discussion
from ho21desk.model import AgendaItem, Decision, Meeting, Participant, Recusal, View, Vote
from ho21desk.papers import sources
from ho21desk.papers.finished import Finished, read_minutes
from ho21desk.paths import resource

DAY = dt.date(2026, 6, 19)


@pytest.fixture
def demo() -> Meeting:
    """The demo meeting as it stands when it is over."""
    return finished_demo()


def finished_demo() -> Meeting:
    """Return the demo meeting with all items handled and decided, and its question of recusal settled."""
    demo = meeting_file.read(resource("demo/meeting.ho21.json"))
    settled = replace(
        demo,
        agenda=tuple(
            replace(item, treated=rank, recusals=tuple(map(_settled, item.recusals)))
            for rank, item in enumerate(demo.agenda)
        ),
    )
    return replace(settled, agenda=tuple(_handled(settled, item) for item in settled.agenda))


def exported(meeting: Meeting, folder: Path, house: str = "2026", *, draft: bool = False) -> Finished:
    """Return what is read from the Word file that the program makes in a house style."""
    template = resource(f"templates/referat-{house}.docx")
    printed = content.build(meeting, printed_on=DAY, draft=draft, house=HouseStyle.read(template))
    path = folder / "referat.docx"
    word.write(printed, template, path)
    return read_minutes(sources.read(path))


@pytest.fixture(params=["2026", "2023"])
def house(request: pytest.FixtureRequest) -> str:
    """Each house style that the program ships."""
    return str(request.param)


def _settled(asked: Recusal) -> Recusal:
    return replace(asked, outcome=View.RECUSED, vote=Vote(unanimous=True), left_room=True)


def _handled(meeting: Meeting, item: AgendaItem) -> AgendaItem:
    said = standard_discussion(meeting, item) or "Saken ble drøftet, og rådet kom med innspill."
    decided = standard_decision(meeting, item) or "Rådet ber sekretariatet følge opp saken."
    return replace(item, discussion=said, decisions=(Decision(text=decided),))


def _facts(meeting: Meeting, person: Participant) -> tuple[object, ...]:
    member = meeting.participant(person.deputy_for).name if person.deputy_for else ""
    stay = (person.mode, person.partial, person.from_item, person.until_item, person.items, person.note)
    return (person.name, person.title, person.affiliation, person.role, person.attendance, member, *stay)


def _in(house: str, text: str) -> str:
    """Return a text with the case numbers as a house prints them: the one of 2023 has years of two digits."""
    return text.replace("/3/2026", "/3/26") if house == "2023" else text


def test_the_demo_meeting_comes_back_from_word(demo: Meeting, house: str, tmp_path: Path) -> None:
    read = exported(demo, tmp_path, house).meeting
    head = ("council", "number", "year", "date", "start", "end", "place", "language")
    assert [getattr(read, name) for name in head] == [getattr(demo, name) for name in head]
    assert {_facts(read, person) for person in read.participants} == {
        _facts(demo, person) for person in demo.participants
    }
    for item, known in zip(read.agenda, demo.agenda, strict=True):
        assert (item.number, item.kind, item.title) == (known.number, known.kind, known.title)
        assert parse(item.discussion) == parse(_in(house, known.discussion))
        assert [one.text for one in item.decisions] == [_in(house, one.text) for one in known.decisions]
        assert item.treated == known.treated


def test_the_recusal_comes_back_from_word(demo: Meeting, house: str, tmp_path: Path) -> None:
    read = exported(demo, tmp_path, house).meeting
    asked = [(item.number, asked) for item in read.agenda for asked in item.recusals]
    ((number, recusal),) = asked
    assert (number, read.participant(recusal.person).name) == (31, "Solveig Brattlid")
    assert (recusal.outcome, recusal.left_room) == (View.RECUSED, True)


def test_a_vote_and_a_dissent_come_back_from_word(demo: Meeting, house: str, tmp_path: Path) -> None:
    vote = Vote(votes_for=8, against=3, blank=1)
    case = replace(demo.agenda[4], vote=vote, dissent="Dette er dyrt.")
    read = exported(demo.with_item(case), tmp_path, house).meeting.agenda[4]
    assert (read.vote, read.dissent) == (vote, "Dette er dyrt.")
    assert [one.text for one in read.decisions] == [one.text for one in case.decisions]


def test_the_order_of_treatment_comes_back_from_word(demo: Meeting, house: str, tmp_path: Path) -> None:
    one, other = demo.agenda[4], demo.agenda[5]
    moved = demo.with_item(replace(one, treated=5)).with_item(replace(other, treated=4))
    read = exported(moved, tmp_path, house).meeting
    assert [item.treated for item in read.agenda] == [item.treated for item in moved.agenda]


def test_a_draft_is_read_as_what_it_is_a_draft_of(demo: Meeting, house: str, tmp_path: Path) -> None:
    draft = exported(demo, tmp_path, house, draft=True)
    assert draft.printed.date.lower() == "torsdag 18. juni 2026"
    assert draft.meeting.council == demo.council


def test_numbers_are_read_as_the_house_prints_them(demo: Meeting, house: str, tmp_path: Path) -> None:
    finished = exported(demo, tmp_path, house)
    labels = [finished.printed.labels[item.id] for item in finished.meeting.agenda]
    assert labels == [_in(house, f"{item.number}/3/2026") for item in demo.agenda]
