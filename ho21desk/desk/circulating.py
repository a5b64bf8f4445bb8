"""Sending the draft of the minutes out, and having it approved by the meeting that follows."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from email.headerregistry import Address
from functools import partial
from pathlib import Path

from ho21desk.desk.archive import Archive
from ho21desk.desk.changes import Changes, Exported
from ho21desk.desk.exporting import Exporter
from ho21desk.desk.meeting_desk import Clock, MeetingDesk
from ho21desk.desk.versions import digest, free_name
from ho21desk.errors import NotAllowedError
from ho21desk.exchange.mail import address_of, ready_mail
from ho21desk.files import read_bytes, replace_bytes
from ho21desk.minutes import content, phrases
from ho21desk.minutes.differences import Difference, differences, pack
from ho21desk.model import Attendance, Meeting, Participant, Register, Role
from ho21desk.rules import approving, circulating
from ho21desk.rules.approving import Approved
from ho21desk.rules.kinds import meeting_named
from ho21desk.rules.register import known_as
from ho21desk.rules.running import Act
from ho21desk.rules.workdays import working_days_after
from ho21desk.store import exports, meetings, register
from ho21desk.store.database import Database
from ho21desk.store.exports import Export

_AS_SENT = "sent"
"""The kind of what a draft said when it was sent, in the program's own style; no file has it."""

_Found = Sequence[tuple[Participant, Address | None]]
_LARGEST = 50_000_000
"""Bytes in the largest draft that a mail carries."""


@dataclass(frozen=True)
class Sent:
    """A draft that went out.

    Attributes:
        exported: its Word file.
        mail: the mail that is ready, beside it.
        recipients: names of those it goes to.
        without: names of those of this meeting who have no address in the register.
    """

    changes: Changes
    exported: Exported
    mail: Path
    recipients: tuple[str, ...]
    without: tuple[str, ...]


