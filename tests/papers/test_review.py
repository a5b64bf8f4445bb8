"""Cases side by side: which are taken, which wait for somebody, and what taking them in comes to."""

from dataclasses import replace

import pytest

from ho21desk.model import ItemKind, Meeting, Paper
from ho21desk.papers import review
from ho21desk.papers.cases import Doubt, FoundCase, Why
from ho21desk.papers.lines import Source
from ho21desk.papers.review import Candidate, Hindrance
from ho21desk.rules.numbering import read_case_number
from tests.factories import NOON, item, meeting


def case(number: str, title: str = "Noe nytt", *doubts: Doubt, **facts: object) -> Candidate:
    paper = replace(Paper(title=title), **facts)  # type: ignore[arg-type]
    found = FoundCase(read_case_number(number), number, paper, ItemKind.CASE, 1, 1, doubts)
    return review.candidates(Source("saker.docx", ()), [found])[0]


def signed(cases: list[Candidate] | tuple[Candidate, ...], to: Meeting | None) -> list[tuple[object, bool]]:
    """Return what hinders each case, and whether it is taken."""
    standings = review.standings(cases, to, NOON)
    return [(standings[each.id].hindrance, standings[each.id].is_taken) for each in cases]


def test_what_has_a_title_and_a_number_of_its_own_in_the_meeting_is_taken() -> None:
    cases = [
        case("60/6/2026"),
        case("61/6/2026", ""),
        case("62/7/2026"),
        case(""),
        case("60/6/2026", "Nok en"),
    ]
    assert signed(cases, meeting()) == [
        (None, True),
        (Hindrance.NO_TITLE, False),
        (Hindrance.OTHER_MEETING, False),
        (Hindrance.NO_NUMBER, False),
        (Hindrance.CLAIMED, False),
    ]


def test_of_those_that_claim_one_number_the_one_chosen_last_is_taken() -> None:
    cases: tuple[Candidate, ...] = (case("60/6/2026"), case("60/6/2026", "To"), case("60/6/2026", "Tre"))
    cases = review.choose(cases[2], cases, taken=True)
    assert [taken for _, taken in signed(cases, meeting())] == [False, False, True]
    cases = review.choose(cases[1], cases, taken=True)
    assert [taken for _, taken in signed(cases, meeting())] == [False, True, False]
    cases = review.choose(cases[1], cases, taken=False)
    assert [taken for _, taken in signed(cases, meeting())] == [False, False, False]


def test_a_case_left_out_gives_its_number_to_the_next() -> None:
    cases: tuple[Candidate, ...] = (case("60/6/2026"), case("60/6/2026", "To"))
    cases = review.choose(cases[0], cases, taken=False)
    assert [taken for _, taken in signed(cases, meeting())] == [False, True]


def test_what_taking_in_comes_to_is_told_of_each() -> None:
    at_hand = meeting([item(52, title="Gammel"), item(53, proposal="Skrevet for hånd.")])
    cases = [
        case("60/6/2026", proposal="Vedtas."),
        case("52/6/2026", "Gammel", background="Bakgrunnen."),
        case("53/6/2026", "Tema 53", proposal="Fra saksframlegget."),
    ]
    standings = review.standings(cases, at_hand, NOON)
    effects = [standings[each.id].effect for each in cases]
    assert effects == [
        review.Effect(60, is_new=True),
        review.Effect(52, changed=("background",)),
        review.Effect(53, kept=("proposal",)),
    ]
    assert [standings[each.id].lands for each in cases] == [True, True, False]


def test_what_lands_once_lands_no_more() -> None:
    cases = [case("60/6/2026"), case("52/6/2026", "Gammel", background="Bakgrunnen.")]
    after = review.taking_in(cases)(meeting([item(52, title="Gammel")]), NOON)
    standings = review.standings(cases, after, NOON)
    assert not any(standings[each.id].lands for each in cases)


def test_one_case_that_the_meeting_does_not_allow_does_not_stop_the_others() -> None:
    """Once the notice is out numbers stand: another item has the number of the first case."""
    out = meeting([item(52), item(53, ItemKind.ANY_OTHER)], noticed=NOON)
    cases = [case("53/6/2026", "Kommer for sent"), case("60/6/2026")]
    standings = review.standings(cases, out, NOON)
    first, second = (standings[each.id] for each in cases)
    assert first.refusal is not None
    assert first.refusal.rule == "number_taken"
    assert (first.lands, second.lands) == (False, True)


def test_without_a_meeting_nothing_lands() -> None:
    only = case("60/6/2026")
    standing = review.standings([only], None, NOON)[only.id]
    assert standing.refusal is not None
    assert standing.refusal.rule == "no_meeting"
    assert not standing.lands


@pytest.mark.parametrize(
    ("doubt", "taken", "proposal"),
    [
        (Doubt("number", Why.OTHER_MEETING), False, "Vedtas."),
        (Doubt("number", Why.CLAIMED_TWICE), False, "Vedtas."),
        (Doubt("number", Why.INCOMPLETE), True, "Vedtas."),
        (Doubt("case_type", Why.INFERRED), True, "Vedtas."),
        (Doubt("proposal", Why.END_UNSURE), True, ""),
    ],
)
def test_nobody_looking_only_what_is_sure_is_left(doubt: Doubt, taken: bool, proposal: str) -> None:
    sure = review.sure(case("60/6/2026", "Noe nytt", doubt, proposal="Vedtas."), meeting())
    assert signed([sure], meeting()) == [(None, taken)]
    assert sure.paper.proposal == proposal


def test_what_was_corrected_is_unsure_no_more() -> None:
    unsure = case("60/6/2026", "Noe nytt", Doubt("proposal", Why.END_UNSURE), Doubt("title", Why.MISSING))
    corrected = replace(unsure, corrected=frozenset({"proposal"}))
    assert [doubt.field for doubt in corrected.doubts] == ["title"]
