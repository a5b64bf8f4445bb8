"""The people of one meeting, and their comings and goings."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ho21desk.model.identity import new_id


class Role(StrEnum):
    """In what capacity somebody is invited. Only members and sitting deputies vote."""

    MEMBER = "member"
    DEPUTY = "deputy"
    OBSERVER = "observer"
    SECRETARIAT = "secretariat"
    GUEST = "guest"


class Office(StrEnum):
    """An office in the council."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"


class Attendance(StrEnum):
    """Whether somebody came at all."""

    PRESENT = "present"
    ABSENT = "absent"


class Mode(StrEnum):
    """In the room, by video, or by video for a part of the meeting."""

    IN_PERSON = "in_person"
    DIGITAL = "digital"
    PARTLY_DIGITAL = "partly_digital"


class Pronoun(StrEnum):
    """How the minutes refer to somebody they have just named; without one, by name again."""

    HE = "he"
    SHE = "she"


class RoomState(StrEnum):
    """Where somebody is after a movement."""

    IN_ROOM = "in_room"
    BY_VIDEO = "by_video"
    OUT = "out"


@dataclass(frozen=True, kw_only=True)
class Movement:
    """Somebody came, left, or went over to video.

    Attributes:
        time: the clock in the room, if it was noted.
        item: running number of the case that was being handled; None before the first.
        state: where the person is from then on.
    """

    id: str = field(default_factory=new_id)
    time: dt.time | None = None
    item: int | None = None
    state: RoomState
    extra: Mapping[str, object] | None = None


@dataclass(frozen=True, kw_only=True)
class Participant:
    """A person as this meeting knows them: a snapshot, so that old minutes keep old titles.

    Attributes:
        key: short name of the person within the meeting, used by the meeting file.
        deputy_for: `id` of the participant a deputy sits for.
        mode, partial, from_item, until_item, items: presence as somebody stated it, with
            case numbers as running numbers. Once there are `movements`, presence follows
            from those instead (see `rules.presence`).
        note: printed as it stands.
    """

    id: str = field(default_factory=new_id)
    key: str
    name: str
    title: str = ""
    affiliation: str = ""
    pronoun: Pronoun | None = None
    role: Role = Role.MEMBER
    office: Office | None = None
    deputy_for: str | None = None
    attendance: Attendance = Attendance.PRESENT
    mode: Mode = Mode.IN_PERSON
    partial: bool = False
    from_item: int | None = None
    until_item: int | None = None
    items: tuple[int, ...] = ()
    note: str = ""
    movements: tuple[Movement, ...] = ()
    extra: Mapping[str, object] | None = None
