"""Nothing a person types is lost on the way through a stored text."""

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.markup import Block, BlockKind, Run, clean, literal, parse, plain, serialize

WORDS = st.text(
    st.one_of(st.sampled_from("*_[]()\\-.1234 \nab~>#`|&<"), st.characters(exclude_categories=["Cs"])),
    max_size=12,
).map(clean)
LINKS = st.sampled_from([None, None, "https://example.no/a_(b)?c=1", "mailto:post@example.no"])
RUNS = st.builds(Run, WORDS, st.booleans(), st.booleans(), LINKS)
BLOCKS = st.builds(
    lambda kind, runs, number: Block(kind, tuple(runs), number if kind is BlockKind.NUMBERED else 0),
    st.sampled_from(BlockKind),
    st.lists(RUNS, min_size=1, max_size=4),
    st.integers(1, 3),
)


def words(blocks: tuple[Block, ...] | list[Block]) -> list[str]:
    """The lines with words in them, in order."""
    return [line for block in blocks for line in block.text.split("\n") if line.strip()]


def looks(blocks: tuple[Block, ...] | list[Block]) -> list[tuple[str, bool, bool, str | None]]:
    """Every letter that is seen, with its looks."""
    return [
        (letter, run.bold, run.italic, run.link)
        for block in blocks
        for run in block.runs
        for letter in run.text
        if not letter.isspace()
    ]


@given(st.lists(BLOCKS, max_size=5))
def test_what_is_written_reads_back(blocks: list[Block]) -> None:
    read = parse(serialize(blocks))
    assert words(read) == words(blocks)
    assert looks(read) == looks(blocks)
    lists = [block.kind for block in read if block.text.strip() and block.kind is not BlockKind.PARAGRAPH]
    assert lists == [b.kind for b in blocks if b.text.strip() and b.kind is not BlockKind.PARAGRAPH]


@given(st.text())
def test_reading_and_writing_settle_at_once(text: str) -> None:
    once = serialize(parse(text))
    assert parse(once) == parse(serialize(parse(once)))
    assert serialize(parse(once)) == once


@given(st.text())
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert words(parse(literal(text))) == [line for line in clean(text).split("\n") if line.strip()]


@pytest.mark.parametrize(
    "text",
    [
        "2024. Året etter",
        "5 * 3 * 2",
        "> sitat",
        "_under_ og ~~strek~~",
        "[ ] deltar i arbeidsgruppen",
        "# ikke en overskrift",
        "C:\\Users\\kari",
        "1) ikke en liste",
        "a * b",
        "stjerne* alene",
        "&amp; <b>",
        "  innrykk",
        "javascript:[x](javascript:alert)",
        "😀 e\u0301 \u200fعربي",
    ],
)
def test_signs_that_are_not_markup_are_plain(text: str) -> None:
    assert plain(text) == text
    assert plain(serialize(parse(text))) == text


def test_lists_paragraphs_and_looks() -> None:
    text = (
        "Det ble **sagt**:\n\n- *ett*\n- to\n  på to linjer\n\n1. først\n2. så\n\nSe [siden](https://a.no)."
    )
    blocks = parse(text)
    assert [(b.kind.value, b.number, b.text) for b in blocks] == [
        ("paragraph", 0, "Det ble sagt:"),
        ("bullet", 0, "ett"),
        ("bullet", 0, "to\npå to linjer"),
        ("numbered", 1, "først"),
        ("numbered", 2, "så"),
        ("paragraph", 0, "Se siden."),
    ]
    assert blocks[0].runs[1] == Run("sagt", bold=True)
    assert blocks[5].runs[1] == Run("siden", link="https://a.no")
    assert serialize(blocks) == text


def test_empty_paragraphs_are_kept() -> None:
    assert [b.text for b in parse("a\n\n\n\nb\n\n")] == ["a", "", "b", ""]
    assert serialize(parse("a\n\n\n\nb\n\n")) == "a\n\n\n\nb\n\n"


def test_a_new_numbered_list_begins_at_one() -> None:
    text = "1. a\n2. b\n\n1. c"
    assert [b.number for b in parse(text)] == [1, 2, 1]
    assert serialize(parse(text)) == text
    assert [b.number for b in parse("1. a\n1. b")] == [1, 2]


def test_signs_that_no_file_holds_are_taken_out() -> None:
    assert clean("a\x00b\x0bc\u2028d\r\ne\ud800f\x85g\ufffe") == "ab\nc\nd\ne" + "f\ng"


def test_hostile_asterisks_take_no_time() -> None:
    text = "*a **b " * 20_000
    assert "".join(run.text for run in parse(text)[0].runs) == text


def test_runs_of_one_look_are_one() -> None:
    runs = parse("en *to* tre")[0].runs
    assert [key for key, _ in groupby(runs, lambda run: run.italic)] == [False, True, False]


def test_looks_do_not_end_in_white_space_at_a_line_break() -> None:
    text = serialize([Block(BlockKind.PARAGRAPH, (Run("0 \n0", italic=True),))])
    assert text == "*0 \n0*"
    assert words(parse(text)) == ["0 ", "0"]
