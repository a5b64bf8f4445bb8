"""Practice is never taken for a meeting: wherever it is seen, and in all that leaves the program."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ho21desk.desk.exporting import OWN_TEMPLATE
from ho21desk.desk.office import Office
from ho21desk.exchange import meeting_file
from ho21desk.model import Meeting
from ho21desk.qtmodels.emergency_copy import EmergencyCopy
from ho21desk.rules import pausing, running
from ho21desk.views import search_words
from ho21desk.views.chair_flow import write_flow
from ho21desk.views.chair_words import scene
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
NOW = datetime(2026, 6, 18, 10, 0)


@pytest.fixture
def office(tmp_path: Path, demo_database: Path) -> Iterator[Office]:
    """Return an office with the practice meeting on its desk."""
    shutil.copyfile(demo_database, tmp_path / "ho21desk.sqlite3")
    with Office(tmp_path / "ho21desk.sqlite3", lambda: NOW) as opened:
        opened.open_demo(alone=True)
        yield opened


@pytest.fixture
def practice(office: Office) -> Meeting:
    assert office.meeting
    return office.meeting


def test_the_window_says_so_on_every_page_and_in_the_list(program: Application, hands: Hands) -> None:
    window = program.window
    assert window.windowTitle() == "HO21desk – møte 3/2026 (øvelse)"
    for key in (Key.Key_5, Key.Key_4, Key.Key_3, Key.Key_2, Key.Key_1):
        hands.press(key, Ctrl)
        assert window.ui.practice_label.isVisible()
    model = window.meetings_page.ui.meetings_view.model()
    assert {model.index(row, 3).data() for row in range(model.rowCount())} == {"øvelse"}


def test_the_chair_reads_it_before_during_and_after(practice: Meeting) -> None:
    runs = running.start(practice, NOW)
    stages = (practice, runs, pausing.pause(runs, NOW), running.close(runs, NOW))
    heads = [scene(each, NOW).head for each in stages]
    assert len(set(heads)) > 1
    assert all(head.startswith("ØVELSE · ") for head in heads)


@pytest.mark.parametrize(
    "export",
    [
        lambda office, folder: office.export_draft(folder, OWN_TEMPLATE),
        lambda office, folder: office.exporter.approved(office.meeting, folder),
        lambda office, folder: office.export_notice(folder, OWN_TEMPLATE),
        lambda office, folder: office.export_overview(folder, OWN_TEMPLATE),
    ],
    ids=["draft", "approved", "notice", "overview"],
)
def test_every_word_file_says_so_in_its_name_its_text_and_on_its_pages(
    office: Office, tmp_path: Path, export: Callable[[Office, Path], object]
) -> None:
    export(office, tmp_path / "ut")
    (path,) = (tmp_path / "ut").glob("*.docx")
    file = docx.Document(str(path))
    assert "ØVELSE" in path.name
    assert any("ikke et referat fra et virkelig møte" in each.text for each in file.paragraphs)
    edges = file.sections[0].header.paragraphs + file.sections[0].first_page_header.paragraphs
    assert any("Øvelse" in each.text for each in edges)


def test_the_minutes_as_text_say_so(office: Office, practice: Meeting, tmp_path: Path) -> None:
    office.exporter.text(practice, tmp_path / "referat.txt")
    assert "Øvelse" in (tmp_path / "referat.txt").read_text(encoding="utf-8")


def test_the_flow_for_the_chair_says_so(qapp: QApplication, practice: Meeting, tmp_path: Path) -> None:
    path = write_flow(practice, NOW, tmp_path)
    assert "ØVELSE" in path.name
    assert "ikke et virkelig møte" in " ".join(PdfReader(path).pages[0].extract_text().split())


def test_the_mail_with_the_draft_says_so_and_goes_to_nobody(office: Office, tmp_path: Path) -> None:
    office.perform(running.start)
    office.perform(running.close)
    sent = office.circulating.send(tmp_path / "ut", OWN_TEMPLATE, "", NOW.date())
    mail = message_from_bytes(sent.mail.read_bytes(), policy=policy.default)
    body = mail.get_body()
    assert "ØVELSE" in sent.mail.name
    assert mail["subject"].startswith("Øvelse: ")
    assert body
    assert "ikke et referat fra et virkelig møte" in body.get_content()
    assert mail["to"] is None


def test_the_copy_in_plain_text_says_so(
    qtbot: QtBot, qapp: QApplication, practice: Meeting, tmp_path: Path
) -> None:
    copying = EmergencyCopy(lambda: NOW)
    copying.write_to(tmp_path / "ut")
    (tmp_path / "ut").mkdir()
    with qtbot.waitSignal(copying.written) as done:
        copying.keep(running.start(practice, NOW))
    (path,) = done.args
    assert "øvelse" in path.name
    assert "Øvelse" in path.read_text(encoding="utf-8")


def test_the_hits_of_a_search_say_so(office: Office) -> None:
    (hit, *_) = office.archive.search("Innkalling").hits
    assert "(øvelse)" in search_words.row_of(hit).place


def test_a_meeting_file_comes_back_as_practice(office: Office, practice: Meeting, tmp_path: Path) -> None:
    office.exporter.meeting_file(practice, tmp_path / "m.ho21.json")
    assert meeting_file.read(tmp_path / "m.ho21.json").practice
