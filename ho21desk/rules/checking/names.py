"""Names in running text: who is named, exactly or almost.

A name is known by its surname; what stands before it tells whether that person is meant. "Jan Sandberg" is
somebody else than "Hjørdis Sandborg", while "Hjørdis Sandberg" is a slip for her.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from ho21desk.rules.likeness import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’`´][^\W\d_]+)?")
_GAP = re.compile(r"[ \u00a0\u2010\u2011-]+|\.[ \u00a0]?")
_GENITIVE = re.compile(r"(?:['’]s?|s)\Z")
_HYPHENS = re.compile("[\u2010\u2011]")
_BEFORE_NAMES = re.compile(
    "(?:råds)?(?:leder|leiar)|nest(?:leder|leiar)|møte(?:leder|leiar)|direktør|professor|lege|(?:råds)?medlem"
    "|vara|observatør|både|også|da|då|når|hvis|men|og|eller|samt|at|for|fra|frå|til|av|med|om|ifølg(?:e|je)"
    "|under|etter|før|hos|ved|mens|medan",
    re.IGNORECASE,
)
"""Words that a sentence may begin with before a name, with a capital letter that is no name's."""

_SHORTEST, _LONG = 4, 8
_SOUNDS = {"c": "k", "w": "v", "j": "i", "z": "s", "q": "k", "y": "i"}


@dataclass(frozen=True)
class Named:
    """A name in a text, and the one it is, or is almost.

    Attributes:
        name: which of the names that were looked for.
        said: what stands there, without the genitive.
        meant: how that much of the name is written.
        is_sure: whether a name before the surname tells who it is.
    """

    name: str
    start: int
    said: str
    meant: str
    is_sure: bool

    @property
    def is_exact(self) -> bool:
        """Whether it is written as it should be."""
        return _as_written(self.said) == _as_written(self.meant)


@dataclass(frozen=True)
class _Name:
    """A name by its words, in small letters, and where each begins."""

    whole: str
    words: tuple[str, ...]
    places: tuple[int, ...]

    @classmethod
    def of(cls, name: str) -> "_Name":
        found = list(_WORD.finditer(name))
        return cls(name, tuple(word[0].casefold() for word in found), tuple(word.start() for word in found))

    def from_word(self, place: int) -> str:
        """Return the name from one of its words to the last."""
        return self.whole[self.places[place] : self.places[-1] + len(self.words[-1])]


class Names:
    """Names to look for in texts, with those of others who must not be taken for them."""

    def __init__(self, names: Sequence[str], others: frozenset[str]) -> None:
        self._wanted = frozenset(names)
        self._by_sound: dict[str, list[_Name]] = defaultdict(list)
        for whole in dict.fromkeys((*names, *sorted(others))):
            name = _Name.of(whole)
            if name.words:
                self._by_sound[_sound(fold(name.words[-1]))].append(name)
        self._alike: dict[str, tuple[tuple[_Name, str], ...]] = {}

    def named_in(self, text: str) -> tuple[Named, ...]:
        """Return the names in a text in the order they stand, each with the one it is most likely."""
        return _named_in(self, text)

    def is_another(self, text: str, surname: str) -> bool:
        """Tell whether a text gives that surname to somebody who is not looked for."""
        pairs = re.finditer(rf"(?<!\w)([^\W\d_]\w*)[ -](?={re.escape(surname)}(?!\w))", text)
        sure = {
            named.start + len(named.said) - len(surname) for named in self.named_in(text) if named.is_sure
        }
        return any(
            pair[1][0].isupper() and not _BEFORE_NAMES.fullmatch(pair[1]) and pair.end() not in sure
            for pair in pairs
        )

    def best_at(self, text: str, words: Sequence[re.Match[str]], at: int) -> Named | None:
        """Return the name whose surname a word is; None when it is nobody's, or may be several people's."""
        found = []
        for name, surname in self._with_surname(words[at][0]):
            named = _with_first_names(name, surname, text, words, at)
            if named:
                found.append(named)
        if not found:
            return None
        rank = {(True, True): 0, (True, False): 1, (False, True): 2, (False, False): 3}
        ranks = [rank[named.is_exact, named.is_sure] for named in found]
        best = [named for named, place in zip(found, ranks, strict=True) if place == min(ranks)]
        longest = max(best, key=lambda named: len(named.said))
        is_several = len({named.name for named in best}) > 1 and not longest.is_sure
        return None if is_several or longest.name not in self._wanted else longest

    def _with_surname(self, word: str) -> tuple[tuple[_Name, str], ...]:
        """Return the names that a word may be the surname of, each with the word without its genitive."""
        if word not in self._alike:
            self._alike[word] = tuple(self._find(word))
        return self._alike[word]

    def _find(self, word: str) -> Iterator[tuple[_Name, str]]:
        forms = dict.fromkeys((word, _GENITIVE.sub("", word)))
        for name in self._by_sound.get(_sound(fold(word)), ()):
            surname = name.words[-1]
            away = {form: _away(form, surname) for form in forms if form}
            form = min(away, key=lambda each: away[each])
            if away[form] == 0 or (_is_near(form, surname) and not (word.isupper() and len(word) > 1)):
                yield name, form


