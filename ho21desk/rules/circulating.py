"""The minutes on their way: sent out as a draft, remarked on, approved by a later meeting, published.

Sources: the rules of procedure, no. 5 (the draft, its deadline, the approval) and no. 6 (publishing).
How far minutes have come follows from their milestones. What is approved stays as it is; a change after
that is a new draft, opened with its reason.
"""

import datetime as dt
from dataclasses import replace

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, Milestone, MinutesState, Remark
from ho21desk.rules.milestones import held
from ho21desk.rules.remarks import open_remarks
from ho21desk.rules.running import Stage, stage

_OUT = (MinutesState.SENT, MinutesState.SETTLED)
_FROZEN = (MinutesState.APPROVED, MinutesState.PUBLISHED)


def state_of(meeting: Meeting) -> MinutesState | None:
    """Return how far the minutes have come; None for a draft that is not out, also one opened again.

    A remark that comes after the others were settled makes it a draft that is sent, once more.
    """
    last = meeting.milestones[-1].state if meeting.milestones else None
    if last is MinutesState.REOPENED:
        return None
    if last is MinutesState.SETTLED and open_remarks(meeting):
        return MinutesState.SENT
    return last


def sent(meeting: Meeting) -> Milestone | None:
    """Return the sending that holds; None when there was none since the minutes were opened last."""
    return held(meeting, MinutesState.SENT)


def approval(meeting: Meeting) -> Milestone | None:
    """Return the approval that holds; None when there is none."""
    return held(meeting, MinutesState.APPROVED)


def draft_number(meeting: Meeting) -> int:
    """Return which draft of the minutes this is, from 1; each opening again begins a new one."""
    return 1 + sum(each.state is MinutesState.REOPENED for each in meeting.milestones)


def round_remarks(meeting: Meeting) -> tuple[Remark, ...]:
    """Return the remarks of the present round: those that no earlier approval has taken care of."""
    times = [each.at for each in meeting.milestones if each.state is MinutesState.APPROVED]
    if state_of(meeting) in _FROZEN:
        times.pop()
    before = max(times, default=None)
    return tuple(
        remark
        for remark in meeting.remarks
        if before is None or remark.settled is None or remark.settled > before
    )


def is_over(meeting: Meeting, today: dt.date) -> bool:
    """Tell whether the meeting is closed. One that came in from a file never ran here: then its day tells."""
    where = stage(meeting)
    if where is Stage.PLANNED:
        was_held = meeting.date is not None and meeting.date <= today
        return was_held and any(item.is_decided for item in meeting.agenda)
    return where is Stage.CLOSED


def send_out(meeting: Meeting, now: dt.datetime, *, by: str, deadline: dt.date, digest: str = "") -> Meeting:
    """Note that the draft went out, with the last day for remarks.

    NotAllowedError while the meeting is not closed, for a deadline that has passed, while another
    draft is out, and once the minutes are approved.
    """
    _refuse_frozen(meeting)
    out = sent(meeting)
    if out is not None:
        raise NotAllowedError("draft_is_out", _day(out.at.date()), _day(out.deadline or out.at.date()))
    if not is_over(meeting, now.date()):
        raise NotAllowedError("draft_of_open_meeting")
    if deadline < now.date():
        raise NotAllowedError("deadline_passed", _day(deadline))
    return _with(meeting, Milestone(state=MinutesState.SENT, at=now, by=by, deadline=deadline, digest=digest))


def recall(meeting: Meeting, now: dt.datetime, *, by: str, reason: str = "") -> Meeting:
    """Take back the draft that is out, to send another. Remarks stay. NotAllowedError when none is out."""
    if state_of(meeting) not in _OUT:
        raise NotAllowedError("no_draft_out")
    return _with(meeting, Milestone(state=MinutesState.REOPENED, at=now, by=by, reason=reason.strip()))


def settle(meeting: Meeting, now: dt.datetime, *, by: str) -> Meeting:
    """Note that every remark has its outcome. NotAllowedError unless a draft is out and that is so."""
    if state_of(meeting) not in _OUT:
        raise NotAllowedError("no_draft_out")
    _refuse_open_remarks(meeting)
    if state_of(meeting) is MinutesState.SETTLED:
        return meeting
    return _with(meeting, Milestone(state=MinutesState.SETTLED, at=now, by=by))


