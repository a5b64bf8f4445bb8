"""The Norwegian of all meetings in figures: attendance over a period, and a year for the annual report."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from ho21desk.exchange.tables import Cell, Table
from ho21desk.model import CaseType
from ho21desk.rules.turnout import Counted, Period, Turnout
from ho21desk.views.language import tr
from ho21desk.views.meetings_page import ATTENDANCE, YEAR
from ho21desk.views.words import CASE_TYPES, ROLES

if TYPE_CHECKING:
    from ho21desk.desk.survey import Outline

_ALL = "Alle møter"
_TURNOUT = (
    "Navn",
    "Rolle",
    "Møter",
    "Hele",
    "Deler",
    "Forfall",
    "Vara møtte",
    "Saker",
    "Delvis",
    "Borte",
    "Oppmøte %",
    "Saker som vara",
    "Habilitet tatt opp",
    "Inhabil",
)
_FIGURES = ("Hva", "Tall", "Merknad")
_NO_TYPE = "Uten sakstype"
_MOST_NUMBERS = 5


def periods(outline: "Outline", *, years_alone: bool) -> dict[str, Period]:
    """Return the periods that may be chosen: the years, and the terms of the register unless years alone."""
    years = sorted({_year_of(each.date, each.year) for each in outline.meetings}, reverse=True)
    offered = {
        str(year): Period(dt.date(year, 1, 1), dt.date(year, 12, 31)) for year in years if 0 < year < 9999
    }
    if years_alone or not offered:
        return offered
    terms = {
        Period(person.term_from, person.term_to)
        for person in outline.register
        if person.term_from and person.term_to
    }
    named = {
        f"Funksjonstid {_day(term.first)} – {_day(term.last)}": term for term in sorted(terms, reverse=True)
    }
    every = {_ALL: Period(dt.date(1, 1, 1), dt.date(9999, 12, 31))}
    return named | offered | every


def attendance(people: Sequence[Turnout], period: str) -> Table:
    """Return what part each took, as a table."""
    return Table(f"{tr(ATTENDANCE)} {period}", _TURNOUT, tuple(map(_line, people)))


def about_attendance(meetings: Sequence[Counted], people: Sequence[Turnout]) -> str:
    """Return what the table is about, and how it was counted."""
    if not meetings:
        return "Ingen møter er holdt i perioden." + (
            " Medlemmene i registeret står i tabellen." if people else ""
        )
    return (
        f"{_meetings(meetings)}. «Saker» er saker med medlemmet til stede hele tiden, «Delvis» en del av "
        "tiden. Oppmøteprosenten er andelen av sakene med medlemmet til stede, helt eller delvis. Den som "
        f"var ute som inhabil, regnes som til stede.{_undated(meetings)}"
    )


def year(meetings: Sequence[Counted], period: str) -> Table:
    """Return a year in figures, as a table."""
    types = Counter(types for each in meetings for types in each.types)
    parts = [part.cases for each in meetings for part in each.parts]
    called, came = sum(len(each.members) for each in meetings), sum(each.came for each in meetings)
    unanimous, counted = sum(each.unanimous for each in meetings), sum(each.counted for each in meetings)
    rows: list[tuple[Cell, ...]] = [
        ("Møter", len(meetings), _numbers(meetings)),
        ("Saker behandlet", types.total(), "faste punkter på sakslisten er ikke med"),
        *((f"   {_type(each)}", count, "") for each, count in sorted(types.items(), key=_by_type)),
        ("Saker utsatt", sum(each.put_off for each in meetings), ""),
        ("Vedtak", sum(each.decisions for each in meetings), "også i de faste punktene"),
        ("Voteringer", unanimous + counted, f"{unanimous} enstemmige, {counted} med stemmetall"),
        ("Spørsmål om habilitet", sum(each.raised for each in parts), ""),
        ("Funnet inhabil", sum(each.found for each in parts), ""),
        ("Oppmøte i prosent", percent(came, called), f"{came} av {called} innkalte, hele møtet eller deler"),
        ("Møtende vara", sum(each.replaced for each in meetings), "for medlemmer som ikke var til stede"),
    ]
    return Table(f"{tr(YEAR)} {period}", _FIGURES, tuple(rows))


def about_year(meetings: Sequence[Counted]) -> str:
    """Return what the figures are about."""
    if not meetings:
        return "Ingen møter er holdt ennå. Tallene kommer når et møte har vært holdt."
    return f"{_meetings(meetings)}. Øvelsesmøter er ikke med.{_undated(meetings)}"


def counting(done: int, of: int) -> str:
    """Return how far the counting has come."""
    return f"Teller {done} av {of} møter …"


def percent(part: int, whole: int) -> int | None:
    """Return a share in whole per cent; None of nothing."""
    return round(100 * part / whole) if whole else None


def shown(cell: Cell) -> str:
    """Return a cell as it stands on screen."""
    return "–" if cell is None else str(cell)


def _line(each: Turnout) -> tuple[Cell, ...]:
    cases = each.cases
    share = None if each.share is None else round(100 * each.share)
    whole = (each.called, each.whole, each.partly, each.away, each.replaced)
    return (
        each.name,
        tr(ROLES[each.role]),
        *whole,
        cases.here,
        cases.partly,
        cases.away,
        share,
        cases.sat,
        cases.raised,
        cases.found,
    )


def _meetings(meetings: Sequence[Counted]) -> str:
    return "Ett møte" if len(meetings) == 1 else f"{len(meetings)} møter"


def _undated(meetings: Sequence[Counted]) -> str:
    undated = sum(each.date is None for each in meetings)
    if not undated:
        return ""
    return f" {undated} av møtene er uten dato og er regnet etter årstallet i nummeret."


def _in_order(meetings: Sequence[Counted]) -> list[Counted]:
    return sorted(meetings, key=lambda each: (each.year, each.number))


def _numbers(meetings: Sequence[Counted]) -> str:
    numbers = [f"{each.number}/{each.year}" for each in _in_order(meetings)]
    return ", ".join(numbers) if len(numbers) <= _MOST_NUMBERS else f"fra {numbers[0]} til {numbers[-1]}"


def _type(types: Sequence[CaseType]) -> str:
    return "/".join(tr(CASE_TYPES[each]) for each in types) or _NO_TYPE


def _by_type(counted: tuple[Sequence[CaseType], int]) -> tuple[bool, int, str]:
    types, count = counted
    return not types, -count, _type(types)


def _year_of(date: dt.date | None, year: int) -> int:
    return date.year if date else year


def _day(date: dt.date) -> str:
    return QLocale("nb_NO").toString(QDate(date.year, date.month, date.day), "d. MMM yyyy")
