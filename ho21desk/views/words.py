"""The Norwegian of the window: states, roles and figures, in one place."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale

from ho21desk.minutes.phrases import surname
from ho21desk.model import (
    AgendaItem,
    Attendance,
    CaseType,
    Dropped,
    Meeting,
    Movement,
    Office,
    Participant,
    Role,
    RoomState,
    View,
)
from ho21desk.rules.numbering import case_number
from ho21desk.rules.presence import is_recused, stands_in_for, state_now, voters
from ho21desk.rules.timing import minutes_used
from ho21desk.views.language import later, tr

ROLES = {
    Role.MEMBER: later("medlem"),
    Role.DEPUTY: later("vara"),
    Role.OBSERVER: later("observatør"),
    Role.SECRETARIAT: later("sekretariat"),
    Role.GUEST: later("gjest"),
}
OFFICES: dict[Office | None, str] = {Office.CHAIR: later("leder"), Office.VICE_CHAIR: later("nestleder")}
CASE_TYPES = {
    CaseType.DECISION: later("Vedtakssak"),
    CaseType.DISCUSSION: later("Diskusjonssak"),
    CaseType.INFORMATION: later("Orienteringssak"),
}
DROPPED = {Dropped.PUT_OFF: later("utsatt"), Dropped.WITHDRAWN: later("trukket")}
VIEWS = {
    View.OPEN: later("Ikke avgjort"),
    View.RECUSED: later("Inhabil"),
    View.NOT_RECUSED: later("Ikke inhabil"),
}
OWN_VIEWS: dict[View | None, str] = {
    None: later("Ikke oppgitt"),
    View.OPEN: later("I tvil"),
    View.RECUSED: later("Inhabil"),
    View.NOT_RECUSED: later("Ikke inhabil"),
}


def numbered(meeting: Meeting, item: AgendaItem) -> str:
    """Return the case number in full."""
    return str(case_number(meeting, item.number))


def spoken_item(meeting: Meeting, item: AgendaItem) -> str:
    """Return what a screen reader calls an item."""
    return tr("Sak {numbered} {title}").format(numbered=numbered(meeting, item), title=item.title)


def clock(moment: datetime | time) -> str:
    """Return the time of day with hours and minutes."""
    return f"{moment:%H.%M}"


def day(on: date) -> str:
    """Return a date with its weekday."""
    return QLocale(tr("nb_NO")).toString(QDate(on.year, on.month, on.day), tr("dddd d. MMMM"))


def time_spent(meeting: Meeting, item: AgendaItem, now: datetime) -> str:
    """Return the minutes used beside the minutes planned, as far as they are known."""
    used = minutes_used(meeting, item, now)
    if item.started and item.planned_minutes:
        return tr("{used} av {planned_minutes} min").format(used=used, planned_minutes=item.planned_minutes)
    if item.started:
        return tr("{used} min").format(used=used)
    return (
        tr("{planned_minutes} min").format(planned_minutes=item.planned_minutes)
        if item.planned_minutes
        else ""
    )


def time_used(minutes: int) -> str:
    """Return hours and minutes as they are read off a watch: "1.25"."""
    return f"{minutes // 60}.{minutes % 60:02}"


def lateness(late: int) -> str:
    """Return how a meeting stands to its plan."""
    if late == 0:
        return tr("i rute")
    return (tr("{late} min etter planen") if late > 0 else tr("{late} min foran planen")).format(
        late=abs(late)
    )


def item_state(item: AgendaItem) -> str:
    """Return the state of an item in a word or two."""
    if item.dropped and item.treated is None:
        return tr(DROPPED[item.dropped])
    if item.is_current:
        return tr("behandles nå")
    if item.treated is None:
        return tr("vedtak ført") if item.is_decided else tr("ikke påbegynt")
    return tr("ferdig") if item.is_decided else tr("mangler vedtak")


def person_state(meeting: Meeting, person: Participant) -> str:
    """Return what there is to say of a person beside their name, the most pressing first."""
    if person.attendance is Attendance.ABSENT:
        return tr("forfall")
    current = meeting.current
    words = []
    if current is not None and is_recused(current, person):
        words.append(tr("inhabil, ute"))
    else:
        words.append(_whereabouts(meeting, person))
    if meeting.chair == person.id:
        words.append(tr("leder") if person.office is Office.CHAIR else tr("møteleder"))
    elif person.office:
        words.append(tr(OFFICES[person.office]))
    if person.role is Role.DEPUTY:
        words.append(_seat(meeting, person))
    elif person.role is not Role.MEMBER:
        words.append(tr(ROLES[person.role]))
    return " · ".join(filter(None, words))


def several(count: int, one: str, many: str) -> str:
    """Return a count with its noun."""
    return f"{count} {one if count == 1 else many}"


def listed(names: list[str]) -> str:
    """Return names as one says them: "A, B og C"."""
    return tr(" og ").join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def _seat(meeting: Meeting, deputy: Participant) -> str:
    """Return whom a deputy sits for, or who has the seat instead."""
    member = stands_in_for(meeting, deputy)
    if member is None:
        return tr("vara, uten plass")
    seated = voters(meeting, meeting.current)
    holder = next((each for each in seated if member in (each, stands_in_for(meeting, each))), deputy)
    if holder is not deputy:
        return tr("vara, {surname} har plassen").format(surname=surname(holder))
    return tr("vara for {surname}").format(surname=surname(member))


def _whereabouts(meeting: Meeting, person: Participant) -> str:
    state = state_now(meeting, person)
    if state is RoomState.BY_VIDEO:
        return tr("på video")
    if state is RoomState.IN_ROOM:
        return ""
    return _left(person.movements[-1]) if person.movements else tr("ikke til stede nå")


def _left(movement: Movement) -> str:
    at = f" {clock(movement.time)}" if movement.time else ""
    case = tr(", sak {item}").format(item=movement.item) if movement.item else ""
    return tr("gikk{at}{case}").format(at=at, case=case)