def approve(
    meeting: Meeting, now: dt.datetime, *, by: str, at: str, item: int | None, changed: bool
) -> Meeting:
    """Note that a later meeting approved the minutes, as presented or with changes.

    Args:
        at: that meeting, e.g. "3/2026".
        item: running number of its item.

    NotAllowedError unless the draft was sent out, and what was remarked on it is settled, and for a
    meeting that is not a later one.
    """
    _refuse_frozen(meeting)
    if sent(meeting) is None:
        raise NotAllowedError("approved_unsent")
    _refuse_open_remarks(meeting)
    if state_of(meeting) is MinutesState.SENT and round_remarks(meeting):
        raise NotAllowedError("remarks_not_settled")
    if not _is_later(at, meeting):
        raise NotAllowedError("approved_by_itself", f"{meeting.number}/{meeting.year}", at)
    approved = Milestone(state=MinutesState.APPROVED, at=now, by=by, meeting=at, item=item, changed=changed)
    return _with(meeting, approved)


def publish(meeting: Meeting, now: dt.datetime, *, by: str, digest: str = "") -> Meeting:
    """Note that the approved minutes are published; also when it is done again with another file.

    NotAllowedError unless they are approved.
    """
    if not is_frozen(meeting):
        raise NotAllowedError("published_unapproved")
    last = meeting.milestones[-1]
    if last.state is MinutesState.PUBLISHED and last.digest == digest:
        return meeting
    return _with(meeting, Milestone(state=MinutesState.PUBLISHED, at=now, by=by, digest=digest))


def reopen(meeting: Meeting, now: dt.datetime, *, by: str, reason: str) -> Meeting:
    """Open approved minutes again as a new draft, also when the approval is withdrawn.

    NotAllowedError unless they are approved, and without a reason.
    """
    if not is_frozen(meeting):
        raise NotAllowedError("not_approved")
    if not reason.strip():
        raise NotAllowedError("no_reason")
    return _with(meeting, Milestone(state=MinutesState.REOPENED, at=now, by=by, reason=reason.strip()))


def is_frozen(meeting: Meeting) -> bool:
    """Tell whether the minutes are approved, so that nothing printed in them can change."""
    return state_of(meeting) in _FROZEN


def guard(before: Meeting, after: Meeting) -> None:
    """Let a change pass, unless it changes minutes that are approved: NotAllowedError.

    What happens to a meeting afterwards is no part of its minutes.
    """
    if is_frozen(before) and touches_minutes(before, after):
        _refuse_frozen(before)


def touches_minutes(before: Meeting, after: Meeting) -> bool:
    """Tell whether anything differs but what happened to a meeting afterwards."""
    return after is not before and _of_the_minutes(before) != _of_the_minutes(after)


def _of_the_minutes(meeting: Meeting) -> Meeting:
    return replace(meeting, milestones=(), remarks=(), tasks=(), recordings=(), accepted=())


def _refuse_frozen(meeting: Meeting) -> None:
    if not is_frozen(meeting):
        return
    approved = approval(meeting)
    if approved and approved.meeting:
        raise NotAllowedError("minutes_frozen", approved.meeting)
    raise NotAllowedError("minutes_locked")  # old minutes may not say where they were approved


def _refuse_open_remarks(meeting: Meeting) -> None:
    if waiting := open_remarks(meeting):
        raise NotAllowedError("remarks_open", str(len(waiting)))


def _is_later(named: str, meeting: Meeting) -> bool:
    """Tell whether a meeting that is named "3/2026" comes after another."""
    number, _, year = named.partition("/")
    if not (number.isdecimal() and year.isdecimal()):
        return False
    return (int(year), int(number)) > (meeting.year, meeting.number)


def _with(meeting: Meeting, milestone: Milestone) -> Meeting:
    return replace(meeting, milestones=(*meeting.milestones, milestone))


def _day(day: dt.date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
