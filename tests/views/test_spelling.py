"""Spelling is looked after beside the writing, with a small dictionary of our own."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.views.choice_popup import ChoicePopup
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, item_of, meeting_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
DICTIONARIES = Path(__file__).parent.parent / "spelling" / "dictionaries"
ENOUGH = 10_000


@pytest.fixture
def paths(tmp_path: Path) -> UserPaths:
    """Somebody who has a dictionary in their own folder."""
    shutil.copytree(DICTIONARIES, tmp_path / "home" / "ordlister")
    return UserPaths.below(tmp_path / "home")


@pytest.fixture
def program(open_program: Open) -> Iterator[Application]:
    program = open_program()
    yield program
    program.help.close()


@pytest.fixture
def editor(program: Application, hands: Hands) -> TextEditor:
    """The discussion of the first case, empty and with the focus."""
    editor: TextEditor = program.window.live_page.case.ui.discussion_edit
    editor.setFocus()
    editor.selectAll()
    hands.press(Key.Key_Delete)
    return editor


def marked(editor: TextEditor) -> list[str]:
    return [mark.cursor.selectedText() for mark in editor.extraSelections()]


def shown(popup: ChoicePopup) -> list[str]:
    model = popup.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []


def wait_for(qtbot: QtBot, editor: TextEditor, words: list[str]) -> None:
    qtbot.waitUntil(lambda: marked(editor) == words, timeout=ENOUGH)


def test_what_the_dictionary_does_not_know_is_underlined_beside_the_text(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot
) -> None:
    hands.type("Rådet drøftett saken på møtet. ")
    undo, told = editor.document().availableUndoSteps(), []
    editor.typed.connect(lambda _key, text: told.append(text))
    wait_for(qtbot, editor, ["drøftett"])
    assert told == []
    assert editor.document().availableUndoSteps() == undo
    assert item_of(program, 25).discussion == editor.toPlainText() == "Rådet drøftett saken på møtet. "
    assert editor.textCursor().charFormat().fontUnderline() is False


def test_the_word_being_typed_is_left_alone(hands: Hands, editor: TextEditor, qtbot: QtBot) -> None:
    hands.type("saxen og sakem")
    wait_for(qtbot, editor, ["saxen"])
    hands.type(" ")
    wait_for(qtbot, editor, ["saxen", "sakem"])


def test_names_and_the_councils_words_are_known(hands: Hands, editor: TextEditor, qtbot: QtBot) -> None:
    hands.type("Ramsvik og Hauglis saksframlegg om FHI og 25/3/2026 ber om Hauglid. ")
    wait_for(qtbot, editor, ["Hauglid"])


def test_a_key_suggests_and_enter_takes_as_one_step(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot
) -> None:
    popup = program.help.writing.popup
    hands.type("Rådet drøftett saken. ")
    wait_for(qtbot, editor, ["drøftett"])
    assert not popup.isVisible()
    hands.press(Key.Key_F7, Ctrl)
    qtbot.waitUntil(popup.isVisible, timeout=ENOUGH)
    assert shown(popup) == ["drøftet", "Legg «drøftett» til i ordlisten"]
    hands.press(Key.Key_Return)
    assert editor.toPlainText() == "Rådet drøftet saken. "
    hands.press(Key.Key_Z, Ctrl)
    assert editor.toPlainText() == "Rådet drøftett saken. "


def test_a_word_that_is_added_is_known_from_then_on(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot, paths: UserPaths
) -> None:
    popup = program.help.writing.popup
    hands.type("Rådet drøftett saken. ")
    wait_for(qtbot, editor, ["drøftett"])
    hands.press(Key.Key_F7, Ctrl)
    qtbot.waitUntil(popup.isVisible, timeout=ENOUGH)
    hands.press(Key.Key_Up)
    hands.press(Key.Key_Return)
    assert marked(editor) == []
    hands.rest()
    assert json.loads(paths.settings.read_text(encoding="utf-8"))["own_words"] == "drøftett"
    assert editor.toPlainText() == "Rådet drøftett saken. "


def test_the_menu_offers_what_can_be_done_about_a_word(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot
) -> None:
    hands.type("drøftett saken. ")
    wait_for(qtbot, editor, ["drøftett"])
    menu = QMenu(editor)
    menu.addAction("Angre")
    inside = editor.cursorRect().center()
    inside.setX(editor.viewport().rect().left() + 12)
    editor.menu_asked.emit(menu, editor.viewport().mapToGlobal(inside))
    first = [action.text() for action in menu.actions()]
    assert first[:2] == ["&Forslag til «drøftett» …", "Legg «drøftett» til i &ordlisten"]
    menu.actions()[1].trigger()
    assert marked(editor) == []
    other = QMenu(editor)
    other.addAction("Angre")
    editor.menu_asked.emit(other, editor.viewport().mapToGlobal(QPoint(12, 12)))
    assert not [action for action in other.actions() if "drøftett" in action.text()]


def test_it_can_be_turned_off_and_on(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot
) -> None:
    action = program.window.ui.spelling_action
    assert action.isChecked()
    hands.type("drøftett saken. ")
    wait_for(qtbot, editor, ["drøftett"])
    action.trigger()
    assert marked(editor) == []
    program.help.spelling.check()
    assert marked(editor) == []
    assert program._settings.current.spelling == "off"
    action.trigger()
    assert marked(editor) == ["drøftett"]


def test_marks_do_not_follow_into_another_text(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot
) -> None:
    hands.type("drøftett saken. ")
    wait_for(qtbot, editor, ["drøftett"])
    program.window.live_page.show_item(item_of(program, 30).id)
    assert marked(editor) == []
    program.window.live_page.show_item(item_of(program, 25).id)
    wait_for(qtbot, editor, ["drøftett"])


def test_only_what_is_on_screen_is_looked_up(hands: Hands, editor: TextEditor, qtbot: QtBot) -> None:
    editor.insertPlainText("drøftett\n" * 300)
    qtbot.waitUntil(lambda: len(marked(editor)) > 3, timeout=ENOUGH)
    assert len(marked(editor)) < 60


def test_a_missing_dictionary_is_said_once(program: Application, hands: Hands, paths: UserPaths) -> None:
    spelling, label = program.help.spelling, program.window.ui.message_label
    shutil.rmtree(paths.data / "ordlister")
    spelling.close()
    spelling._places = ()
    spelling.show_meeting(meeting_of(program))
    program.window.show_message("")
    spelling.check()
    assert label.text().startswith("Stavekontrollen mangler ordlisten for bokmål. Installer hunspell-no")
    assert str(paths.data / "ordlister") in label.text()
    program.window.show_message("")
    spelling.check()
    assert label.text() == ""


def test_a_dictionary_that_cannot_be_used_is_said_and_the_writing_goes_on(
    program: Application, hands: Hands, editor: TextEditor, qtbot: QtBot, paths: UserPaths
) -> None:
    spelling, label = program.help.spelling, program.window.ui.message_label
    spelling.close()
    broken = paths.data / "ordlister" / "nb_NO.dic"
    broken.unlink()
    broken.mkdir()
    spelling.show_meeting(meeting_of(program))
    hands.type("drøftett saken. ")
    qtbot.waitUntil(lambda: label.text().startswith("Stavekontrollen får ikke brukt"), timeout=ENOUGH)
    hands.type("Mer.")
    assert item_of(program, 25).discussion == "drøftett saken. Mer."
    assert marked(editor) == []
