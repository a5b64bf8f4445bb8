"""What an act did, in a few words, told from the meeting before and after it."""

from collections.abc import Iterator

from ho21desk.desk.changes import Step
from ho21desk.model import AgendaItem, Attendance, Dropped, Meeting, Participant, Recusal, RoomState, View
from ho21desk.rules.outstanding import TELLING
from ho21desk.rules.pausing import paused_since
from ho21desk.rules.running import Stage, stage
from ho21desk.views.happened_since import happened_since
from ho21desk.views.words import several

_MOVED = {RoomState.IN_ROOM: "{} kom", RoomState.BY_VIDEO: "{} på video", RoomState.OUT: "{} gikk"}
_OUTCOMES = {
    View.RECUSED: "{} inhabil i sak {}",
    View.NOT_RECUSED: "{} ikke inhabil i sak {}",
    View.OPEN: "{} ikke avgjort i sak {}",
}

_DROPPED = {None: "hentet tilbake", Dropped.WITHDRAWN: "trakk", Dropped.PUT_OFF: "utsatte"}
_DESCRIBED = ("kind", "case_type", "case_officer", "enclosures", "planned_minutes", "break_after")


def done_by(step: Step) -> str:
    """Return what a step did that can be taken back or done again."""
    if step.approved:
        return "Referatet fra forrige møte godkjent"
    return happened(step.before, step.after)


def happened(before: Meeting, after: Meeting) -> str:
    """Return what an act did, e.g. "Guri Rørtveit gikk"; the first thing, where it did several."""
    told = next(_all(before, after), "endring")
    return told[0].upper() + told[1:]


def _all(before: Meeting, after: Meeting) -> Iterator[str]:
    was, now = stage(before), stage(after)
    was_there = {item.id: item for item in before.agenda}
    if was is not now and now is Stage.RUNNING:
        yield "møtet åpnet igjen" if was is Stage.CLOSED else "møtet startet"
    elif was is not now and now is Stage.CLOSED:
        yield "møtet avsluttet"
    yield from _papers(before, after)
    yield from _agenda(before, after)
    yield from _people(before, after)
    yield from _items(before, after)
    if after.current and (before.current is None or before.current.id != after.current.id):
        yield f"til sak {after.current.number}"
    if before.pauses != after.pauses:
        yield "pause" if paused_since(after) else "møtet gikk videre etter pausen"
    yield from happened_since(before, after)
    if len(after.accepted) > len(before.accepted):
        yield "funnet er riktig"
    elif before.accepted != after.accepted:
        yield "spør igjen om funn"
    if before.rules != after.rules:
        yield "rådets regler endret"
    yield from _facts(before, after)
    for item, old in ((item, was_there.get(item.id)) for item in after.agenda):
        if old is not None and old is not item:
            yield f"annen tekst i sak {item.number}"


def _agenda(before: Meeting, after: Meeting) -> Iterator[str]:
    """Tell what came onto the agenda, what went off it, and what changed its place."""
    was, now = ({item.id: item for item in meeting.agenda} for meeting in (before, after))
    new = [item for item in after.agenda if item.id not in was]
    gone = [item for item in before.agenda if item.id not in now]
    if len(new) > 1:
        yield f"{len(new)} nye saker"
    elif new:
        yield f"ny sak: {new[0].title}"
    if gone:
        yield f"tok av {gone[0].title}" if len(gone) == 1 else f"tok av {len(gone)} saker"
    for item in after.agenda:
        old = was.get(item.id)
        if old is not None and old.dropped is not item.dropped:
            yield f"{_DROPPED[item.dropped]} sak {item.number}"
    kept = [item.id for item in after.agenda if item.id in was]
    if kept != [item.id for item in before.agenda if item.id in now]:
        yield "saker flyttet"
    elif any(was[each].number != now[each].number for each in kept):
        yield "nye saksnumre"


