"""What was decided and who does it, over all meetings."""

import datetime as dt
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from ho21desk.desk.archive import Archive
from ho21desk.errors import NotAllowedError
from ho21desk.minutes import phrases
from ho21desk.minutes.phrases import Outstanding
from ho21desk.model import Meeting, TaskKind, TaskState
from ho21desk.rules import outstanding
from ho21desk.rules.following_up import proposals
from ho21desk.rules.kinds import MeetingNumber
from ho21desk.rules.ledger import Entry, Ledger, Proposed
from ho21desk.rules.running import Act
from ho21desk.store import follow_up
from ho21desk.store.database import Database


class FollowUp:
    """The ledger of one person's database. What is done to a task is an act on its meeting."""

    def __init__(self, database: Database, archive: Archive) -> None:
        self._database, self._archive = database, archive

    def ledger(self, open_meeting: Meeting | None = None) -> Ledger:
        """Return all there is to follow up: while one practises, in the meetings for practice.

        StoreError when it cannot be read.
        """
        entries = self._entries(open_meeting)
        return Ledger(tuple(sorted(entries, key=_urgency)), self._proposed(open_meeting))

    def bringing(self, meeting: Meeting) -> Act:
        """Return the act that brings what is outstanding by now to a meeting; see `outstanding.bring`."""
        return partial(_bring, entries=[each for each in self._entries(meeting) if _is_for(meeting, each)])

    def brought(self, meeting: Meeting, now: dt.datetime) -> Meeting:
        """Return a new meeting with what is outstanding; as it is when nothing is."""
        with suppress(NotAllowedError):
            return self.bringing(meeting)(meeting, now)
        return meeting

    def _entries(self, open_meeting: Meeting | None) -> list[Entry]:
        with self._database.reading() as connection:
            entries = follow_up.entries(connection, practice=_is_practice(open_meeting))
        return [entry for entry in entries if entry.task.state is not TaskState.DISMISSED]

    def _proposed(self, open_meeting: Meeting | None) -> Proposed | None:
        is_asked = open_meeting is not None and any(item.is_decided for item in open_meeting.agenda)
        meeting = open_meeting if is_asked else self._latest(practice=_is_practice(open_meeting))
        return Proposed(meeting, proposals(meeting)) if meeting else None

    def _latest(self, *, practice: bool) -> Meeting | None:
        known = (each for each in self._archive.summaries() if each.practice is practice)
        latest = next((each for each in known if each.decided and not each.running), None)
        return self._archive.load(latest.id) if latest else None


def _is_practice(meeting: Meeting | None) -> bool:
    return meeting is not None and meeting.practice


def _urgency(entry: Entry) -> tuple[bool, dt.date]:
    return entry.task.state is not TaskState.OPEN, entry.task.deadline or dt.date.max


def _is_for(meeting: Meeting, entry: Entry) -> bool:
    """Tell whether a task is outstanding when a meeting comes, and not asked about in a case of its own."""
    is_earlier = (entry.year, entry.number) < (meeting.year, meeting.number)
    is_again = entry.case is not None and outstanding.is_again(meeting, str(entry.case))
    return entry.task.state is TaskState.OPEN and is_earlier and not is_again


def _bring(meeting: Meeting, now: dt.datetime, *, entries: Sequence[Entry]) -> Meeting:
    if not entries:
        return outstanding.bring(meeting, now, words={}, source="")
    title = phrases.words(meeting.language).outstanding
    ready = outstanding.with_place(meeting, now, title=title)
    under = {kind: outstanding.told_under(ready, kind) for kind in TaskKind}
    words = {
        item.id: phrases.outstanding_text(
            ready.language, item.kind, [_told(each) for each in entries if under[each.task.kind] is item]
        )
        for item in ready.agenda
        if item.kind in outstanding.TELLING
    }
    last = max(entries, key=lambda each: (each.year, each.number))
    return outstanding.bring(ready, now, words=words, source=str(MeetingNumber(last.number, last.year)))


def _told(entry: Entry) -> Outstanding:
    return Outstanding(entry.task, MeetingNumber(entry.number, entry.year), entry.case)
