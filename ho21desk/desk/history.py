"""What was before, of one meeting: its acts, that they can be taken back, and its texts as they stood."""

from collections import deque
from datetime import datetime
from functools import partial

from ho21desk.desk.changes import Step
from ho21desk.errors import StoreError
from ho21desk.model import Meeting, TextRef
from ho21desk.rules.approving import Approved
from ho21desk.rules.rewriting import Watched, changed_texts, overwritten
from ho21desk.store import steps, versions
from ho21desk.store.database import Database, Note
from ho21desk.store.versions import Version


def act_notes(before: Meeting | None, after: Meeting, now: datetime) -> list[Note]:
    """Return what is to be written along with an act that was done outside the meeting that is open."""
    if before is None or after == before:
        return []
    return [*Texts(after.id).overwriting(before, after, now), partial(steps.add, before=before, after=after)]


class Acts:
    """The acts that can be taken back; those from before a restart are read when their turn comes.

    What cannot be read ends the list. Nothing is written here: each change gives the notes to write
    along with the meeting, and is told of once they are.
    """

    def __init__(self, database: Database, meeting: Meeting) -> None:
        self._database = database
        self._steps: deque[Step] = deque(maxlen=steps.REMEMBERED)
        self._noted: set[TextRef] = set()
        self._lowest: int | None = None
        self._has_more = True
        self._load_below(meeting)

    @property
    def last(self) -> Step | None:
        """The act that is taken back next."""
        return self._steps[-1] if self._steps else None

    def adding(self, before: Meeting, after: Meeting, approved: Approved | None = None) -> list[Note]:
        """Return what is to be written of an act."""
        if after == before and approved is None:
            return []
        return [partial(steps.add, before=before, after=after, approved=approved)]

    def push(self, step: Step) -> None:
        """Have an act as the last one."""
        self._has_more &= len(self._steps) < steps.REMEMBERED
        self._steps.append(step)
        self._noted.clear()

    def dropping(self, now: Meeting) -> list[Note]:
        """Return what is to be written when the last act is taken back and the meeting is so then."""
        if len(self._steps) == 1:
            self._load_below(self._steps[0].before)
        notes: list[Note] = [partial(steps.drop, meeting_id=now.id)]
        return notes + (self._since(self._steps[-2], now) if len(self._steps) > 1 else [])

    def pop(self) -> None:
        """Have the last act no more."""
        self._steps.pop()
        self._noted.clear()

    def typing(self, ref: TextRef, now: Meeting, *, quoted: bool) -> list[Note]:
        """Return what is to be written when a text is typed: how it was when the last act was done.

        That is so the first time; `quoted`: each time, since other texts may have changed along with it.
        """
        if self.last is None or (ref in self._noted and not quoted):
            return []
        self._noted.add(ref)
        return self._since(self.last, now)

    def _since(self, step: Step, now: Meeting) -> list[Note]:
        was = partial(steps.note_since, before=step.before, after=step.after, approved=step.approved)
        return [partial(was, now=now)]

    def _load_below(self, now: Meeting) -> None:
        if not self._has_more:
            return
        try:
            with self._database.reading() as connection:
                found = steps.load(connection, now, self._lowest)
        except StoreError:
            found = None
        if found is None:
            self._has_more = False
        else:
            self._lowest, before, after, approved = found
            self._steps.appendleft(Step(before, after, approved))


class Texts:
    """The texts of a meeting, and which of their states are kept."""

    def __init__(self, meeting_id: str) -> None:
        self._meeting_id = meeting_id
        self._watched: dict[TextRef, Watched] = {}

    def overwriting(
        self, before: Meeting, after: Meeting, now: datetime, typed: TextRef | None = None
    ) -> list[Note]:
        """Return what is to be written of the texts that are others now: at once, unless one is being typed.

        An act that only puts words to a text has taken nothing away.
        """
        notes: list[Note] = []
        for ref, old, new in changed_texts(before, after):
            if typed is None and old in new:
                continue
            self._watched[ref], keep = overwritten(
                self._watched.get(ref), old, new, now, at_once=typed is None
            )
            if keep:
                version = Version(ref, now, keep)
                notes.append(partial(versions.note, meeting_id=self._meeting_id, version=version))
        return notes
