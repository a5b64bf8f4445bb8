"""The agenda, made ready by keys and buttons."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ho21desk.model import CaseType, Dropped, ItemKind
from ho21desk.rules import agenda, facts
from ho21desk.views.agenda_editor import AgendaEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, item_of, meeting_of, rows_of

Key, Ctrl, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CASE, NEXT = "Innspill til melding om forebyggende helsearbeid", "Kartlegging av rehabilitering i hjemmet"


@pytest.fixture
def editor(program: Application, hands: Hands) -> AgendaEditor:
    """The agenda of the demo meeting, on screen."""
    hands.press(Key.Key_2, Ctrl)
    return program.window.preparation_page.agenda


def choose(editor: AgendaEditor, hands: Hands, title: str) -> None:
    hands.choose(editor.ui.agenda_view, title)
    assert editor.form.ui.title_edit.text() == title


def add(editor: AgendaEditor, hands: Hands, title: str) -> None:
    hands.press(Key.Key_Insert)
    assert editor.ui.new_edit.hasFocus()
    hands.type(title)
    hands.press(Key.Key_Return)


def act(program: Application, hands: Hands, act: Any) -> None:
    program.window.acted.emit(act)
    hands.rest()


def numbers(program: Application) -> list[int]:
    return [item.number for item in meeting_of(program).agenda]


def titles(program: Application) -> list[str]:
    return [item.title for item in meeting_of(program).agenda]


# The list


def test_a_row_says_when_what_and_how_much(hands: Hands, editor: AgendaEditor) -> None:
    row = rows_of(editor.ui.agenda_view)[CASE]
    assert row.quiet == "10.40 · 29/3/2026 · Diskusjonssak/Vedtakssak · 40 min · 2 vedlegg"
    assert row.spoken == f"Sak 29/3/2026 {CASE}"
    assert row.described == "kl. 10.40, Diskusjonssak/Vedtakssak, 40 min, 2 vedlegg"


def test_the_end_of_the_day_follows_the_minutes(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    assert editor.ui.plan_label.text() == "Etter planen slutter møtet 15.00, når det skal."
    choose(editor, hands, CASE)
    spin = editor.form.ui.minutes_spin
    spin.setFocus()
    spin.selectAll()
    hands.type("55")
    hands.press(Key.Key_Tab)
    assert item_of(program, 29).planned_minutes == 55
    said = (
        "Etter planen slutter møtet 15.15, 15 minutter etter slutten kl. 15.00. Får ikke plass: sak 36 og 37."
    )
    assert editor.ui.plan_label.text() == said
    assert rows_of(editor.ui.agenda_view)["Eventuelt"].quiet.endswith("får ikke plass")
    hands.press(Key.Key_Z, Ctrl)


# Items come, move and go


def test_a_new_case_comes_after_the_last_and_is_chosen(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    before = titles(program)
    add(editor, hands, "  Ny   strategi ")
    place = titles(program).index("Ny strategi")
    assert meeting_of(program).agenda[place].kind is ItemKind.CASE
    assert [title for title in titles(program) if title != "Ny strategi"] == before
    assert titles(program)[place + 1] == "Orienteringer"
    assert numbers(program) == list(range(25, 39))
    assert editor.form.ui.title_edit.text() == "Ny strategi"
    assert editor.ui.new_edit.text() == ""
    assert editor.ui.new_edit.hasFocus()
    add(editor, hands, "Enda en sak")
    assert titles(program).index("Enda en sak") == place + 1
    assert program.window.ui.undo_action.text() == "Angre: Ny sak: Enda en sak"


def test_a_new_case_comes_after_the_one_chosen(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    choose(editor, hands, CASE)
    add(editor, hands, "Ny strategi")
    assert titles(program).index("Ny strategi") == titles(program).index(CASE) + 1


def test_without_a_title_nothing_comes_and_it_is_said(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    before = meeting_of(program)
    add(editor, hands, "")
    assert meeting_of(program) is before
    assert editor.ui.refusal_label.text() == "Skriv en tittel først."
    assert editor.ui.refusal_label.isVisible()
    add(editor, hands, "Ny strategi")
    assert not editor.ui.refusal_label.isVisible()


def test_a_case_is_moved_by_keys_and_all_is_numbered_anew(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    choose(editor, hands, CASE)
    before = item_of(program, 29)
    hands.press(Key.Key_Down, Alt)
    assert meeting_of(program).item(before.id).number == 30
    assert numbers(program) == list(range(25, 38))
    assert editor.form.ui.heading.text() == "SAK 30/3/2026"
    hands.press(Key.Key_Up, Alt)
    hands.press(Key.Key_Up, Alt)
    assert meeting_of(program).item(before.id).number == 28
    assert editor.ui.agenda_view.currentIndex().row() == 3


def test_a_case_is_moved_and_keeps_its_number(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    editor.ui.keep_check.setFocus()
    hands.press(Key.Key_Space)
    choose(editor, hands, CASE)
    hands.click(editor.ui.down_button)
    assert numbers(program)[4:6] == [30, 29]


def test_at_either_end_moving_does_nothing(program: Application, hands: Hands, editor: AgendaEditor) -> None:
    before = meeting_of(program)
    choose(editor, hands, before.agenda[0].title)
    hands.press(Key.Key_Up, Alt)
    choose(editor, hands, before.agenda[-1].title)
    hands.press(Key.Key_Down, Alt)
    assert meeting_of(program) is before


def test_a_case_is_taken_off_and_comes_back_when_that_is_undone(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    before = meeting_of(program)
    choose(editor, hands, "Møteplan for 2027")
    hands.press(Key.Key_Delete)
    assert "Møteplan for 2027" not in titles(program)
    assert numbers(program) == list(range(25, 37))
    hands.press(Key.Key_Z, Ctrl)
    assert meeting_of(program) == before


def test_after_the_notice_numbers_stay_and_it_is_said(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    act(program, hands, facts.send_notice)
    assert not editor.ui.keep_check.isVisible()
    assert not editor.ui.first_spin.isEnabled()
    assert editor.ui.stand_label.text().startswith("Innkallingen er sendt: sakene beholder numrene")
    choose(editor, hands, CASE)
    hands.press(Key.Key_Down, Alt)
    assert numbers(program)[4:6] == [30, 29]
    hands.press(Key.Key_Delete)
    assert item_of(program, 29).dropped is Dropped.WITHDRAWN
    row = rows_of(editor.ui.agenda_view)[CASE]
    assert row.quiet.startswith("29/3/2026 · trukket")
    assert editor.form.ui.dropped_label.text() == "Trukket"
    hands.click(editor.ui.take_back_button)
    assert item_of(program, 29).dropped is None


def test_a_case_is_put_off_and_its_time_is_free(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    choose(editor, hands, CASE)
    hands.click(editor.ui.put_off_button)
    assert item_of(program, 29).dropped is Dropped.PUT_OFF
    assert editor.ui.plan_label.text().startswith("Etter planen slutter møtet 14.20")
    assert not editor.ui.put_off_button.isVisible()
    assert program.window.ui.undo_action.text() == "Angre: Utsatte sak 29"


def test_the_first_number_is_changed(program: Application, hands: Hands, editor: AgendaEditor) -> None:
    spin = editor.ui.first_spin
    spin.setFocus()
    spin.selectAll()
    hands.type("30")
    hands.press(Key.Key_Tab)
    assert numbers(program) == list(range(30, 43))
    assert rows_of(editor.ui.agenda_view)[CASE].spoken.startswith("Sak 34/3/2026")


def test_gaps_are_said(program: Application, hands: Hands, editor: AgendaEditor) -> None:
    assert not editor.ui.gaps_label.isVisible()
    editor.ui.keep_check.setFocus()
    hands.press(Key.Key_Space)
    choose(editor, hands, "Møteplan for 2027")
    hands.press(Key.Key_Delete)
    assert editor.ui.gaps_label.text() == "Ingen sak har nummer 34."


# One item


def test_a_title_is_kept_as_it_is_typed(program: Application, hands: Hands, editor: AgendaEditor) -> None:
    choose(editor, hands, CASE)
    hands.press(Key.Key_Return)
    assert editor.form.ui.title_edit.hasFocus()
    hands.press(Key.Key_End)
    hands.type(" nå")
    assert item_of(program, 29).title == f"{CASE} nå"
    assert f"{CASE} nå" in rows_of(editor.ui.agenda_view)
    hands.press(Key.Key_3, Ctrl)
    assert f"{CASE} nå" in rows_of(program.window.live_page.agenda.ui.agenda_view)


def test_what_an_item_is_and_who_has_it_is_described(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    choose(editor, hands, NEXT)
    ui = editor.form.ui
    ui.decision_check.setFocus()
    hands.press(Key.Key_Space)
    assert item_of(program, 31).case_type == (CaseType.DECISION, CaseType.INFORMATION)
    ui.officers_edit.setFocus()
    ui.officers_edit.selectAll()
    hands.type("Ida Dokkenås,  Ola  Nordmann,")
    hands.press(Key.Key_Tab)
    assert item_of(program, 31).case_officer == ("Ida Dokkenås", "Ola Nordmann")
    assert ui.enclosures_edit.hasFocus()
    ui.enclosures_edit.selectAll()
    hands.type("Rapport")
    hands.press(Key.Key_Return)
    hands.type("Notat ")
    hands.press(Key.Key_Tab)
    assert item_of(program, 31).enclosures == ("Rapport", "Notat")
    hands.pick(ui.kind_combo, "Orienteringer")
    assert item_of(program, 31).kind is ItemKind.BRIEFINGS


def test_what_is_written_when_another_item_is_chosen_goes_where_it_was_written(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    choose(editor, hands, NEXT)
    editor.form.ui.enclosures_edit.setFocus()
    editor.form.ui.enclosures_edit.selectAll()
    hands.type("Rapport")
    choose(editor, hands, CASE)
    assert item_of(program, 31).enclosures == ("Rapport",)
    assert len(item_of(program, 29).enclosures) == 2


def test_the_proposal_is_typed_and_lies_ready_in_the_meeting(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    choose(editor, hands, NEXT)
    edit = editor.form.ui.proposal_edit
    edit.setFocus()
    edit.selectAll()
    hands.type("Rådet støtter forslaget.")
    assert item_of(program, 31).proposal == "Rådet støtter forslaget."
    hands.press(Key.Key_3, Ctrl)
    hands.choose(program.window.live_page.agenda.ui.agenda_view, NEXT)
    assert "Rådet støtter forslaget." in program.window.live_page.case.ui.paper_browser.toPlainText()
    hands.press(Key.Key_2, Ctrl)
    edit.selectAll()
    edit.setFocus()
    hands.type("Nei.")
    assert "Nei." in program.window.live_page.case.ui.paper_browser.toPlainText()


# Any other business


def test_a_topic_is_reported_once_and_can_be_taken_back(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    hands.press(Key.Key_Insert)
    hands.type("Nytt fra departementet")
    hands.click(editor.ui.report_button)
    item = next(each for each in meeting_of(program).agenda if each.kind is ItemKind.ANY_OTHER)
    assert item.reported == ("Nytt fra departementet",)
    assert editor.ui.new_edit.text() == ""
    assert "1 tema meldt" in rows_of(editor.ui.agenda_view)["Eventuelt"].quiet
    editor.ui.new_edit.setFocus()
    hands.type("nytt fra departementet")
    hands.click(editor.ui.report_button)
    assert editor.ui.refusal_label.text() == "«nytt fra departementet» er allerede meldt inn."
    assert editor.ui.new_edit.text() == "nytt fra departementet"
    choose(editor, hands, "Eventuelt")
    editor.form.ui.reported_edit.setFocus()
    editor.form.ui.reported_edit.selectAll()
    hands.type("Møterom")
    hands.press(Key.Key_Tab)
    assert meeting_of(program).item(item.id).reported == ("Møterom",)


def test_while_the_meeting_runs_a_new_case_comes_under_any_other_business(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_2, Ctrl)
    assert editor.ui.stand_label.text().startswith("Møtet er begynt")
    add(editor, hands, "Sak fra salen")
    place = titles(program).index("Sak fra salen")
    assert titles(program)[place - 1] == "Eventuelt"
    assert numbers(program)[place] == 38


# The template


def test_the_template_is_edited_used_and_kept(
    program: Application, hands: Hands, editor: AgendaEditor, open_program: Open
) -> None:
    editor.ui.template_button.setFocus()
    hands.press(Key.Key_Space)
    ui = editor.template.ui
    assert ui.template_edit.isVisible()
    assert "Godkjenning av innkalling og saksliste" in ui.template_edit.toPlainText()
    ui.template_edit.setFocus()
    ui.template_edit.selectAll()
    for line in ("Spørsmål om habilitet", "...", "Eventuelt", "Ros og ris | 10"):
        hands.type(line)
        hands.press(Key.Key_Return)
    hands.click(ui.use_button)
    assert titles(program)[0] == "Spørsmål om habilitet"
    assert titles(program)[-1] == "Ros og ris"
    assert set(titles(program)) >= {CASE, "Godkjenning av innkalling og saksliste"}
    assert numbers(program) == list(range(25, 39))
    again = open_program()
    assert again.window.preparation_page.agenda.template.ui.template_edit.toPlainText().startswith("Spørsmål")


def test_a_template_that_cannot_be_read_changes_nothing(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    before = meeting_of(program)
    hands.click(editor.ui.template_button)
    editor.template.ui.template_edit.setFocus()
    editor.template.ui.template_edit.selectAll()
    hands.type("Eventuelt")
    hands.click(editor.template.ui.use_button)
    assert meeting_of(program) is before
    said = "Malen mangler en linje med … der sakene skal stå."
    assert editor.ui.refusal_label.text() == said
    hands.pick(editor.template.ui.shipped_combo, editor.template.ui.shipped_combo.itemText(1))
    assert editor.template.ui.template_edit.toPlainText().startswith("# ")


def test_an_item_that_is_gone_takes_nothing_with_it(
    program: Application, hands: Hands, editor: AgendaEditor
) -> None:
    add(editor, hands, "Ny strategi")
    editor.form.ui.enclosures_edit.setFocus()
    hands.type("Rapport")
    program.window.undo_wanted.emit()
    hands.rest()
    assert "Ny strategi" not in titles(program)
    assert program.window.ui.message_label.text() == "Angret: Ny sak: Ny strategi"
    hands.press(Key.Key_3, Ctrl)
    assert all("Rapport" not in item.enclosures for item in meeting_of(program).agenda)


def test_a_figure_being_typed_stays_when_something_else_happens(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_2, Ctrl)
    spin = program.window.preparation_page.agenda.ui.first_spin
    spin.setFocus()
    spin.selectAll()
    hands.type("40")
    program.window.acted.emit(partial(agenda.report, topic="Neste års møter"))
    hands.rest()
    assert spin.text() == "40"
    hands.press(Key.Key_Tab)
    assert meeting_of(program).agenda[0].number == 40
