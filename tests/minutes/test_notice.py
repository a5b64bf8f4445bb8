"""The notice: who is called to what, and what is proposed."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from ho21desk.exchange import meeting_file
from ho21desk.minutes import notice, plain
from ho21desk.model import Attendance, CaseType, Dropped, ItemKind, Meeting, Role
from ho21desk.paths import resource
from tests.factories import item, meeting, person

TODAY = date(2026, 3, 1)


def planned() -> Meeting:
    cases = [
        item(13, ItemKind.NOTICE, planned_minutes=10),
        item(14, ItemKind.RECUSAL, planned_minutes=5, break_after=15),
        item(
            15,
            case_type=(CaseType.DISCUSSION, CaseType.DECISION),
            case_officer=("Kari Ås",),
            enclosures=("Notat", "Brev"),
            proposal="Rådet\n\n- ber om svar",
        ),
        item(16, ItemKind.ANY_OTHER),
    ]
    people = [person("per"), person("siv", attendance=Attendance.ABSENT), person("obs", Role.OBSERVER)]
    return meeting(cases, people, date=date(2026, 3, 14), start=time(10, 0), end=time(12, 0))


def printed(of: Meeting) -> str:
    return plain.text(notice.build(of, printed_on=TODAY))


def test_the_notice_says_who_is_called_to_what_and_when() -> None:
    said = printed(planned())
    assert said.startswith("Rådet, innkalling til møte 6/2026")
    for line in (
        "lørdag 14. mars 2026",
        "kl. 10–12",
        "Siv (forfall)",
        "kl. 10.10 · 5 min",
        "Deretter pause i 15 minutter.",
        "kl. 10.30 · Diskusjonssak/Vedtakssak",
        "Saksbehandler: Kari Ås",
        "Vedlegg: Notat; Brev",
        "Medlemmene bes melde fra i god tid om forhold som kan gjøre dem inhabile i noen av sakene.",
        "Saker til Eventuelt meldes inn ved møtets begynnelse.",
    ):
        assert line in said, line
    assert "Forslag til vedtak" in said
    assert "ber om svar" in said


def test_before_it_went_out_what_is_dropped_is_left_out_and_afterwards_it_is_said() -> None:
    before = planned()
    dropped = before.with_item(replace(before.item("15"), dropped=Dropped.PUT_OFF))
    assert "Sak 15/6/2026" not in printed(dropped)
    revised = printed(replace(dropped, noticed=datetime(2026, 2, 20, 9, 0)))
    assert "Revidert saksliste per 1. mars 2026" in revised
    assert "Sak 15/6/2026" in revised
    assert "Notat" not in revised


def test_the_notice_is_written_in_nynorsk_too() -> None:
    said = printed(replace(planned(), language="nn"))
    assert "Framlegg til vedtak" in said
    assert "Medlemer" in said


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_demo_meeting_has_a_notice_marked_as_practice(language: str) -> None:
    demo: Path = resource("demo/meeting.ho21.json")
    practice = replace(meeting_file.read(demo), practice=True, language=language)
    document = notice.build(practice, printed_on=TODAY)
    assert document.draft_mark
    assert len(document.items) == len(practice.agenda)
    assert all(block.text.strip() for each in document.items for block in each.paragraphs)
