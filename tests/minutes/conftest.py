"""A made-up meeting to print."""

from dataclasses import replace
from datetime import date, time

import pytest

from ho21desk.minutes import content
from ho21desk.minutes.document import Document
from ho21desk.model import (
    AgendaItem,
    Attendance,
    Decision,
    ItemKind,
    Meeting,
    Mode,
    Movement,
    Office,
    Participant,
    Recusal,
    Role,
    RoomState,
    View,
    Vote,
)


@pytest.fixture
def asked() -> Recusal:
    return Recusal(
        person="berg",
        reason="Sitter i styret for søkeren.",
        own_view=View.RECUSED,
        outcome=View.RECUSED,
        vote=Vote(unanimous=True),
        left_room=True,
    )


@pytest.fixture
def meeting(asked: Recusal) -> Meeting:
    absent = Attendance.ABSENT
    return Meeting(
        council="Prøverådet",
        number=2,
        year=2026,
        date=date(2026, 3, 14),
        start=time(13),
        end=time(16),
        place="Storsalen\nStorgata 1",
        chair="dahl",
        participants=(
            Participant(id="dahl", key="dahl", name="Anne Dahl", affiliation="UiO", office=Office.CHAIR),
            Participant(id="berg", key="berg", name="Kari Berg", affiliation="NTNU"),
            Participant(id="moss", key="moss", name="Ola Moss", affiliation="KS", attendance=absent),
            Participant(id="vik", key="vik", name="Per Vik", role=Role.DEPUTY, deputy_for="moss"),
            Participant(id="lie", key="lie", name="Eva Lie", role=Role.OBSERVER, mode=Mode.DIGITAL),
            Participant(id="ness", key="ness", name="Tor Ness", role=Role.OBSERVER, attendance=absent),
            Participant(id="ek", key="ek", name="Siv Ek", title="rådgiver", role=Role.SECRETARIAT),
            Participant(id="rud", key="rud", name="Jon Rud", affiliation="SSB", role=Role.GUEST, items=(14,)),
        ),
        agenda=(
            AgendaItem(id="a11", number=11, kind=ItemKind.NOTICE, title="Innkalling og saksliste"),
            AgendaItem(id="a12", number=12, kind=ItemKind.RECUSAL, title="Habilitet"),
            AgendaItem(id="a13", number=13, title="Støtte til senteret", recusals=(asked,)),
            AgendaItem(
                id="a14",
                number=14,
                title="Budsjett",
                discussion="Først dette.\n\n1. en\n2. to\n\nSå dette:\n\n- a\n- b",
                decisions=(Decision(text="Rådet vedtar *budsjettet*."), Decision(text="1. Ett\n2. To")),
                vote=Vote(votes_for=8, against=3, blank=1),
            ),
            AgendaItem(id="a15", number=15, kind=ItemKind.EVALUATION, title="Evaluering"),
        ),
    )


@pytest.fixture
def document(meeting: Meeting) -> Document:
    """Return the minutes of the meeting, where Anne Dahl was out for the case that ended in dissent."""
    went = (Movement(item=13, state=RoomState.OUT), Movement(item=15, state=RoomState.IN_ROOM))
    meeting = meeting.with_participant(replace(meeting.participant("dahl"), movements=went))
    dissent = "Budsjettet er *for* lite.\n\n- en"
    meeting = meeting.with_item(replace(meeting.item("a14"), dissent=dissent))
    return content.build(meeting, printed_on=date(2026, 3, 16))
