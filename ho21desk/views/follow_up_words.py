"""The Norwegian of following up: tasks, how they stand, and what was noted on them."""

import datetime as dt

from ho21desk.minutes import phrases
from ho21desk.minutes.phrases.lines import joined
from ho21desk.model import AgendaItem, Meeting, Task, TaskEvent, TaskKind, TaskState
from ho21desk.qtmodels.rows import Row
from ho21desk.rules.ledger import Entry, Wanted, days_over
from ho21desk.rules.numbering import case_number
from ho21desk.views import words
from ho21desk.views.language import later, tr

WANTED = {
    Wanted.OPEN: later("Åpne"),
    Wanted.OVERDUE: later("Over fristen"),
    Wanted.GROUPS: later("Arbeidsgrupper"),
    Wanted.DONE: later("Utførte"),
    Wanted.DROPPED: later("Frafalte"),
    Wanted.ALL: later("Alle"),
}
STATES = {
    TaskState.OPEN: later("åpen"),
    TaskState.DONE: later("utført"),
    TaskState.DROPPED: later("frafalt"),
    TaskState.DISMISSED: later("ikke en oppgave"),
}
_EMPTY = {
    Wanted.OPEN: later("Ingen åpne oppgaver."),
    Wanted.OVERDUE: later("Ingen oppgaver er over fristen."),
    Wanted.GROUPS: later("Ingen arbeidsgrupper er i arbeid."),
    Wanted.DONE: later("Ingen oppgaver er utført ennå."),
    Wanted.DROPPED: later("Ingen oppgaver er frafalt."),
    Wanted.ALL: later("Ingen oppgaver ennå. Ta med et forslag, eller lag en ny oppgave."),
}
_SIGNS = {TaskState.OPEN: "waiting", TaskState.DONE: "done", TaskState.DROPPED: "left_out"}


def task_row(entry: Entry, today: dt.date) -> Row:
    """Return the row of a task in the ledger."""
    task = entry.task
    over = days_over(task, today)
    state = overdue(over) if over else tr(STATES[task.state])
    deadline = tr("frist {date_text}").format(date_text=date_text(task.deadline)) if task.deadline else ""
    facts = [state, deadline, doers(task), case_text(entry)]
    return Row(
        key=task.id,
        sign="warning" if over else _SIGNS[task.state],
        tone="warning" if over else "good" if task.state is TaskState.DONE else "quiet",
        text=capitalised(task.what),
        quiet=" · ".join(filter(None, facts)),
        spoken=capitalised(task.what),
        described=", ".join(filter(None, facts)),
        quiet_tone="warning" if over else "quiet",
    )


def proposal_row(meeting: Meeting, task: Task) -> Row:
    """Return the row of what a decision asks for."""
    deadline = tr("frist {date_text}").format(date_text=date_text(task.deadline)) if task.deadline else ""
    facts = [case_in(meeting, task)[0], doers(task) or tr("ingen nevnt"), deadline]
    return Row(
        key=task.id,
        sign="words",
        tone="accent",
        text=capitalised(task.what),
        quiet=" · ".join(filter(None, facts)),
        spoken=capitalised(task.what),
        described=", ".join(filter(None, facts)),
    )


def doers(task: Task) -> str:
    """Return who is to do a task; of a working group its members."""
    who = words.listed(list(task.who))
    if task.kind is TaskKind.GROUP:
        return tr("arbeidsgruppe: {who}").format(who=who) if who else tr("arbeidsgruppe")
    return who


def case_text(entry: Entry) -> str:
    """Return the number of the case where a task was decided, or of the meeting where it belongs to none."""
    return (
        tr("sak {case}").format(case=entry.case)
        if entry.case
        else tr("møte {number}/{year}").format(number=entry.number, year=entry.year)
    )


def overdue(days: int) -> str:
    """Return by how much a deadline has passed: "3 dager over fristen"."""
    return tr("{several} over fristen").format(several=words.several(days, tr("dag"), tr("dager")))


