"""Finished minutes on their way into the archive, and what is in doubt of them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.errors import FileError
from ho21desk.papers import sources
from ho21desk.papers.finished import read_minutes
from ho21desk.papers.old_minutes import Doubt, InDoubt, OldMinutes, as_archived, doubts, read
from ho21desk.rules import circulating
from tests.papers import made, made_minutes
from tests.papers.test_finished_round_trip import exported, finished_demo

NOW = dt.datetime(2026, 6, 11, 10, 0)
HEAD = ("Prøverådet, referat møte 2/2026", "Dato: 14. mars 2026", "Til stede: Siv Ek, NTNU")
CASE = ("Sak 13/2/2026 Møteplan", "Planen ble lagt fram.", "Vedtak", "Planen vedtas.")


def of_lines(*lines: str) -> OldMinutes:
    source = sources.pasted("\n".join(lines))
    return OldMinutes(source, read_minutes(source).meeting)


def in_doubt(*lines: str) -> list[Doubt]:
    return [each.doubt for each in doubts(of_lines(*lines))]


@pytest.mark.parametrize(
    "layout", [made_minutes.label_column, made_minutes.with_tabs, made_minutes.with_headings]
)
def test_minutes_that_are_read_whole_leave_no_doubt(layout: Callable[..., Path], tmp_path: Path) -> None:
    assert doubts(read(layout(tmp_path / "referat.docx"))) == []


def test_what_the_program_prints_leaves_no_doubt(tmp_path: Path) -> None:
    finished = exported(finished_demo(), tmp_path)
    assert doubts(OldMinutes(sources.read(tmp_path / "referat.docx"), finished.meeting)) == []


def test_the_councils_own_minutes_come_in(real: Path) -> None:
    for name in ("referat-2-2026.docx", "referat-2-2026.txt", "referat-5-2023.docx", "referat-5-2023.txt"):
        assert doubts(read(real / name)) == []


@pytest.mark.parametrize(
    ("lines", "doubt"),
    [
        (("Prøverådet, referat", *HEAD[1:], "Sak 13 Møteplan", *CASE[1:]), Doubt.NO_NUMBER),
        ((HEAD[0], HEAD[2], *CASE), Doubt.NO_DATE),
        (("Referat møte 2/2026", *HEAD[1:], *CASE), Doubt.NO_COUNCIL),
        ((*HEAD[:2], *CASE), Doubt.NOBODY),
        ((*HEAD, *CASE, *CASE), Doubt.SAME_CASE_NUMBER),
        ((*HEAD, *CASE[:2]), Doubt.NO_DECISION),
    ],
)
def test_what_could_not_be_read_is_told(lines: tuple[str, ...], doubt: Doubt) -> None:
    assert doubt not in in_doubt(*HEAD, *CASE)
    assert doubt in in_doubt(*lines)


@settings(max_examples=50)
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzæøå", min_size=4, max_size=12))
def test_a_line_that_is_nowhere_in_the_record_is_told_with_its_place(word: str) -> None:
    old = of_lines(*HEAD, *CASE)
    line = replace(old.source.lines[-1], text=f"{word}q {word}z", place=99)
    longer = replace(old, source=replace(old.source, lines=(*old.source.lines, line)))
    assert doubts(longer) == [InDoubt(Doubt.UNREAD, line=99)]


def test_what_is_no_minutes_is_refused(tmp_path: Path) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text("Kjære alle sammen,\nvi møtes på torsdag.\n", encoding="utf-8")
    with pytest.raises(FileError):
        read(letter)


@pytest.mark.parametrize("layout", [made.word_2022, made.word_2025])
def test_case_papers_are_no_minutes(layout: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(FileError):
        read(layout(tmp_path / "saker.docx"))


def test_minutes_that_are_approved_are_locked_without_a_word_of_where() -> None:
    meeting = of_lines(*HEAD, *CASE).meeting
    assert circulating.state_of(as_archived(meeting, NOW, is_approved=False)) is None
    archived = as_archived(meeting, NOW, is_approved=True)
    assert circulating.is_frozen(archived)
    assert circulating.is_over(archived, NOW.date())
