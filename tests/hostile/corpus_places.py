"""Hostile databases, and what is no file at all."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ho21desk.store.database import Database
from tests.hostile.making import Case, Make, holding


def _database(change: str = "", cut: float = 1.0, at: int = -1) -> Make:
    """Return what makes a database with some changes, cut off or with a page of noise."""

    def make(path: Path) -> None:
        made = path.with_name("made.sqlite3")
        with Database(made):
            pass
        with closing(sqlite3.connect(made)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.executescript(change)
        data = bytearray(made.read_bytes())
        if at >= 0:
            data[at : at + 200] = b"\xff" * 200
        path.write_bytes(data[: int(len(data) * cut)])
        made.unlink()

    return make


def databases() -> Iterator[Case]:
    """Yield files in the place of a copy of the database, and of the database itself."""
    foreign = "PRAGMA writable_schema = ON; DELETE FROM sqlite_master; PRAGMA writable_schema = OFF; VACUUM;"
    trap = (
        "CREATE TRIGGER trap AFTER INSERT ON meeting BEGIN DELETE FROM meeting; END;"
        "CREATE VIEW seen AS SELECT load_extension('/tmp/hostile.so');"
    )
    endless = (
        "DROP TABLE meeting; CREATE VIEW meeting AS WITH RECURSIVE n(id) AS "
        "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT * FROM n;"
    )
    for name, make, ends in (
        ("text", holding("Ingen database" * 1_000), "damaged"),
        ("nothing", holding(b""), "read"),
        ("head-alone", holding(b"SQLite format 3\0" + bytes(84)), "damaged"),
        ("noise", holding(b"SQLite format 3\0" + b"\xff" * 8_000), "damaged"),
        ("half", _database(cut=0.5), "damaged"),
        ("a-bit-short", _database(cut=0.9), "damaged"),
        ("broken-head", _database(at=20), "damaged"),
        ("broken-first-page", _database(at=100), "damaged"),
        ("of-another-program", _database(f"{foreign} CREATE TABLE a (b);"), "damaged"),
        (
            "of-another-program-that-counts-not",
            _database(f"{foreign} CREATE TABLE a (b); PRAGMA user_version = 0;"),
            "damaged",
        ),
        ("other-columns", _database("DROP TABLE meeting; CREATE TABLE meeting (id, year);"), "read"),
        ("without-meetings", _database("DROP TABLE meeting;"), "damaged"),
        ("newer", _database("PRAGMA user_version = 999;"), "newer"),
        ("older-than-it-is", _database("PRAGMA user_version = 1;"), "read"),
        ("below-nothing", _database("PRAGMA user_version = -5;"), "read"),
        ("trap", _database(trap), "damaged"),
        ("endless", _database(endless), "damaged"),
    ):
        yield Case("database", f"{name}.sqlite3", make, ends)
        yield Case("copy", f"{name}.sqlite3", make, "read" if ends == "read" else "not_a_copy")


# Places that are no files

_SUFFIX = {
    "meeting": ".ho21.json",
    "people": ".xlsx",
    "paper": ".docx",
    "finished": ".pdf",
    "template": ".dotx",
    "settings": ".json",
    "copy": ".sqlite3",
}


def places() -> Iterator[Case]:
    """Yield folders, pipes, devices and links for every reader that opens a file itself."""

    def ring(path: Path) -> None:
        path.symlink_to(path.name)

    def device(path: Path) -> None:
        path.symlink_to("/dev/zero")

    for reader, suffix in _SUFFIX.items():
        lenient = "read" if reader == "settings" else ""
        copy = "not_a_copy" if reader == "copy" else ""
        for name, make, ends in (
            ("folder", Path.mkdir, "unreadable"),
            ("pipe", os.mkfifo, "unreadable"),
            ("device", device, "unreadable"),
            ("ring", ring, "unreadable"),
            ("link-to-nothing", lambda path: path.symlink_to("borte"), "missing"),
            ("missing", lambda path: None, "missing"),
            ("\u202etxt.\x1b[31m\n‮ rar", lambda path: None, "missing"),
        ):
            yield Case(reader, f"{name}{suffix}", make, lenient or copy or ends)
