"""Colours, contrast and the size of text: chosen, kept, and following the system."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from ho21desk.paths import UserPaths
from ho21desk.settings import Settings, SettingsFile
from ho21desk.views.appearance import TEXT_SIZES, Appearance
from ho21desk.views.look import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.text_editor import TextEditor
from ho21desk.wiring.application import Application
from tests.views.conftest import Clock, Hands, Open

Ctrl = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def size_of_text(program: Application) -> int:
    return program.window.live_page.case.ui.discussion_edit.font().pixelSize()


def shown(program: Application) -> Colours:
    ground = program.window.palette().window().color().name().upper()
    text = program.window.palette().windowText().color().name().upper()
    return next(
        each for each in (LIGHT, DARK, STARK_LIGHT, STARK_DARK) if (each.ground, each.text) == (ground, text)
    )


def test_text_grows_and_shrinks_by_keys_within_bounds_and_is_told(program: Application, hands: Hands) -> None:
    assert size_of_text(program) == 16
    hands.press(Key.Key_Plus, Ctrl)
    assert size_of_text(program) == round(16 * 1.1)
    assert program.window.ui.message_label.text() == "Tekst 110 %"
    for _ in range(len(TEXT_SIZES)):
        hands.press(Key.Key_Equal, Ctrl)
    assert size_of_text(program) == 40
    hands.press(Key.Key_Minus, Ctrl)
    assert size_of_text(program) == 36
    hands.press(Key.Key_0, Ctrl)
    assert size_of_text(program) == 16
    hands.press(Key.Key_Minus, Ctrl)
    assert size_of_text(program) == 16


def test_a_text_that_is_being_written_takes_the_new_size_and_keeps_its_words(
    program: Application, hands: Hands
) -> None:
    editor = program.window.live_page.case.ui.discussion_edit
    assert isinstance(editor, TextEditor)
    editor.setFocus()
    hands.type("Rådet ")
    hands.press(Key.Key_Plus, Ctrl)
    hands.type("drøftet")
    assert editor.document().defaultFont().pixelSize() == editor.font().pixelSize() == round(16 * 1.1)
    assert "Rådet drøftet" in editor.toPlainText()


def test_the_choices_are_kept(
    program: Application, hands: Hands, paths: UserPaths, open_program: Open
) -> None:
    ui = program.window.ui
    for action in (ui.larger_text_action, ui.dark_action, ui.contrast_action):
        action.trigger()
    hands.rest()
    kept = Settings.read(paths.settings)
    assert (kept.text_size, kept.colours, kept.contrast) == ("110", "dark", "high")
    again = open_program()
    assert size_of_text(again) == round(16 * 1.1)
    assert shown(again) is STARK_DARK
    assert again.window.ui.contrast_action.isChecked()


@pytest.mark.parametrize("kept", ["", "0", "99999", "stor", "-100"])
def test_a_size_that_makes_no_sense_is_as_if_never_chosen(
    paths: UserPaths, open_program: Open, kept: str
) -> None:
    Settings(text_size=kept).write(paths.settings)
    assert size_of_text(open_program()) == 16


def test_high_contrast_is_one_more_choice_beside_light_and_dark(program: Application) -> None:
    ui = program.window.ui
    ui.light_action.trigger()
    assert shown(program) is LIGHT
    ui.contrast_action.trigger()
    assert shown(program) is STARK_LIGHT
    ui.dark_action.trigger()
    assert shown(program) is STARK_DARK
    ui.contrast_action.trigger()
    assert shown(program) is DARK


class System(QObject):
    """What a system tells; that of the tests can not be told to change."""

    colorSchemeChanged = Signal(object)  # noqa: N815
    contrastPreferenceChanged = Signal(object)  # noqa: N815
    scheme = Qt.ColorScheme.Light
    contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> "System":
        return self

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)

    def ask(self, contrast: Qt.ContrastPreference) -> None:
        self.contrast = contrast
        self.contrastPreferenceChanged.emit(contrast)


def test_colours_follow_the_system_while_the_program_runs(
    qtbot: QtBot, paths: UserPaths, clock: Clock
) -> None:
    window, system = MainWindow(clock), System()
    told: list[Colours] = []
    qtbot.addWidget(window)
    looks = Appearance(window, SettingsFile(paths.settings), told.append, hints=system)  # type: ignore[arg-type]
    looks.dress()
    system.turn(Qt.ColorScheme.Dark)
    system.ask(Qt.ContrastPreference.HighContrast)
    system.turn(Qt.ColorScheme.Light)
    window.ui.dark_action.trigger()
    system.ask(Qt.ContrastPreference.NoPreference)
    assert told == [LIGHT, DARK, STARK_DARK, STARK_LIGHT, STARK_DARK, DARK]
