import json
from collections import Counter
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ho21desk.exchange.meeting_file import dumps, read
from ho21desk.model import (
    AgendaItem,
    Attendance,
    CaseType,
    ItemKind,
    Meeting,
    MinutesState,
    RemarkOutcome,
    Role,
    TaskKind,
    TaskState,
    View,
)
from ho21desk.paths import resource
from ho21desk.rules import circulating
from ho21desk.rules.checking.check import check
from ho21desk.rules.running import Stage, stage

DEMO, EARLIER = resource("demo/meeting.ho21.json"), resource("demo/earlier.ho21.json")
HEAD = [ItemKind.NOTICE, ItemKind.RECUSAL, ItemKind.PREVIOUS_MINUTES, ItemKind.OVERVIEW]
TAIL = [ItemKind.BRIEFINGS, ItemKind.ANY_OTHER, ItemKind.EVALUATION]


@pytest.fixture
def demo() -> Meeting:
    return read(DEMO)


@pytest.mark.parametrize("path", [DEMO, EARLIER], ids=["demo", "earlier"])
def test_the_demo_meetings_are_as_the_program_writes_them(path: Path) -> None:
    assert dumps(read(path)).encode() == path.read_bytes()


def test_the_meeting_before_is_over_its_draft_settled_and_something_is_left_of_it(demo: Meeting) -> None:
    earlier = read(EARLIER)
    assert (earlier.number, earlier.year) == (demo.number - 1, demo.year)
    assert max(item.number for item in earlier.agenda) + 1 == demo.agenda[0].number
    assert circulating.state_of(earlier) is MinutesState.SETTLED
    assert {each.outcome for each in earlier.remarks} == set(RemarkOutcome) - {RemarkOutcome.OPEN}
    assert {each.kind for each in earlier.tasks} == set(TaskKind)
    assert {each.state for each in earlier.tasks} == {TaskState.OPEN, TaskState.DONE}
    assert [each.deleted for each in earlier.recordings] == [None]
    assert check(earlier) == ()


def test_the_demo_meeting_fits_the_schema() -> None:
    schema = json.loads(resource("schema/meeting.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(DEMO.read_text(encoding="utf-8")))


def test_the_demo_meeting_has_not_begun(demo: Meeting) -> None:
    assert stage(demo) is Stage.PLANNED
    assert not any(each.discussion or each.decisions for each in demo.agenda)
    assert demo.date is not None
    assert demo.date.strftime("%w") == "4"


def test_the_demo_meeting_has_people_of_every_role(demo: Meeting) -> None:
    assert Counter(each.role for each in demo.participants) == {
        Role.MEMBER: 16,
        Role.DEPUTY: 1,
        Role.OBSERVER: 3,
        Role.SECRETARIAT: 3,
        Role.GUEST: 1,
    }
    absent = {each.id for each in demo.participants if each.attendance is Attendance.ABSENT}
    deputy = next(each for each in demo.participants if each.role is Role.DEPUTY)
    assert len(absent) == 2
    assert deputy.deputy_for in absent


def test_the_demo_meeting_has_the_fixed_order_and_cases_of_every_type(demo: Meeting) -> None:
    cases = [each for each in demo.agenda if each.kind is ItemKind.CASE]
    assert [each.kind for each in demo.agenda] == [*HEAD, *(each.kind for each in cases), *TAIL]
    assert {case_type for case in cases for case_type in case.case_type} == set(CaseType)
    assert all(case.background and case.proposal and case.case_officer for case in cases)
    assert any("[ ]" in case.proposal for case in cases)
    assert any(case.proposal == "Utformes på møtet." for case in cases)


def test_the_demo_meeting_has_a_question_of_recusal_raised_beforehand(demo: Meeting) -> None:
    questions = [(case, asked) for case in demo.agenda for asked in case.recusals]
    [(case, asked)] = questions
    assert isinstance(case, AgendaItem)
    assert (asked.own_view, asked.outcome) == (View.RECUSED, View.OPEN)


def test_the_demo_meeting_is_nobodys_own(real: Path, demo: Meeting) -> None:
    for path in real.glob("meeting-*.json"):
        names = {each.name for each in read(path).participants}
        assert names.isdisjoint(each.name for each in demo.participants)
