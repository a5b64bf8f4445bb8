"""Files that were broken by accident or made to do harm."""

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange.meeting_file import LARGEST, dumps, loads, read

START = '{"format": "ho21desk/meeting", "version": 1, "x": '


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "linje 1, tegn 1: filen er ikke gyldig JSON"),
        (b'{"format": "ho21desk/meeting",\n "version": }', "linje 2, tegn 13: filen er ikke gyldig JSON"),
        (b"PK\x03\x04\x00", "linje 1, tegn 1: filen er ikke gyldig JSON"),
        (b"\xff\xfe{\x00}\x00", "filen er ikke tekst i UTF-8"),
        ('{"council": "Rådet"}'.encode("latin-1"), "filen er ikke tekst i UTF-8"),
        ((START + "NaN}").encode(), "NaN er ikke et tall som kan leses"),
        ((START + "-Infinity}").encode(), "-Infinity er ikke et tall som kan leses"),
        ((START + "1e999}").encode(), "1e999 er ikke et tall som kan leses"),
        ((START + "9" * 5000 + "}").encode(), "9" * 60 + "… er ikke et tall som kan leses"),
        ((START + "[" * 100_000).encode(), "filen har for mange nivåer inni hverandre"),
        ((START + "[" * 60 + "]" * 60 + "}").encode(), "filen har for mange nivåer inni hverandre"),
        ((START + '{"x":' * 60 + "1" + "}" * 61).encode(), "filen har for mange nivåer inni hverandre"),
    ],
)
def test_what_is_no_json_is_no_meeting(content: bytes, said: str) -> None:
    with pytest.raises(FileError) as refused:
        loads(content, Path("x"))
    assert refused.value.problem is FileProblem.NOT_A_MEETING
    assert refused.value.details == (said,)


def test_half_a_file_is_no_meeting(every_field: Path) -> None:
    content = every_field.read_bytes()
    for length in range(0, len(content) - 2, 97):
        with pytest.raises(FileError):
            loads(content[:length], every_field)


def test_a_meeting_may_keep_large_numbers_for_others(tree: dict[str, Any]) -> None:
    tree["x"] = {"tall": 10**4000, "brøk": 0.1}
    after = loads(json.dumps(tree), Path("x"))
    assert after.extra == {"tall": 10**4000, "brøk": 0.1}
    assert dumps(loads(dumps(after), Path("x"))) == dumps(after)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "stor.ho21.json"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    monkeypatch.setattr(Path, "read_bytes", lambda _path: pytest.fail("was read"))
    with pytest.raises(FileError) as refused:
        read(path)
    assert refused.value.problem is FileProblem.TOO_LARGE


def test_a_huge_text_is_refused() -> None:
    for content in (" " * (LARGEST + 1), b" " * (LARGEST + 1)):
        with pytest.raises(FileError) as refused:
            loads(content, Path("x"))
        assert refused.value.problem is FileProblem.TOO_LARGE


def test_a_file_with_countless_misfits_is_refused_in_good_time(tree: dict[str, Any]) -> None:
    tree["agenda"] = [0] * 200_000
    begun = time.monotonic()
    with pytest.raises(FileError) as refused:
        loads(json.dumps(tree), Path("x"))
    assert time.monotonic() - begun < 10
    assert len(refused.value.details) == 1001
    assert refused.value.details[-1] == "… og flere enn 1000 andre feil"


def test_countless_ballots_are_refused_in_good_time(tree: dict[str, Any]) -> None:
    tree["agenda"][7]["vote"]["ballots"] = {str(number): [] for number in range(200_000)}
    begun = time.monotonic()
    with pytest.raises(FileError) as refused:
        loads(json.dumps(tree), Path("x"))
    assert time.monotonic() - begun < 10
    assert len(refused.value.details) == 1001


def test_presence_is_not_computed_for_a_crowd(tree: dict[str, Any]) -> None:
    moves = [{"item": f"{number}/5/2023", "state": "out"} for number in range(200, 0, -2)]
    tree["agenda"] = [{"number": number, "kind": "case", "title": ""} for number in range(1, 201)]
    person = {"name": "", "role": "member", "attendance": "present", "mode": "digital", "presence": moves}
    tree["participants"] = [{"id": str(number), **person} for number in range(400)]
    begun = time.monotonic()
    with pytest.raises(FileError) as refused:
        loads(json.dumps(tree), Path("x"))
    assert time.monotonic() - begun < 10
    assert "participants: har flere enn 300 deler" in refused.value.details


def test_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    for path in (tmp_path / "borte.json", tmp_path / "fil" / "under.json"):
        with pytest.raises(FileError) as refused:
            read(path)
        assert refused.value.problem is FileProblem.MISSING


def test_a_folder_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, Path("nul\0"), tmp_path / ("x" * 300)):
        with pytest.raises(FileError) as refused:
            read(path)
        assert refused.value.problem is FileProblem.UNREADABLE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_does_not_keep_us_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError) as refused:
        read(tmp_path / "pipe")
    assert refused.value.problem is FileProblem.UNREADABLE


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.ho21.json"
    path.touch()

    def forbid(_path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(
        Path, "read_bytes", forbid
    )  # the administrator may read anything, so chmod proves nothing
    with pytest.raises(FileError) as refused:
        read(path)
    assert refused.value.problem is FileProblem.UNREADABLE
