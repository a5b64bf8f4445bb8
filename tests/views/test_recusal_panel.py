"""A question of recusal, from the room to the minutes."""

import pytest
from PySide6.QtCore import Qt

from ho21desk.application import Application
from ho21desk.views.recusal_panel import RecusalPanel
from tests.views.conftest import Hands, item_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"
SENTENCE = "I denne saken var Torgrim Engelid inhabil og gikk ut av møtet under behandlingen."


@pytest.fixture
def panel(program: Application, hands: Hands) -> RecusalPanel:
    """The meeting at case 29, where the panel stands open at a member who is in question."""
    hands.press(Key.Key_F5)
    take_up(program, hands, 29)
    hands.choose(program.window.live_page.room.ui.people_view, NAME)
    hands.press(Key.Key_I, Ctrl | Shift)
    panel = program.window.live_page.case.ui.recusal_panel
    hands.click(panel.ui.ask_button)
    return panel


def take_up(program: Application, hands: Hands, number: int) -> None:
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, number).title)
    hands.press(Key.Key_T, Ctrl | Shift)
    assert item_of(program, number).is_current


def recuse(panel: RecusalPanel, hands: Hands) -> None:
    hands.pick(panel.ui.outcome_combo, "Inhabil")


def test_the_key_raises_the_question_for_the_member_chosen_in_the_room(
    program: Application, hands: Hands
) -> None:
    hands.press(Key.Key_F5)
    hands.choose(program.window.live_page.room.ui.people_view, NAME)
    hands.press(Key.Key_I, Ctrl | Shift)
    panel = program.window.live_page.case.ui.recusal_panel
    assert panel.isVisible()
    assert panel.ui.person_combo.currentText() == NAME
    assert panel.ui.ask_button.hasFocus()
    assert not panel.ui.outcome_combo.isEnabled()
    hands.press(Key.Key_Space)
    assert panel.ui.person_combo.currentText() == f"{NAME} · tatt opp"
    assert panel.ui.own_view_combo.hasFocus()
    assert panel.ui.outcome_combo.isEnabled()
    assert not panel.ui.ask_button.isVisible()
    assert [asked.person for asked in item_of(program, 25).recusals] != []


