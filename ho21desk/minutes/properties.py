"""What a template says of the minutes, in its custom document properties.

In Word they stand under Fil > Info > Egenskaper > Avanserte egenskaper > Egendefinert. A property in
braces holds what is filled in; one that is about words may have a form for nynorsk beside it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ho21desk.minutes.phrases import Words, one_line
from ho21desk.minutes.phrases.notice import NoticeWords

_NYNORSK = " (nynorsk)"
_OURS = ("referat ", "innkalling ")
_FIELD = re.compile(r"\{([^{}]*)\}")

_Vocabulary = TypeVar("_Vocabulary", Words, NoticeWords)


class BadPropertyError(Exception):
    """A property makes no sense. Its text says which and why, in Norwegian."""


@dataclass(frozen=True)
class _Property:
    """Where a property belongs in the vocabularies, and what it may hold.

    Attributes:
        target: the name of the word it stands for.
        fields: what may stand in braces, and what our own words call it.
        needed: what must stand in braces.
        both: whether it holds for both written forms of Norwegian.
    """

    target: str
    fields: Mapping[str, str] = field(default_factory=dict)
    needed: tuple[str, ...] = ()
    both: bool = False


_MEETING = {"råd": "council", "nummer": "number", "år": "year"}
_MINUTES = {
    "Referat tittel": _Property("title", _MEETING),
    "Referat saksnummer": _Property(
        "case_number",
        {"sak": "case", "møte": "meeting", "år": "year", "åå": "short_year"},
        needed=("sak",),
        both=True,
    ),
    "Referat dag": _Property(
        "day",
        {
            "ukedag": "weekday",
            "Ukedag": "Weekday",
            "dag": "day",
            "måned": "month",
            "år": "year",
            "klokkeslett": "clock",
        },
        needed=("dag", "måned", "år"),
        both=True,
    ),
    "Referat klokkeslett": _Property(
        "clock",
        {"fra": "start", "til": "end", "fra.00": "start_exact", "til.00": "end_exact"},
        both=True,
    ),
    "Referat leder": _Property("chair"),
    "Referat etikett dato": _Property("date"),
    "Referat etikett sted": _Property("place"),
    "Referat etikett møteleder": _Property("presiding"),
    "Referat etikett til stede": _Property("present"),
    "Referat etikett forfall": _Property("absent"),
    "Referat etikett møtende vara": _Property("deputies"),
    "Referat etikett vara": _Property("other_deputies"),
    "Referat etikett observatører": _Property("observers"),
    "Referat etikett sekretariatet": _Property("secretariat"),
    "Referat etikett gjester": _Property("guests"),
    "Referat etikett sak": _Property("case"),
    "Referat etikett vedtak": _Property("decision"),
}
_NOTICE = {
    "Innkalling tittel": _Property("title", _MEETING),
    "Innkalling etikett medlemmer": _Property("members"),
    "Innkalling etikett vara": _Property("deputies"),
    "Innkalling etikett forslag": _Property("proposal"),
}


class Properties:
    """The properties of one template that are about the minutes; those of others are left alone.

    Raises:
        BadPropertyError: one is not known, or holds what it cannot.
    """

    def __init__(self, properties: Iterable[tuple[str, str]]) -> None:
        self._said = {
            name.casefold(): one_line(said) for name, said in properties if name.casefold().startswith(_OURS)
        }
        known = {**_MINUTES, **_NOTICE}
        names = {name.casefold() for name in known}
        names |= {f"{name}{_NYNORSK}".casefold() for name, one in known.items() if not one.both}
        for name, _ in properties:
            if name.casefold() in self._said and name.casefold() not in names:
                raise BadPropertyError(f"Egenskapen «{name}» finnes ikke.")

    def words(self, language: str, own: Words) -> Words:
        """Return the words of the minutes in a language, the program's own where nothing is said."""
        return self._applied(_MINUTES, language, own)

    def notice_words(self, language: str, own: NoticeWords) -> NoticeWords:
        """Return the words of the notice, likewise."""
        return self._applied(_NOTICE, language, own)

    def _applied(self, known: Mapping[str, _Property], language: str, own: _Vocabulary) -> _Vocabulary:
        said: dict[str, Any] = {}
        for name, one in known.items():
            shown = name if one.both or language == "nb" else f"{name}{_NYNORSK}"
            text = self._said.get(shown.casefold())
            if text is not None:
                said[one.target] = _filled_in(shown, text, one)
        return replace(own, **said)


def _filled_in(name: str, text: str, one: _Property) -> str:
    """Return a property's text with our own names in the braces."""
    if not text:
        raise BadPropertyError(f"Egenskapen «{name}» er tom.")
    may = " ".join(f"{{{each}}}" for each in one.fields) or "ingenting"
    found = _FIELD.findall(text)
    unknown = [f"{{{each}}}" for each in found if each not in one.fields]
    if unknown or re.search("[{}]", _FIELD.sub("", text)):
        what = " ".join(unknown) or "en løs klamme"
        raise BadPropertyError(f"Egenskapen «{name}» har {what}. I klammer kan den ha: {may}.")
    if missing := [f"{{{each}}}" for each in one.needed if each not in found]:
        raise BadPropertyError(f"Egenskapen «{name}» mangler {' '.join(missing)}.")
    return _FIELD.sub(lambda each: f"{{{one.fields[each[1]]}}}", text)
