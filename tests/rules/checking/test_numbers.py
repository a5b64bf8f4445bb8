"""Case numbers: malformed, doubled, of another meeting, missing; in labels and in texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.rules.checking.findings import Slip, Sureness
from tests.factories import item, meeting
from tests.rules.checking.minutes import clean, decided, labelled, mended, only, said, slips, text_of


@pytest.mark.parametrize("form", ["{number}/2/2026", "{number}/2/26", "Sak {number}/2/2026"])
def test_numbers_of_one_form_are_no_finding(form: str) -> None:
    assert slips(clean(), printed=labelled(clean(), form)) == []


@pytest.mark.parametrize(
    ("label", "slip", "meant"),
    [
        ("15/2026", Slip.NUMBER_MALFORMED, "15/2/2026"),
        ("15", Slip.NUMBER_MALFORMED, "15/2/2026"),
        ("15/1/2026", Slip.NUMBER_ELSEWHERE, "15/2/2026"),
        ("15/54/2026", Slip.NUMBER_ELSEWHERE, "15/2/2026"),
        ("15/2/2025", Slip.NUMBER_ELSEWHERE, "15/2/2026"),
        ("15/2/26", Slip.NUMBER_FORM, "15/2/2026"),
    ],
)
def test_a_printed_number_that_is_wrong_is_found(label: str, slip: Slip, meant: str) -> None:
    finding = only(clean(), printed=labelled(clean(), n15=label))
    assert (finding.slip, finding.said, finding.meant, finding.item) == (slip, label, meant, "15")
    assert finding.mend is None


def test_the_form_of_most_numbers_is_the_right_one() -> None:
    finding = only(clean(), printed=labelled(clean(), "{number}/2/26", n17="17/2/2026"))
    assert (finding.slip, finding.meant) == (Slip.NUMBER_FORM, "17/2/26")
    finding = only(clean(), printed=labelled(clean(), "{number}/2/26", n17="17/27/26"))
    assert (finding.slip, finding.meant) == (Slip.NUMBER_ELSEWHERE, "17/2/26")


def numbered(*numbers: int) -> list[tuple[Slip, str, str]]:
    items = [item(number, id=f"{place}", **decided("Intet.")) for place, number in enumerate(numbers)]
    return slips(meeting(items, number=2))


@given(st.integers(1, 900), st.integers(3, 12), st.data())
def test_one_wrong_number_is_one_finding(first: int, count: int, data: st.DataObject) -> None:
    numbers = list(range(first, first + count))
    assert numbered(*numbers) == []
    place = data.draw(st.integers(1, count - 2))
    right = numbers[place]
    numbers[place] = data.draw(st.sampled_from([right - 1, right + 50]))
    wrong = numbers[place]
    slip = Slip.NUMBER_TWICE if wrong == right - 1 else Slip.NUMBER_GAP
    assert numbered(*numbers) == [(slip, f"{wrong}/2/2026", f"{right}/2/2026")]


def test_a_number_left_out_is_found_and_named() -> None:
    found = meeting([item(number, **decided("Intet.")) for number in (13, 14, 16, 17)], number=2)
    finding = only(found)
    assert (finding.slip, finding.said, finding.facts) == (Slip.NUMBER_GAP, "16/2/2026", ("15",))


def test_an_item_that_was_added_late_stands_where_it_belongs() -> None:
    assert numbered(13, 14, 18, 15, 16, 17) == []


@pytest.mark.parametrize(
    ("text", "wrong", "sureness"),
    [
        ("Se sak 99/2/2026.", "99/2/2026", Sureness.WRONG),
        ("Se sak 99.", "99", Sureness.LIKELY),
        ("Se sakene 15, 16 og 99.", "99", Sureness.LIKELY),
        ("Det vises til (99/2/2026).", "99/2/2026", Sureness.WRONG),
    ],
)
def test_a_case_that_is_not_there_is_found(text: str, wrong: str, sureness: Sureness) -> None:
    finding = only(said(text))
    assert (finding.slip, finding.said, finding.sureness) == (Slip.NO_SUCH_CASE, wrong, sureness)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Se sak 16/54/2026.", "Se sak 16/2/2026."),
        ("Se sak 16/2026, *nå*.", "Se sak 16/2/2026, *nå*."),
        ("Se sak **16/2/26**.", "Se sak **16/2/2026**."),
    ],
)
def test_a_number_in_a_wrong_form_is_mended(text: str, right: str) -> None:
    assert text_of(mended(said(text))) == right


@pytest.mark.parametrize(
    "text",
    [
        "Se sak 16/2/2026 og sak 16, jf. sakene 13–17.",
        "Se sak 41/5/2025, sak 6/1/2026 og sak 99/3/2024.",
        "Sak 9 ble tatt opp i forrige møte. Sak 40 fra møte 6/2025 er avsluttet.",
        "Se styresak 99, sak 2024/1234, sak 123/2026 og Prop. 99 S.",
        "Innen 24/2/2026, 1/2 av sakene og sak 16 til 4. mai.",
        "Referatet fra møte 1/2026, og 15 saker. Det er 24/7.",
    ],
)
def test_numbers_that_are_right_or_of_others_are_left_alone(text: str) -> None:
    assert slips(said(text)) == []


def test_texts_follow_the_form_that_finished_minutes_have() -> None:
    printed = labelled(clean(), "{number}/2/26")
    assert slips(said("Se sak 16/2/26."), printed=printed) == []
    assert only(said("Se sak 16/2/2026."), printed=printed).meant == "16/2/26"
