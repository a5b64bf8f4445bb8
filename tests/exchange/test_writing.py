"""A file is written whole or not at all."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange.meeting_file import dumps, read, write
from tests.factories import meeting

BEFORE = "det som stod der"


def failing(error: OSError) -> object:
    def fail(*_args: object, **_more: object) -> NoReturn:
        raise error

    return fail


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "møte.ho21.json"
    path.write_text(BEFORE, encoding="utf-8")
    return path


def test_a_file_is_replaced_whole(target: Path) -> None:
    write(meeting(), target)
    assert target.read_bytes() == dumps(meeting()).encode()
    assert [path.name for path in target.parent.glob("*") if path.is_file()] == [target.name]


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, FileProblem.DISK_FULL),
        (errno.EDQUOT, FileProblem.DISK_FULL),
        (errno.EBUSY, FileProblem.LOCKED),
        (errno.EACCES, FileProblem.CANNOT_WRITE),
        (errno.EIO, FileProblem.CANNOT_WRITE),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_file_as_it_was(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, problem: FileProblem
) -> None:
    owner = Path if step == "replace" else os
    monkeypatch.setattr(owner, step, failing(OSError(number, os.strerror(number))))
    with pytest.raises(FileError) as failed:
        write(meeting(), target)
    assert (failed.value.path, failed.value.problem) == (target, problem)
    assert target.read_text(encoding="utf-8") == BEFORE
    assert [path.name for path in target.parent.glob("*") if path.is_file()] == [target.name]


def test_a_file_open_in_another_program_on_windows(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = PermissionError(errno.EACCES, "")
    held.winerror = 32  # type: ignore[attr-defined, unused-ignore]
    monkeypatch.setattr(Path, "replace", failing(held))
    with pytest.raises(FileError) as failed:
        write(meeting(), target)
    assert failed.value.problem is FileProblem.LOCKED


def test_the_bytes_are_on_disk_before_the_file_gets_its_name(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def note_fsync(handle: int) -> None:
        steps.append("synced")
        fsync(handle)

    def note_replace(path: Path, new: Path) -> Path:
        steps.append("replaced")
        return replace(path, new)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(Path, "replace", note_replace)
    write(meeting(), target)
    assert steps[:2] == ["synced", "replaced"]


def test_nowhere_to_write(tmp_path: Path) -> None:
    for path in (tmp_path / "borte" / "x.json", tmp_path, Path("nul\0"), tmp_path / ("x" * 300)):
        with pytest.raises(FileError) as failed:
            write(meeting(), path)
        assert (failed.value.path, failed.value.problem) == (path, FileProblem.CANNOT_WRITE)
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_is_followed_and_permissions_are_kept(target: Path) -> None:
    target.chmod(0o640)
    link = target.with_name("lenke.json")
    link.symlink_to(target)
    write(meeting(), link)
    assert link.is_symlink()
    assert read(target).number == 6
    assert target.stat().st_mode & 0o777 == 0o640
