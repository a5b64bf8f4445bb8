"""Questions of recusal: the Public Administration Act §§ 6 and 8, and what the minutes need of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Attendance, Meeting, Recusal, Role, View, Vote
from ho21desk.rules.presence import voters, votes_at


def ask(meeting: Meeting, _now: datetime, item_id: str, person_id: str) -> Meeting:
    """Raise the question whether somebody is recused in a case.

    NotAllowedError when they decide nothing anyway, sent apologies, or were asked about already.
    """
    person, item = meeting.participant(person_id), meeting.item(item_id)
    if person.role not in (Role.MEMBER, Role.DEPUTY):
        raise NotAllowedError("recusal_of_others", person.name)
    if person.attendance is Attendance.ABSENT:
        raise NotAllowedError("recusal_of_absent", person.name)
    if any(asked.person == person_id for asked in item.recusals):
        raise NotAllowedError("recusal_twice", person.name)
    return meeting.with_item(replace(item, recusals=(*item.recusals, Recusal(person=person_id))))


def settle(meeting: Meeting, _now: datetime, recusal_id: str, **answers: Any) -> Meeting:
    """Note `own_view`, `outcome`, `vote` or `left_room` of a question.

    NotAllowedError when more have voted than could: the member takes no part in the vote on their
    own recusal, nor do others in question in the same case (§ 8). The record does not say under
    which item the vote was, and it may be noted when some have left: who was there then counts.
    """
    item, asked = _question(meeting, recusal_id)
    vote: Vote | None = answers.get("vote")
    in_question = {question.person for question in item.recusals}
    limit = max(votes_at(meeting, each, without=in_question) for each in _voted_in(meeting, item))
    if vote and vote.votes_for + vote.against + vote.blank > limit:
        raise NotAllowedError("more_votes_than_voters", str(limit))
    settled = replace(asked, **answers)
    recusals = tuple(settled if other.id == recusal_id else other for other in item.recusals)
    return meeting.with_item(replace(item, recusals=recusals))


def withdraw(meeting: Meeting, _now: datetime, recusal_id: str) -> Meeting:
    """Take a question out of the record, as if it had never been raised."""
    item, _ = _question(meeting, recusal_id)
    recusals = tuple(other for other in item.recusals if other.id != recusal_id)
    return meeting.with_item(replace(item, recusals=recusals))


def deciders(meeting: Meeting, item: AgendaItem) -> tuple[str, ...]:
    """Return the `id`s of those who may decide the questions of recusal in a case: none in question."""
    asked = {question.person for question in item.recusals}
    return tuple(person.id for person in voters(meeting) if person.id not in asked)


def recused(item: AgendaItem) -> tuple[Recusal, ...]:
    """Return the questions of a case that ended in recusal."""
    return tuple(asked for asked in item.recusals if asked.outcome is View.RECUSED)


def _voted_in(meeting: Meeting, item: AgendaItem) -> tuple[AgendaItem, ...]:
    """Return the items under which a question about `item` may have been settled."""
    return tuple(each for each in meeting.agenda if each.treated is not None) or (item,)


def _question(meeting: Meeting, recusal_id: str) -> tuple[AgendaItem, Recusal]:
    for item in meeting.agenda:
        for asked in item.recusals:
            if asked.id == recusal_id:
                return item, asked
    raise KeyError(recusal_id)
