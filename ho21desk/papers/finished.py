"""The door to finished minutes: from their lines back to a record that can be checked."""

from dataclasses import dataclass
from pathlib import Path

from ho21desk.errors import FileError, FileProblem
from ho21desk.model import Meeting
from ho21desk.papers.lines import Source
from ho21desk.rules.checking.findings import Printed


@dataclass(frozen=True)
class Finished:
    """What finished minutes say: the record they tell of, and how they put it where that may be wrong."""

    meeting: Meeting
    printed: Printed


def read_minutes(source: Source) -> Finished:
    """Return what finished minutes say, whatever year and layout they are of.

    Raises:
        FileError: NOT_MINUTES, when no item of business is found.
    """
    raise FileError(Path(source.name), FileProblem.NOT_MINUTES)
