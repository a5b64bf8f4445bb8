"""Old minutes are looked at before they are in the archive, and put right where they name the meeting."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ho21desk.model import Meeting
from ho21desk.rules import circulating
from ho21desk.views.old_minutes_sheet import OldMinutesSheet
from ho21desk.wiring.application import Application
from tests.papers import made_minutes
from tests.views.conftest import Hands
from tests.views.test_papers_panel import drop

UNNAMED = """Prøverådet, referat
Unntatt offentlighet
Dato: 14. mars 2026
Til stede: Siv Ek, NTNU
Sak 13 Møteplan
Planen ble lagt fram.
Vedtak
Planen vedtas.
"""


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """Minutes that are read without a doubt."""
    return made_minutes.label_column(tmp_path / "referat.docx")


@pytest.fixture
def unnamed(tmp_path: Path) -> Path:
    """Minutes that do not say of which meeting they are, with a line that fits nowhere."""
    path = tmp_path / "uten nummer.txt"
    path.write_text(UNNAMED, encoding="utf-8")
    return path


def read(qtbot: QtBot, program: Application, hands: Hands, *paths: Path) -> OldMinutesSheet:
    with qtbot.waitSignal(program.archiving.reading.done):
        program.archiving.read(paths)
    hands.rest()
    return program.archiving.sheet


def archived(program: Application) -> list[str]:
    model = program.window.meetings_page.ui.meetings_view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_files_are_chosen_beside_the_window(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path
) -> None:
    hands.press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    with qtbot.waitSignal(program.archiving.reading.done):
        dialog.filesSelected.emit([str(whole)])
    assert program.archiving.sheet.isVisible()
    dialog.close()


def test_what_was_read_stands_beside_what_is_written(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path
) -> None:
    sheet = read(qtbot, program, hands, whole)
    assert "Hvem som skal betale." in sheet.ui.source_browser.toPlainText()
    assert "Hvem som skal betale." in sheet.ui.record_browser.toPlainText()
    assert (sheet.ui.number_spin.value(), sheet.ui.date_edit.text()) == (2, "14.3.2026")
    assert not sheet.ui.doubts_label.isVisible()


def test_the_meeting_lands_locked_and_is_listed(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path
) -> None:
    sheet = read(qtbot, program, hands, whole)
    sheet.ui.number_spin.setValue(1)
    QTest.keyClick(sheet.ui.land_button, Qt.Key.Key_Space)
    hands.rest()
    assert sheet.ui.outcome_label.text() == "Hentet inn møte 1/2026."
    assert "1/2026" in archived(program)
    kept: list[object] = []
    program.desk.answered.connect(kept.append)
    program.desk.ask(lambda office: office.archive.find("1/2026"))
    hands.rest()
    assert any(isinstance(each, Meeting) and circulating.is_frozen(each) for each in kept)


def test_what_is_in_doubt_is_told_and_marked_and_put_right(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path, unnamed: Path
) -> None:
    sheet = read(qtbot, program, hands, unnamed, whole)
    sheet.ui.files_view.selectRow(0)
    told = sheet.ui.doubts_label.text().splitlines()
    assert told == [
        "Det står ikke hvilket møte det er. Skriv nummer og år.",
        "Kom ikke med: «Unntatt offentlighet»",
    ]
    (mark,) = sheet.ui.source_browser.extraSelections()
    assert mark.cursor.selectedText() == "Unntatt offentlighet"
    assert not sheet.ui.land_button.isEnabled()
    assert sheet.ui.land_all_button.isEnabled()  # for the other
    sheet.ui.number_spin.setValue(7)
    assert sheet.ui.land_button.isEnabled()
    assert sheet.ui.doubts_label.text().startswith("Kom ikke med")


def test_a_date_that_is_none_is_not_taken(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path
) -> None:
    sheet = read(qtbot, program, hands, whole)
    sheet.ui.date_edit.setText("31.2.2026")
    sheet.ui.date_edit.editingFinished.emit()
    assert sheet.ui.outcome_label.text() == "Skriv datoen som 18.6.2026, eller la den stå tom."
    assert sheet.ui.date_edit.text() == "31.2.2026"  # to be put right
    sheet.ui.date_edit.setText("15.3")
    sheet.ui.date_edit.editingFinished.emit()
    assert sheet.ui.date_edit.text() == "15.3.2026"
    assert not sheet.ui.outcome_label.isVisible()


def test_a_meeting_that_is_there_stays_and_the_minutes_wait(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path
) -> None:
    for _ in range(2):
        sheet = read(qtbot, program, hands, whole)
        QTest.keyClick(sheet.ui.land_button, Qt.Key.Key_Space)
        hands.rest()
    assert sheet.ui.outcome_label.text() == "Møte 2/2026 finnes fra før, og er ikke rørt."
    assert sheet.ui.files_view.model().rowCount() == 1


def test_a_file_that_is_no_minutes_says_so_and_the_others_are_read(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text("Kjære alle sammen,\nvi møtes på torsdag.\n", encoding="utf-8")
    sheet = read(qtbot, program, hands, letter, whole)
    assert "brev.txt" in sheet.ui.outcome_label.text()
    assert sheet.ui.files_view.model().rowCount() == 1


def test_files_are_dropped_on_the_sheet(
    qtbot: QtBot, program: Application, hands: Hands, whole: Path
) -> None:
    sheet = read(qtbot, program, hands)
    with qtbot.waitSignal(program.archiving.reading.done):
        drop(sheet, [whole])
    assert sheet.ui.files_view.model().rowCount() == 1


def test_esc_closes_the_sheet(qtbot: QtBot, program: Application, hands: Hands, whole: Path) -> None:
    sheet = read(qtbot, program, hands, whole)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
