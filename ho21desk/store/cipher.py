"""Files that are encrypted: told from others, and opened with their key.

They are SQLCipher's own, with what it has by itself, so that its tools open them with what a person types.
Its binding is loaded for a file that has a key, and for no other.
"""

import hashlib
import os
import sqlite3
import sys
import unicodedata
import zlib
from contextlib import closing, suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

_BINDING = "sqlcipher3.dbapi2"
_PLAIN = b"SQLite format 3\0"
_SALT_LENGTH = 16
_ROUNDS = 256_000
_SILENT = "PRAGMA cipher_log_level = NONE"
"""Else SQLCipher writes to stderr what it thinks of a file."""
_PAGE = 4096
_LOOKED_AT = 64
"""How many pages tell whether a file is noise."""


class Key:
    """What a person types to open their meetings; it is never shown.

    All files that are made with one key have the same salt, so that deriving, which is slow on purpose, is
    done once and not for each copy that is looked at. Every page has a random beginning of its own anyway.
    """

    def __init__(self, phrase: str) -> None:
        # "é" is typed as one letter or two, depending on the machine.
        self.phrase = unicodedata.normalize("NFC", phrase)
        self._derived: dict[bytes, str] = {}
        self._settled: dict[Path, tuple[int, int, bytes]] = {}

    def __repr__(self) -> str:
        return "Key(…)"

    def settle_on(self, database: Path) -> bool:
        """Take note of the database that is to be opened; return False when that is a plain file.

        From then on its bytes are not looked at: that would take away the locks that SQLite holds. OSError.
        """
        path, about = database.absolute(), database.stat()
        if path not in self._settled or self._settled[path][:2] != (about.st_dev, about.st_ino):
            beginning = _beginning(path)
            if beginning == _PLAIN:
                return False
            self._settled[path] = about.st_dev, about.st_ino, beginning or self._salt
        return True

    @property
    def _salt(self) -> bytes:
        """The salt of what is made."""
        return next(iter(self._derived), None) or os.urandom(_SALT_LENGTH)

    def opening(self, path: Path | None) -> str:
        """Return what opens a file, in SQLCipher's words: the key derived for it, and its salt."""
        settled = self._settled.get(path.absolute()) if path else None
        salt = settled[2] if settled else (_beginning(path) if path else b"") or self._salt
        if salt not in self._derived:
            key = hashlib.pbkdf2_hmac("sha512", self.phrase.encode(), salt, _ROUNDS, 32)
            self._derived[salt] = f"x'{(key + salt).hex()}'"
        return self._derived[salt]


def is_installed() -> bool:
    """Return whether this program can read and write encrypted files."""
    return find_spec("sqlcipher3") is not None


def driver_for(key: Key | None) -> ModuleType:
    """Return the module that opens files of that kind. ImportError when it is not installed."""
    return import_module(_BINDING) if key else sqlite3


def errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what reading raises, and more; the binding has errors of its own, once it has been loaded."""
    loaded = sys.modules.get(_BINDING)
    return (sqlite3.Error, *([loaded.Error] if loaded else []), *more)


def connect(path: Path | None, key: Key | None = None, how: str = "", **options: Any) -> sqlite3.Connection:
    """Open a file, or a database in memory, of the kind that the key says.

    `how` goes into SQLite's address, such as "mode=ro". Nothing is read yet: whether the key fits is seen by
    whoever reads first. The binding's connections are used as those of `sqlite3`, whose classes they are not.
    """
    name = ":memory:" if path is None else f"{path.absolute().as_uri()}?{how}" if how else str(path)
    connection: sqlite3.Connection = driver_for(key).connect(name, uri=bool(how), **options)
    if key:
        connection.execute(_SILENT)
        connection.execute(f'PRAGMA key = "{key.opening(path)}"')
    return connection


def attach(connection: sqlite3.Connection, path: Path, name: str, key: Key | None) -> None:
    """Let a connection see another file, of a kind of its own if the connection can, under a name."""
    driver: object = connection
    if isinstance(driver, sqlite3.Connection):
        connection.execute(f"ATTACH ? AS {name}", (str(path),))
    else:
        connection.execute(f"ATTACH ? AS {name} KEY ?", (str(path), key.opening(path) if key else ""))


def is_plain(path: Path) -> bool:
    """Return whether a file begins as one does that is not encrypted. Not for a file that is open."""
    return _beginning(path) == _PLAIN


def is_encrypted(path: Path) -> bool:
    """Return whether a file may be encrypted: from its first byte to its last there is nothing but noise.

    One page of noise, or an empty one, tells that a file is damaged, not what it was. Not for an open file.
    """
    pages = []
    with suppress(OSError), path.open("rb") as file:
        pages = [page for page in (file.read(_PAGE) for _ in range(_LOOKED_AT)) if len(page) == _PAGE]
    return 2 * sum(map(_is_noise, pages)) > len(pages)


def fits(path: Path, key: Key | None) -> bool:
    """Return whether a file is of the kind the key says, and can be read with it. Not for an open file."""
    beginning = _beginning(path)
    if not beginning or (beginning == _PLAIN) is not (key is None):
        return False
    try:
        with closing(connect(path, key, "mode=ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except errors(ImportError, OSError):
        return False
    return True


def differs(connection: sqlite3.Connection, other: str) -> bool:
    """Return whether an attached database holds anything but what the main one does."""
    made = "SELECT type, name, sql FROM {}.sqlite_master ORDER BY type, name"
    here = connection.execute(made.format("main")).fetchall()
    if here != connection.execute(made.format(other)).fetchall():
        return True
    for table in (name for kind, name, _ in here if kind == "table"):
        count = f'SELECT count(*) FROM {{}}."{table}"'
        counts = [connection.execute(count.format(each)).fetchone() for each in ("main", other)]
        more = f'SELECT * FROM main."{table}" EXCEPT SELECT * FROM {other}."{table}" LIMIT 1'
        if counts[0] != counts[1] or connection.execute(more).fetchone():
            return True
    return False


def write_as(source: Path, old: Key | None, target: Path, new: Key | None) -> None:
    """Write what a file holds to an empty one with another key, or none, and hold the one against the other.

    Nothing is synced. Whatever the binding raises, or sqlite3.DatabaseError when not all is there.
    """
    binding = import_module(_BINDING)
    with closing(connect(source, old) if old else binding.connect(str(source))) as connection:
        connection.execute(_SILENT)
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        attach(connection, target, "target", new)
        for name in ("journal_mode", "synchronous"):
            connection.execute(f"PRAGMA target.{name} = OFF")
        connection.execute("SELECT sqlcipher_export('target')")
        connection.execute(f"PRAGMA target.user_version = {schema}")
        connection.execute("DETACH target")  # what it knows of it is not what was written
        attach(connection, target, "target", new)
        found = connection.execute("PRAGMA target.integrity_check(1)").fetchone()
        if found != ("ok",) or differs(connection, "target"):
            raise sqlite3.DatabaseError("not all was written")


def _is_noise(page: bytes) -> bool:
    return len(zlib.compress(page, 1)) >= len(page)


def _beginning(path: Path) -> bytes:
    """Return the salt of an encrypted file, or what says that it is plain; nothing for one to be made."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(_SALT_LENGTH)
    return b""
