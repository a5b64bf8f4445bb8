"""A damaged database: what is left of it beside the newest good copy, and what may take its place."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from ho21desk.store.backup import Backup
from ho21desk.store.contents import Content


class Choice(Enum):
    """What a person wants in the place of a damaged database."""

    BOTH = auto()
    """The copy, and what could be read of newer meetings."""
    COPY = auto()
    READABLE = auto()
    """What could be read, and nothing of the copy."""
    NOTHING = auto()
    """To begin without meetings."""


class Fate(Enum):
    """What is left of a meeting."""

    SAME = auto()
    """As in the copy."""
    NEWER = auto()
    """Worked with since the copy was taken, and read whole."""
    NEW = auto()
    """Made since the copy was taken, and read."""
    PARTLY = auto()
    """Not all of it could be read; the rest is from the copy."""
    UNREAD = auto()
    """Only in the copy."""


@dataclass(frozen=True)
class Left:
    """A meeting in the copy, in what could be read, and in both put together."""

    copied: Content | None
    read: Content | None
    together: Content

    @property
    def fate(self) -> Fate:
        """What is left of it."""
        if self.read is None:
            return Fate.UNREAD
        if self.read.digest != self.together.digest:
            return Fate.PARTLY
        if self.copied is None:
            return Fate.NEW
        return Fate.SAME if self.copied.digest == self.read.digest else Fate.NEWER


@dataclass(frozen=True)
class Damage:
    """What is left: the newest good copy, whether anything could be read, and every meeting of either."""

    database: Path
    copy: Backup | None
    is_readable: bool
    meetings: tuple[Left, ...]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What a person may choose, what loses least first."""
        if self.copy and self.is_readable:
            return (Choice.BOTH, Choice.COPY, Choice.READABLE)
        if self.copy:
            return (Choice.COPY, Choice.NOTHING)
        return (Choice.READABLE, Choice.NOTHING) if self.is_readable else (Choice.NOTHING,)


@dataclass(frozen=True)
class Mended:
    """The database is whole again; what lay there before is at `aside`, if anything did."""

    aside: Path | None
