"""The whole check: minutes without a slip, the council's own minutes, what a person called right."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ho21desk.desk.wording import refresh
from ho21desk.exchange import meeting_file
from ho21desk.model import (
    AgendaItem,
    Decision,
    Dropped,
    ItemKind,
    Meeting,
    RoomState,
    TextField,
    TextRef,
    View,
)
from ho21desk.paths import resource
from ho21desk.rules import attendance, recusal, running
from ho21desk.rules.checking.check import accept, ask_again, check
from ho21desk.rules.checking.findings import Printed, Slip
from ho21desk.rules.facts import write_in
from tests.factories import NOON
from tests.rules.checking.minutes import changed, clean, labelled, person_changed, said, slips

START = datetime(2026, 6, 18, 10, 0)


def test_minutes_without_a_slip_give_no_finding() -> None:
    assert check(clean()) == ()
    assert check(clean(), printed=labelled(clean())) == ()
    assert check(clean(language="nn")) == ()


class Council:
    """A council at work: acts one after the other, with the program's own words after each."""

    def __init__(self, language: str) -> None:
        self.now = START
        self.meeting = meeting_file.read(resource("demo/meeting.ho21.json"))
        self.act(write_in, language)

    def act(self, act: Callable[..., Meeting], *args: object, **more: object) -> None:
        self.now += timedelta(minutes=1)
        self.meeting = refresh(self.meeting, act(self.meeting, self.now, *args, **more))

    def person(self, key: str) -> str:
        return next(each.id for each in self.meeting.participants if each.key == key)

    def handle(self, item: AgendaItem) -> None:
        """Settle what is asked, let two leave, say something and decide."""
        for asked in item.recusals:
            self.act(recusal.settle, asked.id, outcome=View.RECUSED, left_room=True)
        if item.number == 29:
            self.act(attendance.move, self.person("holtvik"), RoomState.OUT)
        if item.number == 32:
            self.act(recusal.find_recused, item.id, self.person("tveitan"))
        if item.kind is ItemKind.CASE:
            item = self.meeting.item(item.id)
            said = TextRef(TextField.DISCUSSION, item.id), f"{item.discussion} Det ble sagt."
            decided = TextRef(TextField.DECISION, item.decisions[0].id), "Rådet støtter saken."
            self.meeting = self.meeting.with_text(*said).with_text(*decided)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_meeting_that_ran_in_the_program_has_no_slip(language: str) -> None:
    council = Council(language)
    council.act(running.start)
    for item in council.meeting.agenda:
        council.act(running.go_to, item.id)
        council.handle(council.meeting.item(item.id))
    council.act(running.close)
    assert all(item.is_decided for item in council.meeting.agenda)
    assert slips(council.meeting) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "2-2026",
            [
                (Slip.WEEKDAY, "mandag 14. mars 2026", "lørdag 14. mars 2026"),
                (Slip.PRESENCE_ELSEWHERE, "9/1/2026", ""),
                (Slip.ABSENT_HAS_TASK, "Arild Kristensen", ""),
                (Slip.NO_FULL_STOP, "Tas til orientering", "Tas til orientering."),
                (Slip.NUMBER_FORM, "24/2/26", "24/2/2026"),
            ],
        ),
        (
            "5-2023",
            [
                (Slip.WEEKDAY, "Onsdag 27. november 2023", "Mandag 27. november 2023"),
                (Slip.DEPUTY_WITHOUT_ABSENT, "Monica Fossnes Petersson", ""),
                (Slip.NUMBER_ELSEWHERE, "55/54/23", "55/5/23"),
            ],
        ),
    ],
)
def test_the_slips_of_the_councils_own_minutes_are_found_and_no_other(
    real: Path, name: str, expected: list[tuple[Slip, str, str]]
) -> None:
    meeting = meeting_file.read(real / f"meeting-{name}.json")
    form = "{}/2/2026" if name == "2-2026" else "{}/5/23"
    labels = {item.id: form.format(item.number) for item in meeting.agenda}
    slips_made = json.loads((real / f"referat-{name}.slips.json").read_text(encoding="utf-8"))
    labels[meeting.agenda[-1].id] = next(slip["text"] for slip in slips_made if slip["kind"] == "number")
    date = "mandag 14. mars 2026" if name == "2-2026" else "Onsdag 27. november 2023"
    assert slips(meeting, printed=Printed(date=date, labels=labels)) == expected


def test_two_spellings_in_one_document_are_one_finding_whoever_is_known() -> None:
    both = said("Leif Rune Skymoen deltok.", before=person_changed("skymoen", name="Leif Rune Skymoene"))
    name = "Leif Rune Skymoene"
    assert slips(both) == [(Slip.NAME_IN_TEXT, "Leif Rune Skymoen", name)]
    assert slips(both, known=["Leif Rune Skymoen"]) == [(Slip.NAME_ALMOST, name, "Leif Rune Skymoen")]


def test_findings_come_in_the_order_of_the_document() -> None:
    meeting = person_changed("hernes", note="fra sak 99")
    meeting = said("Se 31. juni, sak 99 og Toril Hernæs.", before=meeting)
    meeting = changed(meeting, 14, decisions=())
    meeting = changed(meeting, 15, decisions=(Decision(text="Tas til orientering"),))
    found = check(meeting, printed=replace(labelled(meeting), date="31. juni 2026"))
    assert [each.slip for each in found] == [
        Slip.NO_SUCH_DATE,
        Slip.PRESENCE_ELSEWHERE,
        Slip.NO_DECISION,
        Slip.NO_SUCH_DATE,
        Slip.NO_SUCH_CASE,
        Slip.NAME_IN_TEXT,
        Slip.NO_FULL_STOP,
    ]


# What a person called right


def test_what_a_person_called_right_is_not_found_until_asked_again() -> None:
    meeting = said("Se 31. juni og sak 99.")
    june, case = check(meeting)
    accepted = accept(meeting, NOON, june.key)
    assert check(accepted) == (case,)
    assert accept(accepted, NOON, june.key) is accepted
    assert check(ask_again(accepted, NOON, june.key)) == (june, case)
    assert ask_again(meeting, NOON, june.key) is meeting


def test_the_same_slip_twice_is_accepted_one_by_one() -> None:
    meeting = said("Den 31. juni og den 31. juni.")
    first, second = check(meeting)
    assert first.key != second.key
    assert [each.start for each in check(accept(meeting, NOON, first.key))] == [second.start]


def test_a_key_is_the_same_in_every_copy_and_another_once_something_else_stands_there() -> None:
    copies = [
        replace(
            said("Toril Hernæs og sak 99."), id=name, agenda=renamed(said("Toril Hernæs og sak 99."), name)
        )
        for name in ("one", "other")
    ]
    one, other = ([each.key for each in check(copy)] for copy in copies)
    assert one == other
    assert not {each.key for each in check(said("Toril Hærnes og sak 98."))} & set(one)


def renamed(meeting: Meeting, name: str) -> tuple[AgendaItem, ...]:
    return tuple(
        replace(
            item,
            id=f"{name} {item.id}",
            decisions=tuple(replace(each, id=f"{name} {each.id}") for each in item.decisions),
        )
        for item in meeting.agenda
    )


def test_a_meeting_with_nothing_in_it_can_be_checked() -> None:
    bare = Meeting(council="", number=0, year=0)
    assert check(bare) == ()
    assert check(bare, printed=Printed(), known=["", "Kari"]) == ()
    odd = person_changed("hernes", said("", "title"), name=" ")
    assert check(changed(odd, dropped=Dropped.PUT_OFF, decisions=())) == ()
