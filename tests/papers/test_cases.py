"""What papers say comes out as cases: nothing left out, nothing that is not there, and every doubt told."""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.markup import parse, plain
from ho21desk.model import CaseType, ItemKind, Paper
from ho21desk.papers.cases import Doubt, Found, FoundCase, Why, find
from ho21desk.papers.lines import Kind, Line, Source
from ho21desk.papers.sources import pasted, read
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.numbering import CaseNumber
from tests.papers import made

DECISION, DISCUSSION, INFORMATION = CaseType.DECISION, CaseType.DISCUSSION, CaseType.INFORMATION
HEAD = ("Type sak Vedtakssak", "Til Rådet", "Fra Kari Eksempel")


def found_in(*lines: str) -> Found:
    return find(pasted("\n".join(lines)))


def only_case(*lines: str) -> FoundCase:
    (case,) = found_in(*lines).cases
    return case


def reasons(case: FoundCase, field: str) -> list[Why]:
    return [doubt.why for doubt in case.doubts if doubt.field == field]


def paper(number: str, title: str, *rest: str, head: Sequence[str] = HEAD) -> tuple[str, ...]:
    return ("Saksframlegg Møte 2/2026", f"Sak {number}", title, *head, *rest)


# The council's own papers


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt"])
def test_the_papers_of_2022_are_read_whole(real: Path, kind: str) -> None:
    """The text alone would not tell where four proposals end: the enclosures' names in the heads do."""
    expected = json.loads((real / "saksframlegg-1-2022.expected.json").read_text("utf-8"))
    types = {
        "": (),
        "Vedtakssak": (DECISION,),
        "Diskusjonssak": (DISCUSSION,),
        "Orienteringssak": (INFORMATION,),
    }
    types["Diskusjonssak/Vedtakssak"] = (DISCUSSION, DECISION)
    found = find(read(real / f"saksframlegg-1-2022.{kind}"))
    assert found.meeting == MeetingNumber(1, 2022)
    assert [str(case.number) for case in found.cases] == [f"{number}/1/2022" for number in range(1, 13)]
    for case, told in zip(found.cases, expected, strict=True):
        assert case.printed == told["number"]
        assert case.paper.title == told["title"]
        assert case.paper.case_type == types[told["case_type"]]
        assert ", ".join(case.paper.case_officer) == (told["case_officer"] or "")
        assert [block.text for block in parse(case.paper.proposal)] == told["proposal"]


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt"])
def test_what_is_unsure_in_the_papers_of_2022(real: Path, kind: str) -> None:
    found = find(read(real / f"saksframlegg-1-2022.{kind}"))
    doubts = {case.number.number: case.doubts for case in found.cases if case.number and case.doubts}
    assert doubts == {1: (Doubt("number", Why.INCOMPLETE),), 11: (Doubt("case_type", Why.MISSING),)}


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt"])
def test_what_stands_around_the_texts_of_2022(real: Path, kind: str) -> None:
    papers = [case.paper for case in find(read(real / f"saksframlegg-1-2022.{kind}")).cases]
    assert papers[4].enclosures == (
        "Resultater fra spørreundersøkelse",
        "Rådets mandat",
        "Rådets arbeidsform",
        "Rådets kommunikasjonsplan",
    )
    assert papers[3].enclosures == papers[3].handled_before == ()
    assert papers[7].enclosures[0].endswith("med Helseanalyseplattformen på pause, lenke")
    assert papers[8].handled_before == ("Sak 55/6/2021",)
    assert papers[3].background.startswith("Evaluering av nye metoder\n\nDepartementet har vurdert")
    assert "**Hvorfor saken fremmes**" in papers[4].background
    assert (
        "\n- Rådets mandat. Fastsatt av Helse- og omsorgsdepartementet 1. desember 2019"
        in papers[4].background
    )
    assert papers[4].background.endswith("innledninger/kommentarer til saker)?")


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_the_form_of_2025(real: Path, kind: str) -> None:
    source = read(real / f"saksfremlegg-form-2025.{kind}")
    budget, other = find(source).cases
    assert (str(budget.number), str(other.number)) == ("35/3/2025", "40/3/2025")
    assert budget.paper.title == "Statsbudsjettet for 2026"
    assert budget.paper.case_officer == other.paper.case_officer == ("Henrietta Blankson",)
    assert budget.paper.case_type == (DISCUSSION,)
    assert budget.doubts == (Doubt("case_type", Why.INFERRED),)
    assert (
        budget.paper.proposal == "Rådet ber sekretariatet følge opp saken i tråd med diskusjonene på møtet."
    )
    assert "**Hvorfor saken fremmes til dette møtet**\n\nSaken fremmes" in budget.paper.background
    assert "helse- og omsorgstjenester og verdiskaping. Flere av sakene" in budget.paper.background
    assert other.paper == Paper(
        source=source.name,
        title="Eventuelt",
        case_officer=("Henrietta Blankson",),
        background="**Bakgrunn**\n\nRådsmedlemmene bes melde inn saker til eventuelt ved starten av møtet.",
        proposal="Intet",
    )
    assert other.kind is ItemKind.ANY_OTHER
    assert other.doubts == (Doubt("case_type", Why.MISSING),)


