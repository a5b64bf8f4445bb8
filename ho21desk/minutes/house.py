"""How a council wants its minutes: the words and forms of its template, and what the preview must know."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ho21desk.minutes.phrases import Words, words
from ho21desk.minutes.phrases.notice import NoticeWords, notice_words
from ho21desk.minutes.properties import Properties

_LANGUAGES = ("nb", "nn")


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
            FileError: the template cannot be used; it lacks a style, or a property makes no sense.
        """
        # Loading this takes time that a start in our own style need not spend.
        from ho21desk.minutes.template import open_template

        return open_template(template).house

    @classmethod
    def said_by(cls, properties: Properties, *, slanted: bool, indented: bool) -> "HouseStyle":
        """Return the house style of a template. BadPropertyError when a property makes no sense."""
        return cls(
            minutes={each: properties.words(each, words(each)) for each in _LANGUAGES},
            notice={each: properties.notice_words(each, notice_words(each)) for each in _LANGUAGES},
            slanted=slanted,
            indented=indented,
        )

    def words(self, language: str) -> Words:
        """Return the words of the minutes; bokmål for any language that is not "nn"."""
        return self.minutes["nn" if language == "nn" else "nb"]

    def notice_words(self, language: str) -> NoticeWords:
        """Return the words of the notice; bokmål for any language that is not "nn"."""
        return self.notice["nn" if language == "nn" else "nb"]


OWN = HouseStyle(
    minutes={each: words(each) for each in _LANGUAGES},
    notice={each: notice_words(each) for each in _LANGUAGES},
)
"""The program's own style, the one of 2026."""
