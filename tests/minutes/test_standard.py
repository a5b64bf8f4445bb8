"""The texts that the program puts in place say what the record says, and no more."""

from dataclasses import replace

import pytest

from ho21desk import markup
from ho21desk.minutes.phrases import meeting_text, standard_decision, standard_discussion, told_then
from ho21desk.model import AgendaItem, Attendance, Decision, Dropped, ItemKind, Meeting, Recusal, View, Vote

QUESTION = "Kari Bergs habilitet for sak 13/2/2026 Støtte til senteret ble vurdert."
REASON = "Bakgrunn: Sitter i styret for søkeren."


def asking(meeting: Meeting, *asked: Recusal) -> Meeting:
    return meeting.with_item(replace(meeting.item("a13"), recusals=asked))


def under_recusal(meeting: Meeting) -> list[str]:
    return standard_discussion(meeting, meeting.item("a12")).split("\n\n")


def test_without_questions_only_that_it_was_considered(meeting: Meeting) -> None:
    meeting = asking(meeting)
    assert under_recusal(meeting) == ["Inhabilitet ble vurdert for sakene på dagens møte."]
    none = "Det er ikke knyttet inhabilitet til noen av sakene på rådsmøtet."
    assert standard_decision(meeting, meeting.item("a12")) == none


def test_a_question_is_told_from_reason_to_vote(meeting: Meeting) -> None:
    assert under_recusal(meeting)[1:] == [
        f"{QUESTION} {REASON} Berg vurderte seg selv som inhabil. "
        "Vurderingen ble enstemmig støttet av de øvrige medlemmene."
    ]


@pytest.mark.parametrize(
    ("own_view", "outcome", "vote", "told"),
    [
        (
            View.RECUSED,
            View.RECUSED,
            Vote(votes_for=9, against=2, blank=1),
            "Berg vurderte seg selv som inhabil. "
            "Vurderingen ble støttet av de øvrige medlemmene med 9 mot 2 stemmer. 1 stemte blankt.",
        ),
        (
            View.NOT_RECUSED,
            View.NOT_RECUSED,
            Vote(votes_for=1, against=10),
            "Berg vurderte seg selv som habil. "
            "Vurderingen ble støttet av de øvrige medlemmene med 10 mot 1 stemme.",
        ),
        (
            View.OPEN,
            View.RECUSED,
            Vote(unanimous=True),
            "Berg var i tvil om egen habilitet. De øvrige medlemmene kom enstemmig til at Berg er inhabil.",
        ),
        (None, View.NOT_RECUSED, None, "De øvrige medlemmene kom til at Berg ikke er inhabil."),
        (
            None,
            View.NOT_RECUSED,
            Vote(votes_for=4, against=7),
            "De øvrige medlemmene kom med 7 mot 4 stemmer til at Berg ikke er inhabil.",
        ),
        (View.OPEN, View.OPEN, None, "Berg var i tvil om egen habilitet."),
    ],
)
def test_view_outcome_and_vote(
    meeting: Meeting, asked: Recusal, own_view: View | None, outcome: View, vote: Vote | None, told: str
) -> None:
    asked = replace(asked, own_view=own_view, outcome=outcome, vote=vote)
    assert under_recusal(asking(meeting, asked))[1] == f"{QUESTION} {REASON} {told}"


def test_ground_and_handling_are_told(meeting: Meeting, asked: Recusal) -> None:
    asked = replace(asked, ground="fvl. § 6 første ledd", handling="Rådet drøftet *spørsmålet* med Berg")
    told = under_recusal(asking(meeting, asked))[1]
    assert "ble vurdert. Grunnlag: fvl. § 6 første ledd. Bakgrunn:" in told
    assert "Rådet drøftet *spørsmålet* med Berg. Vurderingen" in told


