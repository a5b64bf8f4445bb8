"""The overview of what the council follows, as a person keeps it."""

import datetime as dt
from collections.abc import Callable

from ho21desk.model import Overview
from ho21desk.rules.overview import OverviewAct, take_back
from ho21desk.store import overview
from ho21desk.store.database import Database


class OverviewDesk:
    """The overview of one person's database. Each change is one transaction, and answers with what is stored.

    NotAllowedError when an act forbids it; StoreError when the database cannot be read or written.
    """

    def __init__(self, database: Database, clock: Callable[[], dt.datetime]) -> None:
        self._database, self._clock = database, clock

    def rows(self) -> Overview:
        """Return every row there ever was, in the order they are printed."""
        with self._database.reading() as connection:
            return overview.load(connection)

    def perform(self, act: OverviewAct) -> Overview:
        """Do an act on the overview."""
        return self._change(lambda rows: act(rows, self._clock()))

    def undo(self) -> Overview:
        """Take back the act that was done last, also before a restart, and so on until the first one."""
        return self._change(take_back)

    def _change(self, change: Callable[[Overview], Overview]) -> Overview:
        with self._database.transaction() as connection:
            before = overview.load(connection)
            after = change(before)
            overview.save(connection, before, after)
        return after
