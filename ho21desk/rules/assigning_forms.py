"""How a decision says that something is to be done, in either written form of Norwegian.

Whoever is named is put as one sign before a sentence is held against these forms, so that a form is as
short as the sentence it is for.
"""

import re
from enum import StrEnum
from functools import cache

from ho21desk.model import TaskKind


class Actor(StrEnum):
    """What kind of actor is named; the value is the first of the signs that stand for it."""

    PERSON = "\ue000"
    OFFICE = "\ue800"
    SECRETARIAT = "\uf000"
    COUNCIL = "\uf400"
    GROUP = "\uf800"


SIGNS = 0x100
"""How many signs there are for each kind. A sentence that names more is no sentence."""

ROLES = {
    Actor.SECRETARIAT: r"(?:råds?)?sekretariatet",
    Actor.OFFICE: r"(?:råds?|møte)?(?:leder|leiar)(?:en)?|nest(?:leder|leiar)(?:en)?",
    Actor.COUNCIL: r"(?:HO21-|HelseOmsorg21-)?rådet",
    Actor.GROUP: r"arbeids(?:gruppen|gruppa|utvalget|utvalet)",
}


def _sign(*kinds: Actor) -> str:
    ranges = "".join(f"{kind}-{chr(ord(kind) + SIGNS - 1)}" for kind in kinds)
    return f"[{ranges}](?!\\w)"


_PERSON, _OFFICE, _COUNCIL, _TEAM = map(_sign, (Actor.PERSON, Actor.OFFICE, Actor.COUNCIL, Actor.GROUP))
_ANYBODY = _sign(Actor.PERSON, Actor.OFFICE, Actor.SECRETARIAT, Actor.GROUP)
_AND = r"(?:,? (?:og|samt|sammen med|saman med|i samarbeid med|i samråd med)|,)? "
_WHO = rf"(?:{_OFFICE},? (?={_PERSON}))?(?P<who>{_ANYBODY}(?:{_AND}{_ANYBODY})*),?"
"""Whoever stands right after their office is named once."""

_BEGINS = r"(?:^|[.,;] |[.,;]? og )(?:[\w-]+s )?"
_NOT = r"(?! ?(?:ikke|ikkje)\b)"

_OWN_ACTS = (
    r"(?:følg(?:er|jer) opp|utarbeid(?:er|ar)|lag(?:er|ar)|(?:over)?sender|skriv(?:er)?|arrangerer|inviterer"
    r"|avgir|gir innspill|gjev innspel|(?:tar|tek) opp|(?:kommer|kjem) (?:tilbake|attende))"
)
"""What the council does itself after the meeting; all else that it does is what it decides."""
_ACTS = (
    rf"(?:{_OWN_ACTS}|ferdigstill(?:er)?|forbereder|førebur|oppdaterer|innhent(?:er|ar)|hent(?:er|ar) inn"
    r"|undersøk(?:er|jer)|kontakt(?:er|ar)|(?:tar|tek) (?:kontakt|initiativ|ansvar|med)|planlegg(?:er)?"
    r"|gjennomfører|(?:sammen|saman)still(?:er)?|(?:videre|vidare)?formidl(?:er|ar)|sørg(?:er|jer)"
    r"|publiserer|redigerer|koordinerer|samordn(?:er|ar)|leder|leier|(?:kaller|kallar) inn|innkall(?:er|ar)"
    r"|kartlegg(?:er)?|avklar(?:er|ar)|vurderer(?! at)|legg(?:er)? (?:fram|frem)|presenterer|rapporterer"
    r"|orienterer|deltar|deltek|jobb(?:er|ar)|arbeid(?:er|ar)|godkjenn(?:er)?|signerer|meld(?:er)? inn"
    r"|(?:be)?svar(?:er|ar)|spill(?:er)? inn|bidrar|bidreg|representerer|bestill(?:er)?|distribuerer"
    r"|innarbeid(?:er|ar)|reviderer|kvalitetssikr(?:er|ar)|saml(?:er|ar) inn|set(?:ter)? opp|går gjennom)"
)
_DONE = (
    r"(?:(?:utform|utarbeid|ferdigstill|oversend|send|innhent|formidl|videreformidl|publiser|oppdater)es"
    r"|følges opp|(?:skal|må) (?:(?:utform|utarbeid|ferdigstill|oversend|send|innhent|formidl|publiser)ast"
    r"|vidareformidlast|oppdaterast|følgjast opp)"
    r"|(?:blir|vert) (?:utforma|utarbeidd?|ferdigstilt|oversendt?|sendt?|henta inn|følgd? opp))"
)
_MAIN_CLAUSE = r"(?:(?!\b(?:som|at|når|da|då|der|kan|bør)\b)[^,;:]){4,160}?"
_TOLD = r"(?:skal|bes om|bes|blir bedt om|vert beden om|blir beden om)"
_GIVEN = (
    r"(?:i )?(?:oppdrag|oppgave|oppgåve|fullmakt|mandat|ansvar(?:et)?)(?: til| for| med)?(?: å)? (?P<what>.+)"
)
_GROUP = r"\w*(?:gruppe|gruppen|gruppa|utvalg|utval|komit[eé])\b"
_NEW_GROUP = rf"\b(?:en|ei|eit|et)\b.{{0,40}}?{_GROUP}"
_SETS_UP = (
    r"(?:nedsett(?:er|es|ast)|sett(?:er|es|ast|e|as)? ned|(?:blir|vert) (?:sett|satt) ned"
    r"|(?:blir|vert) (?:nedsett|nedsatt|oppretta|etablert)|opprett(?:er|es|ar|ast)|etabler(?:er|es|ast)"
    r"|oppnevn(?:er|es)|oppnemn(?:er|est|ast))\b"
)
_SITS = r"(?:deltar|deltek|er med|blir med|sitter|sit|inngår|utgjør|utgjer)"