def deadline_text(deadline: dt.date | None, today: dt.date, *, is_open: bool) -> str:
    """Return what there is to say of a deadline beside its date."""
    if deadline is None:
        return ""
    if is_open and deadline < today:
        return f"{words.day(deadline)}, {overdue((today - deadline).days)}"
    return words.day(deadline)


def date_text(day: dt.date) -> str:
    """Return a date as short as it is typed: "1.9.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


def told(old: Task, new: Task) -> str:
    """Return what of a task became another, for its history: it is kept, so it is bokmål in every window."""
    parts = []
    if old.deadline != new.deadline:
        before, after = (date_text(task.deadline) if task.deadline else "ingen" for task in (old, new))
        parts.append(f"frist {before} → {after}")
    if old.who != new.who:
        names = (joined(phrases.words("nb"), task.who) or "ingen" for task in (old, new))
        parts.append(" → ".join(names))
    if old.what != new.what:
        parts.append(f"het «{old.what}»")
    return "; ".join(parts)


def history(events: tuple[TaskEvent, ...]) -> str:
    """Return what was noted on a task, the newest first, a line each."""
    lines = []
    states = [None, *(event.state for event in events)]
    for event, before in zip(events, states, strict=False):
        state = "" if event.state is before else tr("tatt med") if before is None else tr(STATES[event.state])
        said = ": ".join(filter(None, [state, event.note]))
        lines.append(
            tr("{date_text} kl. {clock} – {said}").format(
                date_text=date_text(event.at.date()), clock=words.clock(event.at), said=said
            )
        )
    return "\n".join(reversed(lines))


def nothing_shown(wanted: Wanted, *, is_searched: bool) -> str:
    """Return what stands in the place of an empty list."""
    return tr("Ingen oppgaver passer.") if is_searched else tr(_EMPTY[wanted])


def coming_back(item: AgendaItem, meeting: Meeting) -> str:
    """Return the line of a case of a meeting that comes back in the next one."""
    why = tr("utsatt") if item.dropped else tr("til vedtak etter diskusjonen")
    return tr("Sak {case_number} {title} ({why})").format(
        case_number=case_number(meeting, item.number), title=item.title, why=why
    )


def come_back(item: AgendaItem, meeting: Meeting) -> str:
    """Return the line of a case that came back to a meeting."""
    earlier = words.listed(list(item.handled_before))
    return tr("Sak {case_number} {title} (tidligere behandlet: {earlier})").format(
        case_number=case_number(meeting, item.number), title=item.title, earlier=earlier
    )


def capitalised(text: str) -> str:
    """Return a text with a capital first."""
    return text[:1].upper() + text[1:]


def case_of(entry: Entry) -> tuple[str, str]:
    """Return number and title of the case where a task was decided; "" when it belongs to none."""
    return (tr("Sak {case}").format(case=entry.case), entry.title) if entry.case else ("", "")


def case_in(meeting: Meeting, task: Task) -> tuple[str, str]:
    """Return number and title of the case of a meeting that a task follows from."""
    found = next((item for item in meeting.agenda if item.id == task.item), None)
    return (
        (tr("Sak {case_number}").format(case_number=case_number(meeting, found.number)), found.title)
        if found
        else ("", "")
    )


def of_meeting(meeting: Meeting) -> str:
    """Return which meeting a new task follows from."""
    return tr("Følger av møte {number}/{year}").format(number=meeting.number, year=meeting.year)


def cases(meeting: Meeting) -> list[tuple[str, str | None]]:
    """Return the cases that a task of a meeting may follow from, by name, with the `id` of each."""
    named = (
        (
            tr("Sak {case_number} {title}").format(
                case_number=case_number(meeting, item.number), title=item.title
            ),
            item.id,
        )
        for item in meeting.agenda
    )
    return [(tr("Ingen sak"), None), *named]
