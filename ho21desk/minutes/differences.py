"""What differs between two printings of the minutes of one meeting, place by place."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ho21desk.markup import serialize
from ho21desk.minutes.document import Document, Item


class Aspect(StrEnum):
    """What differs at a place, in the order it is printed."""

    ADDED = "added"
    REMOVED = "removed"
    TITLE = "title"
    STATE = "state"
    """The line that marks a draft, which also holds its day."""
    LINES = "lines"
    """What stands beside a label of the head: the day, the place, who was there."""
    ORDER = "order"
    """The items that both have stand in another order."""
    NUMBER = "number"
    ATTENDANCE = "attendance"
    TEXT = "text"
    DECISION = "decision"
    VOTE = "vote"
    DISSENT = "dissent"


@dataclass(frozen=True)
class Difference:
    """What differs at one place.

    Attributes:
        label: the label there, e.g. "Sak 13/2/2026" or "Til stede"; "" is the document as a whole.
        item: `id` of the agenda item; "" when the place is none.
    """

    aspects: tuple[Aspect, ...]
    label: str = ""
    item: str = ""


def pack(document: Document) -> str:
    """Return what is printed in a form that can be kept and compared."""
    parts = {
        Aspect.TITLE: document.title,
        Aspect.STATE: document.draft,
        "head": _head(document),
        "items": {item.id: _item(item) for item in document.items},
    }
    return json.dumps(parts)


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """Return what differs between two packed printings, in the order of the later one."""
    return tuple(_compared(json.loads(before), json.loads(after)))


def _head(document: Document) -> dict[str, list[str]]:
    """Return the lines by label; a house may call two entries the same."""
    lines: dict[str, list[str]] = {}
    for entry in document.head:
        lines.setdefault(entry.label, []).extend(entry.lines)
    return lines


def _item(item: Item) -> dict[str, object]:
    return {
        Aspect.NUMBER: item.label,
        Aspect.TITLE: item.title,
        Aspect.ATTENDANCE: item.not_there,
        Aspect.TEXT: serialize(item.paragraphs),
        Aspect.DECISION: [serialize(blocks) for blocks in item.decisions],
        Aspect.VOTE: item.vote,
        Aspect.DISSENT: serialize(item.dissent),
    }


def _compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[Difference]:
    old_items, new_items = before["items"], after["items"]
    whole = [part for part in (Aspect.TITLE, Aspect.STATE) if before[part] != after[part]]
    if [key for key in old_items if key in new_items] != [key for key in new_items if key in old_items]:
        whole.append(Aspect.ORDER)
    if whole:
        yield Difference(tuple(whole))
    yield from _compared_heads(before["head"], after["head"])
    for key, item in new_items.items():
        if key not in old_items:
            yield Difference((Aspect.ADDED,), item[Aspect.NUMBER], key)
        elif aspects := tuple(_compared_items(old_items[key], item)):
            yield Difference(aspects, item[Aspect.NUMBER], key)
    for key, item in old_items.items():
        if key not in new_items:
            yield Difference((Aspect.REMOVED,), item[Aspect.NUMBER], key)


def _compared_heads(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[Difference]:
    for label in (*after, *(label for label in before if label not in after)):
        if label not in before:
            yield Difference((Aspect.ADDED,), label)
        elif label not in after:
            yield Difference((Aspect.REMOVED,), label)
        elif before[label] != after[label]:
            yield Difference((Aspect.LINES,), label)


def _compared_items(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[Aspect]:
    return (aspect for aspect in Aspect if before.get(aspect) != after.get(aspect))
