"""A case's way: what names another, what bears the same title, and what does neither."""

import random

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.rules.case_way import Link, Stop, way
from ho21desk.rules.numbering import CaseNumber


def stop(number: int, meeting: int, year: int, *before: str, title: str = "") -> Stop:
    return Stop(
        meeting=f"{meeting}/{year}",
        item=str(CaseNumber(number, meeting, year)),
        number=CaseNumber(number, meeting, year),
        title=title or f"Tema {number}/{year}",
        handled_before=before,
    )


STOPS = [
    stop(55, 6, 2021),
    stop(7, 1, 2022, "Sak 55/6/2021"),
    stop(12, 2, 2022, "7/2022"),
    stop(13, 2, 2022, "sak 99/9/2099", title="Helsedata"),
    stop(44, 5, 2023, title="HELSEDATA."),
    stop(45, 5, 2023, "13/2/22", title="Noe annet"),
    stop(46, 5, 2023, "møte 6/2021 den 3/4"),
]


def told(item: str) -> list[tuple[str, Link]]:
    return [(found.item, link) for found, link in way(STOPS, item)]


def test_a_way_follows_what_names_another_in_both_directions() -> None:
    assert told("7/1/2022") == [
        ("55/6/2021", Link.NAMED),
        ("7/1/2022", Link.ASKED),
        ("12/2/2022", Link.NAMED),
    ]


def test_what_bears_the_same_title_is_told_apart() -> None:
    assert told("45/5/2023") == [
        ("13/2/2022", Link.NAMED),
        ("44/5/2023", Link.SAME_TITLE),
        ("45/5/2023", Link.ASKED),
    ]


def test_a_case_without_a_way_is_alone_and_one_that_is_gone_has_none() -> None:
    assert told("46/5/2023") == [("46/5/2023", Link.ASKED)]
    assert told("gone") == []


@given(st.randoms(), st.sampled_from(STOPS))
def test_the_order_of_what_is_kept_tells_nothing(chance: random.Random, asked: Stop) -> None:
    mixed = list(STOPS)
    chance.shuffle(mixed)
    assert way(mixed, asked.item) == way(STOPS, asked.item)
