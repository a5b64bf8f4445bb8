"""The user guide lies beside the meeting, at the chapter of the page one is on, and is searched."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from ho21desk.views.guide_sheet import GuideSheet
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(program: Application, hands: Hands) -> GuideSheet:
    hands.press(Key.Key_3, Ctrl)
    hands.press(Key.Key_F1, Shift)
    assert program.guide.isVisible()
    return program.guide


def line(sheet: GuideSheet) -> str:
    return sheet.ui.text.textCursor().block().text()


@pytest.mark.parametrize(
    ("page", "chapter"),
    [
        (Key.Key_1, "Brukerveiledning for HO21desk"),
        (Key.Key_2, "Før møtet"),
        (Key.Key_3, "Under møtet"),
        (Key.Key_4, "Etter møtet"),
        (Key.Key_5, "Etter møtet"),
    ],
)
def test_it_opens_at_the_chapter_of_the_page(
    program: Application, hands: Hands, page: Qt.Key, chapter: str
) -> None:
    hands.press(page, Ctrl)
    hands.press(Key.Key_F1, Shift)
    assert line(program.guide) == chapter


def test_its_pictures_are_as_wide_as_there_is_room(sheet: GuideSheet) -> None:
    picture = sheet.ui.text.loadResource(2, QUrl("bilder/motet.png"))
    assert 400 < picture.width() < sheet.ui.text.viewport().width()  # type: ignore[attr-defined]


def test_words_are_found_one_place_after_the_other_and_from_the_top_again(sheet: GuideSheet) -> None:
    field, text = sheet.ui.search_edit, sheet.ui.text
    QTest.keyClicks(field, "minnepinne")
    QTest.keyClick(field, Key.Key_Return)
    assert text.textCursor().selectedText() == "minnepinne"
    first = text.textCursor().position()
    QTest.keyClick(field, Key.Key_Return)
    assert text.textCursor().position() == first  # there is one
    field.setText("kvantefysikk")
    QTest.keyClick(field, Key.Key_Return)
    assert sheet.ui.outcome_label.text() == "Finner ikke «kvantefysikk» i veiledningen."
    assert text.textCursor().position() == first


def test_links_lead_to_chapters_and_to_the_keys(program: Application, sheet: GuideSheet) -> None:
    sheet.ui.text.anchorClicked.emit(QUrl("4-nar-noe-gar-galt.md"))
    assert line(sheet) == "Når noe går galt"
    sheet.ui.text.anchorClicked.emit(QUrl("../taster.md"))
    assert program.keys.isVisible()


def test_esc_closes_it_and_the_writing_goes_on(program: Application, hands: Hands, sheet: GuideSheet) -> None:
    QTest.keyClick(sheet.ui.text, Key.Key_Escape)
    assert not sheet.isVisible()
    program.window.activateWindow()
    hands.press(Key.Key_F2)
    assert program.window.focusWidget() is program.window.live_page.case.ui.discussion_edit
