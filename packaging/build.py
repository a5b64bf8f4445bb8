"""Builds the program as a folder that brings its own Python, dist/ho21desk.

Run by the Python that is to go along, which needs its shared library (Debian's and those of python.org have
it). All is made in build/, in an environment of its own with the versions of frozen/constraints.txt. On Linux
the folder is packed as well, with nothing in it of who builds it and when.
"""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = ROOT / "packaging" / "frozen"
PYTHON = BUILD / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
_PLUGINS = (
    "iconengines/",
    "imageformats/qicns",
    "imageformats/qsvg",
    "platforminputcontexts/",
    "platforms/qcocoa",
    "platforms/qoffscreen",
    "platforms/qwayland",
    "platforms/qwindows",
    "platforms/qxcb",
    "platformthemes/qxdgdesktopportal",
    "styles/",
    "wayland-decoration-client/adwaita",
    "wayland-graphics-integration-client/qt-plugin-wayland-egl",
    "wayland-shell-integration/xdg-shell",
    "xcbglintegrations/",
)
"""The screens there are, a desktop's own file dialogs and dead keys, SVG, and what draws the icons."""
_TRANSLATIONS = ("qtbase_nn.qm",)
"""Qt has no bokmål, which the program brings itself."""
_STRIPPED = (
    "libpython*",
    "python3*/lib-dynload/*.so",
    "rapidfuzz/*.so",
    "sqlalchemy/**/*.so",
    "sqlcipher3/*.so",
)
"""Libraries that come with what a debugger needs, most of their size."""


def main() -> None:
    """Build, in the steps that a person would take."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", _told("git", "-C", ROOT, "log", "-1", "--format=%ct"))
    os.environ["PYTHONHASHSEED"] = "0"  # or sets are written in another order each time
    _install()
    _leave_out()
    _run(PYTHON, ROOT / "packaging" / "icons.py", BUILD / "icons")
    quietly = "--noconfirm", "--clean", "--log-level", "WARN"
    folders = "--distpath", DIST, "--workpath", BUILD / "frozen"
    # From another folder, or the checkout is taken for the program that was installed.
    os.chdir(BUILD)
    _run(PYTHON, "-m", "PyInstaller", *quietly, *folders, FROZEN / "ho21desk.spec")
    _add_licences()
    if sys.platform == "linux":
        inside = DIST / "ho21desk" / "_internal"
        _run("strip", "--strip-debug", *(path for each in _STRIPPED for path in sorted(inside.glob(each))))
        _pack(DIST / "ho21desk")


def _install() -> None:
    """Install the program and what builds it, with the Qt that it will run on."""
    _run(sys.executable, "-m", "venv", "--clear", BUILD / "venv")
    pip = PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"
    pinned = "--constraint", FROZEN / "constraints.txt"
    _run(*pip, *pinned, "hatchling", "PySide6-Essentials", "pyinstaller")
    _run(*pip, *pinned, "--no-build-isolation", f"{ROOT}[crypt]")


def _leave_out() -> None:
    """Take out of Qt what a window like ours does not load, and with it the libraries that this needs."""
    qt = Path(_told(PYTHON, "-c", "import PySide6; print(PySide6.__path__[0])"))
    for path in qt.glob("**/plugins/*/*"):
        if not f"{path.parent.name}/{path.name.removeprefix('lib')}".startswith(_PLUGINS):
            path.unlink()
    for path in qt.glob("**/translations/*.qm"):
        if path.name not in _TRANSLATIONS:
            path.unlink()


def _add_licences() -> None:
    """Lay what is built in under the terms it comes with; PySide6 comes without their text."""
    target = DIST / "ho21desk" / "licences"
    shutil.copytree(FROZEN / "qt-licences", target / "qt")
    packages = Path(_told(PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"))
    for package in packages.glob("*.dist-info"):
        for path in package.rglob("*"):
            if path.is_file() and path.name.upper().startswith(("LICEN", "COPYING", "NOTICE")):
                folder = target / package.name.partition("-")[0]
                folder.mkdir(exist_ok=True)
                shutil.copyfile(path, folder / path.name)
    (target / "python").mkdir()
    shutil.copyfile(Path(os.__file__).with_name("LICENSE.txt"), target / "python" / "LICENSE.txt")


def _pack(folder: Path) -> None:
    """Pack a folder, whoever builds it and whenever."""
    version = _told(PYTHON, "-c", "import ho21desk; print(ho21desk.__version__)")
    name = f"{folder.name}-{version}-{sys.platform}-{os.uname().machine}"

    def as_installed(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mode = 0o755 if member.mode & 0o100 else 0o644
        member.mtime = int(os.environ["SOURCE_DATE_EPOCH"])
        return member

    with tarfile.open(DIST / f"{name}.tar.xz", "w:xz") as packed:
        # Added in the order of the names.
        packed.add(folder, name, filter=as_installed)


def _run(*words: str | Path) -> None:
    subprocess.run(words, check=True)


def _told(*words: str | Path) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
