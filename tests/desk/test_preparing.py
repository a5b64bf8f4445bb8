"""The next meeting, made from what the archive holds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from ho21desk.desk.office import Office
from ho21desk.errors import NotAllowedError
from ho21desk.model import CaseType, Decision, Dropped, ItemKind
from ho21desk.rules import facts
from ho21desk.settings import shipped_templates
from ho21desk.store.cipher import Key
from tests.conftest import Blank
from tests.factories import item, meeting, members, usual_agenda


@pytest.fixture
def office(tmp_path: Path, clock: Callable[[], datetime], key: Key | None, blank: Blank) -> Iterator[Office]:
    """Return an office with nothing in it."""
    with Office(blank(tmp_path / "ho21desk.sqlite3", key), clock, key=key) as office:
        yield office


def test_the_next_meeting_goes_on_where_the_newest_ended(office: Office) -> None:
    office.archive.add(meeting([1, 2], number=1))
    office.archive.add(meeting(usual_agenda(), members(3), number=2, place="Lysaker"))
    changes = office.open_new("")
    new = changes.after
    assert (changes.before, changes.to_prepare) == (None, True)
    assert (new.number, new.year, new.place) == (3, 2026, "Lysaker")
    assert [person.name for person in new.participants] == ["M1", "M2", "M3"]
    assert [each.number for each in new.agenda] == list(range(22, 28))
    kept = office.archive.load(new.id)
    assert [each.id for each in kept.agenda] == [each.id for each in new.agenda]
    assert office.perform(facts.send_notice).after.noticed


def test_what_was_discussed_comes_back_to_be_decided_with_what_was_said(office: Office) -> None:
    discussed = item(
        2,
        case_type=(CaseType.DISCUSSION,),
        discussion="Mye ble sagt.",
        decisions=(Decision(text="Tas med."),),
    )
    put_off = item(3, dropped=Dropped.PUT_OFF, proposal="Slik.")
    previous = item(1, ItemKind.PREVIOUS_MINUTES, title="Godkjenning av referat fra møte 1/2026")
    office.archive.add(meeting([previous, discussed, put_off], number=2, date=date(2026, 3, 14)))
    minutes, first, second = office.open_new("").after.agenda
    assert minutes.title == "Godkjenning av referat fra møte 2/2026, 14. mars 2026"
    assert (first.title, first.proposal) == ("Tema 3", "Slik.")
    assert second.case_type == (CaseType.DECISION,)
    assert "Mye ble sagt." in second.background
    assert "Tas med." in second.background


def test_numbers_begin_anew_each_year(office: Office) -> None:
    office.archive.add(meeting(usual_agenda(), number=6, year=2025))
    new = office.open_new("").after
    assert (new.number, new.year, new.agenda[0].number) == (1, 2026, 1)


def test_a_meeting_of_a_year_to_come_is_followed_by_one_of_that_year(office: Office) -> None:
    office.archive.add(meeting([1], number=1, year=2027))
    new = office.open_new("").after
    assert (new.number, new.year, new.agenda) == (2, 2027, ())


def test_practice_is_not_followed(office: Office) -> None:
    office.open_demo()
    office.archive.add(meeting([1, 2], number=1))
    assert office.open_new("").after.number == 2
    assert [each.last for each in office.archive.last_numbers()] == [2]


def test_without_a_meeting_the_agenda_is_that_of_the_newest_template(office: Office) -> None:
    new = office.open_new("").after
    assert (new.number, new.year, new.participants) == (1, 2026, ())
    listed = [line for line in shipped_templates()[0].splitlines() if line and line[0] not in "#…"]
    assert [each.title for each in new.agenda] == listed
    assert [each.number for each in new.agenda] == list(range(1, len(listed) + 1))


def test_the_councils_own_template_goes_before_the_last_agenda(office: Office) -> None:
    office.archive.add(meeting(usual_agenda(), number=2))
    new = office.open_new("Habilitet\n…\nEventuelt | 10").after
    assert [(each.kind, each.planned_minutes) for each in new.agenda] == [
        (ItemKind.RECUSAL, None),
        (ItemKind.ANY_OTHER, 10),
    ]


def test_a_template_that_cannot_be_read_makes_no_meeting(office: Office) -> None:
    office.archive.add(meeting([1], number=1))
    with pytest.raises(NotAllowedError) as refused:
        office.open_new("Eventuelt")
    assert refused.value.rule == "template_without_cases"
    assert len(office.archive.summaries()) == 1


def test_a_number_that_another_meeting_has_is_refused_as_an_act(office: Office) -> None:
    office.archive.add(meeting([1], number=1))
    opened = office.open_new("").after
    with pytest.raises(NotAllowedError) as refused:
        office.perform(lambda meeting, now: replace(meeting, number=1))
    assert (refused.value.rule, refused.value.facts) == ("meeting_exists", ("1/2026",))
    assert office.archive.load(opened.id).number == opened.number == 2
