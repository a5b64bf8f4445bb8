"""The sheet Saksgang: a case's way through the meetings, from the case or from a hit, opening there."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ho21desk.desk.archive import Archive
from ho21desk.model import CaseType, Decision, Dropped
from ho21desk.paths import UserPaths
from ho21desk.store.database import Database
from ho21desk.views.case_way_sheet import CaseWaySheet
from ho21desk.wiring.application import Application
from tests.factories import item, meeting
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(open_program: Open, paths: UserPaths) -> Application:
    """The program with three meetings that had a case; the last is open, and one has no date."""
    paths.data.mkdir(parents=True)
    first = item(
        7,
        title="Helsedata",
        case_type=(CaseType.DISCUSSION, CaseType.DECISION),
        decisions=(Decision(text="**Saken** tas opp igjen."),),
    )
    again = replace(
        item(12, title="Ny lov"), id="again", handled_before=("7/1/2026",), dropped=Dropped.PUT_OFF
    )
    last = replace(item(20, title="Helsedata"), id="last")
    with Database(paths.database) as database:
        archive = Archive(database)
        archive.add(meeting([first, item(8)], id="one", number=1, date=dt.date(2026, 2, 3)))
        archive.add(meeting([again], id="two", number=2))
        archive.add(meeting([last, item(21)], id="three", number=3))
    return open_program("3/2026", demo=False)


def sheet_of(program: Application) -> CaseWaySheet:
    assert program.surveying.way is not None
    return program.surveying.way


def lines(program: Application) -> list[list[str]]:
    model = sheet_of(program).ui.view.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_a_case_on_screen_is_followed_and_opened_where_it_was(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F7, Shift)
    sheet = sheet_of(program)
    assert sheet.isVisible()
    assert lines(program) == [
        [
            "1/2026 · 3. feb. 2026",
            "7/1/2026",
            "Diskusjonssak/Vedtakssak",
            "Helsedata",
            "Saken tas opp igjen.",
            "samme tittel",
        ],
        ["2/2026 · uten dato", "12/2/2026", "utsatt", "Ny lov", "Ikke noe vedtak.", "samme tittel"],
        ["3/2026 · uten dato", "20/3/2026", "", "Helsedata", "Ikke noe vedtak.", "saken selv"],
    ]
    assert sheet.ui.about_label.text().startswith("3 ganger i 3 møter. Der det står «samme tittel»")
    sheet.ui.view.selectRow(0)
    assert sheet.ui.decision_label.text() == "Saken tas opp igjen."
    hands.click(sheet.ui.open_button)
    assert not sheet.isVisible()
    assert meeting_of(program).id == "one"
    assert program.window.live_page.case.item is not None
    assert program.window.live_page.case.item.number == 7


def test_a_hit_that_is_chosen_is_followed(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F2, Ctrl | Shift)
    hands.type("sak:8")
    hands.press(Key.Key_F7, Shift)
    assert [line[1] for line in lines(program)] == ["8/1/2026"]
    assert sheet_of(program).ui.about_label.text().startswith("Saken er ikke funnet i andre møter")
    QTest.keyClick(sheet_of(program), Key.Key_Escape)
    assert not sheet_of(program).isVisible()