@pytest.mark.parametrize("name", ["referat-2-2026", "referat-5-2023"])
@pytest.mark.parametrize("kind", ["docx", "txt"])
def test_minutes_are_no_papers(real: Path, name: str, kind: str) -> None:
    assert find(read(real / f"{name}.{kind}")).cases == ()


# Made-up papers

FORMS: dict[str, Callable[[Path], Source]] = {
    "2022 in Word": lambda folder: read(made.word_2022(folder / "sak.docx")),
    "2022 in PDF": lambda folder: read(made.pdf_2022(folder / "sak.pdf")),
    "2022 in text": lambda folder: pasted(made.text_2022()),
    "2025 in Word": lambda folder: read(made.word_2025(folder / "sak.docx")),
    "2025 in PDF": lambda folder: read(made.pdf_2025(folder / "sak.pdf")),
    "2025 in PDF, box last": lambda folder: read(made.pdf_2025(folder / "sak.pdf", box_last=True)),
    "2025 in text": lambda folder: pasted(made.text_2025()),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_paper_says_the_same_in_every_form(form: str, tmp_path: Path) -> None:
    source = FORMS[form](tmp_path)
    budget, other = find(source).cases
    assert budget.number == CaseNumber(13, 2, 2026)
    assert budget.paper == Paper(
        source=source.name,
        title="Budsjett for neste år",
        case_type=(DISCUSSION, DECISION),
        case_officer=("Ola Prøve", "Åse Øvrebø"),
        enclosures=("Utkast til budsjett", "Notat om lønn"),
        handled_before=("Sak 4/1/2026",) if "2022" in form else (),
        background=(
            "**Bakgrunn**\n\n"
            "Rådet har hvert år et budsjett som vedtas før sommeren, og som følges opp gjennom året.\n\n"
            "Tre ting er nye:\n\n"
            "- Reiser dekkes ikke lenger.\n"
            "- Leie av lokaler har blitt dyrere, og det gjelder også for møter som holdes ute hos andre.\n\n"
            "**Hvorfor saken fremmes til dette møtet**\n\nBudsjettet må være klart før fristen 1. juni.\n\n"
            "**Hovedpunkter**\n\nRådet bes om å diskutere budsjettet."
        ),
        proposal="Rådet slutter seg til budsjettet.\n\n[ ] følger opp arbeidet frem til neste møte.",
    )
    assert other.paper.title == "Eventuelt"
    assert other.paper.proposal == "Intet"
    assert not other.doubts
    assert (budget.first, other.last) == (1, len(source.lines))
    assert budget.last + 1 == other.first


# The head


@pytest.mark.parametrize(
    ("printed", "number", "why"),
    [
        ("12/2/2026", CaseNumber(12, 2, 2026), []),
        ("12/2/26", CaseNumber(12, 2, 2026), []),
        ("12 / 2 / 2026", CaseNumber(12, 2, 2026), []),
        ("12/2026", CaseNumber(12, 2, 2026), [Why.INCOMPLETE]),
        ("12/2", CaseNumber(12, 2, 2026), [Why.INCOMPLETE]),
        ("12", CaseNumber(12, 2, 2026), [Why.INCOMPLETE]),
        ("12/2025", None, [Why.UNREADABLE]),
        ("12/2/1899", None, [Why.UNREADABLE]),
        ("12/1/2026", CaseNumber(12, 1, 2026), [Why.OTHER_MEETING]),
    ],
)
def test_a_number_is_read_as_far_as_it_can_be(
    printed: str, number: CaseNumber | None, why: list[Why]
) -> None:
    end = ("Forslag til vedtak", "Intet")
    others = [line for other in (13, 14) for line in paper(f"{other}/2/2026", "Annet", *end)]
    case = found_in(*paper(printed, "Budsjett", *end), *others).cases[0]
    assert (case.number, case.printed, case.paper.title) == (number, printed, "Budsjett")
    assert reasons(case, "number") == why


def test_the_word_over_a_paper_names_the_meeting_where_no_number_does() -> None:
    case = only_case(*paper("1/2026", "Budsjett", "Forslag til vedtak", "Intet"))
    assert case.number == CaseNumber(1, 2, 2026)


def test_two_papers_with_one_number_are_both_told() -> None:
    end = ("Forslag til vedtak", "Intet")
    cases = found_in(*paper("12/2/2026", "En", *end), *paper("12/2/2026", "To", *end)).cases
    assert [reasons(case, "number") for case in cases] == [[Why.CLAIMED_TWICE]] * 2


def test_a_title_may_be_on_two_lines_and_missing() -> None:
    long, none = found_in(
        *paper("12/2/2026", "Utvikling av tjenester i kommunene,", "i helseforetakene og hos andre", head=()),
        *HEAD,
        "Forslag til vedtak",
        "Intet",
        "Saksframlegg",
        "Sak 13/2/2026",
        *HEAD,
        "Forslag til vedtak",
        "Intet",
    ).cases
    assert long.paper.title == "Utvikling av tjenester i kommunene, i helseforetakene og hos andre"
    assert none.paper.title == ""
    assert reasons(none, "title") == [Why.MISSING]


@pytest.mark.parametrize(
    ("printed", "types"),
    [
        ("Diskusjonssak/Vedtakssak", (DISCUSSION, DECISION)),
        ("Vedtakssak", (DECISION,)),
        ("Til orientering", (INFORMATION,)),
    ],
)
def test_a_case_is_of_all_the_types_that_are_printed(printed: str, types: tuple[CaseType, ...]) -> None:
    case = only_case(*paper("1/2/2026", "Plan", head=(f"Type sak {printed}", *HEAD[1:])))
    assert case.paper.case_type == types


@pytest.mark.parametrize(
    ("printed", "officers"),
    [
        (["Saksbehandler Ina K. Prøve, Ola Prøve"], ("Ina K. Prøve", "Ola Prøve")),
        (["Saksbehandler Kari Lie og Ola Prøve"], ("Kari Lie", "Ola Prøve")),
        (["Saksbehandler", "Kari Lie", "Ola Prøve"], ("Kari Lie", "Ola Prøve")),
        (
            ["Saksbehandler Kari Lie, Ina Kristine", "Prøve, Ola Prøve"],
            ("Kari Lie", "Ina Kristine Prøve", "Ola Prøve"),
        ),
        (["Saksbehandler:", "-"], ()),
        (["Saksbehandler"], ()),
    ],
)
def test_case_officers_are_told_apart(printed: list[str], officers: tuple[str, ...]) -> None:
    case = only_case(*paper("1/2/2026", "Plan", *printed, "Vedlegg", "Bakgrunn", "Vi har en plan."))
    assert case.paper.case_officer == officers


@pytest.mark.parametrize(
    "printed",
    [
        ["Vedlegg 1. Utkast til plan 2. Mandat for gruppen, vedtatt 2. mars"],
        ["Vedlegg", "1. Utkast til plan", "2. Mandat for gruppen,", "vedtatt 2. mars"],
        ["Vedlegg Vedlegg 1: Utkast til plan", "Vedlegg 2: Mandat for gruppen, vedtatt 2. mars"],
        ["Vedlegg", "Utkast til plan", "Mandat for gruppen, vedtatt 2. mars"],
        ["Vedlegg:", "- Utkast til plan", "- Mandat for gruppen, vedtatt 2. mars"],
    ],
)
def test_enclosures_are_told_apart(printed: list[str]) -> None:
    case = only_case(*paper("1/2/2026", "Plan", *printed, "Bakgrunn", "Vi har en plan."))
    assert case.paper.enclosures == ("Utkast til plan", "Mandat for gruppen, vedtatt 2. mars")
    assert case.paper.background == "**Bakgrunn**\n\nVi har en plan."


def test_a_text_without_a_label_is_no_part_of_the_head() -> None:
    case = only_case(
        *paper("1/2/2026", "Plan", "Saksbehandler Kari Lie", "Vedlegg", "Tidligere behandlet"),
        "Gruppen har vært i arbeid",
        "siden 2024, og har møttes 12 ganger.",
        "Forslag til vedtak",
        "Intet",
    )
    assert case.paper.background == "Gruppen har vært i arbeid siden 2024, og har møttes 12 ganger."
    assert (case.paper.case_officer, case.paper.enclosures) == (("Kari Lie",), ())
    assert case.paper.handled_before == ()


def test_a_letter_with_a_case_number_of_its_own_is_no_paper() -> None:
    letter = ("Sak 24/1234", "Høring", "Til Departementet", "Fra Rådet", "Vi takker.")
    assert found_in(*letter).cases == ()


# The body


@pytest.mark.parametrize(
    ("words", "types"),
    [
        ("Saken fremmes til diskusjon om tiltak.", (DISCUSSION,)),
        ("Planen legges frem til orientering og drøfting.", (INFORMATION, DISCUSSION)),
        ("Planen legges fram for endelig godkjenning.", (DECISION,)),
        ("Saken fremmes for at rådet skal kunne diskutere den.", (DISCUSSION,)),
        ("Vi har en plan. Den ble vedtatt i fjor.", ()),
    ],
)
def test_a_type_that_only_the_text_speaks_of_is_in_doubt(words: str, types: tuple[CaseType, ...]) -> None:
    case = only_case(*paper("1/2/2026", "Plan", "Bakgrunn", words, head=HEAD[1:]))
    assert case.paper.case_type == types
    assert reasons(case, "case_type") == [Why.INFERRED if types else Why.MISSING]


def test_labels_may_be_broken_by_their_column() -> None:
    case = only_case(
        *paper("1/2/2026", "Plan", "Hvorfor saken", "fremmes til dette", "møtet"),
        "Fristen er snart.",
        "Forslag til",
        "vedtak",
        "Intet",
    )
    assert case.paper.background == "**Hvorfor saken fremmes til dette møtet**\n\nFristen er snart."
    assert case.paper.proposal == "Intet"


def test_a_sentence_that_begins_like_a_label_is_none() -> None:
    body = (
        "Bakgrunn for planen er at tiden går.",
        "Hovedpunkter i den står under.",
        "Forslag til vedtak i plenum.",
    )
    case = only_case(*paper("1/2/2026", "Plan", *body, "Forslag til vedtak: Intet"))
    assert case.paper.background == "\n\n".join(body)
    assert case.paper.proposal == "Intet"


def test_a_paper_without_a_proposal_says_so() -> None:
    none, empty = found_in(
        *paper("1/2/2026", "Plan", "Bakgrunn", "Vi har en plan.", "Vedlegg 1", "Planen"),
        *paper("2/2/2026", "Plan", "Bakgrunn", "Vi har en plan.", "Forslag til vedtak"),
    ).cases
    assert none.paper.background == empty.paper.background == "**Bakgrunn**\n\nVi har en plan."
    assert reasons(none, "proposal") == reasons(empty, "proposal") == [Why.MISSING]


def test_a_proposal_keeps_its_paragraphs_lists_and_blanks() -> None:
    said = (
        "Rådet vedtar planen:",
        "1. Gruppen møtes",
        "hver uke.",
        "2. Gruppen melder fra.",
        "[ ] leder gruppen.",
    )
    case = only_case(*paper("1/2/2026", "Plan", "Forslag til vedtak", *said))
    assert plain(case.paper.proposal).split("\n") == [
        "Rådet vedtar planen:",
        "1. Gruppen møtes hver uke.",
        "2. Gruppen melder fra.",
        "[ ] leder gruppen.",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Vedlegg 1",
        "Sak 1/2/2026 Vedlegg 1",
        "Utkast plan for arbeidet",
        "[Plan for arbeidet står her.]",
    ],
)
def test_a_proposal_ends_where_an_enclosure_begins(heading: str) -> None:
    head = (*HEAD, "Vedlegg 1. Plan for arbeidet")
    case = only_case(
        *paper("1/2/2026", "Plan", "Forslag til vedtak", "Rådet er enig.", heading, "Mer.", head=head)
    )
    expected = (
        "Rådet er enig." if heading[0] != "[" else "Rådet er enig.\n\n[Plan for arbeidet står her.]\n\nMer."
    )
    assert case.paper.proposal == expected


