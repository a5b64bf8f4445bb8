"""What an act did, in a few words, told from the meeting before and after it."""

from collections.abc import Iterator

from ho21desk.desk.changes import Step
from ho21desk.model import AgendaItem, Attendance, Dropped, Meeting, Participant, Recusal, RoomState, View
from ho21desk.rules.outstanding import TELLING
from ho21desk.rules.pausing import paused_since
from ho21desk.rules.running import Stage, stage
from ho21desk.views.happened_since import happened_since
from ho21desk.views.language import later, tr
from ho21desk.views.words import several

_MOVED = {
    RoomState.IN_ROOM: later("{} kom"),
    RoomState.BY_VIDEO: later("{} på video"),
    RoomState.OUT: later("{} gikk"),
}
_OUTCOMES = {
    View.RECUSED: later("{} inhabil i sak {}"),
    View.NOT_RECUSED: later("{} ikke inhabil i sak {}"),
    View.OPEN: later("{} ikke avgjort i sak {}"),
}

_DROPPED = {
    None: later("hentet tilbake"),
    Dropped.WITHDRAWN: later("trakk"),
    Dropped.PUT_OFF: later("utsatte"),
}
_DESCRIBED = ("kind", "case_type", "case_officer", "enclosures", "planned_minutes", "break_after")


def done_by(step: Step) -> str:
    """Return what a step did that can be taken back or done again."""
    if step.approved:
        return tr("Referatet fra forrige møte godkjent")
    return happened(step.before, step.after)


def happened(before: Meeting, after: Meeting) -> str:
    """Return what an act did, e.g. "Guri Rørtveit gikk"; the first thing, where it did several."""
    told = next(_all(before, after), tr("endring"))
    return told[0].upper() + told[1:]


def _all(before: Meeting, after: Meeting) -> Iterator[str]:
    was, now = stage(before), stage(after)
    was_there = {item.id: item for item in before.agenda}
    if was is not now and now is Stage.RUNNING:
        yield tr("møtet åpnet igjen") if was is Stage.CLOSED else tr("møtet startet")
    elif was is not now and now is Stage.CLOSED:
        yield tr("møtet avsluttet")
    yield from _papers(before, after)
    yield from _agenda(before, after)
    yield from _people(before, after)
    yield from _items(before, after)
    if after.current and (before.current is None or before.current.id != after.current.id):
        yield tr("til sak {number}").format(number=after.current.number)
    if before.pauses != after.pauses:
        yield tr("pause") if paused_since(after) else tr("møtet gikk videre etter pausen")
    yield from happened_since(before, after)
    if len(after.accepted) > len(before.accepted):
        yield tr("funnet er riktig")
    elif before.accepted != after.accepted:
        yield tr("spør igjen om funn")
    if before.rules != after.rules:
        yield tr("rådets regler endret")
    yield from _facts(before, after)
    for item, old in ((item, was_there.get(item.id)) for item in after.agenda):
        if old is not None and old is not item:
            yield tr("annen tekst i sak {number}").format(number=item.number)


def _agenda(before: Meeting, after: Meeting) -> Iterator[str]:
    """Tell what came onto the agenda, what went off it, and what changed its place."""
    was, now = ({item.id: item for item in meeting.agenda} for meeting in (before, after))
    new = [item for item in after.agenda if item.id not in was]
    gone = [item for item in before.agenda if item.id not in now]
    if len(new) > 1:
        yield tr("{count} nye saker").format(count=len(new))
    elif new:
        yield tr("ny sak: {title}").format(title=new[0].title)
    if gone:
        yield (
            tr("tok av {title}").format(title=gone[0].title)
            if len(gone) == 1
            else tr("tok av {count} saker").format(count=len(gone))
        )
    for item in after.agenda:
        old = was.get(item.id)
        if old is not None and old.dropped is not item.dropped:
            yield tr("{dropped} sak {number}").format(dropped=tr(_DROPPED[item.dropped]), number=item.number)
    kept = [item.id for item in after.agenda if item.id in was]
    if kept != [item.id for item in before.agenda if item.id in now]:
        yield tr("saker flyttet")
    elif any(was[each].number != now[each].number for each in kept):
        yield tr("nye saksnumre")


