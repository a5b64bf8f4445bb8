"""The next meeting has what lasts from the last one, and nothing of what happened there."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ho21desk.model import (
    AgendaItem,
    Attendance,
    CaseType,
    CouncilRules,
    Decision,
    Dropped,
    ItemKind,
    Meeting,
    Mode,
    Movement,
    Office,
    Paper,
    Pronoun,
    QuorumRule,
    Role,
    RoomState,
)
from ho21desk.rules.preparing import take_in
from ho21desk.rules.succession import next_meeting
from ho21desk.rules.templates import FixedItems, items_of
from tests.factories import NOON, item, meeting, person, running

NAMED = "møte 2/2026, 14. mars 2026"
PAPER = Paper(source="sak18.docx", title="Innovasjon", handled_before=("3/1/2026",), proposal="Rådet takker.")


def told(case: AgendaItem) -> str:
    return f"Da: {case.discussion}"


def last_meeting(*more: AgendaItem) -> Meeting:
    agenda = [
        item(
            13, ItemKind.NOTICE, title="Godkjenning av innkalling", planned_minutes=5, proposal="Godkjennes."
        ),
        item(15, ItemKind.PREVIOUS_MINUTES, title="Godkjenning av referat fra møte 1/2026", treated=1),
        item(17, title="Innspill til utvalget", case_type=(CaseType.DECISION,)),
        *more,
        item(22, ItemKind.BRIEFINGS, title="Orienteringer", break_after=10),
        item(
            23, ItemKind.ANY_OTHER, title="Eventuelt", reported=("KI",), decisions=(Decision(text="Intet."),)
        ),
    ]
    people = [
        person("leder", office=Office.CHAIR, title="professor", affiliation="UiO", pronoun=Pronoun.SHE),
        person("m1", attendance=Attendance.ABSENT, note="syk"),
        person("v1", Role.DEPUTY, deputy_for="m1"),
        person("obs", Role.OBSERVER, mode=Mode.DIGITAL, until_item=17),
        person("sek", Role.SECRETARIAT, movements=(Movement(item=17, state=RoomState.OUT),)),
        person("gjest", Role.GUEST, items=(17,)),
    ]
    rules = CouncilRules(quorum=QuorumRule.HALF)
    facts: dict[str, Any] = {
        "number": 2,
        "date": date(2026, 3, 14),
        "place": "Lysaker",
        "language": "nn",
        "rules": rules,
    }
    return meeting(agenda, people, chair="leder", noticed=NOON, **facts)


def following(last: Meeting, fixed: FixedItems | None = None) -> Meeting:
    day = date(2026, 6, 18)
    return next_meeting(last, number=3, year=2026, first=29, named=NAMED, told=told, date=day, fixed=fixed)


def listed(after: Meeting) -> list[tuple[int, str]]:
    return [(each.number, each.title) for each in after.agenda]


def test_the_council_goes_on_as_it_is() -> None:
    last = last_meeting()
    after = following(last)
    assert (after.number, after.year, after.date) == (3, 2026, date(2026, 6, 18))
    assert (after.council, after.place, after.language) == ("Rådet", "Lysaker", "nn")
    assert after.rules == last.rules
    assert (after.noticed, after.start, after.end) == (None, None, None)
    assert after.id != last.id


def test_everybody_who_is_invited_every_time_is_expected() -> None:
    last = last_meeting()
    after = following(last)
    assert [each.key for each in after.participants] == ["leder", "m1", "obs", "sek"]
    for each in after.participants:
        was = last.participant(each.key)
        assert each.id != was.id
        lasting: dict[str, Any] = {"role": was.role, "office": was.office, "title": was.title}
        lasting |= {"affiliation": was.affiliation, "pronoun": was.pronoun}
        assert each == replace(person(was.key), id=each.id, **lasting)


def test_the_councils_chair_presides_or_else_who_did_last() -> None:
    after = following(last_meeting())
    assert after.chair == after.participants[0].id
    presiding = replace(last_meeting(), chair="m1")
    after = following(presiding)
    assert after.chair == after.participants[0].id
    without = presiding.with_participant(replace(presiding.participant("leder"), office=None))
    after = following(without)
    assert after.chair == after.participants[1].id
    assert following(replace(without, chair="v1")).chair is None


def test_the_fixed_items_come_again_as_they_are_called() -> None:
    after = following(last_meeting())
    assert listed(after) == [
        (29, "Godkjenning av innkalling"),
        (30, f"Godkjenning av referat fra {NAMED}"),
        (31, "Orienteringer"),
        (32, "Eventuelt"),
    ]
    first, minutes, briefings, any_other = after.agenda
    assert first == item(29, ItemKind.NOTICE, id=first.id, title=first.title, planned_minutes=5)
    assert minutes.treated is None
    assert briefings.break_after == 10
    assert any_other == item(32, ItemKind.ANY_OTHER, id=any_other.id, title="Eventuelt")


def test_a_template_has_its_own_fixed_items() -> None:
    fixed = items_of("Spørsmål om habilitet | 5\nGodkjenning av referat fra forrige møte\n…\nEventuelt")
    after = following(last_meeting(item(18, title="Innovasjon", dropped=Dropped.PUT_OFF)), fixed)
    assert listed(after) == [
        (29, "Spørsmål om habilitet"),
        (30, f"Godkjenning av referat fra {NAMED}"),
        (31, "Innovasjon"),
        (32, "Eventuelt"),
    ]
    again = following(last_meeting(), fixed)
    assert {each.id for each in after.agenda}.isdisjoint(each.id for each in again.agenda)


@pytest.mark.parametrize(
    ("title", "titled"),
    [
        ("Godkjenning av referat fra møte 4/2023, 27. september 2023", f"Godkjenning av referat fra {NAMED}"),
        ("Godkjenning av referat fra møte 6/21, onsdag 3. mai 2021", f"Godkjenning av referat fra {NAMED}"),
        ("Godkjenning av referat frå førre møte", f"Godkjenning av referat frå {NAMED}"),
        ("Godkjenning av referat fra siste rådsmøte", f"Godkjenning av referat fra {NAMED}"),
        ("Godkjenning av referat", "Godkjenning av referat"),
    ],
)
def test_the_minutes_to_approve_are_those_of_the_last_meeting(title: str, titled: str) -> None:
    last = meeting([item(15, ItemKind.PREVIOUS_MINUTES, title=title)])
    assert listed(following(last)) == [(29, titled)]


def test_a_case_that_was_put_off_comes_first_with_its_paper() -> None:
    facts: dict[str, Any] = {
        "proposal": "Rådet takker.",
        "handled_before": ("3/1/2026",),
        "planned_minutes": 20,
    }
    off = item(18, title="Innovasjon", paper=PAPER, dropped=Dropped.PUT_OFF, discussion="Utsatt.", **facts)
    talk = item(19, title="Samtale", case_type=(CaseType.DISCUSSION,))
    case = following(last_meeting(talk, off)).agenda[2]
    assert case.handled_before == ("18/2/2026", "3/1/2026")
    facts["handled_before"] = case.handled_before
    paper = replace(PAPER, source="2/2026", handled_before=case.handled_before)
    assert case == item(31, id=case.id, title="Innovasjon", paper=paper, **facts)


def test_what_a_person_wrote_in_a_case_that_was_put_off_is_still_theirs() -> None:
    mine = item(18, title="Innovasjon", paper=PAPER, dropped=Dropped.PUT_OFF, handled_before=("1/1/2026",))
    case = following(last_meeting(mine)).agenda[2]
    assert case.paper == replace(PAPER, source="2/2026")
    without = replace(mine, paper=None)
    assert following(last_meeting(without)).agenda[2].paper is None


def test_what_was_withdrawn_or_fixed_comes_no_second_time() -> None:
    gone = item(18, title="Trukket", case_type=(CaseType.DISCUSSION,), dropped=Dropped.WITHDRAWN)
    fixed = item(19, ItemKind.OVERVIEW, title="Oversikt", dropped=Dropped.PUT_OFF)
    titles = [title for _, title in listed(following(last_meeting(gone, fixed)))]
    assert "Trukket" not in titles
    assert titles.count("Oversikt") == 1


def test_a_discussion_leads_to_a_decision_with_the_earlier_text_at_hand() -> None:
    talk = item(
        19,
        title="Samtale",
        case_type=(CaseType.DISCUSSION,),
        case_officer=("Kari Berg",),
        enclosures=("Notat",),
        discussion="Rådet var delt.",
        proposal="Drøftes.",
    )
    both = item(20, title="Begge", case_type=(CaseType.DISCUSSION, CaseType.DECISION))
    after = following(running(last_meeting(talk, both), 19, 20))
    assert [each.title for each in after.agenda if each.kind is ItemKind.CASE] == ["Samtale"]
    case = after.agenda[2]
    assert case.case_type == (CaseType.DECISION,)
    assert case.background == "Da: Rådet var delt."
    assert (case.case_officer, case.enclosures, case.proposal) == (("Kari Berg",), (), "")
    assert case.handled_before == ("19/2/2026",)


def test_the_new_paper_of_a_case_takes_the_place_of_what_was_carried_over() -> None:
    talk = item(19, title="Samtale", case_type=(CaseType.DISCUSSION,), discussion="Delt.")
    after = following(last_meeting(talk))
    paper = Paper(source="ny.docx", title="Samtale om helse", background="Nytt.", proposal="Rådet vedtar.")
    read = take_in(after, NOON, [(31, ItemKind.CASE, paper)])
    case = read.item(after.agenda[2].id)
    assert (case.title, case.background, case.proposal) == ("Samtale om helse", "Nytt.", "Rådet vedtar.")
    assert [each.id for each in read.agenda] == [each.id for each in after.agenda]
