"""Carrying a change over to a meeting that has gone on since.

Two meetings hold a change: whatever differs between them, field by field, in records found again by
their `id`. It is done to a third meeting only where nothing else has happened there since, so that
taking back an act never takes along what was typed after it.
"""

from collections.abc import Sequence, Set
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any

from ho21desk.model.agenda import AgendaItem, Decision
from ho21desk.model.meeting import Meeting

_WORDED = {AgendaItem: "discussion", Decision: "text"}
"""The text that the program's own words, kept in `standard`, were put into: neither means much alone."""


def carried_over(now: Meeting, old: Meeting, new: Meeting) -> Meeting:
    """Return `now` with the change that leads from `old` to `new`; `now` itself if none of it fits.

    What is not in `now` as it was in `old` stays as it is now; other words of the program's own make
    no difference. A record that the change would take away is kept if anything in it is not as it
    was, and so is whoever is named in what is kept. Such an item gets a number of its own.
    """
    carried: Meeting = _value(now, old, new)
    named = {person.deputy_for for person in carried.participants}
    named |= {asked.person for item in carried.agenda for asked in item.recusals}
    named -= {person.id for person in carried.participants}
    others = tuple(person for person in old.participants if person.id not in named)
    if len(others) < len(old.participants):
        return carried_over(now, replace(old, participants=others), new)
    gone = _by_id(old.agenda).keys() - _by_id(new.agenda).keys()
    return _numbered_apart(carried, gone)


def _numbered_apart(carried: Meeting, gone: Set[str]) -> Meeting:
    """Return the meeting with a new number for an item kept against the change, if its own has been given."""
    for item in carried.agenda:
        numbers = [other.number for other in carried.agenda]
        if item.id in gone and numbers.count(item.number) > 1:
            carried = carried.with_item(replace(item, number=max(numbers) + 1))
    return carried


def _value(now: Any, old: Any, new: Any) -> Any:
    if old == new:
        return now
    if now == old:
        return new
    if _are_records(now):
        return _record(now, old, new)
    if isinstance(now, tuple) and _are_records(*now, *old, *new):
        return _records(now, old, new)
    return now


def _record(now: Any, old: Any, new: Any) -> Any:
    values = {
        each.name: _value(getattr(now, each.name), getattr(old, each.name), getattr(new, each.name))
        for each in fields(now)
    }
    if text := _WORDED.get(type(now)):
        worded = attrgetter(text, "standard")
        fits = worded(old) != worded(new) and worded(_written(now)) == worded(_written(old))
        values[text], values["standard"] = worded(new if fits else now)
    changed = {name: value for name, value in values.items() if value is not getattr(now, name)}
    return replace(now, **changed) if changed else now


def _records(now: tuple[Any, ...], old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    was, becomes = _by_id(old), _by_id(new)
    kept = {each: record for each, record in becomes.items() if each not in was}
    for each, record in _by_id(now).items():
        if each in was and each in becomes:
            kept[each] = _value(record, was[each], becomes[each])
        elif each not in was or _written(record) != _written(was[each]):
            kept[each] = record
    moved_since = _common(now, old) != _common(old, now)
    order = _woven(_ids(now), _ids(new)) if moved_since else _woven(_ids(new), _ids(now))
    records = tuple(kept[each] for each in order if each in kept)
    return now if records == now else records


def _written(record: Any) -> Any:
    """Return a record without the program's own words, unless a person has added to them or changed them."""
    text = _WORDED.get(type(record))
    if text and getattr(record, text) == record.standard:
        return replace(record, **{text: "", "standard": ""})
    return record


def _woven(order: list[str], others: list[str]) -> list[str]:
    """Return `order` with what else is in `others`, each before what it stood before there."""
    woven = list(order)
    place = len(woven)
    for each in reversed(others):
        if each in order:
            place = woven.index(each)
        else:
            woven.insert(place, each)
    return woven


def _common(records: Sequence[Any], others: Sequence[Any]) -> list[str]:
    known = _by_id(others)
    return [each for each in _ids(records) if each in known]


def _are_records(*values: Any) -> bool:
    return all(hasattr(value, "id") for value in values)


def _by_id(records: Sequence[Any]) -> dict[str, Any]:
    return {record.id: record for record in records}


def _ids(records: Sequence[Any]) -> list[str]:
    return [record.id for record in records]
