"""Case papers taken in with nobody looking: what is sure goes in, and the rest is told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ho21desk.desk import preparing, wording
from ho21desk.desk.archive import Archive
from ho21desk.desk.history import act_notes
from ho21desk.model import Meeting
from ho21desk.papers import review
from ho21desk.papers.cases import Found
from ho21desk.papers.review import Candidate, Standing
from ho21desk.rules.circulating import guard
from ho21desk.rules.kinds import MeetingNumber


@dataclass(frozen=True)
class Intake:
    """What papers came to in one meeting.

    Attributes:
        meeting: as it is now; None when none was there, and nothing was sure enough to make one.
        is_new: whether it was made for them.
        cases: all that were found, as they were found.
        standings: how they stood to the meeting before, by their `id`.
    """

    number: MeetingNumber
    meeting: Meeting | None
    is_new: bool
    cases: Sequence[Candidate]
    standings: Mapping[str, Standing]


def take_in(
    archive: Archive, now: datetime, papers: Sequence[Found], begun: Callable[[Meeting], Meeting]
) -> list[Intake]:
    """Lay papers into the meetings that their numbers name, each meeting in one transaction.

    A meeting that is not there is made: with the people, the place and the fixed items of the newest
    one, if that came before it, and what `begun` gives a new one. NotAllowedError when the minutes of one
    are approved.
    """
    named = dict.fromkeys(paper.meeting for paper in papers if paper.meeting)
    return [
        _take_in(archive, now, number, [paper for paper in papers if paper.meeting == number], begun)
        for number in named
    ]


def _take_in(
    archive: Archive,
    now: datetime,
    number: MeetingNumber,
    papers: Sequence[Found],
    begun: Callable[[Meeting], Meeting],
) -> Intake:
    before = preparing.kept(archive, number)
    meeting = before or begun(preparing.meeting_for(archive, now, number, template=""))
    found = [case for paper in papers for case in review.candidates(paper.source, paper.cases)]
    cases = [review.sure(case, meeting) for case in found]
    standings = review.standings(cases, meeting, now)
    landing = [case for case in cases if standings[case.id].lands]
    if not landing:
        return Intake(number, before, False, found, standings)
    after = wording.refresh(meeting, review.taking_in(landing)(meeting, now))
    guard(meeting, after)
    archive.keep(before, after, *act_notes(before, after, now))
    return Intake(number, after, before is None, found, standings)
