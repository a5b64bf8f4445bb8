"""What a meeting is called and when it is held."""

from datetime import date, time
from functools import partial

import pytest

from ho21desk.errors import NotAllowedError
from ho21desk.rules import facts
from ho21desk.rules.running import Act
from tests.factories import NOON, after_minutes, meeting


@pytest.mark.parametrize(
    ("act", "changed"),
    [
        (partial(facts.number_as, number=7, year=2027), {"number": 7, "year": 2027}),
        (partial(facts.hold_on, date=date(2026, 6, 18)), {"date": date(2026, 6, 18)}),
        (partial(facts.hold_between, start=time(10), end=time(15)), {"start": time(10), "end": time(15)}),
        (partial(facts.hold_between, start=None, end=time(15)), {"start": None, "end": time(15)}),
        (partial(facts.write_in, language="nn"), {"language": "nn"}),
        (facts.send_notice, {"noticed": NOON}),
    ],
)
def test_a_fact_is_changed_and_nothing_else(act: Act, changed: dict[str, object]) -> None:
    before = meeting()
    after = act(before, NOON)
    assert {name: getattr(after, name) for name in changed} == changed
    assert (after.agenda, after.participants, after.id) == (before.agenda, before.participants, before.id)


def test_a_date_can_be_opened_again() -> None:
    assert facts.hold_on(meeting(date=date(2026, 6, 18)), NOON, None).date is None


@pytest.mark.parametrize("end", [time(9), time(10)])
def test_a_meeting_ends_after_it_begins(end: time) -> None:
    with pytest.raises(NotAllowedError, match="ends_before_start"):
        facts.hold_between(meeting(), NOON, time(10), end)


def test_the_notice_keeps_its_time_and_can_be_withdrawn() -> None:
    sent = facts.send_notice(meeting(), NOON)
    assert facts.send_notice(sent, after_minutes(5)) is sent
    assert facts.withdraw_notice(sent, after_minutes(5)) == meeting(id=sent.id)


def test_once_the_notice_is_out_the_number_stands() -> None:
    sent = facts.send_notice(meeting(), NOON)
    with pytest.raises(NotAllowedError, match="numbers_printed"):
        facts.number_as(sent, NOON, 7, 2026)
