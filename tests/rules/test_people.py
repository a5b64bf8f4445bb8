"""Acts on who a meeting's people are."""

import datetime as dt
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Ballot, Meeting, Office, Participant, Person, Recusal, Role, Vote
from ho21desk.rules import attendance, people
from tests.factories import NOON, item, meeting, members, person

COUNCIL = (
    person("kari", office=Office.CHAIR),
    person("ola"),
    person("siv", Role.DEPUTY, deputy_for="ola"),
    person("per", Role.OBSERVER),
)
DAY = dt.date(2026, 3, 14)
NAMES = ("Kari", "KARI", "Ola", "  ola ", "Siv", "Per", "Åse Berg", "A\u030ase  Berg", "")


def names(after: Meeting) -> list[str]:
    return [each.name for each in after.participants]


def test_a_name_is_changed_and_stands_on_one_line() -> None:
    before = meeting(people=COUNCIL)
    assert names(people.rename(before, NOON, "ola", "  Ola \n Dahl ")) == ["Kari", "Ola Dahl", "Siv", "Per"]
    assert people.rename(before, NOON, "ola", "Ola") is before


@pytest.mark.parametrize(("name", "rule"), [(" \n", "no_name"), ("kari", "person_twice")])
def test_nobody_is_without_a_name_or_has_anothers(name: str, rule: str) -> None:
    with pytest.raises(NotAllowedError, match=rule):
        people.rename(meeting(people=COUNCIL), NOON, "ola", name)


def test_who_is_no_deputy_any_more_sits_for_nobody() -> None:
    after = people.invite_as(meeting(people=COUNCIL), NOON, "siv", Role.GUEST).participant("siv")
    assert (after.role, after.deputy_for) == (Role.GUEST, None)


def test_a_member_whom_a_deputy_sits_for_stays_one() -> None:
    before = meeting(people=COUNCIL)
    with pytest.raises(NotAllowedError, match="has_deputy"):
        people.invite_as(before, NOON, "ola", Role.GUEST)
    assert people.invite_as(before, NOON, "ola", Role.MEMBER) is before


def test_there_is_one_chair() -> None:
    after = people.appoint(meeting(people=COUNCIL), NOON, "ola", Office.CHAIR)
    assert [each.office for each in after.participants] == [None, Office.CHAIR, None, None]
    after = people.appoint(after, NOON, "ola", None)
    assert {each.office for each in after.participants} == {None}


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, ["Ola", "Kari", "Siv", "Per"]),
        (2, ["Kari", "Siv", "Ola", "Per"]),
        (3, ["Kari", "Siv", "Per", "Ola"]),
    ],
)
def test_somebody_is_moved_and_the_others_keep_their_order(place: int, expected: list[str]) -> None:
    assert names(people.move_to(meeting(people=COUNCIL), NOON, "ola", place)) == expected


VOTED = Vote(votes_for=1, ballots={"per": Ballot.FOR})


@pytest.mark.parametrize(
    ("wanted", "facts", "rule"),
    [
        ("per", {"chair": "per"}, "presides"),
        ("per", {"items": [item(52, recusals=(Recusal(person="per"),))]}, "named_in_recusal"),
        ("per", {"items": [item(52, vote=VOTED)]}, "has_voted"),
        ("per", {"items": [item(52, recusals=(Recusal(person="kari", vote=VOTED),))]}, "has_voted"),
        ("ola", {}, "has_deputy"),
    ],
)
def test_whom_the_record_tells_of_is_not_taken_off(wanted: str, facts: dict[str, Any], rule: str) -> None:
    with pytest.raises(NotAllowedError, match=rule):
        people.remove(meeting(people=COUNCIL, **facts), NOON, wanted)


def test_others_are_taken_off() -> None:
    after = people.remove(meeting(people=COUNCIL), NOON, "siv")
    assert names(people.remove(after, NOON, "ola")) == ["Kari", "Per"]


# From the register

OLA = Person(name="Ola", term_to=dt.date(2027, 12, 31))
LIV = Person(name="Liv Aas", title="rådgiver", affiliation="KD", term_from=dt.date(2026, 1, 1))
GONE = Person(name="Tor Vik", term_to=dt.date(2025, 12, 31))
STAND_IN = Person(name="Mia Lund", role=Role.DEPUTY, deputy_for=OLA.id)
REGISTER = (OLA, LIV, GONE, STAND_IN)


def test_who_serves_on_the_day_and_is_not_there_is_missing() -> None:
    before = meeting(people=COUNCIL, date=DAY)
    assert people.missing(before, REGISTER) == (LIV,)
    known = Person(name="Kari Moe", spellings=("Kari",))
    assert people.missing(before, (known,)) == ()
    after = people.invite_all(before, NOON, (LIV, Person(name="liv aas")))
    assert names(after) == [*names(before), "Liv Aas"]
    come = after.participants[-1]
    assert (come.title, come.affiliation, come.key) == ("rådgiver", "KD", "aas")


def test_without_a_date_nobody_knows_who_serves() -> None:
    with pytest.raises(NotAllowedError, match="no_date"):
        people.missing(meeting(), REGISTER)


def test_a_deputy_takes_the_seat_of_their_member_if_it_is_free() -> None:
    before = meeting(people=COUNCIL)
    taken = people.invite(before, NOON, STAND_IN, REGISTER)
    assert taken.participants[-1].deputy_for is None
    free = people.remove(before, NOON, "siv")
    assert people.invite(free, NOON, STAND_IN, REGISTER).participants[-1].deputy_for == "ola"


def test_almost_the_same_name_is_found_but_not_the_same_one() -> None:
    before = meeting(people=[person("k", name="Haakon Kobbernes"), person("e", name="Esperanza Haakonsen")])
    assert people.alike_here(before, "Haaken Kobbenes") == before.participants[:1]
    assert people.alike_here(before, "Haaken Kobbenes", but="k") == ()
    assert people.alike_here(before, "HAAKON  Kobbernes") == ()


ACTS = st.one_of(
    st.builds(
        lambda name: partial(attendance.add, person=Participant(key="", name=name)), st.sampled_from(NAMES)
    ),
    st.builds(lambda name, who: ("rename", who, name), st.sampled_from(NAMES), st.integers(0, 9)),
    st.builds(lambda who: ("remove", who), st.integers(0, 9)),
    st.builds(lambda who, place: ("move", who, place), st.integers(0, 9), st.integers(0, 9)),
    st.builds(
        lambda found: partial(people.invite, person=found, register=REGISTER), st.sampled_from(REGISTER)
    ),
    st.just(partial(people.invite_all, people=REGISTER)),
)


@given(st.lists(ACTS, max_size=12))
def test_no_two_ever_have_one_name_or_key_and_nobody_is_without(acts: list[Any]) -> None:
    now = meeting(people=(*COUNCIL, *members(2)))
    for act in acts:
        try:
            now = act(now, NOON) if callable(act) else _do(now, *act)
        except NotAllowedError:
            continue
    said = [each.name.casefold() for each in now.participants]
    assert all(said)
    assert len({each.key for each in now.participants}) == len(said) == len(set(said))


def _do(now: Meeting, what: str, who: int, *about: Any) -> Meeting:
    if not now.participants:
        return now
    person_id = now.participants[who % len(now.participants)].id
    act: Any = {"rename": people.rename, "remove": people.remove, "move": people.move_to}[what]
    return act(now, NOON, person_id, *about)  # type: ignore[no-any-return]
