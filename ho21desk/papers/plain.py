"""Text as lines: from a text file, a mail, a web page, or pasted from Word."""

import codecs

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers.gathering import Gathering

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def read_text(data: bytes, gathering: Gathering) -> None:
    """Gather the lines of a text file: UTF-8, UTF-16 with its mark, or what Windows wrote before them."""
    text = _decoded(data)
    if "\x00" in text:
        raise FileError(gathering.path, FileProblem.UNKNOWN_KIND)
    gather_text(text, gathering)


def gather_text(text: str, gathering: Gathering) -> None:
    """Gather lines of text, each with the sign of its list taken away."""
    for line in text.splitlines():
        gathering.count()
        gathering.add(line)


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
