"""What is in a copy is told beside what there is now, and put back: one meeting, or all."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from ho21desk.desk import backups
from ho21desk.desk.backups import Since
from ho21desk.desk.office import Office
from ho21desk.errors import BackupError, FileError, MeetingExistsError, NotAllowedError
from ho21desk.model import Decision, Meeting, Place, TextField, TextRef
from ho21desk.paths import backups_of
from ho21desk.rules import running
from ho21desk.store import backup, cipher
from ho21desk.store.backup import Backup, Reason
from ho21desk.store.cipher import Key
from tests.conftest import Blank
from tests.factories import NOON, item, meeting, person


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ho21desk.sqlite3"


@pytest.fixture
def office(path: Path, key: Key | None, blank: Blank) -> Iterator[Office]:
    with Office(blank(path, key), lambda: NOON, key=key) as office:
        yield office


def made(number: int, **facts: object) -> Meeting:
    """Return a meeting with one case; no two share an `id`."""
    decisions = (Decision(id=f"d{number}", text="Vedtatt."),)
    agenda = [item(number, id=f"i{number}", discussion="Sagt.", decisions=decisions)]
    return meeting(agenda, [person(f"p{number}")], id=f"m{number}", number=number, **facts)


def copy_of(office: Office, reason: Reason = Reason.WANTED) -> Backup:
    taken = backup.take(office.path, backups_of(office.path), NOON, reason, office.key)
    assert taken
    return taken


def say(office: Office, number: int, text: str) -> None:
    office.open(office.archive.load(f"m{number}"))
    office.write(TextRef(TextField.DISCUSSION, f"i{number}"), text)


def test_a_look_tells_what_became_of_each_meeting(office: Office) -> None:
    for number in (1, 2, 3):
        office.archive.add(made(number, date=date(2026, 3, number)))
    copy = copy_of(office)
    say(office, 2, "Sagt. Og mer.")
    office.archive.add(made(4))
    with closing(cipher.connect(office.path, office.key)) as other:
        other.execute("PRAGMA foreign_keys = 1")
        other.execute("DELETE FROM meeting WHERE id = 'm3'")
        other.commit()
    found = backups.look(copy, office.path, office.key).meetings
    assert [(each.either.number, each.since) for each in found] == [
        (4, Since.NEW),
        (3, Since.GONE),
        (2, Since.CHANGED),
        (1, Since.SAME),
    ]
    assert found[2].more_letters == len(" Og mer.")
    assert found[3].either.date == date(2026, 3, 1)
    assert found[3].either.cases == 1


def test_where_the_cursor_was_and_an_empty_place_to_write_are_no_change(office: Office) -> None:
    without = item(1, id="i1")
    office.open(office.archive.add(replace(made(1), agenda=(without,))))
    copy = copy_of(office)
    office.be_at(Place("i1"))
    assert office.archive.load("m1").agenda[0].decisions
    (only,) = backups.look(copy, office.path, office.key).meetings
    assert only.since is Since.SAME


def test_a_look_tells_when_a_meeting_was_handled_last(office: Office) -> None:
    office.open(office.archive.add(made(1)))
    office.perform(running.start)
    (only,) = backups.look(copy_of(office), office.path, office.key).meetings
    assert only.either.handled == NOON


def test_looking_into_a_copy_does_not_touch_it(office: Office) -> None:
    office.archive.add(made(1))
    copy = copy_of(office)
    before = copy.path.read_bytes()
    backups.look(copy, office.path, office.key)
    assert copy.path.read_bytes() == before
    assert list(backups_of(office.path).iterdir()) == [copy.path]


def test_copies_are_listed_with_how_much_is_in_them(office: Office) -> None:
    office.archive.add(made(1))
    first = copy_of(office)
    office.archive.add(made(2))
    second = copy_of(office)
    first.path.write_bytes(b"torn")
    listed = backups.listed(backups_of(office.path), office.key)
    assert [(each.backup.number, each.meetings) for each in listed] == [(2, 2), (1, None)]
    assert listed[0].size == second.path.stat().st_size


def test_one_meeting_is_put_back_and_that_can_be_undone(office: Office) -> None:
    for number in (1, 2):
        office.archive.add(made(number))
    then = office.archive.load("m1")
    copy = copy_of(office)
    say(office, 1, "Noe helt annet.")
    now = office.archive.load("m1")
    say(office, 2, "Skal stå.")
    changes = backups.put_back(office, copy, "m1")
    assert changes.before is None
    assert changes.after == office.archive.load("m1") == then
    assert office.archive.load("m2").agenda[0].discussion == "Skal stå."
    office.undo()
    assert office.archive.load("m1") == now


def test_a_meeting_that_is_gone_is_kept_anew(office: Office) -> None:
    office.archive.add(made(1))
    then = office.archive.load("m1")
    copy = copy_of(office)
    with closing(cipher.connect(office.path, office.key)) as other:
        other.execute("PRAGMA foreign_keys = 1")
        other.execute("DELETE FROM meeting")
        other.commit()
    changes = backups.put_back(office, copy, "m1")
    assert changes.after == office.archive.load("m1") == then


def test_a_meeting_whose_number_another_has_is_not_put_back(office: Office) -> None:
    office.archive.add(made(1))
    copy = copy_of(office)
    with closing(cipher.connect(office.path, office.key)) as other:
        other.execute("PRAGMA foreign_keys = 1")
        other.execute("DELETE FROM meeting")
        other.commit()
    office.archive.add(replace(made(1), id="other", participants=(), agenda=()))
    with pytest.raises(MeetingExistsError):
        backups.put_back(office, copy, "m1")


def test_all_is_put_back_and_what_was_there_is_copied_first(office: Office) -> None:
    office.archive.add(made(1))
    then = office.archive.load("m1")
    copy = copy_of(office)
    say(office, 1, "Noe helt annet.")
    now = office.archive.load("m1")
    office.archive.add(made(2))
    changes = backups.put_all_back(office, copy, NOON)
    assert changes.after == then
    assert [each.id for each in office.archive.summaries()] == ["m1"]
    before = backup.kept(backups_of(office.path))[0]
    assert before.reason is Reason.RESTORE
    changes = backups.put_all_back(office, before, NOON)
    assert changes.after == now
    assert len(office.archive.summaries()) == 2
    say(office, 2, "Skrevet etterpå.")
    with Office(office.path, lambda: NOON, key=office.key) as again:
        assert again.archive.load("m2").agenda[0].discussion == "Skrevet etterpå."
        with closing(cipher.connect(office.path, office.key)) as other:
            assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_newest_meeting_is_opened_when_the_open_one_was_not_there_then(office: Office) -> None:
    for number in (1, 2):
        office.archive.add(made(number))
    copy = copy_of(office)
    office.open(office.archive.add(made(3)))
    assert backups.put_all_back(office, copy, NOON).after.id == "m2"


def test_nothing_is_put_back_while_a_meeting_runs(office: Office) -> None:
    office.open(office.archive.add(made(1)))
    copy = copy_of(office)
    office.perform(running.start)
    for put in (
        partial(backups.put_back, office, copy, "m1"),
        partial(backups.put_all_back, office, copy, NOON),
    ):
        with pytest.raises(NotAllowedError) as refused:
            put()
        assert refused.value.rule == "restore_while_running"
    assert office.meeting
    assert office.meeting.current


def test_a_damaged_copy_changes_nothing(office: Office) -> None:
    office.archive.add(made(1))
    copy = copy_of(office)
    say(office, 1, "Skal stå.")
    content = copy.path.read_bytes()
    copy.path.write_bytes(content[: len(content) // 2])
    for put in (
        partial(backups.put_back, office, copy, "m1"),
        partial(backups.put_all_back, office, copy, NOON),
    ):
        with pytest.raises(FileError):
            put()
    assert office.archive.load("m1").agenda[0].discussion == "Skal stå."


def test_without_a_copy_of_today_nothing_is_put_back(office: Office) -> None:
    office.archive.add(made(1))
    copy = copy_of(office)
    aside = copy.path.rename(office.path.with_name("elsewhere.sqlite3"))
    say(office, 1, "Skal stå.")
    backups_of(office.path).rmdir()
    backups_of(office.path).touch()
    with pytest.raises(BackupError):
        backups.put_all_back(office, replace(copy, path=aside), NOON)
    assert office.archive.load("m1").agenda[0].discussion == "Skal stå."


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a process that can be killed at once")
@pytest.mark.parametrize("after", [0.002, 0.01])
def test_a_crash_while_all_is_put_back_leaves_the_old_or_the_new(
    path: Path, key: Key | None, after: float
) -> None:
    """Killed somewhere in the middle: a database that is whole, and one of the two."""
    with Office(path, lambda: NOON, key=key) as office:
        office.archive.add(made(1, place="x" * 8_000_000))
        copy = copy_of(office)
        office.archive.add(made(2))
    program = f"""
import sys
from pathlib import Path
from ho21desk.store.cipher import Key
from ho21desk.store.database import Database
key = {(key.phrase if key else "")!r}
with Database(Path({str(path)!r}), key=Key(key) if key else None) as database:
    print("ready", flush=True)
    sys.stdin.readline()
    database.restore(Path({str(copy.path)!r}))
    print("done", flush=True)
    sys.stdin.readline()
"""
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe, text=True) as running_on:
        assert running_on.stdin
        assert running_on.stdout
        assert running_on.stdout.readline() == "ready\n"
        running_on.stdin.write("go\n")
        running_on.stdin.flush()
        begun = datetime.now()
        while (datetime.now() - begun).total_seconds() < after:
            pass
        os.kill(running_on.pid, signal.SIGKILL)
    with Office(path, lambda: NOON, key=key) as office:
        assert [each.id for each in office.archive.summaries()] in (["m1"], ["m2", "m1"])
        assert backup.is_good(path, key)