def test_a_proposal_ends_before_minutes_and_their_title() -> None:
    minutes = ("Rådet for det hele", "Dato onsdag 4. mars 2026", "Til stede", "Kari Eksempel")
    case = only_case(*paper("1/2/2026", "Plan", "Forslag til vedtak", "Rådet er enig.", *minutes))
    assert case.paper.proposal == "Rådet er enig."
    assert reasons(case, "proposal") == [Why.END_UNSURE]


def test_a_proposal_ends_before_another_paper_and_its_title() -> None:
    other = ("Strategi for bruk av data", "Bakgrunn", "Data brukes for lite.")
    said = ("Rådet er enig.", "[ ] leder gruppen.")
    case = only_case(*paper("1/2/2026", "Plan", "Forslag til vedtak", *said, *other))
    assert case.paper.proposal == "\n\n".join(said)
    assert reasons(case, "proposal") == [Why.END_UNSURE]


def test_a_proposal_left_empty_is_not_filled_from_an_enclosure() -> None:
    case = only_case(*paper("1/2/2026", "Plan", "Forslag til vedtak", "Vedlegg 1", "Planen er lang."))
    assert case.paper.proposal == ""
    assert reasons(case, "proposal") == [Why.MISSING]


def test_a_sentence_about_an_enclosure_is_part_of_the_proposal() -> None:
    said = ("Rådet er enig.", "Rådets plan videreføres.")
    head = (*HEAD, "Vedlegg 1. Rådets plan")
    case = only_case(*paper("1/2/2026", "Plan", "Forslag til vedtak", *said, head=head))
    assert case.paper.proposal == "\n\n".join(said)
    assert reasons(case, "proposal") == [Why.END_UNSURE]


