"""Every version of what was written: the newest by its plain name, those before it in a folder beside it."""

import hashlib
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from ho21desk.desk.changes import Exported, Written
from ho21desk.errors import FileError, FileProblem
from ho21desk.files import replace_bytes
from ho21desk.minutes.differences import differences
from ho21desk.store import exports
from ho21desk.store.database import Database
from ho21desk.store.exports import Export

_EARLIER = "Tidligere versjoner"
_PROPERTIES = "docProps/core.xml"  # holds the day it was written, and nothing that is not in the text


def digest(data: bytes) -> str:
    """Return what tells bytes from any others."""
    return hashlib.sha256(data).hexdigest()


class Versions:
    """Keeps files and remembers them, one transaction a file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, meeting_id: str, kind: str) -> tuple[Written, ...]:
        """Return every version of a kind that was written of a meeting, newest first."""
        with self._database.transaction() as connection:
            rows = exports.load(connection, meeting_id, kind)
        return tuple(map(_written, rows))

    def that_held(self, data: bytes) -> Export | None:
        """Return the newest version that was written with just those bytes."""
        with self._database.transaction() as connection:
            return exports.newest(connection, digest(data))

    def keep(self, wanted: Path, data: bytes, version: Export) -> Exported:
        """Write a version, and remember it with its path.

        The version that lies there is set aside. A file that somebody changed is left alone, and the new
        one gets a name of its own. When the newest version holds the same already, nothing is written.

        Raises:
            FileError, StoreError: it could not be written or remembered; all is as it was.
        """
        _make(wanted.parent)
        with ExitStack() as taken_back:
            with self._database.transaction() as connection:
                rows = exports.load(connection, version.meeting, version.kind)
                last = next((row for row in rows if bool(row.source) == bool(version.source)), None)
                target = free_name(wanted, lambda path: exports.at(connection, _place(path)))
                spared = wanted if target != wanted else None
                if last and last.path == _place(target) and _holds(target, data, last, version):
                    return Exported(target, last.written, spared, _written(last), (), is_same=True)
                if target.exists() and (here := exports.at(connection, _place(target))):
                    old = target.read_bytes()
                    aside = _set_aside(target, old, here)
                    taken_back.callback(_remove, aside)
                    exports.move(connection, _place(target), _place(aside))
                    if last and last.path == _place(target):
                        last = replace(last, path=_place(aside))
                    replace_bytes(target, data)
                    taken_back.callback(_put_back, target, old)
                else:
                    replace_bytes(target, data)
                    taken_back.callback(_remove, target)
                exports.note(connection, replace(version, path=_place(target)))
            taken_back.pop_all()
        changed = differences(last.printed, version.printed) if last and last.printed else None
        return Exported(target, version.written, spared, _written(last) if last else None, changed)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise FileError(folder, FileProblem.CANNOT_WRITE) from error


def free_name(wanted: Path, known: Callable[[Path], Export | None] = lambda _path: None) -> Path:
    """Return the path, or one like it, where there is no file but one that nobody changed."""
    count = 2
    target = wanted
    while target.exists() and not _is_untouched(target, known(target)):
        target = wanted.with_stem(f"{wanted.stem} ({count})")
        count += 1
    return target


def _is_untouched(path: Path, version: Export | None) -> bool:
    """Tell whether a file holds what the program wrote there."""
    try:
        return version is not None and version.digest == digest(path.read_bytes())
    except OSError:
        return False


def _holds(path: Path, data: bytes, last: Export, version: Export) -> bool:
    """Tell whether the newest version is on disk and says and looks just as the next one would."""
    if not path.exists():
        return False
    if version.source:
        return last.source == version.source
    return _parts(path.read_bytes()) == _parts(data)


def _parts(data: bytes) -> Mapping[str, bytes]:
    """Return what a Word file holds, without the times that every packing puts on it."""
    with ZipFile(BytesIO(data)) as word:
        return {name: word.read(name) for name in word.namelist() if name != _PROPERTIES}


def _set_aside(path: Path, data: bytes, version: Export) -> Path:
    """Copy a version to the folder of the earlier ones, and return where it lies there."""
    folder = path.with_name(_EARLIER)
    _make(folder)
    name = f"{path.stem} {version.written:%Y-%m-%d kl. %H.%M.%S}{path.suffix}"
    aside = free_name(folder / name)
    replace_bytes(aside, data)
    return aside


def _remove(path: Path) -> None:
    with suppress(OSError):  # what went wrong first is what matters
        path.unlink()


def _put_back(path: Path, data: bytes) -> None:
    with suppress(FileError):
        replace_bytes(path, data)


def _place(path: Path) -> str:
    return str(path.resolve())


def _written(version: Export) -> Written:
    path = Path(version.path) if version.path else None
    there = path if path and _is_untouched(path, version) else None
    return Written(there, version.written, bool(version.source))
