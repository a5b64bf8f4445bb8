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


class Ballot(StrEnum):
    """How somebody votes."""

    FOR = "for"
    AGAINST = "against"
    BLANK = "blank"


@dataclass(frozen=True, kw_only=True)
class Vote:
    """The result of a vote: unanimous, or counted. In a vote on recusal, `votes_for` is for recused.

    Attributes:
        ballots: who voted what, by the `id` of the participant; the figures are then their sums.
            Empty when only figures were noted.
        casting: what the chair's casting vote came to, when the votes were equal.
        note: printed as it stands.
    """

    unanimous: bool = False
    votes_for: int = 0
    against: int = 0
    blank: int = 0
    ballots: Mapping[str, Ballot] = field(default_factory=dict)
    casting: Ballot | None = None
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
        settled_in: running number of the item that was handled when the others decided; None when
            they have not, or before the meeting, or when nobody noted it.
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
    settled_in: int | None = None
    extra: Mapping[str, object] | None = None


class Dropped(StrEnum):
    """Why an item whose number is printed in the notice is not handled."""

    WITHDRAWN = "withdrawn"
    PUT_OFF = "put_off"


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What a case paper said when it was read last.

    Where an item still says the same, reading the paper again may change it; what a person has
    changed since is theirs.

    Attributes:
        source: name of the file it was read from; empty for a pasted text.
    """

    source: str = ""
    title: str
    case_type: tuple[CaseType, ...] = ()
    case_officer: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    handled_before: tuple[str, ...] = ()
    background: str = ""
    proposal: str = ""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A stretch of time. One without an end lasts still."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class AgendaItem:
    """One item of business.

    Attributes:
        number: running number in the year. It is printed in the notice and stays as it is
            when the item is taken out of order.
        treated: rank in the order of treatment; None while the item has not been reached.
        started, ended: when it was handled. An item with a start and no end is the current one.
        rests: when it lay between its start and its end, since others were handled or the meeting
            was closed; it was taken up again each time.
        standard: the words the program last put at the head of `discussion` by itself.
        break_after: minutes of break that follow the item.
        paper: what its paper said; None when it has none, or was never read from one.
        reported: topics that were reported for any other business, on that item alone.
        dropped: why the item is not handled, though it stands in the notice.
        dissent: what the minority wants entered, as they word it.
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
    break_after: int = 0
    background: str = ""
    proposal: str = ""
    paper: Paper | None = None
    reported: tuple[str, ...] = ()
    dropped: Dropped | None = None
    discussion: str = ""
    standard: str = ""
    decisions: tuple[Decision, ...] = ()
    vote: Vote | None = None
    dissent: str = ""
    recusals: tuple[Recusal, ...] = ()
    treated: int | None = None
    started: datetime | None = None
    ended: datetime | None = None
    rests: tuple[Span, ...] = ()
    extra: Mapping[str, object] | None = None

    @property
    def is_current(self) -> bool:
        """Whether the item is being handled now."""
        return self.started is not None and self.ended is None

    @property
    def is_decided(self) -> bool:
        """Whether a decision is written. The rules of procedure ask for one in every case."""
        return any(decision.text.strip() for decision in self.decisions)
