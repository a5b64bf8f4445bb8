"""Where Hunspell dictionaries lie on a machine. Nothing is ever fetched."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_NAMES = {
    "nb": ("nb_NO", "nb-NO", "nb", "no_NO", "no"),
    "nn": ("nn_NO", "nn-NO", "nn"),
}
_LINUX = (
    "/usr/local/share/hunspell",
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/lib/libreoffice/share/extensions/dict-no",
    "/usr/lib64/libreoffice/share/extensions/dict-no",
)
_LIBREOFFICE = "LibreOffice/share/extensions/dict-no"


def dictionary_for(language: str, folders: Iterable[Path]) -> Path | None:
    """Return the dictionary of a language in the first folder that has one, without its ending."""
    for folder in folders:
        for name in _NAMES.get(language, (language,)):
            if all(os.access(folder / f"{name}{ending}", os.R_OK) for ending in (".aff", ".dic")):
                return folder / name
    return None


def usual_places() -> tuple[Path, ...]:
    """Return the folders where systems and LibreOffice keep dictionaries."""
    return tuple(dict.fromkeys(_places()))


def _places() -> Iterator[Path]:
    yield from (Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each)
    if sys.platform == "win32":
        for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            if folder := os.environ.get(name):
                yield Path(folder) / _LIBREOFFICE
        if folder := os.environ.get("APPDATA"):
            packages = Path(folder) / "LibreOffice/4/user/uno_packages/cache/uno_packages"
            yield from sorted(packages.glob("*/*.oxt"))
            yield from sorted(packages.glob("*/*.oxt/dictionaries"))
    elif sys.platform == "darwin":
        yield Path.home() / "Library/Spelling"
        yield Path("/Library/Spelling")
        yield Path("/Applications/LibreOffice.app/Contents/Resources/extensions/dict-no")
    else:
        yield Path.home() / ".local/share/hunspell"
        yield from map(Path, _LINUX)
        yield from sorted(Path("/opt").glob("libreoffice*/share/extensions/dict-no"), reverse=True)