def test_where_nothing_tells_a_proposal_s_end_the_shortest_reading_is_taken_with_a_doubt() -> None:
    behind = [f"Punkt {number} i noe helt annet." for number in range(40)]
    case = only_case(
        *paper("1/2/2026", "Plan", "Forslag til vedtak", "Rådet er enig.", "[ ] leder.", *behind)
    )
    assert case.paper.proposal == "Rådet er enig.\n\n[ ] leder."
    assert reasons(case, "proposal") == [Why.END_UNSURE]


def pages(*texts: Sequence[str]) -> Source:
    placed = [(page, words) for page, text in enumerate(texts, start=1) for words in text]
    lines = [
        Line(words, place, page=page, printed=True) for place, (page, words) in enumerate(placed, start=1)
    ]
    return Source("sak.pdf", tuple(lines))


def test_a_proposal_goes_over_a_page_in_the_middle_of_a_sentence() -> None:
    first = paper("1/2/2026", "Plan", "Forslag til vedtak", "Rådet er enig, og ber sekretariatet", "3")
    (case,) = find(pages(first, ("følge opp saken.",))).cases
    assert case.paper.proposal == "Rådet er enig, og ber sekretariatet følge opp saken."
    assert not reasons(case, "proposal")


def test_a_new_page_is_an_enclosure_where_one_is_named_and_else_in_doubt() -> None:
    for named, proposal, why in (
        (("Vedlegg 1. Notat",), "Rådet er enig.", []),
        ((), "Rådet er enig.\n\nRådet takker.", [Why.END_UNSURE]),
    ):
        first = paper("1/2/2026", "Plan", "Forslag til vedtak", "Rådet er enig.", head=(*HEAD, *named))
        (case,) = find(pages(first, ("Rådet takker.",))).cases
        assert (case.paper.proposal, reasons(case, "proposal")) == (proposal, why)


