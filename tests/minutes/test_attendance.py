"""Who took part: the council's own notes in the head, and the cases where they cannot tell."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.exchange import meeting_file
from ho21desk.minutes import content
from ho21desk.minutes.document import Document
from ho21desk.minutes.phrases import not_there_line, participant_line
from ho21desk.model import Attendance, Meeting, Mode, Movement, Participant, Recusal, Role, RoomState, View
from ho21desk.rules.presence import is_recused, present_at, sat_at
from tests.factories import item, meeting, members, person, running

NUMBERS = (52, 53, 54, 55)
IN, VIDEO, OUT = RoomState.IN_ROOM, RoomState.BY_VIDEO, RoomState.OUT


def moves(*happened: tuple[int, RoomState]) -> tuple[Movement, ...]:
    return tuple(Movement(item=number, state=state) for number, state in happened)


def taken(people: Iterable[Participant], *order: int, **facts: Any) -> Meeting:
    return running(meeting(NUMBERS, people, **facts), *(order or NUMBERS))


def line(held: Meeting, who: str) -> str:
    return participant_line(held, held.participant(who))


def not_there(held: Meeting) -> dict[int, str]:
    lines = {each.number: not_there_line(held, each) for each in held.agenda}
    return {number: said for number, said in lines.items() if said}


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ({}, ""),
        ({"mode": Mode.DIGITAL}, ", digitalt"),
        ({"mode": Mode.PARTLY_DIGITAL}, ", digitalt deler av møtet"),
        ({"mode": Mode.DIGITAL, "partial": True}, ", digitalt deler av møtet"),
        ({"partial": True}, ", deler av møtet"),
        ({"until_item": 53}, " (t.o.m. sak 53/6/2026)"),
        ({"from_item": 53}, " (fra sak 53/6/2026)"),
        ({"from_item": 53, "until_item": 54}, " (fra sak 53/6/2026 t.o.m. sak 54/6/2026)"),
        ({"from_item": 53, "until_item": 53}, " (sak 53/6/2026)"),
        ({"items": (53,)}, " (sak 53/6/2026)"),
        ({"items": (52, 53, 55)}, " (sak 52/6/2026, 53/6/2026 og 55/6/2026)"),
        ({"mode": Mode.DIGITAL, "until_item": 53}, ", digitalt (t.o.m. sak 53/6/2026)"),
        ({"until_item": 53, "note": "egen merknad"}, " (t.o.m. sak 53/6/2026; egen merknad)"),
    ],
)
def test_how_somebody_took_part(stated: dict[str, Any], shown: str) -> None:
    assert line(taken([person("m1", **stated)]), "m1") == f"M1{shown}"


def test_notes_follow_the_order_of_treatment() -> None:
    gone = taken([person("m1", movements=moves((53, OUT)))], 52, 54, 53, 55)
    assert line(gone, "m1") == "M1 (t.o.m. sak 53/6/2026)"
    assert not_there(gone) == {}


def test_a_case_tells_who_was_away_only_where_the_head_cannot() -> None:
    people = [
        person("m1", movements=moves((53, OUT), (55, IN))),
        person("m2", movements=moves((52, OUT), (55, VIDEO))),
        person("m3", movements=moves((53, OUT))),
        person("m4", items=(52,)),
        person("m5", partial=True),
        person("m6", attendance=Attendance.ABSENT),
        person("o1", Role.OBSERVER, movements=moves((53, OUT), (55, IN))),
    ]
    held = taken(people)
    assert [line(held, who) for who in ("m1", "m2")] == ["M1, deler av møtet", "M2, digitalt deler av møtet"]
    assert not_there(held) == {
        53: "Ikke til stede under behandlingen: M2.",
        54: "Ikke til stede under behandlingen: M1, M2 og O1.",
    }
    nynorsk = replace(held, language="nn")
    assert not_there(nynorsk)[53] == "Ikkje til stades under behandlinga: M2."
    assert line(nynorsk, "m1") == "M1, delar av møtet"


def test_a_case_that_was_not_reached_tells_of_nobody() -> None:
    held = taken([person("m1", movements=moves((52, OUT), (54, IN)))], 52, 53, 54)
    assert list(not_there(held)) == [53]


def test_somebody_recused_is_named_as_such_and_not_as_away() -> None:
    asked = Recusal(person="m1", outcome=View.RECUSED, left_room=True)
    away = [person("m1", movements=moves((53, OUT), (55, IN))), *members(3)[1:]]
    held = running(meeting([52, 53, item(54, recusals=(asked,)), 55], away), *NUMBERS)
    assert not_there(held) == {}
    printed = content.build(held, printed_on=date(2026, 1, 1)).items[2]
    told = "I denne saken var M1 inhabil og ikke til stede under behandlingen."
    assert [block.text for block in printed.paragraphs][-1] == told


# Deputies


def with_deputy(*moved: tuple[int, RoomState], recused: Sequence[int] = (), **deputy: Any) -> Meeting:
    """Return a meeting where D1 sits for M1, who moved like that."""
    asked = (Recusal(person="m1", outcome=View.RECUSED),)
    cases = [item(number, recusals=asked if number in recused else ()) for number in NUMBERS]
    people = [
        person("m1", movements=moves(*moved)),
        person("m2"),
        person("d1", Role.DEPUTY, **{"deputy_for": "m1", **deputy}),
    ]
    return running(meeting(cases, people), *NUMBERS)


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        (with_deputy((54, IN)), "D1, møtende vara for M1 t.o.m. sak 54/6/2026"),
        (with_deputy((53, OUT)), "D1, møtende vara for M1 fra sak 53/6/2026"),
        (with_deputy((53, OUT), (54, IN)), "D1, møtende vara for M1 fra sak 53/6/2026 t.o.m. sak 54/6/2026"),
        (with_deputy(recused=[54]), "D1, møtende vara for M1 i sak 54/6/2026"),
        (with_deputy(recused=[52, 54]), "D1, møtende vara for M1 i sak 52/6/2026 og 54/6/2026"),
        (
            with_deputy((53, IN), recused=[55]),
            "D1, møtende vara for M1 t.o.m. sak 53/6/2026 og i sak 55/6/2026",
        ),
        (with_deputy(), "D1, vara for M1"),
        (with_deputy(recused=[55], until_item=54), "D1, vara for M1 (t.o.m. sak 54/6/2026)"),
        (with_deputy((55, IN), until_item=54), "D1, møtende vara for M1 (t.o.m. sak 54/6/2026)"),
        (
            with_deputy((53, IN), until_item=54),
            "D1, møtende vara for M1 t.o.m. sak 53/6/2026 (t.o.m. sak 54/6/2026)",
        ),
        (with_deputy(deputy_for=None), "D1"),
        (with_deputy(attendance=Attendance.ABSENT), "D1, vara for M1"),
    ],
)  # fmt: skip
def test_whom_a_deputy_sat_for_and_when(held: Meeting, shown: str) -> None:
    assert line(held, "d1") == shown


def test_the_seat_in_nynorsk() -> None:
    held = replace(with_deputy((53, OUT), (54, IN)), language="nn")
    assert line(held, "d1") == "D1, møtande vara for M1 frå sak 53/6/2026 t.o.m. sak 54/6/2026"
    assert line(replace(with_deputy(), language="nn"), "d1") == "D1, vara for M1"


def test_a_deputy_recused_while_they_sit_has_no_bounds_for_that() -> None:
    asked = (Recusal(person="d1", outcome=View.RECUSED),)
    people = [person("m1", attendance=Attendance.ABSENT), person("d1", Role.DEPUTY, deputy_for="m1")]
    held = running(meeting([52, item(53, recusals=asked), 54, 55], people), *NUMBERS)
    assert line(held, "d1") == "D1, møtende vara for M1"


def test_a_deputy_who_never_sat_stands_apart() -> None:
    def label(held: Meeting) -> str:
        head = content.build(held, printed_on=date(2026, 1, 1)).head
        return next(entry.label for entry in head if any(line.startswith("D1") for line in entry.lines))

    assert label(with_deputy()) == "Vara til stede"
    assert label(replace(with_deputy(), language="nn")) == "Vara til stades"
    assert label(with_deputy(recused=[54])) == "Møtende vara"
    assert label(with_deputy(deputy_for=None)) == "Møtende vara"
    assert label(with_deputy(attendance=Attendance.ABSENT)) == "Forfall"


def test_before_the_meeting_a_deputy_sits_for_the_member_who_will_not_come() -> None:
    people = [person("m1", attendance=Attendance.ABSENT), person("d1", Role.DEPUTY, deputy_for="m1")]
    assert line(meeting(NUMBERS, people), "d1") == "D1, møtende vara for M1"


# The notes, read back


class Reader:
    """Reads from the minutes alone who was there for which case, and for whom."""

    def __init__(self, printed: Document) -> None:
        said = [" ".join(block.text for block in each.paragraphs) for each in printed.items]
        agenda = [int(each.label.split()[1].split("/")[0]) for each in printed.items]
        told = re.search(r"følgende rekkefølge: ([\d, ]+)\.", " ".join(said))
        listed = [int(number) for number in told[1].split(", ")] if told else []
        self._order = listed + [number for number in agenda if number not in listed]
        self._away: dict[int, str] = {}
        for number, each, words in zip(agenda, printed.items, said, strict=True):
            recused = re.search(r"I denne saken var ([^.]*?) inhabile? og ikke til stede", words)
            self._away[number] = f"{each.not_there} {recused[1] if recused else ''}"
        self._lines = {
            re.split(r",| \(", line)[0]: "" if entry.label == "Forfall" else line
            for entry in printed.head
            for line in entry.lines
        }

    def there(self, name: str) -> set[int]:
        line = self._lines[name]
        if not line:
            return set()
        note = re.search(r"\((.*)\)$", line)
        cases = self._stretch(note[1]) if note else set(self._order)
        return {number for number in cases if not re.search(rf"\b{name}\b", self._away[number])}

    def sat(self, name: str) -> set[int]:
        """Return the cases somebody sat for another in, as far as they were there and not recused."""
        seat = re.search(r"møtende vara for \w+(?: ([^(]*\d))?", self._lines[name])
        if seat is None:
            return set()
        return self._stretch(seat[1]) & self.there(name) if seat[1] else self.there(name)

    def _stretch(self, words: str) -> set[int]:
        words = re.sub(r"/6/2026", "", words)
        found: set[int] = set()
        for single in re.findall(r"(?<!fra )(?<!m\. )sak (\d+(?:(?:, | og )\d+)*)", words):
            found |= {int(number) for number in re.findall(r"\d+", single)}
        for first, last in re.findall(r"(?:fra sak (\d+))? ?(?:t\.o\.m\. sak (\d+))?", words):
            if first or last:
                begin = self._order.index(int(first)) if first else 0
                end = self._order.index(int(last)) if last else len(self._order)
                found |= set(self._order[begin : end + 1])
        return found


@st.composite
def held_meetings(draw: st.DrawFn) -> Meeting:
    """Any comings and goings, recusals and order of treatment, also of a meeting that ended early."""
    order = draw(st.permutations(NUMBERS))[: draw(st.integers(1, 4))]
    cases = st.sampled_from(order)
    stated = {
        "attendance": st.sampled_from([Attendance.PRESENT, Attendance.PRESENT, Attendance.ABSENT]),
        "mode": st.sampled_from(Mode),
        "from_item": st.none() | cases,
        "until_item": st.none() | cases,
        "items": st.lists(cases, max_size=2, unique=True).map(tuple),
    }
    moved = st.builds(
        lambda number, state: Movement(item=number, state=state),
        st.none() | cases,
        st.sampled_from(RoomState),
    )
    came = st.fixed_dictionaries({}, optional=stated) | st.builds(
        lambda movements: {"movements": tuple(movements)}, st.lists(moved, min_size=1, max_size=4)
    )
    everybody = [
        *(person(f"m{number}", **draw(came)) for number in (1, 2, 3)),
        person("d1", Role.DEPUTY, deputy_for="m1", **draw(came)),
        person("d2", Role.DEPUTY, deputy_for="m2", **draw(came)),
        person("o1", Role.OBSERVER, **draw(came)),
    ]
    asked = st.builds(
        Recusal,
        person=st.sampled_from(["m1", "m2", "d1"]),
        outcome=st.sampled_from([View.RECUSED, View.NOT_RECUSED]),
        left_room=st.sampled_from([None, True, False]),
    )
    agenda = [
        item(number, recusals=tuple(draw(st.lists(asked, max_size=2, unique_by=lambda one: one.person))))
        for number in NUMBERS
    ]
    return running(meeting(agenda, everybody), *order)


@given(held_meetings())
def test_the_minutes_read_back_tell_who_was_there_and_who_sat(held: Meeting) -> None:
    read = Reader(content.build(held, printed_on=date(2026, 1, 1)))
    cases = [each for each in held.agenda if each.treated is not None]
    numbers = {each.number for each in cases}
    for who in held.participants:
        there = {each.number for each in cases if present_at(held, who, each)}
        assert read.there(who.name) & numbers == there
        if who.role is Role.DEPUTY:
            free = {each.number for each in cases if not is_recused(each, who)}
            assert read.sat(who.name) & free & numbers == {
                each.number for each in cases if sat_at(held, who, each)
            }


@pytest.mark.parametrize("name", ["meeting-2-2026.json", "meeting-5-2023.json"])
def test_the_council_s_own_minutes_get_no_new_lines(real: Path, name: str) -> None:
    printed = content.build(meeting_file.read(real / name), printed_on=date(2026, 1, 1))
    assert {(each.not_there, each.vote, each.dissent) for each in printed.items} == {("", "", ())}
    assert "Vara til stede" not in [entry.label for entry in printed.head]
