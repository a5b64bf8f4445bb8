"""Running one meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ho21desk.desk import wording
from ho21desk.desk.changes import Changes
from ho21desk.markup import clean
from ho21desk.model import Meeting, TextField, TextRef
from ho21desk.rules.deciding import with_place_to_write
from ho21desk.rules.running import Act
from ho21desk.store import meetings
from ho21desk.store.database import Database

Clock = Callable[[], datetime]

_QUOTED = {TextField.GROUND, TextField.REASON, TextField.HANDLING, TextField.TITLE, TextField.NAME}
"""Texts that the standard words of other texts speak of."""


class MeetingDesk:
    """The meeting that is open. Each method is one transaction; `meeting` is what is stored.

    When a method raises, neither the file nor `meeting` has changed.
    """

    def __init__(self, database: Database, meeting: Meeting, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.meeting = replace(meeting, agenda=tuple(map(with_place_to_write, meeting.agenda)))
        self._stored = meeting

    def perform(self, act: Act) -> Changes:
        """Do an act of `rules` at this moment. NotAllowedError when it makes no sense now."""
        after = act(self.meeting, self._clock())
        return self._keep(wording.refresh(self.meeting, after))

    def write(self, ref: TextRef, text: str) -> Changes:
        """Keep a text as it was typed. One whose place has been taken away goes nowhere."""
        try:
            after = self.meeting.with_text(ref, clean(text))
        except KeyError:
            after = self.meeting
        if ref.field in _QUOTED:
            after = wording.refresh(self.meeting, after)
        return replace(self._keep(after), typed=ref)

    def _keep(self, after: Meeting) -> Changes:
        if after is not self._stored:
            with self._database.transaction() as connection:
                meetings.save(connection, self._stored, after)
        changes = Changes(self.meeting, after)
        self.meeting = self._stored = after
        return changes
