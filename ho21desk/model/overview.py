"""The council's standing overview of white papers, hearings and strategies."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from ho21desk.model.identity import new_id


class OverviewKind(StrEnum):
    """What a document of the overview is."""

    WHITE_PAPER = "white_paper"
    HEARING = "hearing"
    STRATEGY = "strategy"


@dataclass(frozen=True, kw_only=True)
class OverviewChange:
    """A field of a row was changed then; `before` is what it said, as text."""

    id: str = field(default_factory=new_id)
    at: dt.datetime
    field: str
    before: str


@dataclass(frozen=True, kw_only=True)
class OverviewRow:
    """A document that the council follows.

    Attributes:
        source: the ministry or body it comes from.
        given: what input the council gave, and when.
        launch: when it is to come, in words.
        hearing: what is known of the hearing, in words.
        deadline: the last day of the hearing.
        follow_up: what is proposed to do.
        added, removed: when the row was made, and when the council took it off.
        changes: what was changed since, in order.
    """

    id: str = field(default_factory=new_id)
    kind: OverviewKind = OverviewKind.WHITE_PAPER
    document: str
    source: str = ""
    given: str = ""
    launch: str = ""
    hearing: str = ""
    deadline: dt.date | None = None
    follow_up: str = ""
    added: dt.datetime
    removed: dt.datetime | None = None
    changes: tuple[OverviewChange, ...] = ()


Overview = tuple[OverviewRow, ...]
"""Every row there ever was, in the order they are printed."""
