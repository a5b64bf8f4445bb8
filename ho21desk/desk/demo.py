"""What comes along with the demo meeting where nothing but practice is kept."""

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ho21desk.model import Overview, OverviewKind, OverviewRow
from ho21desk.rules.overview import add, change, table


def overview(told: str) -> Overview:
    """Return the overview that a list in JSON tells of: documents as they came, then as they changed."""
    rows: Overview = ()
    for said in json.loads(told):
        at = datetime.fromisoformat(said.pop("at"))
        deadline = said.pop("deadline", None)
        values: dict[str, Any] = {
            **said,
            "kind": OverviewKind(said["kind"]),
            "deadline": date.fromisoformat(deadline) if deadline else None,
        }
        known = next((row for row in table(rows) if row.document == said["document"]), None)
        if known:
            rows = change(rows, at, row=replace(known, **values))
        else:
            rows = add(rows, at, row=OverviewRow(added=at, **values))
    return rows
