"""What the chair sees of the meeting, in words: no discussion, no reasons, nothing that was weighed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ho21desk.markup import plain
from ho21desk.minutes.phrases import surname
from ho21desk.model import AgendaItem, Attendance, Meeting, Participant, Role, RoomState
from ho21desk.rules import quorum, recusal, running, timing
from ho21desk.rules.pausing import paused_since
from ho21desk.rules.presence import is_recused, state_now, voters
from ho21desk.views import agenda_words, words
from ho21desk.views.language import tr


@dataclass(frozen=True)
class Line:
    """One line of the plan: "10.05", "26 Spørsmål om habilitet", "5 min"."""

    begins: str
    what: str
    length: str


@dataclass(frozen=True)
class Scene:
    """All that stands in the chair's window, from the top down; what is empty has nothing to say.

    Attributes:
        share: how much of the time for the case is used, from 0 up; None when none is planned.
        leaving: who is to be out of the room for the case, being recused in it.
        warning: what the chair must see to.
        plan: the day as it is planned, before the meeting.
        later: the cases after the next one.
        late: whether the meeting is behind its plan.
    """

    head: str
    clock: str
    title: str
    time: str = ""
    share: float | None = None
    leaving: str = ""
    warning: str = ""
    facts: str = ""
    proposal: str = ""
    plan: tuple[Line, ...] = ()
    out: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    standing: str = ""
    late: bool = False


def scene(meeting: Meeting | None, now: dt.datetime) -> Scene:
    """Return what the chair sees now; of a meeting for practice it says so first."""
    if meeting is None:
        return Scene("", words.clock(now), tr("Ingen møter er åpne"))
    shown = _shown(meeting, now)
    return replace(shown, head=tr("ØVELSE · {head}").format(head=shown.head)) if meeting.practice else shown


def _shown(meeting: Meeting, now: dt.datetime) -> Scene:
    match running.stage(meeting):
        case running.Stage.PLANNED:
            return _before(meeting, now)
        case running.Stage.CLOSED:
            return _after(meeting, now)
    return _pause(meeting, now) if paused_since(meeting) else _case(meeting, now)


def recused_names(meeting: Meeting, item: AgendaItem) -> str:
    """Return who is recused in a case: "inhabil: Rørtveit"; "" when nobody is known to be."""
    names = [_short(meeting, meeting.participant(asked.person)) for asked in recusal.recused(item)]
    return (
        (tr("inhabile: {names}") if len(names) > 1 else tr("inhabil: {names}")).format(
            names=words.listed(names)
        )
        if names
        else ""
    )


def _before(meeting: Meeting, now: dt.datetime) -> Scene:
    plan = timing.plan(meeting, now)
    day = words.day(meeting.date) if meeting.date else tr("Dato ikke satt")
    begins = tr(" kl. {clock}").format(clock=words.clock(meeting.start)) if meeting.start else ""
    return Scene(
        head=tr("{council}, møte {number}/{year}").format(
            council=meeting.council, number=meeting.number, year=meeting.year
        ),
        clock=words.clock(now),
        title=f"{day[0].upper()}{day[1:]}{begins}",
        plan=tuple(_lines(meeting, plan)),
        out=_out(meeting),
        standing=agenda_words.end_of_day(meeting, plan),
        late=not all(row.fits for row in plan.rows),
    )


def _after(meeting: Meeting, now: dt.datetime) -> Scene:
    plan = timing.plan(meeting, now)
    reached = sum(item.treated is not None for item in meeting.agenda)
    ended = f" {words.clock(plan.end)}" if plan.end else ""
    return Scene(
        head=tr("{council}, møte {number}/{year}").format(
            council=meeting.council, number=meeting.number, year=meeting.year
        ),
        clock=words.clock(now),
        title=tr("Møtet sluttet{ended}").format(ended=ended),
        time=" · ".join(
            filter(None, [words.several(reached, tr("sak"), tr("saker")) + tr(" behandlet"), _used(plan)])
        ),
    )


def _case(meeting: Meeting, now: dt.datetime) -> Scene:
    item = _current(meeting)
    used, planned = timing.minutes_used(meeting, item, now), item.planned_minutes
    over = tr(", {count} over").format(count=used - planned) if planned and used > planned else ""
    types = "/".join(words.CASE_TYPES[each] for each in item.case_type)
    can_vote = tr("{count} kan stemme").format(count=len(voters(meeting, item)))
    back = words.listed([person.name for person in recusal.may_return(meeting)])
    returning = tr("Kan kalles inn igjen: {back}").format(back=back) if back else ""
    return _ahead(
        meeting,
        now,
        Scene(
            head=" · ".join(
                filter(
                    None,
                    [tr("Sak {number}{of_all}").format(number=item.number, of_all=_of_all(meeting)), types],
                )
            ),
            clock=words.clock(now),
            title=item.title,
            time=tr("{used} av {planned} minutter{over}").format(used=used, planned=planned, over=over)
            if planned
            else tr("{used} min").format(used=used),
            share=used / planned if planned else None,
            leaving=_leaving(meeting),
            warning="" if quorum.is_quorate(meeting, item) else tr("Rådet er ikke vedtaksført"),
            facts=" · ".join(filter(None, [can_vote, returning])),
            proposal=plain(item.proposal).strip(),
        ),
    )


def _pause(meeting: Meeting, now: dt.datetime) -> Scene:
    item, since = _current(meeting), paused_since(meeting)
    resumes = timing.plan(meeting, now).resumes
    until = tr(" til {clock}").format(clock=words.clock(resumes)) if resumes else ""
    head = tr("Sak {named}").format(named=_named(item))
    began = tr("Siden {clock}").format(clock=words.clock(since)) if since else ""
    return _ahead(
        meeting,
        now,
        Scene(head=head, clock=words.clock(now), title=tr("Pause{until}").format(until=until), time=began),
    )


def _ahead(meeting: Meeting, now: dt.datetime, shown: Scene) -> Scene:
    """Return a scene with who is out, what is ahead, and how the meeting stands to its plan."""
    plan, coming = timing.plan(meeting, now), list(_coming(meeting))
    following = coming[0] if coming else None
    facts = [_named(following), _length(following), recused_names(meeting, following)] if following else []
    lateness = words.lateness(plan.late)
    standing = [
        lateness[0].upper() + lateness[1:],
        tr("slutt {clock}").format(clock=words.clock(plan.end)) if plan.end else "",
    ]
    return replace(
        shown,
        out=_out(meeting),
        next=tuple(filter(None, facts)),
        later=tuple(map(_named, coming[1:])),
        standing=" · ".join(filter(None, standing)) if plan.is_planned else "",
        late=plan.late > 0,
    )


def _current(meeting: Meeting) -> AgendaItem:
    assert meeting.current is not None, "the meeting runs"
    return meeting.current


def _coming(meeting: Meeting) -> Iterator[AgendaItem]:
    """Yield what is left: the next case, and then those not reached yet."""
    following = running.following(meeting)
    if following is None:
        return
    yield following
    for item in meeting.agenda:
        if item.treated is None and not item.dropped and item is not following:
            yield item


def _leaving(meeting: Meeting) -> str:
    names = [person.name for person in recusal.leaving(meeting)]
    return (
        (
            tr("Inhabile, ut av rommet: {names}") if len(names) > 1 else tr("Inhabil, ut av rommet: {names}")
        ).format(names=words.listed(names))
        if names
        else ""
    )


def _out(meeting: Meeting) -> tuple[str, ...]:
    """Return who of the council is not in the room, after a word that says why."""
    told: dict[str, list[str]] = {tr("Inhabil"): [], tr("Ute"): [], tr("Forfall"): [], tr("Digitalt"): []}
    for person in meeting.participants:
        decides = person.role is Role.MEMBER or (person.role is Role.DEPUTY and _came(person))
        if decides and (why := _why_out(meeting, person)):
            told[why].append(_short(meeting, person))
    return tuple(f"{why}: {words.listed(names)}" for why, names in told.items() if names)


def _why_out(meeting: Meeting, person: Participant) -> str:
    if not _came(person):
        return tr("Forfall")
    if meeting.current and is_recused(meeting.current, person):
        return tr("Inhabil")
    return {RoomState.OUT: tr("Ute"), RoomState.BY_VIDEO: tr("Digitalt")}.get(state_now(meeting, person), "")


def _came(person: Participant) -> bool:
    return person.attendance is Attendance.PRESENT


def _short(meeting: Meeting, person: Participant) -> str:
    """Return a surname, or the whole name where somebody else has the same."""
    last = surname(person)
    alike = [other for other in meeting.participants if surname(other) == last]
    return last if len(alike) == 1 else person.name


def _lines(meeting: Meeting, plan: timing.Plan) -> Iterator[Line]:
    for row in plan.rows:
        item = row.item
        what = " · ".join(filter(None, [_named(item), recused_names(meeting, item)]))
        yield Line(words.clock(row.begins) if row.begins else "", what, _length(item))
        if item.break_after:
            ends = words.clock(row.ends) if row.ends else ""
            yield Line(ends, tr("Pause"), tr("{break_after} min").format(break_after=item.break_after))


def _of_all(meeting: Meeting) -> str:
    numbers = [item.number for item in meeting.agenda]
    return tr(" av {min}–{max}").format(min=min(numbers), max=max(numbers)) if len(numbers) > 1 else ""


def _named(item: AgendaItem) -> str:
    return f"{item.number} {item.title}"


def _length(item: AgendaItem) -> str:
    return (
        tr("{planned_minutes} min").format(planned_minutes=item.planned_minutes)
        if item.planned_minutes
        else ""
    )


def _used(plan: timing.Plan) -> str:
    return f"brukt {words.time_used(plan.used)}" + (
        tr(" av {time_used}").format(time_used=words.time_used(plan.planned)) if plan.planned else ""
    )