class Circulating:
    """The minutes' way from draft to approval. NotAllowedError when no meeting is open."""

    def __init__(
        self, database: Database, clock: Clock, archive: Archive, opened: Callable[[], MeetingDesk]
    ) -> None:
        self._database, self._clock, self._archive, self._opened = database, clock, archive, opened
        self._exporter = Exporter(database, clock)

    def deadline(self, working_days: int) -> date:
        """Return the deadline for remarks to propose today."""
        return working_days_after(self._clock().date(), working_days)

    def send(self, folder: Path, template: Path, by: str, deadline: date, *, observers: bool = False) -> Sent:
        """Write the draft and a mail with it, ready to be sent, and note that the draft is out.

        The mail goes to the members and the deputies who came, with a copy to `observers` by choice; one
        for practice goes to nobody. NotAllowedError as in `rules.circulating.send_out`, and FileError:
        the draft is not out then.
        """
        desk = self._opened()
        meeting, now = desk.meeting, self._clock()
        circulating.send_out(meeting, now, by=by, deadline=deadline)  # nothing is written in vain
        exported = self._exporter.draft(meeting, folder, template)
        data = read_bytes(exported.path, _LARGEST)
        found = self._addresses(meeting, observers=observers)
        mail = free_name(exported.path.with_suffix(".eml"))
        replace_bytes(mail, _mail(meeting, deadline, by, found, (exported.path.name, data)))
        changes = desk.perform(
            partial(circulating.send_out, by=by, deadline=deadline, digest=digest(data)),
            partial(exports.note, export=_as_sent(meeting, now)),
        )
        reached = _names(person for person, address in found if address)
        return Sent(changes, exported, mail, reached, _names(each for each, address in found if not address))

    def unreached(self, meeting: Meeting) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return who has no address of those who get a draft: the members and deputies, and the observers."""
        found = self._addresses(meeting, observers=True)
        lacking = [person for person, address in found if not address]
        return (
            _names(person for person in lacking if person.role is not Role.OBSERVER),
            _names(person for person in lacking if person.role is Role.OBSERVER),
        )

    def changes_since_sent(self, meeting: Meeting) -> tuple[Difference, ...] | None:
        """Return what differs from the draft that is out, place by place; None if that is not known."""
        if circulating.sent(meeting) is None:
            return None
        with self._database.reading() as connection:
            kept = exports.load(connection, meeting.id, _AS_SENT)
        return differences(kept[0].printed, _packed(meeting)) if kept else None

    def earlier(self, meeting: Meeting) -> Meeting | None:
        """Return the meeting whose minutes another one is to approve, or has approved.

        It is the one that the item's title names, else the newest before it whose minutes no other has
        approved. None when there is none in the archive. NotAllowedError without such an item.
        """
        named = meeting_named(approving.approval_item(meeting).title)
        this = (meeting.year, meeting.number)
        for each in self._archive.summaries():
            if each.practice is not meeting.practice or (each.year, each.number) >= this:
                continue
            if named and named != (each.number, each.year):
                continue
            found = self._archive.load(each.id)
            approval = circulating.approval(found)
            if named or approval is None or approval.meeting == approving.number_of(meeting):
                return found
        return None

    def put_paper(self) -> Changes:
        """Lay the paper on approval into the meeting that is open, where nobody has written anything.

        NotAllowedError when there are no earlier minutes to approve, or no draft of them was sent.
        """
        desk = self._opened()
        return desk.perform(self._paper(desk.meeting))

    def prepared(self, meeting: Meeting, now: datetime) -> Meeting:
        """Return a new meeting with the paper on approval, where there is a draft to approve."""
        with suppress(NotAllowedError):
            return self._paper(meeting)(meeting, now)
        return meeting

    def approve(self, by: str, *, changed: bool) -> Changes:
        """Approve the earlier minutes in the meeting that is open: its decision, and their own record.

        Both are one transaction, and undoing the act undoes both. NotAllowedError when there are none,
        or as in `rules.circulating.approve`. StoreError when the file takes nothing now.
        """
        desk = self._opened()
        if desk.problem:
            raise desk.problem
        meeting, earlier = desk.meeting, self._earlier(desk.meeting)
        item = approving.approval_item(meeting)
        at = approving.number_of(meeting)
        after = circulating.approve(earlier, self._clock(), by=by, at=at, item=item.number, changed=changed)
        words = phrases.approval_decision(
            meeting, earlier, self.changes_since_sent(earlier) or (), changed=changed
        )
        return desk.perform(
            partial(approving.decide, words=words),
            partial(meetings.save, before=earlier, after=after),
            approved=Approved(earlier.id, after.milestones[-1]),
        )

    def _addresses(self, meeting: Meeting, *, observers: bool) -> _Found:
        """Return who gets a draft, each with their address; for practice nobody does."""
        if meeting.practice:
            return []
        with self._database.reading() as connection:
            people = register.load(connection)
        return [(person, _address(people, person)) for person in _invited(meeting, observers=observers)]

    def _earlier(self, meeting: Meeting) -> Meeting:
        found = self.earlier(meeting)
        if found is None:
            raise NotAllowedError("nothing_to_approve")
        return found

    def _paper(self, meeting: Meeting) -> Act:
        earlier = self._earlier(meeting)
        ledger = approving.ledger(earlier)
        if ledger is None:
            raise NotAllowedError("earlier_unsent", approving.number_of(earlier))
        changes = self.changes_since_sent(earlier) or ()
        return partial(
            approving.put_paper,
            source=approving.number_of(earlier),
            background=phrases.approval_background(meeting, earlier, ledger, changes),
            proposal=phrases.approval_decision(meeting, earlier, changes, changed=bool(changes)),
        )


def _mail(meeting: Meeting, deadline: date, by: str, found: _Found, word: tuple[str, bytes]) -> bytes:
    """Return the mail with the draft, to the members and deputies, with a copy to the observers."""
    again = circulating.draft_number(meeting) > 1
    reached = [(person.role, address) for person, address in found if address]
    return ready_mail(
        phrases.mail_subject(meeting, deadline, again=again),
        phrases.mail_body(meeting, deadline, by, again=again),
        [address for role, address in reached if role is not Role.OBSERVER],
        [address for role, address in reached if role is Role.OBSERVER],
        word,
    )


def _as_sent(meeting: Meeting, now: datetime) -> Export:
    return Export(
        meeting=meeting.id, kind=_AS_SENT, path=None, written=now, digest="", printed=_packed(meeting)
    )


def _packed(meeting: Meeting) -> str:
    """Return what the minutes say in the program's own style, whatever the day and the house."""
    return pack(content.build(meeting, printed_on=date.min, draft=False))


def _invited(meeting: Meeting, *, observers: bool) -> Iterable[Participant]:
    """Return who gets the draft: the members, the deputies who came, and the observers by choice."""
    for person in meeting.participants:
        came = person.attendance is Attendance.PRESENT
        wanted = {Role.MEMBER: True, Role.DEPUTY: came, Role.OBSERVER: observers}
        if wanted.get(person.role):
            yield person


def _names(people: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(person.name for person in people)


def _address(people: Register, person: Participant) -> Address | None:
    known = (each.email for each in known_as(people, person.name))
    return address_of(person.name, next(filter(None, known), ""))
