"""Encryption turned on and off, and another key: wherever it stops, one of the two databases is whole."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from ho21desk.desk import backups, mending
from ho21desk.desk.damage import Choice
from ho21desk.desk.office import Office
from ho21desk.errors import NotAllowedError, StoreError, StoreProblem
from ho21desk.model import TextField, TextRef
from ho21desk.paths import backups_of
from ho21desk.rules import running
from ho21desk.store import backup, cipher
from ho21desk.store.backup import Reason
from ho21desk.store.cipher import Key
from tests.factories import NOON, item, meeting

SAID = "Hemmelig drøfting av plassen"
DISCUSSION = TextRef(TextField.DISCUSSION, "i1")


class Killed(BaseException):
    """Nothing that the program foresees, so that it cleans up after nothing."""


@dataclass
class Files:
    """Counts what the program does with files, and kills it at one of these things."""

    kill_at: int = -1
    seen: int = 0
    watched: bool = False
    events: tuple[str, ...] = ()

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.watched or event not in self.events:
            return
        self.seen += 1
        if self.seen == self.kill_at:
            self.watched = False
            raise Killed(event, arguments)


@pytest.fixture(scope="session")
def files() -> Files:
    """Return what hears of every file; a hook can never be taken away again."""
    heard = Files()
    sys.addaudithook(heard.hear)
    return heard


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ho21desk.sqlite3"


@pytest.fixture(scope="session")
def other_secret() -> Key:
    return Key("en annen nøkkel")


def opened(path: Path, key: Key | None) -> Office:
    return Office(path, lambda: NOON, key=key)


def fill(path: Path, key: Key | None) -> None:
    """Make a database, two copies of it and two files that were set aside."""
    with opened(path, key) as office:
        office.open(office.archive.add(meeting([item(1, id="i1")], id="m1", number=1)))
        for count in range(2):
            office.write(DISCUSSION, f"{SAID} {count}")
            assert backup.take(path, backups_of(path), NOON, Reason.WANTED, key)
    for name in ("ho21desk.sqlite3.før", "ho21desk skadet 2026-03-14 12.00.00.sqlite3"):
        path.with_name(name).write_bytes(path.read_bytes())


def said(path: Path, key: Key | None) -> str:
    with opened(path, key) as office:
        return office.archive.load("m1").agenda[0].discussion


def holding_words(path: Path) -> list[str]:
    """Return the files in which something that was written can be read."""
    found = (each for each in path.parent.rglob("*") if each.is_file())
    return sorted(each.name for each in found if SAID.encode() in each.read_bytes())


def problem_of(path: Path, key: Key | None) -> StoreProblem | None:
    try:
        opened(path, key).close()
    except StoreError as error:
        return error.problem
    return None


@contextmanager
def killed(files: Files, at: int) -> Iterator[None]:
    files.kill_at, files.seen, files.watched = at, 0, True
    try:
        with suppress(Killed, StoreError):  # opening the file again, with a key it has no longer
            yield
    finally:
        files.watched = False


def test_after_encrypting_nothing_that_was_written_can_be_read_on_disk(path: Path, secret: Key) -> None:
    fill(path, None)
    assert len(holding_words(path)) == 5
    with opened(path, None) as office:
        office.open(office.archive.load("m1"))
        office.write(DISCUSSION, f"{SAID}, i loggen")
        changes, left = office.change_key(secret)
        assert left == ()
        assert changes
        assert changes.after.agenda[0].discussion == f"{SAID}, i loggen"
        assert holding_words(path) == []
        office.write(DISCUSSION, f"{SAID}, etterpå")
        assert holding_words(path) == []
        listed = backups.listed(backups_of(path), office.key)
        assert [each.meetings for each in listed] == [1, 1]
        copy = listed[-1].backup
        assert backups.put_all_back(office, copy, NOON).after.agenda[0].discussion == f"{SAID} 0"
        assert holding_words(path) == []
    assert problem_of(path, None) is StoreProblem.NEEDS_KEY
    assert said(path, secret) == f"{SAID} 0"


def test_the_key_is_changed_and_taken_off_again(path: Path, secret: Key, other_secret: Key) -> None:
    fill(path, secret)
    with opened(path, secret) as office:
        assert office.change_key(other_secret)[1] == ()
        assert office.key == other_secret
    assert problem_of(path, secret) is StoreProblem.WRONG_KEY
    with opened(path, other_secret) as office:
        assert [each.meetings for each in backups.listed(backups_of(path), other_secret)] == [1, 1]
        assert office.change_key(None)[1] == ()
        assert office.key is None
    assert said(path, None) == f"{SAID} 1"
    assert [each.meetings for each in backups.listed(backups_of(path))] == [1, 1]
    assert len(holding_words(path)) == 5


_MOVES = ("os.rename", "os.remove")


@pytest.mark.parametrize(
    ("change", "events"),
    [("on", ("open", "sqlite3.connect", *_MOVES)), ("other", _MOVES), ("off", _MOVES)],
)
def test_wherever_it_is_killed_the_old_or_the_new_database_is_there_whole(
    tmp_path: Path, files: Files, secret: Key, other_secret: Key, change: str, events: tuple[str, ...]
) -> None:
    old = None if change == "on" else secret
    new = {"on": secret, "other": other_secret, "off": None}[change]
    fill(tmp_path / "template" / "ho21desk.sqlite3", old)
    files.events = events
    at, ended_with = 0, set()
    while files.seen >= at:
        at += 1
        folder = tmp_path / str(at)
        path = Path(shutil.copytree(tmp_path / "template", folder)) / "ho21desk.sqlite3"
        with opened(path, old) as office, killed(files, at):
            office.change_key(new)
        key = None if cipher.is_plain(path) else old if problem_of(path, old) is None else new
        ended_with.add(key)
        assert said(path, key) == f"{SAID} 1"
        assert [each.meetings for each in backups.listed(backups_of(path), key)] == [1, 1], at
        assert not list(folder.rglob("*.bytte"))
        assert (holding_words(path) == []) == (key is not None)
    assert at > 10
    assert ended_with == {old, new}


def test_another_program_that_reads_keeps_the_key_from_being_changed(path: Path, secret: Key) -> None:
    fill(path, None)
    with opened(path, None) as office:
        office.open(office.archive.load("m1"))
        with closing(cipher.connect(path)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM meeting").fetchone()
            with pytest.raises(StoreError) as failed:
                office.change_key(secret)
        assert failed.value.problem is StoreProblem.LOCKED
        assert office.key is None
        office.write(DISCUSSION, f"{SAID}, videre")
    assert said(path, None) == f"{SAID}, videre"
    assert not list(path.parent.rglob("*.bytte"))


def test_a_file_that_cannot_be_read_is_told_and_left(path: Path, secret: Key) -> None:
    fill(path, None)
    torn = path.with_name("ho21desk skadet 2026-03-14 12.00.00.sqlite3")
    torn.write_bytes(torn.read_bytes()[:9_000])
    with opened(path, None) as office:
        assert office.change_key(secret)[1] == (torn,)
    assert said(path, secret) == f"{SAID} 1"


def test_the_key_is_not_changed_while_a_meeting_runs(path: Path, secret: Key) -> None:
    fill(path, None)
    with opened(path, None) as office:
        office.open(office.archive.load("m1"))
        office.perform(running.start)
        with pytest.raises(NotAllowedError) as refused:
            office.change_key(secret)
        assert refused.value.rule == "key_while_running"


def test_a_plain_copy_that_comes_to_lie_beside_an_encrypted_database_is_encrypted(
    path: Path, secret: Key
) -> None:
    fill(path, None)
    copies = {each.path: each.path.read_bytes() for each in backup.kept(backups_of(path))}
    with opened(path, None) as office:
        office.change_key(secret)
    for copy, content in copies.items():
        copy.write_bytes(content)
    opened(path, secret).close()
    assert holding_words(path) == []


@pytest.mark.parametrize(
    ("torn", "with_copy", "found"),
    [
        ("sqlite_schema", True, SAID),
        ("step", True, SAID),
        ("step", False, SAID),
        ("agenda_item", True, ""),
    ],
)
def test_of_a_damaged_encrypted_database_what_can_be_read_is_read(
    path: Path, secret: Key, torn: str, with_copy: bool, found: str
) -> None:
    with opened(path, secret) as office:
        for number in range(1, 6):
            office.archive.add(meeting([item(number, id=f"i{number}")], id=f"m{number}", number=number))
        if with_copy:
            assert backup.take(path, backups_of(path), NOON, Reason.WANTED, secret)
        office.open(office.archive.load("m1"))
        office.write(DISCUSSION, SAID)
    with closing(cipher.connect(path, secret)) as connection:
        pages = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
    with path.open("r+b") as file:
        file.seek((pages.get(torn, 1) - 1) * 4096)
        file.write(bytes(4096))
    assert problem_of(path, secret) is StoreProblem.DAMAGED
    damage = mending.examine(path, secret)
    assert damage.choices[0] is (Choice.BOTH if with_copy else Choice.READABLE)
    mended = mending.mend(path, damage.choices[0], NOON, secret)
    assert mended.aside
    assert holding_words(path) == []
    assert said(path, secret) == found
    with opened(path, secret) as office:
        assert len(office.archive.summaries()) == 5


def test_when_nothing_is_left_of_an_encrypted_database_its_copy_takes_its_place(
    path: Path, secret: Key
) -> None:
    fill(path, secret)
    path.write_bytes(bytes(60_000))
    assert problem_of(path, None) is StoreProblem.NEEDS_KEY
    assert problem_of(path, secret) is StoreProblem.DAMAGED
    damage = mending.examine(path, secret)
    assert damage.choices[0] is Choice.COPY
    mending.mend(path, Choice.COPY, NOON, secret)
    assert said(path, secret) == f"{SAID} 1"
    assert holding_words(path) == []
