"""The case that is written in, and what can be done there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ho21desk.views.case_panel import CasePanel
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, item_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def case(program: Application, hands: Hands) -> CasePanel:
    return program.window.live_page.case


def test_number_title_and_facts_stand_above(case: CasePanel, hands: Hands, clock: Clock) -> None:
    hands.press(Key.Key_F5)
    assert case.ui.number_label.text() == "Sak 25/3/2026"
    assert case.ui.title_label.text() == "Godkjenning av innkalling og saksliste"
    assert case.ui.facts_label.text() == "Vedtakssak · 0 av 5 min"
    clock.move(3)
    hands.press(Key.Key_N, Ctrl | Shift)
    assert case.ui.facts_label.text() == "Vedtakssak · 3 av 5 min"


def test_a_banner_says_that_one_writes_elsewhere_and_leads_back(
    program: Application, case: CasePanel, hands: Hands
) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F6)
    hands.press(Key.Key_Down)
    said = "Møtet behandler sak 25 Godkjenning av innkalling og saksliste. Du skriver i sak 26."
    assert case.ui.elsewhere_label.text() == said
    hands.click(case.ui.return_button)
    assert case.item == item_of(program, 25)
    assert not case.ui.elsewhere_frame.isVisible()
    assert case.ui.discussion_edit.hasFocus()


def test_the_paper_unfolds_and_folds(case: CasePanel, hands: Hands) -> None:
    assert not case.ui.paper_browser.isVisible()
    hands.press(Key.Key_F3, Ctrl)
    assert case.ui.paper_browser.isVisible()
    assert "Innkalling og saksliste godkjennes." in case.ui.paper_browser.toPlainText()
    hands.press(Key.Key_F3, Ctrl)
    assert not case.ui.paper_browser.isVisible()


def test_a_new_decision_is_ready_to_be_written_and_can_go(
    program: Application, case: CasePanel, hands: Hands
) -> None:
    hands.click(case.ui.proposal_button)
    assert item_of(program, 25).decisions[0].text == "Innkalling og saksliste godkjennes."
    hands.click(case.ui.new_decision_button)
    assert program.window.focusWidget().accessibleName() == "Vedtak 2"
    hands.type("Også dette.")
    assert [each.text for each in item_of(program, 25).decisions][1:] == ["Også dette."]
    hands.press(Key.Key_Delete, Ctrl | Shift)
    assert len(item_of(program, 25).decisions) == 1


def test_one_panel_is_open_at_a_time(case: CasePanel, hands: Hands) -> None:
    panels = {"F8": case.ui.recusal_panel, "F9": case.ui.vote_panel, "F7": case.ui.presence_panel}
    shown = []
    for key in (Key.Key_F8, Key.Key_F9, Key.Key_F7, Key.Key_F8, Key.Key_F8):
        hands.press(key)
        shown.append([name for name, panel in panels.items() if panel.isVisible()])
    assert shown == [["F8"], ["F9"], ["F7"], ["F8"], []]
    assert case.ui.discussion_edit.hasFocus()


def test_a_panel_unfolds_at_its_top(program: Application, case: CasePanel, hands: Hands) -> None:
    program.window.resize(1200, 640)
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, 31).title)
    hands.press(Key.Key_F8)
    bar = case.ui.panels_area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    hands.press(Key.Key_F8)
    hands.press(Key.Key_F8)
    assert bar.value() == 0
    assert case.ui.recusal_panel.ui.person_combo.hasFocus()


def test_what_is_refused_is_said_at_the_case_or_in_the_panel_that_is_unfolded(
    program: Application, case: CasePanel, hands: Hands
) -> None:
    bare = replace(item_of(program, 25), proposal="")
    case.acted.emit(lambda meeting, _now: meeting.with_item(bare))
    hands.rest()
    at_case, in_panel = case.ui.refusal_label, case.ui.recusal_panel.ui.refusal_label
    for shown, silent in ((at_case, in_panel), (in_panel, at_case)):
        hands.press(Key.Key_F, Ctrl | Shift)
        assert shown.isVisible()
        assert shown.text() == "Saken har ikke noe forslag til vedtak."
        assert not silent.isVisible()
        hands.press(Key.Key_F8)
    hands.click(case.ui.new_decision_button)
    assert not at_case.isVisible()
    assert in_panel.isHidden()


def test_buttons_follow_the_stage(case: CasePanel, hands: Hands) -> None:
    ui = case.ui
    buttons = (ui.start_button, ui.next_button, ui.close_button, ui.reopen_button)
    assert [each.isVisible() for each in buttons] == [True, False, False, False]
    hands.click(ui.start_button)
    assert [each.isVisible() for each in buttons] == [False, True, True, False]
    hands.click(ui.close_button)
    hands.press(Key.Key_3, Ctrl)
    assert [each.isVisible() for each in buttons] == [False, False, False, True]
    hands.click(ui.reopen_button)
    assert [each.isVisible() for each in buttons] == [False, True, True, False]
