"""Every meeting there is: listing, finding, bringing in and handing out."""

import re
from contextlib import suppress
from pathlib import Path

from ho21desk.errors import DeskError, NoSuchMeetingError
from ho21desk.exchange import meeting_file
from ho21desk.model import Meeting
from ho21desk.rules.case_way import Link, Stop
from ho21desk.rules.numbering import LastNumber
from ho21desk.store import case_way, meetings, search, search_index
from ho21desk.store.database import Database, Note
from ho21desk.store.figures import Figures, figures
from ho21desk.store.meetings import Summary
from ho21desk.store.query import Query
from ho21desk.store.search import Found

_NUMBER = re.compile(r"(\d{1,4})/(\d{1,4})")


class Archive:
    """The meetings of one person's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def summaries(self) -> list[Summary]:
        """Return every meeting, the newest first."""
        with self._database.reading() as connection:
            return meetings.summaries(connection)

    def figures(self) -> Figures:
        """Return how much there is, and no word of it."""
        with self._database.reading() as connection:
            return figures(connection)

    def search(self, typed: str) -> Found:
        """Find what is written in the meetings; see `search.Query` for what can be typed.

        What the file does not take is not found before it does. StoreError when the file cannot be read.
        """
        query = Query.read(typed)
        with self._database.reading() as connection:
            if query.is_empty or not search_index.is_behind(connection):
                return search.search(connection, query)
        with suppress(DeskError), self._database.transaction() as connection:
            search_index.refresh(connection)
        with self._database.reading() as connection:
            return search.search(connection, query)

    def way_of(self, item_id: str, practice: str | None = None) -> tuple[tuple[Stop, Link], ...]:
        """Return a case's way through the meetings. Of practice only the meeting with that `id` counts."""
        with self._database.reading() as connection:
            return case_way.way_of(connection, item_id, practice)

    def last_numbers(self) -> tuple[LastNumber, ...]:
        """Return the last running number that each meeting used; practice uses none."""
        with self._database.transaction() as connection:
            return meetings.last_numbers(connection)

    def load(self, meeting_id: str) -> Meeting:
        """Return a meeting, whole. NoSuchMeetingError when it is gone."""
        with self._database.transaction() as connection:
            meeting = meetings.load(connection, meeting_id)
        if meeting is None:
            raise NoSuchMeetingError(meeting_id)
        return meeting

    def find(self, wanted: str) -> Meeting:
        """Return the meeting that goes by e.g. "2/2026". NoSuchMeetingError when none does."""
        named = _NUMBER.fullmatch(wanted.strip())
        if named is None:
            raise NoSuchMeetingError(wanted)
        with self._database.transaction() as connection:
            meeting_id = meetings.find(connection, int(named[1]), int(named[2]))
        if meeting_id is None:
            raise NoSuchMeetingError(wanted)
        return self.load(meeting_id)

    def add(self, meeting: Meeting) -> Meeting:
        """Keep a new meeting. MeetingExistsError when the year has one of that number already."""
        with self._database.transaction() as connection:
            meetings.save(connection, None, meeting)
        return meeting

    def keep(self, before: Meeting | None, after: Meeting, *notes: Note) -> None:
        """Keep a meeting as it is now, and what belongs to it, in one transaction.

        `before` as it is kept, if it is; `history.act_notes` make what changes an act to take back.
        """
        with self._database.transaction() as connection:
            meetings.save(connection, before, after)
            for note in notes:
                note(connection)

    def bring_in(self, path: Path) -> Meeting:
        """Read a meeting file and keep the meeting. FileError or MeetingExistsError: nothing changed."""
        return self.add(meeting_file.read(path))
