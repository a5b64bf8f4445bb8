"""What is outstanding, as the next meeting is told of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.markup import BlockKind, parse, serialize
from ho21desk.minutes.phrases import Outstanding, outstanding_text
from ho21desk.model import ItemKind, Task, TaskKind
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.numbering import CaseNumber

LAST, BEFORE = MeetingNumber(2, 2026), MeetingNumber(1, 2026)
CASE = CaseNumber(18, 2, 2026)
UNDER = ItemKind.OUTSTANDING


def told(task: Task, case: CaseNumber | None = CASE, language: str = "nb") -> str:
    return outstanding_text(language, UNDER, [Outstanding(task, LAST, case)]).splitlines()[-1]


@pytest.mark.parametrize(
    ("task", "case", "line"),
    [
        (
            Task(what="lage notat", who=("sekretariatet",), deadline=date(2026, 9, 1)),
            CASE,
            "- Sak 18/2/2026, sekretariatet: lage notat. Frist 1. september 2026.",
        ),
        (Task(what="Svaret utformes."), CASE, "- Sak 18/2/2026: Svaret utformes."),
        (Task(what="ringe", who=("Guri", "Toril", "Mari")), None, "- Guri, Toril og Mari: ringe."),
        (Task(what="ringe"), None, "- Ringe."),
        (
            Task(what="lage utkast", who=("Guri", "Toril"), kind=TaskKind.GROUP),
            CASE,
            "- Sak 18/2/2026, arbeidsgruppen med Guri og Toril: lage utkast.",
        ),
        (
            Task(what="lage utkast", kind=TaskKind.GROUP),
            CASE,
            "- Sak 18/2/2026, arbeidsgruppen: lage utkast.",
        ),
    ],
)
def test_a_task_is_told_in_a_line(task: Task, case: CaseNumber | None, line: str) -> None:
    assert told(task, case) == line


def test_the_heading_names_the_meetings_it_is_from() -> None:
    outstanding = [Outstanding(Task(what="a"), number, None) for number in (BEFORE, LAST, LAST)]
    assert outstanding_text("nb", UNDER, outstanding).startswith("Utestående fra møte 1/2026 og møte 2/2026:")
    assert outstanding_text("nn", UNDER, outstanding).startswith("Uteståande frå møte 1/2026 og møte 2/2026:")
    assert outstanding_text("nb", ItemKind.STATUS, outstanding).startswith("Løpende saker:")
    assert outstanding_text("nn", ItemKind.STATUS, outstanding).startswith("Løpande saker:")
    assert outstanding_text("nb", UNDER, []) == ""


def test_a_group_in_nynorsk() -> None:
    group = Task(what="lage utkast", who=("Guri", "Toril"), kind=TaskKind.GROUP)
    assert told(group, language="nn") == "- Sak 18/2/2026, arbeidsgruppa med Guri og Toril: lage utkast."


@given(st.lists(st.text(min_size=1, max_size=40).filter(str.strip), min_size=1, max_size=4))
def test_whatever_a_task_says_it_is_a_point_of_the_list_and_no_markup(whats: list[str]) -> None:
    text = outstanding_text("nb", UNDER, [Outstanding(Task(what=what), LAST, CASE) for what in whats])
    heading, *points = parse(text)
    assert heading.kind is BlockKind.PARAGRAPH
    assert len(points) == len(whats)
    assert all(run.bold is run.italic is False and run.link is None for point in points for run in point.runs)
    assert serialize(parse(text)) == text
