"""A PDF of a Word file, made by LibreOffice where it is installed.

It is tagged, so that a screen reader can read it; Qt's own PDF is not. The person's LibreOffice is left
alone: it is run with a profile that is thrown away. It takes seconds; call `convert` in a thread that nobody
waits for.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ho21desk.errors import FileError, FileProblem

_SECONDS = 120  # a slow laptop, the first time LibreOffice starts
_OPTIONS = {
    # PDF/UA asks for tags, for the title in the window's frame and for links that can be told apart.
    name: {"type": "boolean", "value": "true"}
    for name in ("PDFUACompliance", "UseTaggedPDF", "ExportBookmarks")
}
_FILTER = f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS, separators=(',', ':'))}"

_NO_LINKS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
  <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
 </item>
</oor:items>
"""
"""A picture that a template only links to is not fetched: nothing here asks the network for anything."""


@dataclass(frozen=True)
class Pdf:
    """A PDF. `source` is what the Word file held that it was made of."""

    word: Path
    source: bytes
    data: bytes


def converter() -> Path | None:
    """Return LibreOffice's program; None when it is not installed."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return Path(found)
    return next((path for path in _usual_places() if path.is_file()), None)


def convert(word: Path) -> Pdf:
    """Return a tagged PDF of a Word file, which is only read.

    Raises:
        FileError: about the Word file: NO_CONVERTER without LibreOffice, NOT_CONVERTED when it fails.
    """
    program = converter()
    if program is None:
        raise FileError(word, FileProblem.NO_CONVERTER)
    try:
        source = word.read_bytes()
        # On Windows LibreOffice may hold on to a file of its profile for a moment longer.
        with tempfile.TemporaryDirectory(prefix="ho21desk-", ignore_cleanup_errors=True) as folder:
            return Pdf(word, source, _converted(program, source, Path(folder)))
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise FileError(word, FileProblem.NOT_CONVERTED) from error


def _converted(program: Path, source: bytes, folder: Path) -> bytes:
    # A copy under a plain name: the person may have the file open, and its name may be anything.
    copy = folder / "referat.docx"
    copy.write_bytes(source)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_NO_LINKS, encoding="utf-8")
    command = [
        str(program),
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
    ]
    _run([*command, "--convert-to", _FILTER, "--outdir", str(folder), str(copy)])
    # LibreOffice ends with 0 even when it could not convert; the file tells.
    made = copy.with_suffix(".pdf").read_bytes()
    if not made.startswith(b"%PDF-"):
        raise ValueError("no PDF")
    return made


def _run(command: list[str]) -> None:
    """Run a command with all it starts; nothing of it is left behind when it takes too long."""
    quiet = subprocess.DEVNULL
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
        process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, creationflags=flags)
    else:
        # LibreOffice is a script that starts programs; as a group they end together.
        process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        process.wait(_SECONDS)
    except BaseException:
        _end(process)
        raise


def _end(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        # The tree with it: soffice.exe starts soffice.bin, which does the work.
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _usual_places() -> Iterable[Path]:
    if sys.platform == "win32":
        for name in ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"):
            if folder := os.environ.get(name):
                yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
                yield Path(folder) / "Programs" / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield from (Path("/usr/lib/libreoffice/program/soffice"), Path("/snap/bin/libreoffice"))
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
