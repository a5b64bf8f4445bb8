"""The door to papers that others wrote: from a file, or a pasted text, to lines.

What a file is, its first bytes tell and not its name: a paper is often saved under the wrong one.
Nothing here trusts a file. Sizes are checked before and while it is unpacked, no part of it is run,
nothing is fetched that it points to, and reading stops soon after the person asks for it.
"""

from collections.abc import Callable
from pathlib import Path

from ho21desk import files
from ho21desk.errors import FileError, FileProblem
from ho21desk.papers import pdf, plain, word
from ho21desk.papers.gathering import Gathering
from ho21desk.papers.lines import Source

LARGEST_FILE = 60_000_000

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
_PDF_BEGINS_WITHIN = 1024
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_TEXT = {".txt", ".md"}
_WORD_OR_PDF = {".docx", ".docm", ".dotx", ".pdf"}


def read(
    path: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Source:
    """Return the lines of a Word file, a PDF or a text file.

    `cancelled` is asked often, and reading ends with FileProblem.STOPPED once it says so. `progress` is
    told how much is done of how much: pages of a PDF, bytes of a Word file.

    Raises:
        FileError: why the file cannot be read; see FileProblem.
    """
    data = files.read_bytes(path, LARGEST_FILE)
    gathering = Gathering(path, cancelled)
    gathering.go_on()
    if not data:
        raise FileError(path, FileProblem.NO_TEXT)
    if data.startswith(_ZIP):
        word.read_word(data, gathering, progress)
    elif _PDF in data[:_PDF_BEGINS_WITHIN]:
        pdf.read_pdf(data, gathering, progress)
    elif data.startswith(_OLE):
        raise FileError(path, FileProblem.PASSWORD if _PROTECTED in data else FileProblem.OLD_WORD)
    elif path.suffix.lower() in _TEXT:
        plain.read_text(data, gathering)
    elif path.suffix.lower() in _WORD_OR_PDF:
        raise FileError(path, FileProblem.DAMAGED)
    else:
        raise FileError(path, FileProblem.UNKNOWN_KIND)
    if not gathering.lines:
        raise FileError(path, FileProblem.NO_TEXT)
    return Source(path.name, tuple(gathering.lines))


def pasted(text: str) -> Source:
    """Return the lines of a text that was pasted. A text without words has none.

    Raises:
        FileError: the text is too long to be a paper. It has no path, since there is no file.
    """
    gathering = Gathering(Path(), lambda: False)
    plain.gather_text(text, gathering)
    return Source("", tuple(gathering.lines))
