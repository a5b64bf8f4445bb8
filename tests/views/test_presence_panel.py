"""The time line of the room, corrected afterwards."""

from datetime import time

import pytest
from PySide6.QtCore import Qt

from ho21desk.model import Attendance, Movement, Participant, Pronoun, RoomState
from ho21desk.rules.presence import presence_of
from ho21desk.views.presence_panel import PresencePanel
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME, DEPUTY = "Torgrim Engelid", "Marit Ulvestadli"


def somebody(program: Application, name: str = NAME) -> Participant:
    return next(person for person in meeting_of(program).participants if person.name == name)


def movements(program: Application) -> tuple[Movement, ...]:
    return somebody(program).movements


def open_at(program: Application, hands: Hands, name: str) -> PresencePanel:
    panel = program.window.live_page.case.ui.presence_panel
    if panel.isHidden():
        hands.press(Key.Key_F7)
    hands.pick(panel.ui.person_combo, name)
    return panel


def write(hands: Hands, panel: PresencePanel, text: str) -> None:
    """Write a clock in the first event's field."""
    edit = panel.rows[0].time_edit
    edit.setFocus()
    edit.selectAll()
    hands.type(text)
    hands.press(Key.Key_Return)


@pytest.fixture
def panel(program: Application, hands: Hands, clock: Clock) -> PresencePanel:
    """The third case, where one member has left, and the panel stands open at that member."""
    hands.press(Key.Key_F5)
    clock.move(10)
    hands.press(Key.Key_Return, Ctrl)
    clock.move(10)
    hands.press(Key.Key_Return, Ctrl)
    clock.move(5)
    hands.choose(program.window.live_page.room.ui.people_view, NAME)
    hands.press(Key.Key_G, Ctrl | Shift)
    return open_at(program, hands, NAME)


def test_what_happened_stands_with_its_clock_and_its_case(program: Application, panel: PresencePanel) -> None:
    (row,) = panel.rows
    shown = (row.time_edit.text(), row.state_combo.currentText(), row.item_combo.currentText())
    assert shown == ("10.25", "gikk", "sak 27")
    assert panel.ui.line_label.text() == (
        "I referatet: Torgrim Engelid, Vestland sykehus, Nordvik (t.o.m. sak 27/3/2026)"
    )


def test_the_clock_is_corrected_and_the_case_follows(
    program: Application, hands: Hands, panel: PresencePanel
) -> None:
    write(hands, panel, "10.15")
    (left,) = movements(program)
    assert (left.time, left.item) == (time(10, 15), 26)
    assert "t.o.m. sak 26/3/2026" in panel.ui.line_label.text()
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Z, Ctrl)
    assert movements(program)[0].item == 27
    assert panel.rows[0].time_edit.text() == "10.25"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("09.00", "10.00"),
        ("11.30", "ikke kommet ennå"),
        ("25.00", "14.03"),
    ],
    ids=["before the meeting", "not yet", "no clock"],
)
def test_a_clock_that_cannot_be_is_refused_beside_it(
    program: Application, hands: Hands, panel: PresencePanel, written: str, said: str
) -> None:
    before = movements(program)
    write(hands, panel, written)
    assert movements(program) == before
    assert panel.ui.refusal_label.isVisible()
    assert said in panel.ui.refusal_label.text()
    assert panel.rows[0].time_edit.text() == written
    write(hands, panel, "10.24")
    assert not panel.ui.refusal_label.isVisible()


def test_what_happened_and_in_which_case_are_corrected(
    program: Application, hands: Hands, panel: PresencePanel
) -> None:
    hands.pick(panel.rows[0].item_combo, "sak 25")
    assert movements(program)[0].item == 25
    hands.pick(panel.rows[0].state_combo, "på video")
    assert movements(program)[-1].state is RoomState.BY_VIDEO


def test_what_never_happened_is_taken_out(program: Application, hands: Hands, panel: PresencePanel) -> None:
    hands.click(panel.rows[0].remove_button)
    assert somebody(program).movements == ()
    assert somebody(program).attendance is Attendance.PRESENT
    assert panel.rows == []


def test_what_was_forgotten_is_entered_at_its_place(
    program: Application, hands: Hands, panel: PresencePanel
) -> None:
    panel.ui.new_time_edit.setFocus()
    hands.type("1005")
    hands.pick(panel.ui.new_state_combo, "på video")
    panel.ui.new_time_edit.setFocus()
    hands.press(Key.Key_Return)
    happened = [(moved.time, moved.item, moved.state) for moved in movements(program) if moved.item]
    assert happened == [
        (time(10, 5), 25, RoomState.BY_VIDEO),
        (time(10, 25), 27, RoomState.OUT),
    ]
    assert panel.ui.new_time_edit.text() == ""
    assert [row.state_combo.currentText() for row in panel.rows] == ["på video", "gikk"]


def test_where_somebody_was_from_the_beginning_is_corrected(
    program: Application, hands: Hands, panel: PresencePanel
) -> None:
    hands.pick(panel.ui.began_combo, "på video")
    assert panel.ui.line_label.text().endswith("digitalt (t.o.m. sak 27/3/2026)")


def test_the_events_of_all_stand_in_the_order_they_happened(
    program: Application, hands: Hands, clock: Clock, panel: PresencePanel
) -> None:
    hands.choose(program.window.live_page.room.ui.people_view, "Guro Ramsvik")
    clock.move(3)
    hands.press(Key.Key_J, Ctrl | Shift)
    hands.pick(panel.ui.person_combo, "Alle")
    told = [(row.name_label.text(), row.time_edit.text()) for row in panel.rows]
    assert told == [(NAME, "10.25"), ("Guro Ramsvik", "10.28")]
    assert all(row.name_label.isVisible() for row in panel.rows)
    assert not panel.ui.person_host.isVisible()


def test_whom_a_deputy_sits_for_is_said_here(program: Application, hands: Hands) -> None:
    panel = open_at(program, hands, DEPUTY)
    heading = program.window.live_page.room.ui.heading
    assert heading.text() == "I ROMMET · 15 AV 16 MEDLEMMER"
    hands.pick(panel.ui.seat_combo, "ingen")
    assert heading.text() == "I ROMMET · 14 AV 16 MEDLEMMER"
    hands.pick(panel.ui.seat_combo, "Peder Ask Solvangen")
    assert heading.text() == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert "møtende vara for Peder Ask Solvangen" in panel.ui.line_label.text()


def test_how_somebody_is_referred_to_is_chosen(program: Application, hands: Hands) -> None:
    panel = open_at(program, hands, NAME)
    assert not panel.ui.seat_combo.isVisible()
    hands.pick(panel.ui.pronoun_combo, "han")
    assert somebody(program).pronoun is Pronoun.HE
    hands.pick(panel.ui.pronoun_combo, "navnet")
    assert somebody(program).pronoun is None


def test_before_the_meeting_nothing_has_happened_that_could_be_forgotten(
    program: Application, hands: Hands
) -> None:
    panel = open_at(program, hands, NAME)
    assert not panel.ui.new_host.isVisible()
    hands.pick(panel.ui.began_combo, "ikke til stede")
    assert somebody(program).attendance is Attendance.ABSENT
    assert presence_of(meeting_of(program), somebody(program)).from_item is None
