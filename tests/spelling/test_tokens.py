"""Taking words out of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.spelling import words_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rådet drøftet saken.", ["Rådet", "drøftet", "saken"]),
        ("e-helse og rådets arbeid", ["e-helse", "og", "rådets", "arbeid"]),
        ("FHI, NORTRE og KI", ["og"]),
        ("sak 19/2/2026 og HO21-rådet", ["sak", "og"]),
        ("se https://eksempel.no/her eller post@eksempel.no nå", ["se", "eller", "nå"]),
        ("[ ] å – « »", []),
        ("", []),
    ],
)
def test_words_worth_looking_up(text: str, found: list[str]) -> None:
    assert [word.text for word in words_in(text)] == found


@given(st.text(alphabet="abÅæ -'/1@\U0001f600.", max_size=40))
def test_places_are_counted_as_qt_counts(text: str) -> None:
    units = text.encode("utf-16-le")
    for start, end, word in words_in(text):
        assert units[2 * start : 2 * end].decode("utf-16-le") == word
