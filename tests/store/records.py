"""Any meeting there could be, and any edit of it: every field of every record, whatever the model gains."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar, get_type_hints

from hypothesis import strategies as st

from ho21desk.model import (
    AgendaItem,
    Ballot,
    CouncilRules,
    Decision,
    Meeting,
    Milestone,
    Movement,
    Paper,
    Participant,
    Person,
    Recording,
    Recusal,
    Remark,
    Span,
    Task,
    TaskEvent,
    Vote,
)
from ho21desk.model.identity import new_id

Record = TypeVar(
    "Record", Meeting, CouncilRules, Participant, Movement, AgendaItem, Paper, Decision, Recusal, Vote, Person
)
Draw = Callable[[st.SearchStrategy[Any]], Any]

PARTS: dict[type[Any], dict[str, type[Any]]] = {
    Meeting: {
        "participants": Participant,
        "agenda": AgendaItem,
        "milestones": Milestone,
        "remarks": Remark,
        "tasks": Task,
        "recordings": Recording,
    },
    Task: {"events": TaskEvent},
    Participant: {"movements": Movement},
    AgendaItem: {"decisions": Decision, "recusals": Recusal},
}

_whole = st.integers(-(2**63), 2**63 - 1)
_json = st.recursive(
    st.none() | st.booleans() | _whole | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
_extra = st.none() | st.dictionaries(st.text(max_size=3), _json, max_size=2)
_by_type: dict[Any, st.SearchStrategy[Any]] = {
    int: _whole,
    int | None: st.none() | _whole,
    tuple[int, ...]: st.lists(_whole, max_size=3).map(tuple),
    str: st.text(max_size=20),
    tuple[str, ...]: st.lists(st.text(max_size=5), max_size=3).map(tuple),
    tuple[Span, ...]: st.lists(
        st.builds(Span, start=st.datetimes(), end=st.none() | st.datetimes()), max_size=2
    ).map(tuple),
    Mapping[str, Ballot]: st.dictionaries(st.text(max_size=5), st.sampled_from(Ballot), max_size=3),
}


def any_of(record: type[Record]) -> st.SearchStrategy[Record]:
    """Return records with every field drawn; those they own have their own drawn in turn."""
    return st.builds(record, **{name: _field(record, name) for name in get_type_hints(record)})


def edited(draw: Draw, record: Record) -> Record:
    """Return a record with one field, or one of the records below it, not as it was."""
    names = sorted(each.name for each in fields(record) if each.name != "id")
    name = draw(st.sampled_from(names))
    part = PARTS.get(type(record), {}).get(name)
    was = getattr(record, name)
    change: dict[str, Any] = {
        name: _rearranged(draw, was, part) if part else draw(_field(type(record), name))
    }
    return replace(record, **change)


def _rearranged(draw: Draw, records: tuple[Any, ...], kind: type[Any]) -> tuple[Any, ...]:
    if not records:
        return (draw(any_of(kind)),)
    match draw(st.sampled_from(["change", "add", "drop", "move"])):
        case "add":
            place = draw(st.integers(0, len(records)))
            return (*records[:place], draw(any_of(kind)), *records[place:])
        case "drop":
            place = draw(st.integers(0, len(records) - 1))
            return (*records[:place], *records[place + 1 :])
        case "move":
            return tuple(draw(st.permutations(records)))
        case _:
            place = draw(st.integers(0, len(records) - 1))
            return (*records[:place], edited(draw, records[place]), *records[place + 1 :])


def _field(record: type[Any], name: str) -> st.SearchStrategy[Any]:
    if name == "id":
        return st.builds(new_id)
    if name == "extra":
        return _extra
    if part := PARTS.get(record, {}).get(name):
        return st.lists(any_of(part), max_size=2).map(tuple)
    hint = get_type_hints(record)[name]
    if hint == Vote | None:
        return st.none() | any_of(Vote)
    if hint == Paper | None:
        return st.none() | any_of(Paper)
    if hint is CouncilRules:
        return any_of(CouncilRules)
    return _by_type[hint] if hint in _by_type else st.from_type(hint)