_FORMS = {
    TaskKind.GROUP: [
        rf"(?:^|[.;] )(?:Det |{_COUNCIL} )?{_SETS_UP} {_NEW_GROUP}",
        rf"^{_NEW_GROUP}.*\b{_SETS_UP}",
        rf"^{_TEAM} (?:vil |skal )?(?:består|bestå) av\b",
        rf"^{_WHO} {_SITS} .{{0,40}}?(?:{_TEAM}|\b{_GROUP})",
    ],
    TaskKind.TASK: [
        rf"(?<!som )\b(?:ber|bed|anmoder|oppfordrer|oppmodar) {_NOT}{_WHO} (?:om )?(?:(?:å|at) )?"
        r"(?P<what>.+)",
        rf"(?<!som )\b(?:ber|bed) om at {_WHO} {_NOT}(?P<what>.+)",
        rf"^{_COUNCIL} (?:.* )?(?:ber|bed) om (?P<what>(?:å|at|en|ei|eit|et|ny|nytt|flere|fleire) .+)",
        rf"^{_COUNCIL} (?:.* )?(?:gir|gjev) {_WHO} {_GIVEN}",
        rf"{_BEGINS}{_WHO} (?:får|gis|har|blir gitt|vert gitt|blir gjeve) {_GIVEN}",
        rf"{_BEGINS}{_WHO} {_TOLD} {_NOT}(?:å )?(?P<what>.+)",
        rf"{_BEGINS}{_WHO} (?P<what>{_ACTS}\b{_NOT}.*)",
        rf"^(?P<who>{_COUNCIL}) (?P<what>{_OWN_ACTS}\b{_NOT}.*)",
        r"^(?:Til|Innen|Innan|Før|I|Etter|På|Med) (?:(?!\b(?:som|at|å)\b)[^,;:\ue000-\uf8ff]){2,80}? "
        rf"(?P<what>{_ACTS} {_WHO} .+)",
        rf"^{_MAIN_CLAUSE} {_DONE}\b{_NOT}",
        rf"^{_MAIN_CLAUSE} (?:\w+es|(?:blir|vert) \w+) av {_WHO}",
    ],
}


@cache
def forms() -> tuple[tuple[TaskKind, re.Pattern[str]], ...]:
    """Return the forms in the order they are tried, each with what it says. To compile them takes a while."""
    return tuple(
        (kind, re.compile(form, re.IGNORECASE)) for kind, several in _FORMS.items() for form in several
    )


CONDITION = re.compile(r"(?:dersom|hvis|viss|når|om|da|då)\b", re.IGNORECASE)
PURPOSE = re.compile(
    r"\b(?:for å|til å|som (?:skal|kan|får i oppg(?:ave|åve) å)|med mandat (?:om|til) å|som(?= \w+r\b))"
    r" (?P<what>.+)"
)
"""What a working group is for."""
DOER = re.compile(rf"\bav {_WHO}")
"""By whom something is to be done."""
LEADS_TO_NAMES = re.compile(rf"\b{_GROUP}.* (?:av|med):?\Z")
"""Words before a list of the members of a group."""
