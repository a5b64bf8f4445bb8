"""The ledger of remarks."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, RemarkOutcome
from ho21desk.rules import circulating, remarks
from tests.factories import NOON, after_minutes, item, meeting

TODAY = NOON.date()
receive = partial(remarks.receive, item="52", person="Ola", text="Et ord mangler.", received=TODAY)


def sent() -> Meeting:
    ended = item(52, started=NOON, ended=NOON, treated=0)
    over = meeting([ended, 53], number=6, year=2026)
    return circulating.send_out(over, NOON, by="Kari", deadline=date(2026, 3, 20))


def with_remark() -> tuple[Meeting, str]:
    now = receive(sent(), NOON)
    return now, now.remarks[0].id


def test_a_remark_is_entered_with_its_case_person_and_day_in_the_order_they_come() -> None:
    now = receive(receive(sent(), NOON), NOON, item=None, person=" Eva ", text=" Bra. ")
    first, second = now.remarks
    assert (first.item, first.person, first.received) == ("52", "Ola", TODAY)
    assert (second.item, second.person, second.text) == (None, "Eva", "Bra.")
    assert remarks.open_remarks(now) == (first, second)


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"item": "99"}, "remark_case_gone"),
        ({"person": " "}, "no_name"),
        ({"text": "\n"}, "remark_no_text"),
        ({"received": TODAY + timedelta(days=1)}, "remark_ahead"),
    ],
)
def test_what_cannot_be_a_remark_is_refused(facts: dict[str, object], rule: str) -> None:
    with pytest.raises(NotAllowedError, match=rule):
        receive(sent(), NOON, **facts)  # type: ignore[arg-type]
    now, remark_id = with_remark()
    kept = {"item": None, "person": "Ola", "text": "Nei.", "received": TODAY}
    with pytest.raises(NotAllowedError, match=rule):
        remarks.rewrite(now, NOON, remark_id=remark_id, **{**kept, **facts})  # type: ignore[arg-type]


def test_a_draft_nobody_has_seen_gets_no_remarks() -> None:
    with pytest.raises(NotAllowedError, match="remark_unsent"):
        receive(meeting(), NOON)


@pytest.mark.parametrize("typed", ["52", "sak 52", "Sak 52/6/2026", "52/6/26", " 52/6 "])
def test_a_case_is_found_by_its_number(typed: str) -> None:
    assert remarks.item_for(sent(), typed) == "52"


@pytest.mark.parametrize("typed", ["51", "52/5/2026", "52/6/2025", "Helsedata", "52/6/2026/1"])
def test_a_case_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(NotAllowedError) as error:
        remarks.item_for(sent(), typed)
    assert (error.value.rule, error.value.facts) == ("remark_no_case", (typed, "6/2026"))


def test_no_number_is_the_minutes_as_a_whole() -> None:
    assert remarks.item_for(sent(), " ") is None


def test_an_outcome_has_its_time_and_note_and_can_be_opened_again() -> None:
    now, remark_id = with_remark()
    part = partial(remarks.answer, remark_id=remark_id)
    now = part(now, after_minutes(5), outcome=RemarkOutcome.IN_PART, note=" Bare navnet. ")
    assert now.remarks[0].note == "Bare navnet."
    assert now.remarks[0].settled == after_minutes(5)
    assert remarks.open_remarks(now) == ()
    noted = part(now, after_minutes(9), outcome=RemarkOutcome.IN_PART, note="Navnet.")
    assert noted.remarks[0].settled == after_minutes(5)
    opened = part(now, after_minutes(9), outcome=RemarkOutcome.OPEN)
    assert opened.remarks[0].settled is None


def test_rewriting_keeps_the_outcome() -> None:
    now, remark_id = with_remark()
    now = remarks.answer(now, NOON, remark_id=remark_id, outcome=RemarkOutcome.TAKEN_IN)
    again = remarks.rewrite(
        now, NOON, remark_id=remark_id, item="53", person="Eva", text="Annet.", received=TODAY
    )
    expected = replace(now.remarks[0], item="53", person="Eva", text="Annet.")
    assert again.remarks == (expected,)


def test_a_remark_can_be_withdrawn_once() -> None:
    now, remark_id = with_remark()
    now = remarks.withdraw(now, NOON, remark_id=remark_id)
    assert now.remarks == ()
    with pytest.raises(NotAllowedError, match="remark_gone"):
        remarks.withdraw(now, NOON, remark_id=remark_id)


def test_approved_minutes_take_no_more_remarks() -> None:
    now = circulating.approve(sent(), NOON, by="", at="7/2026", item=1, changed=False)
    with pytest.raises(NotAllowedError, match="remarks_closed"):
        receive(now, NOON)
