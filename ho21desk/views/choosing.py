"""What a list at the cursor offers, and what becomes of the text when something in it is taken."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ho21desk.minutes import phrases
from ho21desk.minutes.phrases.lines import joined
from ho21desk.model import AgendaItem, Meeting
from ho21desk.qtmodels.rows import Row
from ho21desk.rules.phrases import Phrase, fitting
from ho21desk.views import words
from ho21desk.views.blanks import blanks_in
from ho21desk.views.choosing_rows import (
    case_rows,
    case_words,
    lettered_rows,
    person_rows,
    phrase_row,
    suggestion_rows,
)
from ho21desk.views.language import later, tr
from ho21desk.views.letters import letters
from ho21desk.views.writing_place import WritingPlace

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_LONGEST = 40
SIGNS = ("@", "#")
"""What a name and a case are completed after."""
ADD_WORD = "add"
"""Key of the row that adds a word to the person's own list."""


class Choosing:
    """One question, about what stands between two positions in a text.

    Attributes:
        name: what a screen reader calls the list.
        stays: whether the list is there also when nothing fits.
    """

    name = ""
    stays = False

    def __init__(self, place: WritingPlace, start: int, end: int) -> None:
        self.place = place
        self.start, self.end = start, end
        self._key = place.key

    @property
    def is_gone(self) -> bool:
        """Whether another text has come in the place of the one that was asked about."""
        return self.place.key != self._key

    @property
    def hint(self) -> str:
        """How the list is used, in a line."""
        raise NotImplementedError

    @property
    def is_over(self) -> bool:
        """Whether the person has gone on to something else."""
        return self.place.selection() != (self.start, self.end)

    def rows(self) -> list[Row]:
        """Return what fits now."""
        raise NotImplementedError

    def press(self, event: QKeyEvent) -> bool:
        """Answer a letter, and tell whether it is kept from the text."""
        return False

    def take(self, key: str, *, other: bool = False) -> None:
        """Write what was chosen, in its `other` form if there is one."""
        raise NotImplementedError


class Completing(Choosing):
    """Completes what is typed after a sign in the text."""

    def __init__(self, place: WritingPlace, start: int, meeting: Meeting) -> None:
        super().__init__(place, start, start)
        self._meeting = meeting

    @property
    def is_over(self) -> bool:
        length = self.place.position - self.start
        begun = self.place.before()[-length:] if length > 0 else ""
        return len(begun) != length or length > _LONGEST or not begun.startswith(SIGNS) or begun[1:2] == " "

    @property
    def sought(self) -> str:
        """What was typed after the sign."""
        return self.place.before()[self.start - self.place.position :][1:]

    def _write(self, text: str) -> None:
        self.place.replace(self.start, self.place.position, text)


class CompletingPerson(Completing):
    """Writes the name of somebody in the meeting, or in the register."""

    name = later("Navn")

    def __init__(self, place: WritingPlace, start: int, meeting: Meeting, register: Sequence[str]) -> None:
        super().__init__(place, start, meeting)
        self._register = register

    @property
    def hint(self) -> str:
        return tr("Enter setter inn navnet, Esc lar teksten stå")

    def rows(self) -> list[Row]:
        return person_rows(self._meeting, self._register, self.sought)

    def take(self, key: str, *, other: bool = False) -> None:
        # The key of who is in the register alone is their name.
        names = {person.id: person.name for person in self._meeting.participants}
        self._write(names.get(key, key))


class CompletingCase(Completing):
    """Writes the number of a case, or its title."""

    name = later("Saker")

    @property
    def hint(self) -> str:
        return tr("Enter setter inn saksnummeret, Shift+Enter tittelen, Esc lar teksten stå")

    def rows(self) -> list[Row]:
        return case_rows(self._meeting, self.sought)

    def take(self, key: str, *, other: bool = False) -> None:
        item = self._meeting.item(key)
        before = self.place.before()[: self.start - self.place.position]
        self._write(item.title if other else case_words(words.numbered(self._meeting, item), before))


