"""The items of an agenda, with what was said, asked and decided in each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ho21desk.model.identity import new_id


class ItemKind(StrEnum):
    """An item's place in the fixed order of the rules of procedure."""

    NOTICE = "notice"
    RECUSAL = "recusal"
    PREVIOUS_MINUTES = "previous_minutes"
    OUTSTANDING = "outstanding"
    STATUS = "status"
    OVERVIEW = "overview"
    CASE = "case"
    BRIEFINGS = "briefings"
    ANY_OTHER = "any_other"
    EVALUATION = "evaluation"


class CaseType(StrEnum):
    """What the council is asked to do with a case. A case may be of several types."""

    DECISION = "decision"
    DISCUSSION = "discussion"
    INFORMATION = "information"


class View(StrEnum):
    """A view on whether a member is recused; the first is always that it is open."""

    RECUSED = "recused"
    NOT_RECUSED = "not_recused"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True)
class Vote:
    """The result of a vote: unanimous, or counted. In a vote on recusal, `votes_for` is for recused."""

    unanimous: bool = False
    votes_for: int = 0
    against: int = 0
    blank: int = 0
    note: str = ""
    extra: Mapping[str, object] | None = None


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision. `standard` is the text the program last put in by itself."""

    id: str = field(default_factory=new_id)
    text: str = ""
    standard: str = ""


@dataclass(frozen=True, kw_only=True)
class Recusal:
    """The question whether a member is recused in a case (Public Administration Act §§ 6 and 8).

    Attributes:
        person: `id` of the participant in question.
        ground: the legal basis, as chosen or written.
        reason: why the question was raised.
        handling: what was said when it was settled.
        own_view: what the member thinks.
        outcome: what the others decided; open until they have.
        vote: of the others.
        left_room: whether the member left; None when nobody noted it.
    """

    id: str = field(default_factory=new_id)
    person: str
    ground: str = ""
    reason: str = ""
    handling: str = ""
    own_view: View | None = None
    outcome: View = View.OPEN
    vote: Vote | None = None
    left_room: bool | None = None
    extra: Mapping[str, object] | None = None


@dataclass(frozen=True, kw_only=True)
class AgendaItem:
    """One item of business.

    Attributes:
        number: running number in the year. It is printed in the notice and stays as it is
            when the item is taken out of order.
        treated: rank in the order of treatment; None while the item has not been reached.
        started, ended: when it was handled. An item with a start and no end is the current one.
        standard: the words the program last put at the head of `discussion` by itself.
    """

    id: str = field(default_factory=new_id)
    number: int
    kind: ItemKind = ItemKind.CASE
    title: str
    case_type: tuple[CaseType, ...] = ()
    case_officer: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    handled_before: tuple[str, ...] = ()
    planned_minutes: int | None = None
    background: str = ""
    proposal: str = ""
    discussion: str = ""
    standard: str = ""
    decisions: tuple[Decision, ...] = ()
    vote: Vote | None = None
    recusals: tuple[Recusal, ...] = ()
    treated: int | None = None
    started: datetime | None = None
    ended: datetime | None = None
    extra: Mapping[str, object] | None = None

    @property
    def is_current(self) -> bool:
        """Whether the item is being handled now."""
        return self.started is not None and self.ended is None

    @property
    def is_decided(self) -> bool:
        """Whether a decision is written. The rules of procedure ask for one in every case."""
        return any(decision.text.strip() for decision in self.decisions)