def _facts(before: Meeting, after: Meeting) -> Iterator[str]:
    if (before.number, before.year) != (after.number, after.year):
        yield f"møtet er nummer {after.number}/{after.year}"
    if (before.date, before.start, before.end) != (after.date, after.start, after.end):
        yield "tid for møtet endret"
    if before.language != after.language:
        yield "målform endret"
    if (before.noticed is None) is not (after.noticed is None):
        yield "innkallingen er sendt" if after.noticed else "innkallingen er ikke sendt"


def _papers(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {item.id: item.paper for item in before.agenda}
    changed = [item for item in after.agenda if item.paper != was.get(item.id)]
    if any(item.kind in TELLING for item in changed):
        yield "utestående hentet"
    laid = sum(item.paper is not None and item.kind not in TELLING for item in changed)
    if laid:
        yield f"{several(laid, 'sak', 'saker')} lagt inn fra saksframlegg"


def _people(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {person.id: person for person in before.participants}
    for person in after.participants:
        old = was.get(person.id)
        if old is None:
            yield f"ny deltaker: {person.name}"
        elif old is not person:
            yield _person(after, old, person)
    kept = [person.id for person in after.participants if person.id in was]
    gone = [person.name for person in before.participants if person.id not in set(kept)]
    if gone:
        yield f"tok bort {gone[0]}"
    elif kept != list(was):
        yield "deltakere flyttet"
    if before.chair != after.chair and after.chair:
        yield f"{after.participant(after.chair).name} leder møtet"


def _person(meeting: Meeting, old: Participant, new: Participant) -> str:
    if old.deputy_for != new.deputy_for:
        members = (other.name for other in meeting.participants if other.id == new.deputy_for)
        return f"{new.name} sitter for {next(members, 'ingen')}"
    if new.attendance is Attendance.ABSENT and old.attendance is Attendance.PRESENT and not new.movements:
        return f"forfall for {new.name}"
    before = {movement.id for movement in old.movements}
    added = [movement for movement in new.movements if movement.id not in before]
    if added and before <= {movement.id for movement in new.movements}:
        return _MOVED[added[-1].state].format(new.name)
    if (old.attendance, old.mode) != (new.attendance, new.mode) and not new.movements:
        return f"{new.name} ventes"
    return f"rettet fremmøtet til {new.name}" if old.movements != new.movements else f"rettet {new.name}"


def _items(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {item.id: item for item in before.agenda}
    for item in after.agenda:
        old = was.get(item.id)
        if old is not None and old is not item:
            yield from _prepared(old, item)
            yield from _questions(after, item, {asked.id: asked for asked in old.recusals})
            yield from _decided(old, item)


def _prepared(old: AgendaItem, item: AgendaItem) -> Iterator[str]:
    """Tell what is described anew of an item."""
    if old.reported != item.reported:
        yield "temaer til Eventuelt"
    if any(getattr(old, name) != getattr(item, name) for name in _DESCRIBED):
        yield f"endret sak {item.number}"


def _questions(meeting: Meeting, item: AgendaItem, was: dict[str, Recusal]) -> Iterator[str]:
    for asked in item.recusals:
        name = meeting.participant(asked.person).name
        old = was.pop(asked.id, None)
        if old == asked:
            continue
        if old is None and asked.outcome is View.OPEN:
            yield f"habiliteten til {name} tatt opp i sak {item.number}"
        elif old is None or old.outcome is not asked.outcome:
            yield _OUTCOMES[asked.outcome].format(name, item.number)
        else:
            yield f"habiliteten til {name} i sak {item.number}"
    for asked in was.values():
        yield f"spørsmålet om {meeting.participant(asked.person).name} trukket i sak {item.number}"


def _decided(old: AgendaItem, item: AgendaItem) -> Iterator[str]:
    if old.vote != item.vote:
        yield f"votering i sak {item.number}"
    was = {decision.id: decision.text for decision in old.decisions}
    now = {decision.id: decision.text for decision in item.decisions}
    if was.keys() - now.keys():
        yield f"vedtak fjernet i sak {item.number}"
    elif now.keys() - was.keys():
        yield f"nytt vedtak i sak {item.number}"
    elif was != now and item.proposal and item.proposal in now.values():
        yield f"forslaget brukt i sak {item.number}"