def test_a_recused_member_is_out_of_the_room_while_the_case_is_handled(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    room, case = program.window.live_page.room.ui, program.window.live_page.case.ui
    assert room.heading.text() == "I ROMMET · 15 AV 16 MEDLEMMER"
    recuse(panel, hands)
    assert room.heading.text() == "I ROMMET · 14 AV 16 MEDLEMMER"
    row = rows_of(room.people_view)[NAME]
    assert (row.sign, row.quiet) == ("recusal", "inhabil, ute")
    assert case.recused_frame.isVisible()
    assert case.recused_label.text() == f"{NAME} er inhabil og er ute av rommet. 14 kan stemme."
    agenda = rows_of(program.window.live_page.agenda.ui.agenda_view)
    assert "inhabil: Engelid" in agenda[item_of(program, 29).title].quiet
    hands.press(Key.Key_Return, Ctrl)
    assert room.heading.text() == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert rows_of(room.people_view)[NAME].quiet == ""
    assert not case.recused_frame.isVisible()


def test_beforehand_the_banner_says_who_will_be_out(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    page = program.window.live_page
    hands.choose(page.agenda.ui.agenda_view, item_of(program, 31).title)
    hands.press(Key.Key_F8)
    panel = page.case.ui.recusal_panel
    assert panel.ui.person_combo.currentText() == "Solveig Brattlid · tatt opp"
    recuse(panel, hands)
    assert page.case.ui.recused_label.text() == "Solveig Brattlid er inhabil i denne saken. 14 kan stemme."
    assert page.room.ui.heading.text() == "I ROMMET · 15 AV 16 MEDLEMMER"


def test_both_standard_texts_stand_in_the_window_and_in_the_draft(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    case = program.window.live_page.case.ui
    hands.press(Key.Key_F2)
    hands.type("Dette ble sagt.")
    recuse(panel, hands)
    assert case.discussion_edit.toPlainText().split("\n")[0] == SENTENCE
    assert case.discussion_edit.toPlainText().endswith("Dette ble sagt.")
    take_up(program, hands, 26)
    assert "Engelids habilitet" in case.discussion_edit.toPlainText()
    hands.press(Key.Key_4, Ctrl)
    draft = program.window.minutes_page.ui.preview_browser.toPlainText()
    assert SENTENCE in draft
    assert "Engelids habilitet" in draft


def test_the_reason_goes_to_the_record_and_to_the_item_of_recusal(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    take_up(program, hands, 26)
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, 29).title)
    panel.ui.reason_edit.setFocus()
    hands.type("Han leder avdelingen")
    assert panel.ui.reason_edit.text() == "Han leder avdelingen"
    (asked,) = item_of(program, 29).recusals
    assert asked.reason == "Han leder avdelingen"
    assert "Han leder avdelingen." in item_of(program, 26).discussion
    hands.press(Key.Key_H, Ctrl | Shift)
    assert "Han leder avdelingen." in program.window.live_page.case.ui.discussion_edit.toPlainText()


def test_withdrawing_takes_the_words_away(program: Application, hands: Hands, panel: RecusalPanel) -> None:
    case = program.window.live_page.case.ui
    hands.press(Key.Key_F2)
    hands.type("Dette ble sagt.")
    recuse(panel, hands)
    hands.click(panel.ui.withdraw_button)
    assert item_of(program, 29).recusals == ()
    assert case.discussion_edit.toPlainText() == "Dette ble sagt."
    assert not case.recused_frame.isVisible()
    assert panel.ui.ask_button.isVisible()
    take_up(program, hands, 26)
    assert NAME not in case.discussion_edit.toPlainText()


def test_words_changed_by_hand_are_never_overwritten(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    editor = program.window.live_page.case.ui.discussion_edit
    recuse(panel, hands)
    assert editor.toPlainText() == SENTENCE
    hands.press(Key.Key_F2)
    hands.press(Key.Key_Home, Ctrl)
    hands.type("Rådsmedlem ")
    hands.click(panel.ui.left_check)
    hands.pick(panel.ui.outcome_combo, "Ikke inhabil")
    hands.click(panel.ui.withdraw_button)
    assert editor.toPlainText() == f"Rådsmedlem {SENTENCE}"
    assert item_of(program, 29).discussion == f"Rådsmedlem {SENTENCE}"


def test_staying_in_the_room_changes_the_sentence(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    recuse(panel, hands)
    assert panel.ui.left_check.isChecked()
    hands.click(panel.ui.left_check)
    said = program.window.live_page.case.ui.discussion_edit.toPlainText()
    assert said == "I denne saken var Torgrim Engelid inhabil og deltok ikke i behandlingen."


def test_an_absent_person_is_refused_with_a_sentence(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.choose(program.window.live_page.room.ui.people_view, "Guro Ramsvik")
    hands.press(Key.Key_I, Ctrl | Shift)
    panel = program.window.live_page.case.ui.recusal_panel
    hands.click(panel.ui.ask_button)
    sentence = "Guro Ramsvik har forfall, så det er ingen habilitet å vurdere."
    assert program.window.ui.message_label.text() == sentence
    assert item_of(program, 25).recusals == ()
    assert not panel.ui.outcome_combo.isEnabled()
    assert not panel.ui.own_view_combo.isEnabled()


def test_somebody_who_decides_nothing_is_refused_with_a_sentence(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    hands.press(Key.Key_F5)
    hands.choose(program.window.live_page.room.ui.people_view, "Håkon Vollanger")
    hands.press(Key.Key_I, Ctrl | Shift)
    assert program.window.ui.message_label.text().startswith("Håkon Vollanger er ikke med og avgjør saken")
    assert item_of(program, 25).recusals == ()


def test_more_votes_than_voters_are_refused_with_a_sentence(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    assert panel.ui.deciders_label.text() == "14 kan være med og avgjøre spørsmålet."
    hands.pick(panel.ui.vote_combo, "Talt opp")
    for spin, figure in ((panel.ui.for_spin, "12"), (panel.ui.against_spin, "3")):
        spin.setFocus()
        spin.selectAll()
        hands.type(figure)
        hands.press(Key.Key_Return)
    message = program.window.ui.message_label
    assert message.text() == "Det er flere stemmer enn de 14 som kan stemme."
    (asked,) = item_of(program, 29).recusals
    assert asked.vote is not None
    assert (asked.vote.votes_for, asked.vote.against) == (12, 0)
    panel.ui.against_spin.selectAll()
    hands.type("2")
    hands.press(Key.Key_Return)
    assert message.text() == ""
