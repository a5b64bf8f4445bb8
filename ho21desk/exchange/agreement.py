"""Whether what is stated is what follows from what stands beside it: presence, and the figures of a vote."""

from typing import Any

from ho21desk.exchange import sentences
from ho21desk.exchange.misfits import Misfits, Place
from ho21desk.exchange.reading import meeting_from
from ho21desk.exchange.references import objects, votes
from ho21desk.exchange.sentences import shown
from ho21desk.model import Ballot, Vote
from ho21desk.rules.deciding import is_tied
from ho21desk.rules.numbering import case_number
from ho21desk.rules.presence import presence_of

Tree = dict[str, Any]

_STATED = ("mode", "partial", "from_item", "until_item")


def check_agreement(tree: Tree, misfits: Misfits) -> None:
    """Note every vote that disagrees with itself, and stated presence wherever it can be computed."""
    if not misfits.full:
        _check_votes(tree, misfits)
    # A list that is too long would take too long as well.
    if misfits.at(("agenda",)) or misfits.at(("participants",)) or not _order_is_sound(tree, misfits):
        return
    for at, person in objects(tree, "participants"):
        here: Place = ("participants", at)
        given = [key for key in _STATED if key in person and not misfits.within((*here, key))]
        if not given or not person.get("presence"):
            continue
        if misfits.within((*here, "presence"), (*here, "attendance")):
            continue
        values = _computed(tree, person)
        for key in given:
            if person[key] != values[key]:
                value = "intet" if values[key] is None else shown(values[key])
                misfits.add((*here, key), sentences.DISAGREES, found=shown(person[key]), value=value)


def _check_votes(tree: Tree, misfits: Misfits) -> None:
    """Note figures that are not the sums of the ballots, and a casting vote without a tie."""
    for here, vote in votes(tree):
        spoilt = {key for key in (*Ballot, "ballots", "casting") if misfits.within((*here, key))}
        if vote.get("ballots") and "ballots" not in spoilt:
            cast = list(vote["ballots"].values())
            for figure in Ballot:
                found, value = vote.get(figure, 0), cast.count(figure)
                if figure not in spoilt and found != value:
                    misfits.add((*here, figure), sentences.BALLOTS_DISAGREE, found=found, value=value)
        if "casting" in vote and spoilt.isdisjoint(("casting", "for", "against")):
            figures = Vote(votes_for=vote["for"], against=vote["against"])
            if not is_tied(figures):
                misfits.add((*here, "casting"), sentences.NO_TIE)


def _order_is_sound(tree: Tree, misfits: Misfits) -> bool:
    """Tell whether the order of treatment can be known, whatever else does not fit."""
    agenda = [at for at, _ in objects(tree, "agenda")]
    parts: list[Place] = [("number",), ("year",), ("order_taken",)]
    parts += [("agenda", at, key) for at in agenda for key in ("number", "started", "ended")]
    whole = isinstance(tree.get("agenda"), list) and len(agenda) == len(tree["agenda"])
    return whole and not misfits.full and not misfits.within(*parts)


def _computed(tree: Tree, person: Tree) -> Tree:
    """Return what the program would write of somebody's presence."""
    agenda = [
        {key: item[key] for key in ("number", "started", "ended") if key in item}
        | {"kind": "case", "title": ""}
        for _, item in objects(tree, "agenda")
    ]
    moved = {"id": "one", "name": "", "role": "member"}
    moved |= {key: person[key] for key in ("attendance", "presence")}
    kept: Tree = {key: tree[key] for key in ("number", "year", "order_taken") if key in tree}
    meeting = meeting_from({**kept, "council": "", "agenda": agenda, "participants": [moved]})
    presence = presence_of(meeting, meeting.participants[0])
    cases = {"from_item": presence.from_item, "until_item": presence.until_item}
    return {
        "mode": presence.mode.value,
        "partial": presence.partial,
        **{key: number and str(case_number(meeting, number)) for key, number in cases.items()},
    }
