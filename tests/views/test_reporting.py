"""A bug report says what went wrong with what, and no word of anybody's."""

import getpass
import json
import logging
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ho21desk import __version__
from ho21desk.errors import StoreProblem
from ho21desk.log import log_bug, log_to, recent
from ho21desk.paths import UserPaths
from ho21desk.settings import Settings
from ho21desk.store.database import SCHEMA
from ho21desk.versions import versions
from ho21desk.views import report_words
from ho21desk.wiring.application import Application
from tests.factories import NOON
from tests.views.conftest import Hands, Open

CODE = re.compile("[a-z_0-9:./-]*")
WORD = re.compile(r"[^\W\d_]{3,}")


def opened(program: Application, qtbot: QtBot) -> str:
    """Ask for a report as a person does; return all that the sheet shows when nothing is missing."""
    program.window.ui.report_action.trigger()
    qtbot.waitUntil(lambda: "skjema:" in program.reporting.sheet.text)
    qtbot.waitUntil(lambda: "ERROR bug" in program.reporting.sheet.text)
    return program.reporting.sheet.text


@pytest.fixture
def logged(paths: UserPaths) -> Iterator[None]:
    """Something that went wrong is in the log, with a message that is nobody's business."""
    before = set(logging.getLogger().handlers)
    log_to(paths.logs)
    try:
        raise ValueError(f"Sigrun Haugli i {Path.home()}")
    except ValueError as error:
        log_bug(error)
    yield
    for handler in set(logging.getLogger().handlers) - before:
        logging.getLogger().removeHandler(handler)
        handler.close()


def said_in(value: object) -> Iterator[str]:
    """Return every word of a meeting file that a person may have written."""
    match value:
        case dict():
            for inner in value.values():
                yield from said_in(inner)
        case list():
            for inner in value:
                yield from said_in(inner)
        case str() if not CODE.fullmatch(value):
            yield from WORD.findall(value)


@pytest.mark.usefixtures("logged")
def test_no_name_and_no_word_of_a_meeting_is_in_it(
    program: Application, hands: Hands, paths: UserPaths, meeting_file: Path, qtbot: QtBot
) -> None:
    program._settings.change(
        export_folder=str(paths.data), keeper="Sigrun Haugli", own_words="helsedata\nEHDS", phrases="44"
    )
    report = opened(program, qtbot)
    told = set(WORD.findall(report))
    same_in_any = report_words.report(NOON, versions(), StoreProblem.DAMAGED, Settings(), "")
    said = set(said_in(json.loads(meeting_file.read_text(encoding="utf-8"))))
    assert len(said) > 400
    assert told & said <= set(WORD.findall(same_in_any))
    assert not told & {"EHDS", getpass.getuser()}
    assert str(paths.data) not in report
    assert str(Path.home()) not in report


@pytest.mark.usefixtures("logged")
def test_the_file_holds_what_was_shown_and_nothing_else(
    program: Application, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    report = opened(program, qtbot)
    for told in (
        f"HO21desk {__version__}",
        f"skjema: {SCHEMA}",
        "meeting: 2",
        "colours: system",
        "ValueError",
    ):
        assert told in report
    sheet = program.reporting.sheet
    QTest.mouseClick(sheet.ui.save_button, Qt.MouseButton.LeftButton)
    (dialog,) = program.window.findChildren(QFileDialog)
    assert not dialog.isModal()
    dialog.selectFile(str(tmp_path / "feil.zip"))
    dialog.accept()
    qtbot.waitUntil(lambda: "Lagret" in sheet.ui.outcome_label.text())
    with zipfile.ZipFile(tmp_path / "feil.zip") as file:
        assert {name: file.read(name).decode() for name in file.namelist()} == {"feilrapport.txt": report}
    with qtbot.waitActive(sheet):
        sheet.activateWindow()
    QTest.keyClick(sheet.ui.report_view, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_file_that_cannot_be_written_is_told_in_the_sheet(
    program: Application, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    program.reporting.open()
    program.reporting.save(tmp_path / "no such folder" / "feil.zip")
    qtbot.waitUntil(lambda: program.reporting.sheet.ui.outcome_label.isVisible())
    assert "feil.zip" in program.reporting.sheet.ui.outcome_label.text()


def test_meetings_that_cannot_be_opened_are_reported_too(
    open_program: Open, paths: UserPaths, qtbot: QtBot
) -> None:
    paths.data.mkdir(parents=True)
    paths.database.write_text("Referat fra møtet. " * 200, encoding="utf-8")
    program = open_program(demo=False)
    with qtbot.waitSignal(program.desk.failing):
        program.desk.try_again()
    program.window.ui.report_action.trigger()
    assert "Kan ikke leses: damaged" in program.reporting.sheet.text


def test_of_a_long_log_the_end_is_told_in_whole_lines(tmp_path: Path) -> None:
    assert recent(tmp_path) == ""
    (tmp_path / "ho21desk.log.1").write_text("først\n" * 30_000, encoding="utf-8")
    (tmp_path / "ho21desk.log").write_text("sist\n", encoding="utf-8")
    lines = recent(tmp_path).splitlines()
    assert (set(lines), lines[-1]) == ({"først", "sist"}, "sist")
    assert 10_000 < len(lines) < 20_000
