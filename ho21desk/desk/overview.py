"""The overview of what the council follows, as a person keeps it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from ho21desk.desk.changes import Exported
from ho21desk.desk.exporting import OWN_TEMPLATE, Exporter
from ho21desk.minutes.overview import Seen
from ho21desk.model import Meeting, Overview
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.overview import OverviewAct, as_of, table, take_back
from ho21desk.store import meetings, overview
from ho21desk.store.database import Database


class OverviewDesk:
    """The overview of one person's database. Each change is one transaction, and answers with what is stored.

    NotAllowedError when an act forbids it; StoreError when the database cannot be read or written.
    """

    def __init__(self, database: Database, clock: Callable[[], dt.datetime]) -> None:
        self._database, self._clock = database, clock
        self._exporter = Exporter(database, clock)

    def rows(self) -> Overview:
        """Return every row there ever was, in the order they are printed."""
        with self._database.reading() as connection:
            return overview.load(connection)

    def begin_with(self, rows: Overview) -> Overview:
        """Keep rows as they are where there is no overview yet."""
        return self._change(lambda before: before or rows)

    def perform(self, act: OverviewAct) -> Overview:
        """Do an act on the overview."""
        return self._change(lambda rows: act(rows, self._clock()))

    def undo(self) -> Overview:
        """Take back the act that was done last, also before a restart, and so on until the first one."""
        return self._change(take_back)

    def seen(self, meeting: Meeting) -> Seen | None:
        """Return when the table was before a meeting last, of those before this one; None when it never was.

        What is changed during a meeting, or after it on the same day, is a change since that meeting.
        """
        with self._database.reading() as connection:
            held = (
                each
                for each in meetings.summaries(connection)
                if each.treated
                and each.practice is meeting.practice
                and (each.year, each.number) < (meeting.year, meeting.number)
            )
            latest = next(held, None)
            last = meetings.load(connection, latest.id) if latest else None
        if last is None or last.date is None:
            return None
        at = dt.datetime.combine(last.date, last.start or dt.time())
        was_there = table(as_of(self.rows(), at))
        return Seen(MeetingNumber(last.number, last.year), at) if was_there else None

    def export(self, meeting: Meeting, folder: Path, template: Path = OWN_TEMPLATE) -> Exported:
        """Write the table as an enclosure of a meeting, with what became another since the one before.

        NotAllowedError when there is nothing in it; FileError when it cannot be written.
        """
        return self._exporter.overview(self.rows(), meeting, self.seen(meeting), folder, template)

    def _change(self, change: Callable[[Overview], Overview]) -> Overview:
        with self._database.transaction() as connection:
            before = overview.load(connection)
            after = change(before)
            overview.save(connection, before, after)
        return after
