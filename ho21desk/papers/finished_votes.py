"""How finished minutes say that it was voted, in the forms that this program writes."""

import re

from ho21desk.model import Ballot, Vote

_STOP = r"(?:stemmer?|røyster?|røyst)"
_UNANIMOUS = re.compile(
    rf"(?:Enstemmig vedtatt|Vedtatt enstemmig|Samrøystes vedteke)(?: med (\d+) {_STOP})?\.?"
)
_COUNTED = re.compile(rf"(?:Vedtatt|Vedteke|Forslaget falt|Framlegget fall) med (\d+) mot (\d+) {_STOP}\.?")
_TIED = re.compile(
    r"(?:Stemmene sto|Røystene stod) likt, (\d+) mot (\d+)\.?"
    r"(?: (?:Møtelederens stemme|Røysta til møteleiaren) avgjorde, og (?:forslaget|framlegget) "
    r"(\w+) ?(?:vedtatt|vedteke)?\.)?"
)
_BLANK = re.compile(r"\s*(\d+) (?:stemte|røysta) blankt\.")


def vote_in(text: str) -> Vote | None:
    """Return the vote that a paragraph tells of; None when it tells of something else.

    Whatever it says besides the figures stays letter by letter in the note.

    >>> vote_in("Vedtatt med 8 mot 3 stemmer. 1 stemte blankt.")
    Vote(unanimous=False, votes_for=8, against=3, blank=1, ballots={}, casting=None, note='', extra=None)
    >>> vote_in("Vedtatt som foreslått.")
    """
    if found := _UNANIMOUS.match(text):
        votes = int(found[1] or 0)
        return Vote(unanimous=not votes, votes_for=votes, note=text[found.end() :].strip())
    casting = None
    if found := _TIED.match(text):
        casting = {None: None, "falt": Ballot.AGAINST, "fall": Ballot.AGAINST}.get(found[3], Ballot.FOR)
    else:
        found = _COUNTED.match(text)
    if not found:
        return None
    rest = text[found.end() :]
    blank = _BLANK.search(rest)
    return Vote(
        votes_for=int(found[1]),
        against=int(found[2]),
        blank=int(blank[1]) if blank else 0,
        casting=casting,
        note=(_BLANK.sub("", rest, count=1) if blank else rest).strip(),
    )
