"""The command line on encrypted meetings: the key from the environment, the keyring or whoever sits there."""

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from ho21desk.commands import DONE, NO_STORE
from ho21desk.desk.key_ring import VARIABLE
from ho21desk.desk.office import Office
from ho21desk.paths import UserPaths, resource
from ho21desk.store import cipher
from ho21desk.store.cipher import Key
from tests.factories import NOON, meeting

PHRASE = "fire ord på rad"


class Done(NamedTuple):
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def paths(home: Path) -> UserPaths:
    """Folders with an encrypted meeting."""
    found = UserPaths.below(home)
    with Office(found.database, lambda: NOON, key=Key(PHRASE)) as office:
        office.archive.add(meeting((), number=1, year=2026))
    return found


def begun(words: tuple[str, ...], key: str, before: str, stdin: int) -> subprocess.Popen[str]:
    """Give a command in a process of its own, on a system without a keyring."""
    program = f"{before}\nimport sys\nfrom ho21desk.commands import run\nsys.exit(run(sys.argv[1:]))"
    given = {VARIABLE: key, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return subprocess.Popen(
        [sys.executable, "-c", program, *words],
        env={**os.environ, **given},
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # its terminal is the one that it is given
    )


def ask(*words: str, key: str = "", before: str = "") -> Done:
    """Give a command where nobody sits."""
    with begun(words, key, before, subprocess.DEVNULL) as process:
        out, err = process.communicate(timeout=60)
    return Done(process.returncode, out, err)


def test_the_key_comes_from_the_environment(paths: UserPaths) -> None:
    done = ask("list", key=PHRASE)
    assert (done.code, done.out.split("\t")[0], done.err) == (DONE, "1/2026", "")
    assert ask("import", str(resource("demo/meeting.ho21.json")), key=PHRASE).code == DONE
    assert ask("list", key=PHRASE).out.count("\n") == 2
    assert cipher.is_encrypted(paths.database)


def test_without_a_key_a_script_is_told_how_to_give_it(paths: UserPaths) -> None:
    before = paths.database.read_bytes()
    done = ask("list")
    assert (done.code, done.out) == (NO_STORE, "")
    assert done.err.count("\n") == 1
    assert VARIABLE in done.err
    wrong = ask("list", key="feil")
    assert (wrong.code, "passer ikke" in wrong.err) == (NO_STORE, True)
    assert paths.database.read_bytes() == before


def test_at_a_terminal_the_key_is_asked_for(paths: UserPaths) -> None:
    ours, theirs = pty.openpty()
    with begun(("list",), "", "", theirs) as process:
        assert process.stderr
        while process.stderr.read(1) != ":":
            assert process.poll() is None
        os.write(ours, f"{PHRASE}\n".encode())
        out, _ = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == DONE
    assert "1/2026" in out


def test_without_what_reads_it_an_encrypted_file_is_refused_and_left_alone(paths: UserPaths) -> None:
    before = paths.database.read_bytes()
    done = ask("list", key=PHRASE, before="import sys; sys.modules['sqlcipher3'] = None")
    assert done.code == NO_STORE
    assert "ho21desk[crypt]" in done.err
    assert done.err.count("\n") == 1
    assert paths.database.read_bytes() == before
    assert not list(paths.data.glob("*skadet*"))
