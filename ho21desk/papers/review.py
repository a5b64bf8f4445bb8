"""What was found in several papers, put side by side before any of it lands."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Meeting, Paper
from ho21desk.model.identity import new_id
from ho21desk.papers.cases import Doubt, FoundCase
from ho21desk.papers.lines import Source
from ho21desk.rules.numbering import CaseNumber
from ho21desk.rules.preparing import take_in
from ho21desk.rules.running import Act

FIELDS = (
    "title",
    "case_type",
    "case_officer",
    "enclosures",
    "handled_before",
    "background",
    "proposal",
)
"""What a paper and an item of the agenda have in common."""


class Hindrance(StrEnum):
    """Why a case is left out until somebody decides."""

    NO_NUMBER = "no_number"
    NO_TITLE = "no_title"
    OTHER_MEETING = "other_meeting"
    CLAIMED = "claimed"
    """Another paper claims its number, and came first or was chosen."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A case that was found, as it stands to be taken in.

    Attributes:
        number, paper: as found, or as somebody corrected them since.
        corrected: the fields that somebody has written in; whatever was doubtful there is settled.
        chosen: whether somebody wants it taken in; None until they have said.
    """

    id: str = field(default_factory=new_id)
    source: Source
    found: FoundCase
    number: CaseNumber | None
    paper: Paper
    corrected: frozenset[str] = frozenset()
    chosen: bool | None = None

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is unsure still."""
        return tuple(doubt for doubt in self.found.doubts if doubt.field not in self.corrected)


@dataclass(frozen=True)
class Effect:
    """What taking a case in comes to.

    Attributes:
        number: running number of the item that holds it then.
        is_new: whether the item is one that the agenda did not have.
        changed: the fields of an item that it changes.
        kept: the fields where the paper says something else, and what a person wrote stands.
    """

    number: int
    is_new: bool
    changed: tuple[str, ...]
    kept: tuple[str, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether the agenda says the same afterwards."""
        return not self.is_new and not self.changed


@dataclass(frozen=True)
class Standing:
    """How a case stands to the meeting it may be taken into.

    Attributes:
        is_taken: as somebody decided, or else as nothing hinders it.
        effect: what taking it in comes to; None when the meeting does not allow it.
        refusal: why the meeting does not allow it.
    """

    hindrance: Hindrance | None
    is_taken: bool
    effect: Effect | None = None
    refusal: NotAllowedError | None = None

    @property
    def lands(self) -> bool:
        """Whether the agenda changes when what is taken goes in."""
        return self.is_taken and self.effect is not None and not self.effect.is_nothing


def candidates(source: Source, cases: Sequence[FoundCase]) -> tuple[Candidate, ...]:
    """Return the cases found in a paper, as nobody has looked at them yet."""
    return tuple(Candidate(source=source, found=case, number=case.number, paper=case.paper) for case in cases)


def hindrance(candidate: Candidate, beside: Sequence[Candidate], meeting: Meeting | None) -> Hindrance | None:
    """Return why a case is not taken in by itself, among all that were found; None when it is."""
    number = candidate.number
    if not candidate.paper.title.strip():
        return Hindrance.NO_TITLE
    if number is None:
        return Hindrance.NO_NUMBER
    if meeting and (number.meeting, number.year) != (meeting.number, meeting.year):
        return Hindrance.OTHER_MEETING
    return Hindrance.CLAIMED if rival(candidate, beside) else None


def rival(candidate: Candidate, beside: Sequence[Candidate]) -> Candidate | None:
    """Return the case that has the number of this one: chosen by somebody, or else found before it."""
    same = [each for each in beside if each.number and each.number == candidate.number]
    chosen = next((each for each in same if each.chosen), None)
    first = chosen or next((each for each in same if each.chosen is None), candidate)
    return None if first is candidate else first


def standing(
    candidate: Candidate, beside: Sequence[Candidate], meeting: Meeting | None, now: datetime
) -> Standing:
    """Return how a case stands, among all that were found, to a meeting as it is now."""
    hindered = hindrance(candidate, beside, meeting)
    taken = hindered is None if candidate.chosen is None else candidate.chosen
    try:
        if meeting is None:
            raise NotAllowedError("no_meeting")
        return Standing(hindered, taken, effect=effect(meeting, now, candidate))
    except NotAllowedError as error:
        return Standing(hindered, taken, refusal=error)


def choose(candidate: Candidate, beside: Sequence[Candidate], *, taken: bool) -> tuple[Candidate, ...]:
    """Return all that were found, with one taken or left out. Of those with one number one is taken."""

    def decided(each: Candidate) -> Candidate:
        if each is candidate:
            return replace(each, chosen=taken)
        is_rival = taken and each.number is not None and each.number == candidate.number
        return replace(each, chosen=False) if is_rival else each

    return tuple(map(decided, beside))


def taking_in(chosen: Sequence[Candidate]) -> Act:
    """Return the act that takes cases in."""
    cases = [(each.number.number if each.number else None, each.found.kind, each.paper) for each in chosen]
    return lambda meeting, now: take_in(meeting, now, cases)


def effect(meeting: Meeting, now: datetime, candidate: Candidate) -> Effect:
    """Return what taking in a case would come to. NotAllowedError when the meeting does not allow it."""
    after = taking_in([candidate])(meeting, now)
    was = {item.id: item for item in meeting.agenda}
    touched = [item for item in after.agenda if was.get(item.id) != item]
    number = candidate.number.number if candidate.number else None
    item = next(iter(touched), None) or next(each for each in after.agenda if each.number == number)
    before = was.get(item.id)
    return Effect(
        item.number,
        before is None,
        tuple(name for name in FIELDS if before and _value(before, name) != _value(item, name)),
        tuple(name for name in FIELDS if before and _value(item, name) != _value(candidate.paper, name)),
    )


def _value(part: AgendaItem | Paper, name: str) -> object:
    return getattr(part, name)
