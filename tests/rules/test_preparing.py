"""Papers laid into the agenda: what they own follows them, what people changed stays, numbers stay apart."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, CaseType, ItemKind, Meeting, Paper
from ho21desk.paths import resource
from ho21desk.rules.agenda import add_item, move_item
from ho21desk.rules.kinds import kind_of
from ho21desk.rules.numbering import set_number
from ho21desk.rules.preparing import Case, take_in
from ho21desk.rules.templates import items_of
from tests.factories import NOON, item, meeting, running

TITLES = [
    "Godkjenning av innkalling og saksliste",
    "Spørsmål om habilitet",
    "Godkjenning av referat fra møte 6/2021",
    "Orienteringer",
    "Erfaringer og egenvurdering",
    "Rådets handlingsplan",
    "Tilgang til helsedata",
    "Eventuelt",
    "Evaluering av møtet",
]


def case(number: int | None, title: str, **facts: Any) -> Case:
    return number, kind_of(title), Paper(title=title, **{"source": "saker.docx", **facts})


def papers(*titles: str, first: int = 1) -> list[Case]:
    return [case(number, title) for number, title in enumerate(titles, first)]


def from_template(year: int = 2022, first: int = 1) -> Meeting:
    fixed = items_of(resource(f"agendas/{year}.txt").read_text(encoding="utf-8"))
    agenda = [replace(each, number=at) for at, each in enumerate([*fixed.head, *fixed.tail], first)]
    return meeting(agenda)


def listed(after: Meeting) -> list[tuple[int, str]]:
    return [(each.number, each.title) for each in after.agenda]


def numbers(after: Meeting) -> list[int]:
    return [each.number for each in after.agenda]


def test_papers_make_an_agenda_where_there_is_none() -> None:
    after = take_in(meeting(()), NOON, list(reversed(papers(*TITLES, first=44))))
    assert listed(after) == list(enumerate(TITLES, 44))
    assert [each.kind for each in after.agenda] == [kind_of(title) for title in TITLES]


def test_an_item_says_what_its_paper_says() -> None:
    facts: dict[str, Any] = {
        "case_type": (CaseType.DECISION,),
        "case_officer": ("Kari Berg",),
        "enclosures": ("Utkast",),
        "handled_before": ("3/1/2026",),
        "background": "Bakgrunn.",
        "proposal": "Rådet slutter seg til [ ].",
    }
    after = take_in(meeting(()), NOON, [case(5, "Arendalsuka", **facts)]).agenda[0]
    paper = Paper(source="saker.docx", title="Arendalsuka", **facts)
    expected = AgendaItem(id=after.id, number=5, title="Arendalsuka", paper=paper, **facts)
    assert replace(after, decisions=()) == expected
    assert [decision.text for decision in after.decisions] == [""]


@pytest.mark.parametrize("year", [2020, 2022, 2025, 2026])
def test_cases_come_between_the_fixed_items_which_give_way(year: int) -> None:
    before = from_template(year)
    text = resource(f"agendas/{year}.txt").read_text(encoding="utf-8")
    head, tail = items_of(text)
    first = len(head) + 1
    after = take_in(before, NOON, papers("Sak én", "Sak to", "Sak tre", first=first))
    titles = [*(each.title for each in head), "Sak én", "Sak to", "Sak tre", *(each.title for each in tail)]
    assert listed(after) == list(enumerate(titles, 1))


def test_fixed_items_get_the_numbers_and_the_texts_of_their_papers() -> None:
    cases = papers(*TITLES)
    cases[7] = case(8, "Eventuelt", proposal="Intet.")
    before = from_template()
    after = take_in(before, NOON, cases)
    assert numbers(after) == list(range(1, 10))
    assert after.agenda[7].proposal == "Intet."
    assert {each.id for each in before.agenda} <= {each.id for each in after.agenda}


def test_the_previous_minutes_are_called_by_their_meeting_unless_they_are_already() -> None:
    cases = [case(3, "Godkjenning av referat fra møte 6/2021")]
    assert take_in(from_template(), NOON, cases).agenda[2].title == cases[0][2].title
    named = "Godkjenning av referat fra møte 5/2021, 27. september 2021"
    before = meeting([item(3, ItemKind.PREVIOUS_MINUTES, title=named)])
    assert take_in(before, NOON, cases).agenda[0].title == named


def test_a_case_is_known_again_by_its_title_before_its_number() -> None:
    before = take_in(meeting(()), NOON, papers("Sak om aldring", "Sak om barn", first=17))
    new = [case(17, "Sak om aldring"), case(18, "Helt ny sak"), case(19, "Sak om barn.")]
    after = take_in(before, NOON, new)
    assert listed(after) == [(17, "Sak om aldring"), (18, "Helt ny sak"), (19, "Sak om barn.")]
    assert [each.id for each in after.agenda if each.id in {old.id for old in before.agenda}] == [
        each.id for each in before.agenda
    ]


def test_a_case_with_a_new_title_is_known_by_its_number() -> None:
    before = take_in(meeting(()), NOON, papers("Sak om aldring", first=17))
    after = take_in(before, NOON, [case(17, "Et eldre samfunn")])
    assert listed(after) == [(17, "Et eldre samfunn")]
    assert after.agenda[0].id == before.agenda[0].id


def test_a_paper_never_belongs_to_an_item_of_another_kind() -> None:
    before = meeting([item(16, title="Innspill"), item(17, ItemKind.ANY_OTHER, title="Eventuelt")])
    after = take_in(before, NOON, [case(17, "Arendalsuka")])
    assert listed(after) == [(16, "Innspill"), (17, "Arendalsuka"), (18, "Eventuelt")]


def test_the_fixed_tail_follows_when_a_part_of_it_gives_way() -> None:
    before = take_in(from_template(), NOON, papers(*TITLES))
    after = take_in(before, NOON, [case(8, "En sak til")])
    assert listed(after)[6:] == [
        (7, "Tilgang til helsedata"),
        (8, "En sak til"),
        (9, "Eventuelt"),
        (10, "Evaluering av møtet"),
    ]


def test_a_late_case_with_a_number_after_all_comes_before_any_other_business() -> None:
    before = take_in(from_template(), NOON, papers(*TITLES))
    after = take_in(before, NOON, [case(12, "Hastesak")])
    assert numbers(after) == [1, 2, 3, 4, 5, 6, 7, 12, 8, 9]


def test_the_fixed_items_stand_where_the_agenda_has_them_when_only_some_have_papers() -> None:
    after = take_in(from_template(), NOON, [case(35, "Statsbudsjettet"), case(40, "Eventuelt")])
    assert [each.number for each in after.agenda] == [1, 2, 3, 4, 35, 40, 41]
    assert [each.kind for each in after.agenda][4:] == [
        ItemKind.CASE,
        ItemKind.ANY_OTHER,
        ItemKind.EVALUATION,
    ]


def test_a_fixed_item_that_the_papers_do_not_have_gets_the_last_number() -> None:
    after = take_in(from_template(2026), NOON, papers(*TITLES))
    overview = ItemKind.OVERVIEW
    assert [(each.number, each.kind is overview) for each in after.agenda] == [
        (1, False),
        (2, False),
        (3, False),
        (10, True),
        *((number, False) for number in range(4, 10)),
    ]


def test_a_paper_without_a_number_comes_among_the_cases() -> None:
    before = take_in(from_template(), NOON, papers(*TITLES))
    after = take_in(before, NOON, [case(None, "Hastesak"), case(None, "tilgang til helsedata")])
    assert numbers(after) == list(range(1, 11))
    assert after.agenda[7].title == "Hastesak"
    assert take_in(after, NOON, [case(None, "Hastesak"), case(None, "tilgang til helsedata")]) is after
    with_gap = set_number(before, NOON, before.agenda[-1].id, 20)
    assert numbers(take_in(with_gap, NOON, [case(None, "Hastesak")])) == [1, 2, 3, 4, 5, 6, 7, 21, 8, 20]


def test_a_number_changed_by_hand_stays() -> None:
    cases = papers("Sak om aldring", "Sak om barn", first=17)
    before = take_in(meeting(()), NOON, cases)
    before = set_number(before, NOON, before.agenda[0].id, 16)
    assert take_in(before, NOON, cases) is before


@pytest.mark.parametrize("stands", ["noticed", "begun"])
def test_where_the_numbers_stand_papers_change_texts_alone(stands: str) -> None:
    before = take_in(from_template(), NOON, papers(*TITLES))
    before = replace(before, noticed=NOON) if stands == "noticed" else running(before, 1, 2)
    news = [case(6, "Tilgang til helsedata", proposal="Nytt."), case(10, "Hastesak"), case(None, "Til slutt")]
    after = take_in(before, NOON, news)
    assert numbers(after) == [1, 2, 3, 4, 5, 6, 7, 10, 11, 8, 9]
    assert after.agenda[6].proposal == "Nytt."
    with pytest.raises(NotAllowedError) as refused:
        take_in(before, NOON, [case(8, "Hastesak")])
    assert (refused.value.rule, refused.value.facts) == ("number_taken", ("8/6/2026",))


def test_what_came_from_an_earlier_meeting_gets_its_number_from_its_new_paper() -> None:
    carried = item(3, title="Sak om barn", paper=Paper(source="2/2026", title="Sak om barn"))
    before = meeting([1, 2, carried])
    after = take_in(before, NOON, [case(2, "Sak om barn"), case(3, "Sak om aldring")])
    assert [(each.number, each.title) for each in after.agenda if each.paper] == [
        (2, "Sak om barn"),
        (3, "Sak om aldring"),
    ]


@pytest.mark.parametrize(
    ("cases", "rule", "facts"),
    [
        ([case(5, "En sak"), case(6, "To"), case(5, "En annen")], "number_claimed_twice", ("5/6/2026",)),
        ([case(5, "  ")], "no_title", ()),
    ],
)
def test_papers_that_cannot_both_be_right_are_refused(
    cases: list[Case], rule: str, facts: tuple[str, ...]
) -> None:
    with pytest.raises(NotAllowedError) as refused:
        take_in(from_template(), NOON, cases)
    assert (refused.value.rule, refused.value.facts) == (rule, facts)


CASES = ["Innspill om aldring", "Helsedata", "Arendalsuka", "Årsrapport for 2025", "Barn og unge"]
WORDS = st.sampled_from(["", "Rådet takker.", "Noe annet."])
OWNED: dict[str, st.SearchStrategy[Any]] = {
    "background": WORDS,
    "proposal": WORDS,
    "case_officer": st.sampled_from([(), ("Kari Berg",), ("Per Vik", "Kari Berg")]),
    "case_type": st.sampled_from([(), (CaseType.DECISION,), (CaseType.DISCUSSION,)]),
}


@st.composite
def readings(draw: st.DrawFn) -> list[Case]:
    """Return papers of one meeting: any cases and fixed items, in any order, numbered or not."""
    titles = draw(st.lists(st.sampled_from([*CASES, *TITLES[:4], *TITLES[-2:]]), unique=True, max_size=6))
    given = draw(st.lists(st.integers(1, 12), unique=True, min_size=len(titles), max_size=len(titles)))
    return [
        case(
            None if draw(st.integers(0, 4)) == 0 else number,
            title,
            **{name: draw(values) for name, values in OWNED.items()},
        )
        for number, title in zip(given, titles, strict=True)
    ]


@st.composite
def agendas(draw: st.DrawFn) -> Meeting:
    """Return a meeting at any point of its preparation."""
    before = draw(st.sampled_from([meeting(()), from_template(2022), from_template(2026, first=5)]))
    for _ in range(draw(st.integers(0, 2))):
        before = take_in(before, NOON, draw(readings()))
        if draw(st.booleans()):
            before = add_item(before, NOON, 0, "Lagt til for hånd", keep_numbers=draw(st.booleans()))
        if draw(st.booleans()) and before.agenda:
            moved = before.agenda[draw(st.integers(0, len(before.agenda) - 1))].id
            before = move_item(before, NOON, moved, 1, keep_numbers=draw(st.booleans()))
    stands = draw(st.sampled_from(["", "", "noticed"]))
    return replace(before, noticed=NOON) if stands else before


def tried(before: Meeting, cases: list[Case]) -> Meeting:
    try:
        return take_in(before, NOON, cases)
    except NotAllowedError as refused:
        if refused.rule != "number_taken" or not before.noticed:
            raise
        return before


@given(agendas(), readings())
def test_reading_the_same_papers_again_changes_nothing(before: Meeting, cases: list[Case]) -> None:
    after = tried(before, cases)
    if after is not before:
        assert take_in(after, NOON, cases) is after


@given(agendas(), readings())
def test_nothing_gets_lost_and_no_two_items_have_one_number(before: Meeting, cases: list[Case]) -> None:
    after = tried(before, cases)
    assert len(set(numbers(after))) == len(after.agenda)
    kept = {each.id for each in after.agenda}
    assert {each.id for each in before.agenda} <= kept
    if before.noticed:
        stands = {each.id: each.number for each in after.agenda}
        assert {each.id: stands[each.id] for each in before.agenda} == {
            each.id: each.number for each in before.agenda
        }
    if after is not before:
        read = [each.paper for each in after.agenda]
        assert all(paper in read for _, _, paper in cases)


@given(agendas(), readings(), readings(), st.data())
def test_what_a_person_changed_stays_and_the_rest_follows_the_paper(
    before: Meeting, cases: list[Case], later: list[Case], data: st.DataObject
) -> None:
    first = tried(before, cases)
    mine: dict[str, set[str]] = {}
    typed = first
    for each in first.agenda:
        names = data.draw(st.sets(st.sampled_from(["background", "proposal", "title"])))
        mine[each.id] = names
        changes: dict[str, Any] = dict.fromkeys(names, f"Eget {each.id}.")
        typed = typed.with_item(replace(each, **changes))
    after = tried(typed, later)
    if after is typed:
        return
    for each in typed.agenda:
        now = after.item(each.id)
        for name in ("background", "proposal", "case_officer", "case_type", "enclosures"):
            was, paper = getattr(each, name), now.paper
            read_before = getattr(each.paper, name) if each.paper else type(was)()
            if name in mine[each.id] or was != read_before or paper is None:
                assert getattr(now, name) == was
            else:
                assert getattr(now, name) == getattr(paper, name)
        unread = (each.discussion, each.planned_minutes, each.kind, each.decisions)
        assert unread == (now.discussion, now.planned_minutes, now.kind, now.decisions)
