"""Questions of recusal as the minutes tell them: whom the others decided about, how, and without whom."""

from dataclasses import replace
from typing import Any

import pytest

from ho21desk.minutes.phrases import standard_decision, standard_discussion
from ho21desk.model import (
    AgendaItem,
    Ballot,
    CouncilRules,
    ItemKind,
    Meeting,
    Movement,
    Pronoun,
    QuorumRule,
    Recusal,
    RoomState,
    View,
    Vote,
)
from tests.factories import item, meeting, members, running

SHE, HE = Pronoun.SHE, Pronoun.HE
OPEN, YES, NO = View.OPEN, View.RECUSED, View.NOT_RECUSED


def held(*asked: Recusal, language: str = "nb", quorum: int = 0, pronoun: Pronoun | None = None) -> Meeting:
    """Return a meeting of four that stands at its item on recusal, with questions in the case after it."""
    cases: list[AgendaItem | int] = [
        item(51, ItemKind.NOTICE),
        item(52, ItemKind.RECUSAL),
        item(53, recusals=asked),
        54,
    ]
    people = [replace(each, pronoun=pronoun) for each in members(4)]
    rules = CouncilRules(quorum=QuorumRule.FIGURE, quorum_figure=quorum)
    return running(meeting(cases, people, language=language, rules=rules), 51, 52)


def question(who: str = "m1", outcome: View = YES, **facts: Any) -> Recusal:
    return Recusal(**{"person": who, "outcome": outcome, "settled_in": 52, **facts})


def told(meeting: Meeting) -> list[str]:
    """Return the paragraphs under the item on recusal, without the first, which always stands."""
    return standard_discussion(meeting, meeting.item("52")).split("\n\n")[1:]


def settled(meeting: Meeting) -> str:
    """Return how a single question was settled."""
    return told(meeting)[0].split(" ble vurdert. ")[-1].split(" vart vurdert. ")[-1]


@pytest.mark.parametrize(
    ("pronoun", "nb", "nn"),
    [
        (SHE, "Hennes vurdering ble enstemmig støttet av de øvrige medlemmene.",
              "Hennar vurdering vart samrøystes støtta av dei andre medlemene."),
        (HE, "Hans vurdering ble enstemmig støttet av de øvrige medlemmene.",
             "Hans vurdering vart samrøystes støtta av dei andre medlemene."),
        (None, "Vurderingen ble enstemmig støttet av de øvrige medlemmene.",
               "Vurderinga vart samrøystes støtta av dei andre medlemene."),
    ],
)  # fmt: skip
def test_a_view_that_the_others_share(pronoun: Pronoun | None, nb: str, nn: str) -> None:
    asked = question(own_view=YES, vote=Vote(unanimous=True))
    assert settled(held(asked, pronoun=pronoun)) == f"M1 vurderte seg selv som inhabil. {nb}"
    told = settled(held(asked, pronoun=pronoun, language="nn"))
    assert told == f"M1 vurderte seg sjølv som inhabil. {nn}"


@pytest.mark.parametrize(
    ("pronoun", "nb", "nn"),
    [
        (SHE, "De øvrige medlemmene kom enstemmig til at hun er inhabil.",
              "Dei andre medlemene kom samrøystes til at ho er inhabil."),
        (HE, "De øvrige medlemmene kom enstemmig til at han er inhabil.",
             "Dei andre medlemene kom samrøystes til at han er inhabil."),
        (None, "De øvrige medlemmene kom enstemmig til at M1 er inhabil.",
               "Dei andre medlemene kom samrøystes til at M1 er inhabil."),
    ],
)  # fmt: skip
def test_what_the_others_came_to(pronoun: Pronoun | None, nb: str, nn: str) -> None:
    asked = question(own_view=OPEN, vote=Vote(unanimous=True))
    assert settled(held(asked, pronoun=pronoun)) == f"M1 var i tvil om egen habilitet. {nb}"
    assert settled(held(asked, pronoun=pronoun, language="nn")) == f"M1 var i tvil om eigen habilitet. {nn}"


@pytest.mark.parametrize(
    ("outcome", "vote", "nb", "nn"),
    [
        (YES, Vote(votes_for=3), "De øvrige medlemmene kom enstemmig, med 3 stemmer, til at hun er inhabil.",
         "Dei andre medlemene kom samrøystes, med 3 røyster, til at ho er inhabil."),
        (NO, Vote(against=3),
         "De øvrige medlemmene kom enstemmig, med 3 stemmer, til at hun ikke er inhabil.",
         "Dei andre medlemene kom samrøystes, med 3 røyster, til at ho ikkje er inhabil."),
        (YES, Vote(unanimous=True, votes_for=3),
         "De øvrige medlemmene kom enstemmig, med 3 stemmer, til at hun er inhabil.", None),
        (YES, Vote(votes_for=2, blank=1),
         "De øvrige medlemmene kom med 2 mot 0 stemmer til at hun er inhabil. 1 stemte blankt.", None),
        (NO, Vote(votes_for=1, against=2),
         "De øvrige medlemmene kom med 2 mot 1 stemme til at hun ikke er inhabil.", None),
        (YES, None, "De øvrige medlemmene kom til at hun er inhabil.", None),
        (YES, Vote(note="Saken haster."),
         "De øvrige medlemmene kom til at hun er inhabil. Saken haster.", None),
    ],
)  # fmt: skip
def test_the_vote_of_the_others(outcome: View, vote: Vote | None, nb: str, nn: str | None) -> None:
    asked = question(outcome=outcome, vote=vote)
    assert settled(held(asked, pronoun=SHE)) == nb
    assert nn is None or settled(held(asked, pronoun=SHE, language="nn")) == nn