def test_what_every_page_has_at_its_edge_is_no_part_of_a_text() -> None:
    first = ("Rådets papirer", *paper("1/2/2026", "Plan", "Bakgrunn", "Vi har en plan som"), "Side 1 av 3")
    second = ("Rådets papirer", "gjelder ut året.", "Forslag til vedtak", "Rådet er", "Side 2 av 3")
    (case,) = find(pages(first, second, ("Rådets papirer", "enig.", "Side 3 av 3"))).cases
    assert case.paper.background == "**Bakgrunn**\n\nVi har en plan som gjelder ut året."
    assert case.paper.proposal == "Rådet er enig."


def test_heads_come_before_and_after_their_bodies_in_one_text() -> None:
    first = ("Bakgrunn", "Vi har en plan.", "Forslag til vedtak", "Rådet er enig.")
    second = ("Bakgrunn", "Vi har en til.", "Forslag til vedtak", "Intet")
    one, two = (paper(number, "Plan", head=HEAD[1:]) for number in ("1/2/2026", "2/2/2026"))
    word = "Saksfremlegg"
    for lines in (
        (word, *first, *one[1:], *two, *second),
        (*one, *first, word, *second, *two[1:]),
        (word, *first, *one[1:], "Noe som ligger ved", word, *second, *two[1:]),
        (*first, *one[1:], *second, *two[1:]),
        (*one[1:], word, *first, *two[1:], word, *second),
        (word, *first[:2], *one[1:], *first[2:], word, *second[:2], *two[1:], *second[2:]),
    ):
        cases = found_in(*lines).cases
        assert [(str(case.number), case.paper.proposal) for case in cases] == [
            ("1/2/2026", "Rådet er enig."),
            ("2/2/2026", "Intet"),
        ]
        assert [case.paper.background.split()[-1] for case in cases] == ["plan.", "til."]


