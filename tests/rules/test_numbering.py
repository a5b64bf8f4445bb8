"""Case numbers as they are printed and read, and the order in which cases were taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.rules.numbering import (
    CaseNumber,
    case_number,
    order_of_treatment,
    read_case_number,
    taken_out_of_order,
)
from tests.factories import meeting, running

NUMBERS = (52, 53, 54, 55)


@given(st.integers(0, 9999), st.integers(0, 999), st.integers(1000, 9999))
def test_a_printed_number_is_read_back(number: int, in_year: int, year: int) -> None:
    printed = str(CaseNumber(number, in_year, year))
    assert read_case_number(f" {printed} ") == (number, in_year, year)


@pytest.mark.parametrize(
    "slip", ["", "1/2022", "44/5/23", "55/54/23/1", "Sak 13/2/2026", "13-2-2026", "13/2/20261"]
)
def test_what_is_no_number_in_full_is_not_read(slip: str) -> None:
    assert read_case_number(slip) is None


def test_a_case_number_is_the_meetings_own() -> None:
    assert str(case_number(meeting(number=2, year=2026), 13)) == "13/2/2026"


@given(st.permutations(NUMBERS), st.integers(0, 4))
def test_the_order_of_treatment_is_what_was_taken_and_then_what_is_left(order: list[int], count: int) -> None:
    taken = order[:count]
    after = running(meeting(NUMBERS), *taken)
    left = [number for number in NUMBERS if number not in taken]
    assert [each.number for each in order_of_treatment(after)] == [*taken, *left]
    expected = taken if taken != sorted(taken) else []
    assert [each.number for each in taken_out_of_order(after)] == expected
