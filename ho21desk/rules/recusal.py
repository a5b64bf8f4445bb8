"""Questions of recusal: the Public Administration Act §§ 6 and 8, and what the minutes need of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Attendance, Meeting, Participant, Recusal, Role, RoomState, View
from ho21desk.rules.presence import is_recused, recused_in, state_now, voters, votes_at
from ho21desk.rules.quorum import required


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

    The first outcome is noted with the item that is handled then: that is where the others decided.
    NotAllowedError when more have voted than could (see `vote_limit`).
    """
    item, asked = _question(meeting, recusal_id)
    settled = replace(asked, **answers)
    if settled.outcome is View.OPEN:
        settled = replace(settled, settled_in=None)
    elif asked.outcome is View.OPEN and meeting.current:
        settled = replace(settled, settled_in=meeting.current.number)
    recusals = tuple(settled if other.id == recusal_id else other for other in item.recusals)
    after = meeting.with_item(replace(item, recusals=recusals))
    vote = settled.vote
    limit = vote_limit(after, after.item(item.id), settled)
    if "vote" in answers and vote and vote.votes_for + vote.against + vote.blank > limit:
        raise NotAllowedError("more_votes_than_voters", str(limit))
    return after


def find_recused(meeting: Meeting, now: datetime, item_id: str, person_id: str) -> Meeting:
    """Note that somebody is recused in a case and leaves, whether the question was raised before or not.

    NotAllowedError as for `ask`, unless it was.
    """
    if all(asked.person != person_id for asked in meeting.item(item_id).recusals):
        meeting = ask(meeting, now, item_id, person_id)
    asked = next(asked for asked in meeting.item(item_id).recusals if asked.person == person_id)
    return settle(meeting, now, asked.id, outcome=View.RECUSED, left_room=True)


def withdraw(meeting: Meeting, _now: datetime, recusal_id: str) -> Meeting:
    """Take a question out of the record, as if it had never been raised."""
    item, _ = _question(meeting, recusal_id)
    recusals = tuple(other for other in item.recusals if other.id != recusal_id)
    return meeting.with_item(replace(item, recusals=recusals))


def deciders(meeting: Meeting, item: AgendaItem) -> tuple[str, ...]:
    """Return the `id`s of those who may decide now whether somebody is recused in a case.

    The council decides without the members in question: none of several in the same case decides
    about another either, unless too few would be left for a quorum; then all who are here decide
    (Public Administration Act § 8). A deputy sits for a member in question.
    """
    without = _recused_elsewhere(meeting.current, item)
    others = voters(meeting, without=without | _in_question(meeting, item))
    chosen = others if len(others) >= _needed(meeting) else voters(meeting, without=without)
    return tuple(person.id for person in chosen)


def everybody_decides(meeting: Meeting, item: AgendaItem, asked: Recusal) -> bool:
    """Tell whether a question is for all who are present, since too few others were left to decide it."""
    question = _in_question(meeting, item, asked)
    return all(
        votes_at(meeting, each, _recused_elsewhere(each, item) | question) < _needed(meeting)
        for each in _decided_in(meeting, item, asked)
    )


def vote_limit(meeting: Meeting, item: AgendaItem, asked: Recusal) -> int:
    """Return how many can have voted on a question.

    A vote may be noted when some have left. Who was there under the item where the question was
    settled counts; where nobody noted which, who was there under any item so far.
    """
    question: frozenset[str] = frozenset()
    if not everybody_decides(meeting, item, asked):
        question = _in_question(meeting, item, asked)
    return max(
        votes_at(meeting, each, _recused_elsewhere(each, item) | question)
        for each in _decided_in(meeting, item, asked)
    )


def leaving(meeting: Meeting) -> tuple[Participant, ...]:
    """Return those who are out of the room for the case that is handled, being recused in it."""
    return _out_for(meeting, meeting.current) if meeting.current else ()


def may_return(meeting: Meeting) -> tuple[Participant, ...]:
    """Return those who were out for the case handled just before and are not for this one."""
    ended = [(item.ended, item.treated or 0, item) for item in meeting.agenda if item.ended]
    if not ended:
        return ()
    *_, before = max(ended, key=lambda each: each[:2])
    still_out = recused_in(meeting.current) if meeting.current else frozenset()
    return tuple(person for person in _out_for(meeting, before) if person.id not in still_out)


def recused(item: AgendaItem) -> tuple[Recusal, ...]:
    """Return the questions of a case that ended in recusal."""
    return tuple(asked for asked in item.recusals if asked.outcome is View.RECUSED)


def _out_for(meeting: Meeting, item: AgendaItem) -> tuple[Participant, ...]:
    stayed = {asked.person for asked in item.recusals if asked.left_room is False}
    return tuple(
        person
        for person in meeting.participants
        if is_recused(item, person)
        and person.id not in stayed
        and state_now(meeting, person) is not RoomState.OUT
    )


def _needed(meeting: Meeting) -> int:
    """Return how few can decide a question: a council without a rule on it still needs somebody."""
    return max(1, required(meeting))


def _in_question(meeting: Meeting, item: AgendaItem, asked: Recusal | None = None) -> frozenset[str]:
    """Return the `id`s of those in question in a case, at the time `asked` was settled if it is given.

    Somebody whose question was settled under a later item could decide about the earlier ones.
    """
    rank = {each.number: each.treated for each in meeting.agenda}
    at = rank.get(asked.settled_in) if asked and asked.settled_in is not None else None

    def later(question: Recusal) -> bool:
        settled = rank.get(question.settled_in) if question.settled_in is not None else None
        return at is not None and settled is not None and settled > at

    return frozenset(question.person for question in item.recusals if not later(question))


def _recused_elsewhere(handled: AgendaItem | None, item: AgendaItem) -> frozenset[str]:
    """Return those who are out while a question about `item` is settled, being recused in another case."""
    return recused_in(handled) if handled and handled.id != item.id else frozenset()


def _decided_in(meeting: Meeting, item: AgendaItem, asked: Recusal) -> tuple[AgendaItem, ...]:
    """Return the items under which a question about `item` may have been settled."""
    noted = tuple(each for each in meeting.agenda if each.number == asked.settled_in)
    return noted or tuple(each for each in meeting.agenda if each.treated is not None) or (item,)


def _question(meeting: Meeting, recusal_id: str) -> tuple[AgendaItem, Recusal]:
    for item in meeting.agenda:
        for asked in item.recusals:
            if asked.id == recusal_id:
                return item, asked
    raise KeyError(recusal_id)
