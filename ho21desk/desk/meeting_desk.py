"""Running one meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from ho21desk.desk import approving, wording
from ho21desk.desk.changes import Changes, Step
from ho21desk.desk.history import Acts, Texts
from ho21desk.desk.keeping import Keeping
from ho21desk.errors import NotAllowedError, StoreError
from ho21desk.markup import clean
from ho21desk.model import Meeting, Place, TextField, TextRef
from ho21desk.model.merging import carried_over
from ho21desk.rules import circulating
from ho21desk.rules.approving import Approved
from ho21desk.rules.deciding import with_place_to_write
from ho21desk.rules.running import Act
from ho21desk.store import places
from ho21desk.store.database import Database, Note

Clock = Callable[[], datetime]

_QUOTED = {TextField.GROUND, TextField.REASON, TextField.HANDLING, TextField.TITLE, TextField.NAME}
"""Texts that the standard words of other texts speak of."""


class MeetingDesk:
    """The meeting that is open. Each method is one transaction.

    When a method raises, neither the file nor `meeting` has changed, nor what can be undone. What the
    file cannot take is no reason to raise: the meeting goes on in memory, and `problem` says why.
    """

    def __init__(self, database: Database, meeting: Meeting, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self.meeting = _with_places_to_write(meeting)
        self._keeping = Keeping(database, meeting)
        self._place: Place | None = None
        self._done = Acts(database, self.meeting)
        self._texts = Texts(meeting.id)
        self._undone: list[Step] = []

    @property
    def problem(self) -> StoreError | None:
        """Why what was done last is in memory alone; None when all is on disk."""
        return self._keeping.problem

    @property
    def undoable(self) -> Step | None:
        """The act that is taken back next, also one from before a restart."""
        return self._done.last

    def save(self) -> None:
        """Try again to write what is in memory alone. StoreError when it still cannot be."""
        self._keeping.save()

    def perform(self, act: Act, *along: Note, approved: Approved | None = None) -> Changes:
        """Do an act of `rules` at this moment. NotAllowedError when it makes no sense now.

        `along` is written with it; `approved` is what it approves in the record of another meeting.
        """
        before, now = self.meeting, self._clock()
        after = _with_places_to_write(act(before, now))
        circulating.guard(before, after)
        if circulating.touches_minutes(before, after):
            after = wording.refresh(before, after)
        adding = self._done.adding(before, after, approved)
        self._keep(after, *self._texts.overwriting(before, after, now), *adding, *along)
        if adding:
            self._done.push(Step(before, after, approved))
            self._undone.clear()
        return self._answer(Changes(before, after))

    def undo(self) -> Changes:
        """Take back the act done last; whatever was typed since stays.

        Where somebody has typed in all that the act made, nothing changes, and the act before it is
        the next to be undone. NotAllowedError when there is none, or the minutes are approved. What the act
        approved is not approved then. StoreError when that cannot be written.
        """
        step, before = self._done.last, self.meeting
        if step is None:
            raise NotAllowedError("nothing_to_undo")
        after = self._carried_over(step.after, step.before)
        circulating.guard(before, after)
        along = self._along(approving.withdrawing, step)
        self._keep(after, *self._overwriting(after), *self._done.dropping(after), *along)
        self._done.pop()
        if self.meeting != before or step.approved:
            self._undone.append(Step(self.meeting, before, step.approved))
        return self._answer(Changes(before, self.meeting, undone=step))

    def redo(self) -> Changes:
        """Do again what was undone last, unless an act was done since. NotAllowedError when there is none."""
        if not self._undone:
            raise NotAllowedError("nothing_to_redo")
        step, before = self._undone[-1], self.meeting
        after = self._carried_over(step.before, step.after)
        circulating.guard(before, after)
        adding = self._done.adding(before, after, step.approved)
        along = self._along(approving.restoring, step)
        self._keep(after, *self._overwriting(after), *adding, *along)
        self._undone.pop()
        if adding:
            self._done.push(Step(before, after, step.approved))
        return self._answer(Changes(before, self.meeting, redone=step))

    def write(self, ref: TextRef, text: str, place: Place | None = None) -> Changes:
        """Keep a text as it was typed, and where the person was. One whose record is gone goes nowhere.

        NotAllowedError when it would change minutes that are approved.

        It is no act that can be undone here: an editor takes back what was typed in it.
        """
        before = self.meeting
        try:
            after = before.with_text(ref, clean(text))
        except KeyError:
            after = before
        circulating.guard(before, after)
        if quoted := ref.field in _QUOTED:
            after = wording.refresh(before, after)
        notes = [self._note(place)] if place else []
        if after is not before:
            notes += self._overwriting(after, ref)
            notes += self._done.typing(ref, after, quoted=quoted)
        self._keep(after, *notes)
        return self._answer(Changes(before, after, typed=ref))

    def be_at(self, place: Place) -> None:
        """Remember where the person is."""
        if place != self._place:
            self._keep(self.meeting, self._note(place))

    def _carried_over(self, old: Meeting, new: Meeting) -> Meeting:
        """Return the meeting with what leads from one to another, and its standard words up to date."""
        after = carried_over(self.meeting, old, new)
        if after != new:  # a meeting as it once was had the right words
            after = wording.refresh_carried(new, self.meeting, after)
        return self.meeting if after == self.meeting else after

    def _overwriting(self, after: Meeting, typed: TextRef | None = None) -> list[Note]:
        return self._texts.overwriting(self.meeting, after, self._clock(), typed)

    def _keep(self, after: Meeting, *notes: Note) -> None:
        self._keeping.keep(after, *notes)
        self.meeting = after

    def _note(self, place: Place) -> Note:
        self._place = place
        return partial(places.note, meeting_id=self.meeting.id, place=place)

    def _along(self, writing: approving.Writing, step: Step) -> list[Note]:
        """Return what an act that is taken back or done again is to write of the minutes it approved."""
        if step.approved is None:
            return []
        if self.problem:  # the other meeting waits for nobody
            raise self.problem
        return writing(self._database, self.meeting, step.approved, self._clock())

    def _answer(self, changes: Changes) -> Changes:
        """Return what changed, with what can be undone and redone from here."""
        return replace(
            changes,
            undoable=self.undoable,
            redoable=self._undone[-1] if self._undone else None,
        )


def _with_places_to_write(meeting: Meeting) -> Meeting:
    agenda = tuple(map(with_place_to_write, meeting.agenda))
    return meeting if agenda == meeting.agenda else replace(meeting, agenda=agenda)
