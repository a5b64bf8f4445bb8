"""Twelve papers with enclosures among them give twelve cases, whatever file they lie in."""

from itertools import pairwise
from pathlib import Path

import pytest

from ho21desk.markup import plain
from ho21desk.model import CaseType, ItemKind
from ho21desk.papers.cases import Doubt, Found, Why, find
from ho21desk.papers.finished import minutes_in
from ho21desk.rules.kinds import MeetingNumber
from tests.papers import bundle

PROPOSAL = -1


@pytest.fixture(params=bundle.FORMS)
def found(request: pytest.FixtureRequest, tmp_path: Path) -> Found:
    return find(bundle.FORMS[request.param](tmp_path))


def test_papers_are_no_minutes_though_old_minutes_are_enclosed(found: Found) -> None:
    assert minutes_in(found.source) is None


def test_every_number_title_and_officer(found: Found) -> None:
    assert found.meeting == MeetingNumber(2, 2026)
    assert [str(case.number) for case in found.cases] == [case.number for case in bundle.CASES]
    assert [case.paper.title for case in found.cases] == [case.title for case in bundle.CASES]
    officers = [case.officers.replace(" og ", ", ") for case in bundle.CASES]
    assert [", ".join(case.paper.case_officer) for case in found.cases] == officers


def test_every_proposal_without_what_follows_it(found: Found) -> None:
    said = [plain(case.paper.proposal).split("\n") for case in found.cases]
    assert said == [list(case.sections[PROPOSAL][1]) for case in bundle.CASES]


def test_every_background_with_its_labels(found: Found) -> None:
    for case, made in zip(found.cases, bundle.CASES, strict=True):
        sections = made.sections[:PROPOSAL]
        expected = [words for label, paragraphs in sections for words in (f"**{label}**", *paragraphs)]
        assert [part for part in case.paper.background.split("\n") if part] == expected


def test_every_enclosure_is_named_and_none_is_a_case(found: Found) -> None:
    assert [case.paper.enclosures for case in found.cases] == [case.enclosures for case in bundle.CASES]
    words = {line.place: line.text for line in found.source.lines}
    for case, following in pairwise(found.cases):
        assert case.number
        behind = bundle.BEHIND.get(case.number.number, ())
        assert words[case.last + 1] == (behind[0] if behind else words[following.first])
        assert following.first == case.last + 1 + len(behind)


def test_what_the_form_does_not_say_is_in_doubt(found: Found) -> None:
    for case in found.cases:
        assert case.paper.case_type == (CaseType.INFORMATION,)
        assert Doubt("case_type", Why.INFERRED) in case.doubts
        assert not [doubt for doubt in case.doubts if doubt.field in ("number", "title")]


def test_fixed_items_are_known_by_their_titles(found: Found) -> None:
    kinds = {case.number.number: case.kind for case in found.cases if case.number}
    assert kinds[7] is ItemKind.NOTICE
    assert kinds[9] is ItemKind.PREVIOUS_MINUTES
    assert kinds[11] is ItemKind.CASE
    assert kinds[17] is ItemKind.ANY_OTHER


def test_no_line_is_of_two_cases(found: Found) -> None:
    places = [place for case in found.cases for place in (case.first, case.last)]
    assert places == sorted(places)
    assert len({case.first for case in found.cases}) == len(found.cases)
