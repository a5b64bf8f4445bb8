"""What was recorded is found over all meetings, what is due first, and only a file of its own is deleted."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ho21desk.desk.archive import Archive
from ho21desk.desk.office import Office
from ho21desk.desk.recordings import RecordingsDesk
from ho21desk.errors import FileError, FileProblem, NotAllowedError
from ho21desk.model import Leave, Meeting, Milestone, MinutesState, Recording
from ho21desk.store.database import Database
from tests.factories import NOON, item, meeting

APPROVED = Milestone(state=MinutesState.APPROVED, at=NOON, meeting="7/2026")


def held(number: int, **facts: Any) -> Meeting:
    recording = Recording(id=f"r{number}", item=f"i{number}", leave=Leave.GIVEN, place=f"Opptak/{number}.m4a")
    case = item(50 + number, id=f"i{number}")
    return meeting([case], id=f"m{number}", number=number, recordings=(recording,), **facts)


def test_what_is_due_comes_first_and_practice_stays_apart(database: Database) -> None:
    archive, desk = Archive(database), RecordingsDesk(database)
    newest = archive.add(held(3))
    archive.add(held(1, milestones=(APPROVED,)))
    archive.add(meeting((), id="m2", number=2))
    practice = archive.add(held(4, practice=True))
    told = [(each.recording.id, each.item and each.item.number, each.is_due) for each in desk.ledger(newest)]
    assert told == [("r1", 51, True), ("r3", 53, False)]
    assert [each.recording.id for each in desk.ledger(practice)] == ["r4"]
    assert desk.ledger(None) == desk.ledger(newest)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    (path := tmp_path / "sak.m4a").write_bytes(b"lyd")
    return path


def lying_at(database: Database, place: object) -> RecordingsDesk:
    """Return the desk of a database with one recording "r1", which is said to lie there."""
    one = held(1)
    Archive(database).add(replace(one, recordings=(replace(one.recordings[0], place=str(place)),)))
    return RecordingsDesk(database)


def test_a_file_that_lies_nowhere_is_lost_where_its_folder_is_there(database: Database, sound: Path) -> None:
    (there,) = lying_at(database, sound).ledger()
    sound.unlink()
    (gone,) = RecordingsDesk(database).ledger()
    assert (there.is_lost, gone.is_lost) == (False, True)


@pytest.mark.parametrize("place", ["", "Opptak/53.m4a", "/minnepinne/som/ikke/er/her/53.m4a"])
def test_where_nobody_can_tell_nothing_is_said_to_be_lost(database: Database, place: str) -> None:
    (entry,) = lying_at(database, place).ledger()
    assert not entry.is_lost


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("sak.m4a", FileProblem.NOT_DELETED),
        ("~ingen/sak.m4a", FileProblem.NOT_DELETED),
        ("{folder}/lenke.m4a", FileProblem.NOT_DELETED),
        ("{folder}/mappe", FileProblem.NOT_DELETED),
        ("{folder}/borte.m4a", FileProblem.MISSING),
        ("", FileProblem.NOT_DELETED),
    ],
)
def test_only_a_file_of_its_own_is_deleted(
    database: Database, tmp_path: Path, sound: Path, place: str, problem: FileProblem
) -> None:
    (tmp_path / "lenke.m4a").symlink_to(sound)
    (tmp_path / "mappe").mkdir()
    desk = lying_at(database, place.format(folder=tmp_path))
    with pytest.raises(FileError) as refused:
        desk.delete("r1")
    assert refused.value.problem is problem
    assert sound.read_bytes() == b"lyd"


def test_a_file_is_deleted_where_the_register_has_it(database: Database, sound: Path) -> None:
    desk = lying_at(database, sound)
    desk.delete("r1")
    assert not sound.exists()


def test_what_could_not_be_noted_is_not_deleted(database: Database, sound: Path) -> None:
    lying_at(database, sound)
    reading = Office(database.path, lambda: NOON, read_only=True, key=database.key)
    with reading as reader, pytest.raises(NotAllowedError):
        reader.recordings.delete("r1")
    assert sound.read_bytes() == b"lyd"
