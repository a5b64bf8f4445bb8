"""A question of recusal, from the room to the minutes."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ho21desk.desk.office import Office
from ho21desk.model import CouncilRules, View, Vote
from ho21desk.paths import UserPaths
from ho21desk.rules import quorum
from ho21desk.views.recusal_panel import RecusalPanel
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, Open, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Torgrim Engelid"
SENTENCE = "I denne saken var Torgrim Engelid inhabil og gikk ut av møtet under behandlingen."


@pytest.fixture
def panel(program: Application, hands: Hands) -> RecusalPanel:
    """The meeting at case 29, where the panel stands open at a member who is in question."""
    hands.press(Key.Key_F5)
    take_up(program, hands, 29)
    return raise_question(program, hands, NAME)


def take_up(program: Application, hands: Hands, number: int) -> None:
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, number).title)
    hands.press(Key.Key_T, Ctrl | Shift)
    assert item_of(program, number).is_current


def raise_question(program: Application, hands: Hands, name: str, case: str = "") -> RecusalPanel:
    """Raise a question in the panel, by its keys, and leave the focus where it then stands."""
    panel = program.window.live_page.case.ui.recusal_panel
    if panel.isHidden():
        hands.press(Key.Key_F8)
    if case:
        hands.pick(panel.ui.case_combo, case)
    hands.pick(panel.ui.person_combo, name)
    hands.press(Key.Key_Tab)
    assert panel.ui.ask_button.hasFocus()
    hands.press(Key.Key_Space)
    return panel


def recuse(panel: RecusalPanel, hands: Hands) -> None:
    hands.pick(panel.form.ui.outcome_combo, "Inhabil")


def questions(panel: RecusalPanel) -> dict[str, str]:
    return {text: row.quiet for text, row in rows_of(panel.ui.questions_view).items()}


def heading(program: Application) -> str:
    return program.window.live_page.room.ui.heading.text()


def discussion(program: Application) -> str:
    return program.window.live_page.case.ui.discussion_edit.toPlainText()


def test_a_question_is_raised_by_the_keyboard_and_settled_with_one_more_key(
    program: Application, panel: RecusalPanel, hands: Hands
) -> None:
    assert questions(panel) == {NAME: "ikke avgjort"}
    assert panel.form.ui.recused_button.hasFocus()
    hands.press(Key.Key_Space)
    (asked,) = item_of(program, 29).recusals
    assert (asked.outcome, asked.vote, asked.left_room) == (View.RECUSED, Vote(unanimous=True), True)
    assert asked.settled_in == 29
    assert questions(panel) == {NAME: "inhabil"}
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Z, Ctrl)
    assert item_of(program, 29).recusals[0].outcome is View.OPEN


def test_that_somebody_is_not_recused_is_one_key_too(
    program: Application, panel: RecusalPanel, hands: Hands
) -> None:
    hands.click(panel.form.ui.not_recused_button)
    (asked,) = item_of(program, 29).recusals
    assert (asked.outcome, asked.vote, asked.left_room) == (View.NOT_RECUSED, Vote(unanimous=True), None)
    assert heading(program) == "I ROMMET · 15 AV 16 MEDLEMMER"


def test_the_button_of_the_room_opens_the_question_of_the_member_chosen(
    program: Application, hands: Hands
) -> None:
    hands.press(Key.Key_F5)
    room = program.window.live_page.room.ui
    hands.choose(room.people_view, NAME)
    hands.click(room.recused_button)
    panel = program.window.live_page.case.ui.recusal_panel
    assert panel.ui.person_combo.currentText() == NAME
    assert panel.ui.ask_button.hasFocus()
    assert not panel.form.isVisible()


def test_two_keys_from_a_text_note_that_somebody_is_recused(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    take_up(program, hands, 29)
    hands.press(Key.Key_F2)
    hands.press(Key.Key_I, Ctrl | Shift)
    hands.press(Key.Key_E)
    (asked,) = item_of(program, 29).recusals
    assert (meeting_of(program).participant(asked.person).name, asked.outcome) == (NAME, View.RECUSED)
    assert program.window.live_page.case.ui.discussion_edit.hasFocus()


def test_a_recused_member_is_out_of_the_room_while_the_case_is_handled(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    room, case = program.window.live_page.room.ui, program.window.live_page.case.ui
    assert heading(program) == "I ROMMET · 15 AV 16 MEDLEMMER"
    recuse(panel, hands)
    assert heading(program) == "I ROMMET · 14 AV 16 MEDLEMMER"
    row = rows_of(room.people_view)[NAME]
    assert (row.sign, row.quiet) == ("recusal", "inhabil, ute")
    assert case.recused_frame.isVisible()
    assert case.recused_label.text() == f"{NAME} er inhabil og skal være ute av rommet. 14 kan stemme."
    agenda = rows_of(program.window.live_page.agenda.ui.agenda_view)
    assert "inhabil: Engelid" in agenda[item_of(program, 29).title].quiet
    hands.press(Key.Key_Return, Ctrl)
    assert heading(program) == "I ROMMET · 15 AV 16 MEDLEMMER"
    assert rows_of(room.people_view)[NAME].quiet == ""
    assert not case.recused_frame.isVisible()
    assert case.return_frame.isVisible()
    assert case.return_label.text() == f"Kan kalles inn igjen: {NAME}."
    hands.press(Key.Key_Return, Ctrl)
    assert not case.return_frame.isVisible()


def test_when_the_one_who_presides_is_recused_somebody_else_must(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    raise_question(program, hands, "Sigrun Haugli")
    hands.press(Key.Key_Space)
    said = program.window.live_page.case.ui.recused_label.text()
    assert said.endswith("Møtelederen er inhabil, så en annen må lede saken.")


def test_several_are_out_of_the_room_and_called_in_again(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    case = program.window.live_page.case.ui
    hands.press(Key.Key_Space)
    raise_question(program, hands, "Oddrun Finnby")
    hands.press(Key.Key_Space)
    said = f"{NAME} og Oddrun Finnby er inhabile og skal være ute av rommet. 13 kan stemme."
    assert case.recused_label.text() == said
    hands.press(Key.Key_Return, Ctrl)
    assert case.return_label.text() == f"Kan kalles inn igjen: {NAME} og Oddrun Finnby."


def test_beforehand_the_banner_says_who_will_be_out(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    page = program.window.live_page
    hands.choose(page.agenda.ui.agenda_view, item_of(program, 31).title)
    hands.press(Key.Key_F8)
    panel = page.case.ui.recusal_panel
    assert questions(panel) == {"Solveig Brattlid": "ikke avgjort"}
    recuse(panel, hands)
    assert page.case.ui.recused_label.text() == "Solveig Brattlid er inhabil i denne saken. 14 kan stemme."
    assert heading(program) == "I ROMMET · 15 AV 16 MEDLEMMER"


def test_before_the_meeting_a_question_is_raised_and_kept_open(program: Application, hands: Hands) -> None:
    raise_question(program, hands, NAME, "33 Rådets høstkonferanse 2026")
    (asked,) = item_of(program, 33).recusals
    assert (asked.outcome, asked.settled_in) == (View.OPEN, None)


def test_under_the_item_on_recusal_stand_the_questions_of_all_cases(
    program: Application, hands: Hands
) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Return, Ctrl)
    panel = raise_question(program, hands, NAME, f"29 {item_of(program, 29).title}")
    assert questions(panel) == {
        f"{NAME} · sak 29": "ikke avgjort",
        "Solveig Brattlid · sak 31": "ikke avgjort",
    }
    hands.press(Key.Key_Space)
    (asked,) = item_of(program, 29).recusals
    assert (asked.outcome, asked.settled_in) == (View.RECUSED, 26)
    panel.ui.questions_view.setFocus()
    hands.press(Key.Key_Down)
    assert panel.form.ui.reason_edit.text().startswith("Brattlid leder")


def test_of_three_in_question_in_one_case_none_decides(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    assert panel.form.ui.deciders_label.text() == f"14 av 15 avgjør, uten {NAME}."
    raise_question(program, hands, "Oddrun Finnby")
    raise_question(program, hands, "Eilif Tveitan")
    assert (
        panel.form.ui.deciders_label.text()
        == f"12 av 15 avgjør, uten {NAME}, Oddrun Finnby og Eilif Tveitan."
    )
    assert len(questions(panel)) == 3


def test_whoever_is_settled_later_could_decide_about_the_one_before(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    recuse(panel, hands)
    assert panel.form.ui.deciders_label.text() == "14 kunne være med og avgjøre det i sak 29."
    hands.press(Key.Key_Return, Ctrl)
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, 29).title)
    raise_question(program, hands, "Oddrun Finnby")
    hands.choose(panel.ui.questions_view, NAME)
    assert panel.form.ui.deciders_label.text() == "14 kunne være med og avgjøre det i sak 29."


def test_with_too_few_left_to_decide_all_do(program: Application, hands: Hands, panel: RecusalPanel) -> None:
    page = program.window.preparation_page.rules.ui
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    hands.pick(page.quorum_combo, "minst et fast antall medlemmer")
    page.figure_spin.setFocus()
    page.figure_spin.selectAll()
    hands.type("15")
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_3, Ctrl)
    said = "For få til å være vedtaksført uten dem det gjelder: alle 15 møtende avgjør."
    assert panel.form.ui.deciders_label.text() == said
    recuse(panel, hands)
    assert panel.form.ui.deciders_label.text() == (
        "For få var igjen uten dem det gjaldt: alle 15 møtende kunne avgjøre det i sak 29."
    )
    assert program.window.live_page.case.ui.recused_label.text().endswith(
        "14 kan stemme. Rådet er ikke vedtaksført i saken: det kreves minst 15."
    )


def test_both_standard_texts_stand_in_the_window_and_in_the_draft(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    hands.press(Key.Key_F2)
    hands.type("Dette ble sagt.")
    recuse(panel, hands)
    assert discussion(program).split("\n")[0] == SENTENCE
    assert discussion(program).endswith("Dette ble sagt.")
    take_up(program, hands, 26)
    assert "Engelids habilitet" in discussion(program)
    hands.press(Key.Key_4, Ctrl)
    draft = program.window.minutes_page.ui.preview_browser.toPlainText()
    assert SENTENCE in draft
    assert "Engelids habilitet" in draft


def test_the_reason_goes_to_the_record_and_to_the_item_of_recusal(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    take_up(program, hands, 26)
    hands.choose(program.window.live_page.agenda.ui.agenda_view, item_of(program, 29).title)
    panel.form.ui.reason_edit.setFocus()
    hands.type("Han leder avdelingen")
    assert panel.form.ui.reason_edit.text() == "Han leder avdelingen"
    (asked,) = item_of(program, 29).recusals
    assert asked.reason == "Han leder avdelingen"
    assert "Han leder avdelingen." in item_of(program, 26).discussion
    hands.press(Key.Key_H, Ctrl | Shift)
    assert "Han leder avdelingen." in discussion(program)


def test_a_ground_is_chosen_from_the_list_or_written_freely(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    combo = panel.form.ui.ground_combo
    law = next(law for place in range(combo.count()) if "§ 6 andre ledd" in (law := combo.itemText(place)))
    hands.pick(combo, law)
    assert item_of(program, 29).recusals[0].ground == law
    edit = combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    hands.type("vennskap over mange år")
    assert item_of(program, 29).recusals[0].ground == "vennskap over mange år"
    assert combo.currentText() == "vennskap over mange år"


def test_the_list_of_grounds_is_the_councils_own(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    page, combo = program.window.preparation_page.rules.ui, panel.form.ui.ground_combo
    shipped = combo.count()
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    page.grounds_edit.selectAll()
    page.grounds_edit.setFocus()
    hands.type("ny lov 31")
    hands.press(Key.Key_Return)
    hands.type("ny lov 32")
    assert [combo.itemText(place) for place in range(combo.count())] == ["ny lov 31", "ny lov 32"]
    hands.click(page.restore_button)
    assert combo.count() == shipped > 5


def test_what_is_written_is_kept_as_written_though_the_list_begins_the_same(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    edit = panel.form.ui.ground_combo.lineEdit()
    assert edit is not None
    edit.setFocus()
    hands.type("forv")
    hands.press(Key.Key_Return)
    assert edit.text() == item_of(program, 29).recusals[0].ground == "forv"


def test_what_stands_in_a_field_goes_along_with_its_question(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    edit = panel.form.ui.reason_edit
    edit.setFocus()
    hands.type("Engelids grunn")
    page = program.window.live_page
    page.show_item(item_of(program, 31).id)
    assert edit.hasFocus()
    assert edit.text().startswith("Brattlid leder")
    hands.press(Key.Key_End)
    hands.type(" Mer.")
    assert item_of(program, 31).recusals[0].reason.endswith(" Mer.")
    assert item_of(program, 29).recusals[0].reason == "Engelids grunn"


def test_what_is_being_typed_stays_when_something_else_happens(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    edit = panel.form.ui.handling_edit
    edit.setFocus()
    hands.type("Rådet drøftet")
    edit.setCursorPosition(5)
    panel.acted.emit(partial(quorum.adopt, rules=CouncilRules(casting_vote=True)))
    QTest.keyClicks(edit, " selv")  # before the answer comes
    hands.rest()
    assert edit.text() == "Rådet selv drøftet"
    assert edit.cursorPosition() == len("Rådet selv")
    assert item_of(program, 29).recusals[0].handling == "Rådet selv drøftet"


def test_a_question_that_was_refused_is_not_waited_for(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    raise_question(program, hands, NAME)
    assert panel.ui.refusal_label.isVisible()
    hands.press(Key.Key_F2)
    hands.press(Key.Key_I, Ctrl | Shift)
    hands.press(Key.Key_D)
    assert len(item_of(program, 29).recusals) == 2
    assert program.window.live_page.case.ui.discussion_edit.hasFocus()


def test_the_case_chosen_under_the_item_on_recusal_is_remembered(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Return, Ctrl)
    panel, agenda = program.window.live_page.case.ui.recusal_panel, program.window.live_page.agenda.ui
    hands.press(Key.Key_F8)
    assert panel.ui.case_combo.currentText().startswith("29 ")
    raise_question(program, hands, NAME, f"30 {item_of(program, 30).title}")
    hands.choose(agenda.agenda_view, item_of(program, 33).title)
    assert panel.ui.case_combo.currentText().startswith("33 ")
    hands.choose(agenda.agenda_view, item_of(program, 26).title)
    assert panel.ui.case_combo.currentText().startswith("30 ")


def test_all_of_the_panel_is_within_its_pane(program: Application, hands: Hands, panel: RecusalPanel) -> None:
    hands.pick(panel.form.ui.vote_entry.ui.kind_combo, "Talt opp")
    area = program.window.live_page.case.ui.panels_area
    assert panel.minimumSizeHint().width() <= area.viewport().width()
    for widget in (panel.ui.fold_button, panel.form.ui.outcome_combo, panel.form.ui.withdraw_button):
        assert widget.mapTo(area, widget.rect().topRight()).x() <= area.viewport().width()


def test_withdrawing_takes_the_words_away(program: Application, hands: Hands, panel: RecusalPanel) -> None:
    hands.press(Key.Key_F2)
    hands.type("Dette ble sagt.")
    recuse(panel, hands)
    hands.click(panel.form.ui.withdraw_button)
    assert item_of(program, 29).recusals == ()
    assert discussion(program) == "Dette ble sagt."
    assert not program.window.live_page.case.ui.recused_frame.isVisible()
    assert not panel.form.isVisible()
    assert panel.ui.person_combo.hasFocus()
    take_up(program, hands, 26)
    assert NAME not in discussion(program)


def test_words_changed_by_hand_are_never_overwritten(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    recuse(panel, hands)
    assert discussion(program) == SENTENCE
    hands.press(Key.Key_F2)
    hands.press(Key.Key_Home, Ctrl)
    hands.type("Rådsmedlem ")
    hands.click(panel.form.ui.left_check)
    hands.pick(panel.form.ui.outcome_combo, "Ikke inhabil")
    hands.click(panel.form.ui.withdraw_button)
    assert discussion(program) == f"Rådsmedlem {SENTENCE}"
    assert item_of(program, 29).discussion == f"Rådsmedlem {SENTENCE}"


def test_staying_in_the_room_changes_the_sentence(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    recuse(panel, hands)
    assert panel.form.ui.left_check.isChecked()
    hands.click(panel.form.ui.left_check)
    assert discussion(program) == "I denne saken var Torgrim Engelid inhabil og deltok ikke i behandlingen."


def test_an_absent_person_is_refused_at_the_place(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    panel = raise_question(program, hands, "Guro Ramsvik")
    refusal = panel.ui.refusal_label
    assert refusal.text() == "Guro Ramsvik har forfall, så det er ingen habilitet å vurdere."
    assert refusal.isVisible()
    assert item_of(program, 25).recusals == ()
    raise_question(program, hands, NAME)
    assert not refusal.isVisible()


def test_a_question_is_raised_once(program: Application, hands: Hands, panel: RecusalPanel) -> None:
    raise_question(program, hands, NAME)
    assert panel.ui.refusal_label.text() == f"Habiliteten til {NAME} er allerede tatt opp i denne saken."
    assert len(item_of(program, 29).recusals) == 1


def test_more_votes_than_voters_are_said_at_the_place_and_not_noted(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    entry = panel.form.ui.vote_entry.ui
    hands.pick(entry.kind_combo, "Talt opp")
    for spin, figure in ((entry.for_spin, "12"), (entry.against_spin, "3")):
        spin.setFocus()
        spin.selectAll()
        hands.type(figure)
        hands.press(Key.Key_Return)
    assert entry.count_label.text().startswith("15 av 14: én stemme for mye")
    (asked,) = item_of(program, 29).recusals
    assert asked.vote is not None
    assert (asked.vote.votes_for, asked.vote.against) == (12, 0)
    entry.against_spin.selectAll()
    hands.type("2")
    hands.press(Key.Key_Return)
    assert item_of(program, 29).recusals[0].vote == Vote(votes_for=12, against=2)


def test_a_figure_being_typed_goes_to_the_question_it_was_typed_for(
    program: Application, hands: Hands, panel: RecusalPanel
) -> None:
    raise_question(program, hands, "Oddrun Finnby")
    entry = panel.form.ui.vote_entry.ui
    hands.pick(entry.kind_combo, "Talt opp")
    entry.for_spin.setFocus()
    entry.for_spin.selectAll()
    hands.type("9")
    hands.choose(panel.ui.questions_view, NAME)
    votes = {asked.person: asked.vote for asked in item_of(program, 29).recusals}
    people = {person.name: person.id for person in meeting_of(program).participants}
    assert votes == {people[NAME]: None, people["Oddrun Finnby"]: Vote(votes_for=9)}


def test_the_recusal_of_meeting_2_2026_is_reproduced_in_the_window(
    open_program: Open, paths: UserPaths, clock: Clock, real: Path, qtbot: QtBot
) -> None:
    """One of twelve is in question for case 19 and leaves; eleven decide."""
    with Office(paths.database, clock) as office:
        office.archive.bring_in(real / "meeting-2-2026.json")
    program = open_program("2/2026", demo=False)
    hands = Hands(qtbot, program)
    hands.rest()
    live = program.window.live_page
    noted = item_of(program, 19).recusals[0]
    hands.choose(live.agenda.ui.agenda_view, item_of(program, 14).title)
    hands.press(Key.Key_F8)
    panel = live.case.ui.recusal_panel
    hands.click(panel.form.ui.withdraw_button)
    hands.press(Key.Key_F5)
    assert heading(program) == "I ROMMET · 12 AV 14 MEDLEMMER"
    take_up(program, hands, 14)
    raise_question(program, hands, "Guri Rørtveit", "19 Rapport om tilgang til helsedata")
    assert panel.form.ui.deciders_label.text() == "11 av 12 avgjør, uten Guri Rørtveit."
    hands.press(Key.Key_Space)
    hands.pick(panel.form.ui.own_view_combo, "Inhabil")
    (asked,) = item_of(program, 19).recusals
    assert (asked.own_view, asked.outcome, asked.vote, asked.left_room) == (
        noted.own_view,
        noted.outcome,
        noted.vote,
        noted.left_room,
    )
    take_up(program, hands, 19)
    assert heading(program) == "I ROMMET · 11 AV 14 MEDLEMMER"
    said = "Guri Rørtveit er inhabil og skal være ute av rommet. 11 kan stemme."
    assert live.case.ui.recused_label.text() == said
    hands.press(Key.Key_Return, Ctrl)
    assert heading(program) == "I ROMMET · 12 AV 14 MEDLEMMER"
    assert live.case.ui.return_label.text() == "Kan kalles inn igjen: Guri Rørtveit."
