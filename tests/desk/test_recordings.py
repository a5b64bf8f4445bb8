"""What was recorded is found over all meetings, what is due first, and only a file of its own is deleted."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ho21desk.desk.archive import Archive
from ho21desk.desk.recordings import RecordingsDesk
from ho21desk.errors import FileError, FileProblem
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


def test_a_file_is_deleted_and_nothing_else(database: Database, tmp_path: Path) -> None:
    desk, recording = RecordingsDesk(database), held(1).recordings[0]
    (sound := tmp_path / "sak.m4a").write_bytes(b"lyd")
    (link := tmp_path / "lenke.m4a").symlink_to(sound)
    (folder := tmp_path / "mappe").mkdir()
    for place, problem in (
        ("sak.m4a", FileProblem.NOT_DELETED),
        (str(link), FileProblem.NOT_DELETED),
        (str(folder), FileProblem.NOT_DELETED),
        (str(tmp_path / "borte.m4a"), FileProblem.MISSING),
        ("/\0", FileProblem.NOT_DELETED),
    ):
        with pytest.raises(FileError) as refused:
            desk.delete(replace(recording, place=place))
        assert refused.value.problem is problem
    assert sound.read_bytes() == b"lyd"
    desk.delete(replace(recording, place=str(sound)))
    assert not sound.exists()
