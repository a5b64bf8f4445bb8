"""One decision, in two records."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from ho21desk.errors import NotAllowedError
from ho21desk.model import Decision, Dropped, ItemKind, Meeting, MinutesState, RemarkOutcome
from ho21desk.rules import approving, circulating, remarks
from tests.factories import NOON, after_minutes, item, meeting

put = partial(approving.put_paper, source="6/2026", background="Sendt ut.", proposal="Godkjennes.")


def sent() -> Meeting:
    over = meeting([item(52, started=NOON, ended=NOON, treated=0)])
    return circulating.send_out(over, NOON, by="Kari", deadline=date(2026, 3, 20))


def following(**facts: object) -> Meeting:
    return meeting([item(1, ItemKind.NOTICE), item(2, ItemKind.PREVIOUS_MINUTES, **facts), 3], number=7)


def test_the_ledger_counts_each_outcome_of_this_round() -> None:
    now = sent()
    for outcome in RemarkOutcome:
        now = remarks.receive(now, NOON, item=None, person="Eva", text="Nei.", received=NOON.date())
        now = remarks.answer(now, NOON, remark_id=now.remarks[-1].id, outcome=outcome)
    found = approving.ledger(now)
    assert found is not None
    assert (found.taken_in, found.in_part, found.not_taken_in, found.open, found.remarks) == (1, 1, 1, 1, 4)
    assert (found.sent, found.deadline) == (NOON.date(), date(2026, 3, 20))
    assert approving.ledger(circulating.recall(now, NOON, by="")) is None


def test_the_paper_is_laid_once_and_brought_up_to_date() -> None:
    now = put(following(), NOON)
    paper = approving.approval_item(now)
    assert (paper.background, paper.proposal) == ("Sendt ut.", "Godkjennes.")
    assert put(now, NOON) is now
    later = approving.approval_item(put(now, NOON, background="Sendt ut, én merknad."))
    assert (later.background, later.proposal) == ("Sendt ut, én merknad.", "Godkjennes.")


def test_what_somebody_wrote_in_the_paper_stands() -> None:
    paper = approving.approval_item(put(following(background="Vårt."), NOON))
    assert (paper.background, paper.proposal) == ("Vårt.", "Godkjennes.")


@pytest.mark.parametrize(
    ("decisions", "text"),
    [
        ((), "Ja."),
        ((Decision(),), "Ja."),
        ((Decision(text="Referatet godkjennes.", standard="Referatet godkjennes."),), "Ja."),
        ((Decision(text="Referatet godkjennes nå.", standard="Referatet godkjennes."),), None),
        ((Decision(text="Nei."),), None),
    ],
)
def test_a_decision_gives_way_unless_a_person_wrote_it(
    decisions: tuple[Decision, ...], text: str | None
) -> None:
    before = following(decisions=decisions)
    after = approving.decide(before, NOON, words="Ja.")
    if text is None:
        assert after is before
    else:
        assert [each.text for each in approving.approval_item(after).decisions] == [text]


def test_without_the_item_nothing_is_approved() -> None:
    for now in (meeting([1]), following(dropped=Dropped.WITHDRAWN)):
        with pytest.raises(NotAllowedError, match="no_approval_item"):
            put(now, NOON)


def test_an_approval_is_withdrawn_as_if_it_never_was_and_restored_as_it_was() -> None:
    before = sent()
    after = circulating.approve(before, after_minutes(5), by="K", at="7/2026", item=2, changed=True)
    milestone = after.milestones[-1]
    assert approving.withdrawn(after, after_minutes(9), milestone, "Angret") == before
    assert approving.restored(before, milestone) == after
    assert approving.withdrawn(before, after_minutes(9), milestone, "Angret") is before


def test_what_has_followed_on_an_approval_stays_and_the_minutes_are_opened_again() -> None:
    approved = circulating.approve(sent(), after_minutes(5), by="K", at="7/2026", item=2, changed=False)
    published = circulating.publish(approved, after_minutes(6), by="K")
    opened = approving.withdrawn(published, after_minutes(9), approved.milestones[-1], "Angret")
    assert opened.milestones[:-1] == published.milestones
    last = opened.milestones[-1]
    assert (last.state, last.reason) == (MinutesState.REOPENED, "Angret")
    with pytest.raises(NotAllowedError, match="approved_unsent"):
        approving.restored(opened, approved.milestones[-1])
    assert approving.withdrawn(opened, after_minutes(9), approved.milestones[-1], "Angret") is opened


def test_a_milestone_names_the_meeting_by_its_number() -> None:
    assert approving.number_of(replace(following(), year=2027)) == "7/2027"
