"""Running one meeting."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from ho21desk.desk import wording
from ho21desk.desk.changes import Changes, Step
from ho21desk.desk.keeping import Keeping
from ho21desk.errors import NotAllowedError, StoreError
from ho21desk.markup import clean
from ho21desk.model import Meeting, Place, TextField, TextRef
from ho21desk.model.merging import carried_over
from ho21desk.rules.deciding import with_place_to_write
from ho21desk.rules.running import Act
from ho21desk.store import places
from ho21desk.store.database import Database, Note

Clock = Callable[[], datetime]

_QUOTED = {TextField.GROUND, TextField.REASON, TextField.HANDLING, TextField.TITLE, TextField.NAME}
"""Texts that the standard words of other texts speak of."""

_REMEMBERED = 200
"""How many acts can be undone. What two meetings have in common is kept once, so each costs little."""


class MeetingDesk:
    """The meeting that is open. Each method is one transaction.

    When a method raises, neither the file nor `meeting` has changed, nor what can be undone. What the
    file cannot take is no reason to raise: the meeting goes on in memory, and `problem` says why.
    """

    def __init__(self, database: Database, meeting: Meeting, clock: Clock) -> None:
        self._clock = clock
        self.meeting = _with_places_to_write(meeting)
        self._keeping = Keeping(database, meeting)
        self._place: Place | None = None
        self._done: deque[Step] = deque(maxlen=_REMEMBERED)
        self._undone: list[Step] = []

    @property
    def problem(self) -> StoreError | None:
        """Why what was done last is in memory alone; None when all is on disk."""
        return self._keeping.problem

    def save(self) -> None:
        """Try again to write what is in memory alone. StoreError when it still cannot be."""
        self._keeping.save()

    def perform(self, act: Act) -> Changes:
        """Do an act of `rules` at this moment. NotAllowedError when it makes no sense now."""
        before = self.meeting
        after = wording.refresh(before, _with_places_to_write(act(before, self._clock())))
        self._keep(after)
        if after != before:
            self._done.append(Step(before, after))
            self._undone.clear()
        return self._answer(Changes(before, after))

    def undo(self) -> Changes:
        """Take back the act done last; whatever was typed since stays.

        Where somebody has typed in all that the act made, nothing changes, and the act before it is
        the next to be undone. NotAllowedError when there is none.
        """
        if not self._done:
            raise NotAllowedError("nothing_to_undo")
        step, before = self._done[-1], self.meeting
        self._carry_over(step.after, step.before)
        self._done.pop()
        if self.meeting != before:
            self._undone.append(Step(self.meeting, before))
        return self._answer(Changes(before, self.meeting, undone=step))

    def redo(self) -> Changes:
        """Do again what was undone last, unless an act was done since. NotAllowedError when there is none."""
        if not self._undone:
            raise NotAllowedError("nothing_to_redo")
        step, before = self._undone[-1], self.meeting
        self._carry_over(step.before, step.after)
        self._undone.pop()
        if self.meeting != before:
            self._done.append(Step(before, self.meeting))
        return self._answer(Changes(before, self.meeting, redone=step))

    def write(self, ref: TextRef, text: str, place: Place | None = None) -> Changes:
        """Keep a text as it was typed, and where the person was. One whose record is gone goes nowhere.

        It is no act that can be undone here: an editor takes back what was typed in it.
        """
        before = self.meeting
        try:
            after = before.with_text(ref, clean(text))
        except KeyError:
            after = before
        if ref.field in _QUOTED:
            after = wording.refresh(before, after)
        self._keep(after, *([self._note(place)] if place else []))
        return self._answer(Changes(before, after, typed=ref))

    def be_at(self, place: Place) -> None:
        """Remember where the person is."""
        if place != self._place:
            self._keep(self.meeting, self._note(place))

    def _carry_over(self, old: Meeting, new: Meeting) -> None:
        """Keep what leads from one meeting to another, with the standard words that go with it now."""
        after = carried_over(self.meeting, old, new)
        if after != new:  # a meeting as it once was had the right words
            after = wording.refresh_carried(new, self.meeting, after)
        self._keep(self.meeting if after == self.meeting else after)

    def _keep(self, after: Meeting, *notes: Note) -> None:
        self._keeping.keep(after, *notes)
        self.meeting = after

    def _note(self, place: Place) -> Note:
        self._place = place
        return partial(places.note, meeting_id=self.meeting.id, place=place)

    def _answer(self, changes: Changes) -> Changes:
        """Return what changed, with what can be undone and redone from here."""
        return replace(
            changes,
            undoable=self._done[-1] if self._done else None,
            redoable=self._undone[-1] if self._undone else None,
        )


def _with_places_to_write(meeting: Meeting) -> Meeting:
    agenda = tuple(map(with_place_to_write, meeting.agenda))
    return meeting if agenda == meeting.agenda else replace(meeting, agenda=agenda)
