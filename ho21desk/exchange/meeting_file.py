"""Reading and writing a meeting file (`*.ho21.json`).

A file that does not fit is refused whole, with every misfit named. What is written is always
written the same way: a meeting that is written, read and written again gives the same bytes.
"""

import json
import re
from pathlib import Path

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import sentences
from ho21desk.exchange.agreement import check_agreement
from ho21desk.exchange.misfits import Misfits
from ho21desk.exchange.parsing import BrokenError, cleaned, parse
from ho21desk.exchange.reading import meeting_from
from ho21desk.exchange.references import check_references
from ho21desk.exchange.shape import check_shape
from ho21desk.exchange.writing import FORMAT, VERSION, tree_of
from ho21desk.files import read_bytes, replace_bytes
from ho21desk.model import Meeting

LARGEST = 20_000_000
"""Bytes in the largest file that is read. A long meeting takes some 100,000."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def read(path: Path) -> Meeting:
    """Return the meeting in a file. FileError when there is none that fits."""
    return loads(read_bytes(path, LARGEST), path)


def loads(text: str | bytes, path: Path) -> Meeting:
    """Return the meeting in the contents of a file. FileError, naming `path`, when it does not fit."""
    if len(text) > LARGEST:
        raise FileError(path, FileProblem.TOO_LARGE)
    misfits = Misfits()
    try:
        tree = parse(text, misfits)
    except BrokenError as error:
        raise FileError(path, FileProblem.NOT_A_MEETING, (str(error),)) from error
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise FileError(path, FileProblem.NOT_A_MEETING, (sentences.NO_FORMAT,))
    version = tree.get("version")
    if type(version) is int and version > VERSION:
        raise FileError(path, FileProblem.NEWER)
    tree = cleaned(tree)
    check_shape(tree, misfits)
    check_references(tree, misfits)
    check_agreement(tree, misfits)
    if misfits:
        raise FileError(path, FileProblem.MISFIT, misfits.lines())
    return meeting_from(tree)


def write(meeting: Meeting, path: Path) -> None:
    """Write a meeting to a file. FileError when that fails; what was there is then as it was."""
    replace_bytes(path, dumps(meeting).encode())


def dumps(meeting: Meeting) -> str:
    """Return the contents of the file that holds a meeting."""
    text = json.dumps(cleaned(tree_of(meeting)), ensure_ascii=False, indent=1, allow_nan=False)
    # Half a pair may stand under "x" alone. UTF-8 cannot hold it, JSON's own escape can.
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"
