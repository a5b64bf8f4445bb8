"""Who took part, as the head of the minutes says it, and a case where the head cannot. Plain words.

Read together they tell, for every case that was taken, who was there for any part of it. The council's
notes bound a stay ("t.o.m. sak 53/6/2021") or leave it open ("deler av møtet"); of the latter the
cases say more.
"""

from collections.abc import Sequence
from itertools import groupby

from ho21desk.minutes.phrases.lines import joined, one_line
from ho21desk.minutes.phrases.vocabulary import Words
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, Attendance, Meeting, Mode, Office, Participant, Role
from ho21desk.rules.numbering import case_number, order_of_treatment
from ho21desk.rules.presence import Presence, is_recused, presence_of, present_at, sat_at


def participant_line(meeting: Meeting, person: Participant, chair: str = "") -> str:
    """Return how somebody stands in the head: name, title, affiliation, and how they took part.

    `chair` is the mark behind the council's chair, e.g. "(leder)"; "" for none.
    """
    w = words(meeting.language)
    who = ", ".join(filter(None, map(one_line, (person.name, person.title, person.affiliation))))
    mark = f" {chair}" if chair and person.office is Office.CHAIR else ""
    parts = [who + mark, _deputy_words(w, meeting, person)]
    bounds = ""
    if person.attendance is Attendance.PRESENT:
        presence = presence_of(meeting, person)
        parts.append(_manner(w, presence))
        bounds = _bounds(w, meeting, presence)
    notes = "; ".join(note for note in (bounds, one_line(person.note)) if note)
    return ", ".join(part for part in parts if part) + (f" ({notes})" if notes else "")


def never_sat(meeting: Meeting, person: Participant) -> bool:
    """Tell whether somebody came as a deputy and had no seat, since the member was there all the time."""
    return person.deputy_for is not None and not any(sat for _, sat in _seat(meeting, person))


def not_there_line(meeting: Meeting, item: AgendaItem) -> str:
    """Return who was away from a case, of those whose stay the head does not bound; "" for nobody.

    Nobody is named who was recused: the words at the head of the case tell of them.
    """
    came_and_went = [
        person
        for person in meeting.participants
        if person.attendance is Attendance.PRESENT and person.movements
    ]
    if not came_and_went or item not in _cases(meeting):
        return ""
    names = [
        one_line(person.name)
        for person in came_and_went
        if not is_recused(item, person)
        and not present_at(meeting, person, item)
        and _within_bounds(meeting, presence_of(meeting, person), item)
    ]
    w = words(meeting.language)
    return w.not_there.format(names=joined(w, names)) if names else ""


def _cases(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the cases that were taken, in that order; of a record that does not tell, the whole agenda."""
    order = order_of_treatment(meeting)
    return tuple(item for item in order if item.treated is not None) or order


def _manner(w: Words, presence: Presence) -> str:
    """Return by video or not, for all or a part.

    The council writes the same words for somebody who was on video for a part and somebody who
    was there for a part, on video.
    """
    if presence.mode is Mode.PARTLY_DIGITAL or (presence.mode is Mode.DIGITAL and presence.partial):
        return w.partly_digital
    if presence.mode is Mode.DIGITAL:
        return w.digital
    return w.partial if presence.partial else ""


def _bounds(w: Words, meeting: Meeting, presence: Presence) -> str:
    first, last = presence.from_item, presence.until_item
    items = presence.items or ((first,) if first is not None and first == last else ())
    if items:
        return w.only.format(cases=_numbers(w, meeting, items))
    return _span(w, meeting, first, last)


def _span(w: Words, meeting: Meeting, first: int | None, last: int | None) -> str:
    since = "" if first is None else w.since.format(case=case_number(meeting, first))
    until = "" if last is None else w.until.format(case=case_number(meeting, last))
    return " ".join(part for part in (since, until) if part)


def _numbers(w: Words, meeting: Meeting, items: Sequence[int]) -> str:
    return joined(w, [str(case_number(meeting, item)) for item in items])


def _within_bounds(meeting: Meeting, presence: Presence, item: AgendaItem) -> bool:
    order = [other.number for other in order_of_treatment(meeting)]
    first = 0 if presence.from_item is None else order.index(presence.from_item)
    last = len(order) if presence.until_item is None else order.index(presence.until_item)
    return first <= order.index(item.number) <= last


# Deputies


def _seat(meeting: Meeting, deputy: Participant) -> list[tuple[int, bool]]:
    """Return the cases a deputy was there for, and whether they sat for their member in each."""
    return [
        (item.number, sat_at(meeting, deputy, item))
        for item in _cases(meeting)
        if present_at(meeting, deputy, item) and not is_recused(item, deputy)
    ]


def _deputy_words(w: Words, meeting: Meeting, person: Participant) -> str:
    """Return whom a deputy sat for, and when, if it was not for all the time they were there."""
    member = next((other for other in meeting.participants if other.id == person.deputy_for), None)
    if person.role is not Role.DEPUTY or member is None:
        return ""
    name = one_line(member.name)
    if person.attendance is Attendance.ABSENT or never_sat(meeting, person):
        return w.deputy_for.format(name=name)
    seated = _stretches(w, meeting, _seat(meeting, person))
    return " ".join(part for part in (w.attending_deputy_for.format(name=name), seated) if part)


def _stretches(w: Words, meeting: Meeting, seat: Sequence[tuple[int, bool]]) -> str:
    """Return the stretches of a seat in words; "" when it was held all the time."""
    runs = [[number for number, _ in run] for sat, run in groupby(seat, key=lambda each: each[1]) if sat]
    begins, ends = seat[0][0], seat[-1][0]
    single = [run[0] for run in runs if len(run) == 1 and len(seat) > 1]
    spans = [
        _span(w, meeting, None if run[0] == begins else run[0], None if run[-1] == ends else run[-1])
        for run in runs
        if run[0] not in single
    ]
    if single:
        spans.append(w.within.format(cases=_numbers(w, meeting, single)))
    return joined(w, [span for span in spans if span])
