"""A pause in the window: it is said where one writes, the case's time stands still, and a key ends it."""

from PySide6.QtCore import Qt

from ho21desk.rules.pausing import paused_since
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, meeting_of, rows_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_pause_is_noted_and_ended_by_the_same_key(program: Application, hands: Hands, clock: Clock) -> None:
    ui, case = program.window.ui, program.window.live_page.case.ui
    assert not ui.pause_action.isEnabled()
    hands.press(Key.Key_F5)
    clock.move(3)
    hands.press(Key.Key_F5, Ctrl)
    assert case.pause_label.isVisible()
    assert case.pause_label.text() == "Pause siden 10.03. Ctrl+F5 når møtet går videre."
    assert ui.pause_action.text() == "Gå videre etter pausen"
    assert case.discussion_edit.hasFocus()
    clock.move(20)
    program.window.live_page.show_time()
    assert "3 av 5 min" in case.facts_label.text()
    first = next(iter(rows_of(program.window.live_page.agenda.ui.agenda_view).values()))
    assert "3 av 5 min" in first.quiet
    assert "20 min etter planen" in program.window.live_page.agenda.ui.plan_label.text()
    hands.press(Key.Key_F5, Ctrl)
    assert not case.pause_label.isVisible()
    assert ui.pause_action.text() == "Pause"
    assert [pause.end for pause in meeting_of(program).pauses] == [clock.now]


def test_the_next_case_ends_the_pause_and_undoing_brings_it_back(
    program: Application, hands: Hands, clock: Clock
) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F5, Ctrl)
    hands.press(Key.Key_Return, Ctrl)
    assert paused_since(meeting_of(program)) is None
    assert not program.window.live_page.case.ui.pause_label.isVisible()
    program.window.ui.undo_action.trigger()
    hands.rest()
    assert paused_since(meeting_of(program)) == clock.now
    program.window.ui.undo_action.trigger()
    hands.rest()
    assert meeting_of(program).pauses == ()
    assert program.window.ui.redo_action.text() == "Gjør om: Pause"
