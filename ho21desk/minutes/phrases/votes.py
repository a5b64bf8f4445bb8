"""How it was voted, and by whom. Plain words."""

from collections.abc import Sequence

from ho21desk.minutes.phrases.lines import joined, one_line
from ho21desk.minutes.phrases.vocabulary import Words
from ho21desk.minutes.phrases.words import words
from ho21desk.model import AgendaItem, Ballot, Meeting, Vote
from ho21desk.rules.deciding import carried, is_tied

_HANDFUL = 5  # names that a line can hold; of more, the figure says enough


def vote_line(meeting: Meeting, vote: Vote | None) -> str:
    """Return how a decision was voted on; "" without a vote.

    Of a vote by name, those who lost it and those who were blank are named, if they are few.
    """
    if vote is None:
        return ""
    w = words(meeting.language)
    blank = _named(w, w.named_blank, _who(meeting, vote, Ballot.BLANK))
    said = (_result(w, vote), _named(w, *_minority(w, meeting, vote)), blank or _blank(w, vote))
    return " ".join(part for part in (*said, one_line(vote.note)) if part)


def dissent_label(meeting: Meeting, item: AgendaItem) -> str:
    """Return what stands before a dissent: whose it is, if it is known and they are few."""
    w = words(meeting.language)
    names: list[str] = []
    if item.vote is not None:
        _, names = _minority(w, meeting, item.vote)
    return _named(w, w.dissent_from, names) or w.dissent


def votes(w: Words, count: int) -> str:
    """Return "1 stemme", "3 stemmer"."""
    return w.one_vote if count == 1 else w.votes.format(count=count)


def what_else(w: Words, vote: Vote) -> str:
    """Return what is added about a vote on recusal: the casting vote, how many were blank, and its note."""
    casting = w.casting if vote.casting and is_tied(vote) else ""
    return " ".join(part for part in (casting, _blank(w, vote), one_line(vote.note)) if part)


def _result(w: Words, vote: Vote) -> str:
    all_for = vote.votes_for and not vote.against and not vote.blank
    if vote.unanimous or all_for:
        by = votes(w, vote.votes_for)
        return w.carried_unanimously_by.format(votes=by) if vote.votes_for else w.carried_unanimously
    if is_tied(vote):
        casting = {None: "", True: w.casting_for, False: w.casting_against}[carried(vote)]
        return " ".join(part for part in (w.tied.format(count=vote.against), casting) if part)
    if not vote.votes_for and not vote.against:
        return ""
    said = w.carried if carried(vote) else w.fallen
    return said.format(count=vote.votes_for, votes=votes(w, vote.against))


def _minority(w: Words, meeting: Meeting, vote: Vote) -> tuple[str, list[str]]:
    """Return those who lost a vote by name, with the words that name them."""
    match carried(vote):
        case True:
            return w.named_against, _who(meeting, vote, Ballot.AGAINST)
        case False:
            return w.named_for, _who(meeting, vote, Ballot.FOR)
        case None:
            return "", []


def _who(meeting: Meeting, vote: Vote, ballot: Ballot) -> list[str]:
    people = (person for person in meeting.participants if vote.ballots.get(person.id) is ballot)
    return [one_line(person.name) for person in people]


def _named(w: Words, said: str, names: Sequence[str]) -> str:
    return said.format(names=joined(w, names)) if 0 < len(names) <= _HANDFUL else ""


def _blank(w: Words, vote: Vote) -> str:
    return w.blank.format(count=vote.blank) if vote.blank else ""
