"""Case numbers as papers print them, slips included."""

import re

from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.numbering import CaseNumber

PRINTED = r"\d{1,4}(?:\s?[/-]\s?\d{1,4}){0,2}(?![\d/])"
"""How a case number is printed: up to three numbers, the last one a year of two or four digits."""

_CENTURY = 2000


def is_whole(printed: str) -> bool:
    """Tell whether a number names the case, the meeting and the year.

    >>> is_whole("10/1/22"), is_whole("1/2022")
    (True, False)
    """
    return _whole(_parts(printed)) is not None


def read_printed(printed: str, meeting: MeetingNumber | None) -> CaseNumber | None:
    """Return the number of a case. What it lacks is taken from the meeting of the other papers.

    None when it is no case number, or lacks what the other papers do not tell or tell otherwise.

    >>> read_printed("10/1/22", None)
    CaseNumber(number=10, meeting=1, year=2022)
    >>> read_printed("1/2022", MeetingNumber(1, 2022))
    CaseNumber(number=1, meeting=1, year=2022)
    >>> read_printed("1/2022", MeetingNumber(6, 2021))
    """
    parts = _parts(printed)
    if whole := _whole(parts):
        return whole
    if not meeting or not 1 <= len(parts) <= 2 or not parts[0]:
        return None
    known = {meeting.number, meeting.year, meeting.year % 100}
    if len(parts) == 2 and parts[1] not in known:
        return None
    return CaseNumber(parts[0], *meeting)


def read_meeting(text: str) -> MeetingNumber | None:
    """Return the first meeting that a text names.

    >>> read_meeting("Saksframlegg Møte1/2022")
    MeetingNumber(number=1, year=2022)
    """
    found = _MEETING.search(text)
    if not found:
        return None
    year = _year(int(found[2]))
    return MeetingNumber(int(found[1]), year) if year and int(found[1]) else None


def _parts(printed: str) -> list[int]:
    return [int(part) for part in re.split(r"\s*[/-]\s*", printed.strip()) if part.isdecimal()]


def _whole(parts: list[int]) -> CaseNumber | None:
    if len(parts) != 3:
        return None
    number, meeting, year = parts[0], parts[1], _year(parts[2])
    return CaseNumber(number, meeting, year) if number and 0 < meeting < 1000 and year else None


def _year(printed: int) -> int | None:
    if 0 < printed < 100:
        return _CENTURY + printed
    return printed if _CENTURY < printed < _CENTURY + 100 else None


_MEETING = re.compile(r"\b(?:råds)?møte\s?(?:nr\.?\s?)?(\d{1,3})\s?/\s?(\d{4}|\d\d)(?![\d/])", re.IGNORECASE)
