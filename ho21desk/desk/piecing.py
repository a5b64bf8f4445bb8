"""Putting a database together again: what could be read of a damaged one, completed from a good copy."""

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ho21desk.desk.backups import opened
from ho21desk.errors import DeskError, StoreError, StoreProblem
from ho21desk.model import Meeting
from ho21desk.paths import backups_of
from ho21desk.store import backup, meetings
from ho21desk.store.backup import Backup
from ho21desk.store.contents import Content, contents
from ho21desk.store.database import Database
from ho21desk.store.salvage import Salvaged, salvage


@dataclass(frozen=True)
class Found:
    """The meetings of the newest good copy, of the damaged file, and of both together, which lie in `file`.

    `file` is None when nothing could be read.
    """

    copy: Backup | None
    copied: dict[str, Content]
    read: dict[str, Content]
    together: dict[str, Content]
    file: Path | None


def put_together(database: Path, folder: Path, now: datetime, *, with_copy: bool) -> Found:
    """Read what can be read, and complete it from the newest good copy."""
    copy = _newest_good(database)
    salvaged = salvage(database, folder, copy.path if copy else None)
    whole = folder / "copy.sqlite3"
    if copy:
        take_copy(database, whole)
    copied = _contents(whole) if copy else {}
    if salvaged is None or not _bring_up_to_date(salvaged.path):
        return Found(copy, copied, {}, copied, None)
    read = _contents(salvaged.path)
    other = whole if copy and with_copy else None
    _complete(salvaged, other, now)
    together = _contents(salvaged.path)
    return Found(copy, copied, read, together, salvaged.path if together else None)


def take_copy(database: Path, made: Path) -> None:
    """Write the newest good copy to a new file, brought up to date. StoreError when there is none."""
    if (copy := _newest_good(database)) is None:
        raise StoreError(database, StoreProblem.DAMAGED)
    with opened(copy.path) as then:
        path = then.path
        then.let_go()
        shutil.copyfile(path, made)


def _newest_good(database: Path) -> Backup | None:
    with suppress(DeskError):
        return next((each for each in backup.kept(backups_of(database)) if backup.is_good(each.path)), None)
    return None


def _bring_up_to_date(path: Path) -> bool:
    try:
        Database(path).close()
    except StoreError:
        return False
    return True


def _contents(path: Path) -> dict[str, Content]:
    with closing(sqlite3.connect(path)) as connection:
        return contents(connection)


def _complete(salvaged: Salvaged, other: Path | None, now: datetime) -> None:
    """Fill up torn tables from a good copy, and see that every meeting can be opened."""
    path = salvaged.path
    if other:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("ATTACH ? AS good", (str(other),))
            for table in salvaged.torn - {"alembic_version"}:
                names = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({table})"))
                connection.execute(
                    f"INSERT OR IGNORE INTO {table} ({names}) SELECT {names} FROM good.{table}"
                )
            connection.commit()
    _adopt_orphans(path, now)
    _drop_orphans(path)
    _leave_out_unfit(path, other)


def _adopt_orphans(path: Path, now: datetime) -> None:
    """Give items whose meeting could not be read a meeting to lie in."""
    orphaned = "SELECT DISTINCT owner FROM agenda_item WHERE owner NOT IN (SELECT id FROM meeting)"
    with closing(sqlite3.connect(path)) as connection:
        owners = [str(row[0]) for row in connection.execute(orphaned)]
        (last,) = connection.execute("SELECT max(number) FROM meeting WHERE year = ?", (now.year,)).fetchone()
        known = connection.execute("SELECT council FROM meeting").fetchone()
    with Database(path) as database, database.transaction() as connection:
        for number, owner in enumerate(owners, (last or 0) + 1):
            found = Meeting(id=owner, council=known[0] if known else "?", number=number, year=now.year)
            meetings.save(connection, None, found)


def _drop_orphans(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        while orphans := connection.execute("PRAGMA foreign_key_check").fetchall():
            for table, row, *_ in orphans:
                connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))
        connection.commit()


def _leave_out_unfit(path: Path, other: Path | None) -> None:
    """Take out meetings that make no sense as they were read; those of the copy take their place."""
    with Database(path) as database:
        with database.reading() as connection:
            known = [each.id for each in meetings.summaries(connection)]
        for each in known:
            if _loaded(database, each):
                continue
            with database.transaction() as connection:
                meetings.remove(connection, each)
            if other:
                with Database(other) as good:
                    before = _loaded(good, each)
                if before:
                    with database.transaction() as connection:
                        meetings.save(connection, None, before)


def _loaded(database: Database, meeting_id: str) -> Meeting | None:
    try:
        with database.reading() as connection:
            return meetings.load(connection, meeting_id)
    except Exception:  # values that are none of ours fail wherever they are looked at first
        return None
