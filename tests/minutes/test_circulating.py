"""The words of the minutes' way, in bokmål and nynorsk."""

from datetime import date

import pytest

from ho21desk.minutes import phrases
from ho21desk.minutes.differences import Aspect, Difference
from ho21desk.rules.approving import Ledger
from tests.factories import meeting

EARLIER = meeting(number=5, year=2023, date=date(2023, 11, 27), council="HelseOmsorg21-rådet")
CHANGES = (
    Difference((Aspect.ORDER,)),
    Difference((Aspect.LINES,), "Til stede:"),
    Difference((Aspect.TEXT, Aspect.DECISION), "Sak 48/5/2023", "48"),
)


def ledger(**counts: int) -> Ledger:
    none = {"taken_in": 0, "in_part": 0, "not_taken_in": 0, "open": 0}
    return Ledger(sent=date(2023, 6, 2), deadline=date(2023, 6, 10), **{**none, **counts})


def background(language: str = "nb", year: int = 2023, **counts: int) -> str:
    into = meeting(number=6, year=year, language=language)
    return phrases.approval_background(into, EARLIER, ledger(**counts), ())


def test_the_paper_on_approval() -> None:
    into = meeting(number=6, year=2023)
    told = phrases.approval_background(into, EARLIER, ledger(taken_in=2, in_part=1), CHANGES)
    assert told == (
        "Utkast til referat fra møte 5/2023 ble sendt ut 2. juni med merknadsfrist 10. juni. "
        "Det kom inn 3 merknader: 2 er tatt inn og 1 er delvis tatt inn.\n\n"
        "Endret siden utkastet ble sendt ut:\n\n"
        "- Rekkefølgen på sakene\n- Til stede\n- Sak 48/5/2023 (tekst og vedtak)"
    )


def test_in_another_year_the_dates_say_their_year() -> None:
    assert "2. juni 2023 med merknadsfrist 10. juni 2023." in background(year=2024)


@pytest.mark.parametrize(
    ("counts", "nb", "nn"),
    [
        ({}, "Det kom ikke inn merknader.", "Det kom ikkje inn merknader."),
        (
            {"not_taken_in": 1},
            "Det kom inn én merknad. Den er ikke tatt inn.",
            "Det kom inn éin merknad. Han er ikkje teken inn.",
        ),
        (
            {"taken_in": 1, "in_part": 2, "open": 1},
            "Det kom inn 4 merknader: 1 er tatt inn, 2 er delvis tatt inn og 1 er ikke behandlet ennå.",
            "Det kom inn 4 merknader: 1 er teken inn, 2 er delvis tekne inn og 1 er ikkje behandla enno.",
        ),
    ],
)
def test_the_remarks_in_figures(counts: dict[str, int], nb: str, nn: str) -> None:
    assert nb in background("nb", **counts)
    assert nn in background("nn", **counts)


@pytest.mark.parametrize(
    ("language", "changed", "changes", "decision"),
    [
        ("nb", False, CHANGES, "Referatet fra møte 5/2023 godkjennes."),
        (
            "nb",
            True,
            CHANGES,
            "Referatet fra møte 5/2023 godkjennes med disse endringene siden utkastet: "
            "rekkefølgen på sakene, Til stede og sak 48/5/2023 (tekst og vedtak).",
        ),
        (
            "nb",
            True,
            (),
            "Referatet fra møte 5/2023 godkjennes med de endringene som kom fram i møtet.",
        ),
        ("nn", False, (), "Referatet frå møte 5/2023 blir godkjent."),
        (
            "nn",
            True,
            CHANGES[2:],
            "Referatet frå møte 5/2023 blir godkjent med desse endringane sidan utkastet: "
            "sak 48/5/2023 (tekst og vedtak).",
        ),
    ],
)
def test_the_decision_that_approves(
    language: str, changed: bool, changes: tuple[Difference, ...], decision: str
) -> None:
    into = meeting(number=6, year=2023, language=language)
    assert phrases.approval_decision(into, EARLIER, changes, changed=changed) == decision


def test_the_mail_in_both_written_forms() -> None:
    deadline = date(2023, 12, 8)
    nynorsk = meeting(number=5, year=2023, council="Rådet", language="nn")
    assert phrases.mail_body(EARLIER, deadline, " Kari  Keeper\n", again=True) == (
        "Hei,\n\n"
        "Vedlagt følger utkast til referat fra møte 5/2023, 27. november 2023. "
        "Utkastet erstatter det som ble sendt ut tidligere.\n\n"
        "Merknader sendes innen fredag 8. desember 2023. Skriv gjerne hvilken sak merknaden gjelder. "
        "Er det ingen merknader, trenger du ikke å svare.\n\n"
        "Referatet legges fram for godkjenning på neste møte.\n\n"
        "Vennlig hilsen\nKari Keeper\n"
    )
    assert phrases.mail_subject(nynorsk, deadline, again=False) == (
        "Utkast til referat frå møte 5/2023 i Rådet – merknadsfrist 8. desember"
    )
    body = phrases.mail_body(nynorsk, deadline, "", again=False)
    assert body.endswith("Venleg helsing\nSekretariatet\n")
    assert "tidlegare" not in body


def test_the_two_written_forms_have_a_word_for_every_difference() -> None:
    for language in ("nb", "nn"):
        into = meeting(number=6, year=2023, language=language)
        for aspect in Aspect:
            told = phrases.approval_background(into, EARLIER, ledger(), [Difference((aspect,), "Sak 1", "1")])
            assert "Sak 1" in told
