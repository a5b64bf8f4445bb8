"""A process whose disk is slow, whose writing is written down, or that has no network.

`environment` returns the environment to start it with. It loads a small library (`faults.c`, compiled
when it is first needed) between the program and the C library, so what SQLite, Qt and Python do is seen
alike, also in the threads and children of the process:

    environment(slow_sync=30)
        every fsync, fdatasync and sync_file_range takes 30 ms longer. `syncs_in_first_thread()`, asked
        inside such a process, tells how many of them the first thread waited for, which in a program
        with a window is the window's; `slow_syncs(0)` there ends it.
    environment(record=Recording(folder, log))
        all that is written below the folder goes to the log too, in its order and with its bytes;
        `read_log` returns it. Not seen is what goes through a memory map (of SQLite's files the -shm
        file, which it never trusts after a crash), and what the system copies from file to file by
        itself (`shutil.copyfile`).
    environment(no_network=log)
        sockets and connections for IPv4 and IPv6 are refused with ENETUNREACH, each with a line in the
        log: "socket 2" or "connect 10", the number being the address family (2 is IPv4, 10 IPv6). An
        empty log means that none was asked for. Other sockets (the accessibility bus) work.

UnavailableError is raised where there is no Linux or no C compiler; `require` skips the test then.
"""

import ctypes
import enum
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

_SOURCE = Path(__file__).with_name("faults.c")
_HEAD = struct.Struct("=IiqII")


class UnavailableError(Exception):
    """The library cannot be made here; the words say why."""


@dataclass(frozen=True)
class Recording:
    """What is written below `folder` is to be written down in `log`."""

    folder: Path
    log: Path


class Kind(enum.IntEnum):
    """What was done."""

    OPENED = 1
    WRITTEN = 2
    CUT = 3
    RENAMED = 4
    UNLINKED = 5
    SYNCED = 6


@dataclass(frozen=True)
class Event:
    """One thing that was done below the folder.

    Attributes:
        fd: the descriptor it was done through; -1 for a name.
        place: where the bytes went, or the length a file was cut to; for OPENED 0 if it was emptied,
            -1 if not, -2 if it is a folder.
        name: the name below the folder, with a slash first; only for names and OPENED.
        data: the bytes, or the new name.
    """

    kind: Kind
    fd: int
    place: int
    name: str
    data: bytes


def environment(
    *, slow_sync: int = 0, record: Recording | None = None, no_network: Path | None = None
) -> dict[str, str]:
    """Return this process's environment with what makes the next one faulty. UnavailableError."""
    more = {"LD_PRELOAD": " ".join(filter(None, (str(library()), os.environ.get("LD_PRELOAD"))))}
    if slow_sync:
        more["FAULTS_SLOW_SYNC"] = str(slow_sync)
    if record:
        more |= {"FAULTS_FOLDER": str(record.folder), "FAULTS_RECORD": str(record.log)}
    if no_network:
        more["FAULTS_NO_NETWORK"] = str(no_network)
    return {**os.environ, **more}


def library() -> Path:
    """Return the library, compiled if it is not there yet. UnavailableError."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        raise UnavailableError("faults are put in by a library for Linux, which takes a C compiler to make")
    digest = hashlib.sha256(_SOURCE.read_bytes()).hexdigest()[:16]
    made = Path(tempfile.gettempdir()) / f"ho21desk-faults-{os.getuid()}-{digest}.so"
    if not made.exists():
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "faults.so"
            asked = [compiler, "-shared", "-fPIC", "-O2", "-o", str(fresh), str(_SOURCE), "-ldl", "-pthread"]
            done = subprocess.run(asked, capture_output=True, text=True, check=False)
            if done.returncode:
                raise UnavailableError(f"the library of faults does not compile here: {done.stderr}")
            shutil.move(fresh, made)
    return made


def require() -> None:
    """Skip the test where no faults can be put in."""
    try:
        library()
    except UnavailableError as error:
        pytest.skip(str(error))


def slow_syncs(milliseconds: int) -> None:
    """Make every sync of this process take so much longer from now on."""
    ctypes.CDLL(None).faults_slow_sync(ctypes.c_long(milliseconds))


def syncs_in_first_thread() -> int:
    """Return how many syncs the first thread of this process has waited for."""
    counted = ctypes.CDLL(None).faults_syncs_in_first_thread
    counted.restype = ctypes.c_ulong
    return int(counted())


def read_log(log: Path) -> Iterator[Event]:
    """Return what was written down, in its order."""
    data = log.read_bytes()
    place = 0
    while place < len(data):
        kind, fd, where, name, size = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        words, content = data[place : place + name], data[place + name : place + name + size]
        place += name + size
        yield Event(Kind(kind), fd, where, words.decode(), content)
