"""The people of a meeting and the register, made ready by keys, through the whole program."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ho21desk.model import Attendance, Mode, Office, Participant, Person, Role
from ho21desk.rules import facts, running
from ho21desk.views.people_editor import PeopleEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, meeting_of, rows_of
from tests.views.test_papers_panel import drop

Key, Ctrl, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CHAIR, SECOND = "Sigrun Haugli", "Eilif Tveitan"
LIST = """Navn;Tilhørighet;Rolle;Vara for;Fra;Til
Kari Normann;KD;Medlem;;1.1.2024;31.12.2027
Tor Vik;KS;Medlem;;1.1.2020;31.12.2023
Mia Lund;KS;Vara;Eilif Tveitan;;
Eilif Tveitan;Nordvik kommune;Medlem;;;
Ida Berg;KS;tull;;;
"""


@pytest.fixture
def editor(program: Application, hands: Hands) -> PeopleEditor:
    """The people of the demo meeting, on screen."""
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageDown, Ctrl)
    hands.press(Key.Key_PageDown, Ctrl)
    people = program.window.preparation_page.people
    assert people.isVisible()
    people.setFocus()
    return people


@pytest.fixture
def read(qtbot: QtBot, program: Application, hands: Hands, tmp_path: Path) -> Callable[[str], None]:
    """Drop a list on the window, and wait until it is read."""

    def read(text: str) -> None:
        path = tmp_path / "rådet.csv"
        path.write_text(text, encoding="utf-8")
        with qtbot.waitSignal(program.registering.reading.done):
            assert drop(program.window, [path])
        hands.rest()

    return read


@pytest.fixture
def register(editor: PeopleEditor, hands: Hands, read: Callable[[str], None]) -> PeopleEditor:
    """The same with a register."""
    read(LIST)
    hands.click(editor.register.ui.proposal.ui.accept_button)
    assert len(rows_of(editor.register.ui.people_view)) == 4
    return editor


def names(program: Application) -> list[str]:
    return [person.name for person in meeting_of(program).participants]


def called(program: Application, name: str) -> Participant:
    return next(person for person in meeting_of(program).participants if person.name == name)


def write(hands: Hands, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    hands.type(text)


def enter(hands: Hands, editor: PeopleEditor, name: str) -> None:
    write(hands, editor.newcomer.ui.new_edit, name)
    hands.press(Key.Key_Return)


def stored(program: Application, hands: Hands) -> dict[str, Person]:
    """Return the register as it is kept, by name."""
    answers: list[tuple[Person, ...]] = []
    program.desk.ask(lambda office: answers.append(office.register.people()))
    hands.rest()
    return {person.name: person for person in answers[0]}


# The people


def test_people_stand_in_the_order_they_are_printed(program: Application, editor: PeopleEditor) -> None:
    rows = rows_of(editor.ui.people_view)
    assert list(rows) == names(program)
    assert rows[CHAIR].quiet == "leder · Universitetet i Nordvik"
    assert rows["Guro Ramsvik"].quiet == "Storelva universitetssykehus · forfall"
    assert rows["Marit Ulvestadli"].quiet.startswith("vara for Guro Ramsvik")
    assert editor.ui.count_label.text() == "24, 16 medlemmer"


def test_fields_are_kept_as_they_are_typed_and_chosen(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    ui = editor.form.ui
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    assert ui.name_edit.hasFocus()
    write(hands, ui.title_edit, "kommunedirektør")
    assert called(program, SECOND).title == "kommunedirektør"
    write(hands, ui.affiliation_edit, "KS")
    assert called(program, SECOND).affiliation == "KS"
    hands.pick(ui.office_combo, "Leder")
    hands.pick(ui.pronoun_combo, "han")
    assert (called(program, SECOND).office, called(program, CHAIR).office) == (Office.CHAIR, None)
    hands.pick(ui.attendance_combo, "Forfall")
    assert called(program, SECOND).attendance is Attendance.ABSENT
    hands.pick(ui.attendance_combo, "På video")
    assert called(program, SECOND).mode is Mode.DIGITAL
    assert rows_of(editor.ui.people_view)[SECOND].quiet == "leder · KS · på video"


def test_a_deputy_is_given_a_seat(program: Application, hands: Hands, editor: PeopleEditor) -> None:
    ui = editor.form.ui
    hands.choose(editor.ui.people_view, "Halvdan Grindal")
    assert not ui.seat_combo.isVisible()
    hands.pick(ui.role_combo, "Vara")
    hands.pick(ui.seat_combo, "Peder Ask Solvangen")
    deputy = called(program, "Halvdan Grindal")
    assert (deputy.role, deputy.deputy_for) == (Role.DEPUTY, called(program, "Peder Ask Solvangen").id)


def test_people_are_moved_and_taken_off_by_keys(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    before = names(program)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Up, Alt)
    assert names(program)[:2] == [SECOND, CHAIR]
    hands.press(Key.Key_Up, Alt)
    hands.press(Key.Key_Down, Alt)
    assert names(program) == before
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Delete)
    assert names(program) == [name for name in before if name != before[2]]
    assert editor.form.ui.name_edit.text() == before[3]
    assert program.window.ui.undo_action.text() == f"Angre: Tok bort {before[2]}"
    hands.press(Key.Key_Z, Ctrl)
    assert names(program) == before


def test_who_cannot_be_taken_off_stays_and_it_is_said_at_the_place(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    before = meeting_of(program)
    hands.choose(editor.ui.people_view, "Guro Ramsvik")
    hands.press(Key.Key_Delete)
    assert meeting_of(program) is before
    assert editor.ui.refusal_label.text().startswith("Marit Ulvestadli møter for Guro Ramsvik.")
    assert editor.ui.refusal_label.isVisible()
    hands.press(Key.Key_Up)
    hands.press(Key.Key_Delete)
    assert not editor.ui.refusal_label.isVisible()


def test_once_the_meeting_runs_comings_are_noted_in_the_room(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    assert editor.form.ui.attendance_combo.isEnabled()
    program.window.acted.emit(running.start)
    hands.rest()
    assert not editor.form.ui.attendance_combo.isEnabled()
    assert editor.form.ui.attendance_label.isVisible()


# Somebody new


def test_somebody_the_council_does_not_know_comes_in_and_is_chosen(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    hands.press(Key.Key_Insert)
    hands.type("  Liv   Aas ")
    hands.press(Key.Key_Return)
    assert names(program)[-1] == "Liv Aas"
    assert editor.newcomer.ui.new_edit.text() == ""
    assert editor.newcomer.ui.new_edit.hasFocus()
    assert editor.form.ui.name_edit.text() == "Liv Aas"
    hands.press(Key.Key_Return)
    assert editor.ui.refusal_label.text() == "Skriv et navn først."


@pytest.mark.parametrize(
    ("answers", "comes"),
    [([Key.Key_Space], False), ([Key.Key_Tab, Key.Key_Space], True), ([Key.Key_Escape], False)],
)
def test_a_name_almost_like_one_in_the_meeting_is_asked_about(
    program: Application, hands: Hands, editor: PeopleEditor, answers: list[Qt.Key], comes: bool
) -> None:
    before, question = names(program), editor.newcomer.ui.question
    enter(hands, editor, "Eilif Tveiten")
    assert names(program) == before
    said = "Eilif Tveiten: Ligner på Eilif Tveitan, Nordvik kommune (i møtet). Er det samme person?"
    assert question.ui.sentence_label.text() == said
    for key in answers:
        hands.press(key)
    assert names(program) == [*before, *(["Eilif Tveiten"] if comes else [])]
    assert question.isHidden()
    assert editor.newcomer.ui.new_edit.hasFocus()
    if answers == [Key.Key_Space]:
        assert editor.form.ui.name_edit.text() == SECOND


def test_a_part_of_a_name_finds_somebody_in_the_register(
    program: Application, hands: Hands, register: PeopleEditor
) -> None:
    write(hands, register.newcomer.ui.new_edit, "norm")
    assert list(rows_of(register.newcomer.ui.found_view)) == ["Kari Normann"]
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    come = called(program, "Kari Normann")
    assert (come.affiliation, come.role, come.attendance) == ("KD", Role.MEMBER, Attendance.PRESENT)
    assert register.newcomer.ui.found_view.isHidden()
    assert register.newcomer.ui.new_edit.hasFocus()


def test_another_spelling_of_somebody_in_the_register_is_asked_about_once(
    program: Application, hands: Hands, register: PeopleEditor
) -> None:
    enter(hands, register, "Karin Norman")
    assert register.newcomer.ui.question.ui.sentence_label.text() == (
        "Ligner på Kari Normann, KD (i registeret). Er det samme person?"
    )
    hands.press(Key.Key_Space)
    assert names(program)[-1] == "Kari Normann"
    assert stored(program, hands)["Kari Normann"].spellings == ("Karin Norman",)
    hands.press(Key.Key_Z, Ctrl)
    enter(hands, register, "karin norman")
    assert register.newcomer.ui.question.isHidden()
    assert names(program)[-1] == "Kari Normann"


def test_a_deputy_from_the_register_sits_for_their_member(
    program: Application, hands: Hands, register: PeopleEditor
) -> None:
    enter(hands, register, "Mia Lund")
    assert called(program, "Mia Lund").deputy_for == called(program, SECOND).id


def test_a_new_name_almost_like_a_known_one_is_asked_about(
    program: Application, hands: Hands, register: PeopleEditor
) -> None:
    form = register.form.ui
    register.ui.register_button.setChecked(False)
    write(hands, form.name_edit, "Kari Norman")
    hands.press(Key.Key_Tab)
    assert names(program)[0] == CHAIR
    assert form.question.isVisible()
    assert form.question.ui.same_button.hasFocus()
    hands.press(Key.Key_Space)
    assert names(program)[0] == form.name_edit.text() == "Kari Normann"
    write(hands, form.name_edit, "Eilif Tveiten")
    hands.press(Key.Key_Return)
    assert "Eilif Tveitan" in form.question.ui.sentence_label.text()
    hands.press(Key.Key_Space)
    assert names(program)[0] == form.name_edit.text() == "Kari Normann"
    write(hands, form.name_edit, "Eilif Tveiten")
    hands.press(Key.Key_Return)
    for key in (Key.Key_Tab, Key.Key_Space):
        hands.press(key)
    assert names(program)[0] == form.name_edit.text() == "Eilif Tveiten"


def test_everybody_who_serves_on_the_day_is_taken_in(
    program: Application, hands: Hands, register: PeopleEditor
) -> None:
    before = names(program)
    hands.click(register.register.ui.invite_all_button)
    assert names(program) == [*before, "Kari Normann"]
    hands.click(register.register.ui.invite_all_button)
    assert register.register.ui.note_label.text() == "Alle med gyldig periode på møtedatoen er med i møtet."
    assert names(program) == [*before, "Kari Normann"]
    program.window.acted.emit(partial(facts.hold_on, date=None))
    hands.rest()
    hands.click(register.register.ui.invite_all_button)
    assert register.register.ui.refusal_label.text().startswith("Møtet har ingen dato ennå.")


def test_who_serves_and_is_almost_there_already_is_asked_about(
    program: Application, hands: Hands, editor: PeopleEditor, read: Callable[[str], None]
) -> None:
    read("Navn\nEilif Tveiten\nLiv Aas\n")
    hands.click(editor.register.ui.proposal.ui.accept_button)
    before = names(program)
    hands.click(editor.register.ui.invite_all_button)
    assert names(program) == [*before, "Liv Aas"]
    assert "Eilif Tveiten: Ligner på Eilif Tveitan" in editor.newcomer.ui.question.ui.sentence_label.text()
    hands.press(Key.Key_Space)
    assert names(program) == [*before, "Liv Aas"]


# The register


def test_a_list_is_looked_at_before_it_lands(
    program: Application, hands: Hands, editor: PeopleEditor, read: Callable[[str], None]
) -> None:
    hands.press(Key.Key_3, Ctrl)
    read(LIST)
    ui = editor.register.ui.proposal.ui
    assert ui.found_view.hasFocus()
    assert ui.summary_label.text() == "Funnet: 4 nye, 1 rad ikke lest. Mellomrom tar med eller utelater."
    rows = rows_of(ui.found_view)
    assert rows["Rad 6 i rådet.csv"].quiet == "ikke lest: kjenner ikke rollen «tull»"
    assert rows["Kari Normann"].quiet == "ny · 2024–2027 · KD"
    assert stored(program, hands) == {}
    hands.choose(ui.found_view, "Tor Vik")
    hands.press(Key.Key_Space)
    assert ui.accept_button.text() == "Ta inn i registeret (3 personer)"
    hands.click(ui.accept_button)
    kept = stored(program, hands)
    assert list(kept) == ["Kari Normann", "Mia Lund", SECOND]
    assert kept["Mia Lund"].deputy_for == kept[SECOND].id


def test_almost_the_same_name_in_a_list_waits_for_an_answer(
    program: Application, hands: Hands, register: PeopleEditor, read: Callable[[str], None]
) -> None:
    read("Navn;E-post\nKari Norman;kari@example.org\nTor Wik;\n")
    ui = register.register.ui.proposal.ui
    assert not ui.accept_button.isEnabled()
    assert ui.said_label.text().startswith("Kari Norman: Ligner på Kari Normann, KD")
    hands.click(ui.same_button)
    assert ui.said_label.text().startswith("Tor Wik: Ligner på Tor Vik")
    hands.click(ui.other_button)
    assert ui.accept_button.hasFocus()
    hands.press(Key.Key_Space)
    kept = stored(program, hands)
    assert (kept["Kari Normann"].email, kept["Kari Normann"].spellings) == (
        "kari@example.org",
        ("Kari Norman",),
    )
    assert {"Tor Vik", "Tor Wik"} <= set(kept)


def test_what_is_no_list_is_said_beside_the_register(
    program: Application, hands: Hands, editor: PeopleEditor, read: Callable[[str], None]
) -> None:
    read("Farge;Antall\nblå;3\n")
    assert editor.register.ui.refusal_label.text().startswith("Finner ingen personer i rådet.csv.")
    assert not editor.register.ui.note_label.isVisible()


def test_a_meeting_file_dropped_on_the_register_is_a_list(
    qtbot: QtBot, program: Application, hands: Hands, editor: PeopleEditor, meeting_file: Path
) -> None:
    editor.unfold_register()
    with qtbot.waitSignal(program.registering.reading.done):
        assert drop(program.window, [meeting_file])
    hands.rest()
    hands.click(editor.register.ui.proposal.ui.accept_button)
    assert CHAIR in stored(program, hands)


def test_the_lists_are_chosen_in_a_dialog_beside_the_window(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    editor.unfold_register()
    hands.click(editor.register.ui.import_button)
    (dialog,) = program.window.findChildren(QFileDialog)
    assert not dialog.isModal()
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.close()


def test_an_entry_is_made_changed_and_taken_out_by_keys(
    program: Application, hands: Hands, editor: PeopleEditor
) -> None:
    editor.unfold_register()
    ui, form = editor.register.ui, editor.register.ui.form.ui
    hands.click(ui.new_button)
    assert form.name_edit.hasFocus()
    hands.type("Liv Aas")
    hands.press(Key.Key_Tab)
    write(hands, form.from_edit, "1.8.2025")
    hands.press(Key.Key_Return)
    write(hands, form.to_edit, "1.1.2025")
    hands.press(Key.Key_Return)
    assert ui.refusal_label.text() == "Perioden til Liv Aas slutter før den begynner."
    write(hands, form.to_edit, "31.12.2028")
    hands.press(Key.Key_Return)
    assert not ui.refusal_label.isVisible()
    hands.pick(form.role_combo, "Observatør")
    kept = stored(program, hands)["Liv Aas"]
    assert (kept.term_from, kept.term_to) == (dt.date(2025, 8, 1), dt.date(2028, 12, 31))
    assert kept.role is Role.OBSERVER
    hands.click(form.invite_button)
    assert names(program)[-1] == "Liv Aas"
    assert rows_of(ui.people_view)["Liv Aas"].described.startswith("i møtet")
    ui.people_view.setFocus()
    hands.press(Key.Key_Delete)
    assert stored(program, hands) == {}
    assert ui.removed_label.text() == "Liv Aas er tatt ut av registeret."
    hands.click(ui.regret_button)
    assert stored(program, hands) == {"Liv Aas": kept}
    assert not ui.regret_button.isVisible()


def test_a_new_entry_almost_like_another_is_asked_about(
    program: Application, hands: Hands, register: PeopleEditor
) -> None:
    ui, form = register.register.ui, register.register.ui.form.ui
    hands.click(ui.new_button)
    hands.type("Kari Norman")
    hands.press(Key.Key_Return)
    assert form.question.isVisible()
    hands.press(Key.Key_Space)
    assert form.name_edit.text() == "Kari Normann"
    assert len(stored(program, hands)) == 4


def test_the_register_is_searched(hands: Hands, register: PeopleEditor) -> None:
    ui = register.register.ui
    write(hands, ui.search_edit, "ks")
    assert list(rows_of(ui.people_view)) == ["Tor Vik", "Mia Lund"]


def test_without_a_meeting_the_people_wait(open_program: Open) -> None:
    program = open_program(demo=False)
    program.window.show_page(program.window.preparation_page)
    QApplication.processEvents()
    assert not program.window.preparation_page.people.isEnabled()
