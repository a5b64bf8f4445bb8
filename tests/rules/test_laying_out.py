"""An agenda laid out as a template has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, ItemKind
from ho21desk.rules.laying_out import lay_out
from tests.factories import NOON, item, meeting, running, usual_agenda

TEMPLATE = "Habilitet\nGodkjenning av innkalling og saksliste\n…\nEventuelt | 10\nEvaluering"

agendas = st.permutations(usual_agenda()).flatmap(
    lambda items: st.integers(0, len(items)).map(lambda count: items[:count])
)


def kinds(agenda: tuple[AgendaItem, ...]) -> list[ItemKind]:
    return [each.kind for each in agenda]


@given(agendas)
def test_nothing_is_lost_and_nothing_comes_twice(items: list[AgendaItem]) -> None:
    before = meeting(items)
    after = lay_out(before, NOON, TEMPLATE)
    assert {each.id for each in before.agenda} <= {each.id for each in after.agenda}
    fixed = [kind for kind in kinds(after.agenda) if kind is not ItemKind.CASE]
    assert len(fixed) == len(set(fixed))
    assert kinds(after.agenda)[:2] == [ItemKind.RECUSAL, ItemKind.NOTICE]
    assert kinds(after.agenda)[-2:] == [ItemKind.ANY_OTHER, ItemKind.EVALUATION]
    cases = [each.id for each in items if each.kind is ItemKind.CASE]
    assert [each.id for each in after.agenda if each.kind is ItemKind.CASE] == cases


@given(agendas)
def test_it_is_numbered_from_its_first_number_and_laying_it_out_again_changes_nothing(
    items: list[AgendaItem],
) -> None:
    before = meeting(items)
    after = lay_out(before, NOON, TEMPLATE)
    first = min((each.number for each in items), default=1)
    assert [each.number for each in after.agenda] == list(range(first, first + len(after.agenda)))
    assert lay_out(after, NOON, TEMPLATE) == after


@given(agendas)
def test_numbers_can_be_kept_and_what_is_new_gets_the_next(items: list[AgendaItem]) -> None:
    before = meeting(items)
    after = lay_out(before, NOON, TEMPLATE, keep_numbers=True)
    known = {each.id: each.number for each in items}
    new = [each.number for each in after.agenda if each.id not in known]
    assert {each.id: each.number for each in after.agenda if each.id in known} == known
    highest = max(known.values(), default=0)
    assert sorted(new) == list(range(highest + 1, highest + 1 + len(new)))


def test_an_item_that_is_there_stays_what_it_is() -> None:
    recusal = item(3, ItemKind.RECUSAL, title="Habilitetsvurdering", proposal="Slik.", planned_minutes=7)
    after = lay_out(meeting([recusal]), NOON, TEMPLATE).agenda
    assert (after[0].id, after[0].title, after[0].proposal) == ("3", "Habilitetsvurdering", "Slik.")
    assert after[-2].planned_minutes == 10


def test_a_case_of_the_template_is_found_by_its_title() -> None:
    before = meeting([item(1, title="Årsrapport"), item(2, title="Strategi")])
    after = lay_out(before, NOON, "…\nÅrsrapport")
    assert [each.title for each in after.agenda] == ["Strategi", "Årsrapport"]


def test_once_the_meeting_has_begun_numbers_stand() -> None:
    before = running(meeting(usual_agenda()), 13)
    after = lay_out(before, NOON, TEMPLATE)
    assert {each.number for each in after.agenda} == {each.number for each in before.agenda}


def test_a_template_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(NotAllowedError, match="template_without_cases"):
        lay_out(meeting(), NOON, "Eventuelt")
