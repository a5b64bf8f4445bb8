"""The people listed: twice, almost as another, and deputies nobody needs; notes of presence."""

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from ho21desk.model import Attendance, Dropped, Movement, Participant, Role, RoomState
from ho21desk.rules.checking.findings import Slip, Sureness
from tests.factories import person, running
from tests.rules.checking.minutes import PEOPLE, changed, clean, only, person_changed, slips


def with_another(**facts: Any) -> list[Participant]:
    return [*PEOPLE, person("another", **facts)]


def test_somebody_in_two_groups_is_found() -> None:
    finding = only(clean(with_another(name="Toril Hernes", role=Role.GUEST)))
    assert (finding.slip, finding.person, finding.facts) == (
        Slip.LISTED_TWICE,
        "another",
        ("member", "guest"),
    )
    finding = only(clean(with_another(name="toril  hernes", attendance=Attendance.ABSENT)))
    assert finding.facts == ("member", "absent")


@pytest.mark.parametrize(
    "name", ["Baard Christian Schem", "Leif Rune Skymoene", "Guri Rortveit", "Toril Hernæs"]
)
def test_somebody_listed_almost_as_another_is_found(name: str) -> None:
    finding = only(clean(with_another(name=name, role=Role.GUEST)))
    assert (finding.slip, finding.said, finding.mend) == (Slip.NAME_ALMOST, name, None)
    assert finding.meant in {each.name for each in PEOPLE}


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("Mari Dalsbø", ""),
        ("Tore Hernes", "Et annet sted"),
        ("Per Moe", ""),
        ("Kari Skymoen", ""),
        ("Moe", ""),
    ],
)
def test_relatives_and_namesakes_are_others(name: str, house: str) -> None:
    assert slips(clean(with_another(name=name, role=Role.GUEST, affiliation=house))) == []


def test_somebody_listed_almost_as_is_known_is_found_unless_known_so() -> None:
    finding = only(clean(), known=["Toril Hærnes", "Helt En Annen"])
    assert (finding.slip, finding.said, finding.meant) == (Slip.NAME_ALMOST, "Toril Hernes", "Toril Hærnes")
    assert finding.mend is not None
    assert slips(clean(), known=["Toril Hærnes", "Toril Hernes"]) == []


def test_a_deputy_whose_member_is_there_all_the_time_is_found() -> None:
    finding = only(person_changed("kristensen", attendance=Attendance.PRESENT))
    assert (finding.slip, finding.person, finding.facts) == (
        Slip.DEPUTY_WITHOUT_ABSENT,
        "moe",
        ("Arild Kristensen",),
    )


def test_a_deputy_is_needed_while_the_member_is_out_for_a_part() -> None:
    assert slips(person_changed("kristensen", attendance=Attendance.PRESENT, until_item=15)) == []
    left = (Movement(item=16, state=RoomState.OUT),)
    assert slips(person_changed("kristensen", attendance=Attendance.PRESENT, movements=left)) == []


def test_a_deputy_for_nobody_sits_for_somebody_absent_of_the_same_organisation() -> None:
    assert slips(person_changed("moe", deputy_for=None)) == []
    finding = only(person_changed("moe", deputy_for=None, affiliation="høgskolen"))
    assert (finding.sureness, finding.facts) == (Sureness.LIKELY, ("Toril Hernes",))
    assert only(person_changed("moe", deputy_for=None, affiliation="Ukjent")).sureness is Sureness.ASKED
    everybody = person_changed("kristensen", attendance=Attendance.PRESENT)
    assert only(person_changed("moe", everybody, deputy_for=None, affiliation="")).sureness is Sureness.LIKELY


def test_a_deputy_who_did_not_come_is_no_finding() -> None:
    here = person_changed("kristensen", attendance=Attendance.PRESENT)
    assert slips(person_changed("moe", here, attendance=Attendance.ABSENT)) == []


# Presence


@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        ("t.o. sak 9/1/2026", "9/1/2026"),
        ("t.o.m. sak 99/2/2026", "99/2/2026"),
        ("fra sak 99", "99"),
        ("sak 15/2026", "15/2026"),
    ],
)
def test_a_note_that_points_elsewhere_is_found(note: str, wrong: str) -> None:
    finding = only(person_changed("hernes", note=note))
    assert (finding.slip, finding.said, finding.person) == (Slip.PRESENCE_ELSEWHERE, wrong, "hernes")


@pytest.mark.parametrize("note", ["t.o.m. sak 15/2/2026", "sak 15", "kom kl. 14.30", "deler av møtet"])
def test_a_note_that_fits_is_no_finding(note: str) -> None:
    assert slips(person_changed("hernes", note=note)) == []


def test_stated_presence_that_points_elsewhere_is_found() -> None:
    for facts in ({"from_item": 9}, {"until_item": 9}, {"items": (15, 9)}):
        assert only(person_changed("hernes", **facts)).said == "9/2/2026"
    gone = (Movement(item=9, state=RoomState.OUT),)
    assert only(person_changed("hernes", movements=gone)).said == "9/2/2026"


def test_presence_follows_the_order_of_treatment() -> None:
    until = person_changed("hernes", from_item=16, until_item=15)
    finding = only(until)
    assert (finding.slip, finding.said, finding.facts) == (
        Slip.PRESENCE_UNTREATED,
        "16/2/2026",
        ("15/2/2026",),
    )
    taken = running(until, 13, 14, 16, 15, 17)
    assert slips(taken) == []


def test_a_note_of_a_case_that_was_not_handled_is_found() -> None:
    dropped = changed(clean(), dropped=Dropped.PUT_OFF, discussion="", decisions=())
    finding = only(person_changed("hernes", dropped, until_item=15))
    assert (finding.slip, finding.said) == (Slip.PRESENCE_UNTREATED, "15/2/2026")


def test_a_movement_at_a_time_when_its_case_was_not_handled_is_found() -> None:
    """Item 15 is handled from 12:20 to 12:30."""
    live = running(clean(), 13, 14, 15, 16, 17)
    fits = (Movement(item=15, time=time(12, 25), state=RoomState.OUT),)
    assert slips(person_changed("hernes", live, movements=fits)) == []
    wrong = (replace(fits[0], time=time(12, 5)),)
    finding = only(person_changed("hernes", live, movements=wrong))
    assert (finding.slip, finding.said, finding.facts) == (
        Slip.PRESENCE_UNTREATED,
        "15/2/2026",
        ("12:05",),
    )
