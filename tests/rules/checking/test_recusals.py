"""Recusal: the item on it against the record, and members with a part in a case they were recused in."""

from typing import Any

import pytest

from ho21desk.model import Ballot, Meeting, Movement, Recusal, RoomState, View, Vote
from ho21desk.rules.checking.findings import Printed, Slip, Sureness
from tests.rules.checking.minutes import changed, clean, decided, mended, only, person_changed, said, slips

TOLD = "Guri Rørtveits habilitet for sak 15/2/2026 ble diskutert. Hun mente selv at hun var inhabil."
DECIDED = "Guri Rørtveit er inhabil for sak 15/2/2026 og forlater møtet."
AT_CASE = "Guri Rørtveit var inhabil i saken og gikk ut av møtet under behandlingen."


def recused(
    told: str = TOLD, decision: str = DECIDED, before: Meeting | None = None, **facts: Any
) -> Meeting:
    """Return clean minutes with Rørtveit recused in case 15, told under the item on recusal."""
    asked = Recusal(**{"person": "rørtveit", "outcome": View.RECUSED, "left_room": True, **facts})
    after = changed(before or said(AT_CASE), recusals=(asked,))
    return changed(after, 14, discussion=told, **decided(decision))


def test_recusals_that_are_told_as_recorded_are_no_finding() -> None:
    assert slips(recused()) == []
    assert (
        slips(recused(outcome=View.NOT_RECUSED, decision="Guri Rørtveit er ikke inhabil for sak 15/2/2026."))
        == []
    )


@pytest.mark.parametrize(
    "nobody",
    [
        "Det er ikke knyttet inhabilitet til noen av sakene på rådsmøtet.",
        "Det er ikkje knytt inhabilitet til nokon av sakene på rådsmøtet.",
        "Ingen er inhabile.",
        "Ingen meldte om inhabilitet.",
    ],
)
def test_an_item_that_says_nobody_while_somebody_is_recused_is_wrong(nobody: str) -> None:
    finding = only(recused("Inhabilitet ble vurdert.", nobody))
    assert (finding.slip, finding.sureness, finding.said) == (Slip.RECUSAL_DENIED, Sureness.WRONG, nobody)
    assert finding.facts == ("Guri Rørtveit", "15/2/2026")


def test_that_nobody_else_is_recused_is_no_denial() -> None:
    assert slips(recused(decision=f"{DECIDED} Det er ikke knyttet inhabilitet til de andre sakene.")) == []


def test_a_question_that_the_item_does_not_tell_of_is_found() -> None:
    silent = recused("Inhabilitet ble vurdert.", "Se sak 15/2/2026.")
    finding = only(silent)
    assert (finding.slip, finding.said, finding.facts) == (
        Slip.RECUSAL_UNTOLD,
        "Guri Rørtveit",
        ("15/2/2026",),
    )
    assert finding.sureness is Sureness.ASKED
    assert only(silent, printed=Printed()).sureness is Sureness.LIKELY


def test_a_question_that_came_up_in_its_case_is_told_there() -> None:
    assert slips(recused("Inhabilitet ble vurdert.", "Se sak 15/2/2026.", settled_in=15)) == []


def test_somebody_said_to_be_recused_who_is_not_is_found() -> None:
    finding = only(
        changed(clean(), 14, discussion="", **decided("Toril Hernes er inhabil for sak 16/2/2026."))
    )
    assert (finding.slip, finding.said, finding.facts) == (
        Slip.RECUSAL_UNRECORDED,
        "Toril Hernes",
        ("16/2/2026",),
    )
    finding = only(recused(decision="Guri Rørtveit og Toril Hernes er inhabile for sak 15/2/2026."))
    assert finding.said == "Toril Hernes"
    assert slips(recused("Toril Hernes viste til at Guri Rørtveit er inhabil i sak 15/2/2026.")) == []


def test_another_case_than_the_one_recorded_is_found_and_mended() -> None:
    before = recused(decision="Guri Rørtveit er inhabil for sak 16/2/2026.")
    finding = only(before)
    assert (finding.slip, finding.said, finding.meant) == (
        Slip.RECUSAL_ELSEWHERE,
        "16/2/2026",
        "15/2/2026",
    )
    assert mended(before).item("14").decisions[0].text == "Guri Rørtveit er inhabil for sak 15/2/2026."


def test_a_question_still_open_when_the_case_was_handled_is_found() -> None:
    finding = only(recused(decision="Spørsmålet ble utsatt.", outcome=View.OPEN))
    assert (finding.slip, finding.item, finding.person) == (Slip.RECUSAL_UNSETTLED, "15", "rørtveit")


# A part in the case


def test_a_recused_case_officer_has_a_part_in_the_case() -> None:
    finding = only(changed(recused(), case_officer=("Guri Rørtveit",)))
    assert (finding.slip, finding.facts) == (Slip.RECUSED_TOOK_PART, ("case_officer",))


def test_a_recused_member_who_came_in_has_a_part_in_the_case() -> None:
    came = (Movement(item=15, state=RoomState.OUT), Movement(item=15, state=RoomState.IN_ROOM))
    before = recused()
    finding = only(person_changed("rørtveit", before, movements=came))
    assert (finding.slip, finding.facts) == (Slip.RECUSED_TOOK_PART, ("came",))


def test_a_recused_member_who_stayed_is_asked_about() -> None:
    finding = only(recused(left_room=False))
    assert (finding.slip, finding.sureness, finding.facts) == (
        Slip.RECUSED_TOOK_PART,
        Sureness.ASKED,
        ("stayed",),
    )


def test_a_recused_member_who_is_said_to_speak_is_asked_about() -> None:
    finding = only(recused(before=said(f"{AT_CASE} Rørtveit foreslo et seminar.")))
    assert (finding.slip, finding.said, finding.facts) == (Slip.RECUSED_TOOK_PART, "Rørtveit", ("named",))


def test_a_recused_member_with_a_task_is_found_unless_the_decision_tells_of_the_recusal() -> None:
    finding = only(changed(recused(), **decided("Rørtveit og Toril Hernes deltar i gruppen.")))
    assert (finding.slip, finding.said, finding.sureness) == (
        Slip.RECUSED_HAS_TASK,
        "Rørtveit",
        Sureness.LIKELY,
    )
    assert slips(changed(recused(), **decided("Rådet vedtok dette uten Rørtveit, som var inhabil."))) == []
    assert slips(changed(recused(), 16, **decided("Rørtveit deltar i gruppen."))) == []


def test_a_recused_member_who_voted_is_wrong() -> None:
    ballots = dict.fromkeys(("dalsbø", "skymoen", "hernes", "schem", "rørtveit"), Ballot.FOR)
    finding = only(changed(recused(), vote=Vote(votes_for=5, ballots=ballots)))
    assert (finding.slip, finding.sureness) == (Slip.RECUSED_VOTED, Sureness.WRONG)


def test_somebody_absent_with_a_task_is_asked_about() -> None:
    finding = only(said("Toril Hernes og Arild Kristensen deltar i gruppen.", "decision"))
    assert (finding.slip, finding.said, finding.sureness) == (
        Slip.ABSENT_HAS_TASK,
        "Arild Kristensen",
        Sureness.ASKED,
    )
    assert slips(said("Arild Kristensen har forfall til neste møte.", "decision")) == []
    assert slips(said("Arild Kristensen ble nevnt.")) == []
