"""What was found in several papers, put side by side before any of it lands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, Paper
from ho21desk.model.identity import new_id
from ho21desk.papers.cases import Doubt, FoundCase, Why
from ho21desk.papers.lines import Source
from ho21desk.rules.kinds import MeetingNumber
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


_SAID_OTHERWISE = {Why.INCOMPLETE, Why.INFERRED}
"""Doubts about what a paper does say, if not at its place."""


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
    is_new: bool = False
    changed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether the agenda says the same afterwards."""
        return not self.is_new and not self.changed


@dataclass(frozen=True)
class Standing:
    """How a case stands to the meeting it may be taken into.

    Attributes:
        is_taken: as somebody decided, or else as nothing hinders it.
        effect: what taking it in comes to, with the others that are taken; None when it is left out, or the
            meeting does not allow it.
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


def unsure_fields(case: Candidate) -> tuple[str, ...]:
    """Return the fields that nobody should trust without having looked."""
    return tuple(dict.fromkeys(doubt.field for doubt in case.doubts if doubt.why not in _SAID_OTHERWISE))


def sure(case: Candidate, meeting: Meeting) -> Candidate:
    """Return a case with what is sure of it, to be taken in with nobody looking.

    A case whose number is unsure is left out. Any other unsure field says what the paper before said.
    """
    unsure = unsure_fields(case)
    number = case.number.number if case.number else None
    earlier = next((item.paper for item in meeting.agenda if item.paper and item.number == number), None)
    nothing = earlier or Paper(title=case.paper.title)
    facts: dict[str, Any] = {name: getattr(nothing, name) for name in FIELDS[1:] if name in unsure}
    chosen = False if "number" in unsure else case.chosen
    return replace(case, paper=replace(case.paper, **facts), chosen=chosen)


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


def meeting_of(cases: Sequence[Candidate]) -> MeetingNumber | None:
    """Return the meeting that most cases are of; None when no number tells."""
    numbers = Counter(MeetingNumber(case.number.meeting, case.number.year) for case in cases if case.number)
    return numbers.most_common(1)[0][0] if numbers else None


def standings(cases: Sequence[Candidate], meeting: Meeting | None, now: datetime) -> dict[str, Standing]:
    """Return how cases stand to a meeting as it is now, by their `id`."""
    hindrances = {case.id: hindrance(case, cases, meeting) for case in cases}
    taken = [case for case in cases if (case.chosen is None and not hindrances[case.id]) or case.chosen]
    after, refusals = _taken_in(taken, meeting, now)
    return {
        case.id: Standing(
            hindrances[case.id],
            case in taken,
            effect=_effect(case, meeting, after)
            if meeting and after and case in taken and case.id not in refusals
            else None,
            refusal=refusals.get(case.id),
        )
        for case in cases
    }


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


def _taken_in(
    taken: Sequence[Candidate], meeting: Meeting | None, now: datetime
) -> tuple[Meeting | None, dict[str, NotAllowedError]]:
    """Return the meeting as it would be, and why it does not allow some of the cases."""
    if meeting is None:
        return None, {case.id: NotAllowedError("no_meeting") for case in taken}
    try:
        return taking_in(taken)(meeting, now), {}
    except NotAllowedError:
        pass  # which of them it is, is tried out
    allowed: list[Candidate] = []
    refusals: dict[str, NotAllowedError] = {}
    for case in taken:
        try:
            taking_in([*allowed, case])(meeting, now)
        except NotAllowedError as error:
            refusals[case.id] = error
        else:
            allowed.append(case)
    return taking_in(allowed)(meeting, now), refusals


def _effect(case: Candidate, before: Meeting, after: Meeting) -> Effect:
    item = next(item for item in after.agenda if item.paper == case.paper)
    was = next((each for each in before.agenda if each.id == item.id), None)
    if was is None:
        return Effect(item.number, is_new=True)
    return Effect(
        item.number,
        changed=tuple(name for name in ("number", *FIELDS) if getattr(was, name) != getattr(item, name)),
        kept=tuple(name for name in FIELDS if getattr(item, name) != getattr(case.paper, name)),
    )
