"""Votes that do not sum, or do not go with what was decided."""

import re
from collections import Counter
from collections.abc import Iterator

from ho21desk.markup import plain
from ho21desk.model import AgendaItem, Ballot, Meeting, Role, Vote
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Reading
from ho21desk.rules.deciding import carried
from ho21desk.rules.presence import is_recused, present_at, recused_in, votes_at, was_out
from ho21desk.rules.recusal import vote_limit

_REJECTED = re.compile(
    r"\b(?:falt|fall|forkast\w*|avvis\w*|ned(?:stemt|røyst\w*)"
    r"|ikk(?:j)?e (?:vedt\w+|flertall|fleirtal|støtte|stønad))\b",
    re.IGNORECASE,
)


def votes(reading: Reading) -> Iterator[Finding]:
    """Find votes that do not sum.

    `facts` tell why: "ballots" (figures are not the sums of the votes by name), "unanimous" (with votes
    against or blank), "too_many" or "too_few" with the votes and those who could vote, "failed" or
    "tied" (though there is a decision).
    """
    meeting = reading.meeting
    for item in meeting.agenda:
        if item.vote:
            limit = votes_at(meeting, item, recused_in(item))
            for sureness, facts in _not_summing(item.vote, limit):
                yield _found(item, item.vote, sureness, facts)
            yield from _few(meeting, item, item.vote)
            yield from _failed(item, item.vote)
        for asked in item.recusals:
            if asked.vote:
                for sureness, facts in _not_summing(asked.vote, vote_limit(meeting, item, asked)):
                    yield _found(item, asked.vote, sureness, facts, asked.person)


def _not_summing(vote: Vote, limit: int) -> Iterator[tuple[Sureness, tuple[str, ...]]]:
    figures = (vote.votes_for, vote.against, vote.blank)
    count = Counter(vote.ballots.values())
    if vote.ballots and figures != tuple(count[ballot] for ballot in Ballot):
        yield Sureness.WRONG, ("ballots",)
    if vote.unanimous and (vote.against or vote.blank):
        yield Sureness.WRONG, ("unanimous",)
    if sum(figures) > limit:
        yield Sureness.WRONG, ("too_many", str(sum(figures)), str(limit))


def _few(meeting: Meeting, item: AgendaItem, vote: Vote) -> Iterator[Finding]:
    """Ask where fewer voted than the members who were there all through the case."""
    cast = vote.votes_for + vote.against + vote.blank
    there = sum(
        person.role is Role.MEMBER
        and present_at(meeting, person, item)
        and not was_out(meeting, person, item)
        and not is_recused(item, person)
        for person in meeting.participants
    )
    if 0 < cast < there:
        yield _found(item, vote, Sureness.ASKED, ("too_few", str(cast), str(there)))


def _failed(item: AgendaItem, vote: Vote) -> Iterator[Finding]:
    is_counted = vote.unanimous or vote.votes_for or vote.against
    decided = " ".join(plain(decision.text) for decision in item.decisions)
    if is_counted and not carried(vote) and item.is_decided and not _REJECTED.search(decided):
        why = "tied" if carried(vote) is None else "failed"
        yield _found(item, vote, Sureness.LIKELY, (why,))


def _found(
    item: AgendaItem, vote: Vote, sureness: Sureness, facts: tuple[str, ...], person: str = ""
) -> Finding:
    said = f"{vote.votes_for}–{vote.against}–{vote.blank}"
    return Finding(slip=Slip.VOTE_SUM, sureness=sureness, item=item.id, person=person, said=said, facts=facts)
