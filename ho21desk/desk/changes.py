"""What the desk answers."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ho21desk.minutes.differences import Difference
from ho21desk.model import Meeting, Place, TextField, TextRef
from ho21desk.rules.approving import Approved


@dataclass(frozen=True)
class Step:
    """An act by what it did: the meeting before and after. The difference tells which act it was.

    Attributes:
        approved: the minutes of an earlier meeting that the act approved along with it.
    """

    before: Meeting
    after: Meeting
    approved: Approved | None = None


@dataclass(frozen=True)
class Changes:
    """A meeting before and after an act. What did not change is the same object in both.

    Attributes:
        before: None when the meeting has just been opened.
        place: where the person was, when the meeting has just been opened.
        to_prepare: whether it was opened to be prepared, since it is new or papers for it came.
        typed: the text a person typed, if that was the act: those words are in the window already.
        undone, redone: the act that was taken back or done again, if that was the act.
        undoable, redoable: the act that is taken back or done again next.
    """

    before: Meeting | None
    after: Meeting
    place: Place | None = None
    to_prepare: bool = False
    typed: TextRef | None = None
    undone: Step | None = None
    redone: Step | None = None
    undoable: Step | None = None
    redoable: Step | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether all is as before: of an undone act, that somebody has typed in what it made since."""
        return self.before is self.after and not (self.undone and self.undone.approved)

    @property
    def rewritten(self) -> tuple[TextRef, ...]:
        """The discussions and decisions that the act put words into."""
        if self.before is None or self.before.id != self.after.id:
            return ()
        was = {item.id: item for item in self.before.agenda}
        refs = []
        for item in self.after.agenda:
            old = was.get(item.id)
            if old is None or old is item:
                continue
            if old.discussion != item.discussion:
                refs.append(TextRef(TextField.DISCUSSION, item.id))
            texts = {decision.id: decision.text for decision in old.decisions}
            refs += [
                TextRef(TextField.DECISION, decision.id)
                for decision in item.decisions
                if decision.id in texts and texts[decision.id] != decision.text
            ]
        return tuple(ref for ref in refs if ref != self.typed)


@dataclass(frozen=True)
class Written:
    """A version that was written. `path` is None when it is not there any more, as it was written."""

    path: Path | None
    written: datetime
    is_pdf: bool = False


@dataclass(frozen=True)
class Exported:
    """A file that was written.

    Attributes:
        spared: the file of that name that somebody had changed, and that was left alone.
        earlier: the version before, and where it lies now; None when this is the first.
        changed: what the file says that the version before did not; None when that cannot be told.
        is_same: whether the version before holds exactly this already: it is the one at `path`, and
            nothing was written.
    """

    path: Path
    written: datetime
    spared: Path | None = None
    earlier: Written | None = None
    changed: tuple[Difference, ...] | None = None
    is_same: bool = False
