"""The fixed items by their titles, as the council has written them through the years, and all else a case."""

import pytest

from ho21desk.model import ItemKind
from ho21desk.rules.kinds import MeetingNumber, is_same_title, kind_of, meeting_named

FIXED = [
    ("Godkjenning av innkalling og saksliste", ItemKind.NOTICE),
    ("Godkjenning av innkalling og sakliste", ItemKind.NOTICE),
    ("Godkjenning av inkalling og saksliste", ItemKind.NOTICE),
    ("GODKJENNING AV INNKALLINGA OG SAKLISTA", ItemKind.NOTICE),
    ("Godkjenning av dagsorden", ItemKind.NOTICE),
    ("Innkalling og saksliste", ItemKind.NOTICE),
    ("Spørsmål om habilitet", ItemKind.RECUSAL),
    ("Spørsmål om habiltet", ItemKind.RECUSAL),
    ("Habilitet", ItemKind.RECUSAL),
    ("Inhabilitet", ItemKind.RECUSAL),
    ("Habilitetsvurderinger", ItemKind.RECUSAL),
    ("Godkjenning av referat fra møte 6/2021", ItemKind.PREVIOUS_MINUTES),
    ("Godkjenning av referat fra møte 4/2023, 27. september 2023", ItemKind.PREVIOUS_MINUTES),
    ("Godkjenning av referat fra forrige møte", ItemKind.PREVIOUS_MINUTES),
    ("Godkjenning av referat frå førre møte", ItemKind.PREVIOUS_MINUTES),
    ("Godkjenning av møtereferat", ItemKind.PREVIOUS_MINUTES),
    ("Referat fra forrige møte", ItemKind.PREVIOUS_MINUTES),
    ("Utestående fra forrige referat", ItemKind.OUTSTANDING),
    ("Uteståande frå førre referat", ItemKind.OUTSTANDING),
    ("Utestående saker", ItemKind.OUTSTANDING),
    ("Oppfølging fra forrige møte", ItemKind.OUTSTANDING),
    ("Status løpende saker", ItemKind.STATUS),
    ("Status pågående saker", ItemKind.STATUS),
    ("Status for pågåande saker", ItemKind.STATUS),
    ("Oversikt meldinger og strategier", ItemKind.OVERVIEW),
    ("Oversikt over meldinger og strategier", ItemKind.OVERVIEW),
    ("Oversikt over meldingar og strategiar", ItemKind.OVERVIEW),
    ("Oversikt over kommende stortingsmeldinger og strategier", ItemKind.OVERVIEW),
    ("Orienteringer", ItemKind.BRIEFINGS),
    ("Orienteringar", ItemKind.BRIEFINGS),
    ("Orienteringer fra rådsleder og sekretariatet", ItemKind.BRIEFINGS),
    ("Informasjon", ItemKind.BRIEFINGS),
    ("Eventuelt", ItemKind.ANY_OTHER),
    (" eventuellt. ", ItemKind.ANY_OTHER),
    ("Evt.", ItemKind.ANY_OTHER),
    ("Ymse", ItemKind.ANY_OTHER),
    ("Evaluering av møtet", ItemKind.EVALUATION),
    ("Evaluering  av dagens møte:", ItemKind.EVALUATION),
    ("Evaluering", ItemKind.EVALUATION),
    ("Møteevaluering", ItemKind.EVALUATION),
]
CASES = [
    "",
    "Innspill til Helsereformutvalget",
    "Erfaringer og egenvurdering",
    "Orientering om statsbudsjettet",
    "Orientering fra Helsedirektoratet om helsedata",
    "Habilitet og roller i rådets arbeidsgrupper",
    "Evaluering av HelseOmsorg21-strategien",
    "Evaluering av rådet",
    "Status for Helseanalyseplattformen",
    "Referat fra workshop om helsedata",
    "Eventuelt samarbeid med Norges forskningsråd",
    "Innkalling av nye medlemmer",
    "Ny digitaliseringsstrategi",
    "Utestående fordringer i Forskningsrådet",
]


@pytest.mark.parametrize(("title", "kind"), FIXED)
def test_a_fixed_item_is_known_by_its_title(title: str, kind: ItemKind) -> None:
    assert kind_of(title) is kind


@pytest.mark.parametrize("title", CASES)
def test_whatever_else_there_is_is_a_case(title: str) -> None:
    assert kind_of(title) is ItemKind.CASE


def test_every_kind_can_be_told_by_a_title() -> None:
    assert {kind for _, kind in FIXED} == set(ItemKind) - {ItemKind.CASE}


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Godkjenning av referat fra møte 1/2026", (1, 2026)),
        ("Godkjenning av referat fra møte 4/2023, 27. september 2023", (4, 2023)),
        ("Godkjenning av referat frå møte nr. 6/21", (6, 2021)),
        ("Godkjenning av referat fra forrige møte", None),
        ("Sak 13/2/2026 Godkjenning av referat", None),
    ],
)
def test_the_meeting_whose_minutes_are_approved(title: str, named: tuple[int, int] | None) -> None:
    assert meeting_named(title) == named


def test_a_meeting_is_called_by_number_and_year() -> None:
    assert str(MeetingNumber(6, 2021)) == "6/2021"


@pytest.mark.parametrize(
    ("title", "other", "same"),
    [
        ("Innspill til Helsereformutvalget", "Innspill til  helsereformutvalget.", True),
        ("Innspill til Helsereformutvalget", "Innspill til Helsereformutvalet", True),
        ("Innspill til Helsereformutvalget", "Innovasjon i helsetjenesten", False),
        ("Årsrapport for 2025", "Årsrapport for 2024", False),
        ("", "Arendalsuka", False),
    ],
)
def test_titles_that_are_the_same_but_for_a_slip(title: str, other: str, same: bool) -> None:
    assert is_same_title(title, other) is is_same_title(other, title) is same
