"""Looking at what is left of a damaged database, and putting another in its place.

Nothing here may run while the database is open in this process: looking at its bytes would take away the
locks that SQLite holds.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ho21desk.desk import piecing
from ho21desk.desk.damage import Choice, Damage, Left, Mended
from ho21desk.errors import StoreError, StoreProblem
from ho21desk.files import make_private, settle
from ho21desk.store import backup
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
from ho21desk.store.problems import faults

_LOGS = ("-wal", "-shm")


def examine(database: Path, key: Key | None = None) -> Damage:
    """Return what is left of a damaged database. It is only read. StoreError when there is no room to."""
    with _room(database) as folder:
        found = piecing.put_together(database, folder, datetime.now(), key, with_copy=True)
        known = {**found.copied, **found.read, **found.together}
        left = [
            Left(found.copied.get(each), found.read.get(each), found.together.get(each, content))
            for each, content in known.items()
        ]
        left.sort(key=lambda each: (each.together.year, each.together.number), reverse=True)
        return Damage(database, found.copy, found.file is not None, tuple(left))


def mend(database: Path, choice: Choice, now: datetime, key: Key | None = None) -> Mended:
    """Put what was chosen in the place of a damaged database, which is set aside, never deleted.

    What is put there has the key that the damaged one had.

    StoreError when that fails; then all is as it was.
    """
    with _room(database) as folder:
        made = folder / "mended.sqlite3"
        match choice:
            case Choice.NOTHING:
                Database(made, key=key).close()
            case Choice.COPY:
                piecing.take_copy(database, made, key)
            case Choice.BOTH | Choice.READABLE:
                found = piecing.put_together(database, folder, now, key, with_copy=choice is Choice.BOTH)
                if found.file is None:
                    raise StoreError(database, StoreProblem.DAMAGED)
                made = found.file
        if choice is not Choice.NOTHING and not backup.is_good(made, key):
            raise StoreError(database, StoreProblem.DAMAGED)
        make_private(made)
        _sync(made)
        aside = _set_aside(database, now)
        for log in _LOGS:
            database.with_name(f"{database.name}{log}").unlink(missing_ok=True)
        made.replace(database)
        settle(database.parent)
        return Mended(aside)


@contextmanager
def _room(database: Path) -> Iterator[Path]:
    """Give room to work in, on the disk of the database; StoreError when a disk or a file lets us down."""
    try:
        with TemporaryDirectory(prefix=".mending-", dir=database.parent) as folder:
            yield Path(folder)
    except OSError as error:
        raise StoreError(database, StoreProblem.UNREACHABLE) from error
    except faults() as error:
        raise StoreError(database, StoreProblem.DAMAGED) from error


def _set_aside(database: Path, now: datetime) -> Path | None:
    """Let a file and its logs lie there under another name as well."""
    if not database.exists():
        return None
    for number in range(1, 1000):
        again = f" ({number})" if number > 1 else ""
        aside = database.with_name(f"{database.stem} skadet {now:%Y-%m-%d %H.%M.%S}{again}{database.suffix}")
        if not aside.exists():
            break
    for log in ("", *_LOGS):
        source = database.with_name(f"{database.name}{log}")
        if source.exists():
            _link(source, aside.with_name(f"{aside.name}{log}"))
    settle(database.parent)
    return aside


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # not every file system can
        shutil.copy2(source, target)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
