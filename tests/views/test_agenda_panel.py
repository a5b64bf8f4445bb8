"""Where the meeting stands, and the way to every case."""

from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from ho21desk.rules import agenda as acts
from ho21desk.views.agenda_panel import AgendaPanel
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def agenda(program: Application, hands: Hands) -> AgendaPanel:
    return program.window.live_page.agenda


def test_states_are_told_by_sign_and_word(program: Application, agenda: AgendaPanel, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Return, Ctrl)
    hands.choose(agenda.ui.agenda_view, item_of(program, 29).title)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return, Ctrl)
    rows = rows_of(agenda.ui.agenda_view)
    told = {number: rows[item_of(program, number).title] for number in (25, 29, 27, 28)}
    assert [(row.sign, row.described) for row in told.values()] == [
        ("done", "ferdig"),
        ("warning", "mangler vedtak"),
        ("current", "behandles nå"),
        ("waiting", "ikke påbegynt"),
    ]
    assert "mangler vedtak" in told[29].quiet
    assert told[27].strong
    assert told[27].spoken == "Sak 27/3/2026 Godkjenning av referat fra møte 2/2026"


def test_a_decision_written_beforehand_is_told(
    program: Application, agenda: AgendaPanel, hands: Hands
) -> None:
    hands.press(Key.Key_F3)
    hands.type("Godkjent.")
    row = rows_of(agenda.ui.agenda_view)[item_of(program, 25).title]
    assert (row.sign, row.described) == ("done", "vedtak ført")


def test_arrow_keys_show_a_case_without_taking_it_up(
    program: Application, agenda: AgendaPanel, hands: Hands
) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F6)
    hands.press(Key.Key_Down)
    assert agenda.ui.agenda_view.hasFocus()
    assert program.window.live_page.case.item == item_of(program, 26)
    assert item_of(program, 25).is_current
    hands.press(Key.Key_Return)
    assert item_of(program, 26).is_current


def test_nothing_is_taken_up_before_the_meeting_starts(
    program: Application, agenda: AgendaPanel, hands: Hands
) -> None:
    hands.press(Key.Key_F6)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    assert meeting_of(program).current is None


def test_the_plan_tells_how_the_meeting_stands(
    program: Application, agenda: AgendaPanel, hands: Hands, clock: Clock
) -> None:
    label = agenda.ui.plan_label
    assert not label.isVisible()
    hands.press(Key.Key_F5)
    assert label.text() == "Brukt 0.00 av 4.20, i rute · slutt ca. 15.00"
    clock.move(3)
    hands.press(Key.Key_Return, Ctrl)
    assert label.text() == "Brukt 0.03 av 4.20, 2 min foran planen · slutt ca. 14.58"
    clock.move(13)
    hands.press(Key.Key_Return, Ctrl)
    assert label.text() == "Brukt 0.16 av 4.20, 1 min etter planen · slutt ca. 15.01"
    assert "3 av 5 min" in rows_of(agenda.ui.agenda_view)[item_of(program, 25).title].quiet
    hands.press(Key.Key_F5, Ctrl | Shift)
    assert label.text() == ""


def test_the_frame_tells_what_comes_next(program: Application, hands: Hands) -> None:
    label = program.window.ui.next_label
    assert label.text() == ""
    hands.press(Key.Key_F5)
    assert label.text() == "Neste: 26 Spørsmål om habilitet"
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, 37).title)
    hands.press(Key.Key_Return)
    assert label.text() == "Neste: 26 Spørsmål om habilitet"


def test_a_row_a_screen_reader_selects_is_shown(program: Application, hands: Hands) -> None:
    view = program.window.live_page.agenda.ui.agenda_view
    row = view.model().index(4, 0)
    view.selectionModel().select(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    hands.rest()
    assert view.currentIndex() == row
    assert program.window.live_page.case.ui.number_label.text() == "Sak 29/3/2026"


def test_an_item_put_off_says_so_and_is_passed_over(
    program: Application, agenda: AgendaPanel, hands: Hands
) -> None:
    program.window.acted.emit(partial(acts.put_off, item_id=item_of(program, 26).id))
    hands.rest()
    title = item_of(program, 26).title
    row = rows_of(agenda.ui.agenda_view)[title]
    assert (row.sign, row.quiet) == ("absent", "26/3/2026 · utsatt")
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Return, Ctrl)
    assert item_of(program, 27).is_current
