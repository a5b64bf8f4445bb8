"""Following up what was decided: tasks are proposed from the decisions, and a person says which they are.

A task lives in the meeting that decided it, so all that is done to it is an act on that meeting. How it
stands is told by its events, the last of them first; they are never rewritten.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from rapidfuzz import fuzz

from ho21desk.errors import NotAllowedError
from ho21desk.markup import clean
from ho21desk.model import (
    AgendaItem,
    ItemKind,
    Meeting,
    Task,
    TaskEvent,
    TaskState,
    TextField,
    TextRef,
)
from ho21desk.rules.assigning import Asked, actors_in, asked_for
from ho21desk.rules.checking.dates import deadline_in
from ho21desk.rules.checking.names import Names, names_of
from ho21desk.rules.checking.reading import Passage
from ho21desk.rules.likeness import fold
from ho21desk.rules.register import one_name

_SAME_SENTENCE = 90
"""How much of two sentences is the same, in per cent, when one is a correction of the other."""


def proposals(meeting: Meeting) -> tuple[Task, ...]:
    """Return the tasks and groups that the decisions ask for and nobody has answered yet.

    What was confirmed or dismissed is not proposed again, also when a word of its sentence is put right;
    another person, another figure or another case is another task. A question of recusal asks for nothing.
    """
    names = names_of(tuple(person.name for person in meeting.participants))
    proposed: list[Task] = []
    for item in meeting.agenda:
        if item.dropped is None and item.kind is not ItemKind.RECUSAL:
            asked = {
                fold(each.source): each for text in item.decisions for each in asked_for(text.text, names)
            }
            known = {fold(task.source): task.source for task in meeting.tasks if task.item == item.id}
            corrected = [source for words, source in known.items() if words not in asked]
            proposed += [
                _task(meeting, item, each)
                for words, each in asked.items()
                if words not in known and not any(_is_same(each.source, old, names) for old in corrected)
            ]
    return tuple(proposed)


def confirm(meeting: Meeting, now: dt.datetime, *, task: Task) -> Meeting:
    """Take a task up: one that was proposed, as it is or put right, or a new one.

    What is there already stays as it is. NotAllowedError when it is empty, or about a case that is gone.
    """
    return _with_new(meeting, _tidy(task), TaskEvent(at=now, state=TaskState.OPEN))


def dismiss(meeting: Meeting, now: dt.datetime, *, task: Task) -> Meeting:
    """Note that what was proposed is nobody's task, so that it is not proposed again."""
    return _with_new(meeting, task, TaskEvent(at=now, state=TaskState.DISMISSED))


def change(
    meeting: Meeting,
    now: dt.datetime,
    *,
    task_id: str,
    what: str,
    who: Sequence[str],
    deadline: dt.date | None,
    told: str = "",
) -> Meeting:
    """Describe a task anew. `told` says in words what became another; it is noted in the history.

    A deadline may have passed. NotAllowedError when the task is empty or gone.
    """

    def changed(task: Task) -> Task:
        new = _tidy(replace(task, what=what, who=tuple(who), deadline=deadline))
        if new == task or not told:
            return new
        return _noted(new, TaskEvent(at=now, state=new.state, note=told))

    return _with_changed(meeting, task_id, changed)


def note(meeting: Meeting, now: dt.datetime, *, task_id: str, state: TaskState, text: str = "") -> Meeting:
    """Note how a task stands, or something about it.

    NotAllowedError when nothing is said and it stands so already, or when the task is gone.
    """
    said = clean(text).strip()

    def noted(task: Task) -> Task:
        if not said and state is task.state:
            raise NotAllowedError("nothing_to_note")
        return _noted(task, TaskEvent(at=now, state=state, note=said))

    return _with_changed(meeting, task_id, noted)


def remove(meeting: Meeting, now: dt.datetime, *, task_id: str) -> Meeting:
    """Take a task away. One that was proposed is dismissed. NotAllowedError when it is gone."""
    task = _found(meeting, task_id)
    if task.source:
        dismissed = TaskEvent(at=now, state=TaskState.DISMISSED)
        return _with_changed(meeting, task_id, lambda task: _noted(task, dismissed))
    return replace(meeting, tasks=tuple(each for each in meeting.tasks if each.id != task_id))


def _task(meeting: Meeting, item: AgendaItem, asked: Asked) -> Task:
    """Return what is asked for as a task. Its `id` is the same each time the same words are read."""
    passage = Passage(item, TextRef(TextField.DECISION, item.id), asked.source)
    return Task(
        id=uuid5(NAMESPACE_OID, f"{meeting.id} {item.id} {fold(asked.source)}").hex,
        kind=asked.kind,
        item=item.id,
        source=asked.source,
        what=asked.what,
        who=asked.who,
        deadline=deadline_in(meeting, passage),
    )


def _is_same(source: str, other: str, names: Names) -> bool:
    """Tell whether a sentence is another one, corrected."""
    one, two = fold(source), fold(other)
    if _figures(one) != _figures(two) or fuzz.ratio(one, two, score_cutoff=_SAME_SENTENCE) == 0:
        return False
    return actors_in(source, names) == actors_in(other, names)


def _figures(folded: str) -> list[str]:
    return [word for word in folded.split() if any(sign.isdigit() for sign in word)]


def _tidy(task: Task) -> Task:
    """Return a task whose words stand on one line each, with everybody named once."""
    what = one_name(clean(task.what))
    if not what:
        raise NotAllowedError("empty_task")
    who = (one_name(clean(name)) for name in task.who)
    return replace(task, what=what, who=tuple(dict.fromkeys(name for name in who if name)))


def _with_new(meeting: Meeting, task: Task, event: TaskEvent) -> Meeting:
    if any(each.id == task.id for each in meeting.tasks):
        return meeting
    if task.item is not None and all(item.id != task.item for item in meeting.agenda):
        raise NotAllowedError("case_is_gone")
    return replace(meeting, tasks=(*meeting.tasks, replace(task, events=(event,))))


def _with_changed(meeting: Meeting, task_id: str, changed: Callable[[Task], Task]) -> Meeting:
    new = changed(_found(meeting, task_id))
    return replace(meeting, tasks=tuple(new if each.id == task_id else each for each in meeting.tasks))


def _found(meeting: Meeting, task_id: str) -> Task:
    found = next((task for task in meeting.tasks if task.id == task_id), None)
    if found is None or found.state is TaskState.DISMISSED:
        raise NotAllowedError("task_is_gone")
    return found


def _noted(task: Task, event: TaskEvent) -> Task:
    return replace(task, events=(*task.events, event))
