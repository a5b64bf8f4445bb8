"""The approval of earlier minutes by the meeting that follows: one decision, in two records."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import NamedTuple

from ho21desk.errors import NotAllowedError
from ho21desk.model import (
    AgendaItem,
    Decision,
    ItemKind,
    Meeting,
    Milestone,
    Paper,
    RemarkOutcome,
)
from ho21desk.rules import circulating
from ho21desk.rules.kinds import MeetingNumber


class Approved(NamedTuple):
    """Minutes that were approved: the `id` of their meeting, and the milestone."""

    meeting: str
    milestone: Milestone


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The round of remarks in figures, for the meeting that is to approve the minutes."""

    sent: dt.date
    deadline: dt.date
    taken_in: int
    in_part: int
    not_taken_in: int
    open: int

    @property
    def remarks(self) -> int:
        """How many remarks came in."""
        return self.taken_in + self.in_part + self.not_taken_in + self.open


def ledger(meeting: Meeting) -> Ledger | None:
    """Return the round of remarks in figures; None when no draft was sent that still holds."""
    sent = circulating.sent(meeting)
    if sent is None:
        return None
    outcomes = [remark.outcome for remark in circulating.round_remarks(meeting)]
    return Ledger(
        sent=sent.at.date(),
        deadline=sent.deadline or sent.at.date(),
        taken_in=outcomes.count(RemarkOutcome.TAKEN_IN),
        in_part=outcomes.count(RemarkOutcome.IN_PART),
        not_taken_in=outcomes.count(RemarkOutcome.NOT_TAKEN_IN),
        open=outcomes.count(RemarkOutcome.OPEN),
    )


def approval_item(meeting: Meeting) -> AgendaItem:
    """Return the item under which earlier minutes are approved. NotAllowedError when there is none."""
    for item in meeting.agenda:
        if item.kind is ItemKind.PREVIOUS_MINUTES and not item.dropped:
            return item
    raise NotAllowedError("no_approval_item")


def number_of(meeting: Meeting) -> str:
    """Return how a milestone names the meeting that approved, e.g. "3/2026"."""
    return str(MeetingNumber(meeting.number, meeting.year))


def put_paper(meeting: Meeting, _now: dt.datetime, *, source: str, background: str, proposal: str) -> Meeting:
    """Lay the paper on approval under its item, where nobody has written anything.

    What an earlier such paper said is brought up to date. `source` is the meeting it is about: as
    no file is called so, a paper that is read later may change all of it. NotAllowedError without an item.
    """
    item = approval_item(meeting)
    was = item.paper
    if was is not None and was.source != source:
        return meeting  # its own paper was read
    changed = replace(
        item,
        paper=Paper(source=source, title=item.title, background=background, proposal=proposal),
        background=background if item.background in ("", was and was.background) else item.background,
        proposal=proposal if item.proposal in ("", was and was.proposal) else item.proposal,
    )
    return meeting if changed == item else meeting.with_item(changed)


def decide(meeting: Meeting, _now: dt.datetime, *, words: str) -> Meeting:
    """Make the approval a decision under its item, unless a person has written one.

    NotAllowedError without an item.
    """
    item = approval_item(meeting)
    first, *others = item.decisions or (Decision(),)
    if first.text.strip() and first.text != first.standard:
        return meeting
    return meeting.with_item(replace(item, decisions=(replace(first, text=words), *others)))


def withdrawn(meeting: Meeting, now: dt.datetime, milestone: Milestone, reason: str) -> Meeting:
    """Return the earlier meeting when its approval is taken back.

    It is as if it never was, unless something has followed on it; then the minutes are opened again.
    """
    if circulating.approval(meeting) != milestone:
        return meeting
    if meeting.milestones[-1] == milestone:
        return replace(meeting, milestones=meeting.milestones[:-1])
    return circulating.reopen(meeting, now, by=milestone.by, reason=reason)


def restored(meeting: Meeting, milestone: Milestone) -> Meeting:
    """Return the earlier meeting with its approval again. NotAllowedError when it cannot be approved now."""
    again = circulating.approve(
        meeting,
        milestone.at,
        by=milestone.by,
        at=milestone.meeting,
        item=milestone.item,
        changed=milestone.changed,
    )
    return replace(again, milestones=(*meeting.milestones, milestone))
