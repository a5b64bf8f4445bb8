"""What an act did to what follows on a meeting: its minutes on their way, remarks, tasks, recordings."""

from collections.abc import Iterator

from ho21desk.model import Meeting, MinutesState, Remark, RemarkOutcome, Task, TaskState
from ho21desk.views.language import later, tr

_CAME = {
    MinutesState.SENT: later("utkastet er sendt ut"),
    MinutesState.SETTLED: later("merknadene er behandlet"),
    MinutesState.APPROVED: later("referatet er godkjent"),
    MinutesState.PUBLISHED: later("referatet er publisert"),
    MinutesState.REOPENED: later("referatet er åpnet igjen"),
}
_ANSWERED = {
    RemarkOutcome.OPEN: later("merknaden fra {} åpnet igjen"),
    RemarkOutcome.TAKEN_IN: later("merknaden fra {} tatt inn"),
    RemarkOutcome.IN_PART: later("merknaden fra {} delvis tatt inn"),
    RemarkOutcome.NOT_TAKEN_IN: later("merknaden fra {} ikke tatt inn"),
}
_TASKS = {
    TaskState.OPEN: "oppgave: {}",
    TaskState.DONE: "gjort: {}",
    TaskState.DROPPED: "droppet: {}",
    TaskState.DISMISSED: later("ingen oppgave: {}"),
}


def happened_since(before: Meeting, after: Meeting) -> Iterator[str]:
    """Tell what an act did, the first thing first."""
    yield from _milestones(before, after)
    yield from _remarks(before, after)
    yield from _tasks(before, after)
    if before.recordings != after.recordings:
        yield tr("opptak endret")


def _milestones(before: Meeting, after: Meeting) -> Iterator[str]:
    known = {milestone.id for milestone in before.milestones}
    came = [milestone for milestone in after.milestones if milestone.id not in known]
    if came:
        yield tr(_CAME[came[-1].state])
    elif before.milestones != after.milestones:
        yield tr("veien til referatet endret")


def _remarks(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {remark.id: remark for remark in before.remarks}
    for remark in after.remarks:
        old = was.pop(remark.id, None)
        if old != remark:
            yield _remark(old, remark)
    for gone in was.values():
        yield tr("merknaden fra {person} tatt bort").format(person=gone.person)


def _remark(old: Remark | None, remark: Remark) -> str:
    if old is None:
        return tr("merknad fra {person}").format(person=remark.person)
    if old.outcome is not remark.outcome:
        return tr(_ANSWERED[remark.outcome]).format(remark.person)
    return tr("merknaden fra {person} endret").format(person=remark.person)


def _tasks(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {task.id: task for task in before.tasks}
    for task in after.tasks:
        old = was.pop(task.id, None)
        if old != task:
            yield _task(old, task)
    for gone in was.values():
        yield tr("oppgave tatt bort: {what}").format(what=gone.what)


def _task(old: Task | None, task: Task) -> str:
    if old is None or old.state is not task.state:
        return tr(_TASKS[task.state]).format(task.what)
    return tr("oppgave endret: {what}").format(what=task.what)
