"""The versions that matter when something went wrong."""

import platform
import sqlite3

from ho21desk import __version__

PACKAGES = ("PySide6_Essentials", "SQLAlchemy", "python-docx")
"""Packages whose versions are told. A build must carry what says them."""


def versions() -> tuple[tuple[str, str], ...]:
    """Return the program and what it runs on, each with its version, without loading any of it."""
    from importlib import metadata  # would keep every start waiting

    def told(package: str) -> str:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:  # a build that left it out
            return "?"

    return (
        ("HO21desk", __version__),
        ("Python", platform.python_version()),
        *((name, told(name)) for name in PACKAGES),
        ("SQLite", sqlite3.sqlite_version),
        (platform.system(), f"{platform.release()} {platform.machine()}"),
    )