# An agenda


def test_a_bare_agenda_gives_numbers_and_titles() -> None:
    found = found_in(
        "Hei! Her er sakslisten.",
        "Sak 10/1/22 Innspill til porteføljeplanen for Helse",
        "Sak 11/1/22 Eventuelt",
        "Sak 12/1/22: Evaluering av møtet",
    )
    assert found.meeting == MeetingNumber(1, 2022)
    assert [(case.number, case.paper.title, case.kind) for case in found.cases] == [
        (CaseNumber(10, 1, 2022), "Innspill til porteføljeplanen for Helse", ItemKind.CASE),
        (CaseNumber(11, 1, 2022), "Eventuelt", ItemKind.ANY_OTHER),
        (CaseNumber(12, 1, 2022), "Evaluering av møtet", ItemKind.EVALUATION),
    ]
    assert [(case.first, case.last, case.doubts) for case in found.cases] == [
        (2, 2, ()),
        (3, 3, ()),
        (4, 4, ()),
    ]


def test_an_agenda_in_a_table_has_titles_beside_the_numbers() -> None:
    words = ["Saksliste", "10/1/2022", "Innspill", "11/1/2022", "Eventuelt"]
    lines = [
        Line(word, place, Kind.LABEL if word[0].isdigit() else Kind.PARAGRAPH, in_cell=place > 1)
        for place, word in enumerate(words, start=1)
    ]
    cases = find(Source("saksliste.docx", tuple(lines))).cases
    assert [(str(case.number), case.paper.title) for case in cases] == [
        ("10/1/2022", "Innspill"),
        ("11/1/2022", "Eventuelt"),
    ]


def test_an_agenda_that_counts_gives_titles_without_numbers() -> None:
    found = found_in(
        "Saksliste møte 1/2022", "1. Godkjenning av innkalling", "2. Spørsmål om habilitet", "Vel møtt!"
    )
    assert [(case.number, case.paper.title) for case in found.cases] == [
        (None, "Godkjenning av innkalling"),
        (None, "Spørsmål om habilitet"),
    ]
    assert found.meeting == MeetingNumber(1, 2022)
    assert [case.doubts for case in found.cases] == [(Doubt("number", Why.MISSING),)] * 2


