"""One program writes at a time; a dead one hinders nobody, and one that slept too long writes no more."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from ho21desk.errors import Holder, StoreError, StoreProblem
from ho21desk.store import meetings
from ho21desk.store.database import Database
from ho21desk.store.writer_lock import DEAD_SECONDS, WriterLock
from tests.factories import meeting

HOLDING = """
import sys
from pathlib import Path
from ho21desk.store.writer_lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
lock.take()
lock.answer_at("ho21desk-" + "0" * 32)
print("taken", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mappe" / "møter.sqlite3"


@pytest.fixture
def holder(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another program that holds the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "taken\n"
    yield process
    process.kill()
    process.communicate()


def written(path: Path) -> dict[str, str]:
    """Return what stands in the lock."""
    record: dict[str, str] = json.loads(lock_file(path).read_bytes()[:512])
    return record


def lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def from_another_machine(path: Path, seconds_ago: float = 0) -> None:
    """Leave a lock as a program on another machine writes it, which touched it so long ago."""
    with WriterLock(path):
        record = written(path)
    record |= {"name": "KONTOR-PC", "machine": "fjern", "since": "2026-06-11T09:12:00", "token": "annen"}
    lock_file(path).write_text(json.dumps(record).ljust(512))
    touch(path, seconds_ago)


def touch(path: Path, seconds_ago: float) -> None:
    touched = time.time() - seconds_ago
    os.utime(lock_file(path), (touched, touched))


def refused(lock: WriterLock) -> Holder:
    with pytest.raises(StoreError) as failed:
        lock.take()
    assert failed.value.problem is StoreProblem.HELD
    assert failed.value.holder
    return failed.value.holder


def test_only_one_program_has_it_and_says_since_when(path: Path, holder: "subprocess.Popen[str]") -> None:
    found = refused(WriterLock(path))
    assert (found.machine, found.address) == ("", "ho21desk-" + "0" * 32)
    assert found.since
    assert abs((datetime.now() - found.since).total_seconds()) < 60
    holder.communicate("leave\n")
    with WriterLock(path) as lock:
        assert lock.left == "ho21desk-" + "0" * 32  # it did not let go, it ended


def test_what_was_let_go_of_is_free_and_names_nobody(path: Path) -> None:
    with WriterLock(path):
        assert written(path)["name"]
        refused(WriterLock(path))
    assert set(written(path).values()) == {""}
    with WriterLock(path) as lock:
        assert lock.left == ""


def test_a_killed_program_hinders_nobody(path: Path, holder: "subprocess.Popen[str]") -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    record = written(path)
    with WriterLock(path) as lock:
        assert lock.left == "ho21desk-" + "0" * 32
        assert written(path)["token"] != record["token"]


def test_a_program_that_stopped_still_has_it(path: Path, holder: "subprocess.Popen[str]") -> None:
    holder.send_signal(signal.SIGSTOP)
    refused(WriterLock(path))
    touch(path, 10 * DEAD_SECONDS)  # it shows no sign of life, but it lives
    refused(WriterLock(path))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"name": 1}', b"\xff" * 4096])
def test_a_lock_that_says_nothing_is_nobodys(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    lock_file(path).write_bytes(content)
    with WriterLock(path):
        assert written(path)["name"]


def test_another_machine_has_it_as_long_as_it_lives(path: Path) -> None:
    from_another_machine(path, DEAD_SECONDS - 60)
    assert refused(WriterLock(path)) == Holder("KONTOR-PC", datetime(2026, 6, 11, 9, 12), "")
    touch(path, -DEAD_SECONDS + 60)  # its clock may be ahead
    refused(WriterLock(path))


@pytest.mark.parametrize("seconds", [DEAD_SECONDS + 60, -DEAD_SECONDS - 60])
def test_another_machine_that_has_not_touched_it_for_minutes_is_dead(path: Path, seconds: float) -> None:
    from_another_machine(path, seconds)
    with WriterLock(path) as lock:
        assert lock.left == ""  # what it left is not on this machine
        lock.check()


def test_to_touch_it_shows_that_one_lives(path: Path) -> None:
    with WriterLock(path) as lock:
        os.utime(lock_file(path), (0, 0))
        lock.touch()
        assert time.time() - lock_file(path).stat().st_mtime < 60


def test_who_slept_while_another_machine_took_it_writes_no_more(path: Path) -> None:
    with WriterLock(path) as lock, Database(path, lock=lock) as database:
        with database.transaction() as connection:
            meetings.save(connection, None, meeting())
        from_another_machine_in_place(path)
        for attempt in (lock.touch, lock.check, database.renew, lambda: add_to(database)):
            with pytest.raises(StoreError) as failed:
                attempt()
            assert failed.value.problem is StoreProblem.TAKEN
            assert failed.value.holder
            assert failed.value.holder.machine == "KONTOR-PC"
        with database.reading() as connection:
            assert len(meetings.summaries(connection)) == 1
    assert written(path)["name"] == "KONTOR-PC"  # it is not ours to let go of


def from_another_machine_in_place(path: Path) -> None:
    record = written(path) | {"name": "KONTOR-PC", "machine": "fjern", "token": "annen"}
    with lock_file(path).open("r+b") as file:
        file.write(json.dumps(record).encode().ljust(512))


def add_to(database: Database) -> None:
    with database.transaction():
        pytest.fail("this would be written")


def test_a_lock_that_was_removed_is_taken_again(path: Path) -> None:
    with WriterLock(path) as lock:
        lock_file(path).unlink()
        lock.check()
        refused(WriterLock(path))


def test_a_lock_that_was_removed_and_taken_is_lost(path: Path) -> None:
    with WriterLock(path) as lock:
        lock_file(path).unlink()
        with WriterLock(path) as other:
            with pytest.raises(StoreError) as failed:
                lock.check()
            assert failed.value.problem is StoreProblem.TAKEN
            other.check()


def test_a_folder_that_is_none_cannot_be_locked(tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    with pytest.raises(StoreError) as failed:
        WriterLock(tmp_path / "fil" / "møter.sqlite3").take()
    assert failed.value.problem is StoreProblem.UNREACHABLE
