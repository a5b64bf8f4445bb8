"""Names that may be one person's are suggested; others are left in peace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.rules.likeness import fold, likely_same

ONE_PERSON = [
    ("Haaken Kobbenes", "Haakon Kobbernes"),
    ("Jon Arne Sandborg", "Jon Arne Sandberg"),
    ("Sandborg", "Sandberg"),
    ("Liv Skymoen", "Liv Skymoene"),
    ("Baard Christian Skjem", "Baard-Christian Skjem"),
    ("Baard Christian", "Bård Christian"),
    ("Håkon Åsmul", "Haakon Aasmul"),
    ("Øystein Østlid", "Oystein Ostlid"),
    ("Kjærsti Lie", "Kjaersti Lie"),
    ("Aunemo, Silje", "Silje Aunemo"),
    ("SILJE AUNEMO", "Silje Aunemo"),
    ("Jo Marius Isaksli", "Jo Isaksli"),
    ("Berit O. Kvernmoen", "Berit Oline Kvernmoen"),
    ("André Lie", "Andre Lie"),
    ("Bo Li", "Bo Lie"),
]
TWO_PEOPLE = [
    ("Per Hansen", "Pål Hansen"),
    ("Per Hansen", "Per Jensen"),
    ("Per Erik Hansen", "Per Olav Hansen"),
    ("Per", "Esperanza"),
    ("Per", "Per Hansen"),
    ("Hansen", "Per Hansen"),
    ("Ola Nordmann", "Kari Nordmann"),
    ("Eva Moe", "Ida Moe"),
    ("Tor Vik", "Tor Lie"),
    ("", "Per Hansen"),
    ("–", "..."),
]


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_one_person_written_in_two_ways_is_suggested(one: str, other: str) -> None:
    assert [name for name, _ in likely_same(one, [other, "Guro Ramsvik"])] == [other]
    assert [name for name, _ in likely_same(other, [one])] == [one]


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_two_people_are_not_taken_for_one(one: str, other: str) -> None:
    assert likely_same(one, [other]) == ()
    assert likely_same(other, [one]) == ()


def test_the_likeliest_comes_first() -> None:
    names = ["Silja Aunmo", "Aunemo Silje", "Silje Aunmo"]
    assert [name for name, _ in likely_same("Silje Aunemo", names)] == [
        "Aunemo Silje",
        "Silje Aunmo",
        "Silja Aunmo",
    ]


def test_only_what_differs_in_signs_alone_is_certain() -> None:
    scores = {pair: likely_same(pair[0], [pair[1]])[0][1] for pair in ONE_PERSON}
    assert {one for (one, _), score in scores.items() if score == 100} == {
        "Baard Christian Skjem",
        "Øystein Østlid",
        "Kjærsti Lie",
        "Aunemo, Silje",
        "SILJE AUNEMO",
        "André Lie",
    }


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_goes_both_ways(one: str, other: str) -> None:
    there, back = likely_same(one, [other]), likely_same(other, [one])
    assert [score for _, score in there] == pytest.approx([score for _, score in back])


@given(st.text(max_size=20))
def test_a_name_with_a_letter_in_it_is_like_itself(name: str) -> None:
    assert likely_same(name, [name]) == (((name, 100),) if fold(name) else ())
    assert fold(fold(name)) == fold(name)
