"""Attendance and a year in figures, on the page Møter: counted, shown, copied and written, by keys alone."""

import csv
import datetime as dt
import io
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ho21desk.desk.archive import Archive
from ho21desk.desk.register import RegisterDesk
from ho21desk.model import Attendance, CaseType, Decision, Person, Recusal, Role, View, Vote
from ho21desk.paths import UserPaths
from ho21desk.store.database import Database
from ho21desk.views.survey_panel import SurveyPanel
from ho21desk.wiring.application import Application
from tests.factories import item, meeting, person, running
from tests.views.conftest import Hands, Open

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(open_program: Open, paths: UserPaths) -> Application:
    """The program with a meeting of 2025, two of 2026, of which one has no date, and one for practice."""
    paths.data.mkdir(parents=True)
    found = Recusal(id="r", person="guri", outcome=View.RECUSED)
    both = (CaseType.DISCUSSION, CaseType.DECISION)
    agenda = [
        item(1, case_type=both, decisions=(Decision(text="Vedtatt."),), vote=Vote(unanimous=True)),
        item(2, recusals=(found,)),
    ]
    guri, ola = person("guri", name="Guri Rørtvet"), person("ola", name="=Ola", attendance=Attendance.ABSENT)
    deputy = person("vara", Role.DEPUTY, name="Vår Vara", deputy_for="ola")
    held = running(meeting(agenda, [guri, ola, deputy], id="a", number=1, date=dt.date(2026, 2, 3)), 1, 2)

    def again(name: str) -> dict[str, object]:
        people = [replace(person(key), id=f"{name}-{key}") for key in ("guri", "per")]
        return {"items": [replace(item(1), id=f"{name}-1")], "people": people, "id": name}

    with Database(paths.database) as database:
        archive = Archive(database)
        archive.add(held)
        archive.add(running(meeting(**again("b"), number=2), 1))  # type: ignore[arg-type]
        archive.add(running(meeting(**again("c"), number=6, year=2025, date=dt.date(2025, 12, 1)), 1))  # type: ignore[arg-type]
        archive.add(running(meeting(**again("d"), number=1, practice=True), 1))  # type: ignore[arg-type]
        RegisterDesk(database).save(
            Person(
                name="Guri Rørtveit",
                spellings=("Guri Rørtvet", "Guri"),
                term_from=dt.date(2025, 1, 1),
                term_to=dt.date(2026, 12, 31),
            )
        )
    return open_program("2/2026", demo=False)


def turn(program: Application, hands: Hands, times: int, qtbot: QtBot) -> SurveyPanel:
    program.window.show_page(program.window.meetings_page)
    program.window.meetings_page.ui.search_edit.setFocus()
    for _ in range(times):
        hands.press(Key.Key_PageDown, Ctrl)
    panel = program.surveying.panels[-1]
    qtbot.waitUntil(lambda: panel.table is not None)
    return panel


def rows(panel: SurveyPanel) -> list[list[str]]:
    model = panel.ui.view.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_attendance_over_a_term_is_told_by_person(program: Application, hands: Hands, qtbot: QtBot) -> None:
    panel = turn(program, hands, 1, qtbot)
    combo = panel.ui.period_combo
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "Funksjonstid 1. jan. 2025 – 31. des. 2026",
        "2026",
        "2025",
        "Alle møter",
    ]
    assert panel.ui.about_label.text().startswith("3 møter. «Saker» er")
    assert "1 av møtene er uten dato" in panel.ui.about_label.text()
    assert rows(panel) == [
        ["Guri Rørtveit", "medlem", "3", "3", "0", "0", "0", "4", "0", "0", "100", "0", "1", "1"],
        ["=Ola", "medlem", "1", "0", "0", "1", "1", "0", "0", "2", "0", "0", "0", "0"],
        ["Per", "medlem", "2", "2", "0", "0", "0", "2", "0", "0", "100", "0", "0", "0"],
        ["Vår Vara", "vara", "1", "1", "0", "0", "0", "2", "0", "0", "100", "2", "0", "0"],
    ]
    hands.pick(combo, "2025")
    qtbot.waitUntil(lambda: panel.table is not None)
    assert [row[2] for row in rows(panel)] == ["1", "1"]


