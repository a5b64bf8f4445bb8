"""The ledger of remarks on the draft of the minutes: what came in, from whom, and what came of it.

Remarks come also after the deadline, and to a draft that was recalled; they end with the approval.
"""

import datetime as dt
import re
from dataclasses import replace

from ho21desk.errors import NotAllowedError
from ho21desk.model import Meeting, MinutesState, Remark, RemarkOutcome
from ho21desk.rules.milestones import held

_CASE = re.compile(r"(?:sak\s+)?(\d{1,4})(?:/(\d{1,3})(?:/(\d{4}|\d{2}))?)?", re.IGNORECASE)


def open_remarks(meeting: Meeting) -> tuple[Remark, ...]:
    """Return the remarks without an outcome, in the order they came in."""
    return tuple(remark for remark in meeting.remarks if remark.outcome is RemarkOutcome.OPEN)


def item_for(meeting: Meeting, typed: str) -> str | None:
    """Return the `id` of the item that a remark is about: "48", "sak 48/5/2023"; None for an empty text.

    NotAllowedError when the meeting has no such case.
    """
    if not typed.strip():
        return None
    named = _CASE.fullmatch(typed.strip())
    if named and _is_of(meeting, named[2], named[3]):
        for item in meeting.agenda:
            if item.number == int(named[1]):
                return item.id
    raise NotAllowedError("remark_no_case", typed.strip(), f"{meeting.number}/{meeting.year}")


def receive(
    meeting: Meeting, now: dt.datetime, *, item: str | None, person: str, text: str, received: dt.date
) -> Meeting:
    """Enter a remark, on an item or, with None, on the minutes as a whole.

    NotAllowedError before a draft was sent and once the minutes are approved; without a person or
    words; for an item that does not exist, and a day that has not come.
    """
    if not any(each.state is MinutesState.SENT for each in meeting.milestones):
        raise NotAllowedError("remark_unsent")
    remark = Remark(item=item, person=person.strip(), text=text.strip(), received=received)
    _check(meeting, now, remark)
    return replace(meeting, remarks=(*meeting.remarks, remark))


def rewrite(
    meeting: Meeting,
    now: dt.datetime,
    *,
    remark_id: str,
    item: str | None,
    person: str,
    text: str,
    received: dt.date,
) -> Meeting:
    """Correct what was entered; the outcome stays. NotAllowedError as when it is entered."""
    old = _find(meeting, remark_id)
    new = replace(old, item=item, person=person.strip(), text=text.strip(), received=received)
    _check(meeting, now, new)
    return _with(meeting, new)


def answer(
    meeting: Meeting, now: dt.datetime, *, remark_id: str, outcome: RemarkOutcome, note: str = ""
) -> Meeting:
    """Decide what comes of a remark; OPEN opens it again. NotAllowedError once the minutes are approved."""
    _refuse_approved(meeting)
    old = _find(meeting, remark_id)
    if outcome is old.outcome:
        return _with(meeting, replace(old, note=note.strip()))
    settled = None if outcome is RemarkOutcome.OPEN else now
    return _with(meeting, replace(old, outcome=outcome, note=note.strip(), settled=settled))


def withdraw(meeting: Meeting, _now: dt.datetime, *, remark_id: str) -> Meeting:
    """Take a remark out of the ledger. NotAllowedError once the minutes are approved."""
    _refuse_approved(meeting)
    gone = _find(meeting, remark_id)
    return replace(meeting, remarks=tuple(each for each in meeting.remarks if each is not gone))


def _check(meeting: Meeting, now: dt.datetime, remark: Remark) -> None:
    _refuse_approved(meeting)
    if not remark.person:
        raise NotAllowedError("no_name")
    if not remark.text:
        raise NotAllowedError("remark_no_text")
    if remark.item is not None and all(item.id != remark.item for item in meeting.agenda):
        raise NotAllowedError("remark_case_gone", f"{meeting.number}/{meeting.year}")
    if remark.received > now.date():
        raise NotAllowedError("remark_ahead")


def _refuse_approved(meeting: Meeting) -> None:
    if held(meeting, MinutesState.APPROVED) or held(meeting, MinutesState.PUBLISHED):
        raise NotAllowedError("remarks_closed")


def _find(meeting: Meeting, remark_id: str) -> Remark:
    for remark in meeting.remarks:
        if remark.id == remark_id:
            return remark
    raise NotAllowedError("remark_gone")


def _with(meeting: Meeting, changed: Remark) -> Meeting:
    remarks = tuple(changed if each.id == changed.id else each for each in meeting.remarks)
    return meeting if remarks == meeting.remarks else replace(meeting, remarks=remarks)


def _is_of(meeting: Meeting, number: str | None, year: str | None) -> bool:
    """Tell whether what stands of a meeting's number and year in a case number is this one's."""
    if number and int(number) != meeting.number:
        return False
    return year is None or int(year) in (meeting.year, meeting.year % 100)
