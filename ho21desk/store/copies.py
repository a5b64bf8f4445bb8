"""What the copies of a database tell of it, when it cannot be opened itself."""

from pathlib import Path

from ho21desk.errors import BackupError, StoreProblem
from ho21desk.paths import backups_of
from ho21desk.store import backup, cipher
from ho21desk.store.backup import Backup
from ho21desk.store.cipher import Key

_LEAST_BYTES = 512
"""SQLite takes what is shorter for nothing at all."""


def problem_of_lost(database: Path, key: Key | None) -> StoreProblem | None:
    """Return what to say when there is no file, or nothing in it, while there are copies of what was."""
    try:
        is_empty = not database.exists() or database.stat().st_size < _LEAST_BYTES
    except OSError:
        return None  # opening the file will tell what is wrong
    if not is_empty or not _of(database):
        return None
    if are_encrypted(database) and not is_key_of_one(database, key):
        return StoreProblem.WRONG_KEY if key else StoreProblem.NEEDS_KEY
    return StoreProblem.EMPTY


def are_encrypted(database: Path) -> bool:
    """Return whether the newest copy is."""
    return any(cipher.is_encrypted(each.path) for each in _of(database)[:1])


def is_key_of_one(database: Path, key: Key | None) -> bool:
    """Return whether a key opens any of the copies."""
    return any(cipher.fits(each.path, key) for each in _of(database))


def _of(database: Path) -> tuple[Backup, ...]:
    try:
        return backup.kept(backups_of(database))
    except BackupError:
        return ()
