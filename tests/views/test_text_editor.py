"""The field a text is written in, as a person uses it."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ho21desk.views.text_editor import TextDocuments, TextEditor

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Told = list[tuple[object, str]]


@pytest.fixture
def editor(qtbot: QtBot) -> TextEditor:
    made = TextEditor()
    qtbot.addWidget(made)
    made.resize(500, 200)
    with qtbot.waitExposed(made):
        made.show()
    made.show_text("a", "")
    return made


@pytest.fixture
def told(editor: TextEditor) -> Told:
    heard: Told = []
    editor.typed.connect(lambda key, text: heard.append((key, text)))
    return heard


def stand(editor: TextEditor, position: int, end: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def copied(html: str = "", text: str = "") -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


# Telling


def test_every_key_is_told(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "Hei")
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert told == [("a", "H"), ("a", "He"), ("a", "Hei"), ("a", "He")]


def test_one_writes_on_after_words_that_the_program_put_into_an_empty_text(
    editor: TextEditor, told: Told
) -> None:
    editor.apply_change("a", "", "Saksliste godkjennes.")
    QTest.keyClicks(editor, " Enig")
    assert told[-1] == ("a", "Saksliste godkjennes. Enig")


def test_loading_is_not_typing(editor: TextEditor, told: Told) -> None:
    editor.show_text("b", "# *to* \n\n- tre\n[x](https://a.no)")
    editor.show_text("a", "")
    editor.show_text("a", "fra programmet")
    editor.setFont(QFont("Sans", 20))
    editor.setPalette(QPalette(QColor("black")))
    editor.forget_texts()
    QTest.keyClicks(editor, "uten tekst")
    assert told == []
    assert editor.key is None


def test_looks_are_told(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "et ord")
    stand(editor, 3, 6)
    QTest.keyClick(editor, KEY.Key_B, CTRL)
    assert told[-1] == ("a", "et **ord**")
    QTest.keyClick(editor, KEY.Key_I, CTRL)
    assert told[-1] == ("a", "et ***ord***")
    stand(editor, 6, 3)
    QTest.keyClick(editor, KEY.Key_B, CTRL)
    QTest.keyClick(editor, KEY.Key_I, CTRL)
    assert told[-1] == ("a", "et ord")


def test_looks_of_what_is_typed_next(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "a")
    QTest.keyClick(editor, KEY.Key_B, CTRL)
    QTest.keyClicks(editor, "b")
    QTest.keyClick(editor, KEY.Key_B, CTRL)
    QTest.keyClicks(editor, "c")
    assert told[-1] == ("a", "a**b**c")


@pytest.mark.parametrize("words", ["*ord* **ord** _x_ [a](b)", "2024. # > ~", "100\u00a0kr 😀 e\u0301"])
def test_signs_stay_as_typed(editor: TextEditor, told: Told, words: str) -> None:
    editor.textCursor().insertText(words)
    stored = told[-1][1]
    QTest.keyClicks(editor, "x")
    editor.forget_texts()
    editor.show_text("a", stored)
    assert editor.document().toRawText() == words
    assert editor.currentCharFormat().fontWeight() <= QFont.Weight.Normal


# Undo, cursor, scroll


def test_undo_outlives_another_case(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "Hei")
    editor.show_text("b", "to")
    QTest.keyClick(editor, KEY.Key_Z, CTRL)
    assert editor.document().toRawText() == "to"
    editor.show_text("a", "Hei")
    QTest.keyClick(editor, KEY.Key_Z, CTRL)
    assert told[-1] == ("a", "")
    QTest.keyClick(editor, KEY.Key_Z, CTRL | SHIFT)
    assert told[-1] == ("a", "Hei")


def test_the_person_comes_back_to_where_they_were(editor: TextEditor) -> None:
    long = "\n\n".join(f"Avsnitt {number}" for number in range(200))
    editor.show_text("lang", long)
    assert editor.textCursor().atEnd()
    stand(editor, 700, 705)
    editor.verticalScrollBar().setValue(1234)
    editor.show_text("b", "to")
    editor.show_text("lang", long)
    assert (editor.textCursor().anchor(), editor.textCursor().position()) == (700, 705)
    assert editor.verticalScrollBar().value() == 1234


def test_old_news_of_ones_own_typing_change_nothing(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "abc")
    editor.show_text("b", "")
    editor.show_text("a", "ab")
    editor.apply_change("a", "", "a")
    assert editor.document().toRawText() == "abc"
    editor.show_text("a", "")
    assert editor.document().toRawText() == "abc"
    assert len(told) == 3


def test_what_the_program_changed_meanwhile_is_shown(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "abc")
    editor.show_text("b", "")
    editor.show_text("a", "abc\n\nVedtatt.")
    assert editor.document().toRawText() == "abc\u2029Vedtatt."
    assert len(told) == 3
    editor.undo()
    assert told[-1] == ("a", "abc")


def test_forgetting_begins_anew(editor: TextEditor) -> None:
    QTest.keyClicks(editor, "abc")
    editor.forget_texts()
    assert editor.document().isEmpty()
    editor.show_text("a", "ny")
    editor.undo()
    assert editor.document().toRawText() == "ny"


def test_editors_share_documents(qtbot: QtBot, editor: TextEditor, told: Told) -> None:
    documents = TextDocuments()
    editor.use_documents(documents)
    other = TextEditor(None, documents)
    other.typed.connect(editor.typed)
    qtbot.addWidget(other)
    editor.show_text("a", "en")
    editor.show_text("b", "")
    other.show_text("a", "en")
    QTest.keyClicks(other, "X")
    editor.show_text("a", "enX")
    editor.undo()
    assert told[-1] == ("a", "en")
    documents.forget()
    assert editor.key is None


def test_a_shared_text_changed_in_no_editor(editor: TextEditor) -> None:
    documents = TextDocuments()
    editor.use_documents(documents)
    heard: Told = []
    documents.typed.connect(lambda key, text: heard.append((key, text)))
    editor.show_text("a", "en")
    editor.textCursor().insertText("X")
    editor.show_text("b", "")
    documents.change("a", "en", "to")
    documents.change("ukjent", "en", "to")
    assert heard == [("a", "enX")]


# The program's own changes


@pytest.mark.parametrize("shown", [True, False])
def test_a_change_of_the_program_is_one_step_and_not_typing(
    editor: TextEditor, told: Told, shown: bool
) -> None:
    editor.show_text("c", "en\n\nto\n\ntre")
    stand(editor, 8)
    if not shown:
        editor.show_text("a", "")
    editor.apply_change("c", "en\n\nto\n\ntre", "en\n\n- ny\n- **nyere**\n\ntre")
    assert told == []
    editor.show_text("c", "en\n\n- ny\n- **nyere**\n\ntre")
    assert editor.textCursor().block().text() == "tre"
    assert editor.textCursor().positionInBlock() == 2
    editor.undo()
    assert told == [("c", "en\n\nto\n\ntre")]


def test_words_typed_elsewhere_stay_and_are_told(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "en\n\nto\n\ntre")
    QTest.keyClicks(editor, "X")
    stand(editor, 0)
    QTest.keyClicks(editor, "Y")
    editor.apply_change("c", "en\n\nto\n\ntre", "en\n\nVedtatt.\n\ntre")
    assert told[-1] == ("c", "Yen\n\nVedtatt.\n\ntreX")
    assert editor.textCursor().position() == 1
    editor.undo()
    assert told[-1] == ("c", "Yen\n\nto\n\ntreX")


def test_words_typed_just_there_win(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "en\n\nto")
    QTest.keyClicks(editor, "X")
    editor.apply_change("c", "en\n\nto", "en\n\nVedtatt.")
    assert editor.document().toRawText() == "en\u2029toX"
    assert told[-1] == ("c", "en\n\ntoX")
    assert len(told) == 2


def test_a_paragraph_is_added_below_what_was_typed_meanwhile(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "Hei")
    editor.apply_change("a", "", "Vedtatt.")
    assert told[-1] == ("a", "Hei\n\nVedtatt.")
    assert editor.textCursor().position() == 3


def test_a_version_from_before_is_restored(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "abc")
    editor.apply_change("a", "abc", "ab")
    assert editor.document().toRawText() == "ab"
    assert len(told) == 3


def test_a_text_that_was_never_shown_is_left_to_the_program(editor: TextEditor, told: Told) -> None:
    editor.apply_change("ukjent", "a", "b")
    assert told == []


# Lists


def press(editor: TextEditor, *keys: str | Qt.Key) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(editor, key)
        else:
            QTest.keyClick(editor, key)


ENTER, BACK = KEY.Key_Return, KEY.Key_Backspace


@pytest.mark.parametrize(
    ("keys", "stored"),
    [
        (["- en"], "- en"),
        (["1. en", ENTER, "to"], "1. en\n2. to"),
        (["- en", ENTER, "to", ENTER, ENTER, "slutt"], "- en\n- to\n\nslutt"),
        (["1. en", KEY.Key_Enter, KEY.Key_Enter, "2. to"], "1. en\n2. to"),
        (["2. en"], "2\\. en"),
        (["17. mai"], "17\\. mai"),
        (["a - b"], "a - b"),
        (["- en", ENTER, BACK, "to"], "- en\n\nto"),
        (["1. en", ENTER, ENTER, "1. to"], "1. en\n\n1. to"),
        (["- - x"], "- \\- x"),
        (["-", BACK, "- x"], "- x"),
    ],
)
def test_lists_come_and_go(editor: TextEditor, told: Told, keys: list[str | Qt.Key], stored: str) -> None:
    press(editor, *keys)
    assert told[-1][1] == stored


@pytest.mark.parametrize("sign", ["- ", "1. "])
def test_undo_brings_the_signs_back(editor: TextEditor, sign: str) -> None:
    QTest.keyClicks(editor, sign)
    assert editor.document().toRawText() == ""
    editor.undo()
    assert editor.document().toRawText() == sign
    QTest.keyClicks(editor, "mai")
    assert editor.document().toRawText() == f"{sign}mai"
    assert editor.textCursor().currentList() is None


def test_a_list_is_parted_in_the_middle(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "1. a\n2. b\n3. c\n4. d")
    stand(editor, 2)
    QTest.keyClick(editor, BACK)
    assert told[-1] == ("c", "1. a\n\nb\n\n1. c\n2. d")
    editor.undo()
    assert told[-1] == ("c", "1. a\n2. b\n3. c\n4. d")


def test_a_sign_before_words_makes_an_item_of_them(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "ord")
    stand(editor, 0)
    QTest.keyClicks(editor, "- ")
    assert told[-1] == ("c", "- ord")


def test_shift_enter_is_a_line_break(editor: TextEditor, told: Told) -> None:
    QTest.keyClicks(editor, "- en")
    QTest.keyClick(editor, ENTER, SHIFT)
    QTest.keyClicks(editor, "to")
    assert told[-1] == ("a", "- en\n  to")


def test_nothing_is_written_where_nothing_may_be(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "- en")
    stand(editor, 0)
    editor.setReadOnly(True)
    QGuiApplication.clipboard().setText("https://a.no")
    for key, modifier in ((BACK, None), (KEY.Key_B, CTRL), (KEY.Key_V, CTRL | SHIFT)):
        QTest.keyClick(editor, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert not editor.insert_link()
    assert told == []


# Keys that belong to the window


def test_tab_leaves_the_field(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    editor, line = TextEditor(), QLineEdit()
    layout.addWidget(editor)
    layout.addWidget(line)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    editor.setFocus()
    QTest.keyClick(editor, KEY.Key_Tab)
    assert line.hasFocus()


@pytest.mark.parametrize(("key", "reached"), [(KEY.Key_K, 1), (KEY.Key_B, 0), (KEY.Key_I, 0)])
def test_the_window_gets_its_own_keys(qtbot: QtBot, key: Qt.Key, reached: int) -> None:
    window = QWidget()
    editor = TextEditor(window)
    editor.show_text("a", "ord")
    pressed: list[bool] = []
    action = window.addAction("prøve", lambda: pressed.append(True))
    action.setShortcut(CTRL | key)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    editor.setFocus()
    stand(editor, 0)
    QTest.keyClick(window.windowHandle(), key, CTRL)
    assert len(pressed) == reached
    assert editor.document().toRawText() == "ord"


# Links


def test_a_selection_becomes_a_link(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "se siden nå")
    stand(editor, 3, 8)
    QGuiApplication.clipboard().setText(" https://example.no/a_(b) ")
    assert editor.insert_link()
    assert told == [("c", "se [siden](https://example.no/a_\\(b\\)) nå")]


@pytest.mark.parametrize("words", ["", "ord", "https://a.no og mer", "javascript:alert(1)", "file:///etc"])
def test_only_web_addresses_become_links(editor: TextEditor, told: Told, words: str) -> None:
    editor.show_text("c", "se siden")
    stand(editor, 3, 8)
    QGuiApplication.clipboard().setText(words)
    assert not editor.insert_link()
    assert told == []


def test_writing_on_beside_a_link(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "[ord](https://a.no)")
    QTest.keyClicks(editor, "X")
    stand(editor, 0)
    QTest.keyClicks(editor, "Y")
    stand(editor, 2)
    QTest.keyClicks(editor, "Z")
    assert told[-1][1] == "Y[oZrd](https://a.no)X"


def test_links_take_their_colour_from_the_palette(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "[ord](https://a.no)")
    for colour in ("#0B5CAD", "#86B7F2"):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Link, QColor(colour))
        editor.setPalette(palette)
        (part,) = editor.document().firstBlock().layout().formats()
        assert part.format.foreground().color() == QColor(colour)
        assert part.format.fontUnderline()
    assert not editor.document().isUndoAvailable()
    assert told == []


# Pasting


@pytest.mark.parametrize(
    ("there", "at", "html", "stored"),
    [
        ("ab", (1, 1), "<p>X</p>", "aXb"),
        ("ab", (0, 2), "<p>X</p>", "X"),
        ("ab", (1, 1), "<p>X</p><p>Y</p>", "aX\n\nYb"),
        ("- ab", (1, 1), "<ul><li>X</li><li>Y</li></ul>", "- aX\n- Y\n- b"),
        ("", (0, 0), "<ol><li>X</li><li>Y</li></ol>", "1. X\n2. Y"),
        ("ab", (1, 1), "<ul><li>X</li></ul>", "aXb"),
        ("ab", (1, 1), "<ul><li>X</li><li>Y</li></ul>", "a\n\n- X\n- Y\n\nb"),
        ("ab", (0, 0), "<ul><li>X</li><li>Y</li></ul>", "- X\n- Y\n\nab"),
        ("1. a\n2. b", (1, 1), "<p>X</p><p>Y</p>", "1. aX\n\nY\n\n1. b"),
        ("ab", (1, 1), "<p><b>X</b> <a href='https://a.no'>Y</a></p>", "a**X** [Y](https://a.no)b"),
    ],
)
def test_what_is_pasted_finds_its_place(
    editor: TextEditor, told: Told, there: str, at: tuple[int, int], html: str, stored: str
) -> None:
    editor.show_text("c", there)
    stand(editor, *at)
    editor.insertFromMimeData(copied(html))
    assert told == [("c", stored)]
    editor.undo()
    assert told[-1] == ("c", there)


def test_pasted_looks_end_with_what_was_pasted(editor: TextEditor, told: Told) -> None:
    editor.insertFromMimeData(copied("<b>X</b>"))
    QTest.keyClicks(editor, "y")
    assert told[-1] == ("a", "**X**y")


def test_pasting_without_looks(editor: TextEditor, told: Told) -> None:
    QGuiApplication.clipboard().setMimeData(copied("<b>fet</b>", "fet\x0bto"))
    QTest.keyClick(editor, KEY.Key_V, CTRL | SHIFT)
    assert told == [("a", "fet\nto")]
    QTest.keyClick(editor, KEY.Key_V, CTRL)
    assert told[-1] == ("a", "fet\nto**fet**")


def test_an_image_alone_is_nothing(editor: TextEditor, told: Told) -> None:
    editor.insertFromMimeData(copied("<img src='x.png'>"))
    assert told == []


def test_files_are_left_to_the_window(editor: TextEditor) -> None:
    data = copied(text="file:///a.docx")
    data.setUrls([QUrl.fromLocalFile("/a.docx")])
    assert not editor.canInsertFromMimeData(data)
    assert editor.canInsertFromMimeData(copied(text="ord"))


def test_what_is_copied_here_is_pasted_here_as_it_was(editor: TextEditor, told: Told) -> None:
    text = "**fet** 10\u00a0kr  to\n\n- *a*\n- b\n  c\n\n1. x\n2. y\n\n\n\n[l](https://a.no) 😀"
    editor.show_text("c", text)
    editor.selectAll()
    QTest.keyClick(editor, KEY.Key_C, CTRL)
    editor.show_text("a", "")
    QTest.keyClick(editor, KEY.Key_V, CTRL)
    assert told[-1] == ("a", text)


def test_a_megabyte_is_pasted_in_one_step(editor: TextEditor, told: Told) -> None:
    line = "Rådet drøftet saken og ba om en ny vurdering. " * 5
    editor.insertFromMimeData(copied(text="\n".join([line] * 4600)))
    assert len(told) == 1
    assert len(told[0][1]) > 1_000_000
    editor.undo()
    assert told[-1] == ("a", "")


# The menu


def test_the_menu_is_in_norwegian_and_knows_what_can_be_done(editor: TextEditor) -> None:
    def offered() -> dict[str, bool]:
        menu = editor.context_menu()
        acts = {act.text().replace("&", ""): act.isEnabled() for act in menu.actions() if act.text()}
        menu.deleteLater()
        return acts

    QGuiApplication.clipboard().clear()
    assert list(offered()) == [
        "Angre",
        "Gjør om",
        "Klipp ut",
        "Kopier",
        "Lim inn",
        "Lim inn uten formatering",
        "Fet",
        "Kursiv",
        "Lenke til adressen på utklippstavlen",
        "Merk alt",
    ]
    assert not any(can for name, can in offered().items() if name not in ("Fet", "Kursiv"))
    QTest.keyClicks(editor, "ord")
    editor.selectAll()
    QGuiApplication.clipboard().setText("https://a.no")
    assert [name for name, can in offered().items() if not can] == ["Gjør om"]


def test_the_menu_acts(editor: TextEditor, told: Told) -> None:
    editor.show_text("c", "ord")
    editor.selectAll()
    for name, stored in (("Fet", "**ord**"), ("Angre", "ord"), ("Gjør om", "**ord**")):
        menu = editor.context_menu()
        next(act for act in menu.actions() if act.text().replace("&", "") == name).trigger()
        menu.deleteLater()
        assert told[-1] == ("c", stored)
