"""Decisions that are missing, unfinished or untouched; promised enclosures; votes."""

import pytest

from ho21desk.model import Ballot, CaseType, Decision, Dropped, Vote
from ho21desk.rules.checking.findings import Printed, Slip, Sureness
from tests.factories import running
from tests.rules.checking.minutes import changed, clean, decided, mended, only, said, slips


def test_an_item_handled_without_a_decision_is_found() -> None:
    assert only(changed(clean(), decisions=())).slip is Slip.NO_DECISION
    assert only(changed(clean(), decisions=(Decision(text="  \n"),))).item == "15"
    assert slips(changed(clean(), decisions=(), dropped=Dropped.WITHDRAWN)) == []


def test_what_is_not_handled_yet_needs_no_decision() -> None:
    live = running(changed(clean(), decisions=()), 13, 14, 15)
    assert slips(live) == []
    assert only(running(live, 13, 14, 15, 16)).item == "15"
    nothing_yet = clean()
    for item in nothing_yet.agenda:
        nothing_yet = changed(nothing_yet, item.number, decisions=())
    assert slips(nothing_yet) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Tas til orientering", "Tas til orientering."),
        ("*Tas til orientering*", "*Tas til orientering.*"),
        ("Rådet slutter seg til forslaget. Leder svarer  ", "Rådet slutter seg til forslaget. Leder svarer."),
        ("Først dette.\n\nFristen er 4. mai", "Først dette.\n\nFristen er 4. mai."),
        ("- Ett\n- To\n\nSå dette", "- Ett\n- To\n\nSå dette."),
    ],
)
def test_a_decision_without_a_full_stop_is_found_and_mended(text: str, right: str) -> None:
    before = said(text, "decision")
    finding = only(before)
    assert (finding.slip, finding.sureness) == (Slip.NO_FULL_STOP, Sureness.WRONG)
    assert mended(before).item("15").decisions[0].text.rstrip() == right


@pytest.mark.parametrize(
    "text",
    [
        "Tas til orientering.",
        "Hva nå?",
        "Rådet sier «ja.»",
        "Rådet slutter seg til forslaget (se over).",
        "Rådet ber om:\n\n- ett svar\n- to svar",
        "1. Første punkt.\n2. Andre punkt",
        "Rådet takker!",
    ],
)
def test_other_endings_are_fine(text: str) -> None:
    assert slips(said(text, "decision")) == []


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("Mandatet vedtas. [ ] leder gruppen.", "[ ]"),
        ("Mandatet vedtas. [] leder gruppen.", "[]"),
        ("Det bevilges XX kroner.", "XX"),
        ("Gruppen ledes av ___.", "___"),
        ("Gruppen ledes av … og andre.", "…"),
        ("Gruppen ledes av ... og andre.", "..."),
        ("Gruppen ledes av [navn].", "[navn]"),
        ("Utformes på møtet.", "Utformes på møtet."),
        ("Utformast på møtet", "Utformast på møtet"),
    ],
)
def test_a_blank_that_nobody_filled_in_is_found(text: str, blank: str) -> None:
    assert (Slip.BLANK_LEFT, blank, "") in slips(said(text, "decision"))


@pytest.mark.parametrize(
    "text", ["Rapport [2024] vedtas.", "Rådet sier «vi vil …».", "Kategori X og fase II m.m."]
)
def test_what_is_no_blank_is_left_alone(text: str) -> None:
    assert slips(said(text, "decision")) == []


def test_a_discussion_that_ends_in_its_own_proposal_is_asked_about() -> None:
    proposal = {"proposal": "Rådet *drøfter* saken.", **decided("Rådet drøfter saken.")}
    finding = only(changed(clean(), case_type=(CaseType.DISCUSSION,), **proposal))
    assert (finding.slip, finding.sureness) == (Slip.PROPOSAL_UNTOUCHED, Sureness.ASKED)
    for types in ((CaseType.DECISION,), (CaseType.DISCUSSION, CaseType.DECISION), ()):
        assert slips(changed(clean(), case_type=types, **proposal)) == []
    assert slips(changed(clean(), case_type=(CaseType.DISCUSSION,), proposal="Noe annet.")) == []


# Enclosures


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("Presentasjonen er vedlagt referatet. Den er vedlagt.", "er vedlagt referatet"),
        ("Rapporten følger vedlagt.", "følger vedlagt"),
        ("Om tallene, se vedlegg 2.", "se vedlegg 2"),
        ("Notatet ligg ved, sjå vedlegget.", "sjå vedlegget"),
    ],
)
def test_a_promised_enclosure_that_is_not_listed_is_asked_about(text: str, promise: str) -> None:
    finding = only(said(text))
    assert (finding.slip, finding.said, finding.sureness) == (Slip.ENCLOSURE_MISSING, promise, Sureness.ASKED)
    assert slips(changed(said(text), enclosures=("Presentasjon",))) == []


def test_an_enclosure_that_is_not_there_is_not_promised() -> None:
    assert slips(said("Rapporten er ikke vedlagt. Vedlikehold og vedtak.")) == []


# Votes


@pytest.mark.parametrize(
    ("vote", "facts"),
    [
        (Vote(votes_for=6, against=1), ("too_many", "7", "6")),
        (Vote(votes_for=3, against=1), ("too_few", "4", "5")),
        (Vote(votes_for=2, against=4), ("failed",)),
        (Vote(votes_for=3, against=3), ("tied",)),
        (Vote(unanimous=True, votes_for=5, against=1), ("unanimous",)),
        (Vote(votes_for=4, against=1, ballots={"dalsbø": Ballot.FOR, "moe": Ballot.AGAINST}), ("ballots",)),
    ],
)
def test_a_vote_that_does_not_sum_is_found(vote: Vote, facts: tuple[str, ...]) -> None:
    """Five members and a deputy can vote."""
    finding = only(changed(clean(), vote=vote))
    assert (finding.slip, finding.item, finding.facts) == (Slip.VOTE_SUM, "15", facts)


@pytest.mark.parametrize(
    "vote",
    [
        Vote(unanimous=True),
        Vote(votes_for=6),
        Vote(votes_for=4, against=1, blank=1),
        Vote(votes_for=3, against=3, casting=Ballot.FOR),
    ],
)
def test_a_vote_that_sums_is_no_finding(vote: Vote) -> None:
    assert slips(changed(clean(), vote=vote)) == []


def test_a_decision_that_tells_of_a_failed_proposal_goes_with_its_vote() -> None:
    assert slips(changed(said("Forslaget falt.", "decision"), vote=Vote(votes_for=2, against=4))) == []


def test_finished_minutes_must_have_a_decision_everywhere() -> None:
    assert only(changed(clean(), decisions=()), printed=Printed()).slip is Slip.NO_DECISION
