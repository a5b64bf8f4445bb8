"""What every test stands on: a home of its own, and nobody to answer a dialog."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

# No window flashes up while one works; packaging/check.sh asks for real ones where they count.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QFontDialog, QInputDialog, QMessageBox

from ho21desk.store.cipher import Key

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "real"
MODAL = {
    QDialog: ["exec", "exec_"],
    QMessageBox: ["about", "aboutQt", "critical", "information", "question", "warning"],
    QFileDialog: [
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ],
    QInputDialog: ["getDouble", "getInt", "getItem", "getMultiLineText", "getText"],
    QColorDialog: ["getColor"],
    QFontDialog: ["getFont"],
}

# The same examples every time: a build that fails today fails tomorrow.
settings.register_profile("steady", deadline=None, max_examples=200, derandomize=True)
settings.load_profile("steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs a real window, where there is none."""
    if "HO21DESK_SYSTEM_PYTHON" in os.environ:
        return
    for item in items:
        if item.get_closest_marker("window"):
            item.add_marker(pytest.mark.skip(reason="needs a real window: bash packaging/check.sh"))


@pytest.fixture(scope="session")
def secret() -> Key:
    """Return a key; deriving it takes a quarter of a second, once."""
    return Key("Møtene er våre")


@pytest.fixture(params=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    """Return nothing, and then a key: what is promised holds for either kind of file."""
    return request.getfixturevalue("secret") if request.param == "encrypted" else None


Blank = Callable[[Path, Key | None], Path]


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Blank:
    """Return what puts a new database in a place, a copy of one: migrating takes most of a test's time."""
    made: dict[Key | None, Path] = {}

    def put(path: Path, key: Key | None) -> Path:
        from ho21desk.store.database import Database  # takes its time to load, and most tests need none

        if key not in made:
            made[key] = tmp_path_factory.mktemp("blank") / "ho21desk.sqlite3"
            Database(made[key], key=key).close()
        shutil.copyfile(made[key], path)
        return path

    return put


@pytest.fixture(scope="session")
def demo_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with the demo meeting in it, to be copied; making it takes a tenth of a second."""
    from ho21desk.desk.office import Office  # takes its time to load, and most tests need none

    path = tmp_path_factory.mktemp("demo") / "ho21desk.sqlite3"
    office = Office(path, lambda: datetime(2026, 6, 11, 10, 0), 1.0)
    office.open_demo(alone=True)
    office.close()
    return path


@pytest.fixture(autouse=True)
def swept(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect garbage in this thread where there are windows, as the program does; see `qtmodels.sweeper`.

    What stays when the last test is over is not looked through again: that would take most of the time.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A person's folders, empty; never those of the person who runs the tests."""
    folder = tmp_path / "home"
    monkeypatch.setenv("HO21DESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_modal_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail at a dialog that waits for an answer; nobody is there, and a meeting would stop."""
    for dialog, waiting in MODAL.items():
        for name in waiting:
            monkeypatch.setattr(dialog, name, _failing(f"{dialog.__name__}.{name}"))


@pytest.fixture(scope="session")
def real() -> Path:
    """The folder with the council's own papers, which lie beside the checkout, not in it."""
    if not REAL.is_dir():
        pytest.skip("the council's own papers are not here")
    return REAL


def _failing(name: str) -> Callable[..., NoReturn]:
    def fail(*_args: object, **_more: object) -> NoReturn:
        pytest.fail(f"{name} would wait for an answer")

    return fail
