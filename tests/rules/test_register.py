"""Who of the register serves on a day, and who is meant by a name."""

from datetime import date

import pytest

from ho21desk.model import Attendance, Office, Person, Pronoun, Role
from ho21desk.rules.register import alike, known_as, participants_for

DAY = date(2026, 6, 18)


def entry(name: str, **facts: object) -> Person:
    return Person(**{"id": name, "name": name, **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "last", "serves"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (date(2026, 6, 19), None, False),
        (None, date(2026, 6, 17), False),
        (date(2022, 1, 1), date(2026, 12, 31), True),
    ],
)
def test_those_whose_term_covers_the_day_take_part(
    first: date | None, last: date | None, serves: bool
) -> None:
    people = participants_for((entry("Ask", term_from=first, term_to=last),), DAY)
    assert [person.name for person in people] == (["Ask"] if serves else [])


def test_a_participant_is_as_the_register_has_them() -> None:
    chair = entry(
        "Sigrun Haugli",
        title="professor",
        affiliation="Nordvik",
        pronoun=Pronoun.SHE,
        office=Office.CHAIR,
        email="sigrun@example.no",
    )
    (person,) = participants_for((chair,), DAY)
    assert (person.key, person.name, person.title, person.affiliation) == (
        "haugli",
        "Sigrun Haugli",
        "professor",
        "Nordvik",
    )
    assert (person.pronoun, person.office, person.role) == (Pronoun.SHE, Office.CHAIR, Role.MEMBER)
    assert person.attendance is Attendance.PRESENT
    assert person.id != chair.id


def test_participants_come_in_the_order_of_the_register_each_with_a_short_name_of_their_own() -> None:
    register = (entry("Per Lie"), entry("Silje", role=Role.SECRETARIAT), entry("Åse Lie"))
    assert [(person.name, person.key) for person in participants_for(register, DAY)] == [
        ("Per Lie", "lie"),
        ("Silje", "silje"),
        ("Åse Lie", "lie2"),
    ]


def test_a_deputy_is_called_in_and_not_there_from_the_beginning() -> None:
    register = (entry("Ask"), entry("Vår", role=Role.DEPUTY, deputy_for="Ask"))
    assert [person.name for person in participants_for(register, DAY)] == ["Ask"]


def test_somebody_is_known_by_every_spelling() -> None:
    one, other = entry("Haakon Kobbernes", spellings=("Haaken Kobbenes",)), entry("Guro Ramsvik")
    for name in ("Haakon Kobbernes", "haaken  kobbenes\n"):
        assert known_as((one, other), name) == (one,)
    assert known_as((one, other), "Haaken Kobbernes") == ()


def test_somebody_is_like_a_spelling_too_and_comes_once() -> None:
    one = entry("Haakon Kobbernes", spellings=("Håkon Kobbernes",))
    other = entry("Haakon Kobbestad Kobbernes")
    assert alike((other, one), "Haaken Kobbernes") == (one, other)
