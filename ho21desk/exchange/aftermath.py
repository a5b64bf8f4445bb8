"""What follows on a meeting, to and from the tree of a meeting file."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from ho21desk.exchange import stamps
from ho21desk.model import (
    Leave,
    Meeting,
    Milestone,
    MinutesState,
    Recording,
    Remark,
    RemarkOutcome,
    Task,
    TaskEvent,
    TaskKind,
    TaskState,
)

Tree = dict[str, Any]
CaseOf = Callable[[str | None], str | None]
"""The case number of the item with an `id`, as printed; None where there is no such item."""
ItemOf = Callable[[str | None], str | None]
"""The other way."""

MOMENTS: Mapping[str, Sequence[str]] = {
    "minutes": ("at",),
    "remarks": ("settled",),
    "recordings": ("deleted",),
}
"""Where a tree holds moments; so do the events of tasks."""
DAYS: Mapping[str, Sequence[str]] = {
    "minutes": ("deadline",),
    "remarks": ("received",),
    "tasks": ("deadline",),
}
CASES = ("remarks", "tasks", "recordings")
"""Lists whose parts name the case they are about."""


def written(meeting: Meeting, case: CaseOf) -> Tree:
    """Return what follows on a meeting, without what holds nothing."""
    return _held(
        minutes=[_milestone(each) for each in meeting.milestones],
        remarks=[_remark(each, case) for each in meeting.remarks],
        tasks=[_task(each, case) for each in meeting.tasks],
        recordings=[_recording(each, case) for each in meeting.recordings],
    )


def read(tree: Mapping[str, Any], item: ItemOf) -> dict[str, Any]:
    """Return what a tree without misfits holds of it, by the attributes of a meeting."""
    return {
        "milestones": tuple(map(_read_milestone, tree.get("minutes", ()))),
        "remarks": tuple(_read_remark(each, item) for each in tree.get("remarks", ())),
        "tasks": tuple(_read_task(each, item) for each in tree.get("tasks", ())),
        "recordings": tuple(_read_recording(each, item) for each in tree.get("recordings", ())),
    }


def _milestone(of: Milestone) -> Tree:
    return {
        "state": of.state.value,
        "at": stamps.stamp(of.at),
        **_held(
            by=of.by,
            deadline=_day(of.deadline),
            meeting=of.meeting,
            item=of.item,
            changed=of.changed or None,
            reason=of.reason,
            digest=of.digest,
        ),
    }


def _read_milestone(tree: Tree) -> Milestone:
    return Milestone(
        state=MinutesState(tree["state"]),
        at=_moment(tree["at"]),
        by=tree.get("by", ""),
        deadline=_read_day(tree.get("deadline")),
        meeting=tree.get("meeting", ""),
        item=tree.get("item"),
        changed=tree.get("changed", False),
        reason=tree.get("reason", ""),
        digest=tree.get("digest", ""),
    )


def _remark(of: Remark, case: CaseOf) -> Tree:
    return {
        **_held(item=case(of.item)),
        "person": of.person,
        "received": of.received.isoformat(),
        "text": of.text,
        "outcome": of.outcome.value,
        **_held(note=of.note, settled=stamps.stamp(of.settled) if of.settled else None),
    }


def _read_remark(tree: Tree, item: ItemOf) -> Remark:
    return Remark(
        item=item(tree.get("item")),
        person=tree["person"],
        received=date.fromisoformat(tree["received"]),
        text=tree["text"],
        outcome=RemarkOutcome(tree.get("outcome", RemarkOutcome.OPEN)),
        note=tree.get("note", ""),
        settled=_moment(tree["settled"]) if "settled" in tree else None,
    )


def _task(of: Task, case: CaseOf) -> Tree:
    events = [
        {"at": stamps.stamp(event.at), "state": event.state.value, **_held(note=event.note)}
        for event in of.events
    ]
    return {
        "kind": of.kind.value,
        **_held(item=case(of.item), source=of.source),
        "what": of.what,
        **_held(who=list(of.who), deadline=_day(of.deadline), events=events),
    }


def _read_task(tree: Tree, item: ItemOf) -> Task:
    return Task(
        kind=TaskKind(tree.get("kind", TaskKind.TASK)),
        item=item(tree.get("item")),
        source=tree.get("source", ""),
        what=tree["what"],
        who=tuple(tree.get("who", ())),
        deadline=_read_day(tree.get("deadline")),
        events=tuple(
            TaskEvent(at=_moment(each["at"]), state=TaskState(each["state"]), note=each.get("note", ""))
            for each in tree.get("events", ())
        ),
    )


def _recording(of: Recording, case: CaseOf) -> Tree:
    return {
        **_held(item=case(of.item)),
        "leave": of.leave.value,
        **_held(place=of.place, deleted=stamps.stamp(of.deleted) if of.deleted else None, note=of.note),
    }


def _read_recording(tree: Tree, item: ItemOf) -> Recording:
    return Recording(
        item=item(tree.get("item")),
        leave=Leave(tree["leave"]),
        place=tree.get("place", ""),
        deleted=_moment(tree["deleted"]) if "deleted" in tree else None,
        note=tree.get("note", ""),
    )


def _held(**values: Any) -> Tree:
    return {key: value for key, value in values.items() if value not in (None, "", [])}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def _moment(stamp: str) -> datetime:
    moment = stamps.read_moment(stamp)
    assert moment is not None  # a tree without misfits
    return moment
