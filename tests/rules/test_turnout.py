"""Who came, who was recused, and what the meetings came to, over a period."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import (
    Attendance,
    CaseType,
    Decision,
    Dropped,
    ItemKind,
    Meeting,
    Movement,
    Participant,
    Person,
    Recusal,
    Role,
    RoomState,
    View,
    Vote,
)
from ho21desk.rules.turnout import Cases, Counted, Period, Turnout, count, turnout
from tests.factories import item, meeting, person, running

YEAR = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
AWAY = Attendance.ABSENT


def counted(each: Meeting) -> Counted:
    told = count(each)
    assert told is not None
    return told


def held(*people: Participant, **facts: object) -> Meeting:
    return running(meeting([52, 53, 54], people, **facts), 52, 53, 54)


def of(told: tuple[Turnout, ...], name: str) -> Turnout:
    return next(each for each in told if each.name == name)


def test_each_case_is_told_by_whether_somebody_was_there() -> None:
    left = (Movement(item=53, state=RoomState.OUT),)
    told = counted(held(person("stays"), person("leaves", movements=left), person("ill", attendance=AWAY)))
    assert [part.cases for part in told.parts] == [
        Cases(here=3),
        Cases(here=1, partly=1, away=1),
        Cases(away=3),
    ]
    assert (told.came, told.replaced, len(told.members)) == (2, 0, 3)


def test_a_deputy_sits_for_the_member_who_is_away() -> None:
    deputy = person("vara", Role.DEPUTY, deputy_for="ill")
    told = counted(held(person("ill", attendance=AWAY), deputy, person("guest", Role.GUEST)))
    assert [(part.name, part.cases.sat, part.has_deputy) for part in told.parts] == [
        ("Ill", 0, True),
        ("Vara", 3, False),
    ]
    assert (told.came, told.replaced) == (0, 1)


def test_recusals_are_told_as_raised_and_found_and_are_no_absence() -> None:
    asked = [Recusal(id="a", person="m", outcome=View.RECUSED), Recusal(id="b", person="m")]
    before = held(person("m"))
    agenda = tuple(replace(each, recusals=(asked.pop(),)) if asked else each for each in before.agenda)
    (part,) = counted(replace(before, agenda=agenda)).parts
    assert part.cases == Cases(here=3, raised=2, found=1)


def test_a_meeting_is_told_by_its_cases_decisions_and_votes() -> None:
    decided = (Decision(text="Vedtatt."), Decision(text=" "))
    agenda = [
        item(1, ItemKind.NOTICE, treated=0, decisions=decided),
        item(2, treated=1, case_type=(CaseType.DECISION,), decisions=decided, vote=Vote(unanimous=True)),
        item(3, treated=2, vote=Vote(votes_for=4, against=3)),
        item(4, dropped=Dropped.PUT_OFF),
    ]
    told = counted(meeting(agenda))
    assert told.types == ((CaseType.DECISION,), ())
    assert (told.put_off, told.decisions, told.unanimous, told.counted) == (1, 2, 1, 1)


def test_what_was_not_held_or_is_practice_does_not_count_and_old_minutes_do() -> None:
    assert count(meeting()) is None
    assert count(meeting([])) is None
    assert count(replace(held(), practice=True)) is None
    old = meeting([item(1, decisions=(Decision(text="Tatt."),)), item(2), item(3, dropped=Dropped.WITHDRAWN)])
    assert len(counted(old).types) == 2


def test_spellings_of_the_register_are_one_person_and_who_never_came_is_there() -> None:
    register = (
        Person(id="s", name="Siri Sandberg", spellings=("Siri Sandborg",)),
        Person(id="n", name="Nils Ny", term_from=dt.date(2026, 12, 1)),
        Person(id="l", name="Liv Senere", term_from=dt.date(2027, 1, 1)),
        Person(id="o", name="Ola Før", term_to=dt.date(2025, 12, 31)),
    )
    meetings = [
        counted(held(person("a", name="Siri Sandborg"))),
        counted(held(person("a", name="Siri Sandberg", attendance=AWAY), person("b", name="Åse Ukjent"))),
    ]
    told = turnout(meetings, register, YEAR)
    assert [each.name for each in told] == ["Nils Ny", "Siri Sandberg", "Åse Ukjent"]
    siri = of(told, "Siri Sandberg")
    assert (siri.called, siri.whole, siri.partly, siri.away, siri.share) == (2, 1, 0, 1, 0.5)
    assert of(told, "Nils Ny").share is None


def test_without_meetings_there_is_nobody_but_the_register() -> None:
    assert turnout([], (), YEAR) == ()


def test_a_meeting_without_a_date_falls_within_its_year() -> None:
    assert YEAR.covers(None, 2026)
    assert not YEAR.covers(None, 2025)
    assert YEAR.covers(dt.date(2026, 12, 31), 2026)
    assert not YEAR.covers(dt.date(2027, 1, 1), 2026)


@given(st.lists(st.sampled_from([Attendance.PRESENT, AWAY]), min_size=1, max_size=6))
def test_whoever_was_called_is_there_or_away_in_each_meeting(came: list[Attendance]) -> None:
    (told,) = turnout([counted(held(person("m", attendance=each))) for each in came], (), YEAR)
    assert told.called == len(came) == told.whole + told.partly + told.away
    assert told.cases.here + told.cases.partly + told.cases.away == 3 * len(came)
