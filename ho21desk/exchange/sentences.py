"""What a person reads about a meeting file that does not fit, in Norwegian."""

import json

BROKEN = "linje {line}, tegn {column}: filen er ikke gyldig JSON"
NOT_UTF8 = "filen er ikke tekst i UTF-8"
NO_NUMBER = "{text} er ikke et tall som kan leses"
TOO_DEEP = "filen har for mange nivåer inni hverandre"
NO_FORMAT = "format: skal være «ho21desk/meeting»"

UNKNOWN_KEY = "ukjent nøkkel"
MISSING = "mangler"
KEY_TWICE = "nøkkelen står mer enn én gang"
EMPTY = "kan ikke være tom"
TOO_MANY = "har flere enn {most} deler"
ONLY = "skal være {value}, ikke {found}"
ONE_OF = "skal være en av {values}, ikke {found}"
BETWEEN = "skal være et tall fra {least} til {most}, ikke {found}"
NOT_OF_TYPE = "skal være {kind}, ikke {found}"
OTHERWISE = "passer ikke: {found}"
AND_MORE = "… og flere enn {count} andre feil"

TYPES = {
    "string": "en tekst",
    "integer": "et heltall",
    "boolean": "true eller false",
    "array": "en liste",
    "object": "et objekt",
    "null": "null",
}
FORMS = {
    "date": "skal være en dato som 2026-06-18, ikke {found}",
    "clock": "skal være et klokkeslett som 13:00, ikke {found}",
    "exact": "skal være et klokkeslett som 13:00 eller 13:00:21, ikke {found}",
    "moment": "skal være dato og klokkeslett som 2026-06-18T13:00:21, ikke {found}",
    "case_number": "skal være et saksnummer som 49/5/2023, ikke {found}",
    "quorum": "skal være «half» eller et tall fra 1 til 300, ikke {found}",
}

NOT_HERE = {
    "counted": "kan ikke stå sammen med «unanimous»",
    "reported": "kan bare stå i saken «any_other»",
}

NO_PARTICIPANT = "ingen deltaker «{key}»"
PARTICIPANT_TWICE = "to deltakere heter «{key}»"
NUMBER_TWICE = "to saker har nummer {number}"
NO_ITEM = "ingen sak {number} på sakslisten"
ITEM_TWICE = "sak {number} står to ganger"
OTHER_MEETING = "sak {case} hører ikke til møte {meeting}"
NOT_ON_AGENDA = "sak {case} er ikke på sakslisten"
OTHER_DAY = "er ikke på møtedagen {day}"
DISAGREES = "er {found}, men bevegelsene i «presence» gir {value}"
BALLOTS_DISAGREE = "er {found}, men stemmene i «ballots» gir {value}"
NO_TIE = "kan bare stå der like mange stemte for og mot"

_LONGEST = 60


def shown(value: object) -> str:
    """Return a value of the file as it can be shown in a sentence, shortened where it is long."""
    if isinstance(value, list):
        return TYPES["array"]
    if isinstance(value, dict):
        return TYPES["object"]
    return f"«{short(value)}»" if isinstance(value, str) else short(json.dumps(value))


def short(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = "".join(sign if sign.isprintable() else " " for sign in text[: _LONGEST + 1])
    return line if len(text) <= _LONGEST else line[:_LONGEST] + "…"


def place(path: tuple[str | int, ...]) -> str:
    """Return where in the file something stands.

    >>> place(("agenda", 3, "recusals", 0, "person"))
    'agenda[3].recusals[0].person'
    """
    parts = (f"[{part}]" if isinstance(part, int) else f".{short(part)}" for part in path)
    return "".join(parts).removeprefix(".")
