"""What a bug report says: the very words that a person sees, and sends."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from ho21desk.errors import StoreProblem
from ho21desk.settings import Settings

if TYPE_CHECKING:
    from ho21desk.store.figures import Figures

_HARMLESS = {"", "system", "light", "dark", "high", "on", "off", "nb", "nn", "en", "beside", "2023", "2026"}
"""Choices that are told as they are. Any other may be a path, or hold what somebody wrote."""
_LONGEST_NUMBER = 3
_NOTHING = "(ingenting)"


def report(
    made: datetime,
    versions: Sequence[tuple[str, str]],
    meetings: "Figures | StoreProblem | None",
    settings: Settings,
    log: str,
) -> str:
    """Return the report. `meetings` are figures, why there are none, or None while they are counted."""
    parts = {
        "FEILRAPPORT FRA HO21DESK": f"Laget {made:%Y-%m-%d %H:%M}",
        "VERSJONER": "\n".join(map(" ".join, versions)),
        "MØTENE, I TALL": _counted(meetings),
        "VALG": "\n".join(f"{name}: {_chosen(value)}" for name, value in asdict(settings).items()),
        "LOGG": log or _NOTHING,
    }
    return "\n\n".join(f"{heading}\n{text}" for heading, text in parts.items()) + "\n"


def _counted(meetings: "Figures | StoreProblem | None") -> str:
    match meetings:
        case None:
            return "Ikke talt ennå"
        case StoreProblem():
            return f"Kan ikke leses: {meetings}"
    rows = (f"{table}: {count}" for table, count in meetings.rows.items())
    return "\n".join([f"skjema: {meetings.schema}", f"byte: {meetings.size}", *rows])


def _chosen(value: str) -> str:
    if value in _HARMLESS or (value.isdecimal() and len(value) <= _LONGEST_NUMBER):
        return value or "–"
    return "valgt"
