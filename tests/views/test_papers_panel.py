"""Papers in the window: read beside it, looked at case by case, and laid into the agenda in one act."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ho21desk.model import CaseType, TextField, TextRef
from ho21desk.views.papers_panel import PapersPanel
from ho21desk.wiring.application import Application
from tests.papers import made
from tests.views.conftest import Hands, item_of, meeting_of, rows_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FRAMEWORK = replace(made.BUDGET, number="35/3/2026", title="Ny rammeavtale")
PLAN = replace(made.BUDGET, number="36/3/2026", title="Plan for høsten")


@pytest.fixture
def panel(program: Application) -> PapersPanel:
    return program.window.preparation_page.papers


@pytest.fixture
def read(qtbot: QtBot, hands: Hands, program: Application, panel: PapersPanel) -> Callable[..., None]:
    """Turn to the papers, drop files on the window and wait until they are read."""

    def read(*paths: Path) -> None:
        with qtbot.waitSignal(panel.reader.rested):
            drop(program.window, paths)
        hands.rest()
        panel.ui.review.ui.cases_view.setFocus()

    return read


def drop(on: QWidget, paths: Sequence[Path]) -> bool:
    """Drop files on a widget as a file manager does; False when it has no use for them."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, button, copy = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(place, copy, files, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(on, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(place), copy, files, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(on, dropping)
    return True


def cases(program: Application) -> dict[str, int]:
    """Return the numbers of the cases on the agenda, by title."""
    return {item.title: item.number for item in meeting_of(program).agenda}


