"""What a check of minutes finds: slips, each with its place and, where there is one right way, its mend."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ho21desk.model import Meeting, TextRef


class Slip(StrEnum):
    """What kind of slip. `Finding.said`, `meant` and `facts` say which."""

    WEEKDAY = "weekday"
    NO_SUCH_DATE = "no_such_date"
    DAY_OFF = "day_off"
    """A deadline on a weekend or a public holiday."""

    NUMBER_MALFORMED = "number_malformed"
    NUMBER_TWICE = "number_twice"
    NUMBER_ELSEWHERE = "number_elsewhere"
    """A number of another meeting or another year."""
    NUMBER_FORM = "number_form"
    """The year with two digits beside four in one document, or the other way."""
    NUMBER_GAP = "number_gap"
    NO_SUCH_CASE = "no_such_case"
    """A text names a case of this meeting that is not on its agenda."""

    PRESENCE_ELSEWHERE = "presence_elsewhere"
    """A note of presence points to a case that is not on the agenda."""
    PRESENCE_UNTREATED = "presence_untreated"
    """A note of presence points to a case that was not handled then, or not at all."""
    LISTED_TWICE = "listed_twice"
    """One person in two groups, or twice in one."""
    NAME_ALMOST = "name_almost"
    """Somebody is listed almost as somebody else who is known."""
    NAME_IN_TEXT = "name_in_text"
    """A text has a name that is almost a participant's."""
    DEPUTY_WITHOUT_ABSENT = "deputy_without_absent"

    RECUSED_TOOK_PART = "recused_took_part"
    RECUSED_HAS_TASK = "recused_has_task"
    RECUSED_VOTED = "recused_voted"
    RECUSAL_UNTOLD = "recusal_untold"
    """A question of recusal that the item on recusal does not tell of."""
    RECUSAL_DENIED = "recusal_denied"
    """The item on recusal says that nobody is recused, and somebody is."""
    RECUSAL_UNSETTLED = "recusal_unsettled"
    RECUSAL_UNRECORDED = "recusal_unrecorded"
    """The item on recusal says that somebody is recused who is so in no case."""
    RECUSAL_ELSEWHERE = "recusal_elsewhere"
    """The item on recusal names a case with nobody recused, or a case that is not there."""

    ABSENT_HAS_TASK = "absent_has_task"
    NO_DECISION = "no_decision"
    NO_FULL_STOP = "no_full_stop"
    BLANK_LEFT = "blank_left"
    PROPOSAL_UNTOUCHED = "proposal_untouched"
    """The decision of a discussion is still the proposal, word for word."""
    VOTE_SUM = "vote_sum"
    ENCLOSURE_MISSING = "enclosure_missing"


class Sureness(StrEnum):
    """How sure a finding is."""

    WRONG = "wrong"
    LIKELY = "likely"
    ASKED = "asked"
    """It may well be right; a person is asked."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One slip.

    Attributes:
        item: `id` of the agenda item where it stands; "" for the head of the minutes.
        person: `id` of the participant it is about; "" when it is about nobody.
        ref: the text it stands in; None when it stands in no text that a person writes.
        start: where `said` begins in what is read of the text: its blocks with a line break between
            them, as an editor counts.
        said: what stands there, letter by letter.
        meant: what is likely meant; "" when nothing tells.
        facts: what else a sentence about it needs.
        key: what it is known by when a person says that it is right; the same in every copy of the
            meeting, and another one as soon as something else stands there.
        mend: the act that mends it, where there is one right way.
    """

    slip: Slip
    sureness: Sureness
    item: str = ""
    person: str = ""
    ref: TextRef | None = None
    start: int = 0
    said: str = ""
    meant: str = ""
    facts: tuple[str, ...] = ()
    key: str = ""
    mend: Callable[[Meeting, datetime], Meeting] | None = field(default=None, compare=False)


@dataclass(frozen=True, kw_only=True)
class Printed:
    """What finished minutes say in words of their own where this program would compute it.

    Attributes:
        date: the line with the date, e.g. "mandag 14. mars 2026"; "" when there is none.
        labels: the number of each item as it is printed, e.g. "24/2/26", by the item's `id`.
    """

    date: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
