"""All meetings are searched from the page Møter, by keys alone, and what is found leads to its case."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ho21desk.desk.archive import Archive
from ho21desk.paths import UserPaths
from ho21desk.qtmodels.hit_list import HitRow
from ho21desk.qtmodels.rows import ROW_ROLE
from ho21desk.store.database import Database
from ho21desk.wiring.application import Application
from tests.factories import item, meeting, person
from tests.views.conftest import Hands, Open, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with two meetings."""
    path = tmp_path_factory.mktemp("search") / "ho21desk.sqlite3"
    with Database(path) as database:
        archive = Archive(database)
        said = item(42, title="Plan", discussion="Rådet 😀 pekte på **helsedata**.")
        guri = person("guri", name="Guri Rørtveit")
        archive.add(meeting([item(41, title="Budsjett"), said], [guri], id="old", number=5))
        archive.add(meeting([item(52, title="Helsedata"), item(53)], id="new"))
    return path


@pytest.fixture
def program(open_program: Open, paths: UserPaths, prepared: Path) -> Application:
    """The program with two meetings, of which the newer is open."""
    paths.data.mkdir(parents=True)
    shutil.copyfile(prepared, paths.database)
    return open_program("6/2026", demo=False)


def begin(program: Application, hands: Hands, typed: str = "") -> None:
    hands.press(Key.Key_F2, Ctrl | Shift)
    hands.type(typed)


def rows(program: Application) -> list[HitRow]:
    model = program.window.meetings_page.ui.hits_view.model()
    return [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]


def told(program: Application) -> str:
    return program.window.meetings_page.ui.found_label.text()


def test_what_is_typed_is_found_and_said_in_words(program: Application, hands: Hands) -> None:
    begin(program, hands, "helsed")
    ui = program.window.meetings_page.ui
    assert told(program) == "2 treff"
    assert ui.hits_view.isVisible()
    assert not ui.meetings_view.isVisible()
    first, second = rows(program)
    assert (first.place, first.title, first.excerpt) == ("Møte 6/2026 · Sak 52/6/2026", "Helsedata", "")
    assert second.excerpt == "Diskusjon: Rådet 😀 pekte på helsedata."
    assert [second.excerpt[begin:end] for begin, end in second.excerpt_marks] == ["helsedata"]
    spoken = ui.hits_view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Møte 5/2026 · Sak 42/5/2026: Plan"
    hands.type("x")
    assert told(program) == "Ingen treff for «helsedx»"
    assert rows(program) == []


def test_a_hit_leads_to_a_case_of_another_meeting_or_to_the_meeting(
    program: Application, hands: Hands
) -> None:
    begin(program, hands, "helsedata")
    hands.press(Key.Key_Down)
    assert program.window.focusWidget() is program.window.meetings_page.ui.hits_view
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    assert meeting_of(program).id == "old"
    live = program.window.live_page
    assert live.isVisible()
    assert live.case.item is not None
    assert live.case.item.number == 42
    program.window.meetings_page.ui.search_edit.clear()
    begin(program, hands, "rørtveit")
    (row,) = rows(program)
    assert (row.title, row.excerpt) == ("Hele møtet", "Personer: Guri Rørtveit")
    live.show_item("41")
    hands.click(program.window.meetings_page.ui.open_button)
    assert live.isVisible()
    assert live.case.item.number == 41


def test_enter_opens_the_best_at_once_and_the_open_meeting_stays_as_it_is(
    program: Application, hands: Hands
) -> None:
    hands.press(Key.Key_F2)
    hands.type("Skrevet nå. ")
    program.window.live_page.show_item("53")
    begin(program, hands, "skrevet")
    hands.press(Key.Key_Return)
    live = program.window.live_page
    assert live.case.item is not None
    assert live.case.item.number == 52
    assert "Skrevet nå." in live.case.ui.discussion_edit.toPlainText()


def test_up_leads_back_to_the_field_and_escape_to_the_list(program: Application, hands: Hands) -> None:
    begin(program, hands, "helsedata")
    ui = program.window.meetings_page.ui
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Up)
    assert program.window.focusWidget() is ui.search_edit
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Escape)
    assert ui.search_edit.text() == ""
    assert ui.meetings_view.isVisible()
    assert not ui.hits_view.isVisible()
    assert not ui.found_label.isVisible()
    assert program.window.focusWidget() is ui.search_edit
    hands.press(Key.Key_Down)
    assert program.window.focusWidget() is ui.meetings_view
    hands.press(Key.Key_F, Ctrl)
    assert program.window.focusWidget() is ui.search_edit


def test_the_newest_query_wins_and_no_more_than_one_waits(
    program: Application, hands: Hands, qtbot: QtBot
) -> None:
    begin(program, hands)
    answers: list[object] = []
    program.desk.answered.connect(lambda answer: answers.append(getattr(answer, "query", None)))
    edit = program.window.meetings_page.ui.search_edit
    for end in range(1, 10):
        edit.setText("helsedata"[:end])
    qtbot.waitUntil(lambda: told(program) == "2 treff" and "helsedata" in answers)
    assert [answer for answer in answers if answer] == ["h", "helsedata"]


def test_what_is_written_meanwhile_is_found_when_the_page_is_looked_at_again(
    program: Application, hands: Hands
) -> None:
    begin(program, hands, "pærer")
    assert told(program) == "Ingen treff for «pærer»"
    hands.press(Key.Key_3, Ctrl)
    hands.press(Key.Key_F2)
    hands.type("Pærer. ")
    hands.press(Key.Key_1, Ctrl)
    assert told(program) == "1 treff"


def test_the_list_stays_as_it_was_and_no_column_is_cut(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_1, Ctrl)
    view = program.window.meetings_page.ui.meetings_view
    view.selectRow(1)
    hands.press(Key.Key_3, Ctrl)
    hands.press(Key.Key_1, Ctrl)
    assert view.currentIndex().row() == 1
    program.appearance.choose(text_size="200")
    for column in range(view.model().columnCount()):
        assert view.columnWidth(column) >= view.sizeHintForColumn(column)


def test_what_was_understood_otherwise_is_said_beside_the_number_of_hits(
    program: Application, hands: Hands
) -> None:
    begin(program, hands, 'helsed "')
    assert told(program) == "2 treff"
    hands.type("pek")
    assert told(program).startswith("1 treff. Anførselstegnet er ikke lukket")
    begin(program, hands, "år:2026 person:")
    assert told(program).startswith("6 treff. Det står ikke noe etter «person:»")


def test_the_agenda_scrolls_to_a_case_far_down_that_a_search_opens(
    open_program: Open, paths: UserPaths, qtbot: QtBot
) -> None:
    paths.data.mkdir(parents=True)
    with Database(paths.database) as database:
        many = [item(number, title=f"Sak med nummer {number}") for number in range(1, 61)]
        Archive(database).add(meeting(many, id="long"))
        Archive(database).add(meeting([item(70)], id="new", number=7))
    program = open_program("7/2026", demo=False)
    hands = Hands(qtbot, program)
    begin(program, hands, "sak:58")
    hands.press(Key.Key_Return)
    view = program.window.live_page.agenda.ui.agenda_view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    begin(program, hands, "sak:2")
    hands.press(Key.Key_Return)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
