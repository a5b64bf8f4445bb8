"""What goes wrong is logged with its place, and never with anybody's words."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ho21desk.log import log_bug, log_to

ROOT = Path(__file__).resolve().parents[2]
HIDDEN = re.compile("HEMMELIG|Kari|Nordmann|kari|full", re.IGNORECASE)


def test_whatever_fails_wherever_no_words_get_out(tmp_path: Path) -> None:
    home = tmp_path / "kari-hjemme"
    done = subprocess.run(
        [sys.executable, "-W", "always", str(Path(__file__).with_name("secretive.py")), str(home)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    log = (home / "logs" / "ho21desk.log").read_text(encoding="utf-8")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not HIDDEN.findall(log)
    assert str(ROOT) not in log
    for told in (
        *("OwnError", "ValueError", "KeyError", "FileNotFoundError", "ExceptionGroup", "UnicodeDecodeError"),
        *("SyntaxError", "RecursionError", "IntegrityError", "UserWarning", "Qt ", "sqlalchemy.pool"),
        *("secretive.py", "ho21desk/qtmodels/desk_thread.py", "sqlalchemy/engine"),
    ):
        assert told in log
    assert log.count("ERROR bug") == 5 * 7 + 2
    assert len(log) < 100_000


def test_a_log_that_cannot_be_written_is_no_reason_to_stop_or_to_speak(
    closed_log: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fil").touch()
    log_to(tmp_path / "fil")
    log_bug(ValueError("HEMMELIG"))
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("closed_log")
def test_a_log_grows_to_a_bound_and_two_files(tmp_path: Path) -> None:
    log_to(tmp_path)
    log = tmp_path / "ho21desk.log"
    log.write_bytes(b"x" * 1_000_001)
    for _ in range(3):
        log_bug(ValueError("HEMMELIG"))
    assert log.read_text(encoding="utf-8").count("ERROR bug") == 3
    assert (tmp_path / "ho21desk.log.1").stat().st_size == 1_000_001
    assert len(list(tmp_path.iterdir())) == 2
