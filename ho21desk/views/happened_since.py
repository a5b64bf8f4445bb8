"""What an act did to what follows on a meeting: its minutes on their way, remarks, tasks, recordings."""

from collections.abc import Iterator

from ho21desk.model import Meeting, MinutesState, Remark, RemarkOutcome, Task, TaskState

_CAME = {
    MinutesState.SENT: "utkastet er sendt ut",
    MinutesState.SETTLED: "merknadene er behandlet",
    MinutesState.APPROVED: "referatet er godkjent",
    MinutesState.PUBLISHED: "referatet er publisert",
    MinutesState.REOPENED: "referatet er åpnet igjen",
}
_ANSWERED = {
    RemarkOutcome.OPEN: "merknaden fra {} åpnet igjen",
    RemarkOutcome.TAKEN_IN: "merknaden fra {} tatt inn",
    RemarkOutcome.IN_PART: "merknaden fra {} delvis tatt inn",
    RemarkOutcome.NOT_TAKEN_IN: "merknaden fra {} ikke tatt inn",
}
_TASKS = {
    TaskState.OPEN: "oppgave: {}",
    TaskState.DONE: "gjort: {}",
    TaskState.DROPPED: "droppet: {}",
    TaskState.DISMISSED: "ingen oppgave: {}",
}


def happened_since(before: Meeting, after: Meeting) -> Iterator[str]:
    """Tell what an act did, the first thing first."""
    yield from _milestones(before, after)
    yield from _remarks(before, after)
    yield from _tasks(before, after)
    if before.recordings != after.recordings:
        yield "opptak endret"


def _milestones(before: Meeting, after: Meeting) -> Iterator[str]:
    known = {milestone.id for milestone in before.milestones}
    came = [milestone for milestone in after.milestones if milestone.id not in known]
    if came:
        yield _CAME[came[-1].state]
    elif before.milestones != after.milestones:
        yield "veien til referatet endret"


def _remarks(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {remark.id: remark for remark in before.remarks}
    for remark in after.remarks:
        old = was.pop(remark.id, None)
        if old != remark:
            yield _remark(old, remark)
    for gone in was.values():
        yield f"merknaden fra {gone.person} tatt bort"


def _remark(old: Remark | None, remark: Remark) -> str:
    if old is None:
        return f"merknad fra {remark.person}"
    if old.outcome is not remark.outcome:
        return _ANSWERED[remark.outcome].format(remark.person)
    return f"merknaden fra {remark.person} endret"


def _tasks(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {task.id: task for task in before.tasks}
    for task in after.tasks:
        old = was.pop(task.id, None)
        if old != task:
            yield _task(old, task)
    for gone in was.values():
        yield f"oppgave tatt bort: {gone.what}"


def _task(old: Task | None, task: Task) -> str:
    if old is None or old.state is not task.state:
        return _TASKS[task.state].format(task.what)
    return f"oppgave endret: {task.what}"
