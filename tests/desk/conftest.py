"""A desk with a real database in a file, and a clock that moves a minute at each look."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest

from ho21desk.desk.meeting_desk import MeetingDesk
from ho21desk.model import Meeting
from ho21desk.store import meetings
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from tests.conftest import Blank
from tests.factories import after_minutes


@pytest.fixture
def database(tmp_path: Path, key: Key | None, blank: Blank) -> Iterator[Database]:
    """Return a database that nobody else has open, and that does not wait for anyone."""
    with Database(blank(tmp_path / "ho21desk.sqlite3", key), timeout=0.01, key=key) as opened:
        yield opened


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """Return a clock that begins at noon and moves on a minute each time it is read."""
    minutes = count()
    return lambda: after_minutes(next(minutes))


@pytest.fixture
def desk_with(database: Database, clock: Callable[[], datetime]) -> Callable[[Meeting], MeetingDesk]:
    """Return a function that keeps a meeting and puts it on a desk."""

    def put(meeting: Meeting) -> MeetingDesk:
        with database.transaction() as connection:
            meetings.save(connection, None, meeting)
        return MeetingDesk(database, meeting, clock)

    return put
