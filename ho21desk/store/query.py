"""What somebody typed to find something in the meetings, understood."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Where(StrEnum):
    """The text that all of it was found in, the weightiest first; or where a part was."""

    TITLE = "title"
    DECISION = "decision"
    DISCUSSION = "discussion"
    PAPER = "paper"
    PEOPLE = "people"


class SlipKind(StrEnum):
    """How a query was understood otherwise than it reads."""

    OPEN_QUOTE = "open_quote"
    EMPTY_FILTER = "empty_filter"
    UNKNOWN_FILTER = "unknown_filter"
    NO_NUMBER = "no_number"


class Slip(NamedTuple):
    """What was understood otherwise, and the words it is about."""

    kind: SlipKind
    words: str


_TEXT_ORDER = tuple(Where)
_EVERYWHERE = frozenset(Where)
_TEXTS = {
    "vedtak": frozenset({Where.DECISION}),
    "person": frozenset({Where.DECISION, Where.DISCUSSION, Where.PEOPLE}),
}
"""Filters for words, and the texts these are looked for in."""
_FIRST = {"vedtak": Where.DECISION, "person": Where.PEOPLE}
_CASE, _MEETING, _YEAR = "sak", "møte", "år"
_FILTER = "vedtak|person|år|sak|møte"
_PIECE = re.compile(
    rf'(?:(?<!\S)({_FILTER}):\s*)?(?:"([^"]*)("?)|«([^»"]*)»|“([^”"]*)”|(?!(?:{_FILTER}):)([^\s"]+))'
    rf"|({_FILTER}):",
    re.IGNORECASE,
)
_LIKE_FILTER = re.compile(r"([^\W\d_]{2,}):(?!//)\S.*", re.DOTALL)
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+(?:/\d+){0,2}")
_YEARS = re.compile(r"(\d{4})(?:[-–](\d{4}))?")
_EDGES = ".,;:!?()[]«»“”"
_ROOM = 10_000 * 100_000
"""How many places of the index a year has room for (see `search_index`)."""


class _Piece(NamedTuple):
    """A word or phrase, and the filter it stands behind, if any."""

    filter: str
    words: str
    is_phrase: bool


class _Part(NamedTuple):
    """What FTS5 is asked for, what finds the same in a text in small letters, and in which texts."""

    clause: str
    pattern: re.Pattern[str]
    where: frozenset[Where]


@dataclass(frozen=True)
class Query:
    """What somebody wants to find. All of it must be there.

    Attributes:
        anywhere: what FTS5 is asked; empty when any text will do.
        in_titles: what FTS5 is asked for what is in number and title alone; empty when it cannot be there.
        limits: what else a row must fulfil, in SQL, with the values for it.
        patterns: what finds the same words in a text in small letters.
        sought: of these, those that count in each of the texts, which are in the order of `Where`.
        told_first: the text that tells best why something was found, if a filter was for it.
        slips: what was understood otherwise than it reads.
    """

    anywhere: str = ""
    in_titles: str = ""
    limits: tuple[tuple[str, tuple[int, ...]], ...] = ()
    patterns: tuple[re.Pattern[str], ...] = ()
    sought: Mapping[Where, tuple[re.Pattern[str], ...]] = field(
        default_factory=lambda: dict.fromkeys(_TEXT_ORDER, ())
    )
    told_first: Where | None = None
    slips: tuple[Slip, ...] = ()

    @classmethod
    def read(cls, typed: str) -> "Query":
        """Understand what was typed; nothing that can be typed is a mistake.

        A word is found by its beginning, a phrase in quotes as it stands, a case by "sak 53", "53/2021" or
        "53/6/2021", and a meeting by "møte 6/2021". "vedtak:" and "person:" look for what follows in
        decisions and where people are named; "år:", "sak:" and "møte:" leave the others out.
        """
        slips: list[Slip] = []
        parts: list[_Part] = []
        limits: list[tuple[str, tuple[int, ...]]] = []
        kind, first = "", None
        for piece in _pieces(typed, slips):
            if piece.filter in (_YEAR, _MEETING) and (limit := _limit(piece)):
                limits += limit
                kind = ""
                continue
            numbered = piece.filter or (kind if not piece.is_phrase else "")
            if numbered in (_CASE, _MEETING) and _NUMBER.fullmatch(piece.words):
                if not piece.filter:
                    parts.pop()
                parts.append(_numbered(numbered, piece.words, is_strict=bool(piece.filter)))
                kind = ""
                continue
            if piece.filter in (_CASE, _MEETING, _YEAR):
                slips.append(Slip(SlipKind.NO_NUMBER, f"{piece.filter}:{piece.words}"))
            first = first or _FIRST.get(piece.filter)
            parts.append(_part(piece))
            kind = piece.words.casefold() if not piece.filter and not piece.is_phrase else ""
        clauses = " AND ".join(part.clause for part in parts)
        patterns = tuple(part.pattern for part in parts)
        is_narrow = any(part.where is not _EVERYWHERE for part in parts)
        return cls(
            anywhere=clauses,
            in_titles=f"{{number title}} : ({clauses})" if clauses and not is_narrow else "",
            limits=tuple(limits),
            patterns=patterns,
            sought={
                where: tuple(part.pattern for part in parts if where in part.where) if is_narrow else patterns
                for where in _TEXT_ORDER
            },
            told_first=first,
            slips=tuple(dict.fromkeys(slips)),
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.anywhere and not self.limits


def _pieces(typed: str, slips: list[Slip]) -> Iterator[_Piece]:
    """Return the words and phrases of a query, and note what was not closed, is empty or no filter."""
    sayable = typed.encode("utf-8", "ignore").decode().replace("\0", " ")
    for found in _PIECE.finditer(unicodedata.normalize("NFC", sayable)):
        named, phrase, end, guillemets, curly, word, empty = found.groups()
        name = (named or empty or "").casefold()
        is_open = phrase is not None and not end
        told = (phrase or guillemets or curly or "").strip() if word is None else word.strip(_EDGES)
        if not _WORD.search(told):
            slips += [Slip(SlipKind.EMPTY_FILTER, name)] if name else []
            continue
        if is_open:
            slips.append(Slip(SlipKind.OPEN_QUOTE, told))
        elif word and not name and (like := _LIKE_FILTER.fullmatch(told)):
            slips.append(Slip(SlipKind.UNKNOWN_FILTER, like[1]))
        yield _Piece(name, told, is_phrase=word is None and not is_open)  # may be found before it is closed


def _part(piece: _Piece) -> _Part:
    is_whole = piece.is_phrase or _NUMBER.fullmatch(piece.words) is not None
    where = _TEXTS.get(piece.filter, _EVERYWHERE)
    clause = _quoted(piece.words) if is_whole else f"{_quoted(piece.words)} *"
    if where is not _EVERYWHERE:
        clause = f"({{{' '.join(sorted(where))}}} : {clause})"
    return _Part(clause, _pattern(piece.words, is_whole=is_whole), where)


def _limit(piece: _Piece) -> list[tuple[str, tuple[int, ...]]]:
    """Return what "år:" and "møte:" ask of a row; nothing when no number follows."""
    if piece.filter == _YEAR:
        years = _YEARS.fullmatch(piece.words)
        return _of_years(int(years[1]), int(years[2] or years[1])) if years else []
    number, *year = piece.words.split("/") if _NUMBER.fullmatch(piece.words) else [""]
    if not number or len(year) > 1:
        return []
    of_year = _of_years(int(year[0]), int(year[0])) if year and len(year[0]) < 5 else []
    return [("m.number = ?", (min(int(number), 9999),)), *of_year]


def _of_years(first: int, last: int) -> list[tuple[str, tuple[int, ...]]]:
    first, last = sorted((first, last))
    # Later years lie behind a place that FTS5 begins at, so that they are not looked through.
    return [("m.year BETWEEN ? AND ?", (first, last)), ("s.rowid <= ?", ((last + 1) * _ROOM,))]


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _numbered(kind: str, number: str, *, is_strict: bool) -> _Part:
    """Return what finds a case or a meeting by its number, and, unless strict, where a text speaks of it."""
    place = "^ " if kind == _CASE and number.count("/") < 2 else ""
    clause = f"number : {place}{_quoted(number)}"
    if not is_strict:
        clause += f" OR {_quoted(f'{kind} {number}')}"
    return _Part(f"({clause})", _pattern(f"{kind} {number}", is_whole=True), _EVERYWHERE)


def _pattern(words: str, *, is_whole: bool) -> re.Pattern[str]:
    first, *more = map(re.escape, _WORD.findall(words.lower()))
    # That the word begins here is asked after it is found, which is several times as fast.
    begun = rf"{first}(?<![^\W_]{first})"
    return re.compile(r"[\W_]+".join([begun, *more]) + (r"(?![^\W_])" if is_whole else r"[^\W_]*"))
