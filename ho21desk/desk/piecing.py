"""Putting a database together again: what could be read of a damaged one, completed from a good copy."""

import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ho21desk.desk.backups import opened
from ho21desk.errors import DeskError, StoreError, StoreProblem
from ho21desk.model import Meeting
from ho21desk.paths import backups_of
from ho21desk.store import backup, cipher, meetings
from ho21desk.store.backup import Backup
from ho21desk.store.cipher import Key
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


def put_together(
    database: Path, folder: Path, now: datetime, key: Key | None = None, *, with_copy: bool
) -> Found:
    """Read what can be read, and complete it from the newest good copy. All of it has the same key."""
    copy = _newest_good(database, key)
    salvaged = salvage(database, folder, copy.path if copy else None, key)
    whole = folder / "copy.sqlite3"
    if copy:
        take_copy(database, whole, key)
    copied = _contents(whole, key) if copy else {}
    if salvaged is None or not _bring_up_to_date(salvaged.path, key):
        return Found(copy, copied, {}, copied, None)
    read = _contents(salvaged.path, key)
    other = whole if copy and with_copy else None
    _complete(salvaged, other, now, key)
    together = _contents(salvaged.path, key)
    return Found(copy, copied, read, together, salvaged.path if together else None)


def take_copy(database: Path, made: Path, key: Key | None = None) -> None:
    """Write the newest good copy to a new file, brought up to date. StoreError when there is none."""
    if (copy := _newest_good(database, key)) is None:
        raise StoreError(database, StoreProblem.DAMAGED)
    with opened(copy.path, key) as then:
        path = then.path
        then.let_go()
        shutil.copyfile(path, made)


def _newest_good(database: Path, key: Key | None) -> Backup | None:
    with suppress(DeskError):
        copies = backup.kept(backups_of(database))
        return next((each for each in copies if backup.is_good(each.path, key)), None)
    return None


def _bring_up_to_date(path: Path, key: Key | None) -> bool:
    try:
        Database(path, key=key).close()
    except StoreError:
        return False
    return True


def _contents(path: Path, key: Key | None) -> dict[str, Content]:
    with closing(cipher.connect(path, key)) as connection:
        return contents(connection)


def _complete(salvaged: Salvaged, other: Path | None, now: datetime, key: Key | None) -> None:
    """Fill up torn tables from a good copy, and see that every meeting can be opened."""
    path = salvaged.path
    if other:
        with closing(cipher.connect(path, key)) as connection:
            cipher.attach(connection, other, "good", key)
            for table in salvaged.torn - {"alembic_version"}:
                names = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({table})"))
                connection.execute(
                    f"INSERT OR IGNORE INTO {table} ({names}) SELECT {names} FROM good.{table}"
                )
            connection.commit()
    _adopt_orphans(path, now, key)
    _drop_orphans(path, key)
    _leave_out_unfit(path, other, key)


def _adopt_orphans(path: Path, now: datetime, key: Key | None) -> None:
    """Give items whose meeting could not be read a meeting to lie in."""
    orphaned = "SELECT DISTINCT owner FROM agenda_item WHERE owner NOT IN (SELECT id FROM meeting)"
    with closing(cipher.connect(path, key)) as connection:
        owners = [str(row[0]) for row in connection.execute(orphaned)]
        (last,) = connection.execute("SELECT max(number) FROM meeting WHERE year = ?", (now.year,)).fetchone()
        known = connection.execute("SELECT council FROM meeting").fetchone()
    with Database(path, key=key) as database, database.transaction() as connection:
        for number, owner in enumerate(owners, (last or 0) + 1):
            found = Meeting(id=owner, council=known[0] if known else "?", number=number, year=now.year)
            meetings.save(connection, None, found)


def _drop_orphans(path: Path, key: Key | None) -> None:
    with closing(cipher.connect(path, key)) as connection:
        while orphans := connection.execute("PRAGMA foreign_key_check").fetchall():
            for table, row, *_ in orphans:
                connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))
        connection.commit()


def _leave_out_unfit(path: Path, other: Path | None, key: Key | None) -> None:
    """Take out meetings that make no sense as they were read; those of the copy take their place."""
    with Database(path, key=key) as database:
        with database.reading() as connection:
            known = [each.id for each in meetings.summaries(connection)]
        for each in known:
            if _loaded(database, each):
                continue
            with database.transaction() as connection:
                meetings.remove(connection, each)
            if other:
                with Database(other, key=key) as good:
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
