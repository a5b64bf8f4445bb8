"""One meeting, whole."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

from ho21desk.model.aftermath import Milestone, Recording, Remark, Task
from ho21desk.model.agenda import AgendaItem, Decision, Recusal, Span
from ho21desk.model.identity import new_id
from ho21desk.model.people import Participant


class TextField(StrEnum):
    """The fields a person types into, by the name of the attribute that holds them."""

    DISCUSSION = "discussion"
    DECISION = "text"
    TITLE = "title"
    BACKGROUND = "background"
    PROPOSAL = "proposal"
    COUNCIL = "council"
    PLACE = "place"
    NAME = "name"
    AFFILIATION = "affiliation"
    GROUND = "ground"
    REASON = "reason"
    HANDLING = "handling"
    DISSENT = "dissent"


@dataclass(frozen=True)
class TextRef:
    """Which text is meant: a field of the record with that `id`, whatever kind of record it is."""

    field: TextField
    owner: str


class QuorumRule(StrEnum):
    """How many members must be there for a decision, where the council's rules say."""

    NONE = "none"
    HALF = "half"
    FIGURE = "figure"


@dataclass(frozen=True, kw_only=True)
class CouncilRules:
    """What the council's own rules say of deciding. HelseOmsorg21-rådet's say nothing of either.

    Attributes:
        quorum_figure: how many members must be there, if the rule is a figure.
        casting_vote: whether the chair's vote decides when the votes are equal.
    """

    quorum: QuorumRule = QuorumRule.NONE
    quorum_figure: int = 0
    casting_vote: bool = False


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """A meeting with its people and its agenda.

    Attributes:
        noticed: when the notice went out; from then on numbers stay as they are printed.
        rules: the council's own rules, as they were for this meeting.
        chair: `id` of the participant who presided.
        participants: in the order printed.
        agenda: in agenda order.
        pauses: when the meeting paused, in the order it did; only the last one may last still.
        milestones: how far the minutes have come, in order.
        remarks: on the draft of the minutes, in the order they came in.
        tasks: what follows from the decisions.
        accepted: keys of what the check of the minutes asked about and a person said is right.
        practice: a throw-away copy for practice; never a real meeting.
    """

    id: str = field(default_factory=new_id)
    council: str
    number: int
    year: int
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    place: str = ""
    language: str = "nb"
    noticed: dt.datetime | None = None
    rules: CouncilRules = CouncilRules()
    chair: str | None = None
    participants: tuple[Participant, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    pauses: tuple[Span, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    remarks: tuple[Remark, ...] = ()
    tasks: tuple[Task, ...] = ()
    recordings: tuple[Recording, ...] = ()
    accepted: tuple[str, ...] = ()
    practice: bool = False
    extra: Mapping[str, object] | None = None

    @property
    def current(self) -> AgendaItem | None:
        """The item being handled, if the meeting runs."""
        return next((item for item in self.agenda if item.is_current), None)

    def item(self, item_id: str) -> AgendaItem:
        """Return the item with that `id`; KeyError when there is none."""
        for item in self.agenda:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def participant(self, participant_id: str) -> Participant:
        """Return the participant with that `id`; KeyError when there is none."""
        for participant in self.participants:
            if participant.id == participant_id:
                return participant
        raise KeyError(participant_id)

    def with_item(self, changed: AgendaItem) -> "Meeting":
        """Return the meeting with `changed` in the place of the item of the same `id`."""
        agenda = tuple(changed if item.id == changed.id else item for item in self.agenda)
        return replace(self, agenda=agenda)

    def with_participant(self, changed: Participant) -> "Meeting":
        """Return the meeting with `changed` in the place of the participant of the same `id`."""
        people = tuple(changed if person.id == changed.id else person for person in self.participants)
        return replace(self, participants=people)

    def item_of(self, ref: TextRef) -> AgendaItem | None:
        """Return the item that a text belongs to; None for texts of the meeting and its people."""
        for item in self.agenda:
            if any(part.id == ref.owner for part in _parts(item)):
                return item
        return None

    def text(self, ref: TextRef) -> str:
        """Return a text as it is stored; KeyError when its record is gone."""
        item = self.item_of(ref)
        parts: Iterable[_Record] = (self, *self.participants) if item is None else _parts(item)
        for part in parts:
            if part.id == ref.owner:
                return str(getattr(part, ref.field))
        raise KeyError(ref)

    def with_text(self, ref: TextRef, text: str) -> "Meeting":
        """Return the meeting with one text changed; KeyError when its record is gone."""
        if self.text(ref) == text:
            return self
        if ref.owner == self.id:
            return _with_text(self, ref, text)
        item = self.item_of(ref)
        if item is None:
            return self.with_participant(_with_text(self.participant(ref.owner), ref, text))
        return self.with_item(
            replace(
                _with_text(item, ref, text),
                decisions=tuple(_with_text(part, ref, text) for part in item.decisions),
                recusals=tuple(_with_text(part, ref, text) for part in item.recusals),
            )
        )


def _parts(item: AgendaItem) -> tuple[AgendaItem | Decision | Recusal, ...]:
    return (item, *item.decisions, *item.recusals)


_Record = Meeting | Participant | AgendaItem | Decision | Recusal
_Part = TypeVar("_Part", Meeting, Participant, AgendaItem, Decision, Recusal)


def _with_text(part: _Part, ref: TextRef, text: str) -> _Part:
    if part.id != ref.owner:
        return part
    changes: dict[str, Any] = {ref.field.value: text}
    return replace(part, **changes)
