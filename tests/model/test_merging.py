"""Carrying a change over: it comes whole where nothing else happened, and what did happen stands."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.model import Decision, Meeting, Recusal
from ho21desk.model.merging import carried_over
from tests.factories import item, meeting, members, person
from tests.store.records import PARTS, any_of, edited

Facts = dict[tuple[str, str], Any]
WORDED = ("discussion", "text", "standard")


def facts(record: Any, owner: str = "") -> Iterator[tuple[tuple[str, str], Any]]:
    """Return what is known of a record and of those below it, each fact by its record and name."""
    yield (record.id, "owner"), owner
    parts = PARTS.get(type(record), {})
    for each in fields(record):
        value = getattr(record, each.name)
        if each.name not in parts:
            yield (record.id, each.name), value
            continue
        for part in value:
            yield from facts(part, record.id)


def changed_by(edits: int, meeting: Meeting, draw: st.DrawFn) -> Meeting:
    for _ in range(edits):
        meeting = edited(draw, meeting)
    return meeting


@st.composite
def histories(draw: st.DrawFn) -> tuple[Meeting, Meeting, Meeting]:
    """Return a meeting as something left it, as it was, and as a change would have it."""
    old = draw(any_of(Meeting))
    now = changed_by(draw(st.integers(1, 4)), old, draw)
    return now, old, changed_by(draw(st.integers(1, 4)), old, draw)


def with_decisions(*decisions: Decision) -> Meeting:
    return meeting([item(52, decisions=decisions)], id="m")


def decisions(carried: Meeting) -> str:
    return "".join(each.text for each in carried.agenda[0].decisions)


@settings(max_examples=50)
@given(histories())
def test_a_change_comes_whole_to_where_nothing_else_happened(
    history: tuple[Meeting, Meeting, Meeting],
) -> None:
    _, old, new = history
    elsewhere = {"elsewhere": True}
    carried = carried_over(replace(old, extra=elsewhere), old, replace(new, extra=old.extra))
    assert carried == replace(new, extra=elsewhere)


@settings(max_examples=50)
@given(histories())
def test_what_happened_since_stands_and_all_else_is_carried(
    history: tuple[Meeting, Meeting, Meeting],
) -> None:
    now, old, new = (dict(facts(each)) for each in history)
    carried = dict(facts(carried_over(*history)))
    for (record, name), value in now.items():
        fact = (record, name)
        if name in WORDED and (record, "standard") in now:
            continue
        if fact not in old or old[fact] != value:
            assert carried[fact] == value
        elif fact in new:
            assert carried[fact] == new[fact]
    for fact, value in old.items():
        if fact not in now and new.get(fact) == value:
            assert fact not in carried
    for record, name in carried:
        if name in ("discussion", "text") and (record, "standard") in carried:
            pairs = [(each.get((record, name)), each.get((record, "standard"))) for each in (now, new)]
            assert (carried[record, name], carried[record, "standard"]) in pairs


def test_where_nothing_of_a_change_fits_the_meeting_stays_the_same_object() -> None:
    now = with_decisions(OTHER)
    assert carried_over(now, with_decisions(B), with_decisions()) is now
    assert carried_over(now, with_decisions(A), with_decisions(A)) is now


A, B, C, D = (Decision(id=key, text=key) for key in "abcd")
OTHER = replace(B, text="B")


@pytest.mark.parametrize(
    ("now", "old", "new", "carried"),
    [
        pytest.param((A, C), (A, C), (A, B, C), "abc", id="put back at its place"),
        pytest.param((A, D), (A,), (A, B), "abd", id="put back before what was added since"),
        pytest.param((A, OTHER, C), (A, C, B), (A, B, C), "aBc", id="moved, and written in since"),
        pytest.param((A, OTHER, C), (A, B, C), (A, C), "aBc", id="kept where it is, being written in since"),
        pytest.param((C, A, B), (A, B, C), (A, B), "ab", id="taken away, moved since"),
        pytest.param((B, A), (A, B), (A, D, B), "dba", id="put in where the order is another by now"),
        pytest.param((OTHER, C, A), (A, B, C), (C, B, A), "Bca", id="moved otherwise since"),
        pytest.param((OTHER,), (B,), (A,), "aB", id="put in the place of what was written in since"),
        pytest.param((A,), (A, B), (A, B, C), "ac", id="after something taken away since"),
    ],
)
def test_records_keep_their_places(
    now: tuple[Decision, ...], old: tuple[Decision, ...], new: tuple[Decision, ...], carried: str
) -> None:
    meetings = (with_decisions(*each) for each in (now, old, new))
    assert decisions(carried_over(*meetings)) == carried


def test_the_programs_own_words_are_nobodys() -> None:
    was, becomes, now = (Decision(id="x", text=words, standard=words) for words in ("Guri", "", "Guri R"))
    assert carried_over(*map(with_decisions, (now, was, becomes))) == with_decisions(becomes)
    assert carried_over(with_decisions(A, now), with_decisions(A, was), with_decisions(A)) == with_decisions(
        A
    )
    mine = replace(now, text="Guri R er inhabil.")
    assert carried_over(*map(with_decisions, (mine, was, becomes))) == with_decisions(mine)


def test_whoever_is_named_is_not_taken_away() -> None:
    few = members(2)
    more = (*few, person("m3"), person("m4"))
    asked = item(52, recusals=(Recusal(person="m3", reason="Styret."),))
    carried = carried_over(
        meeting([asked], more, id="m"), meeting([52], more, id="m"), meeting([52], few, id="m")
    )
    assert [each.id for each in carried.participants] == ["m1", "m2", "m3"]
    deputy = person("m4", deputy_for="m3", title="vara")
    carried = carried_over(
        meeting([52], (*more[:3], deputy), id="m"), meeting([52], more, id="m"), meeting([52], few, id="m")
    )
    assert [each.id for each in carried.participants] == ["m1", "m2", "m3", "m4"]


def test_an_item_that_is_kept_has_a_number_of_its_own() -> None:
    old = meeting([item(52), item(53, id="ny"), item(54, id="53"), item(55, id="54")], id="m")
    new = meeting((52, 53, 54), id="m")
    assert carried_over(old, old, new) == new
    typed = old.with_item(replace(old.item("ny"), discussion="Skrevet."))
    kept = carried_over(typed, old, new)
    assert [(each.id, each.number) for each in kept.agenda] == [
        ("52", 52),
        ("ny", 55),
        ("53", 53),
        ("54", 54),
    ]
    assert carried_over(kept, new, old).item("ny").discussion == "Skrevet."
