"""How a person wants the windows: colours, contrast, size of text and language, kept in the settings."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence, QStyleHints
from PySide6.QtWidgets import QApplication

from ho21desk.settings import SettingsFile
from ho21desk.views.language import tr
from ho21desk.views.look import Colours, apply_look, colours_for
from ho21desk.views.main_window import MainWindow

TEXT_SIZES = (100, 110, 125, 150, 175, 200, 225, 250)
_HIGH = "high"


class Appearance(QObject):
    """Dresses the windows when a person chooses, and when the system changes while the program runs.

    `dressed` are the windows' ways of taking on a set of colours, `hints` what the system tells.

    Signals:
        language_chosen: the windows are to be made anew, in another language.
    """

    language_chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        *dressed: Callable[[Colours], None],
        hints: QStyleHints | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._dressed = window, settings, dressed
        self._hints = hints or QGuiApplication.styleHints()
        ui, group = window.ui, QActionGroup(self)
        self._choices = {
            "system": ui.system_colours_action,
            "light": ui.light_action,
            "dark": ui.dark_action,
        }
        for choice, action in self._choices.items():
            group.addAction(action)
            action.triggered.connect(lambda _checked, choice=choice: self.choose(colours=choice))
        ui.contrast_action.triggered.connect(lambda on: self.choose(contrast=_HIGH if on else ""))
        # Which of the two a plus is depends on the keyboard.
        ui.larger_text_action.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        ui.larger_text_action.triggered.connect(lambda: self._resize(_next(self.text_size, 1)))
        ui.smaller_text_action.triggered.connect(lambda: self._resize(_next(self.text_size, -1)))
        ui.normal_text_action.triggered.connect(lambda: self._resize(TEXT_SIZES[0]))
        languages = QActionGroup(self)
        for language, action in {
            "nb": ui.bokmal_action,
            "nn": ui.nynorsk_action,
            "en": ui.english_action,
        }.items():
            languages.addAction(action)
            action.setChecked(language == settings.current.language)
            action.triggered.connect(lambda _checked, language=language: self._choose_language(language))
        self._colours: Colours | None = None
        self._hints.colorSchemeChanged.connect(self.dress)
        if hasattr(self._hints, "accessibility"):  # since Qt 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self.dress)

    @property
    def text_size(self) -> int:
        """The size of text in per cent; one that was never offered is as if it was never chosen."""
        kept = self._settings.current.text_size
        return int(kept) if kept in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    def choose(self, **choices: str) -> None:
        """Keep a choice, and show what it means."""
        self._settings.change(**choices)
        self.dress()

    def dress_also(self, *dressed: Callable[[Colours], None]) -> None:
        """Dress what was made later, now and from now on."""
        self._dressed += dressed
        if self._colours:
            for dress in dressed:
                dress(self._colours)

    def dress(self, _change: object = None) -> None:
        """Dress the windows as it was chosen."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        chosen = self._settings.current
        system_is_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        colours = colours_for(
            dark=chosen.colours == "dark" or (chosen.colours != "light" and system_is_dark),
            stark=chosen.contrast == _HIGH or self._system_wants_contrast(),
        )
        self._colours = colours
        apply_look(application, colours, self.text_size)
        for dress in self._dressed:
            dress(colours)
        self._choices.get(chosen.colours, self._choices["system"]).setChecked(True)
        self._window.ui.contrast_action.setChecked(chosen.contrast == _HIGH)

    def _choose_language(self, language: str) -> None:
        if language != self._settings.current.language:
            self._settings.change(language=language)
            self.language_chosen.emit()

    def _system_wants_contrast(self) -> bool:
        if not hasattr(self._hints, "accessibility"):
            return False
        return self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _resize(self, size: int) -> None:
        self.choose(text_size=str(size))
        self._window.show_message(tr("Tekst {size} %").format(size=size))


def _next(size: int, step: int) -> int:
    place = TEXT_SIZES.index(size) + step
    return TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))]
