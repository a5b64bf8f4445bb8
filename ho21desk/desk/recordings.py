"""The register of recordings over all meetings, and deleting what is due."""

import stat
from dataclasses import dataclass
from pathlib import Path

from ho21desk.errors import FileError, FileProblem
from ho21desk.model import AgendaItem, Meeting, Recording
from ho21desk.rules import recordings as rules
from ho21desk.store import recordings
from ho21desk.store.database import Database


@dataclass(frozen=True)
class Recorded:
    """An entry of the register. `item` is None when its case is gone.

    `is_lost`: nothing lies where the register has it, though its folder is there.
    """

    meeting: Meeting
    item: AgendaItem | None
    recording: Recording
    is_due: bool
    is_lost: bool = False


class RecordingsDesk:
    """The recordings of one person's database. What is noted of them are acts on their meetings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ledger(self, meeting: Meeting | None = None) -> tuple[Recorded, ...]:
        """Return every entry, what is to be deleted first; those of practice while practice is open."""
        with self._database.reading() as connection:
            found = recordings.recorded(connection, practice=meeting is not None and meeting.practice)
        entries = (
            Recorded(
                each,
                _item_of(each, recording),
                recording,
                is_due=rules.is_due(each, recording),
                is_lost=_is_lost(recording.place),
            )
            for each in found
            for recording in each.recordings
        )
        return tuple(sorted(entries, key=lambda entry: not entry.is_due))

    def delete(self, recording_id: str) -> None:
        """Delete the file of a recording, where the register has it lie. It is for the caller to note that.

        Raises:
            FileError: MISSING when nothing lies there, NOT_DELETED when it is no file of its own (a folder,
                a link, or no whole path), or cannot be deleted.
            NotAllowedError, StoreError: it could not be noted, so nothing is deleted.
        """
        with self._database.transaction() as connection:
            path = Path(recordings.place_of(connection, recording_id))
            try:
                path = path.expanduser()
                if not path.is_absolute() or not stat.S_ISREG(path.lstat().st_mode):
                    raise FileError(path, FileProblem.NOT_DELETED)
                path.unlink()
            except FileNotFoundError as error:
                raise FileError(path, FileProblem.MISSING) from error
            except (OSError, ValueError, RuntimeError) as error:  # the last from the home of nobody known
                raise FileError(path, FileProblem.NOT_DELETED) from error


def _is_lost(place: str) -> bool:
    path = Path(place)
    try:
        return path.is_absolute() and path.parent.is_dir() and not path.exists()
    except OSError:  # nobody may look there
        return False


def _item_of(meeting: Meeting, recording: Recording) -> AgendaItem | None:
    return next((item for item in meeting.agenda if item.id == recording.item), None)
