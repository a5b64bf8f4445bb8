"""Acts on the decisions of a case and the votes on them."""

from dataclasses import replace
from datetime import datetime

from ho21desk.errors import NotAllowedError
from ho21desk.model import AgendaItem, Decision, Meeting, Vote
from ho21desk.rules.presence import is_recused, votes_at


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

    NotAllowedError when more have voted than were there and not recused.
    """
    item = meeting.item(item_id)
    recused = {person.id for person in meeting.participants if is_recused(item, person)}
    limit = votes_at(meeting, item, without=recused)
    if vote and vote.votes_for + vote.against + vote.blank > limit:
        raise NotAllowedError("more_votes_than_voters", str(limit))
    return meeting.with_item(replace(item, vote=vote))


def with_place_to_write(item: AgendaItem) -> AgendaItem:
    """Return the item with a decision to write in, empty if there was none."""
    return item if item.decisions else replace(item, decisions=(Decision(),))
