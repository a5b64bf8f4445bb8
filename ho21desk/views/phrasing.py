"""Standard phrases in a text: by abbreviation or from a list, and the list that the council edits."""

import re

from PySide6.QtCore import QObject

from ho21desk.model import AgendaItem
from ho21desk.paths import resource
from ho21desk.rules.phrases import (
    Phrase,
    PhraseError,
    PhraseProblem,
    for_language,
    kind_of,
    named,
    read_phrases,
    read_uses,
    write_uses,
)
from ho21desk.settings import SettingsFile
from ho21desk.views.choosing import ChoosingPhrase, write_phrase
from ho21desk.views.main_window import MainWindow
from ho21desk.views.writing import Writing
from ho21desk.views.writing_place import WritingPlace

_ABBREVIATION = re.compile(r"(?<![\w-])\w[\w-]*\Z")
_PROBLEMS = {
    PhraseProblem.NO_COLON: "mangler et kolon mellom forkortelsen og teksten",
    PhraseProblem.BAD_NAME: "forkortelsen «{word}» må være ett ord på høyst tjue tegn",
    PhraseProblem.UNKNOWN_MARK: ("«{word}» er verken vedtak, diskusjon, orientering, bokmål eller nynorsk"),
    PhraseProblem.NO_TEXT: "det står ingen tekst etter «{word}:»",
    PhraseProblem.OPEN_BLANK: "feltet i «{word}» mangler ]",
    PhraseProblem.TWICE: "forkortelsen «{word}» er brukt før",
}


class Phrasing(QObject):
    """Inserts standard phrases, counts which are used, and keeps the council's own list."""

    def __init__(self, window: MainWindow, settings: SettingsFile, writing: Writing) -> None:
        super().__init__(window)
        self._settings, self._writing = settings, writing
        self._rules = window.preparation_page.rules
        self._shipped = resource("phrases/standard.txt").read_text(encoding="utf-8")
        self._phrases: tuple[Phrase, ...] = ()
        window.ui.phrase_action.triggered.connect(lambda: writing.with_place(self._insert))
        self._rules.phrases_typed.connect(self._choose)
        self._choose(settings.current.phrases)

    def _choose(self, text: str) -> None:
        """Keep the council's own list; "" for the one that comes along. With an error that one is used."""
        if text != self._settings.current.phrases:
            self._settings.change(phrases=text)
        problem = ""
        try:
            self._phrases = read_phrases(text or self._shipped)
        except PhraseError as error:
            problem = _explain(error)
            self._phrases = read_phrases(self._shipped)
        self._rules.show_phrases(text or self._shipped, problem)

    def _insert(self, place: WritingPlace) -> None:
        """Write the phrase whose abbreviation stands before the cursor, or offer them all."""
        meeting, item = self._writing.meeting, self._writing.item
        phrases = for_language(self._phrases, meeting.language if meeting else "nb")
        start, end = place.selection()
        short = _ABBREVIATION.search(place.before()) if start == end else None
        phrase = named(phrases, short[0]) if short else None
        if short and phrase:
            write_phrase(place, end - len(short[0]), end, phrase)
            self._count(phrase, item)
            return
        uses = read_uses(self._settings.current.phrase_uses)
        self._writing.ask(ChoosingPhrase(place, phrases, item, uses, self._count))

    def _count(self, phrase: Phrase, item: AgendaItem | None) -> None:
        uses = read_uses(self._settings.current.phrase_uses)
        place = kind_of(item), phrase.name
        self._settings.change(phrase_uses=write_uses({**uses, place: uses.get(place, 0) + 1}))


def _explain(error: PhraseError) -> str:
    """Return what is wrong with a list, in Norwegian."""
    what = _PROBLEMS[error.problem].format(word=error.word)
    return f"Linje {error.line}: {what}. Til den er rettet, brukes listen som følger med."
