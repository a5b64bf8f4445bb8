"""A real database, in a file, migrated as a person's is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from tests.conftest import Blank


@pytest.fixture
def database(tmp_path: Path, key: Key | None, blank: Blank) -> Iterator[Database]:
    """Return a database that nobody else has open."""
    with Database(blank(tmp_path / "ho21desk.sqlite3", key), key=key) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return a database for the many examples of one property; each clears up after itself."""
    with Database(tmp_path_factory.mktemp("store") / "ho21desk.sqlite3") as opened:
        yield opened