def test_an_agenda_before_papers_gives_what_has_no_paper() -> None:
    end = ("Forslag til vedtak", "Intet")
    found = found_in(
        "Saksliste", "Sak 1/2/2026 Plan", "Sak 2/2/2026 Annet", *paper("1/2/2026", "Planen", *end)
    )
    assert [(str(case.number), case.paper.title) for case in found.cases] == [
        ("2/2/2026", "Annet"),
        ("1/2/2026", "Planen"),
    ]


def test_a_mail_that_mentions_a_case_is_no_agenda() -> None:
    mail = (
        "Hei!",
        "Jeg har lest det vi fikk.",
        "Sak 10/1/22 Innspill er viktig for oss.",
        "Hilsen Kari",
        "Til neste gang",
    )
    assert found_in(*mail).cases == ()


# Anything at all

WORDS = st.sampled_from(
    [
        *("Saksframlegg Møte 2/2026", "Sak 1/2/2026", "Sak 2/2/26 Tittel", "Sak 3", "1/2", "Vedtak", "12"),
        *(
            "Til",
            "Fra Kari",
            "Type sak",
            "Saksbehandler Ola, Kari",
            "Vedlegg 1. Notat",
            "Vedlegg",
            "Forslag til",
        ),
        *(
            "Bakgrunn",
            "Bakgrunn Vi har",
            "Hovedpunkter",
            "Forslag til vedtak",
            "Forslag til vedtak: Intet",
            "vedtak",
        ),
        *(
            "Saksliste",
            "1. En sak",
            "Notat",
            "Rådet er enig.",
            "og mer",
            "[ ] deltar",
            "Til stede",
            "–",
            "(",
            "*",
        ),
    ]
)
TEXTS = WORDS | st.text(min_size=1, max_size=30).map(str.strip).filter(bool)
PARTS = st.lists(TEXTS, max_size=6) | st.just(list(paper("1/2/2026", "Plan")))


@st.composite
def any_lines(draw: st.DrawFn) -> tuple[Line, ...]:
    texts = [text for part in draw(st.lists(PARTS, max_size=10)) for text in part]
    page = 1 if draw(st.booleans()) else None
    lines = []
    for place, text in enumerate(texts, start=1):
        kind = draw(st.sampled_from([Kind.PARAGRAPH, Kind.PARAGRAPH, *Kind]))
        page = page and page + draw(st.booleans())
        lines.append(Line(text, place, kind, page, draw(st.booleans()), draw(st.booleans())))
    return tuple(lines)


@given(any_lines())
def test_any_lines_give_an_answer_and_no_line_is_of_two_cases(lines: tuple[Line, ...]) -> None:
    found = find(Source("sak.pdf", lines))
    held = [range(case.first, case.last + 1) for case in found.cases]
    places = [place for part in held for place in part]
    assert all(part for part in held)
    assert len(places) == len(set(places))
    assert set(places) <= {line.place for line in lines}
    for case in found.cases:
        assert (case.number is None) == bool({Why.MISSING, Why.UNREADABLE} & set(reasons(case, "number")))


@pytest.mark.parametrize(
    "repeated",
    [
        ("Rådet har sett på saken og mener at den er viktig for alle kommunene.",),
        ("Sak 1/2/2026 Plan",),
        paper(
            "1/2/2026",
            "Plan",
            "Vedlegg 1. Notat",
            "Bakgrunn",
            "Vi har.",
            "Forslag til vedtak",
            "Intet",
            "Notat",
        ),
        ("Bakgrunn", "Forslag til vedtak"),
        ("Vedlegg", "1. Notat"),
    ],
)
def test_long_papers_take_no_longer_for_each_line(repeated: Sequence[str]) -> None:
    lines = [*paper("1/2/2026", "Plan", "Forslag til vedtak")]
    lines += [words for _ in range(100_000 // len(repeated)) for words in repeated]
    source = Source("sak.txt", tuple(Line(words, place) for place, words in enumerate(lines, start=1)))
    began = time.process_time()
    find(source)
    assert time.process_time() - began < 8  # a second or two here; what grows faster takes minutes
