"""Acts on the decisions of a case and the votes on them."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Ballot, Decision, Meeting, Participant, Role, Vote
from ho21desk.rules.presence import is_recused, present_at, recused_in, sat_at, stands_in_for, votes_at


def add_decision(meeting: Meeting, _now: datetime, item_id: str, text: str = "") -> Meeting:
    """Begin one more decision in a case."""
    item = meeting.item(item_id)
    return meeting.with_item(replace(item, decisions=(*item.decisions, Decision(text=text))))


def remove_decision(meeting: Meeting, _now: datetime, decision_id: str) -> Meeting:
    """Take a decision away; a case keeps one place to write a decision in."""
    for item in meeting.agenda:
        kept = tuple(decision for decision in item.decisions if decision.id != decision_id)
        if len(kept) < len(item.decisions):
            return meeting.with_item(replace(item, decisions=kept or (Decision(),)))
    raise KeyError(decision_id)


def use_proposal(meeting: Meeting, now: datetime, item_id: str) -> Meeting:
    """Make the paper's proposal a decision: in the first empty place, else as one more.

    NotAllowedError when the paper has none. What is written already is left alone.
    """
    item = meeting.item(item_id)
    if not item.proposal.strip():
        raise NotAllowedError("no_proposal")
    if any(decision.text == item.proposal for decision in item.decisions):
        return meeting
    for place, decision in enumerate(item.decisions):
        if not decision.text.strip() or decision.text == decision.standard:
            filled = replace(decision, text=item.proposal)
            decisions = (*item.decisions[:place], filled, *item.decisions[place + 1 :])
            return meeting.with_item(replace(item, decisions=decisions))
    return add_decision(meeting, now, item_id, item.proposal)


def vote_on(meeting: Meeting, _now: datetime, item_id: str, vote: Vote | None) -> Meeting:
    """Note the vote on a case's decision, or that there was none.

    NotAllowedError when more have voted than were there and not recused, when somebody named has no
    vote in the case or another named holds the same seat, or as for any vote (see `counted`).
    """
    item = meeting.item(item_id)
    if vote is None:
        return meeting.with_item(replace(item, vote=None))
    allowed = {person.id for person in may_vote_in(meeting, item)}
    seats = Counter(_seat(meeting, voter) for voter in vote.ballots)
    for voter in vote.ballots:
        person = meeting.participant(voter)
        gave_back = person.role is Role.DEPUTY and seats[_seat(meeting, voter)] > 1
        if voter not in allowed or gave_back:
            raise NotAllowedError("no_vote_in_case", person.name)
    limit = votes_at(meeting, item, recused_in(item))
    return meeting.with_item(replace(item, vote=counted(meeting, vote, limit)))


def counted(meeting: Meeting, vote: Vote, limit: int) -> Vote:
    """Return a vote with its figures, which of a vote by name are the sums.

    NotAllowedError when more have voted than the limit, or when a casting vote is noted that the
    council's rules do not give, or without a tie.
    """
    if vote.ballots:
        count = Counter(vote.ballots.values())
        vote = replace(
            vote,
            unanimous=False,
            votes_for=count[Ballot.FOR],
            against=count[Ballot.AGAINST],
            blank=count[Ballot.BLANK],
        )
    if vote.votes_for + vote.against + vote.blank > limit:
        raise NotAllowedError("more_votes_than_voters", str(limit))
    if vote.casting and not (meeting.rules.casting_vote and is_tied(vote)):
        raise NotAllowedError("no_casting_vote")
    return vote


def may_vote_in(meeting: Meeting, item: AgendaItem) -> tuple[Participant, ...]:
    """Return those who had a vote for any part of a case: both a deputy and the member who came, if so."""
    return tuple(
        person
        for person in meeting.participants
        if (person.role is Role.MEMBER and present_at(meeting, person, item) and not is_recused(item, person))
        or sat_at(meeting, person, item)
    )


def is_tied(vote: Vote) -> bool:
    """Tell whether as many were for as against."""
    return not vote.unanimous and vote.votes_for == vote.against > 0


def carried(vote: Vote) -> bool | None:
    """Tell whether a proposal was carried; None when the votes were equal and nobody broke the tie."""
    if is_tied(vote):
        return None if vote.casting is None else vote.casting is Ballot.FOR
    return vote.unanimous or vote.votes_for > vote.against


def _seat(meeting: Meeting, person_id: str) -> str:
    """Return the `id` of the member in whose seat somebody votes."""
    member = stands_in_for(meeting, meeting.participant(person_id))
    return member.id if member else person_id


def with_place_to_write(item: AgendaItem) -> AgendaItem:
    """Return the item with a decision to write in, empty if there was none."""
    return item if item.decisions else replace(item, decisions=(Decision(),))
