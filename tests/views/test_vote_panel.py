"""The vote on a decision."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from ho21desk.application import Application
from ho21desk.model import Vote
from ho21desk.views.vote_panel import VotePanel
from tests.views.conftest import Hands, item_of

Key = Qt.Key


@pytest.fixture
def panel(program: Application, hands: Hands) -> VotePanel:
    """The meeting at its first case, the vote unfolded."""
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F9)
    return program.window.live_page.case.ui.vote_panel


def enter(hands: Hands, spin: QSpinBox, figure: str) -> None:
    spin.setFocus()
    spin.selectAll()
    hands.type(figure)
    hands.press(Key.Key_Return)


def test_the_vote_unfolds_where_the_keys_go_and_folds_again(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    assert panel.isVisible()
    assert panel.ui.kind_combo.hasFocus()
    assert panel.ui.voters_label.text() == "15 kan stemme i saken nå."
    hands.click(panel.ui.fold_button)
    assert not panel.isVisible()
    assert program.window.live_page.case.ui.discussion_edit.hasFocus()


def test_unanimous_is_noted_without_figures(program: Application, hands: Hands, panel: VotePanel) -> None:
    hands.pick(panel.ui.kind_combo, "Enstemmig")
    assert item_of(program, 25).vote == Vote(unanimous=True)
    assert not panel.ui.for_spin.isEnabled()
    hands.pick(panel.ui.kind_combo, "Ingen votering")
    assert item_of(program, 25).vote is None
    assert not panel.ui.note_edit.isEnabled()


def test_votes_are_counted_with_a_note(program: Application, hands: Hands, panel: VotePanel) -> None:
    hands.pick(panel.ui.kind_combo, "Talt opp")
    enter(hands, panel.ui.for_spin, "12")
    enter(hands, panel.ui.against_spin, "2")
    enter(hands, panel.ui.blank_spin, "1")
    panel.ui.note_edit.setFocus()
    hands.type("Mindretallet ville utsette saken.")
    hands.press(Key.Key_Return)
    assert item_of(program, 25).vote == Vote(
        votes_for=12, against=2, blank=1, note="Mindretallet ville utsette saken."
    )
    hands.press(Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert "Mindretallet ville utsette saken." in (
        program.window.minutes_page.ui.preview_browser.toPlainText()
    )


def test_more_votes_than_voters_are_refused_with_a_sentence(
    program: Application, hands: Hands, panel: VotePanel
) -> None:
    hands.pick(panel.ui.kind_combo, "Talt opp")
    enter(hands, panel.ui.for_spin, "15")
    enter(hands, panel.ui.against_spin, "1")
    message = program.window.ui.message_label
    assert message.text() == "Det er flere stemmer enn de 15 som kan stemme."
    assert item_of(program, 25).vote == Vote(votes_for=15)
    enter(hands, panel.ui.against_spin, "0")
    assert message.text() == ""


def test_another_case_shows_its_own_vote(hands: Hands, panel: VotePanel) -> None:
    hands.pick(panel.ui.kind_combo, "Enstemmig")
    hands.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.ui.kind_combo.currentText() == "Ingen votering"
    hands.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert panel.ui.kind_combo.currentText() == "Enstemmig"
