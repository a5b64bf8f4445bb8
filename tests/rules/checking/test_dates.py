"""Dates that cannot be, weekdays that are not theirs, deadlines on a day off."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.rules.checking.findings import Printed, Slip, Sureness
from tests.rules.checking.minutes import CASE, clean, mended, only, said, slips, text_of

MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()  # noqa: SIM905
WEEKDAYS = {
    "nb": ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    "nn": ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
}
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
FORMS = st.sampled_from(
    ["{weekday} {day}. {month} {year}", "{weekday} den {day}. {month} {year}", "{weekday}, {day}.{m}.{year}"]
)


def written(form: str, day: date, weekday: str) -> str:
    return form.format(weekday=weekday, day=day.day, month=MONTHS[day.month - 1], m=day.month, year=day.year)


@given(DAYS, FORMS, st.sampled_from(["nb", "nn"]))
def test_a_right_weekday_is_no_finding(day: date, form: str, language: str) -> None:
    weekday = WEEKDAYS[language][day.weekday()]
    assert slips(said(f"Rådet møttes {written(form, day, weekday)}, og det gikk bra.")) == []


@given(DAYS, FORMS, st.sampled_from(["nb", "nn"]), st.integers(1, 6))
def test_a_wrong_weekday_is_found_and_mended_where_it_stands(
    day: date, form: str, language: str, off: int
) -> None:
    right = WEEKDAYS[language][day.weekday()]
    wrong = WEEKDAYS[language][(day.weekday() + off) % 7]
    before = said(
        f"Rådet møttes {written(form, day, wrong)}, og det gikk bra.", before=clean(language=language)
    )
    finding = only(before)
    assert (finding.slip, finding.sureness) == (Slip.WEEKDAY, Sureness.WRONG)
    assert (finding.said, finding.meant) == (written(form, day, wrong), written(form, day, right))
    assert text_of(mended(before)) == f"Rådet møttes {written(form, day, right)}, og det gikk bra."


@pytest.mark.parametrize(
    "impossible",
    ["31. juni", "30.02.2026", "29. februar 2026", "32. mai 2026", "0. mai", "2026-02-30", "den 31.4.26"],
)
def test_a_day_that_does_not_exist_is_found(impossible: str) -> None:
    finding = only(said(f"Fristen er {impossible}."))
    assert (finding.slip, finding.said) == (Slip.NO_SUCH_DATE, impossible.removeprefix("den "))
    assert finding.mend is None


@pytest.mark.parametrize(
    "text",
    [
        "29. februar 2024 og 14.–15. mars 2026",
        "Se punkt 1.2.10, kapittel 31.4 og 162 mars-søknader.",
        "162 fulle søknader. Klokken 10.30 og 31.12.",
        "Om lag 31 junior forskere",
        "Mandag var det møte. Fredag blir det ikke.",
    ],
)
def test_what_is_right_or_no_date_is_left_alone(text: str) -> None:
    assert slips(said(text)) == []


def test_a_weekday_without_a_year_is_of_a_year_near_the_meeting_or_named_in_the_case() -> None:
    assert slips(said("Neste møte er onsdag 10. juni.")) == []
    finding = only(said("Neste møte er torsdag 10. juni."))
    assert (finding.sureness, finding.meant) == (Sureness.LIKELY, "onsdag 10. juni")
    assert slips(said("I 2027 er møtet torsdag 10. juni.")) == []


def test_only_the_weekday_is_changed_and_it_keeps_its_looks() -> None:
    before = said("Se *Onsdag 12. mars* **2026** og 5 * 3.")
    assert text_of(mended(before)) == "Se *Torsdag 12. mars* **2026** og 5 \\* 3."


def test_the_printed_date_is_checked_in_any_form() -> None:
    for wrong in ("mandag 12. mars 2026", "Mandag 12. mars", "mandag 12.03.26", "31. juni 2026"):
        finding = only(clean(), printed=Printed(date=wrong))
        assert finding.said == wrong
        assert (finding.item, finding.ref, finding.mend) == ("", None, None)
    assert slips(clean(), printed=Printed(date="torsdag 12. mars 2026 kl. 10.00–15.00")) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Høringen har frist 14. juni 2026. Rådet svarer.", "sunday"),
        ("Innspill sendes innen søndag 14.06.2026.", "sunday"),
        ("Merknadsfristen er 17. mai 2026.", "constitution_day"),
        ("Send svar seinast 14. mai 2026.", "ascension_day"),
        ("Lørdag 13. juni 2026 er siste frist.", "saturday"),
        ("Frist for å gi innspill til ny strategi er 2. april.", "maundy_thursday"),
    ],
)
def test_a_deadline_on_a_day_off_is_found(text: str, why: str) -> None:
    finding = only(said(text))
    assert finding.slip is Slip.DAY_OFF
    assert finding.facts[0] == why
    assert date.fromisoformat(finding.facts[1]).weekday() < 5


@pytest.mark.parametrize(
    "text",
    [
        "Høringen har frist 4. mai 2026.",
        "Konferansen er søndag 14. juni 2026.",
        "Fristen er 12. juni 2026, og konferansen er søndag 14. juni 2026.",
        "Det er ingen frist. Konferansen er søndag 14. juni 2026.",
        "Svar innan 8. juni 2026. Søndag 14. juni 2026 er det fest.",
    ],
)
def test_a_working_day_or_no_deadline_is_no_finding(text: str) -> None:
    assert slips(said(text)) == []


def test_a_date_in_a_decision_and_in_a_title_is_checked() -> None:
    assert only(said("Fristen settes til 31. juni 2026.", "decision")).item == CASE
    before = said("Møtet mandag 12. mars 2026 – *oppsummert*", "title")
    assert mended(before).item(CASE).title == "Møtet torsdag 12. mars 2026 – *oppsummert*"


def test_a_finding_tells_where_it_stands_as_an_editor_counts() -> None:
    finding = only(said("- *Først*\n- så 31. juni"))
    assert finding.start == len("Først\nså ")


def test_a_year_of_weekdays() -> None:
    day = date(2026, 1, 1)
    while day.year == 2026:
        weekday = WEEKDAYS["nb"][day.weekday()]
        assert slips(said(f"{weekday} {day.day}. {MONTHS[day.month - 1]} 2026")) == []
        day += timedelta(days=1)
