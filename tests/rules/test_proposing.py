"""People from a list: nothing comes into the register that was not proposed, nor anybody in doubt."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ho21desk.model import Person, Register, Role
from ho21desk.rules.proposing import Found, Listing, Proposal, RowProblem, Unread, accept, propose

KOBBERNES = Person(id="k", name="Haakon Kobbernes", title="forsker", affiliation="Nordvik")
RAMSVIK = Person(id="r", name="Guro Ramsvik")


def row(name: str, number: int = 2, deputy_for: str = "", **facts: Any) -> Found:
    return Found(id=name, source="liste.csv", row=number, name=name, facts=facts, deputy_for=deputy_for)


def proposed(register: Register, *rows: Found) -> Proposal:
    return propose(register, Listing(rows))


def names(register: Register) -> list[str]:
    return [person.name for person in register]


def test_somebody_new_comes_in_last() -> None:
    proposal = proposed((RAMSVIK,), row("Silje Aunemo", role=Role.SECRETARIAT))
    assert [each.found.name for each in proposal.new] == ["Silje Aunemo"]
    after = accept((RAMSVIK,), proposal, {})
    assert after == (RAMSVIK, Person(id="Silje Aunemo", name="Silje Aunemo", role=Role.SECRETARIAT))


def test_somebody_known_is_brought_up_to_date_with_what_the_row_states() -> None:
    proposal = proposed((KOBBERNES,), row("haakon kobbernes", title="professor", email="h@example.no"))
    ((known,),) = (proposal.known,)
    assert known.known == KOBBERNES
    updated = replace(KOBBERNES, title="professor", email="h@example.no")
    assert known.after == updated
    assert accept((KOBBERNES,), proposal, {}) == (updated,)


def test_who_is_taken_out_of_the_proposal_does_not_come_in() -> None:
    proposal = proposed((), row("Ask Lund"), row("Vår Nes", 3, "Ask Lund"))
    kept = replace(proposal, candidates=proposal.candidates[1:])
    assert [(person.name, person.deputy_for) for person in accept((), kept, {})] == [("Vår Nes", None)]


def test_a_new_term_takes_the_place_of_the_old_one() -> None:
    before = Person(id="r", name="Guro Ramsvik", term_from=date(2020, 1, 1), term_to=date(2023, 12, 31))
    began = proposed((before,), row("Guro Ramsvik", term_from=date(2024, 1, 1)))
    (after,) = accept((before,), began, {})
    assert (after.term_from, after.term_to) == (date(2024, 1, 1), None)
    left = proposed((before,), row("Guro Ramsvik", term_to=date(2019, 6, 1)))
    (after,) = accept((before,), left, {})
    assert (after.term_from, after.term_to) == (None, date(2019, 6, 1))


def test_somebody_almost_known_is_asked_about_and_left_out_without_an_answer() -> None:
    proposal = proposed((KOBBERNES,), row("Haaken Kobbenes", title="lege"))
    assert [(each.found.name, each.like) for each in proposal.asked] == [("Haaken Kobbenes", (KOBBERNES,))]
    assert not proposal.new
    assert accept((KOBBERNES,), proposal, {}) == (KOBBERNES,)


def test_somebody_who_is_the_same_keeps_their_name_and_the_spelling_is_remembered() -> None:
    proposal = proposed((KOBBERNES,), row("Haaken Kobbenes", title="lege"))
    (after,) = accept((KOBBERNES,), proposal, {"Haaken Kobbenes": "k"})
    assert (after.id, after.name, after.title) == ("k", "Haakon Kobbernes", "lege")
    assert after.spellings == ("Haaken Kobbenes",)
    again = proposed((after,), row("Haaken Kobbenes"))
    assert [each.known for each in again.known] == [after]
    assert accept((after,), again, {}) == (after,)


def test_somebody_who_is_another_comes_in_of_their_own() -> None:
    proposal = proposed((KOBBERNES,), row("Haaken Kobbenes"))
    after = accept((KOBBERNES,), proposal, {"Haaken Kobbenes": None})
    assert names(after) == ["Haakon Kobbernes", "Haaken Kobbenes"]


def test_rows_that_are_almost_each_other_are_asked_about_too() -> None:
    proposal = proposed((), row("Jo Sandberg", 2, title="lege"), row("Jo Sandborg", 3, title="professor"))
    assert [each.found.name for each in proposal.new] == ["Jo Sandberg"]
    (asked,) = proposal.asked
    assert names(asked.like) == ["Jo Sandberg"]
    (after,) = accept((), proposal, {"Jo Sandborg": "Jo Sandberg"})
    assert (after.name, after.title, after.spellings) == ("Jo Sandberg", "lege", ("Jo Sandborg",))


def test_an_older_spelling_tells_nothing_more_of_somebody_the_list_tells_of() -> None:
    rows = row("Haakon Kobbernes"), row("Haaken Kobbenes", 3, title="lege", term_to=date(2023, 1, 1))
    proposal = proposed((KOBBERNES,), *rows)
    assert [each.like for each in proposal.asked] == [(KOBBERNES,)]
    (after,) = accept((KOBBERNES,), proposal, {"Haaken Kobbenes": "k"})
    assert after == replace(KOBBERNES, spellings=("Haaken Kobbenes",))


def test_the_same_as_somebody_left_out_is_left_out() -> None:
    proposal = proposed((KOBBERNES,), row("Haaken Kobbenes", 2), row("Haaken Kobberness", 3))
    answers = {"Haaken Kobberness": "Haaken Kobbenes"}
    assert accept((KOBBERNES,), proposal, answers) == (KOBBERNES,)
    after = accept((KOBBERNES,), proposal, {**answers, "Haaken Kobbenes": "k"})
    assert [person.spellings for person in after] == [("Haaken Kobbenes", "Haaken Kobberness")]


def test_a_name_that_two_have_is_asked_about_unless_their_affiliations_tell() -> None:
    other = Person(id="o", name="Haakon Kobbernes", affiliation="Vestby")
    assert [each.like for each in proposed((KOBBERNES, other), row("Haakon Kobbernes")).asked] == [
        (KOBBERNES, other)
    ]
    told = proposed((KOBBERNES, other), row("Haakon Kobbernes", affiliation="vestby"))
    assert [each.known for each in told.known] == [other]


def test_a_name_that_stands_twice_is_read_once() -> None:
    proposal = proposed((), row("Guro Ramsvik", 2), row("GURO RAMSVIK", 5))
    assert len(proposal.candidates) == 1
    assert proposal.unread == (Unread("liste.csv", 5, RowProblem.TWICE, "GURO RAMSVIK"),)


def test_unread_rows_stand_in_the_order_of_the_list() -> None:
    early = Unread("liste.csv", 2, RowProblem.NO_NAME)
    proposal = propose((), Listing((row("Vår", 3, "Ask"),), (Unread("liste.csv", 9, RowProblem.DATE), early)))
    assert [unread.row for unread in proposal.unread] == [2, 3, 9]


@pytest.mark.parametrize("order", [1, -1])
def test_a_deputy_finds_their_member_in_the_list(order: int) -> None:
    rows = [row("Ask Lund"), row("Vår Nes", deputy_for="ask lund", role=Role.DEPUTY)][::order]
    deputy = {person.name: person for person in accept((), proposed((), *rows), {})}["Vår Nes"]
    assert deputy.deputy_for == "Ask Lund"


def test_a_deputy_finds_their_member_in_the_register_whatever_the_spelling() -> None:
    member = Person(id="k", name="Haakon Kobbernes", spellings=("Haaken Kobbenes",))
    proposal = proposed((member,), row("Vår Nes", deputy_for="Haaken Kobbenes"))
    assert accept((member,), proposal, {})[1].deputy_for == "k"


def test_a_deputy_of_somebody_who_turns_out_to_be_known_sits_for_the_known_one() -> None:
    rows = row("Haaken Kobbenes"), row("Vår Nes", 3, "Haaken Kobbenes")
    proposal = proposed((KOBBERNES,), *rows)
    assert accept((KOBBERNES,), proposal, {"Haaken Kobbenes": "k"})[1].deputy_for == "k"
    assert accept((KOBBERNES,), proposal, {})[1].deputy_for is None


def test_a_deputy_for_nobody_there_is_not_read() -> None:
    proposal = proposed((KOBBERNES,), row("Vår Nes", 4, "Haaken Kobbenes"))
    assert not proposal.candidates
    assert proposal.unread == (Unread("liste.csv", 4, RowProblem.NO_MEMBER, "Haaken Kobbenes"),)


def test_what_was_taken_out_meanwhile_stays_out() -> None:
    proposal = proposed((KOBBERNES, RAMSVIK), row("Guro Ramsvik", title="lege"), row("Haaken Kobbenes", 3))
    assert accept((), proposal, {"Haaken Kobbenes": "k"}) == ()
