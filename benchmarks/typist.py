"""Somebody who minutes by the keyboard, and counts what it takes."""

import re
from collections import Counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ho21desk.model import Meeting
from ho21desk.rules.phrases import Phrase
from ho21desk.views.choosing_rows import case_rows, person_rows
from ho21desk.views.letters import letters
from ho21desk.wiring.application import Application

_BLANK = re.compile(r"\[ \]")
_SHIFTED = '@#«»:;!?()"%&/=*_'


class Typist:
    """Presses keys in the window, and counts them.

    Attributes:
        presses: keys that went down.
        letters: characters among them.
        gained: what was written, and the keys it took, by what wrote it.
    """

    def __init__(self, program: Application) -> None:
        self._program, self._window = program, program.window
        self.presses = self.letters = 0
        self.gained: dict[str, Counter[str]] = {}

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is recorded now."""
        assert self._window.meeting is not None
        return self._window.meeting

    def rest(self) -> None:
        """Until everything that was pressed is written down and shown."""
        while not self._program.desk.is_idle:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()

    def act(self, action: QAction) -> None:
        """Press the key of a menu entry."""
        self.chord(action.shortcut())

    def chord(self, keys: QKeySequence | str) -> None:
        """Press a key, with those held down beside it."""
        sequence = QKeySequence(keys)
        combination = sequence[0]  # type: ignore[index]
        self.presses += len(sequence.toString(QKeySequence.SequenceFormat.PortableText).split("+"))
        QTest.keyClick(self._place, combination.key(), combination.keyboardModifiers())
        self.rest()

    def strike(self, words: str) -> None:
        """Type letter by letter."""
        self.letters += len(words)
        self.presses += len(words) + sum(letter.isupper() or letter in _SHIFTED for letter in words)
        for letter in words:
            # QTest knows no key for a dash or a quotation mark.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._place, key)
        self.rest()

    def note(self, what: str, written: str, presses_before: int) -> None:
        """Remember what a help wrote since so many keys were pressed."""
        count = self.gained.setdefault(what, Counter())
        count["times"] += 1
        count["characters"] += len(written)
        count["presses"] += self.presses - presses_before

    def write(self, text: str, phrases: tuple[Phrase, ...]) -> None:
        """Write a text where the cursor is, with all the help there is."""
        was_listed = None
        for line in filter(None, text.split("\n")):
            listed = line.startswith("- ")
            if was_listed is not None:
                self.chord("Return")
                if was_listed and not listed:
                    self.chord("Return")  # out of the list
            self._write_line(line[2:] if listed and was_listed else line, phrases)
            was_listed = listed

    def _write_line(self, line: str, phrases: tuple[Phrase, ...]) -> None:
        for phrase in phrases:
            pattern = "(.+?)".join(map(re.escape, _BLANK.split(phrase.text)))
            if filled := re.fullmatch(pattern, line):
                self._write_phrase(phrase, line, filled.groups())
                return
        people = {person.name: person.id for person in self.meeting.participants}
        numbers = {
            f"{each.number}/{self.meeting.number}/{self.meeting.year}": each.id
            for each in self.meeting.agenda
        }
        known = "|".join(re.escape(each) for each in (*people, *numbers))
        for part in re.split(rf"\b({known})\b", line):
            if part in people:
                self._complete("@", part, people[part])
            elif part in numbers:
                self._complete("#", part, numbers[part])
            else:
                self.strike(part)

    def _complete(self, sign: str, words: str, key: str) -> None:
        """Write a name or the number of a case by what is enough to find it."""
        before = self.presses
        sought = words if sign == "@" else words.partition("/")[0]
        known = [sought[:end] for end in range(1, len(sought) + 1)]
        known += [part[:end] for part in sought.split() for end in range(1, len(part) + 1)]
        for letters_ in sorted(known, key=len):
            rows = (
                person_rows(self.meeting, (), letters_) if sign == "@" else case_rows(self.meeting, letters_)
            )
            if rows and rows[0].key == key:
                self.strike(sign + letters_)
                self.chord("Return")
                self.note("navn med @" if sign == "@" else "saksnummer med #", words, before)
                return
        self.strike(words)

    def _write_phrase(self, phrase: Phrase, line: str, blanks: tuple[str, ...]) -> None:
        before = self.presses
        self.act(self._window.ui.phrase_action)
        self.strike(phrase.name)
        self.chord("Return")
        for place, blank in enumerate(blanks):
            if place:
                self.chord("Tab")
            self._fill(blank)
        self.note("standardtekster", line, before)

    def _fill(self, blank: str) -> None:
        """Fill a blank: with people by their letters, else letter by letter."""
        given = letters(self.meeting.participants)
        people = {person.name: person.id for person in self.meeting.participants}
        named = re.split(r", | og ", blank)
        if all(name in people for name in named):
            self.act(self._window.ui.people_in_text_action)
            for name in named:
                self.strike(given[people[name]])
            self.chord("Return")
        else:
            self.strike(blank)

    @property
    def _place(self) -> Any:
        return QApplication.focusWidget() or self._window
