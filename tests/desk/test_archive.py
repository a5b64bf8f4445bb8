"""The archive: what is kept is found by its number, and nothing is kept twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from ho21desk.desk.archive import Archive
from ho21desk.errors import FileError, MeetingExistsError, NoSuchMeetingError
from ho21desk.exchange import meeting_file
from ho21desk.model import Decision
from ho21desk.paths import resource
from ho21desk.store.database import Database
from tests.factories import item, meeting, members


@pytest.fixture
def archive(database: Database) -> Archive:
    """Return an archive with one meeting: 6/2026."""
    archive = Archive(database)
    archive.add(meeting(id="kept", people=members(2)))
    return archive


@pytest.mark.parametrize("wanted", ["6/2026", " 6/2026\n", "06/2026"])
def test_a_meeting_is_found_by_its_number(archive: Archive, wanted: str) -> None:
    assert archive.find(wanted) == meeting(id="kept", people=members(2))


@pytest.mark.parametrize(
    "wanted", ["", "6", "6/", "/2026", "7/2026", "6/2025", "-6/2026", "²/2026", "6/2026/1", f"6/{'9' * 5000}"]
)
def test_what_goes_by_no_meeting_is_said_to_be_none(archive: Archive, wanted: str) -> None:
    with pytest.raises(NoSuchMeetingError) as missing:
        archive.find(wanted)
    assert missing.value.wanted == wanted


def test_a_meeting_that_is_gone_cannot_be_loaded(archive: Archive) -> None:
    with pytest.raises(NoSuchMeetingError):
        archive.load("gone")


def test_a_number_is_given_once_a_year(archive: Archive) -> None:
    with pytest.raises(MeetingExistsError):
        archive.add(meeting())
    archive.add(meeting((), number=6, year=2027))
    assert [(each.number, each.year) for each in archive.summaries()] == [(6, 2027), (6, 2026)]


def test_a_meeting_file_is_brought_in_once(archive: Archive) -> None:
    demo = resource("demo/meeting.ho21.json")
    brought = archive.bring_in(demo)
    assert meeting_file.dumps(archive.load(brought.id)) == demo.read_text(encoding="utf-8")
    with pytest.raises(MeetingExistsError):
        archive.bring_in(demo)
    assert len(archive.summaries()) == 2


def test_a_file_that_is_no_meeting_changes_nothing(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "other.ho21.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(FileError):
        archive.bring_in(path)
    assert len(archive.summaries()) == 1


def test_a_case_is_followed_through_the_meetings_with_its_decisions(database: Database) -> None:
    archive = Archive(database)
    first = item(7, title="Helsedata", decisions=(Decision(text="Saken tas opp igjen."),))
    again = replace(item(12, title="Ny lov"), id="again", handled_before=("7/1/2026",))
    archive.add(meeting([first, item(8)], id="one", number=1))
    archive.add(meeting([again], id="two", number=2))
    archive.add(meeting([replace(again, id="tried")], id="practice", number=2, practice=True))
    told = [(stop.meeting, stop.decisions, link.value) for stop, link in archive.way_of("again")]
    assert told == [("one", ("Saken tas opp igjen.",), "named"), ("two", (), "asked")]
    assert {stop.item for stop, _ in archive.way_of("tried", "practice")} == {"7", "again", "tried"}
    assert archive.way_of("gone") == ()
