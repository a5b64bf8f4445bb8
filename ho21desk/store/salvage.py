"""Reading what can be read of a damaged database.

The damaged file is copied, block by block, and only the copy is worked with. Where a page that leads to
others is broken, the one of a good copy of the database takes its place: such pages seldom change, and
without them whole tables would be out of reach. The pages that hold rows are never borrowed.

Of an encrypted file only the first page is borrowed: what is in the others cannot be told from outside.
"""

import os
import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ho21desk.store import cipher
from ho21desk.store.cipher import Key
from ho21desk.store.problems import faults

_BLOCK = 4096
_HEADER = 100
_LEADS_ON = 0x05
_KINDS = {0x02: 12, 0x05: 12, 0x0A: 8, 0x0D: 8}
"""How long the header is of each kind of page of a tree."""
_BEYOND = 2_000

_DERIVED = ("search_", "sqlite_")
"""Tables of what is made again from the rest: what is poured in is noted for it by triggers."""
_INSIDE = ("search_text_", "sqlite_")

Row = tuple[object, ...]


@dataclass(frozen=True)
class Salvaged:
    """What could be read, in a file of its own; `torn` names the tables of which not all could be."""

    path: Path
    torn: frozenset[str]


def salvage(damaged: Path, folder: Path, good: Path | None, key: Key | None = None) -> Salvaged | None:
    """Read what can be read into a new file in a folder, with the same key; None when nothing can.

    `good` is a whole copy of the database from some time before. OSError when the folder cannot be
    written to.
    """
    # Tried a second time with the schema of the copy: one that looks sound may not be.
    return _try(damaged, folder / "once", good, key) or (
        _try(damaged, folder / "again", good, key, with_schema=True) if good else None
    )


def _try(
    damaged: Path, folder: Path, good: Path | None, key: Key | None, *, with_schema: bool = False
) -> Salvaged | None:
    folder.mkdir()
    copied, made = folder / "damaged.sqlite3", folder / "salvaged.sqlite3"
    for name in ("", "-wal"):
        _copy_blocks(damaged.with_name(f"{damaged.name}{name}"), copied.with_name(f"{copied.name}{name}"))
    if not copied.exists():
        return None
    is_patched = False
    if good and key:
        is_patched = with_schema and _lend_first_page(good, copied)
    elif good:
        is_patched = _lend_pages(good, copied, with_schema=with_schema)
    try:
        with closing(_Source(copied, key)) as source, closing(_connected(made, key)) as target:
            tables = _make_tables(source, target)
            made_of_nothing = target.total_changes
            torn = frozenset(name for name in tables if not _pour(source, target, name))
            if target.total_changes == made_of_nothing:
                return None
            target.execute("COMMIT")
    except faults():
        return None
    # Behind a page from before, rows written since may be out of sight.
    return Salvaged(made, tables if is_patched else torn)


def _connected(path: Path, key: Key | None) -> sqlite3.Connection:
    return cipher.connect(path, key, isolation_level=None)


def _copy_blocks(source: Path, target: Path) -> None:
    """Copy a file; what the disk does not give out becomes zeros."""
    with suppress(OSError):
        size = source.stat().st_size
        with source.open("rb", buffering=0) as read, target.open("wb") as written:
            for start in range(0, size, _BLOCK):
                block = b""
                with suppress(OSError):
                    read.seek(start)
                    block = read.read(_BLOCK)
                written.write(block.ljust(min(_BLOCK, size - start), b"\0"))


# Pages


def _lend_pages(good: Path, damaged: Path, *, with_schema: bool) -> bool:
    """Put pages of a good copy where those of a damaged file are none; return whether any had to be.

    `with_schema`: those that hold the schema are put there whatever they look like.
    """
    is_patched = False
    with good.open("rb") as source, damaged.open("r+b") as target:
        header = source.read(_HEADER)
        size = _page_size(header)
        count = good.stat().st_size // size
        schema = {1, *_children(_page(source, 1, size), 1)}
        if (length := os.fstat(target.fileno()).st_size) % size:
            target.truncate(length - length % size)
        for number in range(1, count + 1):
            page = _page(source, number, size)
            is_wanted = page[_start(number)] == _LEADS_ON or number in schema
            is_sound = _is_sound(_page(target, number, size), number)
            if (is_wanted and not is_sound) or (with_schema and number in schema):
                target.seek((number - 1) * size)
                target.write(page)
                is_patched = True
        if is_patched:
            _make_header_fit(target, size, has_log=damaged.with_name(f"{damaged.name}-wal").exists())
    return is_patched


def _lend_first_page(good: Path, damaged: Path) -> bool:
    """Put the first page of an encrypted copy in the place of that of a damaged file; both have one salt."""
    with good.open("rb") as source, damaged.open("r+b") as target:
        target.write(source.read(_BLOCK))
    return True


def _make_header_fit(file: BinaryIO, size: int, *, has_log: bool) -> None:
    """Let the first page tell how long this file is, and whether there is a log beside it."""
    file.seek(0, os.SEEK_END)
    pages = file.tell() // size
    for place, value in ((18, b"\2\2" if has_log else b"\1\1"), (28, struct.pack(">I", pages))):
        file.seek(place)
        file.write(value)