def test_a_long_reason_keeps_its_paragraphs_and_signs(meeting: Meeting, asked: Recusal) -> None:
    asked = replace(asked, reason="5 * 3\n\n- en\n- to", handling="2 * 2")
    told = markup.plain("\n\n".join(under_recusal(asking(meeting, asked))))
    assert "5 * 3\n- en\n- to\nBerg vurderte seg selv som inhabil. 2 * 2. Vurderingen" in told


def test_names_and_titles_are_no_markup(meeting: Meeting) -> None:
    meeting = meeting.with_item(replace(meeting.item("a13"), title="[x](https://a.no) *y*"))
    told = markup.plain(standard_discussion(meeting, meeting.item("a12")))
    assert "sak 13/2/2026 [x](https://a.no) *y* ble vurdert" in told


@pytest.mark.parametrize(("name", "genitive"), [("Toril Hernes", "Hernes’"), ("Kari Berg", "Bergs")])
def test_the_genitive(meeting: Meeting, name: str, genitive: str) -> None:
    meeting = meeting.with_participant(replace(meeting.participant("berg"), name=name))
    assert f"{genitive} habilitet" in under_recusal(meeting)[1]


def test_the_head_of_a_case_with_somebody_recused(meeting: Meeting, asked: Recusal) -> None:
    case = meeting.item("a13")
    alone = "I denne saken var Kari Berg inhabil og gikk ut av møtet under behandlingen."
    assert standard_discussion(meeting, case) == alone
    unnoted = asking(meeting, replace(asked, left_room=None))
    assert standard_discussion(unnoted, unnoted.item("a13")) == alone
    stayed = asking(meeting, replace(asked, left_room=False))
    told = "I denne saken var Kari Berg inhabil og deltok ikke i behandlingen."
    assert standard_discussion(stayed, stayed.item("a13")) == told
    three = asking(meeting, asked, replace(asked, person="dahl"), replace(asked, person="vik"))
    told = (
        "I denne saken var Kari Berg, Anne Dahl og Per Vik inhabile og gikk ut av møtet under behandlingen."
    )
    assert standard_discussion(three, three.item("a13")) == told
    cleared = asking(meeting, replace(asked, outcome=View.NOT_RECUSED))
    assert standard_discussion(cleared, cleared.item("a13")) == ""


def test_somebody_absent_did_not_leave(meeting: Meeting) -> None:
    berg = replace(meeting.participant("berg"), attendance=Attendance.ABSENT)
    meeting = meeting.with_participant(berg)
    told = "I denne saken var Kari Berg inhabil og ikke til stede under behandlingen."
    assert standard_discussion(meeting, meeting.item("a13")) == told


def test_the_decision_on_recusal(meeting: Meeting, asked: Recusal) -> None:
    cleared = replace(asked, person="dahl", outcome=View.NOT_RECUSED)
    still_open = replace(asked, person="vik", outcome=View.OPEN)
    meeting = asking(meeting, asked, cleared, still_open)
    assert standard_decision(meeting, meeting.item("a12")).split("\n\n") == [
        "Kari Berg er inhabil for sak 13/2/2026 og forlater møtet under behandlingen av saken.",
        "Anne Dahl er ikke inhabil for sak 13/2/2026.",
    ]
    meeting = asking(meeting, still_open)
    assert standard_decision(meeting, meeting.item("a12")) == ""


@pytest.mark.parametrize(
    ("kind", "nb"),
    [
        (ItemKind.NOTICE, "Innkalling og saksliste godkjennes."),
        (ItemKind.PREVIOUS_MINUTES, "Referatet godkjennes."),
        (ItemKind.OUTSTANDING, "Tas til orientering."),
        (ItemKind.STATUS, "Tas til orientering."),
        (ItemKind.OVERVIEW, "Tas til orientering."),
        (ItemKind.BRIEFINGS, "Tas til orientering."),
        (ItemKind.ANY_OTHER, "Intet."),
        (ItemKind.EVALUATION, "Intet."),
        (ItemKind.CASE, ""),
    ],
)
def test_usual_decisions(meeting: Meeting, kind: ItemKind, nb: str) -> None:
    item = AgendaItem(number=99, kind=kind, title="x")
    assert standard_decision(meeting, item) == nb
    nynorsk = standard_decision(replace(meeting, language="nn"), item)
    assert bool(nynorsk) == bool(nb)
    assert nynorsk != nb or not nb


