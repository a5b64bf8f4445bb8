"""An act is told from what it did."""

from collections.abc import Callable
from functools import partial

import pytest

from ho21desk.model import CouncilRules, ItemKind, Meeting, Participant, Role, RoomState, View, Vote
from ho21desk.rules import (
    agenda,
    attendance,
    deciding,
    facts,
    numbering,
    outstanding,
    people,
    quorum,
    recusal,
    running,
)
from ho21desk.rules.laying_out import lay_out
from ho21desk.rules.running import Act
from ho21desk.views.happened import happened
from tests.factories import NOON, item, meeting, members, person
from tests.factories import running as run


def room() -> Meeting:
    people = [*members(3), person("v1", Role.DEPUTY)]
    return run(meeting([item(52, proposal="Slik."), 53, 54], people), 52)


def asked(about: Meeting) -> str:
    return about.item("53").recusals[0].id


def in_question() -> Meeting:
    return recusal.ask(room(), NOON, "53", "m1")


@pytest.mark.parametrize(
    ("before", "act", "told"),
    [
        (meeting(), running.start, "Møtet startet"),
        (room(), running.close, "Møtet avsluttet"),
        (running.close(room(), NOON), running.reopen, "Møtet åpnet igjen"),
        (room(), running.go_on, "Til sak 53"),
        (
            meeting([item(52, ItemKind.OUTSTANDING)]),
            partial(outstanding.bring, words={"52": "- Notatet."}, source="2/2026"),
            "Utestående hentet",
        ),
        (room(), partial(attendance.move, person_id="m1", state=RoomState.OUT), "M1 gikk"),
        (room(), partial(attendance.move, person_id="m1", state=RoomState.BY_VIDEO), "M1 på video"),
        (room(), partial(attendance.apologise, person_id="m1"), "Forfall for M1"),
        (room(), partial(attendance.preside, person_id="m2"), "M2 leder møtet"),
        (room(), partial(people.remove, person_id="m2"), "Tok bort M2"),
        (room(), partial(people.move_to, person_id="m2", place=0), "Deltakere flyttet"),
        (room(), partial(people.rename, person_id="m2", name="Ola"), "Rettet Ola"),
        (room(), partial(attendance.add, person=Participant(key="", name="Ny")), "Ny deltaker: Ny"),
        (meeting(people=members(1)), partial(attendance.apologise, person_id="m1"), "Forfall for M1"),
        (
            attendance.apologise(meeting(people=members(1)), NOON, "m1"),
            partial(attendance.move, person_id="m1", state=RoomState.IN_ROOM),
            "M1 ventes",
        ),
        (
            room(),
            partial(recusal.ask, item_id="53", person_id="m1"),
            "Habiliteten til M1 tatt opp i sak 53",
        ),
        (room(), partial(recusal.find_recused, item_id="53", person_id="m1"), "M1 inhabil i sak 53"),
        (room(), partial(deciding.vote_on, item_id="52", vote=Vote(unanimous=True)), "Votering i sak 52"),
        (room(), partial(deciding.use_proposal, item_id="52"), "Nytt vedtak i sak 52"),
        (
            deciding.add_decision(room(), NOON, "52"),
            partial(deciding.use_proposal, item_id="52"),
            "Forslaget brukt i sak 52",
        ),
        (room(), partial(quorum.adopt, rules=CouncilRules(casting_vote=True)), "Rådets regler endret"),
    ],
)
def test_an_act_is_told_in_a_few_words(before: Meeting, act: Act, told: str) -> None:
    assert happened(before, act(before, NOON)) == told


PLANNED = meeting([item(52), item(53), item(54, ItemKind.ANY_OTHER)])
NOTICED = facts.send_notice(PLANNED, NOON)


@pytest.mark.parametrize(
    ("before", "act", "told"),
    [
        (PLANNED, partial(agenda.add_item, place=1, title="Strategi"), "Ny sak: Strategi"),
        (PLANNED, partial(lay_out, template="Habilitet\n…\nEvaluering"), "2 nye saker"),
        (PLANNED, partial(agenda.take_off, item_id="53"), "Tok av Tema 53"),
        (PLANNED, partial(agenda.move_item, item_id="53", place=0), "Saker flyttet"),
        (PLANNED, partial(numbering.renumber, first=60), "Nye saksnumre"),
        (PLANNED, partial(agenda.put_off, item_id="53"), "Utsatte sak 53"),
        (NOTICED, partial(agenda.take_off, item_id="53"), "Trakk sak 53"),
        (
            agenda.put_off(PLANNED, NOON, "53"),
            partial(agenda.take_back, item_id="53"),
            "Hentet tilbake sak 53",
        ),
        (PLANNED, partial(agenda.describe, item_id="53", break_after=10), "Endret sak 53"),
        (PLANNED, partial(agenda.report, topic="Møterom"), "Temaer til Eventuelt"),
        (PLANNED, partial(facts.number_as, number=7, year=2026), "Møtet er nummer 7/2026"),
        (PLANNED, partial(facts.hold_on, date=NOON.date()), "Tid for møtet endret"),
        (PLANNED, partial(facts.write_in, language="nn"), "Målform endret"),
        (PLANNED, facts.send_notice, "Innkallingen er sendt"),
        (NOTICED, facts.withdraw_notice, "Innkallingen er ikke sendt"),
    ],
)
def test_what_is_prepared_is_told_in_a_few_words(before: Meeting, act: Act, told: str) -> None:
    assert happened(before, act(before, NOON)) == told


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (
            lambda before: partial(recusal.withdraw, recusal_id=asked(before)),
            "Spørsmålet om M1 trukket i sak 53",
        ),
        (
            lambda before: partial(recusal.settle, recusal_id=asked(before), outcome=View.NOT_RECUSED),
            "M1 ikke inhabil i sak 53",
        ),
        (
            lambda before: partial(recusal.settle, recusal_id=asked(before), own_view=View.OPEN),
            "Habiliteten til M1 i sak 53",
        ),
    ],
)
def test_a_question_of_recusal_is_told_by_its_outcome(act: Callable[[Meeting], Act], told: str) -> None:
    before = in_question()
    assert happened(before, act(before)(before, NOON)) == told