def test_cases_are_looked_at_then_laid_in_and_taken_back_in_one(
    program: Application, hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    before = meeting_of(program)
    review = panel.ui.review.ui
    read(made.word_2025(tmp_path / "saker.docx", [FRAMEWORK, PLAN]))
    assert program.window.ui.pages.currentWidget() is program.window.preparation_page
    rows = rows_of(review.cases_view)
    assert list(rows) == ["Ny rammeavtale", "Plan for høsten"]
    assert rows["Ny rammeavtale"].quiet.startswith("35/3/2026 · ny sak")
    assert rows["Ny rammeavtale"].sign == "taken"
    assert review.accept_button.text() == "Legg inn i sakslisten (2 saker)"
    assert meeting_of(program) is before

    hands.press(Key.Key_Down)
    assert review.paper_form.ui.title_edit.text() == "Plan for høsten"
    assert review.effect_label.text() == "Ny sak i sakslisten, med nummer 36."
    hands.click(review.accept_button)
    assert (cases(program)["Ny rammeavtale"], cases(program)["Plan for høsten"]) == (35, 36)
    item = item_of(program, 35)
    assert item.title == "Ny rammeavtale"
    assert item.case_officer == ("Ola Prøve", "Åse Øvrebø")
    assert "Rådet slutter seg til budsjettet." in item.proposal
    assert rows_of(review.cases_view)["Ny rammeavtale"].quiet.startswith("35/3/2026 · ingen endring")
    assert not review.accept_button.isEnabled()

    hands.press(Key.Key_Z, Ctrl)
    assert meeting_of(program) == before
    assert program.window.ui.message_label.text() == "Angret: 2 saker lagt inn fra saksframlegg"
    assert review.accept_button.text() == "Legg inn i sakslisten (2 saker)"


def test_space_leaves_out_and_takes_in_again(
    program: Application, hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    read(made.word_2025(tmp_path / "saker.docx", [FRAMEWORK, PLAN]))
    hands.press(Key.Key_Space)
    row = rows_of(review.cases_view)["Ny rammeavtale"]
    assert (row.sign, row.quiet.split(" · ")[1]) == ("left_out", "utelatt")
    assert review.accept_button.text() == "Legg inn i sakslisten (1 sak)"
    hands.press(Key.Key_Space)
    assert rows_of(review.cases_view)["Ny rammeavtale"].sign == "taken"
    hands.press(Key.Key_Space)
    hands.click(review.accept_button)
    assert "Plan for høsten" in cases(program)
    assert "Ny rammeavtale" not in cases(program)


def test_a_click_on_the_box_ticks_and_a_click_beside_it_chooses(
    hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    view = panel.ui.review.ui.cases_view
    read(made.word_2025(tmp_path / "saker.docx", [FRAMEWORK, PLAN]))
    second = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    hands.rest()
    assert [row.sign for row in rows_of(view).values()] == ["taken", "taken"]
    assert view.currentIndex().row() == 1
    box = second.topLeft() + QPoint(16, second.height() // 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    hands.rest()
    assert [row.sign for row in rows_of(view).values()] == ["taken", "left_out"]


def test_what_is_unsure_is_said_at_the_field_until_it_is_corrected(
    program: Application, hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    form = review.paper_form.ui
    untyped = replace(PLAN, kind="")
    read(made.word_2022(tmp_path / "saker.docx", [FRAMEWORK, untyped]))
    hands.press(Key.Key_Down)
    assert form.case_type_doubt.text() == "Det står ikke hva slags sak det er."
    assert form.case_type_doubt.isVisible()
    row = rows_of(review.cases_view)["Plan for høsten"]
    assert "sakstype" in row.quiet
    assert row.quiet_tone == "warning"

    form.discussion_check.setFocus()
    hands.press(Key.Key_Space)
    assert form.case_type_doubt.isHidden()
    form.title_edit.setFocus()
    form.title_edit.selectAll()
    hands.type("Plan for våren")
    hands.press(Key.Key_Tab)
    form.proposal_edit.setFocus()
    hands.press(Key.Key_A, Ctrl)
    hands.type("Planen vedtas.")
    hands.click(review.accept_button)
    item = item_of(program, 36)
    assert (item.title, item.case_type) == ("Plan for våren", (CaseType.DISCUSSION,))
    assert item.proposal == "Planen vedtas."


def test_enter_goes_round_among_the_unsure(
    hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    view = panel.ui.review.ui.cases_view
    untyped = replace(PLAN, kind="")
    unsure = replace(untyped, number="40/3/2026", title="Sak om 40")
    unsure_too = replace(untyped, number="42/3/2026", title="Sak om 42")
    read(made.pdf_2025(tmp_path / "saker.pdf", [FRAMEWORK, unsure, PLAN, unsure_too]))
    seen = []
    for _ in range(3):
        hands.press(Key.Key_Return)
        seen.append(view.currentIndex().data())
    assert seen == ["Sak om 40", "Sak om 42", "Sak om 40"]
    panel.ui.review.ui.paper_form.ui.title_edit.setFocus()
    hands.press(Key.Key_Return)
    assert view.currentIndex().data() == "Sak om 42"
    assert view.hasFocus()


def test_the_place_of_a_doubt_is_scrolled_to(
    hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    read(made.pdf_2025(tmp_path / "saker.pdf", [FRAMEWORK, replace(PLAN, kind="")]))
    bar, label = review.form_area.verticalScrollBar(), review.paper_form.ui.case_type_doubt
    bar.setValue(bar.maximum())
    review.cases_view.setCurrentIndex(review.cases_view.model().index(1, 0))
    assert label.visibleRegion().isEmpty()
    review.cases_view.setCurrentIndex(review.cases_view.model().index(0, 0))
    hands.press(Key.Key_Return)
    assert not label.visibleRegion().isEmpty()


def test_a_number_of_another_meeting_waits_for_a_person(
    program: Application, hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    read(made.word_2025(tmp_path / "andre.docx", [replace(FRAMEWORK, number="35/4/2026")]))
    row = rows_of(review.cases_view)["Ny rammeavtale"]
    assert (row.sign, row.quiet.split(" · ")[1]) == ("left_out", "møte 4/2026")
    assert review.effect_label.text() == (
        "Nummeret hører til et annet møte: 4/2026. Åpne det møtet nede til høyre, eller rett nummeret. "
        "Saken er utelatt."
    )
    assert not review.accept_button.isEnabled()
    number = review.paper_form.ui.number_edit
    number.setFocus()
    number.selectAll()
    hands.type("35/3/26")
    assert rows_of(review.cases_view)["Ny rammeavtale"].quiet.startswith("35/3/2026 · ny sak")
    hands.click(review.accept_button)
    assert cases(program)["Ny rammeavtale"] == 35


def test_of_two_files_that_claim_a_number_one_is_taken(
    hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    other = replace(PLAN, number=FRAMEWORK.number)
    read(made.word_2025(tmp_path / "en.docx", [FRAMEWORK]), made.word_2025(tmp_path / "to.docx", [other]))
    assert [row.sign for row in rows_of(review.cases_view).values()] == ["taken", "left_out"]
    hands.press(Key.Key_Return)
    assert review.effect_label.text() == (
        "Sak 35/3/2026 står også i en.docx. Bare én av dem kan være med. Saken er utelatt."
    )
    hands.press(Key.Key_Space)
    assert [row.sign for row in rows_of(review.cases_view).values()] == ["left_out", "taken"]
    assert review.accept_button.text() == "Legg inn i sakslisten (1 sak)"


def test_a_file_that_cannot_be_read_stands_beside_the_others(
    panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    broken = tmp_path / "gammel.doc"
    broken.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 8)
    read(broken, made.word_2025(tmp_path / "saker.docx", [FRAMEWORK]))
    rows = rows_of(review.cases_view)
    assert rows["gammel.doc"].quiet.startswith("gammel.doc er i det gamle Word-formatet (.doc).")
    assert review.effect_label.text() == rows["gammel.doc"].quiet
    assert not review.form_area.isVisible()
    assert review.accept_button.text() == "Legg inn i sakslisten (1 sak)"


def test_a_file_read_again_says_what_it_says_now(
    panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    view = panel.ui.review.ui.cases_view
    file = made.word_2025(tmp_path / "saker.docx", [FRAMEWORK])
    read(file)
    made.word_2025(file, [PLAN])
    read(file)
    assert list(rows_of(view)) == ["Plan for høsten"]


def test_what_a_person_wrote_since_stands(
    program: Application, hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    file = made.word_2025(tmp_path / "saker.docx", [FRAMEWORK])
    read(file)
    hands.click(review.accept_button)
    program.window.typed.emit(TextRef(TextField.TITLE, item_of(program, 35).id), "Avtalen")
    hands.rest()
    made.word_2025(file, [replace(FRAMEWORK, title="Ny rammeavtale", officers="Kari Ny")])
    read(file)
    assert review.effect_label.text() == (
        "Oppdaterer saksbehandlerne i sak 35. Skrevet om for hånd, og står som det er: tittelen."
    )
    hands.click(review.accept_button)
    assert (item_of(program, 35).title, item_of(program, 35).case_officer) == ("Avtalen", ("Kari Ny",))


def test_text_is_pasted_and_read(
    qtbot: QtBot, program: Application, hands: Hands, panel: PapersPanel
) -> None:
    page = program.window.preparation_page
    hands.press(Key.Key_2, Ctrl)
    page.show_section(panel)
    panel.ui.paste_button.setFocus()
    hands.press(Key.Key_Space)
    QGuiApplication.clipboard().setText("Sak 35/3/2026 Ny rammeavtale\nSak 36/3/26 Plan for høsten\n")
    hands.press(Key.Key_V, Ctrl)
    hands.press(Key.Key_Tab)
    with qtbot.waitSignal(panel.reader.rested):
        hands.press(Key.Key_Space)
    assert list(rows_of(panel.ui.review.ui.cases_view)) == ["Ny rammeavtale", "Plan for høsten"]
    assert panel.ui.review.ui.source_label.text() == "Innlimt tekst"
    assert program.window.focusWidget() is panel.ui.review.ui.cases_view


def test_where_it_was_found_is_marked(
    hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    review = panel.ui.review.ui
    read(made.pdf_2022(tmp_path / "saker.pdf", [FRAMEWORK, PLAN]))
    hands.press(Key.Key_Down)
    (marked,) = review.source_view.extraSelections()
    text = marked.cursor.selectedText()
    assert "Plan for høsten" in text
    assert "Ny rammeavtale" not in text
    assert review.source_label.text() == "saker.pdf, side 2"


def test_files_are_chosen_in_a_dialog_that_stops_nothing(
    qtbot: QtBot, program: Application, hands: Hands, panel: PapersPanel, tmp_path: Path
) -> None:
    one, two = (
        made.word_2025(tmp_path / name, [case]) for name, case in (("en.docx", FRAMEWORK), ("to.docx", PLAN))
    )
    hands.press(Key.Key_2, Ctrl)
    program.window.preparation_page.show_section(panel)
    hands.click(panel.ui.files_button)
    (dialog,) = program.window.findChildren(QFileDialog)
    assert not dialog.isModal()
    dialog.setDirectory(str(tmp_path))
    name_edit = dialog.findChild(QLineEdit)
    assert name_edit is not None
    name_edit.setText(f'"{one.name}" "{two.name}"')
    with qtbot.waitSignal(panel.reader.rested):
        dialog.accept()
    assert list(rows_of(panel.ui.review.ui.cases_view)) == ["Ny rammeavtale", "Plan for høsten"]


def test_reading_is_shown_and_can_be_stopped(
    qtbot: QtBot, program: Application, panel: PapersPanel, tmp_path: Path
) -> None:
    long = tmp_path / "lang.txt"
    long.write_text(made.text_2022() * 100, encoding="utf-8")
    drop(program.window, [long, made.word_2025(tmp_path / "saker.docx", [FRAMEWORK])])
    ui = panel.ui
    assert ui.progress_label.text() == "Leser lang.txt …"
    assert ui.cancel_button.isVisible()
    QTest.mouseClick(ui.cancel_button, Qt.MouseButton.LeftButton)
    assert not ui.cancel_button.isVisible()
    assert not panel.reader.is_reading
    assert ui.pages.currentWidget() is ui.empty_page


def test_a_file_dropped_on_a_text_is_read_and_not_written_there(
    qtbot: QtBot, program: Application, hands: Hands, panel: PapersPanel, tmp_path: Path
) -> None:
    hands.press(Key.Key_3, Ctrl)
    before = meeting_of(program)
    editor = program.window.live_page.case.ui.discussion_edit
    assert editor.isVisible()
    with qtbot.waitSignal(panel.reader.rested):
        assert drop(editor.viewport(), [made.word_2025(tmp_path / "saker.docx", [FRAMEWORK])])
    hands.rest()
    assert panel.isVisible()
    assert meeting_of(program) is before


def test_what_is_no_file_is_not_taken(program: Application, hands: Hands) -> None:
    assert not drop(program.window, [])
    page = program.window.ui.pages.currentWidget()
    assert page is not program.window.preparation_page


def test_nothing_is_laid_in_before_a_meeting_is_open(
    qtbot: QtBot, open_program: Callable[..., Application], tmp_path: Path
) -> None:
    program = open_program(demo=False)
    panel = program.window.preparation_page.papers
    with qtbot.waitSignal(panel.reader.rested):
        drop(program.window, [made.word_2025(tmp_path / "saker.docx", [FRAMEWORK])])
    review = panel.ui.review.ui
    assert review.effect_label.text() == (
        "Ingen møter er åpne. Åpne eller lag møtet nede til høyre, så kan sakene legges inn."
    )
    assert not review.accept_button.isEnabled()


def test_the_meeting_that_papers_name_is_made_and_they_are_laid_in(
    qtbot: QtBot, open_program: Callable[..., Application], tmp_path: Path
) -> None:
    program = open_program(demo=False)
    hands = Hands(qtbot, program)
    panel = program.window.preparation_page.papers
    with qtbot.waitSignal(panel.reader.rested):
        drop(program.window, [made.word_2025(tmp_path / "saker.docx", [FRAMEWORK, PLAN])])
    review = panel.ui.review.ui
    assert review.meeting_button.text() == "Åpne eller lag møte 3/2026"
    hands.click(review.meeting_button)
    assert (meeting_of(program).number, meeting_of(program).year) == (3, 2026)
    assert meeting_of(program).council == "HelseOmsorg21-rådet"
    assert review.cases_view.isVisible()
    assert not review.meeting_button.isVisible()
    hands.click(review.accept_button)
    assert cases(program) == {"Ny rammeavtale": 35, "Plan for høsten": 36}


def test_the_meeting_that_papers_name_is_opened_where_there_is_one(
    program: Application, hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    read(made.word_2025(tmp_path / "andre.docx", [replace(FRAMEWORK, number="1/4/2026")]))
    hands.click(panel.ui.review.ui.meeting_button)
    first = meeting_of(program)
    assert (first.number, first.practice) == (4, False)
    hands.click(panel.ui.review.ui.accept_button)
    program.desk.ask(lambda office: office.open_demo())
    hands.rest()
    assert meeting_of(program).practice
    program.window.show_page(program.window.preparation_page)
    hands.click(panel.ui.review.ui.meeting_button)
    assert meeting_of(program).id == first.id
    assert cases(program)["Ny rammeavtale"] == 1


def test_the_list_can_be_emptied(
    hands: Hands, panel: PapersPanel, read: Callable[..., None], tmp_path: Path
) -> None:
    read(made.word_2025(tmp_path / "saker.docx", [FRAMEWORK]))
    hands.click(panel.ui.review.ui.clear_button)
    assert panel.ui.pages.currentWidget() is panel.ui.empty_page
