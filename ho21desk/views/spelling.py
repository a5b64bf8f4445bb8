"""Spelling, looked after beside the writing: words a dictionary does not know are underlined.

Nothing is changed that a person did not ask for. Without a dictionary that is said once.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ho21desk.model import Meeting, Register
from ho21desk.paths import resource
from ho21desk.qtmodels.speller import Speller
from ho21desk.settings import SettingsFile, listed
from ho21desk.spelling import Word, dictionary_for, words_in
from ho21desk.views.choosing import ChoosingSpelling
from ho21desk.views.language import later, tr
from ho21desk.views.look import Colours
from ho21desk.views.main_window import MainWindow
from ho21desk.views.spelling_marks import mark, visible_words, word_at, words_from
from ho21desk.views.text_editor import TextEditor
from ho21desk.views.writing import Writing
from ho21desk.views.writing_place import TextPlace

_IDLE_MILLISECONDS = 600
_LANGUAGES = {"nb": later("bokmål"), "nn": later("nynorsk")}
_MISSING = later(
    "Stavekontrollen mangler ordlisten for {language}. Installer hunspell-no, eller legg "
    "{name}.aff og .dic i {folder}."
)
_FAILED = later("Stavekontrollen får ikke brukt ordlisten {path}. Alt annet virker.")


class Spelling(QObject):
    """Marks what is on screen when the hands rest, and suggests when asked.

    `folder` is where a person may put dictionaries of their own, `places` where systems keep theirs.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        writing: Writing,
        folder: Path,
        places: Sequence[Path],
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._writing = window, settings, writing
        self._folder, self._places = folder, places
        self._speller: Speller | None = None
        self._language = ""
        self._colour = QColor()
        self._followed: TextEditor | None = None
        self._wanted: Word | None = None
        own = listed(settings.current.own_words)
        council = listed(resource("phrases/words.txt").read_text(encoding="utf-8"))
        self._shipped = _folded([*council, *own])
        self._named: set[str] = set()
        self._registered: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_IDLE_MILLISECONDS)
        self._timer.timeout.connect(self.check)
        action = window.ui.spelling_action
        action.setChecked(settings.current.spelling == "on")
        action.triggered.connect(self._switch)
        window.ui.suggest_action.triggered.connect(lambda: self.suggest())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @property
    def is_on(self) -> bool:
        """Whether words are to be looked up."""
        return self._settings.current.spelling == "on"

    def dress(self, colours: Colours) -> None:
        """Take on a set of colours."""
        self._colour = QColor(colours.warning)
        self._rest()

    def show_meeting(self, meeting: Meeting) -> None:
        """Take note of the language and the names of a meeting."""
        if meeting.language != self._language:
            self.close()
            self._language = meeting.language
        people = meeting.participants
        told = [text for person in people for text in (person.name, person.affiliation, person.title)]
        self._named = _folded([meeting.council, meeting.place, *told])
        self._rest()

    def show_register(self, register: Register) -> None:
        """Take note of the names of the register."""
        self._registered = _folded([text for each in register for text in (each.name, each.affiliation)])

    def check(self) -> None:
        """Underline the words on screen that nobody knows; those never looked up are looked up first."""
        if not self.is_on or not self._language or (self._speller is None and not self._load()):
            return
        assert self._speller is not None
        unsure: list[str] = []
        for editor in self._window.findChildren(TextEditor):
            if editor.isVisible() and not editor.isReadOnly():
                words = visible_words(editor)
                unsure += [word.text for word in words if not self._is_name(word.text)]
                mark(editor, [word for word in words if self._is_wrong(word)], self._colour)
        self._speller.look_up(unsure)

    def suggest(self, position: int | None = None) -> None:
        """Offer what may have been meant by the underlined word at the cursor, or the next one."""
        place = self._writing.place
        if not isinstance(place, TextPlace) or self._speller is None or not self._speller.is_ready:
            self._window.show_message(tr("Det er ingen ordliste å slå opp i her."))
            return
        start = place.position if position is None else position
        self._wanted = words_from(place.widget, start, self._is_wrong)
        if self._wanted is None:
            self._window.show_message(tr("Alle ordene på skjermen er kjent."))
        else:
            self._speller.suggest(self._wanted.text)

    def add(self, word: str) -> None:
        """Know a word from now on."""
        own = [*listed(self._settings.current.own_words), word]
        self._settings.change(own_words="\n".join(dict.fromkeys(own)))
        self._shipped |= _folded([word])
        self.check()

    def close(self) -> None:
        """Let go of the dictionary."""
        if self._speller is not None:
            self._speller.close()
            self._speller.deleteLater()
        self._speller, self._language = None, ""

    # Inside

    def _load(self) -> bool:
        path = dictionary_for(self._language, (self._folder, *self._places))
        if path is None:
            is_quiet = not self._window.ui.message_label.text()
            if is_quiet and self._settings.current.spelling_told != self._language:
                self._settings.change(spelling_told=self._language)
                self._window.show_message(
                    tr(_MISSING).format(
                        language=tr(_LANGUAGES.get(self._language, self._language)),
                        name=f"{self._language}_NO",
                        folder=self._folder,
                    )
                )
            return False
        self._speller = Speller(path, self)
        self._speller.ready.connect(self.check)
        self._speller.looked_up.connect(self._rest)
        self._speller.suggested.connect(self._offer)
        self._speller.failed.connect(lambda: self._window.show_message(tr(_FAILED).format(path=path)))
        return True

    def _switch(self, on: bool) -> None:
        self._settings.change(spelling="on" if on else "off", spelling_told="")
        if on:
            self.check()
        else:
            for editor in self._window.findChildren(TextEditor):
                mark(editor, [], self._colour)

    def _is_name(self, word: str) -> bool:
        """Whether a word is known without the dictionary; a name may have an s at its end."""
        plain = word.casefold()
        known = self._shipped | self._named | self._registered
        return plain in known or plain.removesuffix("s").rstrip("’'") in known

    def _is_wrong(self, word: Word) -> bool:
        return (
            self._speller is not None
            and self._speller.knows(word.text) is False
            and not self._is_name(word.text)
        )

    def _offer(self, word: str, suggestions: list[str]) -> None:
        """Offer suggestions, unless the person has gone on since."""
        place, wanted = self._writing.place, self._wanted
        if isinstance(place, TextPlace) and wanted and wanted.text == word:
            span = wanted.start, wanted.end
            if place.text()[slice(*span)] == word:
                self._writing.ask(ChoosingSpelling(place, span, word, suggestions, self.add))

    def _rest(self) -> None:
        """Check when nothing happens any more."""
        if self.is_on:
            self._timer.start()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Follow the focus from text to text."""
        if self._followed is not None:
            with suppress(RuntimeError):  # the text may be gone
                self._followed.textChanged.disconnect(self._rest)
                self._followed.cursorPositionChanged.disconnect(self._rest)
                self._followed.verticalScrollBar().valueChanged.disconnect(self._rest)
                self._followed.menu_asked.disconnect(self._extend_menu)
        self._followed = now if isinstance(now, TextEditor) else None
        if self._followed is not None:
            self._followed.textChanged.connect(self._rest)
            self._followed.cursorPositionChanged.connect(self._rest)
            self._followed.verticalScrollBar().valueChanged.connect(self._rest)
            self._followed.menu_asked.connect(self._extend_menu)
        self._rest()

    def _extend_menu(self, menu: QMenu, at: QPoint) -> None:
        """Offer in the menu of a text what can be done about the word there."""
        editor = self._followed
        if editor is None:
            return
        position = editor.cursorForPosition(editor.viewport().mapFromGlobal(at)).position()
        word = word_at(editor, position)
        if word is None or not self._is_wrong(word):
            return
        first = menu.actions()[0]
        for name, does in (
            (tr("&Forslag til «{text}» …").format(text=word.text), lambda: self.suggest(position)),
            (tr("Legg «{text}» til i &ordlisten").format(text=word.text), lambda: self.add(word.text)),
        ):
            action = menu.addAction(name, does)
            menu.insertAction(first, action)
        menu.insertSeparator(first)


def _folded(texts: Sequence[str]) -> set[str]:
    """Return the words of some texts, in small letters."""
    return {word.text.casefold() for text in texts for word in words_in(text)} | {
        text.casefold() for text in texts if text
    }
