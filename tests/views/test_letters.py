"""A letter for each person, the same all meeting long."""

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.views.letters import letters
from tests.factories import person

ANY = 26 + 3 + 10
NAMES = st.lists(st.text(alphabet="abcABCøÅé '-2ß", max_size=8), max_size=2 * ANY)


def given_to(*names: str) -> list[str | None]:
    found = letters(person(str(place), name=name) for place, name in enumerate(names))
    return [found.get(str(place)) for place in range(len(names))]


def test_a_surname_begins_with_ones_letter() -> None:
    assert given_to("Kari Nordmann", "Ola Hansen") == ["n", "h"]


def test_what_is_taken_is_replaced_by_another_letter_of_the_name() -> None:
    assert given_to("Ola Bo", "Kari Bo", "Kari Bo", "Ola Bo") == ["b", "o", "k", "l"]


def test_who_has_no_letter_left_in_the_name_gets_any_and_digits_come_last() -> None:
    given_out = given_to(*["Å"] * (ANY + 2))
    assert given_out[:3] == ["å", "a", "b"]
    assert given_out[27:30] == ["æ", "ø", "0"]
    assert given_out[ANY - 1 :] == ["9", None, None]


def test_the_letters_of_the_language_are_letters_however_they_are_written() -> None:
    assert given_to("Åshild Åsmul", "Ødegård", "Siri Ærlig", "Per A\N{COMBINING RING ABOVE}s") == [
        "å",
        "ø",
        "æ",
        "s",
    ]


@given(NAMES, st.text(max_size=8))
def test_letters_are_one_key_each_and_stay_when_somebody_is_added(names: list[str], new: str) -> None:
    before = given_to(*names)
    found = [letter for letter in before if letter]
    assert len(found) == len(set(found)) == min(len(names), ANY)
    assert all(len(letter) == 1 and letter.isalnum() and letter == letter.casefold() for letter in found)
    assert given_to(*names, new)[: len(names)] == before
