"""What a measurement says, held against its floor and its goal."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """Something measured again and again, each time beside what it is held against.

    Attributes:
        name: what was measured.
        unit: of both columns, e.g. "ms".
        measured: one value a run.
        against: the name of the floor or the peer.
        floor: its values, from the same runs.
        goal: the largest ratio that is good; None where there is none.
        note: what else a reader must know.
    """

    name: str
    unit: str
    measured: Sequence[float]
    against: str
    floor: Sequence[float]
    goal: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor: the median of one beside the median of the other."""
        return statistics.median(self.measured) / statistics.median(self.floor)

    @property
    def spread(self) -> tuple[float, float]:
        """The middle half of the ratios, run by run."""
        ratios = [ours / theirs for ours, theirs in zip(self.measured, self.floor, strict=True)]
        if len(ratios) < 2:
            return self.ratio, self.ratio
        low, _, high = statistics.quantiles(ratios, n=4, method="inclusive")
        return low, high

    @property
    def verdict(self) -> str:
        """Whether the goal was reached, in words."""
        if self.goal is None:
            return ""
        return "nådd" if self.ratio <= self.goal else "ikke nådd"

    def as_json(self) -> dict[str, Any]:
        """Return all of it, for a file."""
        low, high = self.spread
        return {
            "name": self.name,
            "unit": self.unit,
            "measured": list(self.measured),
            "against": self.against,
            "floor": list(self.floor),
            "ratio": self.ratio,
            "spread": [low, high],
            "goal": self.goal,
            "verdict": self.verdict,
            "note": self.note,
        }


@dataclass(frozen=True)
class Skipped:
    """What could not be measured here, and why."""

    name: str
    why: str

    def as_json(self) -> dict[str, Any]:
        """Return all of it, for a file."""
        return {"name": self.name, "skipped": self.why}


Outcome = Figure | Skipped
_HEAD = ("hva", "målt", "mot", "", "forhold", "midtre halvdel", "mål", "")


def constant(value: float, like: Sequence[float]) -> list[float]:
    """Return a floor that is no measurement, such as a frame of 16 ms."""
    return [value] * len(like)


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the figures for people."""
    rows = [_HEAD, *map(_row, outcomes)]
    widths = [max(len(row[column]) for row in rows if len(row) > 2) for column in range(len(_HEAD))]
    lines = []
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        lines.append("  ".join(cells if len(row) > 2 else row).rstrip())
    notes = [f"{each.name}: {each.note}" for each in outcomes if isinstance(each, Figure) and each.note]
    return "\n".join([*lines, *([""] if notes else []), *notes])


def _row(outcome: Outcome) -> tuple[str, ...]:
    if isinstance(outcome, Skipped):
        return (outcome.name, f"hoppet over: {outcome.why}")
    low, high = outcome.spread
    return (
        outcome.name,
        f"{_figure(statistics.median(outcome.measured))} {outcome.unit}",
        outcome.against,
        f"{_figure(statistics.median(outcome.floor))} {outcome.unit}",
        f"{outcome.ratio:.2f}",
        f"{low:.2f}–{high:.2f}",
        f"≤ {outcome.goal:g}" if outcome.goal is not None else "",
        outcome.verdict,
    )


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