def test_a_table_goes_to_excel_and_the_clipboard_and_names_are_no_formulas(
    program: Application, hands: Hands, qtbot: QtBot
) -> None:
    panel = turn(program, hands, 1, qtbot)
    hands.click(panel.ui.copy_button)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().splitlines()[2].startswith("=Ola\tmedlem\t1")
    assert "<td>Guri Rørtveit</td>" in copied.html()
    for button, end in ((panel.ui.csv_button, ".csv"), (panel.ui.workbook_button, ".xlsx")):
        panel.show_saved("")
        hands.click(button)
        qtbot.waitUntil(partial(has_written, panel, end))
    assert panel.table is not None
    text = written(panel).with_suffix(".csv").read_bytes().decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text), delimiter=";"))[2][0] == "'=Ola"
    sheet = load_workbook(written(panel)).active
    assert sheet is not None
    assert (sheet["A3"].value, sheet["A3"].data_type, sheet["C2"].value) == ("=Ola", "s", 3)


def has_written(panel: SurveyPanel, end: str) -> bool:
    return panel.ui.saved_label.text().endswith(end)


def written(panel: SurveyPanel) -> Path:
    return Path(panel.ui.saved_label.text().removeprefix("Skrev ").split(" og /")[0])


def test_a_year_is_told_in_figures_and_one_chart(program: Application, hands: Hands, qtbot: QtBot) -> None:
    panel = turn(program, hands, 2, qtbot)
    figures = {row[0].strip(): row[1:] for row in rows(panel)}
    assert panel.ui.period_combo.currentText() == "2026"
    assert figures == {
        "Møter": ["2", "1/2026, 2/2026"],
        "Saker behandlet": ["3", "faste punkter på sakslisten er ikke med"],
        "Diskusjonssak/Vedtakssak": ["1", ""],
        "Uten sakstype": ["2", ""],
        "Saker utsatt": ["0", ""],
        "Vedtak": ["1", "også i de faste punktene"],
        "Voteringer": ["1", "1 enstemmige, 0 med stemmetall"],
        "Spørsmål om habilitet": ["1", ""],
        "Funnet inhabil": ["1", ""],
        "Oppmøte i prosent": ["75", "3 av 4 innkalte, hele møtet eller deler"],
        "Møtende vara": ["1", "for medlemmer som ikke var til stede"],
    }
    assert panel.chart is not None
    assert panel.chart.accessibleDescription() == (
        "møte 1/2026: 50 prosent, 1 av 2, vara for 1; møte 2/2026: 100 prosent, 2 av 2"
    )
    hands.click(panel.ui.chart_button)
    qtbot.waitUntil(lambda: panel.ui.saved_label.text().endswith(".svg"))
    picture = QImage(str(written(panel)))
    assert (picture.width(), picture.height()) == (1920, 1080)
    assert "vara for 1" in written(panel).with_suffix(".svg").read_text(encoding="utf-8")


def test_the_bars_begin_at_zero_and_are_as_tall_as_their_share(
    program: Application, hands: Hands, qtbot: QtBot
) -> None:
    panel = turn(program, hands, 2, qtbot)
    assert panel.chart is not None
    picture = QImage.fromData(panel.chart.as_png())
    accent = picture.pixelColor(picture.width() * 3 // 4, picture.height() // 2)
    heights = [
        sum(picture.pixelColor(x, y) == accent for y in range(picture.height() // 5, picture.height()))
        for x in (picture.width() * 29 // 100, picture.width() * 78 // 100)
    ]
    assert 0.45 < heights[0] / heights[1] < 0.75  # half, and the lines of the pattern above it


def test_with_nothing_but_practice_it_says_that_no_meeting_was_held(open_program: Open, qtbot: QtBot) -> None:
    program = open_program()
    hands = Hands(qtbot, program)
    panel = turn(program, hands, 1, qtbot)
    assert panel.ui.about_label.text() == "Ingen møter er holdt i perioden."
    assert not panel.ui.csv_button.isEnabled()
    hands.press(Key.Key_PageDown, Ctrl)
    year = program.surveying.panels[-1]
    qtbot.waitUntil(lambda: year.table is not None)
    assert year.ui.about_label.text().startswith("Ingen møter er holdt ennå")
    assert not year.ui.period_combo.isEnabled()


def test_the_page_begins_in_its_search_field(program: Application, hands: Hands) -> None:
    program.window.show_page(program.window.meetings_page)
    assert program.window.focusWidget() is program.window.meetings_page.ui.search_edit
    hands.press(Key.Key_3, Ctrl)
    hands.press(Key.Key_1, Ctrl)
    assert program.window.focusWidget() is program.window.meetings_page.ui.search_edit
