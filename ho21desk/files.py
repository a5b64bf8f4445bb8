"""Bytes in and out of files. A file is written whole or not at all.

What the program keeps for itself is private: its owner alone can read it, whatever the umask says. What a
person has written to a folder of their choice follows the umask, since it is there to be shared. On Windows
the person's own folders are private already, and nothing is done.
"""

import contextlib
import errno
import os
import shutil
import stat
from pathlib import Path
from uuid import uuid4

from ho21desk.errors import FileError, FileProblem

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_IN_USE = {errno.EBUSY, errno.ETXTBSY, errno.EAGAIN}
_SHARING_VIOLATION = {32, 33}  # Windows: another program has the file open
_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700


def open_private(path: str | Path, flags: int) -> int:
    """Open a file as `os.open` does, so that its owner alone can read it, also one made before."""
    handle = os.open(path, flags, _PRIVATE_FILE)
    with contextlib.suppress(OSError):  # another's file: it is not ours to close to them
        if os.name != "nt":
            os.fchmod(handle, _PRIVATE_FILE)
    return handle


def create_private(path: Path) -> None:
    """Make an empty file that its owner alone can read, unless there is one. OSError when that fails."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, _PRIVATE_FILE))


def make_private(path: Path) -> None:
    """See that its owner alone can get at a file or folder, if it is there and ours."""
    with contextlib.suppress(OSError):
        path.chmod(_PRIVATE_FOLDER if path.is_dir() else _PRIVATE_FILE)


def make_private_folder(folder: Path) -> None:
    """Make a folder, with those above it that are missing, that its owner alone can look into.

    One that is there is left as it is. OSError when it cannot be made.
    """
    try:
        folder.mkdir(_PRIVATE_FOLDER, exist_ok=True)
    except FileNotFoundError:
        make_private_folder(folder.parent)
        folder.mkdir(_PRIVATE_FOLDER, exist_ok=True)


def read_bytes(path: Path, limit: int) -> bytes:
    """Return what is in a file. FileError when it cannot be read or holds more than `limit` bytes."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):  # a folder, or a pipe that would keep us waiting
            raise FileError(path, FileProblem.UNREADABLE)
        if about.st_size > limit:
            raise FileError(path, FileProblem.TOO_LARGE)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileError(path, FileProblem.MISSING) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FileError(path, FileProblem.UNREADABLE) from error


def replace_bytes(path: Path, data: bytes, *, private: bool = False) -> None:
    """Make `data` the contents of a file. FileError when that fails; the file is then as it was.

    A link is followed, and a file that is replaced keeps its permissions, unless it is to be private.
    """
    partial: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        partial = target.with_name(f".{uuid4().hex}.part")
        with open(partial, "xb", opener=open_private if private else None) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists() and not private:
            shutil.copymode(target, partial)
        partial.replace(target)
    except (OSError, ValueError) as error:
        if partial is not None:
            _discard(partial)
        raise FileError(path, _why(error)) from error
    settle(target.parent)


def _discard(partial: Path) -> None:
    with contextlib.suppress(OSError, ValueError):  # what went wrong first is what matters
        partial.unlink(missing_ok=True)


def settle(folder: Path) -> None:
    """Make the new name of a file survive a power cut, where folders can be synced."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    with contextlib.suppress(OSError):  # some network shares refuse; the file itself is safe
        os.fsync(handle)
    os.close(handle)


def _why(error: OSError | ValueError) -> FileProblem:
    if not isinstance(error, OSError):
        return FileProblem.CANNOT_WRITE
    if error.errno in _FULL:
        return FileProblem.DISK_FULL
    if error.errno in _IN_USE or getattr(error, "winerror", None) in _SHARING_VIOLATION:
        return FileProblem.LOCKED
    if os.name == "nt" and isinstance(error, PermissionError) and error.filename2 is not None:
        return FileProblem.LOCKED  # Windows says "access denied" when the file to replace is open
    return FileProblem.CANNOT_WRITE
