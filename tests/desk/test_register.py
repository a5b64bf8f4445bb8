"""The register of people: kept, brought up to date from lists, and never felt by a meeting."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from ho21desk.desk.office import Office
from ho21desk.desk.register import RegisterDesk
from ho21desk.errors import NotAllowedError
from ho21desk.exchange import people
from ho21desk.model import Person, Register, Role
from ho21desk.rules.register import participants_for
from ho21desk.store import tables
from ho21desk.store.database import Database
from tests.factories import NOON, meeting

ASK = Person(id="ask", name="Ask Lund")
NES = Person(id="nes", name="Vår Nes", role=Role.DEPUTY, deputy_for="ask")


@pytest.fixture
def desk(database: Database) -> RegisterDesk:
    """Return a register with a member and their deputy."""
    desk = RegisterDesk(database)
    desk.save(ASK)
    desk.save(NES)
    return desk


def names(register: Register) -> list[str]:
    return [person.name for person in register]


def test_what_is_saved_is_there_for_the_next_to_look(desk: RegisterDesk, database: Database) -> None:
    assert RegisterDesk(database).people() == (ASK, NES)


def test_an_entry_that_changes_keeps_its_place(desk: RegisterDesk) -> None:
    changed = replace(ASK, title="professor", term_to=date(2026, 6, 1), spellings=("Ask E. Lund",))
    assert desk.save(changed) == desk.people() == (changed, NES)


def test_what_is_typed_is_kept_tidy(desk: RegisterDesk) -> None:
    typed = replace(
        ASK,
        name="  Ask\nLund ",
        email=" a@x.no\x00",
        affiliation="Nord\u00a0vik",
        spellings=("Ask E", "", "Ask  E", "Ask Lund"),
    )
    assert desk.save(typed)[0] == replace(ASK, email="a@x.no", affiliation="Nord vik", spellings=("Ask E",))


@pytest.mark.parametrize(
    ("person", "rule"),
    [
        (replace(ASK, name=" \n"), "no_name"),
        (replace(NES, deputy_for="nes"), "own_deputy"),
        (replace(ASK, term_from=date(2026, 1, 2), term_to=date(2026, 1, 1)), "ends_before_it_begins"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(desk: RegisterDesk, person: Person, rule: str) -> None:
    with pytest.raises(NotAllowedError) as refused:
        desk.save(person)
    assert refused.value.rule == rule
    assert desk.people() == (ASK, NES)


def test_nobody_is_the_deputy_of_somebody_taken_out(desk: RegisterDesk) -> None:
    assert desk.remove("ask") == desk.people() == (replace(NES, deputy_for=None),)
    assert desk.remove("nobody") == desk.people()


def test_nothing_of_a_list_is_kept_before_it_is_accepted(desk: RegisterDesk, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(
        "Navn;Tittel;E-post\nAsk Lund;lege;\nVaar Nes;;v@x.no\nGuro Ramsvik;;\nJo;;tull\n", encoding="utf-8"
    )
    proposal = desk.propose(people.read([path]))
    assert desk.people() == (ASK, NES)
    assert [each.found.name for each in proposal.known] == ["Ask Lund"]
    assert [(each.found.name, names(each.like)) for each in proposal.asked] == [("Vaar Nes", ["Vår Nes"])]
    assert [each.found.name for each in proposal.new] == ["Guro Ramsvik"]
    assert [(unread.row, unread.value) for unread in proposal.unread] == [(5, "tull")]

    (asked,) = proposal.asked
    after = desk.accept(proposal, {asked.found.id: "nes"})
    assert after == desk.people()
    assert after[:2] == (
        replace(ASK, title="lege"),
        replace(NES, email="v@x.no", spellings=("Vaar Nes",)),
    )
    assert names(after) == ["Ask Lund", "Vår Nes", "Guro Ramsvik"]


def test_a_slip_in_the_councils_own_minutes_is_asked_about(real: Path, database: Database) -> None:
    proposal = RegisterDesk(database).propose(
        people.read([real / "meeting-5-2023.json", real / "meeting-2-2026.json"])
    )
    assert [(each.found.name, names(each.like)) for each in proposal.asked] == [
        ("Hjørdis Møller Sandberg", ["Hjørdis Møller Sandborg"])
    ]
    assert not proposal.unread


def test_a_meeting_keeps_its_people_as_they_were(tmp_path: Path) -> None:
    day = date(2026, 6, 18)
    with Office(tmp_path / "ho21desk.sqlite3", lambda: NOON) as office:
        register = office.register.save(ASK)
        kept = office.archive.add(meeting([1], participants_for(register, day)))
        office.register.save(replace(ASK, name="Ask Lund Vik", title="professor"))
        office.register.remove("ask")
        assert office.archive.load(kept.id) == kept
        assert names_of(office, kept.id) == ["Ask Lund"]


def names_of(office: Office, meeting_id: str) -> list[str]:
    return [person.name for person in office.archive.load(meeting_id).participants]


def test_who_was_taken_out_comes_back_as_they_were_also_after_a_restart(
    desk: RegisterDesk, database: Database
) -> None:
    liv = Person(id="liv", name="Liv Aas", term_to=date(2028, 12, 31), spellings=("L. Aas",))
    before = desk.save(liv)
    desk.remove("ask")
    desk.remove("liv")
    again = RegisterDesk(database)
    assert [removal.person.name for removal in [again.removed()] if removal] == ["Liv Aas"]
    again.put_back()
    assert RegisterDesk(database).put_back() == before
    assert again.removed() is None
    with pytest.raises(NotAllowedError):
        again.put_back()


def test_a_deputy_who_is_somebody_elses_by_now_stays_that(desk: RegisterDesk) -> None:
    liv = Person(id="liv", name="Liv Aas")
    desk.save(liv)
    desk.remove("ask")
    desk.save(replace(NES, deputy_for="liv"))
    assert desk.put_back() == (ASK, replace(NES, deputy_for="liv"), liv)


def test_a_removal_that_cannot_be_read_is_none(desk: RegisterDesk, database: Database) -> None:
    desk.remove("ask")
    with database.transaction() as connection:
        connection.execute(update(tables.removal).values(people="{}"))
    assert desk.removed() is None
