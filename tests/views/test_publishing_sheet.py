"""A folder for the web site is made by keys, and says what is in it and what is not."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ho21desk.desk.archive import Archive
from ho21desk.exchange import meeting_file
from ho21desk.minutes import pdf
from ho21desk.model import Milestone, MinutesState
from ho21desk.paths import UserPaths, resource
from ho21desk.rules import circulating
from ho21desk.store.database import Database
from ho21desk.views.publishing_sheet import PublishingSheet
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SENT = Milestone(state=MinutesState.SENT, at=datetime(2026, 6, 12, 9), deadline=datetime(2026, 6, 19).date())
APPROVED = Milestone(state=MinutesState.APPROVED, at=datetime(2026, 9, 3, 9), meeting="4/2026", item=40)


@pytest.fixture
def program(open_program: Open, paths: UserPaths, monkeypatch: pytest.MonkeyPatch) -> Application:
    """The program with the demo meeting as a real one, approved by the next; PDFs are made elsewhere."""
    monkeypatch.setattr(pdf, "converter", lambda: None)
    demo = meeting_file.read(resource("demo/meeting.ho21.json"))
    with Database(paths.database) as database:
        Archive(database).add(
            replace(demo, id="m", milestones=(SENT, APPROVED), noticed=datetime(2026, 6, 1))
        )
    return open_program(f"{demo.number}/{demo.year}", demo=False)


def sheet_of(program: Application, hands: Hands) -> PublishingSheet:
    hands.press(Key.Key_F9, Ctrl | Shift)
    sheet = program.publishing.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def names(view: QTableView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    button.click()


def test_a_folder_is_made_looked_at_and_noted(
    program: Application, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = sheet_of(program, hands)
    ui = sheet.ui
    assert not ui.published_button.isEnabled()
    assert ui.papers_label.isVisible()
    (unfit := tmp_path / "notat.txt").write_text("Et notat uten saksnummer.", encoding="utf-8")
    sheet.add([unfit, unfit])
    assert names(ui.papers_view) == ["notat.txt"]
    press(ui.make_button)
    assert ui.folder_label.text() == "Lager mappen …"
    qtbot.waitUntil(ui.open_button.isEnabled)
    assert "Referat møte 3-2026.docx" in names(ui.files_view)
    told: QLabel = ui.left_out_label
    assert "notat.txt er ikke med: ingen sak på sakslisten er funnet i filen." in told.text()
    assert "Det ble ingen PDF (Referatet): " in told.text()
    (listed,) = (tmp_path / "home").rglob("* – liste.txt")
    (folder,) = listed.parent.glob("*til publisering")
    said = listed.read_text(encoding="utf-8")
    assert [f"- {file.name}" in said for file in folder.iterdir()] == [True] * len(names(ui.files_view))
    assert "Ikke med:\n" in said
    assert all(f"- {line}\n" in said for line in told.text().splitlines())
    press(ui.published_button)
    hands.rest()
    assert circulating.state_of(meeting_of(program)) is MinutesState.PUBLISHED
    assert not ui.published_button.isEnabled()


def test_papers_are_taken_out_again_and_what_cannot_be_written_is_said(
    program: Application, hands: Hands, qtbot: QtBot, tmp_path: Path, paths: UserPaths
) -> None:
    sheet = sheet_of(program, hands)
    ui = sheet.ui
    sheet.add([tmp_path / "a.docx", tmp_path / "b.docx"])
    press(ui.remove_button)
    press(ui.remove_button)
    assert names(ui.papers_view) == []
    assert not ui.remove_button.isEnabled()
    assert paths.drafts is not None
    paths.drafts.parent.mkdir(parents=True, exist_ok=True)
    paths.drafts.write_text("i veien", encoding="utf-8")
    press(ui.make_button)
    qtbot.waitUntil(ui.refusal_label.isVisible)
    assert ui.refusal_label.text().startswith("Får ikke skrevet ")
    assert ui.folder_label.text() == "Mappen er ikke laget ennå."
    assert ui.make_button.isEnabled()
