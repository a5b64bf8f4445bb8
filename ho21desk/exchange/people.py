"""The door to lists of people that others made: CSV files, Excel workbooks and meeting files."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import meeting_file
from ho21desk.exchange.people_rows import listing_of
from ho21desk.exchange.sheets import read_sheets
from ho21desk.files import read_bytes
from ho21desk.model import Meeting, Participant, Role
from ho21desk.rules.proposing import Found, Listing
from ho21desk.rules.register import one_name

_LARGEST = 5_000_000
_MOST_PEOPLE = 500
"""More is no council, and would take too long to hold against each other."""


def read(paths: Sequence[Path]) -> Listing:
    """Return the people that files list, those of the meeting files together.

    FileError when one of them is no list of people, or there are too many people.
    """
    meetings = [(path, meeting_file.read(path)) for path in paths if _is_meeting_file(path)]
    listings = [_list_in(path) for path in paths if not _is_meeting_file(path)]
    found = [*_people_of(meetings), *(found for listing in listings for found in listing.found)]
    if len(found) > _MOST_PEOPLE:
        raise FileError(paths[-1], FileProblem.TOO_LARGE)
    return Listing(tuple(found), tuple(unread for listing in listings for unread in listing.unread))


def _is_meeting_file(path: Path) -> bool:
    return path.suffix.lower() == ".json"


def _list_in(path: Path) -> Listing:
    for sheet in read_sheets(read_bytes(path, _LARGEST), path):
        listing = listing_of(sheet, path.name)
        if listing is not None:
            return listing
    raise FileError(path, FileProblem.NOT_PEOPLE)


def _people_of(meetings: Sequence[tuple[Path, Meeting]]) -> list[Found]:
    """Return the people of meetings, as the last one with them has them. Guests are not of the council.

    Who is not in the newest meeting is taken to have left on the day of the last one they were in.
    """
    newest_first = sorted(meetings, key=lambda each: _rank(each[1]), reverse=True)
    found: dict[str, Found] = {}
    for path, meeting in newest_first:
        left = meeting.date if meeting is not newest_first[0][1] else None
        names = {person.id: one_name(person.name) for person in meeting.participants}
        for row, person in enumerate(meeting.participants, 1):
            name = names[person.id]
            if not name or person.role is Role.GUEST or name.casefold() in found:
                continue
            found[name.casefold()] = Found(
                source=path.name,
                row=row,
                name=name,
                facts=_facts(person, left),
                deputy_for=names.get(person.deputy_for or "", ""),
            )
    return list(found.values())


def _rank(meeting: Meeting) -> tuple[int, int]:
    return meeting.year, meeting.number


def _facts(person: Participant, left: dt.date | None) -> dict[str, Any]:
    facts = {
        "title": one_name(person.title),
        "affiliation": one_name(person.affiliation),
        "pronoun": person.pronoun,
        "office": person.office,
        "term_to": left,
    }
    return {"role": person.role, **{name: fact for name, fact in facts.items() if fact}}
