"""The rules that the council meets under."""

from PySide6.QtCore import Qt

from ho21desk.model import CouncilRules, QuorumRule
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_quorum_is_chosen_and_its_figures_are_said(program: Application, hands: Hands) -> None:
    ui = program.window.preparation_page.rules.ui
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    assert ui.quorum_combo.isVisible()
    assert meeting_of(program).rules == CouncilRules()
    assert not ui.figure_spin.isVisible()
    hands.pick(ui.quorum_combo, "minst halvparten av medlemmene")
    assert meeting_of(program).rules.quorum is QuorumRule.HALF
    assert ui.quorum_label.text().startswith("Det er 8 av 16 medlemmer.")
    hands.pick(ui.quorum_combo, "minst et fast antall medlemmer")
    ui.figure_spin.setFocus()
    ui.figure_spin.selectAll()
    hands.type("17")
    hands.press(Key.Key_Tab)
    assert meeting_of(program).rules.quorum_figure == 17
    assert ui.quorum_label.text() == "Rådet kan ikke bli vedtaksført: 17 av 16 medlemmer."


def test_the_casting_vote_is_a_choice_and_can_be_taken_back(program: Application, hands: Hands) -> None:
    ui = program.window.preparation_page.rules.ui
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    assert ui.quorum_combo.isVisible()
    ui.casting_check.setFocus()
    hands.press(Key.Key_Space)
    assert meeting_of(program).rules.casting_vote
    hands.press(Key.Key_Z, Ctrl)
    assert meeting_of(program).rules == CouncilRules()
    assert not ui.casting_check.isChecked()


def test_a_list_that_was_thrown_away_is_had_back_also_after_a_restart(
    program: Application, hands: Hands, open_program: Open
) -> None:
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    ui = program.window.preparation_page.rules.ui
    assert not ui.earlier_grounds_button.isEnabled()
    for edit, restore, earlier in (
        (ui.grounds_edit, ui.restore_button, ui.earlier_grounds_button),
        (ui.phrases_edit, ui.restore_phrases_button, ui.earlier_phrases_button),
    ):
        edit.selectAll()
        edit.setFocus()
        hands.type("hils: Rådet hilser.")
        hands.click(restore)
        assert "hilser" not in edit.toPlainText()
        assert earlier.isEnabled()
    program.leave()
    again = open_program().window
    again.show_page(again.preparation_page)
    again.preparation_page.show_section(again.preparation_page.rules)
    page = again.preparation_page.rules.ui
    for edit, earlier in (
        (page.grounds_edit, page.earlier_grounds_button),
        (page.phrases_edit, page.earlier_phrases_button),
    ):
        assert "hilser" not in edit.toPlainText()
        earlier.click()
        assert edit.toPlainText() == "hils: Rådet hilser."
