"""The fixed items of an agenda, from the plain text that the council edits."""

import pytest

from ho21desk.errors import NotAllowedError
from ho21desk.model import ItemKind
from ho21desk.paths import resource
from ho21desk.rules.templates import items_of

HEAD = [ItemKind.NOTICE, ItemKind.RECUSAL, ItemKind.PREVIOUS_MINUTES]
END = [ItemKind.ANY_OTHER, ItemKind.EVALUATION]


@pytest.mark.parametrize(
    ("year", "head", "tail"),
    [
        (2020, [*HEAD, ItemKind.OUTSTANDING, ItemKind.STATUS], [ItemKind.BRIEFINGS, *END]),
        (2022, [*HEAD, ItemKind.BRIEFINGS], END),
        (2025, [*HEAD, ItemKind.BRIEFINGS, ItemKind.OVERVIEW], END),
        (2026, [*HEAD, ItemKind.OVERVIEW], [ItemKind.BRIEFINGS, *END]),
    ],
)
def test_the_agendas_that_the_council_has_used(year: int, head: list[ItemKind], tail: list[ItemKind]) -> None:
    fixed = items_of(resource(f"agendas/{year}.txt").read_text(encoding="utf-8"))
    assert [each.kind for each in fixed.head] == head
    assert [each.kind for each in fixed.tail] == tail


def test_a_line_is_an_item_with_the_minutes_planned() -> None:
    fixed = items_of("# Råd\n\nOrienteringer | 20\n Habilitet|5 min\n...\nOm A | B |0\r\nEventuelt\n")
    lines = [(each.number, each.title, each.planned_minutes) for each in (*fixed.head, *fixed.tail)]
    assert lines == [
        (1, "Orienteringer", 20),
        (2, "Habilitet", 5),
        (3, "Om A | B", 0),
        (4, "Eventuelt", None),
    ]
    assert len(fixed.head) == 2


@pytest.mark.parametrize(
    ("template", "rule", "facts"),
    [
        ("Habilitet\n…\n\n…", "template_cases_twice", ("4",)),
        ("# Råd\n| 20\n…", "template_title", ("2",)),
        ("…\nEventuelt | tjue", "template_minutes", ("2", "tjue")),
        ("…\nEventuelt |", "template_minutes", ("2", "")),
        ("Habilitet\nEventuelt", "template_without_cases", ()),
        ("", "template_without_cases", ()),
    ],
)
def test_a_line_that_makes_no_sense_is_told_by_its_number(
    template: str, rule: str, facts: tuple[str, ...]
) -> None:
    with pytest.raises(NotAllowedError) as refused:
        items_of(template)
    assert (refused.value.rule, refused.value.facts) == (rule, facts)
