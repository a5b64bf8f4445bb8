"""What the room pane tells of each person, and of those who have no vote."""

from collections.abc import Mapping

from ho21desk.model import Attendance, Meeting, Participant, Role, RoomState
from ho21desk.qtmodels.rows import Row
from ho21desk.rules.presence import is_recused, stands_in_for, state_now
from ho21desk.views import words
from ho21desk.views.language import tr

_ORDER = list(Role)
_SIGNS = {
    RoomState.IN_ROOM: ("in_room", "good"),
    RoomState.BY_VIDEO: ("by_video", "good"),
    RoomState.OUT: ("out", "quiet"),
}


def room_rows(meeting: Meeting, letters: Mapping[str, str]) -> list[Row]:
    """Return a row for each person, those with apologies last; `letters` are shown by `id`."""
    return [
        _row(meeting, person, letters.get(person.id, "").upper())
        for person in sorted(meeting.participants, key=_place)
    ]


def others(meeting: Meeting) -> str:
    """Return how many are here who are neither members nor deputies."""
    here = [p for p in meeting.participants if state_now(meeting, p) is not RoomState.OUT]
    count = {role: sum(person.role is role for person in here) for role in Role}
    parts = []
    if count[Role.OBSERVER]:
        parts.append(words.several(count[Role.OBSERVER], tr("observatør"), tr("observatører")))
    if count[Role.SECRETARIAT]:
        parts.append(tr("{count} fra sekretariatet").format(count=count[Role.SECRETARIAT]))
    if count[Role.GUEST]:
        parts.append(words.several(count[Role.GUEST], tr("gjest"), tr("gjester")))
    return " · ".join(parts)


def _place(person: Participant) -> tuple[bool, int]:
    return person.attendance is Attendance.ABSENT, _ORDER.index(person.role)


def _row(meeting: Meeting, person: Participant, letter: str) -> Row:
    state = words.person_state(meeting, person)
    sign, tone = _sign(meeting, person)
    spoken = [
        person.name,
        state or tr("til stede"),
        tr("bokstav {letter}").format(letter=letter) if letter else "",
    ]
    warns = sign == "recusal" or (sign != "absent" and _lacks_seat(meeting, person))
    return Row(
        key=person.id,
        sign=sign,
        tone=tone,
        text=person.name,
        quiet=state,
        spoken=", ".join(filter(None, spoken)),
        described=person.affiliation or person.title,
        quiet_tone="warning" if warns else "quiet",
        cap=letter,
    )


def _sign(meeting: Meeting, person: Participant) -> tuple[str, str]:
    if person.attendance is Attendance.ABSENT:
        return "absent", "quiet"
    if meeting.current and is_recused(meeting.current, person):
        return "recusal", "warning"
    return _SIGNS[state_now(meeting, person)]


def _lacks_seat(meeting: Meeting, person: Participant) -> bool:
    return person.role is Role.DEPUTY and stands_in_for(meeting, person) is None
