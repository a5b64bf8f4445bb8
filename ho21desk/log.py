"""The log: where something went wrong, never with which words.

The message of an error may hold what somebody said: one from the database carries the text that was to be
written, one from the file system the name of the person's folder. So types, functions and lines are written,
and no message that is not the program's own, neither to the file nor to stderr.
"""

import contextlib
import logging
import os
import re
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from ho21desk.files import make_private_folder, open_private

_log = logging.getLogger("ho21desk")
_PACKAGE = Path(__file__).resolve().parent
_QT_FUNCTION = re.compile(r"Q[A-Z]\w*::\w+")
_LARGEST = 1_000_000  # bytes
_RECENT = 100_000
"""Bytes of the log that tell what happened last."""
_DEEPEST = 60
"""How many steps of one error are told; an endless recursion has a thousand."""

Catch = Callable[[BaseException], None]


class _Formatter(logging.Formatter):
    """Tells when, how grave and where; and the words of the program's own records."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name == _log.name
        what = record.msg if ours else f"{record.name} {_place(record.pathname, record.lineno)}"
        line = f"{self.formatTime(record)} {record.levelname} {what}"
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join([line, *_told(error)]) if error else line


class _File(logging.FileHandler):
    """A file that its owner alone can read. When it is full, it is the earlier one, and a new one begins.

    Python's own (`logging.handlers`) takes as long to load as much of the window.
    """

    def _open(self) -> TextIOWrapper:
        handle = open_private(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        return os.fdopen(handle, "a", encoding="utf-8")

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        with contextlib.suppress(OSError):
            if Path(self.baseFilename).stat().st_size > _LARGEST:
                self.close()
                Path(self.baseFilename).replace(f"{self.baseFilename}.1")
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Tell nobody that the log cannot be written: a full disk is told where it matters."""


def log_to(folder: Path) -> None:
    """Log to a file in a folder, whoever has something to tell. A program that cannot log still runs."""
    handler: logging.Handler = logging.NullHandler()  # with none at all, Python writes to stderr
    with contextlib.suppress(OSError):
        make_private_folder(folder)
        handler = _File(folder / "ho21desk.log")
        handler.setFormatter(_Formatter())
    logging.getLogger().addHandler(handler)


def recent(folder: Path) -> str:
    """Return the end of the log in a folder, in whole lines; "" when there is none that can be read."""
    told = b""
    for name in ("ho21desk.log.1", "ho21desk.log"):
        with contextlib.suppress(OSError):
            told += (folder / name).read_bytes()
    _cut, _, whole = told[-_RECENT:].partition(b"\n") if len(told) > _RECENT else (b"", b"", told)
    return whole.decode("utf-8", "replace").strip()


def catch_all(tell: Catch) -> None:
    """Log every error and warning that nobody catches. `tell` is told of those in the window's thread."""

    def report(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        log_bug(error)
        tell(error)

    sys.excepthook = report
    threading.excepthook = lambda caught: log_bug(caught.exc_value)
    sys.unraisablehook = lambda caught: log_bug(caught.exc_value)
    warnings.showwarning = _log_warning


def log_bug(error: BaseException | None) -> None:
    """Log an error that nobody foresaw."""
    _log.error("bug", exc_info=error)


def log_qt(category: str, message: str) -> None:
    """Log that Qt complains: the function it names, if it does, of its words no others."""
    named = _QT_FUNCTION.match(message)
    _log.warning(f"Qt {named[0] if named else category}")


def _log_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    _log.warning(f"{category.__name__} {_place(filename, lineno)}")


def _told(error: BaseException | None) -> Iterator[str]:
    """Tell of an error and those that led to it, the last first."""
    known: set[int] = set()
    while error is not None and id(error) not in known:
        known.add(id(error))
        kind = type(error)
        yield f"{kind.__module__}.{kind.__qualname__}"
        for frame, line in list(traceback.walk_tb(error.__traceback__))[-_DEEPEST:]:
            yield f"  {_place(frame.f_code.co_filename, line)} {frame.f_code.co_qualname}"
        if isinstance(error, BaseExceptionGroup):
            for each in error.exceptions:
                yield from _told(each)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _place(filename: str, line: int) -> str:
    """Return a line of code; of the path only what lies in a package, since the rest may name the person."""
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        shown = path.relative_to(_PACKAGE.parent)
    elif "site-packages" in path.parts:
        shown = Path(*path.parts[path.parts.index("site-packages") + 1 :])
    else:
        shown = Path(path.name if path.suffix == ".py" else "?")  # code may be made of anything
    return f"{shown.as_posix()}:{line}"