def test_a_shared_view_with_figures() -> None:
    def said(vote: Vote) -> str:
        return settled(held(question(own_view=YES, vote=vote), pronoun=SHE)).split("inhabil. ")[1]

    assert (
        said(Vote(votes_for=3))
        == "Hennes vurdering ble enstemmig støttet av de øvrige medlemmene, med 3 stemmer."
    )
    assert said(Vote(votes_for=2, against=1)) == (
        "Hennes vurdering ble støttet av de øvrige medlemmene med 2 mot 1 stemme."
    )


def test_a_casting_vote_decides_a_tie() -> None:
    asked = question(vote=Vote(votes_for=1, against=1, casting=Ballot.FOR))
    assert settled(held(asked)).endswith(
        "med 1 mot 1 stemme til at M1 er inhabil. Møtelederens stemme avgjorde."
    )


def test_of_several_in_one_case_the_minutes_say_once_that_none_took_part() -> None:
    three = [question(), question("m2", NO), question("m3")]
    paragraphs = told(held(*three))
    assert [each.split(" habilitet")[0] for each in paragraphs[:3]] == ["M1s", "M2s", "M3s"]
    assert paragraphs[3:] == ["M1, M2 og M3 deltok ikke i avgjørelsen av egen eller hverandres habilitet."]
    assert told(held(*three[:2], language="nn"))[2:] == [
        "M1 og M2 tok ikkje del i avgjerda om sin eigen habilitet eller habiliteten til kvarandre."
    ]
    assert len(told(held(three[0], question("m2", OPEN, settled_in=None)))) == 2


def test_whose_question_came_later_could_decide_about_the_others() -> None:
    at_once, later = question(), question("m2", settled_in=53)
    after = running(held(at_once, later), 51, 52, 53)
    assert [each.split(" habilitet")[0] for each in told(after)] == ["M1s", "M2s"]


def test_when_too_few_would_be_left_all_decide_and_the_minutes_say_so() -> None:
    asked = [question(own_view=YES, vote=Vote(unanimous=True)), question("m2", vote=Vote(unanimous=True))]
    paragraphs = told(held(*asked, quorum=3))
    assert paragraphs[0].endswith("Vurderingen ble enstemmig støttet av medlemmene.")
    assert paragraphs[1].endswith("Medlemmene kom enstemmig til at M2 er inhabil.")
    assert paragraphs[2:] == [
        "Rådet ville ellers ikke ha vært vedtaksført i spørsmålet, "
        "og alle møtende medlemmer deltok i avgjørelsen."
    ]
    nynorsk = told(held(*asked, quorum=3, language="nn"))
    assert nynorsk[1].endswith("Medlemene kom samrøystes til at M2 er inhabil.")
    assert nynorsk[2:] == [
        "Rådet ville elles ikkje ha vore vedtaksført i spørsmålet, "
        "og alle møtande medlemer tok del i avgjerda."
    ]
    assert len(told(held(*asked, quorum=2))) == 3
    assert "deltok ikke" in told(held(*asked, quorum=2))[2]


def decided(meeting: Meeting) -> list[str]:
    return standard_decision(meeting, meeting.item("52")).split("\n\n")


def test_the_decision_names_those_together_of_whom_the_same_was_decided() -> None:
    asked = [question(), question("m2", NO), question("m3"), question("m4", left_room=False)]
    assert decided(held(*asked)) == [
        "M1 og M3 er inhabile for sak 53/6/2026 og forlater møtet under behandlingen av saken.",
        "M2 er ikke inhabil for sak 53/6/2026.",
        "M4 er inhabil for sak 53/6/2026.",
    ]
    assert decided(held(*asked[:3], language="nn")) == [
        "M1 og M3 er inhabile for sak 53/6/2026 og går ut av møtet under behandlinga av saka.",
        "M2 er ikkje inhabil for sak 53/6/2026.",
    ]


def test_the_head_of_the_case_tells_who_went_who_stayed_and_who_was_away() -> None:
    asked = [question(), question("m2", left_room=False), question("m3")]
    meeting = running(held(*asked), 51, 52, 53)
    away = replace(meeting.participant("m3"), movements=(Movement(item=52, state=RoomState.OUT),))
    meeting = meeting.with_participant(away)
    case = meeting.item("53")
    assert standard_discussion(meeting, case) == (
        "I denne saken var M1 inhabil og gikk ut av møtet under behandlingen. "
        "I denne saken var M2 inhabil og deltok ikke i behandlingen. "
        "I denne saken var M3 inhabil og ikke til stede under behandlingen."
    )
    assert standard_discussion(replace(meeting, language="nn"), case) == (
        "I denne saka var M1 inhabil og gjekk ut av møtet under behandlinga. "
        "I denne saka var M2 inhabil og tok ikkje del i behandlinga. "
        "I denne saka var M3 inhabil og ikkje til stades under behandlinga."
    )
