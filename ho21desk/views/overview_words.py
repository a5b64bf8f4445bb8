"""The Norwegian of the overview: documents, how they stand, and what was changed in them."""

import datetime as dt
from itertools import groupby

from ho21desk.model import OverviewChange, OverviewKind, OverviewRow
from ho21desk.qtmodels.rows import Row
from ho21desk.rules.overview import days_left
from ho21desk.views import words
from ho21desk.views.follow_up_words import date_text

KINDS = {
    OverviewKind.WHITE_PAPER: "Stortingsmelding",
    OverviewKind.HEARING: "Høring",
    OverviewKind.STRATEGY: "Strategi",
}
_FIELDS = {
    "kind": "slag",
    "document": "dokument",
    "source": "avsender",
    "given": "innspill gitt",
    "launch": "lansering",
    "hearing": "høring",
    "deadline": "frist",
    "follow_up": "oppfølging",
}


def overview_row(row: OverviewRow, today: dt.date) -> Row:
    """Return the row of a document: its kind, and how it stands."""
    left = days_left(row, today)
    is_over = row.removed is None and left is not None and left < 0
    off = f"tatt ut {date_text(row.removed.date())}" if row.removed else ""
    launch = f"lansering {row.launch}" if row.launch else ""
    facts = [KINDS[row.kind], off or deadline_text(row.deadline, today), launch, row.source]
    told = list(filter(None, facts))
    return Row(
        key=row.id,
        sign="left_out" if off else "warning" if is_over else "waiting" if left is not None else "words",
        tone="warning" if is_over else "quiet",
        text=row.document,
        quiet=" · ".join(told),
        spoken=row.document,
        described=", ".join(told),
        quiet_tone="warning" if is_over else "quiet",
    )


def deadline_text(deadline: dt.date | None, today: dt.date) -> str:
    """Return a deadline with the days that are left: "frist 1.9.2026, om 3 dager"; "" for none."""
    if deadline is None:
        return ""
    left = (deadline - today).days
    days = words.several(abs(left), "dag", "dager")
    when = "i dag" if left == 0 else f"om {days}" if left > 0 else f"for {days} siden"
    return f"{'frist' if left >= 0 else 'fristen gikk ut'} {date_text(deadline)}, {when}"


def history(row: OverviewRow) -> str:
    """Return what was done to a document, the newest first, a line for each time."""
    lines = [f"{_time(row.added)} – lagt til"]
    for at, changes in groupby(row.changes, key=lambda change: change.at):
        lines.append(f"{_time(at)} – {'; '.join(map(_told, changes))}")
    return "\n".join(reversed(lines))


def _told(change: OverviewChange) -> str:
    match change.field, change.before:
        case "removed", "":
            return "tatt ut av oversikten"
        case "removed", _:
            return "satt inn igjen"
        case "place", _:
            return "flyttet"
        case "kind", before:
            said = KINDS[OverviewKind(before)].lower()
        case "deadline", before if before:
            said = date_text(dt.date.fromisoformat(before))
        case _, before:
            said = " ".join(before.split())
    return f"{_FIELDS[change.field]} endret, før {f'«{said}»' if said else 'tomt'}"


def _time(at: dt.datetime) -> str:
    return f"{date_text(at.date())} kl. {words.clock(at)}"