@lru_cache(maxsize=8)
def names_of(names: tuple[str, ...], others: frozenset[str] = frozenset()) -> Names:
    """Return the names to look for; the same for every text of a meeting, and the next time it is checked."""
    return Names(names, others)


@lru_cache(maxsize=1024)
def _named_in(names: Names, text: str) -> tuple[Named, ...]:
    words = list(_WORD.finditer(text))
    found = (names.best_at(text, words, at) for at, word in enumerate(words) if word[0][0].isupper())
    return tuple(named for named in found if named)


def _with_first_names(
    name: _Name, surname: str, text: str, words: Sequence[re.Match[str]], at: int
) -> Named | None:
    """Return how a name stands at a word; None when the words before the surname are somebody else's."""
    before = _adjacent_before(text, words, at)
    given = name.words[:-1]
    start, end = words[at].start(), words[at].start() + len(surname)
    lone = Named(name.whole, start, text[start:end], name.from_word(-1), is_sure=False)
    for count in range(min(len(given), len(before)), 0, -1):
        first_names = zip(before[-count:], given[-count:], strict=True)
        if all(_is_alike(word[0], first) for word, first in first_names):
            if count < len(given) and _is_name(before[:-count]):
                return None
            if any(len(word[0]) == 1 for word in before[-count:]):
                return replace(lone, is_sure=True)
            begin = before[-count].start()
            return Named(name.whole, begin, text[begin:end], name.from_word(-1 - count), is_sure=True)
    if given and before and _is_alike(before[-1][0], given[0]):
        if _is_name(before[:-1]):
            return None
        begin = before[-1].start()
        first = name.whole[name.places[0] : name.places[0] + len(given[0])]
        meant = f"{first} {name.from_word(-1)}"
        return Named(name.whole, begin, text[begin:end], meant, is_sure=True)
    if given and len(before) > 1 and before[-2][0].casefold() == given[0] and before[-1][0][0].isupper():
        return replace(lone, is_sure=True)
    return None if _is_name(before) else lone


def _adjacent_before(text: str, words: Sequence[re.Match[str]], at: int) -> list[re.Match[str]]:
    """Return the words right before one, with nothing but spaces and hyphens between, at most four."""
    before: list[re.Match[str]] = []
    follows = words[at]
    for word in reversed(words[max(0, at - 4) : at]):
        gap = text[word.end() : follows.start()]
        is_initial = gap.startswith(".")
        if not _GAP.fullmatch(gap) or (is_initial and len(word[0]) > 1):
            break
        before.insert(0, word)
        follows = word
    return before


def _is_name(before: Sequence[re.Match[str]]) -> bool:
    """Tell whether the last of some words before a name looks like a part of it."""
    return bool(before) and before[-1][0][0].isupper() and not _BEFORE_NAMES.fullmatch(before[-1][0])


def _is_alike(word: str, first: str) -> bool:
    """Tell whether a word is a first name, its initial, or almost it."""
    said = word.casefold()
    if said == first or (len(said) == 1 and first.startswith(said)):
        return True
    return word[0].isupper() and _sound(fold(said)) == _sound(fold(first)) and _is_near(said, first)


def _is_near(one: str, other: str) -> bool:
    shortest = min(len(one), len(other))
    return shortest >= _SHORTEST and _away(one, other) <= (2 if shortest >= _LONG else 1)


@lru_cache(maxsize=8192)
def _away(one: str, other: str) -> int:
    """Return how many letters two words differ in; signs over letters count as one in all."""
    if one.casefold() == other.casefold():
        return 0
    return max(1, OSA.distance(fold(one), fold(other), score_cutoff=3))


def _sound(folded: str) -> str:
    return _SOUNDS.get(folded[:1], folded[:1])


def _as_written(name: str) -> str:
    return " ".join(_HYPHENS.sub("-", name).split()).casefold()


def begin_alike(one: str, other: str) -> bool:
    """Tell whether first name and surname of two people begin with the same sound: "Kari" is not "Mari"."""
    words, others = fold(one).split(), fold(other).split()
    ends = [(each[0], each[-1]) for each in (words, others) if each]
    return len(ends) == 2 and all(_sound(a) == _sound(b) for a, b in zip(*ends, strict=True))