def test_nynorsk_recusal(meeting: Meeting) -> None:
    meeting = replace(meeting, language="nn")
    assert under_recusal(meeting)[1].startswith("Habiliteten til Kari Berg for sak 13/2/2026")
    assert "samrøystes støtta av dei andre medlemene" in under_recusal(meeting)[1]
    told = "I denne saka var Kari Berg inhabil og gjekk ut av møtet under behandlinga."
    assert standard_discussion(meeting, meeting.item("a13")) == told


def reporting(meeting: Meeting, *topics: str) -> Meeting:
    any_other = replace(meeting.item("a15"), kind=ItemKind.ANY_OTHER, reported=topics)
    return meeting.with_item(any_other)


@pytest.mark.parametrize(
    ("topics", "language", "told"),
    [
        ((), "nb", ""),
        (("refleksjoner om KI",), "nb", "Refleksjoner om KI ble meldt inn til Eventuelt."),
        (("KI", "Budsjett"), "nb", "KI og Budsjett ble meldt inn til Eventuelt."),
        (("KI", "Budsjett"), "nn", "KI og Budsjett vart meldt inn til Eventuelt."),
        (("*KI*",), "nb", "\\*KI\\* ble meldt inn til Eventuelt."),
    ],
)
def test_what_is_reported_is_told_at_the_opening(
    meeting: Meeting, topics: tuple[str, ...], language: str, told: str
) -> None:
    meeting = reporting(replace(meeting, language=language), *topics)
    assert standard_discussion(meeting, meeting.item("a11")) == told


def test_what_is_reported_waits_under_any_other_business(meeting: Meeting) -> None:
    meeting = reporting(meeting, "Refleksjoner om KI", "2 * 2")
    waiting = standard_discussion(meeting, meeting.item("a15"))
    assert waiting.split("\n\n") == ["**Refleksjoner om KI**", "**2 \\* 2**"]
    assert [run.bold for block in markup.parse(waiting) for run in block.runs] == [True, True]


@pytest.mark.parametrize(
    ("dropped", "language", "told"),
    [
        (Dropped.WITHDRAWN, "nb", "Saken ble trukket."),
        (Dropped.PUT_OFF, "nb", "Saken ble utsatt til neste møte."),
        (Dropped.WITHDRAWN, "nn", "Saka vart trekt."),
        (Dropped.PUT_OFF, "nn", "Saka vart utsett til neste møte."),
    ],
)
def test_of_an_item_that_is_not_handled_only_why_is_told(
    meeting: Meeting, dropped: Dropped, language: str, told: str
) -> None:
    meeting = replace(meeting, language=language)
    for each in meeting.agenda:
        off = replace(each, dropped=dropped)
        assert standard_discussion(meeting, off) == told
        assert standard_decision(meeting, off) == ""


def test_what_was_said_in_an_earlier_meeting(meeting: Meeting) -> None:
    assert meeting_text(meeting) == "møte 2/2026, 14. mars 2026"
    assert meeting_text(replace(meeting, date=None)) == "møte 2/2026"
    assert told_then(meeting, meeting.item("a14")) == (
        "**Fra møte 2/2026, 14. mars 2026, sak 14/2/2026:**\n\n"
        "Først dette.\n\n1. en\n2. to\n\nSå dette:\n\n- a\n- b\n\n"
        "**Vedtak**\n\nRådet vedtar *budsjettet*.\n\n1. Ett\n2. To"
    )
    silent = replace(meeting.item("a15"), decisions=(Decision(),))
    nynorsk = replace(meeting, language="nn", date=None)
    assert told_then(nynorsk, silent) == "**Frå møte 2/2026, sak 15/2/2026:**"
