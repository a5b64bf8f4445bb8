"""The council's standing overview of what it follows: white papers, hearings and strategies.

An act makes a new overview of the one before it and of the time. Nothing is lost: a row that is taken off
stays, and each act leaves its marks in the rows at a time of its own, so that acts can be taken back one by
one, the last one first. That is how the table of an earlier day is found too.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.markup import clean
from ho21desk.model import Overview, OverviewChange, OverviewKind, OverviewRow
from ho21desk.rules.likeness import fold
from ho21desk.rules.register import one_name

Value = OverviewKind | dt.date | str | None
OverviewAct = Callable[[Overview, dt.datetime], Overview]

FIELDS = ("kind", "document", "source", "given", "launch", "hearing", "deadline", "follow_up")
"""What a person says of a document, in the order of the columns."""

_PLACE, _REMOVED = "place", "removed"  # what is noted of a row beside its fields
_MOMENT = dt.timedelta(microseconds=1)


@dataclass(frozen=True)
class Difference:
    """What is said otherwise of a row than it was."""

    field: str
    before: Value
    now: Value


@dataclass(frozen=True)
class Changed:
    """A row as it is now, and what became another in it."""

    row: OverviewRow
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Since:
    """How the table differs from what it was: rows that came, rows with other words, rows that went."""

    new: tuple[OverviewRow, ...] = ()
    changed: tuple[Changed, ...] = ()
    off: tuple[OverviewRow, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.off)


def table(rows: Overview, kind: OverviewKind | None = None) -> Overview:
    """Return the rows that stand in the table, of one kind or all, in the order they are printed."""
    return tuple(row for row in rows if row.removed is None and kind in (None, row.kind))


def days_left(row: OverviewRow, day: dt.date) -> int | None:
    """Return how many days are left to the deadline; less than none when it has passed."""
    return None if row.deadline is None else (row.deadline - day).days


def add(rows: Overview, now: dt.datetime, *, row: OverviewRow) -> Overview:
    """Put a document last. NotAllowedError when it has no name, or stands there already."""
    tidy = _tidy(row)
    _refuse_twice(rows, tidy)
    return (*rows, replace(tidy, added=_next_moment(rows, now), removed=None, changes=()))


def change(rows: Overview, now: dt.datetime, *, row: OverviewRow) -> Overview:
    """Describe a row anew, the one with the same `id`; what it said before stays in its history.

    NotAllowedError when it is not in the table, has no name, or is another one twice.
    """
    old, new = _standing(rows, row.id), _tidy(row)
    other = {name: getattr(new, name) for name in FIELDS if getattr(new, name) != getattr(old, name)}
    if not other:
        return rows
    _refuse_twice(rows, new)
    at = _next_moment(rows, now)
    noted = tuple(OverviewChange(at=at, field=name, before=_text(getattr(old, name))) for name in other)
    return _with(rows, replace(old, **other, changes=(*old.changes, *noted)))


def take_off(rows: Overview, now: dt.datetime, *, row_id: str) -> Overview:
    """Take a row off the table, as the council says. NotAllowedError when it is not there."""
    row, at = _standing(rows, row_id), _next_moment(rows, now)
    return _with(rows, _noted(replace(row, removed=at), at, _REMOVED, ""))


def put_back(rows: Overview, now: dt.datetime, *, row_id: str) -> Overview:
    """Put a row that was taken off back where it stood. NotAllowedError when its like is there."""
    row = _found(rows, row_id)
    _refuse_twice(rows, row)
    if row.removed is None:
        return rows
    noted = _noted(replace(row, removed=None), _next_moment(rows, now), _REMOVED, _text(row.removed))
    return _with(rows, noted)


def move(rows: Overview, now: dt.datetime, *, row_id: str, down: bool) -> Overview:
    """Let a row change places with its neighbour of the same kind; the first and the last one stay.

    NotAllowedError when it is not in the table.
    """
    row = _standing(rows, row_id)
    alike = [each.id for each in table(rows, row.kind)]
    to = alike.index(row_id) + (1 if down else -1)
    if not 0 <= to < len(alike):
        return rows
    ids = [each.id for each in rows]
    place = ids.index(row_id)
    followed_by = ids[place + 1] if place + 1 < len(ids) else ""
    moved = _noted(row, _next_moment(rows, now), _PLACE, followed_by)
    rest = [each for each in rows if each.id != row_id]
    target = next(at for at, each in enumerate(rest) if each.id == alike[to]) + down
    return (*rest[:target], moved, *rest[target:])


def last_moment(rows: Overview) -> dt.datetime | None:
    """Return when the last act was done that can be taken back; None when there is none."""
    return max((_last_of(row) for row in rows), default=None)


def last_changed(rows: Overview) -> OverviewRow | None:
    """Return the row that the last act was about; None when there is none."""
    return max(rows, key=_last_of, default=None)


def take_back(rows: Overview) -> Overview:
    """Return the overview as it was before the last act. NotAllowedError when there is none."""
    row = last_changed(rows)
    if row is None:
        raise NotAllowedError("nothing_to_undo")
    last = _last_of(row)
    if row.added == last:
        return tuple(each for each in rows if each.id != row.id)
    undone = [each for each in row.changes if each.at == last]
    old: dict[str, Any] = {
        each.field: _value(each.field, each.before) for each in undone if each.field != _PLACE
    }
    back = replace(row, **old, changes=tuple(each for each in row.changes if each.at != last))
    if undone[0].field != _PLACE:
        return _with(rows, back)
    rest = [each for each in rows if each.id != row.id]
    place = next((at for at, each in enumerate(rest) if each.id == undone[0].before), len(rest))
    return (*rest[:place], back, *rest[place:])


def as_of(rows: Overview, moment: dt.datetime) -> Overview:
    """Return the overview as it was then, with all that was done by that time."""
    while (last := last_moment(rows)) is not None and last > moment:
        rows = take_back(rows)
    return rows


def changes_since(rows: Overview, moment: dt.datetime) -> Since:
    """Return how the table differs from what it was then. What came and went in between is left out."""
    before, now = {row.id: row for row in table(as_of(rows, moment))}, table(rows)
    changed = (Changed(row, _differences(before[row.id], row)) for row in now if row.id in before)
    return Since(
        new=tuple(row for row in now if row.id not in before),
        changed=tuple(each for each in changed if each.differences),
        off=tuple(row for row in rows if row.id in before and row.removed is not None),
    )


def _differences(before: OverviewRow, now: OverviewRow) -> tuple[Difference, ...]:
    pairs = ((name, getattr(before, name), getattr(now, name)) for name in FIELDS)
    return tuple(Difference(name, old, new) for name, old, new in pairs if old != new)


def _tidy(row: OverviewRow) -> OverviewRow:
    """Return a row whose document and source stand on one line each."""
    document = one_name(clean(row.document))
    if not document:
        raise NotAllowedError("overview_no_document")
    return replace(
        row,
        document=document,
        source=one_name(clean(row.source)),
        given=clean(row.given).strip(),
        launch=clean(row.launch).strip(),
        hearing=clean(row.hearing).strip(),
        follow_up=clean(row.follow_up).strip(),
    )


def _refuse_twice(rows: Overview, row: OverviewRow) -> None:
    alike = (each for each in table(rows, row.kind) if fold(each.document) == fold(row.document))
    if any(each.id != row.id for each in alike):
        raise NotAllowedError("overview_twice", row.document)


def _found(rows: Overview, row_id: str) -> OverviewRow:
    found = next((row for row in rows if row.id == row_id), None)
    if found is None:
        raise NotAllowedError("overview_gone")
    return found


def _standing(rows: Overview, row_id: str) -> OverviewRow:
    found = _found(rows, row_id)
    if found.removed is not None:
        raise NotAllowedError("overview_off", found.document)
    return found


def _with(rows: Overview, row: OverviewRow) -> Overview:
    return tuple(row if each.id == row.id else each for each in rows)


def _noted(row: OverviewRow, at: dt.datetime, field: str, before: str) -> OverviewRow:
    return replace(row, changes=(*row.changes, OverviewChange(at=at, field=field, before=before)))


def _last_of(row: OverviewRow) -> dt.datetime:
    return row.changes[-1].at if row.changes else row.added


def _next_moment(rows: Overview, now: dt.datetime) -> dt.datetime:
    """Return the time of an act: later than of any before it, also when the clock was set back."""
    last = last_moment(rows)
    return now if last is None or now > last else last + _MOMENT


def _text(value: Value) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")


def _value(field: str, text: str) -> Value:
    if field == "kind":
        return OverviewKind(text)
    if field == "deadline":
        return dt.date.fromisoformat(text) if text else None
    if field == _REMOVED:
        return dt.datetime.fromisoformat(text) if text else None
    return text
