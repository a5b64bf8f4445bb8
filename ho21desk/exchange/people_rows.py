"""What the rows of a list say of people, with the headings and words that Norwegian lists use."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ho21desk.exchange.sheets import Row, Sheet
from ho21desk.markup import clean
from ho21desk.model import Office, Pronoun, Role
from ho21desk.rules.likeness import fold
from ho21desk.rules.proposing import Found, Listing, RowProblem, Unread
from ho21desk.rules.register import one_name

_HEADING_WITHIN = 20
"""Rows that may stand above the headings: a title, a date."""

_LONGEST = 300
_HEADINGS = {
    "name": "navn, fullt navn, navn på person, person, name",
    "first_name": "fornavn",
    "last_name": "etternavn",
    "title": "tittel, stilling, stillingstittel, yrkestittel",
    "affiliation": "tilhørighet, virksomhet, organisasjon, institusjon, arbeidssted, arbeidsgiver, bedrift",
    "role": "rolle, funksjon, deltar som",
    "office": "verv",
    "pronoun": "pronomen",
    "term_from": "fra, fra dato, fra og med, f o m, fom, oppnevnt fra, oppnevnt, periode fra, startdato",
    "term_to": "til, til dato, til og med, t o m, tom, oppnevnt til, periode til, sluttdato",
    "deputy_for": "vara for, varamedlem for, vararepresentant for",
    "email": "e-post, epost, e-postadresse, epostadresse, mail, e-mail, email",
}
_COLUMNS = {fold(heading): column for column, all_of in _HEADINGS.items() for heading in all_of.split(", ")}

_CAPACITIES: dict[str, Role | Office] = {
    "medlem": Role.MEMBER,
    "radsmedlem": Role.MEMBER,
    "vara": Role.DEPUTY,
    "varamedlem": Role.DEPUTY,
    "vararepresentant": Role.DEPUTY,
    "observator": Role.OBSERVER,
    "sekretariat": Role.SECRETARIAT,
    "sekretariatet": Role.SECRETARIAT,
    "sekretaer": Role.SECRETARIAT,
    "gjest": Role.GUEST,
    "leder": Office.CHAIR,
    "radsleder": Office.CHAIR,
    "nestleder": Office.VICE_CHAIR,
}
_PRONOUNS = {"han": Pronoun.HE, "hun": Pronoun.SHE, "ho": Pronoun.SHE}
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_DATES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"),
    re.compile(r"(?P<day>\d\d?)[./](?P<month>\d\d?)[./](?P<year>\d{4}|\d\d)"),
)
_YEAR = re.compile(r"[12]\d{3}")


class _RowError(Exception):
    """A row cannot be read."""

    def __init__(self, problem: RowProblem, value: str = "") -> None:
        self.problem = problem
        self.value = value


def listing_of(sheet: Sheet, source: str) -> Listing | None:
    """Return the people that a sheet lists; None when no column holds names."""
    for at, row in enumerate(sheet[:_HEADING_WITHIN]):
        columns = _columns(row)
        if "name" in columns or {"first_name", "last_name"} <= columns.keys():
            return _listing(sheet, at + 1, columns, source)
    return None


def _columns(headings: Row) -> Mapping[str, int]:
    """Return which column holds what; the first of those with one heading."""
    columns: dict[str, int] = {}
    for at, heading in enumerate(headings):
        column = _COLUMNS.get(fold(heading[:_LONGEST]))
        if column is not None:
            columns.setdefault(column, at)
    return columns


def _listing(sheet: Sheet, first: int, columns: Mapping[str, int], source: str) -> Listing:
    found: list[Found] = []
    unread: list[Unread] = []
    for number, row in enumerate(sheet[first:], first + 1):
        if not any(cell.strip() for cell in row):
            continue
        try:
            found.append(_found(_cells(row, columns), source, number))
        except _RowError as error:
            unread.append(Unread(source, number, error.problem, error.value))
    return Listing(tuple(found), tuple(unread))


def _cells(row: Row, columns: Mapping[str, int]) -> Mapping[str, str]:
    """Return what a row states, each on one line. What is left empty is not stated."""
    cells = {}
    for column, at in columns.items():
        text = row[at] if at < len(row) else ""
        if len(text) > _LONGEST:
            raise _RowError(RowProblem.TOO_LONG, one_name(clean(text[:60])))
        if stated := one_name(clean(text)):
            cells[column] = stated
    return cells


def _found(cells: Mapping[str, str], source: str, row: int) -> Found:
    parts = [cells[part] for part in ("first_name", "last_name") if part in cells]
    name = cells.get("name") or " ".join(parts)
    if not name:
        raise _RowError(RowProblem.NO_NAME)
    facts: dict[str, Any] = {part: cells[part] for part in ("title", "affiliation") if part in cells}
    deputy_for = cells.get("deputy_for", "")
    if deputy_for:
        facts["role"] = Role.DEPUTY
    facts |= _capacities([cells[part] for part in ("role", "office") if part in cells])
    if pronoun := _PRONOUNS.get(fold(cells.get("pronoun", ""))):
        facts["pronoun"] = pronoun
    facts |= _term(cells)
    if email := cells.get("email", "").removeprefix("mailto:"):
        if not _EMAIL.fullmatch(email):
            raise _RowError(RowProblem.EMAIL, email)
        facts["email"] = email
    return Found(source=source, row=row, name=name, facts=facts, deputy_for=deputy_for)


def _capacities(cells: Sequence[str]) -> Iterator[tuple[str, Role | Office]]:
    """Yield role and office, however they are spread: "Medlem" and "Leder", or "medlem, nestleder"."""
    for cell in cells:
        for words in re.split(r"[,/;&]|\bog\b", cell):
            if not (word := fold(words)):
                continue
            capacity = _CAPACITIES.get(word)
            if capacity is None:
                raise _RowError(RowProblem.ROLE, cell)
            yield ("role" if isinstance(capacity, Role) else "office", capacity)


def _term(cells: Mapping[str, str]) -> Mapping[str, dt.date]:
    term = {part: _day(cells[part], part) for part in ("term_from", "term_to") if part in cells}
    if len(term) == 2 and term["term_to"] < term["term_from"]:
        raise _RowError(RowProblem.TERM, f"{cells['term_from']}–{cells['term_to']}")
    return term


def _day(text: str, part: str) -> dt.date:
    """Return the day a cell says; of a year alone the first or the last."""
    if _YEAR.fullmatch(text):
        return dt.date(int(text), 1, 1) if part == "term_from" else dt.date(int(text), 12, 31)
    for form in _DATES:
        if said := form.fullmatch(text):
            year = int(said["year"]) + (2000 if len(said["year"]) == 2 else 0)
            try:
                return dt.date(year, int(said["month"]), int(said["day"]))
            except ValueError:
                break
    raise _RowError(RowProblem.DATE, text)
