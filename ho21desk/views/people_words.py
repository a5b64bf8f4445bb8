"""The Norwegian of the people of a meeting, and of the register."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from ho21desk.model import Attendance, Meeting, Office, Participant, Person, Pronoun, Role, RoomState
from ho21desk.qtmodels.rows import Row
from ho21desk.rules.presence import stands_in_for
from ho21desk.rules.proposing import Candidate, Proposal, RowProblem, Unread
from ho21desk.views import words
from ho21desk.views.language import later, tr

ROLES = words.ROLES
OFFICES: dict[Office | None, str] = {None: later("ingen"), **words.OFFICES}
PRONOUNS: dict[Pronoun | None, str] = {
    None: later("navnet"),
    Pronoun.SHE: later("hun"),
    Pronoun.HE: later("han"),
}
STATED = {
    RoomState.IN_ROOM: later("I rommet"),
    RoomState.BY_VIDEO: later("På video"),
    RoomState.OUT: later("Forfall"),
}

_SIGNS = {RoomState.IN_ROOM: "in_room", RoomState.BY_VIDEO: "by_video", RoomState.OUT: "absent"}
_PROBLEMS = {
    RowProblem.NO_NAME: later("mangler navn"),
    RowProblem.ROLE: later("kjenner ikke rollen «{}»"),
    RowProblem.DATE: later("«{}» er ingen dato"),
    RowProblem.TERM: later("perioden {} slutter før den begynner"),
    RowProblem.EMAIL: later("«{}» er ingen e-postadresse"),
    RowProblem.TOO_LONG: later("«{}» er for langt"),
    RowProblem.NO_MEMBER: later("finner ikke medlemmet {}"),
    RowProblem.TWICE: later("{} står i en rad før"),
}


def capitalised(names: Mapping[Any, str]) -> list[str]:
    """Return names as they stand in a list to choose from."""
    return [tr(name).capitalize() for name in names.values()]


def participant_row(meeting: Meeting, person: Participant) -> Row:
    """Return the row of somebody in a meeting that is prepared."""
    state = stated(person)
    absent = state is RoomState.OUT
    said = "" if state is RoomState.IN_ROOM else tr(STATED[state]).lower()
    facts = [_capacity(person.role, person.office, seat(meeting, person)), about(person), said]
    quiet = " · ".join(filter(None, facts))
    return Row(
        key=person.id,
        sign=_SIGNS[state],
        tone="quiet" if absent else "good",
        text=person.name,
        quiet=quiet,
        spoken=person.name,
        described=", ".join(filter(None, facts)),
    )


def stated(person: Participant) -> RoomState:
    """Return how somebody said they would come."""
    if person.attendance is Attendance.ABSENT:
        return RoomState.OUT
    return RoomState.IN_ROOM if person.mode == "in_person" else RoomState.BY_VIDEO


def has_begun(meeting: Meeting) -> bool:
    """Whether a case was reached, so that comings and goings are noted in the room."""
    return any(item.treated is not None for item in meeting.agenda)


def seat(meeting: Meeting, person: Participant) -> str:
    """Return the name of the member whom a deputy sits for; "" for everybody else."""
    member = stands_in_for(meeting, person)
    return member.name if member else ""


def about(person: Participant | Person) -> str:
    """Return where somebody is from, or what they are."""
    return person.affiliation or person.title


def person_row(person: Person, member: str, sign: str, tone: str, state: str = "") -> Row:
    """Return the row of an entry of the register; `member` is whom a deputy is for.

    `state` is what the sign says to those who see it.
    """
    facts = [_capacity(person.role, person.office, member), term(person), about(person)]
    return Row(
        key=person.id,
        sign=sign,
        tone=tone,
        text=person.name,
        quiet=" · ".join(filter(None, facts)),
        spoken=person.name,
        described=", ".join(filter(None, [state, *facts])),
    )


def term(person: Person) -> str:
    """Return the term, as far as it is known: "2024–2027", "fra 1.8.2025"."""
    begins, ends = person.term_from, person.term_to
    if begins and ends:
        whole = (begins.month, begins.day, ends.month, ends.day) == (1, 1, 12, 31)
        return f"{begins.year}–{ends.year}" if whole else f"{written(begins)}–{written(ends)}"
    return (
        tr("fra {written}").format(written=written(begins))
        if begins
        else tr("til {written}").format(written=written(ends))
        if ends
        else ""
    )


def written(day: dt.date | None) -> str:
    """Return a date as it is written in a field."""
    return f"{day.day}.{day.month}.{day.year}" if day else ""


def likeness(person: Participant | Person, where: str) -> str:
    """Ask whether somebody is meant."""
    known = ", ".join(filter(None, [person.name, about(person)]))
    return tr("Ligner på {known} ({where}). Er det samme person?").format(known=known, where=where)


def candidate_row(each: Candidate, *, taken: bool, answer: str | None) -> Row:
    """Return the row of somebody in a list; `answer` is what was answered of whom they are."""
    asks = bool(each.like) and answer is None
    what = answer or (
        tr("ligner på {name}").format(name=each.like[0].name)
        if asks
        else tr("i registeret")
        if each.known
        else tr("ny")
    )
    sign = "warning" if asks else "taken" if taken else "left_out"
    tone = "warning" if asks else "accent" if taken else "quiet"
    row = person_row(each.after, each.found.deputy_for, sign, tone)
    facts = [what, row.quiet]
    return Row(
        key=each.found.id,
        sign=sign,
        tone=tone,
        text=each.found.name,
        quiet=" · ".join(filter(None, facts)),
        spoken=each.found.name,
        described=", ".join(
            [tr("spørsmål") if asks else tr("tas med") if taken else tr("utelatt"), *filter(None, facts)]
        ),
        quiet_tone="warning" if asks else "quiet",
    )


def unread_row(unread: Unread) -> Row:
    """Return the row of what could not be read, and why."""
    why = tr(_PROBLEMS[unread.problem]).format(unread.value)
    return Row(
        key=f"{unread.source} {unread.row}",
        sign="warning",
        tone="warning",
        text=tr("Rad {row} i {source}").format(row=unread.row, source=unread.source),
        quiet=tr("ikke lest: {why}").format(why=why),
        spoken=tr("Rad {row} i {source}").format(row=unread.row, source=unread.source),
        described=tr("ikke lest: {why}").format(why=why),
        quiet_tone="warning",
    )


def _capacity(role: Role, office: Office | None, member: str) -> str:
    if office:
        return tr(words.OFFICES[office])
    if role is Role.DEPUTY and member:
        return tr("vara for {member}").format(member=member)
    return tr(words.ROLES[role]) if role is not Role.MEMBER else ""


def summary(proposal: Proposal, unanswered: int) -> str:
    """Return what a list came to, in figures."""
    parts = [
        words.several(len(proposal.new), tr("ny"), tr("nye")) if proposal.new else "",
        tr("{count} i registeret fra før").format(count=len(proposal.known)) if proposal.known else "",
        tr("{count} å spørre om").format(count=len(proposal.asked)) if proposal.asked else "",
        tr("{several} ikke lest").format(several=words.several(len(proposal.unread), tr("rad"), tr("rader")))
        if proposal.unread
        else "",
    ]
    said = tr("Funnet: {what}. Mellomrom tar med eller utelater.").format(what=", ".join(filter(None, parts)))
    return tr("{said} Uten svar tas ingen med.").format(said=said) if unanswered else said
