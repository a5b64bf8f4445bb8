"""The register in the database: what was saved is loaded again, in its order."""

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import Person, Register
from ho21desk.store import register
from ho21desk.store.database import Database
from tests.store.records import any_of

registers = st.lists(any_of(Person), max_size=3).map(tuple)


@given(registers, registers)
def test_a_register_takes_the_place_of_the_one_before(
    shared_database: Database, first: Register, second: Register
) -> None:
    for saved in (first, second, ()):
        with shared_database.transaction() as connection:
            register.save(connection, saved)
        with shared_database.transaction() as connection:
            assert register.load(connection) == saved
