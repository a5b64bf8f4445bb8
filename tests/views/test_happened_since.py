"""What follows on a meeting is told as what its acts are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest

from ho21desk.desk.changes import Step
from ho21desk.model import (
    Meeting,
    Milestone,
    MinutesState,
    Recording,
    RemarkOutcome,
    Task,
    TaskEvent,
    TaskState,
)
from ho21desk.rules import circulating, remarks, running
from ho21desk.rules.approving import Approved
from ho21desk.rules.running import Act
from ho21desk.views.happened import done_by, happened
from tests.factories import NOON, after_minutes, meeting

TODAY = NOON.date()


def told() -> Iterator[str]:
    """Take the minutes their whole way, and tell of each step."""
    now = running.close(running.start(meeting([52]), NOON), after_minutes(60))
    entered: dict[str, Any] = {"item": None, "person": "Eva", "text": "Nei.", "received": TODAY}
    acts: list[Act] = [
        partial(circulating.send_out, by="Kari", deadline=date(2026, 3, 20)),
        partial(remarks.receive, **entered),
        lambda now, at: remarks.answer(now, at, remark_id=now.remarks[0].id, outcome=RemarkOutcome.TAKEN_IN),
        lambda now, at: remarks.rewrite(now, at, remark_id=now.remarks[0].id, **{**entered, "text": "Jo."}),
        partial(circulating.settle, by="Kari"),
        partial(circulating.approve, by="Kari", at="7/2026", item=3, changed=False),
        partial(circulating.publish, by="Kari"),
        partial(circulating.reopen, by="Kari", reason="Feil"),
        lambda now, at: remarks.withdraw(now, at, remark_id=now.remarks[0].id),
    ]
    for act in acts:
        before, now = now, act(now, after_minutes(90))
        yield happened(before, now)


def test_the_way_of_the_minutes() -> None:
    assert list(told()) == [
        "Utkastet er sendt ut",
        "Merknad fra Eva",
        "Merknaden fra Eva tatt inn",
        "Merknaden fra Eva endret",
        "Merknadene er behandlet",
        "Referatet er godkjent",
        "Referatet er publisert",
        "Referatet er åpnet igjen",
        "Merknaden fra Eva tatt bort",
    ]


TASK = Task(id="t", what="Skrive brev")
DONE = replace(TASK, events=(TaskEvent(at=NOON, state=TaskState.DONE),))


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ((), (TASK,), "Oppgave: Skrive brev"),
        ((TASK,), (DONE,), "Gjort: Skrive brev"),
        ((TASK,), (replace(TASK, who=("Eva",)),), "Oppgave endret: Skrive brev"),
        ((TASK,), (), "Oppgave tatt bort: Skrive brev"),
    ],
)
def test_tasks(before: tuple[Task, ...], after: tuple[Task, ...], words: str) -> None:
    now = meeting([52])
    assert happened(replace(now, tasks=before), replace(now, tasks=after)) == words


def test_recordings() -> None:
    now = meeting([52])
    assert happened(now, replace(now, recordings=(Recording(),))) == "Opptak endret"


def test_an_approval_that_changed_no_words_is_told_by_what_it_approved() -> None:
    now: Meeting = meeting([52])
    approved = Approved("5", Milestone(state=MinutesState.APPROVED, at=NOON, meeting="6/2026"))
    assert done_by(Step(now, now, approved)) == "Referatet fra forrige møte godkjent"
    assert done_by(Step(now, replace(now, practice=True))) == happened(now, replace(now, practice=True))
