"""What lies on a disk after a power cut: what was synced, and of the rest whatever the disk got around to."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path, PurePosixPath

from tests.safety.faulty import Event, Kind

SECTOR = 512
Names = dict[str, "_File"]
_FOLDER = -2


@dataclass(eq=False)
class _File:
    """What is sure to be there, and in their order the writes and cuts that are not."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        for place, data in self.waiting:
            _apply(self.safe, place, data)
        self.waiting.clear()

    def after_cut(self, chance: random.Random) -> bytearray:
        """Return one of the states that a cut may leave: each write dropped, torn or done, in any order."""
        found = bytearray(self.safe)
        waiting = list(self.waiting)
        share = chance.choice([0.0, 0.1, 0.5, 0.9, 1.0])
        if chance.random() < 0.5:
            chance.shuffle(waiting)
        for place, data in waiting:
            fate = chance.random()
            if data is None or fate < 0.5 or share in (0.0, 1.0):
                if chance.random() < share:
                    _apply(found, place, data)
                continue
            for start, end in _sectors(place, len(data)):
                if chance.random() < share:
                    _apply(found, place + start, data[start:end])
        return found


@dataclass(frozen=True)
class _Naming:
    """A change of names in a folder."""

    folder: str
    change: Callable[[Names], None]


class Disk:
    """Follows what was written down, and can be cut off at any moment.

    Names are held against two kinds of file system: one that keeps an ordered journal, where any sync settles
    all names so far, and one that settles the names of a folder when that folder is synced, and not before.
    """

    def __init__(self) -> None:
        self._names: Names = {}
        self._open: dict[int, _File | str] = {}
        self._namings: list[_Naming] = []
        self._settled = 0
        self._settled_in: dict[str, int] = {}

    def take(self, event: Event) -> None:
        """Follow one event."""
        match event.kind:
            case Kind.OPENED if event.place == _FOLDER:
                self._open[event.fd] = event.name
            case Kind.OPENED:
                file = self._names.get(event.name)
                if file is None:
                    file = _File()
                    self._rename(event.name, _linked(event.name, file))
                self._open[event.fd] = file
                if event.place == 0:
                    file.waiting.append((0, None))
            case Kind.WRITTEN:
                self._file(event).waiting.append((event.place, event.data))
            case Kind.CUT:
                self._file(event).waiting.append((event.place, None))
            case Kind.RENAMED:
                self._rename(event.name, _renamed(event.name, event.data.decode()))
            case Kind.UNLINKED:
                self._rename(event.name, _unlinked(event.name))
            case Kind.SYNCED:
                self._settled = len(self._namings)
                synced = self._open[event.fd]
                if isinstance(synced, str):
                    self._settled_in[synced] = len(self._namings)
                else:
                    synced.settle()

    def cut(self, chance: random.Random, folder: Path) -> None:
        """Make a folder what may be found below it after a cut at this moment."""
        names: Names = {}
        has_journal = chance.random() < 0.5
        last = chance.randint(self._settled, len(self._namings))
        for place, naming in enumerate(self._namings):
            if has_journal:
                is_kept = place < last
            else:
                is_kept = place < self._settled_in.get(naming.folder, 0) or chance.random() < 0.5
            if is_kept:
                naming.change(names)
        for name, file in names.items():
            target = folder / name.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            # What is mapped into memory is on the disk in no order at all.
            is_mapped = name.endswith("-shm")
            target.write_bytes(chance.randbytes(32768) if is_mapped else file.after_cut(chance))

    def _file(self, event: Event) -> _File:
        file = self._open[event.fd]
        assert isinstance(file, _File)
        return file

    def _rename(self, name: str, change: Callable[[Names], None]) -> None:
        change(self._names)
        folder = str(PurePosixPath(name).parent)
        self._namings.append(_Naming("" if folder == "/" else folder, change))


def _apply(content: bytearray, place: int, data: bytes | None) -> None:
    if data is None:
        del content[place:]
        return
    content.extend(bytes(max(0, place - len(content))))
    content[place : place + len(data)] = data


def _sectors(place: int, length: int) -> list[tuple[int, int]]:
    """Return where a write falls into sectors, counted from its beginning."""
    edges = [0, *range(SECTOR - place % SECTOR, length, SECTOR), length]
    return list(pairwise(edges))


def _linked(name: str, file: _File) -> Callable[[Names], None]:
    def change(names: Names) -> None:
        names[name] = file

    return change


def _renamed(name: str, other: str) -> Callable[[Names], None]:
    def change(names: Names) -> None:
        if name in names:
            names[other] = names.pop(name)

    return change


def _unlinked(name: str) -> Callable[[Names], None]:
    def change(names: Names) -> None:
        names.pop(name, None)

    return change
