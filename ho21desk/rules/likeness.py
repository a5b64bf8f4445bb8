"""Names that may be one person's, written in two ways. They are asked about, never changed."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

_LIKELY = 85
"""Lets through one letter in a short surname ("Sandborg", "Sandberg": 87), not another first name
("Per Hansen", "Pål Hansen": 80)."""

_MIDDLE_NAME_LEFT_OUT = 0.95
_LETTERS = str.maketrans({"ø": "o", "æ": "ae"})


def likely_same(name: str, names: Iterable[str]) -> tuple[tuple[str, float], ...]:
    """Return those of `names` that may well be the person meant by `name`, each with a score, best first.

    The score is 100 where the names differ in nothing but signs, case and the order of the words.

    >>> likely_same("Haaken Kobbenes", ["Haakon Kobbernes", "Esperanza Haakonsen"])
    (('Haakon Kobbernes', 90.3...),)
    """
    wanted = _parts(name)
    scored = [(other, _score(wanted, _parts(other))) for other in names]
    likely = [each for each in scored if each[1] >= _LIKELY]
    return tuple(sorted(likely, key=lambda each: -each[1]))


def fold(text: str) -> str:
    """Return a text in plain small letters, with a single space wherever other signs stood.

    >>> fold(" Bård-Christian  Ørnæs ")
    'bard christian ornaes'
    """
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[\W_]+", " ", letters).split())


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split())


def _score(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    if not one or not other:
        return 0
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) == 2 < len(long):
        without = fuzz.ratio(" ".join(short), f"{long[0]} {long[-1]}", score_cutoff=_LIKELY)
        whole = fuzz.token_sort_ratio(" ".join(one), " ".join(other), score_cutoff=_LIKELY)
        return max(whole, _MIDDLE_NAME_LEFT_OUT * without)
    return fuzz.token_sort_ratio(" ".join(one), " ".join(other), score_cutoff=_LIKELY)
