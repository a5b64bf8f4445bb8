"""What Qt says itself is in bokmål, and what the program says in the language that was chosen."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ho21desk.exchange import meeting_file
from ho21desk.paths import resource
from ho21desk.rules import running
from ho21desk.views.chair_words import scene
from ho21desk.views.language import Language
from ho21desk.views.text_editor import TextEditor

SOURCE = resource("translations/qtbase_nb.ts")
SAME = {"OK", "Alias", "Type"}
"""Words that both languages write alike."""


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    language.speak("nb")
    yield language
    language.fall_silent()


def english() -> set[str]:
    """Return the English words that Qt has for us, less those that are Norwegian words as well."""

    def words(tag: str) -> set[str]:
        found = (each.text or "" for each in ET.parse(SOURCE).iter(tag))
        return {word for text in found for word in re.findall(r"\w+", text.replace("&", "").lower())}

    return words("source") - words("translation")


def menu_of(widget: QWidget) -> list[str]:
    """Return what the context menu of a widget says, and close it. It may wait for an answer."""
    said: list[str] = []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        said.extend(action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator())
        menu.close()

    timer = QTimer(widget, singleShot=True, interval=0)
    timer.timeout.connect(read)
    timer.start()
    middle = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, event)
    while not said:
        QApplication.processEvents()
    return said


def assert_norwegian(said: list[str]) -> None:
    words = {word for text in said for word in re.findall(r"\w+", text.replace("&", "").lower())}
    assert words
    assert not words & english()


def editable_combo() -> QWidget:
    combo = QComboBox()
    combo.setEditable(True)
    return combo


@pytest.mark.parametrize(
    "make", [QLineEdit, QPlainTextEdit, QSpinBox, QTextBrowser, TextEditor, QScrollBar, editable_combo]
)
def test_a_context_menu_has_no_english_word(qtbot: QtBot, make: type[QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(200, 100)
    widget.show()
    target = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    assert target is not None
    if isinstance(widget, QTextBrowser | TextEditor | QPlainTextEdit):
        target = widget.viewport()
    assert_norwegian(menu_of(target))


def test_text_of_a_label_that_can_be_chosen_has_its_menu_too(qtbot: QtBot) -> None:
    label = QLabel("Sak 19/2/2026")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.show()
    assert_norwegian(menu_of(label))


def test_standard_buttons_are_norwegian(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    said = [button.text().replace("&", "") for button in box.buttons()]
    assert {"Lagre", "Avbryt", "Ja", "Nei"} <= set(said)
    assert_norwegian([text for text in said if text not in SAME])


def test_a_file_dialog_is_norwegian(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    said = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    said += [button.text() for button in dialog.findChildren(QDialogButtonBox)[0].buttons()]
    said += [action.text() for menu in dialog.findChildren(QMenu) for action in menu.actions()]
    assert_norwegian([text for text in said if text])


def test_the_words_that_are_looked_for_are_those_of_qt() -> None:
    # Else the tests above would find nothing wrong whatever happened.
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Merk alt"
    assert {"undo", "select", "paste", "down", "cancel"} <= english()


@pytest.mark.parametrize(
    ("chosen", "title", "button"), [("nn", "Ny deltakar", "Avbryt"), ("en", "New participant", "Cancel")]
)
def test_a_form_and_qt_speak_the_language_chosen(
    qtbot: QtBot, language: Language, chosen: str, title: str, button: str
) -> None:
    language.speak(chosen)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    said = QCoreApplication.translate("MainWindow", "Ny deltaker")
    assert (said, box.buttons()[0].text().replace("&", "")) == (title, button)


def test_a_language_that_nobody_knows_is_bokmål(language: Language) -> None:
    language.speak("xx")
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Merk alt"
    assert QCoreApplication.translate("MainWindow", "Ny deltaker") == "Ny deltaker"


def test_who_is_out_is_grouped_by_why_in_every_language(language: Language) -> None:
    now = datetime(2026, 6, 18, 10, 0)
    meeting = running.start(meeting_file.read(resource("demo/meeting.ho21.json")), now)
    language.speak("en")
    assert [why.partition(":")[0] for why in scene(meeting, now).out] == ["Apologies", "By video"]
