"""Through a whole meeting nothing is asked of the network, and no file tells who made it and where."""

import ast
import platform
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import EncodedStreamObject, StreamObject

import ho21desk
from ho21desk.minutes import pdf
from tests.safety import faulty

ROOT = Path(__file__).resolve().parents[2]
PERSON = "hemmelig-person"
SOCKETS = re.compile(
    r"(?:urllib(?!\.parse)|http|socket|ssl|ftplib|smtplib|requests|httpx|asyncio|PySide6\.QtNetwork)\b"
)

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Held:
    """What is left after the meeting: the person's folder, and each connection that was asked for."""

    home: Path
    connections: str


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """A meeting that was held where there is no network, by somebody whose name is in every path."""
    faulty.require()
    person = tmp_path_factory.mktemp("hjemme") / PERSON
    temporary = person / "tmp"
    temporary.mkdir(parents=True)
    log = person / "nett.log"
    names = dict.fromkeys(("USER", "LOGNAME", "USERNAME"), PERSON)
    folders = {"HOME": str(person), "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("whole_meeting.py")), str(person / "møter")],
        env={**faulty.environment(no_network=log), **names, **folders},
        cwd=person,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return Held(person / "møter", log.read_text(encoding="utf-8"))


def test_nothing_is_asked_of_the_network(held: Held) -> None:
    assert held.connections == ""


def test_no_file_for_others_tells_who_made_it_and_where(held: Held) -> None:
    drafts = list((held.home / "Referater").iterdir())
    kinds = sorted(path.suffix for path in drafts)
    assert kinds == [".docx", ".docx", ".pdf", *([".pdf"] if pdf.converter() else []), ".txt"]
    hidden = [PERSON, str(held.home), "/tmp/", "file:", "ho21desk-", "mal.dotx", "bilde.png"]
    if len(platform.node()) > 5:  # a shorter name may be part of any word
        hidden.append(platform.node())
    for path in (*drafts, held.home / "møte.ho21.json"):
        found = b"\n".join(_all_of(path))
        told = [word for word in hidden for code in ("utf-8", "utf-16-be") if word.encode(code) in found]
        assert told == [], path.name
        assert "Eksempelrådet".encode() in found or "Eksempelrådet".encode("utf-16-be") in found


def test_no_name_of_a_file_tells_who_made_it(held: Held) -> None:
    names = " ".join(str(path.relative_to(held.home)) for path in held.home.rglob("*"))
    assert "sikkerhetskopier" in names
    assert PERSON not in names
    assert platform.node() not in names.split()


def _all_of(path: Path) -> Iterator[bytes]:
    """Return everything that a file holds, unpacked."""
    yield path.read_bytes()
    match path.suffix:
        case ".docx":
            with zipfile.ZipFile(path) as word:
                for info in word.infolist():
                    yield from (info.filename.encode(), info.comment, info.extra, word.read(info))
        case ".pdf":
            reader = PdfReader(path)
            yield repr((reader.metadata, reader.trailer)).encode()
            for number in range(1, int(str(reader.trailer["/Size"]))):
                part = reader.get_object(number)
                yield repr(part).encode()
                if isinstance(part, StreamObject | EncodedStreamObject) and "/Subtype" not in part:
                    yield part.get_data()
            yield "\n".join(page.extract_text() for page in reader.pages).encode()


def test_no_module_knows_of_the_network_but_the_one_that_answers_on_this_machine() -> None:
    package = Path(ho21desk.__file__).parent
    knowing = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if any(map(SOCKETS.match, _imported(path)))
    }
    assert knowing == {"qtmodels/doorbell.py"}


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
