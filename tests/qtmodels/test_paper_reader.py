"""Papers are read beside the window: one after the other, each on its own, until somebody says stop."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ho21desk.errors import FileError, FileProblem
from ho21desk.papers.cases import Found
from ho21desk.qtmodels.paper_reader import PaperReader
from tests.papers import made

Told = list[tuple[str, object, object]]


@pytest.fixture
def reader(qapp: QApplication) -> PaperReader:
    return PaperReader()


@pytest.fixture
def told(reader: PaperReader) -> Told:
    """What the reader tells, in order: what it is, about which file, and what it comes to."""
    told: Told = []

    def note(what: str, path: Path | None, news: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append((what, path, news))

    reader.found.connect(lambda path, found: note("found", path, found))
    reader.failed.connect(lambda path, error: note("failed", path, error))
    reader.broke.connect(lambda path, error: note("broke", path, error))
    return told


def numbers(found: object) -> list[str]:
    assert isinstance(found, Found)
    return [str(case.number) for case in found.cases]


def test_papers_are_read_in_order_and_in_any_form(
    qtbot: QtBot, reader: PaperReader, told: Told, tmp_path: Path
) -> None:
    word, pdf = made.word_2022(tmp_path / "en.docx"), made.pdf_2025(tmp_path / "to.pdf")
    with qtbot.waitSignal(reader.rested):
        reader.read([word, pdf])
        reader.read_text(made.text_2022(made.CASES[:1]))
    assert not reader.is_reading
    assert [(what, path) for what, path, _ in told] == [("found", word), ("found", pdf), ("found", None)]
    every = [case.number for case in made.CASES]
    assert [numbers(found) for _, _, found in told] == [every, every, every[:1]]


def test_a_paper_that_cannot_be_read_does_not_stop_the_others(
    qtbot: QtBot, reader: PaperReader, told: Told, tmp_path: Path
) -> None:
    gone, broken = tmp_path / "borte.docx", tmp_path / "ødelagt.docx"
    broken.write_bytes(b"PK\x03\x04 og ikke mer")
    fine = made.word_2022(tmp_path / "fin.docx")
    with qtbot.waitSignal(reader.rested):
        reader.read([gone, broken, fine])
    assert [(what, path) for what, path, _ in told] == [
        ("failed", gone),
        ("failed", broken),
        ("found", fine),
    ]
    errors = [error for _, _, error in told[:2]]
    assert [error.problem for error in errors if isinstance(error, FileError)] == [
        FileProblem.MISSING,
        FileProblem.DAMAGED,
    ]


def test_how_far_it_is_is_told_a_hundred_times_at_most(
    qtbot: QtBot, reader: PaperReader, tmp_path: Path
) -> None:
    file = made.pdf(tmp_path / "lang.pdf", [[(72, 700, "Side")]] * 400)
    told: list[tuple[Path, int, int]] = []
    reader.progressed.connect(lambda path, done, total: told.append((path, done, total)))
    with qtbot.waitSignal(reader.rested):
        reader.read([file])
    assert told[0] == (file, 0, 0)
    assert {path for path, _, _ in told} == {file}
    steps = [done for _, done, _ in told]
    assert steps == sorted(steps)
    assert 3 < len(told) <= 103


def test_what_is_cancelled_is_never_told(
    qtbot: QtBot, reader: PaperReader, told: Told, tmp_path: Path
) -> None:
    long = tmp_path / "lang.txt"
    long.write_text(made.text_2022() * 50, encoding="utf-8")
    with qtbot.waitSignal(reader.rested):
        reader.read([long, made.word_2022(tmp_path / "en.docx")])
        reader.cancel()
    assert not reader.is_reading
    with qtbot.waitSignal(reader.rested):
        reader.read_text(made.text_2022(made.CASES[:1]))
    assert [(what, path) for what, path, _ in told] == [("found", None)]


def test_nothing_to_cancel(reader: PaperReader) -> None:
    rested: list[None] = []
    reader.rested.connect(lambda: rested.append(None))
    reader.cancel()
    assert not rested