def _facts(before: Meeting, after: Meeting) -> Iterator[str]:
    if (before.number, before.year) != (after.number, after.year):
        yield tr("møtet er nummer {number}/{year}").format(number=after.number, year=after.year)
    if (before.date, before.start, before.end) != (after.date, after.start, after.end):
        yield tr("tid for møtet endret")
    if before.language != after.language:
        yield tr("målform endret")
    if (before.noticed is None) is not (after.noticed is None):
        yield tr("innkallingen er sendt") if after.noticed else tr("innkallingen er ikke sendt")


def _papers(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {item.id: item.paper for item in before.agenda}
    changed = [item for item in after.agenda if item.paper != was.get(item.id)]
    if any(item.kind in TELLING for item in changed):
        yield tr("utestående hentet")
    laid = sum(item.paper is not None and item.kind not in TELLING for item in changed)
    if laid:
        yield tr("{several} lagt inn fra saksframlegg").format(several=several(laid, tr("sak"), tr("saker")))


def _people(before: Meeting, after: Meeting) -> Iterator[str]:
    was = {person.id: person for person in before.participants}
    for person in after.participants:
        old = was.get(person.id)
        if old is None:
            yield tr("ny deltaker: {name}").format(name=person.name)
        elif old is not person:
            yield _person(after, old, person)
    kept = [person.id for person in after.participants if person.id in was]
    gone = [person.name for person in before.participants if person.id not in set(kept)]
    if gone:
        yield tr("tok bort {gone}").format(gone=gone[0])
    elif kept != list(was):
        yield tr("deltakere flyttet")
    if before.chair != after.chair and after.chair:
        yield tr("{name} leder møtet").format(name=after.participant(after.chair).name)


def _person(meeting: Meeting, old: Participant, new: Participant) -> str:
    if old.deputy_for != new.deputy_for:
        members = (other.name for other in meeting.participants if other.id == new.deputy_for)
        return tr("{name} sitter for {member}").format(name=new.name, member=next(members, tr("ingen")))
    if new.attendance is Attendance.ABSENT and old.attendance is Attendance.PRESENT and not new.movements:
        return tr("forfall for {name}").format(name=new.name)
    before = {movement.id for movement in old.movements}
    added = [movement for movement in new.movements if movement.id not in before]
    if added and before <= {movement.id for movement in new.movements}:
        return tr(_MOVED[added[-1].state]).format(new.name)
    if (old.attendance, old.mode) != (new.attendance, new.mode) and not new.movements:
        return tr("{name} ventes").format(name=new.name)
    return (
        tr("rettet fremmøtet til {name}").format(name=new.name)
        if old.movements != new.movements
        else tr("rettet {name}").format(name=new.name)
    )


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
        yield tr("temaer til Eventuelt")
    if any(getattr(old, name) != getattr(item, name) for name in _DESCRIBED):
        yield tr("endret sak {number}").format(number=item.number)


def _questions(meeting: Meeting, item: AgendaItem, was: dict[str, Recusal]) -> Iterator[str]:
    for asked in item.recusals:
        name = meeting.participant(asked.person).name
        old = was.pop(asked.id, None)
        if old == asked:
            continue
        if old is None and asked.outcome is View.OPEN:
            yield tr("habiliteten til {name} tatt opp i sak {number}").format(name=name, number=item.number)
        elif old is None or old.outcome is not asked.outcome:
            yield tr(_OUTCOMES[asked.outcome]).format(name, item.number)
        else:
            yield tr("habiliteten til {name} i sak {number}").format(name=name, number=item.number)
    for asked in was.values():
        yield tr("spørsmålet om {name} trukket i sak {number}").format(
            name=meeting.participant(asked.person).name, number=item.number
        )


def _decided(old: AgendaItem, item: AgendaItem) -> Iterator[str]:
    if old.vote != item.vote:
        yield tr("votering i sak {number}").format(number=item.number)
    was = {decision.id: decision.text for decision in old.decisions}
    now = {decision.id: decision.text for decision in item.decisions}
    if was.keys() - now.keys():
        yield tr("vedtak fjernet i sak {number}").format(number=item.number)
    elif now.keys() - was.keys():
        yield tr("nytt vedtak i sak {number}").format(number=item.number)
    elif was != now and item.proposal and item.proposal in now.values():
        yield tr("forslaget brukt i sak {number}").format(number=item.number)
