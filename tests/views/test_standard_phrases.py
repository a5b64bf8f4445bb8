"""Standard phrases in a text, the blanks in them, and the list the council edits."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from ho21desk.model import TextField, TextRef
from ho21desk.views.blanks import blanks_in, next_blank
from ho21desk.views.choice_popup import ChoicePopup
from ho21desk.views.text_editor import TextEditor
from ho21desk.views.writing_place import TextPlace
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, item_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
GROUP = "Det settes ned en arbeidsgruppe bestående av [ ] som kan jobbe videre med [ ]."


@pytest.fixture
def editor(program: Application, hands: Hands) -> TextEditor:
    """The discussion of the first case, empty and with the focus."""
    editor: TextEditor = program.window.live_page.case.ui.discussion_edit
    editor.setFocus()
    editor.selectAll()
    hands.press(Key.Key_Delete)
    return editor


@pytest.fixture
def popup(program: Application) -> ChoicePopup:
    return program.help.writing.popup


def shown(popup: ChoicePopup) -> list[str]:
    model = popup.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []


def test_an_abbreviation_and_a_key_are_a_phrase_and_one_step_to_undo(
    program: Application, hands: Hands, editor: TextEditor
) -> None:
    hands.type("Ja. TTO")
    hands.press(Key.Key_Period, Ctrl)
    assert editor.toPlainText() == "Ja. Tas til orientering."
    assert item_of(program, 25).discussion == "Ja. Tas til orientering."
    hands.press(Key.Key_Z, Ctrl)
    assert editor.toPlainText() == "Ja. TTO"


def test_the_list_is_searched_while_one_types_and_the_text_waits(
    hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.press(Key.Key_Period, Ctrl)
    assert len(shown(popup)) > 15
    hands.type("arbeidsgruppe best")
    assert shown(popup) == [GROUP]
    assert editor.toPlainText() == ""
    hands.type("zz")
    assert shown(popup) == []
    assert popup.isVisible()
    assert popup.hint_label.text() == "Ingen standardtekst passer: arbeidsgruppe bestzz"
    hands.press(Key.Key_Backspace)
    hands.press(Key.Key_Backspace)
    hands.press(Key.Key_Return)
    assert editor.toPlainText() == GROUP
    assert editor.textCursor().selectedText() == "[ ]"
    hands.press(Key.Key_Z, Ctrl)
    assert editor.toPlainText() == ""


def test_esc_leaves_the_text_as_it_was(hands: Hands, editor: TextEditor, popup: ChoicePopup) -> None:
    hands.type("xy")
    hands.press(Key.Key_Period, Ctrl)
    hands.type("tas")
    hands.press(Key.Key_Escape)
    assert not popup.isVisible()
    assert editor.toPlainText() == "xy"


def test_the_list_stays_with_the_text_it_was_asked_for(
    program: Application, hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_Period, Ctrl)
    assert popup.isVisible()
    hands.press(Key.Key_Return, Ctrl)
    assert item_of(program, 26).is_current
    assert not popup.isVisible()


def test_what_is_used_in_a_kind_of_case_comes_first_there(
    program: Application, hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    for _ in range(2):
        hands.type(" ing")
        hands.press(Key.Key_Period, Ctrl)
    hands.type(" ")
    hands.press(Key.Key_Period, Ctrl)
    assert shown(popup)[0] == "Intet."
    assert "ing 2" in program._settings.current.phrase_uses


def test_tab_goes_from_blank_to_blank_and_then_out_of_the_text(hands: Hands, editor: TextEditor) -> None:
    hands.type("arb")
    hands.press(Key.Key_Period, Ctrl)
    hands.type("noen")
    hands.press(Key.Key_Tab)
    assert editor.textCursor().selectedText() == "[ ]"
    hands.type("noe")
    assert editor.toPlainText() == GROUP.replace("[ ]", "noen", 1).replace("[ ]", "noe")
    hands.press(Key.Key_Tab)
    assert not editor.hasFocus()


def test_nobody_is_caught_by_a_blank_that_stays(hands: Hands, editor: TextEditor) -> None:
    hands.type("[ ] og [ ] til slutt")
    places = []
    for _ in range(3):
        hands.press(Key.Key_Tab)
        places.append(editor.textCursor().selectionStart())
    assert places[:2] == [0, 7]
    assert not editor.hasFocus()


def test_a_blank_is_filled_with_people_by_their_letters(
    program: Application, hands: Hands, editor: TextEditor, popup: ChoicePopup
) -> None:
    hands.type("arb")
    hands.press(Key.Key_Period, Ctrl)
    hands.press(Key.Key_Comma, Ctrl)
    assert "Guro Ramsvik" in shown(popup)
    hands.type("rhtt")
    assert popup.hint_label.text() == "Guro Ramsvik og Sigrun Haugli"
    hands.type("t")
    assert popup.hint_label.text() == "Guro Ramsvik, Sigrun Haugli og Eilif Tveitan"
    hands.press(Key.Key_Return)
    names = "Guro Ramsvik, Sigrun Haugli og Eilif Tveitan"
    assert editor.toPlainText() == GROUP.replace("[ ]", names, 1)
    hands.press(Key.Key_Z, Ctrl)
    assert editor.toPlainText() == GROUP


def test_a_blank_in_a_proposal_is_filled_in_the_decision(
    program: Application, hands: Hands, popup: ChoicePopup
) -> None:
    item = item_of(program, 32)
    window = program.window
    window.typed.emit(TextRef(TextField.PROPOSAL, item.id), "[ ] deltar i arbeidsgruppen for [ ].")
    window.live_page.show_item(item.id)
    hands.rest()
    window.live_page.case.ui.discussion_edit.setFocus()
    hands.press(Key.Key_F, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    hands.press(Key.Key_F3)
    hands.press(Key.Key_Tab)
    editor = window.focusWidget()
    assert isinstance(editor, TextEditor)
    assert editor.textCursor().selectionStart() == 0
    hands.press(Key.Key_Comma, Ctrl)
    hands.type("t")
    hands.press(Key.Key_Return)
    assert item_of(program, 32).decisions[0].text == "Eilif Tveitan deltar i arbeidsgruppen for [ ]."
    hands.press(Key.Key_Tab)
    assert editor.textCursor().selectedText() == "[ ]"


def test_the_council_edits_its_list_and_an_error_names_the_line(
    program: Application, hands: Hands, popup: ChoicePopup
) -> None:
    window = program.window
    hands.press(Key.Key_2, Ctrl)
    hands.press(Key.Key_PageUp, Ctrl)
    ui = window.preparation_page.rules.ui
    edit: QPlainTextEdit = ui.phrases_edit
    edit.setFocus()
    edit.selectAll()
    hands.type("# vårt")
    hands.press(Key.Key_Return)
    hands.type("hei: Rådet hilser [ ].")
    assert program._settings.current.phrases == "# vårt\nhei: Rådet hilser [ ]."
    assert not ui.phrases_label.isVisible()
    hands.press(Key.Key_Return)
    hands.type("feil")
    assert ui.phrases_label.text() == (
        "Linje 3: mangler et kolon mellom forkortelsen og teksten. "
        "Til den er rettet, brukes listen som følger med."
    )
    hands.press(Key.Key_3, Ctrl)
    window.live_page.case.focus_discussion()
    hands.press(Key.Key_Period, Ctrl)
    assert len(shown(popup)) > 15
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_2, Ctrl)
    edit.setFocus()
    for _ in range(5):
        hands.press(Key.Key_Backspace)
    assert not ui.phrases_label.isVisible()
    hands.press(Key.Key_3, Ctrl)
    window.live_page.case.focus_discussion()
    hands.press(Key.Key_Period, Ctrl)
    assert shown(popup) == ["Rådet hilser [ ]."]
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_2, Ctrl)
    hands.click(ui.restore_phrases_button)
    assert program._settings.current.phrases == ""
    assert "Tas til orientering." in edit.toPlainText()


def test_without_a_text_the_key_says_so(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F6)
    hands.press(Key.Key_Period, Ctrl)
    assert program.window.ui.message_label.text() == "Sett markøren i en tekst først."


@given(st.text(alphabet="[] a.\n_", max_size=30))
def test_blanks_hold_nothing_and_stand_apart(text: str) -> None:
    blanks = blanks_in(text)
    for start, end in blanks:
        assert text[start] == "["
        assert text[end - 1] == "]"
        assert not any(sign.isalnum() or sign in "[]" for sign in text[start + 1 : end - 1])
    assert all(one[1] <= other[0] for one, other in pairwise(blanks))


@pytest.mark.usefixtures("qapp")
@given(st.text(alphabet="[] a\n\U0001f600", max_size=24), st.integers(min_value=0, max_value=24))
def test_tab_ends_outside_from_wherever_the_cursor_was(text: str, at: int) -> None:
    editor = TextEditor()
    editor.show_text("a text", "")
    editor.setPlainText(text)
    place = TextPlace(editor)
    place.select(*[min(at, editor.document().characterCount() - 1)] * 2)
    presses, visited = 0, []
    while (blank := next_blank(place)) is not None:
        place.select(*blank)
        visited.append(editor.textCursor().selectedText())
        presses += 1
        assert presses <= len(blanks_in(place.text()))
    assert all(word.startswith("[") and word.endswith("]") for word in visited)
    editor.deleteLater()
