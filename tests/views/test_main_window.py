"""What stands around the pages: menus, keys, names, and room enough."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ho21desk.paths import UserPaths
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, Open, close, item_of, meeting_of

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# What hands that know Word expect of a text. Z and Y reach a text first: test_undoing.py
TAKEN = {f"Ctrl+{key}" for key in (*"CVXABIUSFP", "Home", "End", "Left", "Right", "Up", "Down", "Space")}
TAKEN |= {f"Ctrl+Shift+{key}" for key in ("Home", "End", "Left", "Right", "Up", "Down", "Space", "V", "K")}
TAKEN |= {
    "Shift+F3",
    "F10",
    "Shift+F10",
    "Alt+F4",
    "Ctrl+F4",
    "Tab",
    "Shift+Tab",
    "Ctrl+Del",
    "Ctrl+Backspace",
}
TAKEN |= {"Ctrl+Shift+U"}  # on Linux it begins a letter by its number
PAGE_KEYS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


def shortcuts(program: Application) -> list[str]:
    portable = QKeySequence.SequenceFormat.PortableText
    sheet = program.keys  # a window of its own, without anything to write in
    actions = [action for action in program.window.findChildren(QAction) if action.parent() is not sheet]
    return [keys.toString(portable) for action in actions for keys in action.shortcuts()]


def test_no_key_means_two_things(program: Application, hands: Hands) -> None:
    """A key of one section may be another's too, since only one of them has the focus."""
    everywhere: Counter[str] = Counter()
    within: Counter[tuple[object, str]] = Counter()
    for action in program.window.findChildren(QAction):
        for keys in action.shortcuts():
            name = keys.toString(QKeySequence.SequenceFormat.PortableText)
            if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                everywhere[name] += 1
            else:
                within[action.parent(), name] += 1
    assert len(everywhere) > 20
    assert [keys for keys, count in everywhere.items() if count > 1] == []
    assert [keys for (_, keys), count in within.items() if count > 1 or keys in everywhere] == []


def test_keys_leave_writing_and_other_layouts_alone(program: Application, hands: Hands) -> None:
    for keys in shortcuts(program):
        assert keys not in TAKEN
        # Together they are AltGr, which writes @, £, $, €, {, [, ], }, ~ and µ.
        assert not {"Ctrl", "Alt"} <= set(keys.split("+"))


def test_every_menu_entry_has_a_key(program: Application, hands: Hands) -> None:
    menus = (top.menu() for top in program.window.menuBar().actions())
    entries = [entry for menu in menus if isinstance(menu, QMenu) for entry in menu.actions() if entry.text()]
    entries = [entry for entry in entries if not entry.menu()]  # a menu within holds what is seldom chosen
    assert len(entries) > 50
    assert [entry.text() for entry in entries if entry.shortcut().isEmpty()] == []


def test_every_menu_entry_has_words(program: Application, hands: Hands) -> None:
    bar = program.window.menuBar()
    menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]
    assert len(menus) == 7
    for menu in menus:
        assert menu.title()
        assert all(action.text().strip() for action in menu.actions() if not action.isSeparator())


@pytest.mark.parametrize("key", PAGE_KEYS)
def test_everything_that_takes_the_focus_has_a_name(program: Application, hands: Hands, key: Qt.Key) -> None:
    hands.press(Key.Key_F5)
    hands.press(Key.Key_F8)
    hands.press(Key.Key_P, Ctrl | Shift)
    hands.press(key, Ctrl)
    window = program.window
    labelled = {label.buddy() for label in window.findChildren(QLabel) if label.buddy()}
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox)
        and widget not in labelled
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_the_practice_meeting_is_marked(program: Application, hands: Hands) -> None:
    assert program.window.windowTitle() == "HO21desk – møte 3/2026 (øvelse)"
    assert program.window.ui.practice_label.isVisible()
    assert program.window.ui.practice_label.text() == "Øvelse – ikke et virkelig møte"


def test_the_frame_tells_meeting_day_and_clock(program: Application, hands: Hands) -> None:
    wanted = "Eksempelrådet for helse og omsorg, møte 3/2026 · torsdag 18. juni · 10.00"
    assert program.window.ui.meeting_label.text() == wanted


def test_the_state_of_saving_has_words_and_a_description(program: Application, hands: Hands) -> None:
    hands.press(Key.Key_F5)
    label = program.window.ui.saved_label
    assert re.fullmatch(r"Lagret \d\d\.\d\d\.\d\d", label.text())
    assert label.accessibleDescription() == "Lagringsstatus"


@pytest.mark.parametrize("panel_key", [None, Key.Key_F8, Key.Key_F9])
def test_nothing_forces_the_window_off_a_small_screen(
    program: Application, hands: Hands, panel_key: Qt.Key | None
) -> None:
    window = program.window
    hands.press(Key.Key_F5)
    for _ in range(3):
        hands.press(Key.Key_N, Ctrl | Shift)
    hands.press(Key.Key_F3, Ctrl)
    hands.press(Key.Key_P, Ctrl | Shift)
    if panel_key:
        hands.press(panel_key)
    window.show_message("\n".join(f"Feil nummer {number} i filen" for number in range(20)))
    for key in PAGE_KEYS:
        hands.press(key, Ctrl)
        least = window.minimumSizeHint()
        assert least.width() <= 1366
        assert least.height() <= 768
        assert (window.width(), window.height()) == (1366, 768)


def test_turning_pages_by_key_marks_the_button(program: Application, hands: Hands) -> None:
    ui = program.window.ui
    buttons = (ui.meetings_button, ui.preparation_button, ui.live_button, ui.minutes_button)
    for key, button in zip(PAGE_KEYS, buttons, strict=False):
        hands.press(key, Ctrl)
        assert button.isChecked()
    hands.press(Key.Key_F2)
    assert ui.live_button.isChecked()


def test_without_a_meeting_only_what_makes_sense_can_be_done(open_program: Open) -> None:
    ui = open_program(demo=False).window.ui
    assert ui.import_action.isEnabled()
    for action in (ui.start_action, ui.export_action, ui.save_file_action, ui.came_action):
        assert not action.isEnabled()


def test_what_can_be_done_follows_the_stage(program: Application, hands: Hands) -> None:
    ui = program.window.ui
    assert (ui.start_action.isEnabled(), ui.close_action.isEnabled()) == (True, False)
    hands.press(Key.Key_F5)
    assert (ui.start_action.isEnabled(), ui.close_action.isEnabled()) == (False, True)
    hands.press(Key.Key_F5, Ctrl | Shift)
    assert (ui.close_action.isEnabled(), ui.reopen_action.isEnabled()) == (False, True)
    assert meeting_of(program).current is None
    assert item_of(program, 25).ended


def test_nothing_stays_of_a_window_that_is_gone(qtbot: QtBot, paths: UserPaths, clock: Clock) -> None:
    before = set(QApplication.allWidgets())
    program = Application(paths, demo=True, clock=clock)
    program.start()
    qtbot.waitUntil(lambda: program.window.meeting is not None)
    made = [widget for widget in QApplication.allWidgets() if widget not in before]
    assert program.window in made
    close(program)
    assert [type(widget).__name__ for widget in made if isValid(widget)] == []
