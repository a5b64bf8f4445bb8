"""With text at 200 % everything has its place on a screen of 1366 x 768."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.rules import running
from ho21desk.settings import Settings
from ho21desk.views.fitting_area import FittingArea
from ho21desk.views.short_label import ShortLabel
from ho21desk.wiring.application import Application
from tests.views.conftest import Hands, Open

SCREEN = QSize(1366, 768 - 32)
_ARROW = 36
Key = Qt.Key


def page(name: str) -> Callable[[Application], None]:
    def turn(program: Application) -> None:
        getattr(program.window.ui, f"{name}_button").click()

    return turn


def section(number: int) -> Callable[[Application], None]:
    def turn(program: Application) -> None:
        preparation = program.window.preparation_page
        program.window.show_page(preparation)
        preparation.show_section((preparation.agenda, preparation.papers, preparation.people,
                                  preparation.facts, preparation.rules)[number])  # fmt: skip

    return turn


def register(program: Application) -> None:
    section(2)(program)
    program.window.preparation_page.people.unfold_register()


def live(what: str) -> Callable[[Application], None]:
    def turn(program: Application) -> None:
        program.window.show_page(program.window.live_page)
        case = program.window.live_page.case
        ways: dict[str, Callable[[], object]] = {
            "vote": case.show_vote,
            "ballots": lambda: ballots(program),
            "recusal": case.toggle_recusal,
            "presence": case.toggle_presence,
            "person": program.window.live_page.room.begin_person,
            "agenda": lambda: program.window.live_page.go_to(program.window.live_page.agenda),
            "": lambda: None,
        }
        ways[what]()

    return turn


def ballots(program: Application) -> None:
    program.window.live_page.case.show_vote()
    combo = program.window.live_page.case.ui.vote_panel.findChild(QComboBox, "kind_combo")
    assert isinstance(combo, QComboBox)
    place = combo.findText("Ved navn")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


PLACES = {
    "Møter": page("meetings"),
    "Saksliste": section(0),
    "Saksframlegg": section(1),
    "Deltakere": section(2),
    "Registeret": register,
    "Møtet, del av forberedelsen": section(3),
    "Regler": section(4),
    "Møtet": live(""),
    "Votering": live("vote"),
    "Votering ved navn": live("ballots"),
    "Inhabilitet": live("recusal"),
    "Fremmøtet": live("presence"),
    "Ny deltaker": live("person"),
    "Saksliste ved siden": live("agenda"),
    "Referat": page("minutes"),
    "Oppfølging": page("follow_up"),
}


@pytest.fixture
def text_size() -> str:
    return "200"


@pytest.fixture
def large(open_program: Open, paths: UserPaths, qtbot: QtBot, text_size: str) -> Application:
    """The program with the demo meeting running, text at 200 %."""
    Settings(text_size=text_size).write(paths.settings)
    program = open_program()
    hands = Hands(qtbot, program)
    hands.rest()
    for act in (running.start, running.go_on):
        program.window.acted.emit(act)
        hands.rest()
    return program


def settle(program: Application) -> None:
    program.window.resize(SCREEN)
    for _ in range(5):
        QApplication.processEvents()


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in window.findChildren(kind) if each.isVisible() and each.window() is window]


@pytest.mark.parametrize("text_size", ["100", "125", "200"])
def test_every_page_and_section_fits(large: Application) -> None:
    window = large.window
    for name, turn in PLACES.items():
        turn(large)
        settle(large)
        least = window.minimumSizeHint()
        assert least.width() <= SCREEN.width(), (name, least)
        assert least.height() <= SCREEN.height(), (name, least)
        assert window.size() == SCREEN, (name, window.size())
        for area in shown(window, QScrollArea):
            assert isinstance(area, QScrollArea)
            assert area.horizontalScrollBar().maximum() == 0, (name, area.objectName())
        assert cut_off(window) == [], name


def cut_off(window: QWidget) -> list[str]:
    """Return the buttons and lines of text that have less room than they need."""
    found = []
    for kind in (QAbstractButton, QCheckBox, QComboBox, QLabel):
        for each in shown(window, kind):
            needed = each.minimumSizeHint()
            if each.width() < needed.width() or right_of(each) > window.width():
                found.append(f"{type(each).__name__} {each.objectName()} {each.width()} < {needed.width()}")
            elif isinstance(each, QComboBox) and each.width() < _width(each) and not _is_told(each):
                found.append(f"{each.objectName()} hides the end of {each.currentText()}")
            elif isinstance(each, QLabel) and each.height() < _height(each) and not each.toolTip():
                found.append(f"{each.objectName()} is too low for its words")
    return found


def _width(combo: QComboBox) -> int:
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) + _ARROW


def _is_told(combo: QComboBox) -> bool:
    """Whether all that is chosen is told to who points at a combo box."""
    place = combo.rect().center()
    QToolTip.hideText()
    QApplication.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, place, combo.mapToGlobal(place)))
    return combo.currentText() in (QToolTip.text(), combo.toolTip())


def _height(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.wordWrap() else 0


def right_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(widget.width(), 0)).x()


def test_a_label_that_is_cut_short_tells_all_to_who_points_at_it(qtbot: QtBot) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText("Neste: 27 Godkjenning av referat fra møte 2/2026")
    label.resize(label.minimumSizeHint())
    assert label.minimumSizeHint().width() < label.sizeHint().width()
    assert label.told() == label.text()
    label.resize(label.sizeHint())
    assert label.told() == ""


def test_panes_fold_where_there_is_no_room_and_come_back_where_there_is(
    large: Application, qtbot: QtBot
) -> None:
    live_page, hands = large.window.live_page, Hands(qtbot, large)
    large.window.show_page(live_page)
    settle(large)
    assert live_page.agenda.isHidden() or live_page.room.isHidden()
    for key, wanted in ((Key.Key_F6, live_page.agenda), (Key.Key_F4, live_page.room)):
        hands.press(key)
        settle(large)
        assert wanted.isVisible()
        assert wanted.isAncestorOf(large.window.focusWidget())
    large.appearance.choose(text_size="100")
    settle(large)
    assert live_page.agenda.isVisible()
    assert live_page.room.isVisible()


def test_a_pane_is_folded_by_a_key_and_that_is_remembered(
    program: Application, hands: Hands, open_program: Open
) -> None:
    live_page = program.window.live_page
    hands.press(Key.Key_F4)
    hands.press(Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert live_page.room.isHidden()
    assert live_page.case.isAncestorOf(program.window.focusWidget())
    program.window.close()
    again = open_program()
    assert again.window.live_page.room.isHidden()
    assert not again.window.live_page.agenda.isHidden()


@pytest.mark.parametrize("places", ["", "00ff 9", "x", "00ff 0x2", " ", "0 1"])
def test_panes_that_make_no_sense_are_left_as_they_are(program: Application, places: str) -> None:
    program.window.live_page.panes.restore(places)
    assert not program.window.live_page.case.isHidden()


def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_on_one_that_is_there(
    open_program: Open,
) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    first = open_program().window
    first.setGeometry(QRect(screen.right() + 3000, screen.bottom() + 2000, 900, 600))
    geometry = first.places()["geometry"]
    assert not QByteArray.fromHex(geometry.encode()).isEmpty()
    first.setGeometry(QRect(0, 0, 900, 600))
    first.restore_places(geometry, "")
    assert screen.contains(first.geometry().topLeft())
    assert screen.intersected(first.geometry()).width() > 400


def test_whatever_scrolls_is_safe_to_ask_about(program: Application, hands: Hands) -> None:
    """A screen reader that asks a plain scroll area of Qt for a part too many ends the program."""
    for name in ("meetings", "preparation", "live", "minutes", "follow_up"):
        page(name)(program)
        hands.rest()
    areas = program.window.findChildren(QScrollArea)
    assert len(areas) > 5
    assert [area.objectName() for area in areas if not isinstance(area, FittingArea)] == []


def test_a_panel_whose_row_wraps_is_whole_where_there_is_room(program: Application, hands: Hands) -> None:
    program.window.resize(1280, 860)
    hands.press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    hands.press(Key.Key_F8)
    area = program.window.live_page.case.ui.panels_area
    panel = program.window.live_page.case.ui.recusal_panel
    assert panel.heightForWidth(area.viewport().width()) > panel.sizeHint().height()  # it does wrap
    assert area.viewport().height() >= panel.heightForWidth(area.viewport().width())
