"""Old minutes that land in the archive."""

from collections.abc import Iterable
from dataclasses import dataclass

from ho21desk.desk.archive import Archive
from ho21desk.errors import MeetingExistsError
from ho21desk.model import Meeting
from ho21desk.rules.kinds import MeetingNumber


@dataclass(frozen=True)
class Landed:
    """What came of meetings that were to land: which are kept now, and which were there already."""

    kept: tuple[MeetingNumber, ...]
    there: tuple[MeetingNumber, ...]


def land(archive: Archive, meetings: Iterable[Meeting]) -> Landed:
    """Keep meetings, each in a transaction of its own. One that is there already stays as it is.

    StoreError when the file takes no more; those before are kept.
    """
    kept, there = [], []
    for meeting in meetings:
        number = MeetingNumber(meeting.number, meeting.year)
        try:
            archive.add(meeting)
        except MeetingExistsError:
            there.append(number)
        else:
            kept.append(number)
    return Landed(tuple(kept), tuple(there))
