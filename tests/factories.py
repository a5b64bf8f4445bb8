"""Small meetings for tests: people and an agenda, with nothing in them that a test did not ask for."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from ho21desk.model import AgendaItem, ItemKind, Meeting, Participant, Role

NOON = datetime(2026, 3, 14, 12, 0)


def person(key: str, role: Role = Role.MEMBER, **facts: Any) -> Participant:
    """Return somebody whose `id`, key and name all come from one word."""
    return Participant(**{"id": key, "key": key, "name": key.capitalize(), "role": role, **facts})


def members(count: int) -> tuple[Participant, ...]:
    """Return `count` members, called "m1", "m2" and so on."""
    return tuple(person(f"m{number}") for number in range(1, count + 1))


def item(number: int, kind: ItemKind = ItemKind.CASE, **facts: Any) -> AgendaItem:
    """Return an item whose `id` is its number as text."""
    basics = {"id": str(number), "number": number, "kind": kind, "title": f"Tema {number}"}
    return AgendaItem(**{**basics, **facts})


def meeting(
    items: Iterable[AgendaItem | int] = (52, 53, 54, 55), people: Iterable[Participant] = (), **facts: Any
) -> Meeting:
    """Return a meeting that has not begun; a number stands for a case of that number."""
    agenda = tuple(each if isinstance(each, AgendaItem) else item(each) for each in items)
    basics = {"council": "Rådet", "number": 6, "year": 2026, "participants": tuple(people), "agenda": agenda}
    return Meeting(**{**basics, **facts})


def usual_agenda() -> tuple[AgendaItem, ...]:
    """Return the agenda of meeting 2/2026 in small: the fixed head, three cases, the fixed tail."""
    kinds = [
        ItemKind.NOTICE,
        ItemKind.RECUSAL,
        ItemKind.PREVIOUS_MINUTES,
        ItemKind.CASE,
        ItemKind.CASE,
        ItemKind.CASE,
        ItemKind.BRIEFINGS,
        ItemKind.ANY_OTHER,
        ItemKind.EVALUATION,
    ]
    return tuple(item(number, kind) for number, kind in enumerate(kinds, 13))


def running(before: Meeting, *numbers: int) -> Meeting:
    """Return the meeting as it is after it took those cases in that order; the last one is current."""
    agenda = {each.number: each for each in before.agenda}
    for rank, number in enumerate(numbers):
        started, ended = after_minutes(10 * rank), after_minutes(10 * rank + 10)
        is_last = rank == len(numbers) - 1
        agenda[number] = replace(
            agenda[number], treated=rank, started=started, ended=None if is_last else ended
        )
    return replace(before, agenda=tuple(agenda[each.number] for each in before.agenda))


def after_minutes(minutes: float) -> datetime:
    """Return the clock so many minutes after noon."""
    return NOON + timedelta(minutes=minutes)
