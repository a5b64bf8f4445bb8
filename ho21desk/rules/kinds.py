"""What kind of item a title stands for: the fixed items by the words the council has used for them.

The titles drift with the years and with who types them, so both written forms of Norwegian, older
words and small slips are recognised. Whatever is not one of the fixed items is a case.
"""

import re
from difflib import get_close_matches
from typing import NamedTuple

from ho21desk.model import ItemKind

_FROM = "fr[aå]"
_MEETING = "(?:råds)?møtet?"
_PATTERNS = {
    ItemKind.NOTICE: (
        "godkjenn(?:ing|else) av (?:innkall|dagsorden|saks?list).*",
        "(?:møte)?innkalling(?:a|en)? og saks?liste.*",
    ),
    ItemKind.RECUSAL: (
        "(?:(?:spørsmål om|vurdering av|avklaring av) )?(?:in)?habilitet(?:en)?",
        "habilitets(?:vurdering|spørsmål|avklaring)(?:er|ar)?",
    ),
    ItemKind.PREVIOUS_MINUTES: (
        "godkjenn(?:ing|else) av (?:møte)?(?:referat|protokoll).*",
        f"(?:referat|protokoll)(?:et|en)? {_FROM} (?:(?:forrige|førre|sist|siste) )?{_MEETING}.*",
    ),
    ItemKind.OUTSTANDING: (
        f"utestå[ae]nde(?: (?:saker|punkt|punkter))?(?: {_FROM} .*)?",
        f"oppfølging {_FROM} (?:forrige|førre|sist|siste) (?:referat|{_MEETING})",
    ),
    ItemKind.STATUS: ("status(?: (?:for|i|om|på))?(?: (?:løp|pågå)[ae]nde)? saker",),
    ItemKind.OVERVIEW: (
        r"(?:oversikt(?:en|a)? )?(?:over )?(?:\w+ ){0,3}"
        r"(?:stortings)?melding[ae]r(?:,| og) (?:\w+ )?strategi[ae]r.*",
    ),
    ItemKind.BRIEFINGS: (
        f"(?:korte )?orientering[ae]r(?: {_FROM} .*)?",
        "orientering|orienteringssaker|informasjon(?:ssaker)?",
    ),
    ItemKind.ANY_OTHER: ("eventuelt|evt|ymse",),
    ItemKind.EVALUATION: (f"evaluering(?: av (?:dagens )?{_MEETING}(?: i dag)?)?|møteevaluering",),
}
_USUAL = {
    "godkjenning av innkalling og saksliste": ItemKind.NOTICE,
    "spørsmål om habilitet": ItemKind.RECUSAL,
    "godkjenning av referat": ItemKind.PREVIOUS_MINUTES,
    "godkjenning av referat fra forrige møte": ItemKind.PREVIOUS_MINUTES,
    "utestående fra forrige referat": ItemKind.OUTSTANDING,
    "status løpende saker": ItemKind.STATUS,
    "oversikt meldinger og strategier": ItemKind.OVERVIEW,
    "oversikt over meldinger og strategier": ItemKind.OVERVIEW,
    "orienteringer": ItemKind.BRIEFINGS,
    "eventuelt": ItemKind.ANY_OTHER,
    "evaluering av møtet": ItemKind.EVALUATION,
}
_SLIP = 0.9
"""How much of two titles is the same when one is a slip of the other: a letter or two, never a word."""

_NAMED = re.compile(r"\bmøtet? (?:nr\.? ?)?(\d{1,3})/(\d{4}|\d{2})\b", re.IGNORECASE)


class MeetingNumber(NamedTuple):
    """Number of a meeting in its year, and the year."""

    number: int
    year: int

    def __str__(self) -> str:
        return f"{self.number}/{self.year}"


def kind_of(title: str) -> ItemKind:
    """Return the kind of the item that bears a title.

    >>> kind_of("Godkjenning av referat fra møte 6/2021").value
    'previous_minutes'
    >>> kind_of("Orientering om statsbudsjettet").value
    'case'
    """
    words = folded(title)
    for kind, patterns in _PATTERNS.items():
        if any(re.fullmatch(pattern, words) for pattern in patterns):
            return kind
    near = get_close_matches(words, _USUAL, n=1, cutoff=_SLIP)
    return _USUAL[near[0]] if near else ItemKind.CASE


def is_same_title(title: str, other: str) -> bool:
    """Tell whether two titles are the same but for capitals, spaces or a slip.

    Other figures are another title: "Rapport 2024" is not "Rapport 2025".
    """
    one, two = folded(title), folded(other)
    if re.findall(r"\d+", one) != re.findall(r"\d+", two):
        return False
    return bool(get_close_matches(one, [two], cutoff=_SLIP))


def meeting_named(title: str) -> MeetingNumber | None:
    """Return the meeting that a title names; None when it names none.

    >>> meeting_named("Godkjenning av referat fra møte 4/2023, 27. september 2023")
    MeetingNumber(number=4, year=2023)
    >>> meeting_named("Godkjenning av referat fra møte 6/21")
    MeetingNumber(number=6, year=2021)
    """
    found = _NAMED.search(title)
    if found is None:
        return None
    year = int(found[2])
    return MeetingNumber(int(found[1]), year if year > 99 else 2000 + year)


def folded(title: str) -> str:
    """Return a title without what tells nothing: capitals, double spaces, a sign at the end."""
    return " ".join(title.casefold().split()).rstrip(" .:;")
