"""The program's own files are closed to all but the person, whatever the umask; others' follow it."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from ho21desk.commands import DONE, run
from ho21desk.desk.office import Office
from ho21desk.files import replace_bytes
from ho21desk.log import log_to
from ho21desk.paths import UserPaths, backups_of, resource
from ho21desk.settings import SettingsFile
from ho21desk.store import backup
from ho21desk.store.backup import Reason
from ho21desk.store.writer_lock import WriterLock

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders to themselves")
DEMO = resource("demo/meeting.ho21.json")


@pytest.fixture(params=[0, 0o022, 0o027], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def open_to_others(folder: Path) -> dict[str, str]:
    """Return what others could get at in a folder and below, with how."""
    found = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    return {str(path): stat.filemode(mode) for path, mode in found.items() if mode & 0o077}


@pytest.mark.usefixtures("umask", "closed_log")
def test_the_programs_own_files_are_closed_to_others(tmp_path: Path) -> None:
    paths = UserPaths.below(tmp_path / "en" / "mappe")
    log_to(paths.logs)
    settings = SettingsFile(paths.settings)
    for colours in ("dark", "light"):
        settings.change(colours=colours)
        settings.finish()
    with WriterLock(paths.database) as lock, Office(paths.database, datetime.now, lock=lock) as office:
        office.archive.bring_in(DEMO)
        assert backup.take(paths.database, backups_of(paths.database), datetime.now(), Reason.START)
        names = {path.name for path in paths.data.rglob("*")}
        assert names >= {
            "logs",
            "ho21desk.log",
            "settings.json",
            "ho21desk.sqlite3",
            "ho21desk.sqlite3-wal",
            "ho21desk.sqlite3-shm",
            "ho21desk.sqlite3.lock",
        }
        assert open_to_others(tmp_path / "en") == {}


def test_what_is_for_others_follows_the_umask(tmp_path: Path, umask: int) -> None:
    target = tmp_path / "utkast.txt"
    replace_bytes(target, b"Referat")
    assert target.stat().st_mode & 0o777 == 0o666 & ~umask


def test_files_of_older_programs_are_closed_at_the_next_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("HO21DESK_HOME")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    paths = UserPaths.default()
    assert run(["import", str(DEMO)]) == DONE
    paths.logs.mkdir(parents=True, exist_ok=True)
    for path in (paths.settings, paths.logs / "ho21desk.log", paths.logs / "ho21desk.log.1"):
        path.touch()
    with closing(sqlite3.connect(paths.database)) as held:
        held.execute("SELECT * FROM meeting").fetchone()
        for path in (*paths.data.rglob("*"), paths.data, paths.config, paths.logs):
            path.chmod(0o755 if path.is_dir() else 0o644)
        assert len(open_to_others(paths.data)) >= 4
        run(["list"])
        assert open_to_others(paths.data) | open_to_others(paths.config) | open_to_others(paths.logs) == {}


def test_a_folder_that_a_person_names_is_left_to_those_who_use_it(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert run(["--data-dir", str(tmp_path), "import", str(DEMO)]) == DONE
    assert list(open_to_others(tmp_path)) == [str(tmp_path)]
