"""Old minutes in the archive: found, counted, and never in the place of a meeting that is there."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ho21desk.desk.office import Office
from ho21desk.desk.old_minutes import Landed, land
from ho21desk.papers.old_minutes import as_archived, read
from ho21desk.rules.kinds import MeetingNumber
from tests.papers import made_minutes

NOW = dt.datetime(2026, 6, 11, 10, 0)
NUMBER = MeetingNumber(2, 2026)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office(tmp_path / "ho21desk.sqlite3", lambda: NOW) as office:
        yield office


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made_minutes.label_column(tmp_path / "referat.docx")


def test_what_came_in_is_found_and_counted(office: Office, path: Path) -> None:
    old = as_archived(read(path).meeting, NOW, is_approved=True)
    assert land(office.archive, [old]) == Landed((NUMBER,), ())
    assert office.archive.find("2/2026") == old
    assert {hit.meeting for hit in office.archive.search("vedtak:senteret").hits} == {old.id}
    (counted,) = office.survey.counted([old.id])
    assert (counted.number, counted.year, counted.came) == (2, 2026, 4)


def test_a_meeting_that_is_there_stays_as_it_is(office: Office, path: Path) -> None:
    meeting = read(path).meeting
    office.archive.add(meeting)
    other = replace(meeting, id="another", place="Et annet sted")
    later = replace(read(path).meeting, number=3)
    assert land(office.archive, [other, later]) == Landed((MeetingNumber(3, 2026),), (NUMBER,))
    assert office.archive.find("2/2026") == meeting


def test_the_same_minutes_twice_come_in_once(office: Office, path: Path) -> None:
    assert land(office.archive, [read(path).meeting, read(path).meeting]) == Landed((NUMBER,), (NUMBER,))
