"""Every slip that stands in minutes that were sent out is found, and nothing in minutes without slips."""

import json
from pathlib import Path

import docx
import pytest

from ho21desk.model import Meeting
from ho21desk.papers import sources
from ho21desk.papers.finished import Finished, read_minutes
from ho21desk.rules.checking.check import check
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from tests.papers.test_finished_round_trip import exported, finished_demo

_KINDS = {
    "weekday": {Slip.WEEKDAY},
    "presence": {Slip.PRESENCE_ELSEWHERE},
    "number": {Slip.NUMBER_MALFORMED, Slip.NUMBER_ELSEWHERE, Slip.NUMBER_FORM},
    "name": {Slip.NAME_ALMOST, Slip.NAME_IN_TEXT},
    "full stop": {Slip.NO_FULL_STOP},
    "absent with task": {Slip.ABSENT_HAS_TASK},
    "deputy": {Slip.DEPUTY_WITHOUT_ABSENT},
}


@pytest.fixture(params=["2-2026", "5-2023"])
def number(request: pytest.FixtureRequest) -> str:
    """Each of the council's own minutes."""
    return str(request.param)


@pytest.fixture(params=["word", "text", "word of text"])
def finished(request: pytest.FixtureRequest, real: Path, number: str, tmp_path: Path) -> Finished:
    """The council's own minutes: as a Word file, as text, and as that text pasted into a Word file."""
    path = real / f"referat-{number}.{'docx' if request.param == 'word' else 'txt'}"
    if request.param == "word of text":
        file = docx.Document()
        for line in path.read_text(encoding="utf-8").split("\n"):
            file.add_paragraph(line)
        path = tmp_path / "referat.docx"
        file.save(str(path))
    return read_minutes(sources.read(path))


@pytest.fixture
def slips(real: Path, number: str) -> list[dict[str, str]]:
    """What is known to be wrong in them."""
    found: list[dict[str, str]] = json.loads((real / f"referat-{number}.slips.json").read_text("utf-8"))
    return found


def _is(slip: dict[str, str], finding: Finding, meeting: Meeting) -> bool:
    """Tell whether a finding is about a slip: of its kind, and about the same words, item or person."""
    item = str(meeting.item(finding.item).number) if finding.item else ""
    person = meeting.participant(finding.person).name if finding.person else ""
    words = " | ".join((finding.said, finding.meant, item, person))
    return finding.slip in _KINDS[slip["kind"]] and slip["text"] in words


def test_every_slip_of_the_councils_own_minutes_is_found(
    finished: Finished, slips: list[dict[str, str]]
) -> None:
    findings = check(finished.meeting, printed=finished.printed)
    missed = [slip for slip in slips if not any(_is(slip, each, finished.meeting) for each in findings)]
    assert not missed


def test_nothing_else_in_them_is_called_a_slip(finished: Finished, slips: list[dict[str, str]]) -> None:
    findings = check(finished.meeting, printed=finished.printed)
    sure = [finding for finding in findings if finding.sureness is not Sureness.ASKED]
    assert not [each for each in sure if not any(_is(slip, each, finished.meeting) for slip in slips)]


@pytest.mark.parametrize("house", ["2026", "2023"])
def test_a_clean_export_of_the_demo_meeting_gives_no_finding(house: str, tmp_path: Path) -> None:
    finished = exported(finished_demo(), tmp_path, house)
    assert check(finished.meeting, printed=finished.printed) == ()
