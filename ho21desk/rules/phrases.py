"""The council's standard phrases: a list that anybody can edit, read line by line."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ho21desk.model import AgendaItem, CaseType, ItemKind
from ho21desk.rules.likeness import fold

Uses = Mapping[tuple[str, str], int]
"""How often a phrase was used, by `kind_of` the item and its abbreviation."""

_LINE = re.compile(r"(?P<name>[^:()]*)(?:\((?P<marks>[^()]*)\)\s*)?:(?P<text>.*)")
_NAME = re.compile(r"\w[\w-]{0,19}")
_TYPES = {
    "vedtak": CaseType.DECISION,
    "diskusjon": CaseType.DISCUSSION,
    "orientering": CaseType.INFORMATION,
}
_LANGUAGES = {"bokmål": "nb", "nynorsk": "nn"}


class PhraseProblem(StrEnum):
    """Why a line of the list makes no phrase."""

    NO_COLON = "no_colon"
    BAD_NAME = "bad_name"
    UNKNOWN_MARK = "unknown_mark"
    NO_TEXT = "no_text"
    OPEN_BLANK = "open_blank"
    TWICE = "twice"


class PhraseError(ValueError):
    """A line of the list cannot be read, so none of the list is used.

    Attributes:
        line: its number, from 1.
        word: what is wrong in it, as it stands there.
    """

    def __init__(self, line: int, problem: PhraseProblem, word: str = "") -> None:
        super().__init__(line, problem, word)
        self.line = line
        self.problem = problem
        self.word = word


@dataclass(frozen=True)
class Phrase:
    """Words that recur.

    Attributes:
        name: its abbreviation.
        text: the words, with `[ ]` for what differs from case to case.
        types: the types of case it is meant for; none for all.
        language: of the minutes it is meant for; "" for both.
    """

    name: str
    text: str
    types: frozenset[CaseType] = frozenset()
    language: str = ""


def read_phrases(text: str) -> tuple[Phrase, ...]:
    r"""Return the phrases of a list, one a line; empty lines and those with a # first are left out.

    A line has an abbreviation, in parentheses the types of case and the language it is meant for if
    it is not for all, a colon, and the words. PhraseError for the first line that does not.

    >>> read_phrases("tto (orientering): Tas til orientering.")
    (Phrase(name='tto', text='Tas til orientering.', types=frozenset({...}), language=''),)
    """
    read: list[Phrase] = []
    found: dict[str, list[Phrase]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            phrase = _read_line(number, line)
            alike = found.setdefault(phrase.name.casefold(), [])
            if any(_meet(phrase, other) for other in alike):
                raise PhraseError(number, PhraseProblem.TWICE, phrase.name)
            alike.append(phrase)
            read.append(phrase)
    return tuple(read)


def for_language(phrases: Iterable[Phrase], language: str) -> tuple[Phrase, ...]:
    """Return the phrases for minutes in a language."""
    return tuple(phrase for phrase in phrases if phrase.language in ("", language))


def named(phrases: Iterable[Phrase], name: str) -> Phrase | None:
    """Return the phrase with an abbreviation, in small letters or large."""
    return next((phrase for phrase in phrases if phrase.name.casefold() == name.casefold()), None)


def fitting(
    phrases: Sequence[Phrase], sought: str, item: AgendaItem | None, uses: Uses
) -> tuple[Phrase, ...]:
    """Return the phrases that have every word that is sought, or its beginning.

    First those used most in this kind of case, then those meant for it, then those meant for all.
    """
    wanted = fold(sought).split()
    types = frozenset(item.case_type) if item else frozenset()
    kind = kind_of(item)

    def place(phrase: Phrase) -> tuple[bool, int, int]:
        aim = 0 if phrase.types & types else 2 if phrase.types else 1
        exact = fold(phrase.name) == fold(sought)
        return not exact, -uses.get((kind, phrase.name), 0), aim

    return tuple(sorted((phrase for phrase in phrases if _has(phrase, wanted)), key=place))


def kind_of(item: AgendaItem | None) -> str:
    """Return what kind of case an item is, to count what is used in it."""
    if item is None:
        return "none"
    if item.kind is not ItemKind.CASE or not item.case_type:
        return item.kind.value
    return "+".join(sorted(case_type.value for case_type in item.case_type))


def read_uses(text: str) -> dict[tuple[str, str], int]:
    r"""Return what was counted; what makes no sense is left out.

    >>> read_uses("decision tto 3\nwhat")
    {('decision', 'tto'): 3}
    """
    uses = {}
    for line in text.splitlines():
        kind, _, rest = line.partition(" ")
        name, _, count = rest.partition(" ")
        if count.isdecimal() and len(count) < 9:
            uses[kind, name] = int(count)
    return uses


def write_uses(uses: Uses) -> str:
    """Return what was counted as a text, one a line."""
    return "\n".join(f"{kind} {name} {count}" for (kind, name), count in uses.items())


def _read_line(number: int, line: str) -> Phrase:
    parts = _LINE.fullmatch(line.strip())
    if parts is None:
        raise PhraseError(number, PhraseProblem.NO_COLON, line.strip())
    name, text = parts["name"].strip(), parts["text"].strip()
    if not _NAME.fullmatch(name):
        raise PhraseError(number, PhraseProblem.BAD_NAME, name)
    types, language = set(), ""
    for mark in (word.strip().casefold() for word in (parts["marks"] or "").split(",")):
        if mark in _TYPES or mark.removesuffix("ssak") in _TYPES:
            types.add(_TYPES[mark.removesuffix("ssak")])
        elif mark in _LANGUAGES:
            language = _LANGUAGES[mark]
        elif mark:
            raise PhraseError(number, PhraseProblem.UNKNOWN_MARK, mark)
    if not text:
        raise PhraseError(number, PhraseProblem.NO_TEXT, name)
    if text.rpartition("[")[1] and "]" not in text.rpartition("[")[2]:
        raise PhraseError(number, PhraseProblem.OPEN_BLANK, name)
    return Phrase(name, text, frozenset(types), language)


def _meet(one: Phrase, other: Phrase) -> bool:
    """Return whether two phrases are ever offered for the same minutes."""
    return one.language == other.language or "" in (one.language, other.language)


def _has(phrase: Phrase, wanted: Sequence[str]) -> bool:
    words = fold(f"{phrase.name} {phrase.text}").split()
    return all(any(word.startswith(part) for word in words) for part in wanted)
