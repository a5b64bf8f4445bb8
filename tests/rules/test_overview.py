"""The overview is as it was on any earlier day, to the letter, and tells what became another since."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Overview, OverviewKind, OverviewRow
from ho21desk.rules import overview
from tests.factories import NOON, after_minutes

SYSTEM = OverviewRow(id="system", document="Meld. St. 5", launch="høsten 2025", added=NOON)
ETHICS = OverviewRow(id="ethics", kind=OverviewKind.HEARING, document="Etikklov", added=NOON)
HEALTH = OverviewRow(id="health", document="Helseplan", added=NOON)
TEXTS = st.text(st.characters(categories=("L", "N", "Zs"), include_characters="\n"), max_size=6)


def kept(*rows: OverviewRow) -> Overview:
    made: Overview = ()
    for minute, row in enumerate(rows):
        made = overview.add(made, after_minutes(minute), row=row)
    return made


def ids(rows: Overview) -> list[str]:
    return [row.id for row in rows]


def done(rows: Overview, now: dt.datetime, act: str, row: OverviewRow) -> Overview:
    """Do an act; one that is refused changes nothing."""
    try:
        match act:
            case "add":
                return overview.add(rows, now, row=replace(row, id=f"{row.id} {len(rows)}"))
            case "change":
                return overview.change(rows, now, row=row)
            case "take off":
                return overview.take_off(rows, now, row_id=row.id)
            case "put back":
                return overview.put_back(rows, now, row_id=row.id)
            case _:
                return overview.move(rows, now, row_id=row.id, down=act == "down")
    except NotAllowedError:
        return rows


@given(
    acts=st.lists(
        st.tuples(
            st.sampled_from(("add", "change", "take off", "put back", "up", "down")),
            st.sampled_from(("system", "ethics", "health")),
            st.builds(
                OverviewRow,
                kind=st.sampled_from(OverviewKind),
                document=st.sampled_from(("En", "To", "Tre", "")),
                given=TEXTS,
                deadline=st.none() | st.dates(),
                added=st.just(NOON),
            ),
        ),
        max_size=12,
    ),
)
def test_the_overview_of_any_moment_is_found_again(acts: list[tuple[str, str, OverviewRow]]) -> None:
    rows = kept(SYSTEM, ETHICS, HEALTH)
    states = [rows]
    for minute, (act, row_id, row) in enumerate(acts, start=10):
        rows = done(rows, after_minutes(minute), act, replace(row, id=row_id))
        states.append(rows)
    for minute, state in enumerate(states, start=9):
        assert overview.as_of(rows, after_minutes(minute)) == state
    if rows != states[0]:
        assert overview.take_back(rows) in states


def test_a_clock_that_was_set_back_turns_nothing_around() -> None:
    rows = kept(SYSTEM, HEALTH)
    moved = overview.move(rows, NOON - dt.timedelta(days=1), row_id="system", down=True)
    other = overview.change(moved, NOON, row=replace(HEALTH, given="Ja"))
    assert overview.take_back(other) == moved
    assert overview.take_back(moved) == rows


def test_what_came_became_another_and_went_since_the_meeting_is_told() -> None:
    rows = kept(SYSTEM, HEALTH)
    rows = overview.change(rows, after_minutes(20), row=replace(SYSTEM, launch="våren 2026"))
    rows = overview.take_off(rows, after_minutes(21), row_id="health")
    rows = overview.add(rows, after_minutes(22), row=ETHICS)
    since = overview.changes_since(rows, after_minutes(10))
    assert ids(since.new) == ["ethics"]
    assert ids(since.off) == ["health"]
    (changed,) = since.changed
    assert changed.row.id == "system"
    assert changed.differences == (overview.Difference("launch", "høsten 2025", "våren 2026"),)
    assert not overview.changes_since(rows, after_minutes(22))


def test_what_was_changed_there_and_back_or_came_and_went_is_no_change() -> None:
    rows = kept(SYSTEM)
    rows = overview.change(rows, after_minutes(20), row=replace(SYSTEM, given="Ja"))
    rows = overview.change(rows, after_minutes(21), row=SYSTEM)
    rows = overview.add(rows, after_minutes(22), row=HEALTH)
    rows = overview.take_off(rows, after_minutes(23), row_id="health")
    assert not overview.changes_since(rows, after_minutes(10))


def test_a_row_that_is_put_back_stands_where_it_stood() -> None:
    rows = kept(SYSTEM, HEALTH)
    off = overview.take_off(rows, after_minutes(20), row_id="system")
    assert ids(overview.table(off)) == ["health"]
    assert ids(overview.table(overview.put_back(off, after_minutes(21), row_id="system"))) == [
        "system",
        "health",
    ]


def test_a_row_moves_among_those_of_its_kind() -> None:
    rows = kept(SYSTEM, ETHICS, HEALTH)
    assert ids(overview.move(rows, after_minutes(20), row_id="health", down=False)) == [
        "health",
        "system",
        "ethics",
    ]
    assert overview.move(rows, after_minutes(20), row_id="ethics", down=True) == rows


def test_what_is_typed_is_kept_tidy() -> None:
    (row,) = kept(replace(SYSTEM, document="  Meld.\nSt. 5 ", given="\n12. mai\x00\n", source="KD\tog HOD"))
    assert (row.document, row.given, row.source) == ("Meld. St. 5", "12. mai", "KD og HOD")


def test_days_are_counted_to_the_deadline() -> None:
    row = replace(ETHICS, deadline=dt.date(2025, 10, 15))
    assert overview.days_left(row, dt.date(2025, 10, 1)) == 14
    assert overview.days_left(row, dt.date(2025, 10, 16)) == -1
    assert overview.days_left(SYSTEM, dt.date(2025, 10, 1)) is None


@pytest.mark.parametrize(
    ("act", "row", "rule"),
    [
        ("add", replace(ETHICS, id="new", document=" \n"), "overview_no_document"),
        ("add", replace(SYSTEM, id="new", document="meld. st. 5"), "overview_twice"),
        ("change", replace(SYSTEM, document=""), "overview_no_document"),
        ("change", replace(HEALTH, document="Meld. St. 5"), "overview_twice"),
        ("change", replace(SYSTEM, id="gone"), "overview_gone"),
        ("change", ETHICS, "overview_off"),
    ],
)
def test_what_makes_no_sense_is_refused(act: str, row: OverviewRow, rule: str) -> None:
    rows = overview.take_off(kept(SYSTEM, HEALTH, ETHICS), after_minutes(9), row_id="ethics")
    with pytest.raises(NotAllowedError) as refused:
        (overview.add if act == "add" else overview.change)(rows, after_minutes(10), row=row)
    assert refused.value.rule == rule


def test_a_row_is_not_put_back_beside_another_of_its_name() -> None:
    rows = overview.take_off(kept(SYSTEM), after_minutes(9), row_id="system")
    rows = overview.add(rows, after_minutes(10), row=replace(SYSTEM, id="new"))
    with pytest.raises(NotAllowedError, match="overview_twice"):
        overview.put_back(rows, after_minutes(11), row_id="system")


def test_there_may_be_nothing_to_take_back() -> None:
    with pytest.raises(NotAllowedError, match="nothing_to_undo"):
        overview.take_back(())
