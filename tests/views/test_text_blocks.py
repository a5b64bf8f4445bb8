"""What stands in a document is what is stored, and the other way round."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from ho21desk.markup import Block, BlockKind, Run, clean, parse, serialize
from ho21desk.views.text_blocks import (
    blocks_of,
    kind_of,
    part_lists,
    set_kind,
    text_blocks,
    write_blocks,
)
from ho21desk.views.text_changes import insert_blocks, replace_blocks
from ho21desk.views.text_document import TextDocument, TextDocuments

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = st.text(
    st.one_of(
        st.sampled_from("*_[]()\\-.1234 \nab~\u00a0\u0301😀\t\u2060\ufffc"),
        # Other letters would have Qt look through all fonts.
        st.characters(max_codepoint=0x17F),
    ),
    max_size=12,
).map(clean)
LINKS = st.sampled_from([None, None, None, "https://example.no/a_(b)?c=1", "mailto:post@example.no"])
RUNS = st.builds(Run, WORDS, st.booleans(), st.booleans(), LINKS)
BLOCKS = st.lists(
    st.builds(
        lambda kind, runs, number: Block(kind, tuple(runs), number if kind is BlockKind.NUMBERED else 0),
        st.sampled_from(BlockKind),
        st.lists(RUNS, max_size=3),
        st.integers(1, 3),
    ),
    max_size=5,
)
TEXTS = BLOCKS.map(lambda blocks: serialize(parse(serialize(blocks))))


@pytest.fixture(scope="module")
def home_of_documents() -> TextDocuments:
    return TextDocuments()


def document(text: str, parent: TextDocuments) -> TextDocument:
    return TextDocument(text, parent)


@given(text=TEXTS)
def test_blocks_come_back_as_they_were(text: str, home_of_documents: TextDocuments) -> None:
    opened = document(text, home_of_documents)
    assert blocks_of(opened) == parse(text)
    assert opened.stored() == text


@pytest.mark.parametrize(
    "text",
    [
        "100\u00a0000\u00a0kr",
        "😀 e\u0301 👩\u200d👩\u200d👧 \u200fعربي",
        "a\n\n\n\nb\n\n",
        "linje\nlinje to",
        "1. a\n2. b\n\n1. c",
        "- a\n  to\n- b",
        "**a *b* c** [x y](https://a.no)",
        "- \n- ",
        "\ufffc",
    ],
)
def test_signs_survive(text: str, home_of_documents: TextDocuments) -> None:
    assert document(text, home_of_documents).stored() == text


def test_numbers_of_two_digits_keep_their_lines_apart(home_of_documents: TextDocuments) -> None:
    text = "\n".join(f"{number}. a\n{' ' * len(f'{number}. ')}b" for number in range(1, 12))
    assert document(text, home_of_documents).stored() == text


Act = Callable[[QTextCursor, list[Block]], None]


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    length = cursor.document().characterCount()
    cursor.setPosition(start % length)
    cursor.setPosition(end % length, QTextCursor.MoveMode.KeepAnchor)


def _toggle(cursor: QTextCursor, _blocks: list[Block]) -> None:
    looks = cursor.charFormat()
    looks.setFontItalic(not looks.fontItalic())
    cursor.mergeCharFormat(looks)


def _end_item(cursor: QTextCursor, _blocks: list[Block]) -> None:
    set_kind(cursor, BlockKind.PARAGRAPH)
    part_lists(cursor.document())


ACTS: dict[str, Act] = {
    "type": lambda cursor, _: cursor.insertText("ord"),
    "break": lambda cursor, _: cursor.insertBlock(),
    "delete": lambda cursor, _: cursor.removeSelectedText(),
    "undo": lambda cursor, _: cursor.document().undo(),
    "redo": lambda cursor, _: cursor.document().redo(),
    "paste": insert_blocks,
    "bullet": lambda cursor, _: set_kind(cursor, BlockKind.BULLET),
    "paragraph": _end_item,
    "look": _toggle,
}


@given(
    text=TEXTS,
    acts=st.lists(
        st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 60), st.integers(0, 60), BLOCKS), max_size=8
    ),
)
def test_what_is_stored_follows_every_change(
    text: str, acts: list[tuple[str, int, int, list[Block]]], home_of_documents: TextDocuments
) -> None:
    opened = document(text, home_of_documents)
    cursor = QTextCursor(opened)
    for name, start, end, blocks in acts:
        _select(cursor, start, end)
        ACTS[name](cursor, blocks)
        assert opened.stored() == serialize(blocks_of(opened)), name


@given(text=TEXTS, acts=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), BLOCKS), max_size=4))
def test_every_paste_is_undone_in_one_step(
    text: str, acts: list[tuple[int, int, list[Block]]], home_of_documents: TextDocuments
) -> None:
    opened = document(text, home_of_documents)
    cursor = QTextCursor(opened)
    before = []
    for start, end, blocks in acts:
        _select(cursor, start, end)
        steps = opened.availableUndoSteps()
        before.append((steps, opened.stored()))
        insert_blocks(cursor, parse(serialize(blocks)))
    while before:
        steps, stored = before.pop()
        if opened.availableUndoSteps() > steps:
            opened.undo()
        assert opened.stored() == stored


@given(before=TEXTS, after=TEXTS)
def test_the_programs_change_is_carried_out_whole(
    before: str, after: str, home_of_documents: TextDocuments
) -> None:
    opened = document(before, home_of_documents)
    opened.apply_change(before, after, QTextCursor(opened))
    assert opened.stored() == after
    assert opened.tell() is None
    if before != after:
        opened.undo()
        assert opened.stored() == before
        assert not opened.isUndoAvailable()


@given(text=TEXTS, start=st.integers(0, 5), end=st.integers(0, 5), blocks=BLOCKS)
def test_replacing_touches_nothing_else(
    text: str, start: int, end: int, blocks: list[Block], home_of_documents: TextDocuments
) -> None:
    opened = document(text, home_of_documents)
    there = [words.text() for words in text_blocks(opened)]
    start, end = sorted((min(start, len(there)), min(end, len(there))))
    assume(blocks or start != end)
    replace_blocks(opened, start, end - start, blocks)
    now = [words.text() for words in text_blocks(opened)]
    kept = there[:start] + there[end:]
    assert now[:start] + now[start + len(blocks) :] == kept or (not kept and not blocks and now == [""])


def test_lists_parted_by_a_paragraph_count_from_one(home_of_documents: TextDocuments) -> None:
    opened = document("1. a\n2. b\n3. c\n4. d", home_of_documents)
    set_kind(QTextCursor(opened.findBlockByNumber(1)), BlockKind.PARAGRAPH)
    part_lists(opened)
    assert opened.stored() == "1. a\n\nb\n\n1. c\n2. d"
    assert opened.findBlockByNumber(2).textList().itemNumber(opened.findBlockByNumber(3)) == 1


def test_writing_goes_on_in_the_block_of_the_cursor(qtbot: QtBot, home_of_documents: TextDocuments) -> None:
    opened = document("", home_of_documents)
    write_blocks(QTextCursor(opened), parse("- a\n- b"))
    assert [kind_of(block) for block in text_blocks(opened)] == [BlockKind.BULLET] * 2
    assert opened.findBlockByNumber(0).textList().count() == 2