class ChoosingPeople(Choosing):
    """Fills a blank with people, each picked by the letter they have in the room."""

    name = later("Personer")

    def __init__(self, place: WritingPlace, blank: tuple[int, int], meeting: Meeting) -> None:
        super().__init__(place, *blank)
        self._meeting = meeting
        self._picked: list[str] = []

    @property
    def hint(self) -> str:
        """The names that were picked, once there are any."""
        return self._names() or tr("Trykk bokstavene, så Enter. Esc lukker")

    def rows(self) -> list[Row]:
        return lettered_rows(self._meeting, self._picked)

    def press(self, event: QKeyEvent) -> bool:
        letter = event.text().casefold()
        if event.key() == Qt.Key.Key_Backspace:
            del self._picked[-1:]
            return True
        if not letter.isalnum() or event.modifiers() & _COMMANDS:
            return False
        if not event.isAutoRepeat():  # a key still held down means nobody
            given = letters(self._meeting.participants)
            self._pick(next((key for key in given if given[key] == letter), None))
        return True

    def take(self, key: str, *, other: bool = False) -> None:
        if not self._picked:
            self._pick(key)
        self.place.replace(self.start, self.end, self._names())

    def _pick(self, key: str | None) -> None:
        if key in self._picked:
            self._picked.remove(key)
        elif key is not None:
            self._picked.append(key)

    def _names(self) -> str:
        """Return who is picked as the minutes say it, whatever language the window speaks."""
        names = [self._meeting.participant(key).name for key in self._picked]
        return joined(phrases.words(self._meeting.language), names)


class ChoosingPhrase(Choosing):
    """Writes a standard phrase, found by what is typed while the list is there."""

    name = later("Standardtekster")
    stays = True

    def __init__(
        self,
        place: WritingPlace,
        phrases: Sequence[Phrase],
        item: AgendaItem | None,
        uses: Mapping[tuple[str, str], int],
        used: Callable[[Phrase, AgendaItem | None], None],
    ) -> None:
        super().__init__(place, *place.selection())
        self._phrases, self._item, self._uses, self._used = phrases, item, uses, used
        self._sought = ""

    @property
    def hint(self) -> str:
        """What is sought."""
        if not self._sought:
            return tr("Skriv for å søke. Enter setter inn teksten, Esc lukker")
        return (
            tr("Søker: {sought}").format(sought=self._sought)
            if self._found()
            else tr("Ingen standardtekst passer: {sought}").format(sought=self._sought)
        )

    def rows(self) -> list[Row]:
        return [phrase_row(phrase) for phrase in self._found()]

    def press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace:
            self._sought = self._sought[:-1]
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self._sought += event.text()
        else:
            return False
        return True

    def take(self, key: str, *, other: bool = False) -> None:
        phrase = next(each for each in self._phrases if each.name == key)
        write_phrase(self.place, self.start, self.end, phrase)
        self._used(phrase, self._item)

    def _found(self) -> tuple[Phrase, ...]:
        return fitting(self._phrases, self._sought, self._item, self._uses)


class ChoosingSpelling(Choosing):
    """Offers what may have been meant by a word, and to know the word from now on."""

    name = later("Forslag til skrivemåte")

    def __init__(
        self,
        place: WritingPlace,
        span: tuple[int, int],
        word: str,
        suggestions: Sequence[str],
        add: Callable[[str], None],
    ) -> None:
        super().__init__(place, *span)
        self._word, self._suggestions, self._add = word, suggestions, add

    @property
    def hint(self) -> str:
        return tr("Enter bytter ordet, Esc lar det stå")

    @property
    def is_over(self) -> bool:
        return self.place.text()[self.start : self.end] != self._word

    def rows(self) -> list[Row]:
        return suggestion_rows(self._word, self._suggestions, ADD_WORD)

    def take(self, key: str, *, other: bool = False) -> None:
        if key == ADD_WORD:
            self._add(self._word)
        else:
            self.place.replace(self.start, self.end, key)


def write_phrase(place: WritingPlace, start: int, end: int, phrase: Phrase) -> None:
    """Put a phrase in the place of a part of the text, with its first blank chosen."""
    place.replace(start, end, phrase.text)
    for first, last in blanks_in(phrase.text)[:1]:
        place.select(start + first, start + last)