def _page_size(header: bytes) -> int:
    (size,) = struct.unpack(">H", header[16:18])
    return 65536 if size == 1 else int(size)


def _page(file: BinaryIO, number: int, size: int) -> bytes:
    file.seek((number - 1) * size)
    return file.read(size).ljust(size, b"\0")


def _start(number: int) -> int:
    """Return where the tree's own header begins in a page."""
    return _HEADER if number == 1 else 0


def _children(page: bytes, number: int) -> Sequence[int]:
    """Return the pages a page leads to."""
    start = _start(number)
    if page[start] != _LEADS_ON:
        return ()
    (cells,) = struct.unpack_from(">H", page, start + 3)
    places = struct.unpack_from(f">{cells}H", page, start + 12)
    found = [struct.unpack_from(">I", page, place)[0] for place in places]
    return [*found, *struct.unpack_from(">I", page, start + 8)]


def _is_sound(page: bytes, number: int) -> bool:
    """Return whether a page may be one of a tree, going by its header and where its cells are."""
    start = _start(number)
    if number == 1 and not page.startswith(b"SQLite format 3\0"):
        return False
    if number == 1 and _page_size(page) != len(page):
        return False
    header = _KINDS.get(page[start])
    (cells,) = struct.unpack_from(">H", page, start + 3)
    if header is None or start + header + 2 * cells > len(page):
        return False
    first = start + header + 2 * cells
    return all(first <= place < len(page) for place in struct.unpack_from(f">{cells}H", page, start + header))


# Rows


class _Source:
    """The damaged file. SQLCipher reads nothing more once it has met a fault, so it is opened anew then.

    Attributes:
        beyond: how many rows are looked for behind the last that was read; fewer where each takes its time.
    """

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self.beyond = _BEYOND // 20 if key else _BEYOND
        self._open()

    def execute(self, query: str, values: tuple[int, ...] = ()) -> sqlite3.Cursor:
        return self._connection.execute(query, values)

    def go_on(self) -> None:
        """Be ready to read on after a fault."""
        if self._key:
            self.close()
            self._open()

    def close(self) -> None:
        self._connection.close()

    def _open(self) -> None:
        self._connection = _connected(self._path, self._key)
        self.execute("PRAGMA writable_schema = ON")  # a file of another length than it says is read too


def _make_tables(source: _Source, target: sqlite3.Connection) -> frozenset[str]:
    """Make the same tables, indexes and triggers, and return which tables hold what is recorded."""
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("PRAGMA synchronous = OFF")
    target.execute("BEGIN")
    (schema,) = source.execute("PRAGMA user_version").fetchone()
    target.execute(f"PRAGMA user_version = {schema}")
    made = list(source.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    for _kind, name, sql in sorted(made, key=lambda each: (each[0] != "table", each[0] == "trigger")):
        if not name.startswith(_INSIDE):  # made along with the table they belong to, or by SQLite
            target.execute(sql)
    return frozenset(name for kind, name, _ in made if kind == "table" and not name.startswith(_DERIVED))


def _pour(source: _Source, target: sqlite3.Connection, table: str) -> bool:
    """Pour in the rows of one table; return whether that was all of them."""
    columns = [row[1] for row in target.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{column}"' for column in columns)
    scan = _Scan(source, f'SELECT rowid, {names} FROM "{table}" NOT INDEXED')
    marks = ", ".join("?" for _ in columns)
    target.executemany(
        f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', (row[1:] for row in scan.rows())
    )
    return not scan.is_torn


class _Scan:
    """Reads a table from both ends, and what lies between two breaks bit by bit."""

    def __init__(self, source: _Source, query: str) -> None:
        self._source = source
        self._query = query
        self.is_torn = False

    def rows(self) -> Iterator[Row]:
        """Return every row that can be read, each with its number first."""
        last = 0
        for row in self._until_torn("ORDER BY rowid"):
            last = max(last, _number(row))
            yield row
        if not self.is_torn:
            return
        first = last + self._source.beyond
        seen: list[Row] = []
        for row in self._until_torn("ORDER BY rowid DESC"):
            if _number(row) <= last:
                break
            seen.append(row)
        if seen:
            first = _number(seen[-1])
        yield from self._between(last + 1, min(first - 1, last + self._source.beyond))
        yield from seen

    def _between(self, low: int, high: int) -> Iterator[Row]:
        if low > high:
            return
        try:
            found = self._source.execute(f"{self._query} WHERE rowid BETWEEN ? AND ?", (low, high)).fetchall()
        except faults():
            self._source.go_on()
            if low < high:
                middle = (low + high) // 2
                yield from self._between(low, middle)
                yield from self._between(middle + 1, high)
        else:
            yield from found

    def _until_torn(self, order: str) -> Iterator[Row]:
        try:
            yield from self._source.execute(f"{self._query} {order}")
        except faults():
            self._source.go_on()
            self.is_torn = True


def _number(row: Row) -> int:
    number = row[0]
    assert isinstance(number, int)
    return number
