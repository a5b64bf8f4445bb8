"""What can go wrong, as facts. The sentences a person reads are made in `views.messages`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class DeskError(Exception):
    """The root of all that the program foresees."""


class NotAllowedError(DeskError):
    """An act that makes no sense as things stand, e.g. a recusal of somebody who is absent."""

    def __init__(self, rule: str, *facts: str) -> None:
        super().__init__(rule, *facts)
        self.rule = rule
        self.facts = facts


class FileProblem(StrEnum):
    """Why a file could not be read or written."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_A_MEETING = "not_a_meeting"
    NEWER = "newer"
    MISFIT = "misfit"
    TOO_LARGE = "too_large"
    CANNOT_WRITE = "cannot_write"
    NOT_DELETED = "not_deleted"
    LOCKED = "locked"
    DISK_FULL = "disk_full"
    BAD_TEMPLATE = "bad_template"
    NOT_PEOPLE = "not_people"
    NO_CONVERTER = "no_converter"
    """LibreOffice is not installed, so no PDF can be made."""
    NOT_CONVERTED = "not_converted"
    NOT_MINUTES = "not_minutes"
    NOT_A_COPY = "not_a_copy"
    """It is no whole copy of the database."""
    OTHER_KEY = "other_key"
    """A copy of the database that is encrypted with another key."""

    # Why a case paper could not be read
    UNKNOWN_KIND = "unknown_kind"
    OLD_WORD = "old_word"
    MACROS = "macros"
    PASSWORD = "password"
    NO_TEXT = "no_text"
    DAMAGED = "damaged"
    SWELLS = "swells"
    """It takes far more room unpacked than any paper does, on purpose or by accident."""
    TOO_LONG = "too_long"
    LONG_PARAGRAPH = "long_paragraph"
    STOPPED = "stopped"
    """The person stopped the reading."""


class FileError(DeskError):
    """A file that a person named could not be read or written. Nothing was changed.

    Attributes:
        details: one line each, e.g. the path of every misfit in a meeting file.
    """

    def __init__(self, path: Path, problem: FileProblem, details: tuple[str, ...] = ()) -> None:
        super().__init__(path, problem, details)
        self.path = path
        self.problem = problem
        self.details = details


class StoreProblem(StrEnum):
    """Why the database cannot be used just now."""

    NEWER = "newer"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    LOCKED = "locked"
    DAMAGED = "damaged"
    GONE = "gone"
    """The file that was open is not there any more, or another lies in its place."""
    UNREACHABLE = "unreachable"
    HELD = "held"
    """Another program writes to it."""
    TAKEN = "taken"
    """It was ours, and another program has had it since."""
    EMPTY = "empty"
    """There is no file, or nothing in it, though copies of meetings lie beside it."""
    NOT_MIGRATED = "not_migrated"
    """It could not be brought up to today's schema, and is as it was."""
    NEEDS_KEY = "needs_key"
    """It is encrypted, and nobody has said with which key."""
    WRONG_KEY = "wrong_key"
    NO_CIPHER = "no_cipher"
    """It is encrypted, and the program was installed without what reads that."""


LOCKED_UP = frozenset({StoreProblem.NEEDS_KEY, StoreProblem.WRONG_KEY, StoreProblem.NO_CIPHER})
"""What a key would mend; nothing is wrong with the file."""


@dataclass(frozen=True)
class Holder:
    """The program that writes to the database.

    Attributes:
        machine: the name of the machine it runs on; "" for this one.
        since: since when; None when that is not known.
        address: where it answers, if it runs on this machine and does.
    """

    machine: str = ""
    since: datetime | None = None
    address: str = ""


class StoreError(DeskError):
    """The database could not be opened, read or written. `holder` is the program that hinders it."""

    def __init__(self, path: Path, problem: StoreProblem, holder: Holder | None = None) -> None:
        super().__init__(path, problem, *([holder] if holder else []))
        self.path = path
        self.problem = problem
        self.holder = holder


class BackupError(DeskError):
    """There is no new copy of the database, or those that there are cannot be read. Nothing was changed.

    DAMAGED is the problem when it is the database that is.
    """

    def __init__(self, folder: Path, problem: StoreProblem) -> None:
        super().__init__(folder, problem)
        self.folder = folder
        self.problem = problem


class MeetingExistsError(DeskError):
    """There is a meeting with that number in that year already."""

    def __init__(self, number: int, year: int) -> None:
        super().__init__(number, year)
        self.number = number
        self.year = year


class NoSuchMeetingError(DeskError):
    """No meeting goes by what was asked for."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted
