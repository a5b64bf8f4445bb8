"""The faults that other tests stand on are really there."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.safety import faulty
from tests.safety.faulty import Kind, Recording


@pytest.fixture(autouse=True)
def need_faults() -> None:
    faulty.require()


def run(script: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    return done.stdout


def test_a_sync_takes_longer_and_is_counted_where_a_window_would_wait(tmp_path: Path) -> None:
    script = f"""
import os, threading, time
from tests.safety.faulty import syncs_in_first_thread
handle = os.open({str(tmp_path / "file")!r}, os.O_WRONLY | os.O_CREAT)
begun = time.monotonic()
for sync in (os.fsync, os.fdatasync):
    thread = threading.Thread(target=sync, args=[handle])
    thread.start()
    thread.join()
os.fsync(handle)
print(time.monotonic() - begun >= 0.06, syncs_in_first_thread())
"""
    assert run(script, faulty.environment(slow_sync=20)) == "True 1\n"


def test_all_that_is_written_is_written_down(tmp_path: Path) -> None:
    folder, log = tmp_path / "below", tmp_path / "log"
    folder.mkdir()
    script = f"""
import os
os.chdir({str(folder)!r})
handle = os.open("file", os.O_RDWR | os.O_CREAT)
os.write(handle, b"abc")
os.pwrite(handle, b"d", 5)
os.ftruncate(handle, 4)
os.fsync(handle)
os.rename("file", "other")
os.close(handle)
os.open({str(tmp_path / "beside")!r}, os.O_RDWR | os.O_CREAT)
os.write(handle, b"not this")
os.unlink("other")
"""
    run(script, faulty.environment(record=Recording(folder, log)))
    seen = [(event.kind, event.place, event.name, event.data) for event in faulty.read_log(log)]
    assert seen == [
        (Kind.OPENED, -1, "/file", b""),
        (Kind.WRITTEN, 0, "", b"abc"),
        (Kind.WRITTEN, 5, "", b"d"),
        (Kind.CUT, 4, "", b""),
        (Kind.SYNCED, 0, "", b""),
        (Kind.RENAMED, 0, "/file", b"/other"),
        (Kind.UNLINKED, 0, "/other", b""),
    ]


def test_the_network_is_refused_and_a_local_socket_is_not(tmp_path: Path) -> None:
    log = tmp_path / "log"
    script = """
import socket
socket.socketpair()
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
    try:
        socket.socket(family)
    except OSError as error:
        print(error.errno)
"""
    assert run(script, faulty.environment(no_network=log)) == "101\n101\n"
    assert log.read_text() == "socket 2\nsocket 10\n"
