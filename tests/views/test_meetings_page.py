"""Meetings come in from files, without anything that stops the one being held."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(open_program: Open) -> Application:
    """The program with no meeting at all."""
    return open_program(demo=False)


def bring_in(qtbot: QtBot, program: Application, hands: Hands, path: Path) -> None:
    """Choose a file in the dialog, as a person does, by writing its name."""
    hands.press(Key.Key_O, Ctrl)
    choose(qtbot, program, hands, path)


def choose(qtbot: QtBot, program: Application, hands: Hands, path: Path) -> None:
    (dialog,) = program.window.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert QApplication.activeModalWidget() is None
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    with qtbot.waitSignal(dialog.filesSelected):
        dialog.accept()
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    hands.rest()


def test_the_first_start_offers_three_ways_in_and_nothing_else(
    program: Application, hands: Hands, paths: UserPaths
) -> None:
    page = program.window.meetings_page
    ways = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert ways == ["Øv på demomøtet", "Les inn saksframlegg …", "Åpne en møtefil …"]
    assert not any(each.isVisible() for each in page.findChildren(QLineEdit))
    assert f"bare her på maskinen: i {paths.data}" in page.welcome.ui.place_label.text()
    assert program.window.focusWidget() is page.welcome.ui.practice_button


def test_to_practise_takes_one_key_and_the_page_lists_meetings_then(
    program: Application, hands: Hands
) -> None:
    hands.press(Key.Key_Space)
    assert meeting_of(program).practice
    hands.press(Key.Key_1, Ctrl)
    page = program.window.meetings_page
    assert not page.welcome.isVisible()
    assert page.ui.meetings_view.isVisible()
    assert page.ui.search_edit.hasFocus()


def test_the_first_papers_are_looked_at_where_papers_are(
    qtbot: QtBot, program: Application, hands: Hands, tmp_path: Path
) -> None:
    paper = tmp_path / "sak.txt"
    paper.write_text(
        "Sak 7/1/2026 Plan for høsten\n\nForslag til vedtak:\nTatt til orientering.\n", encoding="utf-8"
    )
    hands.click(program.window.meetings_page.welcome.ui.papers_button)
    choose(qtbot, program, hands, paper)
    assert program.window.preparation_page.papers.isVisible()


def test_a_meeting_file_opens_from_the_first_page(
    qtbot: QtBot, program: Application, hands: Hands, meeting_file: Path
) -> None:
    hands.click(program.window.meetings_page.welcome.ui.file_button)
    choose(qtbot, program, hands, meeting_file)
    assert not meeting_of(program).practice


def test_a_meeting_comes_in_and_is_listed(
    qtbot: QtBot, program: Application, hands: Hands, meeting_file: Path
) -> None:
    bring_in(qtbot, program, hands, meeting_file)
    assert meeting_of(program).number == 3
    assert program.window.windowTitle() == "HO21desk – møte 3/2026"
    assert not program.window.ui.practice_label.isVisible()
    hands.rest()
    hands.press(Key.Key_1, Ctrl)
    model = program.window.meetings_page.ui.meetings_view.model()
    assert [model.index(0, column).data() for column in range(model.columnCount())] == [
        "3/2026",
        "18. juni 2026",
        "Eksempelrådet for helse og omsorg",
        "planlagt",
        "0 av 13",
    ]


def test_one_of_several_meetings_is_opened(
    qtbot: QtBot, program: Application, hands: Hands, meeting_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.ho21.json"
    other.write_text(meeting_file.read_text("utf-8").replace('"number": 3,', '"number": 4,', 1), "utf-8")
    other.write_text(other.read_text("utf-8").replace("31/3/2026", "31/4/2026"), "utf-8")
    bring_in(qtbot, program, hands, meeting_file)
    bring_in(qtbot, program, hands, other)
    assert meeting_of(program).number == 4
    hands.rest()
    hands.press(Key.Key_1, Ctrl)
    ui = program.window.meetings_page.ui
    names = [ui.meetings_view.model().index(row, 0).data() for row in range(2)]
    assert sorted(names) == ["3/2026", "4/2026"]
    ui.meetings_view.selectRow(names.index("3/2026"))
    hands.click(ui.open_button)
    assert meeting_of(program).number == 3


def test_a_file_that_is_no_meeting_is_refused_in_a_sentence(
    qtbot: QtBot, program: Application, hands: Hands, tmp_path: Path
) -> None:
    path = tmp_path / "liste.json"
    path.write_text("[1, 2]", encoding="utf-8")
    bring_in(qtbot, program, hands, path)
    sentence, *details = program.window.ui.message_label.text().splitlines()
    assert details == ["format: skal være «ho21desk/meeting»"]
    assert sentence == "liste.json er ikke en møtefil fra HO21desk. Ingenting er endret."
    assert program.window.meeting is None


def test_a_meeting_that_is_there_already_is_left_as_it_is(
    qtbot: QtBot, program: Application, hands: Hands, meeting_file: Path
) -> None:
    bring_in(qtbot, program, hands, meeting_file)
    hands.press(Key.Key_F5)
    hands.type("Dette er sagt.")
    before = meeting_of(program)
    bring_in(qtbot, program, hands, meeting_file)
    assert program.window.ui.message_label.text() == "Møte 3/2026 finnes fra før. Ingenting er endret."
    assert meeting_of(program) is before
    assert program.window.live_page.case.ui.discussion_edit.toPlainText().endswith("Dette er sagt.")


def test_practising_opens_the_demo_meeting(program: Application, hands: Hands) -> None:
    hands.click(program.window.meetings_page.welcome.ui.practice_button)
    assert meeting_of(program).practice
    assert program.window.ui.practice_label.isVisible()


def test_the_next_meeting_is_made_and_prepared_by_one_key(
    qtbot: QtBot, program: Application, hands: Hands, meeting_file: Path
) -> None:
    bring_in(qtbot, program, hands, meeting_file)
    hands.press(Key.Key_N, Ctrl)
    meeting = meeting_of(program)
    assert (meeting.number, meeting.year, meeting.agenda[0].number) == (4, 2026, 38)
    assert [person.name for person in meeting.participants]
    page = program.window.preparation_page
    assert page.agenda.isVisible()
    assert page.agenda.ui.agenda_view.hasFocus()
    assert page.agenda.ui.plan_label.text().startswith("Sakene tar ")
    assert not page.agenda.ui.gaps_label.isVisible()
    page.agenda.ui.first_spin.setFocus()
    page.agenda.ui.first_spin.selectAll()
    hands.type("40")
    hands.press(Key.Key_Tab)
    assert page.agenda.ui.gaps_label.text() == "Ingen sak har nummer 38–39."


def test_the_first_meeting_is_made_from_the_template(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_N, Ctrl)
    meeting = meeting_of(program)
    assert (meeting.number, meeting.year, meeting.council) == (1, 2026, "HelseOmsorg21-rådet")
    assert meeting.agenda[0].title == "Godkjenning av innkalling og saksliste"
    assert program.window.preparation_page.agenda.isVisible()
    assert not program.window.preparation_page.ui.no_meeting_label.isVisible()
