"""Questions of recusal: the Public Administration Act §§ 6 and 8, and what the minutes need of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Attendance, Meeting, Participant, Recusal, Role, RoomState, View
from ho21desk.rules.deciding import counted
from ho21desk.rules.numbering import order_of_treatment
from ho21desk.rules.presence import is_recused, present_at, recused_in, state_now, voters, votes_at
from ho21desk.rules.quorum import required


def ask(meeting: Meeting, _now: datetime, item_id: str, person_id: str) -> Meeting:
    """Raise the question whether somebody is recused in a case.

    NotAllowedError when they decide nothing anyway, sent apologies, or were asked about already.
    """
    person, item = _who_came(meeting, person_id), meeting.item(item_id)
    if person.role not in (Role.MEMBER, Role.DEPUTY):
        raise NotAllowedError("recusal_of_others", person.name)
    if any(asked.person == person_id for asked in item.recusals):
        raise NotAllowedError("recusal_twice", person.name)
    return meeting.with_item(replace(item, recusals=(*item.recusals, Recusal(person=person_id))))


def settle(meeting: Meeting, _now: datetime, recusal_id: str, **answers: Any) -> Meeting:
    """Note `own_view`, `outcome`, `vote` or `left_room` of a question.

    The first outcome is noted with the item that is handled then: that is where the others decided.
    NotAllowedError when more have voted than could (see `vote_limit`), or as for any vote (see
    `deciding.counted`).
    """
    item, asked = _question(meeting, recusal_id)
    settled = replace(asked, **answers)
    if settled.outcome is View.OPEN:
        settled = replace(settled, settled_in=None)
    elif asked.outcome is View.OPEN and meeting.current:
        settled = replace(settled, settled_in=meeting.current.number)
    after = _with_question(meeting, item, settled)
    if vote := answers.get("vote"):
        limit = vote_limit(after, after.item(item.id), settled)
        settled = replace(settled, vote=counted(meeting, vote, limit))
    return _with_question(meeting, item, settled)


def find_recused(meeting: Meeting, now: datetime, item_id: str, person_id: str) -> Meeting:
    """Note that somebody is recused in a case and leaves, whether the question was raised before or not.

    NotAllowedError as for `ask`; that it was raised before is no hindrance.
    """
    meeting, asked = _asked_about(meeting, now, item_id, person_id)
    return settle(meeting, now, asked.id, outcome=View.RECUSED, left_room=True)


def find_not_recused(meeting: Meeting, now: datetime, item_id: str, person_id: str) -> Meeting:
    """Note that somebody is not recused in a case, whether the question was raised before or not.

    NotAllowedError as for `find_recused`.
    """
    meeting, asked = _asked_about(meeting, now, item_id, person_id)
    return settle(meeting, now, asked.id, outcome=View.NOT_RECUSED)


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
    others, everybody = _here_now(meeting, item)
    chosen = everybody if _too_few(meeting, len(others), len(everybody)) else others
    return tuple(person.id for person in chosen)


def everybody_decides(meeting: Meeting, item: AgendaItem, asked: Recusal) -> bool:
    """Tell whether a question is for all who are present, since too few others are left to decide it.

    Of an open question that goes by who is here now, of a settled one by who was there for any part
    of the item under which it was settled.
    """
    if asked.outcome is View.OPEN and meeting.current:
        others, everybody = _here_now(meeting, item)
        return _too_few(meeting, len(others), len(everybody))
    return all(_too_few(meeting, *votes) for votes in _votes_then(meeting, item, asked))


def vote_limit(meeting: Meeting, item: AgendaItem, asked: Recusal) -> int:
    """Return how many can have voted on a question.

    A vote may be noted when some have left. Who was there under the item where the question was
    settled counts; where nobody noted which, who was there under any item so far.
    """
    limits = [
        everybody if _too_few(meeting, others, everybody) else others
        for others, everybody in _votes_then(meeting, item, asked)
    ]
    if meeting.current and (asked.outcome is View.OPEN or asked.settled_in == meeting.current.number):
        limits.append(len(deciders(meeting, item)))
    return max(limits)


def leaving(meeting: Meeting) -> tuple[Participant, ...]:
    """Return those who are out of the room for the case that is handled, being recused in it."""
    return _out_for(meeting, meeting.current) if meeting.current else ()


def may_return(meeting: Meeting) -> tuple[Participant, ...]:
    """Return those who were out for the case handled just before and are not for this one."""
    ended = [(item.ended, item.treated or 0, item) for item in meeting.agenda if item.ended]
    if not ended:
        return ()
    *_, before = max(ended, key=lambda each: each[:2])
    still_out = leaving(meeting)
    return tuple(person for person in _out_for(meeting, before) if person not in still_out)


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
        and present_at(meeting, person, item)
        and state_now(meeting, person) is not RoomState.OUT
    )


def _who_came(meeting: Meeting, person_id: str) -> Participant:
    person = meeting.participant(person_id)
    if person.attendance is Attendance.ABSENT:
        raise NotAllowedError("recusal_of_absent", person.name)
    return person


def _asked_about(meeting: Meeting, now: datetime, item_id: str, person_id: str) -> tuple[Meeting, Recusal]:
    """Return the question about somebody in a case, and the meeting with it: it is raised if need be."""
    _who_came(meeting, person_id)
    if all(asked.person != person_id for asked in meeting.item(item_id).recusals):
        meeting = ask(meeting, now, item_id, person_id)
    recusals = meeting.item(item_id).recusals
    return meeting, next(asked for asked in recusals if asked.person == person_id)


def _too_few(meeting: Meeting, others: int, everybody: int) -> bool:
    """Tell whether the others alone are too few to decide, and those in question would add to them.

    A council without a rule on its quorum still needs somebody.
    """
    return others < min(everybody, max(1, required(meeting)))


def _here_now(meeting: Meeting, item: AgendaItem) -> tuple[tuple[Participant, ...], tuple[Participant, ...]]:
    """Return who could decide a question about `item` now: those not in question, and everybody.

    Who is recused in the case that is handled now, if that is another one, is out of the room.
    """
    handled = meeting.current
    out = recused_in(handled) if handled and handled.id != item.id else frozenset()
    others = voters(meeting, without=out | {question.person for question in item.recusals})
    return others, voters(meeting, without=out)


def _votes_then(meeting: Meeting, item: AgendaItem, asked: Recusal) -> list[tuple[int, int]]:
    """Return how many votes those not in question had, and everybody, where the question may be settled.

    That is one pair for each item. Whoever was found recused in that item while it was handled was
    there for a part of it.
    """
    noted = tuple(each for each in meeting.agenda if each.number == asked.settled_in)
    reached = tuple(each for each in meeting.agenda if each.treated is not None)
    question = _in_question(meeting, item, asked)
    votes = []
    for each in noted or reached or (item,):
        out = frozenset(
            other.person for other in recused(each) if each.id != item.id and other.settled_in != each.number
        )
        votes.append((votes_at(meeting, each, out | question), votes_at(meeting, each, out)))
    return votes


def _in_question(meeting: Meeting, item: AgendaItem, asked: Recusal) -> frozenset[str]:
    """Return the `id`s of those in question in a case when the question `asked` was settled.

    Somebody whose question was settled under a later item could decide about the earlier ones, and so
    could somebody whose question is still open when the council has gone on. What was settled before
    the meeting, or nobody noted when, comes first.
    """
    order = [each.number for each in order_of_treatment(meeting)]
    current = meeting.current.number if meeting.current else None

    def later(question: Recusal) -> bool:
        if asked.outcome is View.OPEN:
            return False
        if question.outcome is View.OPEN:
            return asked.settled_in != current
        return _place(order, question.settled_in) > _place(order, asked.settled_in)

    return frozenset(question.person for question in item.recusals if not later(question))


def _place(order: Sequence[int], number: int | None) -> int:
    return order.index(number) if number in order else -1


def _with_question(meeting: Meeting, item: AgendaItem, asked: Recusal) -> Meeting:
    recusals = tuple(asked if other.id == asked.id else other for other in item.recusals)
    return meeting.with_item(replace(item, recusals=recusals))


def _question(meeting: Meeting, recusal_id: str) -> tuple[AgendaItem, Recusal]:
    for item in meeting.agenda:
        for asked in item.recusals:
            if asked.id == recusal_id:
                return item, asked
    raise KeyError(recusal_id)
