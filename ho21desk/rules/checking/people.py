"""The people a meeting lists: one listed twice, one spelled in two ways, a deputy whom nobody needs."""

from collections.abc import Iterator
from functools import partial

from ho21desk.model import Attendance, Meeting, Participant, Role, TextField, TextRef
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.names import begin_alike
from ho21desk.rules.checking.reading import Reading, put_right
from ho21desk.rules.likeness import fold, likely_same
from ho21desk.rules.presence import is_recused, stands_in_for, was_out


def listed_twice(reading: Reading) -> Iterator[Finding]:
    """Find people who are listed in two groups, or twice in one."""
    seen: dict[str, Participant] = {}
    for person in reading.meeting.participants:
        before = seen.setdefault(_as_listed(person.name), person)
        if before is not person:
            yield Finding(
                slip=Slip.LISTED_TWICE,
                sureness=Sureness.WRONG,
                person=person.id,
                said=person.name,
                facts=(_group(before), _group(person)),
            )


def almost_another(reading: Reading) -> Iterator[Finding]:
    """Find people who are listed almost as somebody else here, or as somebody known elsewhere.

    Who is known letter by letter is who they are.
    """
    before: list[Participant] = []
    for person in reading.meeting.participants:
        others = [other for other in before if _may_be_same(person, other)]
        before.append(person)
        if others:
            yield _almost(person, others[0].name, Sureness.LIKELY, mends=False)
        elif person.name not in reading.known:
            listed = {other.name for other in reading.meeting.participants}
            near = likely_same(person.name, sorted(reading.known - listed))
            meant = next((name for name, _ in near if begin_alike(person.name, name)), None)
            if meant:
                yield _almost(person, meant, Sureness.LIKELY, mends=True)


def needless_deputies(reading: Reading) -> Iterator[Finding]:
    """Find deputies who came though the member they sit for was there all the time, or for nobody absent.

    Where nothing says whom a deputy sits for, it is somebody of their own organisation.
    """
    meeting = reading.meeting
    for deputy in meeting.participants:
        if deputy.role is not Role.DEPUTY or deputy.attendance is Attendance.ABSENT:
            continue
        member = stands_in_for(meeting, deputy)
        if member:
            there, needless = [member], not _left_a_seat(meeting, member)
        else:
            members = [other for other in meeting.participants if other.role is Role.MEMBER]
            house = fold(deputy.affiliation)
            own = [other for other in members if house and fold(other.affiliation) == house]
            there = [other for other in own if not _left_a_seat(meeting, other)]
            seats = own or members
            needless = not any(_left_a_seat(meeting, other) for other in seats)
        if needless:
            yield Finding(
                slip=Slip.DEPUTY_WITHOUT_ABSENT,
                sureness=Sureness.LIKELY,
                person=deputy.id,
                said=deputy.name,
                facts=tuple(other.name for other in there),
            )
        elif not member and not own:
            yield Finding(
                slip=Slip.DEPUTY_WITHOUT_ABSENT,
                sureness=Sureness.ASKED,
                person=deputy.id,
                said=deputy.name,
            )


def _almost(person: Participant, meant: str, sureness: Sureness, *, mends: bool) -> Finding:
    ref = TextRef(TextField.NAME, person.id)
    return Finding(
        slip=Slip.NAME_ALMOST,
        sureness=sureness,
        person=person.id,
        ref=ref,
        said=person.name,
        meant=meant,
        mend=partial(put_right, ref=ref, start=0, said=person.name, meant=meant) if mends else None,
    )


def _may_be_same(one: Participant, other: Participant) -> bool:
    """Tell whether two who are listed may be one. Relatives and namesakes are of different organisations."""
    if _as_listed(one.name) == _as_listed(other.name) or not likely_same(one.name, [other.name]):
        return False
    if not begin_alike(one.name, other.name):
        return False
    first, other_first = fold(one.name).split()[0], fold(other.name).split()[0]
    house, other_house = fold(one.affiliation), fold(other.affiliation)
    return first == other_first or house == other_house or not house or not other_house


def _left_a_seat(meeting: Meeting, member: Participant) -> bool:
    """Tell whether somebody could sit for a member in any item."""
    return member.attendance is Attendance.ABSENT or any(
        is_recused(item, member) or was_out(meeting, member, item) for item in meeting.agenda
    )


def _as_listed(name: str) -> str:
    return " ".join(name.casefold().split())


def _group(person: Participant) -> str:
    """Return where the minutes list somebody: among the absent, or by their role."""
    return Attendance.ABSENT if person.attendance is Attendance.ABSENT else person.role
