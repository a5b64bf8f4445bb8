"""Keeping the meeting that is open: on disk at once, or in memory until the disk takes it."""

from ho21desk.errors import MeetingExistsError, StoreError, StoreProblem
from ho21desk.model import Meeting
from ho21desk.store import meetings
from ho21desk.store.database import Database, Note

_PASSES = {StoreProblem.LOCKED, StoreProblem.DISK_FULL}
"""Problems of a file that is still the one we know."""


class Keeping:
    """Where a meeting is kept. What the file refuses waits here, whole, and the meeting goes on.

    Attributes:
        problem: why the file took no more; None when all is on disk.
    """

    def __init__(self, database: Database, stored: Meeting) -> None:
        self._database = database
        self._stored: Meeting | None = stored
        self._wanted = stored
        self._notes: list[Note] = []
        self.problem: StoreError | None = None

    def keep(self, meeting: Meeting, *notes: Note) -> None:
        """Write the meeting as it is now, and what else belongs to it, in one transaction.

        Raises:
            MeetingExistsError: another meeting has its number; nothing was written.
            StoreError: it has a new number while the file takes no more, so that nobody can tell.
        """
        waiting, wanted = list(self._notes), self._wanted
        if self.problem and (meeting.number, meeting.year) != (wanted.number, wanted.year):
            raise self.problem
        self._wanted = meeting
        self._notes += notes
        if self.problem:
            return
        try:
            self._write()
        except MeetingExistsError:
            self._notes, self._wanted = waiting, wanted
            raise
        except StoreError as error:
            self.problem = error

    def save(self) -> None:
        """Try again to write what waits. StoreError when it still cannot be."""
        if self.problem is None:
            return
        try:
            if self.problem.problem not in _PASSES:
                self._database.renew()
            with self._database.reading() as connection:
                self._stored = meetings.load(connection, self._wanted.id)
            self._write()
        except StoreError as error:
            self.problem = error
            raise
        self.problem = None

    def _write(self) -> None:
        if self._wanted is not self._stored or self._notes:
            with self._database.transaction() as connection:
                if self._wanted is not self._stored:
                    meetings.save(connection, self._stored, self._wanted)
                for note in self._notes:
                    note(connection)
        self._stored = self._wanted
        self._notes.clear()
