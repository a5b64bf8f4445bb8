"""What writing the minutes as a Word file takes, beside opening and saving the finished file."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx

from benchmarks.figures import Figure, Outcome
from benchmarks.meetings import long_meeting
from ho21desk.desk.exporting import OWN_TEMPLATE
from ho21desk.minutes import content, word
from ho21desk.minutes.house import HouseStyle
from ho21desk.model import Meeting

_CASES = 25


def measured(folder: Path, runs: int = 15) -> list[Outcome]:
    """Export 25, 250 and 2500 cases, interleaved with the floor; the largest a third as often."""
    folder.mkdir(parents=True, exist_ok=True)
    finished, again = folder / "referat.docx", folder / "igjen.docx"
    small, large, largest = (long_meeting(_CASES * times) for times in (1, 10, 100))
    export(small, finished)

    def save() -> None:
        docx.Document(str(finished)).save(str(again))

    save()
    times: dict[str, list[float]] = {"small": [], "floor": [], "large": [], "largest": [], "beside": []}
    for run in range(runs):
        times["floor"].append(_timed(save))
        times["small"].append(_timed(lambda: export(small, finished)))
        times["large"].append(_timed(lambda: export(large, folder / "ti.docx")))
        if run % 3 == 0:
            times["largest"].append(_timed(lambda: export(largest, folder / "hundre.docx")))
            times["beside"].append(times["small"][-1])
    return [
        Figure("eksport av 25 saker", "ms", times["small"], "åpne og lagre", times["floor"], 2.5),
        Figure("eksport av 250 saker", "ms", times["large"], "25 saker", times["small"], 8),
        Figure("eksport av 2500 saker", "ms", times["largest"], "25 saker", times["beside"], 60),
    ]


def export(meeting: Meeting, target: Path) -> None:
    """Write the minutes as the program does, from the record to a file on disk."""
    house = HouseStyle.read(OWN_TEMPLATE)
    document = content.build(meeting, printed_on=date(2026, 6, 12), house=house)
    word.write(document, OWN_TEMPLATE, target)


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
