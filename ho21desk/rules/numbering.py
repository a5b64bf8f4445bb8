"""Case numbers: running number in the year / meeting number in the year / year."""

import re
from typing import NamedTuple

from ho21desk.model import AgendaItem, Meeting

_PRINTED = re.compile(r"(\d{1,4})/(\d{1,3})/(\d{4})")


class CaseNumber(NamedTuple):
    """A case number in full, e.g. 13/2/2026."""

    number: int
    meeting: int
    year: int

    def __str__(self) -> str:
        return f"{self.number}/{self.meeting}/{self.year}"


def case_number(meeting: Meeting, number: int) -> CaseNumber:
    """Return the full number of the case with that running number."""
    return CaseNumber(number, meeting.number, meeting.year)


def read_case_number(text: str) -> CaseNumber | None:
    """Return the case number that `text` is, or None when it is none.

    >>> read_case_number("49/5/2023")
    CaseNumber(number=49, meeting=5, year=2023)
    >>> read_case_number("49/5")
    """
    found = _PRINTED.fullmatch(text.strip())
    return CaseNumber(int(found[1]), int(found[2]), int(found[3])) if found else None


def order_of_treatment(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the agenda in the order it was taken; items not reached come last, in agenda order."""
    last = len(meeting.agenda)
    return tuple(sorted(meeting.agenda, key=lambda item: last if item.treated is None else item.treated))


def taken_out_of_order(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the items taken so far, as they were taken, if that differs from the agenda; else nothing."""
    taken = tuple(item for item in order_of_treatment(meeting) if item.treated is not None)
    kept = {item.id for item in taken}
    return () if taken == tuple(item for item in meeting.agenda if item.id in kept) else taken
