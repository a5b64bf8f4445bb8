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

ROLES = {
    Role.MEMBER: "medlem",
    Role.DEPUTY: "vara",
    Role.OBSERVER: "observatør",
    Role.SECRETARIAT: "sekretariat",
    Role.GUEST: "gjest",
}
OFFICES = {Office.CHAIR: "leder", Office.VICE_CHAIR: "nestleder"}
CASE_TYPES = {
    CaseType.DECISION: "Vedtakssak",
    CaseType.DISCUSSION: "Diskusjonssak",
    CaseType.INFORMATION: "Orienteringssak",
}
DROPPED = {Dropped.PUT_OFF: "utsatt", Dropped.WITHDRAWN: "trukket"}
VIEWS = {View.OPEN: "Ikke avgjort", View.RECUSED: "Inhabil", View.NOT_RECUSED: "Ikke inhabil"}
OWN_VIEWS: dict[View | None, str] = {
    None: "Ikke oppgitt",
    View.OPEN: "I tvil",
    View.RECUSED: "Inhabil",
    View.NOT_RECUSED: "Ikke inhabil",
}


def numbered(meeting: Meeting, item: AgendaItem) -> str:
    """Return the case number in full."""
    return str(case_number(meeting, item.number))


def spoken_item(meeting: Meeting, item: AgendaItem) -> str:
    """Return what a screen reader calls an item."""
    return f"Sak {numbered(meeting, item)} {item.title}"


def clock(moment: datetime | time) -> str:
    """Return the time of day with hours and minutes."""
    return f"{moment:%H.%M}"


def day(on: date) -> str:
    """Return a date with its weekday."""
    return QLocale("nb_NO").toString(QDate(on.year, on.month, on.day), "dddd d. MMMM")


def time_spent(meeting: Meeting, item: AgendaItem, now: datetime) -> str:
    """Return the minutes used beside the minutes planned, as far as they are known."""
    used = minutes_used(meeting, item, now)
    if item.started and item.planned_minutes:
        return f"{used} av {item.planned_minutes} min"
    if item.started:
        return f"{used} min"
    return f"{item.planned_minutes} min" if item.planned_minutes else ""


def time_used(minutes: int) -> str:
    """Return hours and minutes as they are read off a watch: "1.25"."""
    return f"{minutes // 60}.{minutes % 60:02}"


def lateness(late: int) -> str:
    """Return how a meeting stands to its plan."""
    if late == 0:
        return "i rute"
    return f"{abs(late)} min {'etter' if late > 0 else 'foran'} planen"


def item_state(item: AgendaItem) -> str:
    """Return the state of an item in a word or two."""
    if item.dropped and item.treated is None:
        return DROPPED[item.dropped]
    if item.is_current:
        return "behandles nå"
    if item.treated is None:
        return "vedtak ført" if item.is_decided else "ikke påbegynt"
    return "ferdig" if item.is_decided else "mangler vedtak"


def person_state(meeting: Meeting, person: Participant) -> str:
    """Return what there is to say of a person beside their name, the most pressing first."""
    if person.attendance is Attendance.ABSENT:
        return "forfall"
    current = meeting.current
    words = []
    if current is not None and is_recused(current, person):
        words.append("inhabil, ute")
    else:
        words.append(_whereabouts(meeting, person))
    if meeting.chair == person.id:
        words.append("leder" if person.office is Office.CHAIR else "møteleder")
    elif person.office:
        words.append(OFFICES[person.office])
    if person.role is Role.DEPUTY:
        words.append(_seat(meeting, person))
    elif person.role is not Role.MEMBER:
        words.append(ROLES[person.role])
    return " · ".join(filter(None, words))


def several(count: int, one: str, many: str) -> str:
    """Return a count with its noun."""
    return f"{count} {one if count == 1 else many}"


def listed(names: list[str]) -> str:
    """Return names as one says them: "A, B og C"."""
    return " og ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def _seat(meeting: Meeting, deputy: Participant) -> str:
    """Return whom a deputy sits for, or who has the seat instead."""
    member = stands_in_for(meeting, deputy)
    if member is None:
        return "vara, uten plass"
    seated = voters(meeting, meeting.current)
    holder = next((each for each in seated if member in (each, stands_in_for(meeting, each))), deputy)
    if holder is not deputy:
        return f"vara, {surname(holder)} har plassen"
    return f"vara for {surname(member)}"


def _whereabouts(meeting: Meeting, person: Participant) -> str:
    state = state_now(meeting, person)
    if state is RoomState.BY_VIDEO:
        return "på video"
    if state is RoomState.IN_ROOM:
        return ""
    return _left(person.movements[-1]) if person.movements else "ikke til stede nå"


def _left(movement: Movement) -> str:
    at = f" {clock(movement.time)}" if movement.time else ""
    case = f", sak {movement.item}" if movement.item else ""
    return f"gikk{at}{case}"
