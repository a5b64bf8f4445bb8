"""The draft as it will print, and what it lacks."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ho21desk.minutes import pdf
from ho21desk.paths import UserPaths
from ho21desk.settings import Settings
from ho21desk.views.minutes_page import MinutesPage
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, meeting_of, rows_of
from tests.views.test_papers_panel import drop

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(program: Application, hands: Hands) -> MinutesPage:
    hands.press(Key.Key_F5)
    return program.window.minutes_page


def test_the_preview_holds_every_text(program: Application, hands: Hands, page: MinutesPage) -> None:
    hands.press(Key.Key_End, Ctrl)
    hands.type(" Dette ble sagt.")
    hands.press(Key.Key_F3)
    hands.press(Key.Key_End, Ctrl)
    hands.type(" Dette ble vedtatt.")
    hands.press(Key.Key_4, Ctrl)
    draft = page.ui.preview_browser.toPlainText()
    assert "Dette ble sagt." in draft
    assert "Dette ble vedtatt." in draft
    assert all(item.title in draft for item in meeting_of(program).agenda)
    assert all(person.name in draft for person in meeting_of(program).participants)


@pytest.fixture
def slips(program: Application, hands: Hands, page: MinutesPage) -> MinutesPage:
    """The page with a meeting whose first case has been handled, with slips in its decision."""
    hands.press(Key.Key_F3)
    hands.press(Key.Key_A, Ctrl)
    hands.type("Sigrun Haugly ferdigstiller innspillet")
    hands.press(Key.Key_Return, Ctrl)
    hands.press(Key.Key_4, Ctrl)
    QApplication.processEvents()
    return page


def found(page: MinutesPage) -> dict[str, str]:
    """Return what the check found, with how sure it is."""
    return {text: row.described for text, row in rows_of(page.ui.findings.ui.findings_view).items()}


NAME = "Ingen her heter «Sigrun Haugly». Trolig menes «Sigrun Haugli»."
FULL_STOP = "Vedtaket slutter uten punktum: «Sigrun {} ferdigstiller innspillet»"


def choose(hands: Hands, page: MinutesPage, sentence: str) -> None:
    """Go to a finding in the list by keys."""
    view = page.ui.findings.ui.findings_view
    hands.press(Key.Key_F12)
    for _ in range(view.model().rowCount()):
        if view.currentIndex().data() == sentence:
            return
        hands.press(Key.Key_F12)
    pytest.fail(f"not found: {sentence}")


def test_a_slip_is_listed_and_enter_leads_to_it(
    program: Application, hands: Hands, slips: MinutesPage
) -> None:
    assert found(slips) == {NAME: "trolig feil", FULL_STOP.format("Haugly"): "feil"}
    assert slips.ui.findings.ui.count_label.text() == "2 å rette"
    choose(hands, slips, NAME)
    (marked,) = slips.ui.preview_browser.extraSelections()
    assert marked.cursor.selectedText() == "Sigrun Haugly"
    hands.press(Key.Key_Return)
    editor = program.window.focusWidget()
    assert isinstance(editor, TextEditor)
    assert (editor.accessibleName(), editor.textCursor().selectedText()) == ("Vedtak", "Sigrun Haugly")
    assert program.window.live_page.isVisible()


def test_a_slip_is_mended_by_a_key_and_that_is_undone_by_another(
    program: Application, hands: Hands, slips: MinutesPage
) -> None:
    choose(hands, slips, NAME)
    assert slips.ui.findings.ui.mending_label.text() == "Rett til «Sigrun Haugli»."
    hands.press(Key.Key_F12, Ctrl)
    QApplication.processEvents()
    assert found(slips) == {FULL_STOP.format("Haugli"): "feil"}
    assert "Sigrun Haugli ferdigstiller" in slips.ui.preview_browser.toPlainText()
    hands.press(Key.Key_Z, Ctrl)
    QApplication.processEvents()
    assert NAME in found(slips)


def test_of_words_behind_an_emoji_the_slip_alone_is_chosen(
    program: Application, hands: Hands, page: MinutesPage
) -> None:
    editor = program.window.focusWidget()
    assert isinstance(editor, TextEditor)
    editor.insertPlainText("🎉🎉 Sigrun Haugly innledet.")
    hands.press(Key.Key_4, Ctrl)
    QApplication.processEvents()
    choose(hands, page, NAME)
    hands.press(Key.Key_Return)
    editor = program.window.focusWidget()
    assert isinstance(editor, TextEditor)
    assert (editor.accessibleName(), editor.textCursor().selectedText()) == ("Diskusjon", "Sigrun Haugly")


def test_what_is_right_is_said_once_and_can_be_asked_again(
    program: Application, hands: Hands, slips: MinutesPage
) -> None:
    ui = slips.ui.findings.ui
    assert not ui.accepted_button.isVisible()
    choose(hands, slips, NAME)
    hands.press(Key.Key_F12, Shift)
    QApplication.processEvents()
    assert found(slips) == {FULL_STOP.format("Haugly"): "feil"}
    assert ui.findings_view.currentIndex().data() == FULL_STOP.format("Haugly")
    (key,) = meeting_of(program).accepted
    assert key.startswith("name_in_text|")
    assert ui.accepted_button.text() == "1 godtatt – vis"
    hands.click(ui.accepted_button)
    assert found(slips) == {NAME: "godtatt", FULL_STOP.format("Haugly"): "feil"}
    assert ui.count_label.text() == "1 å rette"
    choose(hands, slips, NAME)
    assert ui.accept_button.text() == "Spør igjen"
    hands.click(ui.accept_button)
    QApplication.processEvents()
    assert found(slips) == {NAME: "trolig feil", FULL_STOP.format("Haugly"): "feil"}
    assert ui.accept_button.text() == "Dette er riktig"
    assert not ui.accepted_button.isVisible()


def test_one_of_two_that_were_called_right_is_asked_about_again(
    program: Application, hands: Hands, slips: MinutesPage
) -> None:
    ui = slips.ui.findings.ui
    for _ in range(2):
        hands.press(Key.Key_F12, Shift)
        QApplication.processEvents()
    assert ui.count_label.text() == "Kontrollen fant ingen feil."
    assert ui.accepted_button.text() == "2 godtatt – vis"
    hands.click(ui.accepted_button)
    choose(hands, slips, NAME)
    hands.press(Key.Key_F12, Shift)
    QApplication.processEvents()
    assert found(slips) == {NAME: "trolig feil", FULL_STOP.format("Haugly"): "godtatt"}


def test_what_is_right_can_be_undone(program: Application, hands: Hands, slips: MinutesPage) -> None:
    choose(hands, slips, NAME)
    hands.press(Key.Key_F12, Shift)
    QApplication.processEvents()
    assert NAME not in found(slips)
    assert program.window.ui.undo_action.text() == "Angre: Funnet er riktig"
    hands.press(Key.Key_Z, Ctrl)
    QApplication.processEvents()
    assert found(slips)[NAME] == "trolig feil"


def test_what_is_right_is_still_right_when_the_program_starts_again(
    qtbot: QtBot, program: Application, hands: Hands, slips: MinutesPage, open_program: Open
) -> None:
    choose(hands, slips, NAME)
    hands.press(Key.Key_F12, Shift)
    assert program.desk.finish(5)
    program.window.close_for_good()
    again = open_program()
    Hands(qtbot, again).press(Key.Key_4, Ctrl)
    QApplication.processEvents()
    assert found(again.window.minutes_page) == {FULL_STOP.format("Haugly"): "feil"}


def test_nothing_is_checked_while_somebody_writes(
    program: Application, hands: Hands, page: MinutesPage
) -> None:
    hands.press(Key.Key_F3)
    hands.type("uten punktum")
    hands.press(Key.Key_Return, Ctrl)
    assert not found(page)


def test_a_case_without_decision_leads_to_its_place(
    program: Application, hands: Hands, page: MinutesPage
) -> None:
    for _ in range(5):
        hands.press(Key.Key_Return, Ctrl)
    hands.press(Key.Key_4, Ctrl)
    QApplication.processEvents()
    choose(hands, page, "Saken mangler vedtak.")
    hands.press(Key.Key_Return)
    assert program.window.focusWidget().accessibleName() == "Vedtak"
    item = program.window.live_page.case.item
    assert item is not None
    assert not item.is_decided


def test_the_house_style_is_chosen_and_kept(
    program: Application, hands: Hands, page: MinutesPage, paths: UserPaths
) -> None:
    hands.press(Key.Key_4, Ctrl)
    QApplication.processEvents()
    assert "Sak 25/3/2026" in page.ui.preview_browser.toPlainText()
    hands.pick(page.ui.style_combo, "2023")
    page.ui.style_combo.activated.emit(page.ui.style_combo.currentIndex())
    hands.rest()
    assert "Sak 25/3/26" in page.ui.preview_browser.toPlainText()
    assert Settings.read(paths.settings).minutes_style == "2023"
    hands.click(page.ui.export_button)
    assert paths.drafts
    (written,) = paths.drafts.glob("*.docx")
    assert "Sak 25/3/26" in "\n".join(paragraph.text for paragraph in docx.Document(str(written)).paragraphs)


def test_a_template_that_cannot_be_used_says_so_and_the_one_before_stays(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, tmp_path: Path
) -> None:
    template = tmp_path / "mal.docx"
    template.write_text("ingen mal", encoding="utf-8")
    hands.press(Key.Key_4, Ctrl)
    page.style_wanted.emit(str(template))
    QApplication.processEvents()
    assert "mal.docx" in page.ui.problem_label.text()
    assert page.ui.style_combo.currentText() == "2026"
    assert "Sak 25/3/2026" in page.ui.preview_browser.toPlainText()


def test_finished_minutes_that_are_dropped_are_checked_and_left_alone(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, real: Path
) -> None:
    path = real / "referat-2-2026.docx"
    before = path.read_bytes()
    hands.press(Key.Key_4, Ctrl)
    with qtbot.waitSignal(program.drafting.reading.done):
        assert drop(program.window, [path])
    QApplication.processEvents()
    assert "«mandag 14. mars 2026»: dagen og datoen stemmer ikke med hverandre." in " ".join(found(page))
    assert page.ui.finished_label.text() == "Kontrollerer referat-2-2026.docx. Filen blir ikke endret."
    assert not page.ui.findings.ui.mend_button.isEnabled()
    count = len(found(page))
    hands.press(Key.Key_F12, Shift)
    assert len(found(page)) == count - 1
    assert not meeting_of(program).accepted
    hands.click(page.ui.finished_button)
    QApplication.processEvents()
    assert not page.ui.finished_bar.isVisible()
    assert "Eksempelrådet" in page.ui.preview_browser.toPlainText()
    assert path.read_bytes() == before


def test_finished_minutes_are_known_wherever_they_are_dropped(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, real: Path
) -> None:
    for name in ("referat-2-2026.docx", "referat-5-2023.docx"):
        hands.press(Key.Key_2, Ctrl)
        with qtbot.waitSignal(program.window.preparation_page.papers.reader.rested):
            assert drop(program.window, [real / name])
        assert page.ui.finished_label.text() == f"Kontrollerer {name}. Filen blir ikke endret."
        assert page.isVisible()


def test_what_are_no_minutes_says_so_at_the_place(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, tmp_path: Path
) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("Kjære alle sammen\n", encoding="utf-8")
    hands.press(Key.Key_4, Ctrl)
    with qtbot.waitSignal(program.drafting.reading.done):
        assert drop(program.window, [path])
    QApplication.processEvents()
    assert "brev.txt" in page.ui.problem_label.text()
    assert not page.ui.finished_bar.isVisible()


@pytest.mark.skipif(pdf.converter() is None, reason="LibreOffice is not here")
def test_a_pdf_is_written_beside_the_word_file(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, paths: UserPaths
) -> None:
    hands.press(Key.Key_4, Ctrl)
    made: list[object] = []
    program.drafting.converting.done.connect(made.append)
    hands.click(page.ui.pdf_button)
    assert page.ui.pdf_button.text() == "Lager PDF …"
    hands.click(page.ui.pdf_button)  # one who sees nothing happen presses again
    qtbot.waitUntil(lambda: bool(made), timeout=60_000)
    hands.rest()
    assert len(made) == 1
    assert page.ui.pdf_button.text() == "PDF"
    assert paths.drafts
    assert sorted(path.suffix for path in paths.drafts.glob("*.*")) == [".docx", ".pdf"]
    assert page.ui.written_label.text().endswith(".pdf")


def test_what_changed_since_the_last_one_is_said(hands: Hands, slips: MinutesPage) -> None:
    hands.click(slips.ui.export_button)
    assert not slips.ui.changed_label.isVisible()
    hands.click(slips.ui.export_button)
    assert "som den var" in slips.ui.written_label.text()
    choose(hands, slips, NAME)
    hands.press(Key.Key_F12, Ctrl)
    hands.click(slips.ui.export_button)
    assert slips.ui.changed_label.text() == "Endret siden den forrige: Sak 25/3/2026 (vedtak)."


def test_what_was_written_is_said_with_its_time(
    hands: Hands, page: MinutesPage, paths: UserPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hands.press(Key.Key_4, Ctrl)
    assert page.ui.written_label.text() == ""
    assert not page.ui.open_button.isVisible()
    hands.click(page.ui.export_button)
    assert page.ui.written_label.text().startswith("Skrevet kl. 10.00: ")
    assert page.ui.open_button.isVisible()
    hands.click(page.ui.show_folder_button)
    assert [Path(url.toLocalFile()) for url in opened] == [paths.drafts]


def test_the_folder_that_is_chosen_is_remembered(
    qtbot: QtBot, program: Application, hands: Hands, page: MinutesPage, paths: UserPaths, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    hands.press(Key.Key_4, Ctrl)
    hands.click(page.ui.folder_button)
    (dialog,) = program.window.findChildren(QFileDialog)
    assert QApplication.activeModalWidget() is None
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(folder))
    with qtbot.waitSignal(dialog.fileSelected):
        dialog.accept()
    hands.rest()
    assert page.ui.folder_label.text() == f"Skrives i {folder}"
    assert Settings.read(paths.settings).export_folder == str(folder)
    hands.click(page.ui.export_button)
    assert len(list(folder.glob("*.docx"))) == 1
