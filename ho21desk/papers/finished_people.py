"""Somebody in the head of finished minutes: "Ola Moss, KS, digitalt (t.o.m. sak 53/6/2021)"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from ho21desk.errors import FileError, FileProblem
from ho21desk.model import Attendance, Mode, Office, Participant, Role
from ho21desk.papers.finished_cases import Cases
from ho21desk.papers.finished_head import Head, Part, people_on
from ho21desk.rules.attendance import keys_for

_GROUPS = {
    Part.MEMBERS: (Role.MEMBER, Attendance.PRESENT),
    Part.ABSENT: (Role.MEMBER, Attendance.ABSENT),
    Part.DEPUTIES: (Role.DEPUTY, Attendance.PRESENT),
    Part.OBSERVERS: (Role.OBSERVER, Attendance.PRESENT),
    Part.SECRETARIAT: (Role.SECRETARIAT, Attendance.PRESENT),
    Part.GUESTS: (Role.GUEST, Attendance.PRESENT),
}
_MOST_PEOPLE = 5_000
_MOST_WORDS_OF_A_NAME = 7
_MOST_PARTS = 3  # of an entry for one person, as long as each looks like a name
_SMALL_IN_NAMES = {
    "van",
    "von",
    "der",
    "den",
    "de",
    "du",
    "la",
    "le",
    "av",
    "af",
    "el",
    "al",
    "bin",
    "ten",
    "ter",
}
_TITLE = re.compile(
    r"[a-zæøå][\w/-]*(?: \w+)?(?:rådgiv(?:er|ar)|direktør|sjef|leder|leiar|konsulent|professor|forsk(?:er|ar)"
    r"|koordinator|sekretær|ansvarlig|analytiker|rådmann|stipendiat)|professor|forsk(?:er|ar)|direktør|leder"
)
_OFFICES = {
    Office.CHAIR: re.compile(r"(?:råds)?le(?:der|iar)(?: av rådet)?", re.IGNORECASE),
    Office.VICE_CHAIR: re.compile(r"(?:råds)?nestle(?:der|iar)(?: av rådet)?", re.IGNORECASE),
}
_PART = r"(?:i )?del(?:er|ar) av (?:møtet|dagen)"
_BY_VIDEO = (
    r"(?:deltok |deltar )?(?:digitalt?|elektronisk|(?:på |via |over |per )?(?:video|teams|skype|zoom))"
)
_PARTLY_BY_VIDEO = re.compile(
    rf"{_BY_VIDEO},? {_PART}|{_PART},? {_BY_VIDEO}|delvis {_BY_VIDEO}", re.IGNORECASE
)
_ALL_BY_VIDEO = re.compile(_BY_VIDEO, re.IGNORECASE)
_PARTIAL = re.compile(rf"{_PART}|delvis(?: til stede)?", re.IGNORECASE)
_SITS_FOR = re.compile(
    r"(?:møt[ae]nde )?(?:vara|stedfortreder|vararepresentant|varamedlem)? ?for (.+)", re.IGNORECASE
)
_LIKE_PRESENCE = re.compile(
    r"\b(?:sak\w*|kl|møtet|til stede|permisjon|gikk|kom)\b|\b(?:fra|frå|til|etter|før)\s.*\d|\bt\.?o\.?m",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"[-–—.\s]*|[Ii]ng(?:en|a)\.?")


def people_of(head: Head, cases: Cases, path: Path) -> tuple[Participant, ...]:
    """Return everybody whom a head lists, in the order printed, the groups one after the other.

    FileError, naming `path`, when there are more than any council has.
    """
    said = (
        _Entry.of(text, *_GROUPS[part], cases)
        for part, lines in head.said
        if part in _GROUPS
        for listed in people_on(lines)
        for text in _one_by_one(listed)
    )
    entries = list(islice(filter(None, said), _MOST_PEOPLE + 1))
    if len(entries) > _MOST_PEOPLE:
        raise FileError(path, FileProblem.TOO_LONG)
    people: list[Participant] = []
    taken: set[str] = set()
    for entry in entries:
        keys = keys_for(entry.name)
        key = next((key for key in keys if key not in taken), f"{keys[0]}-{len(people)}")
        taken.add(key)
        people.append(entry.participant(key))
    return tuple(_seated(people, entries))


def _seated(people: list[Participant], entries: "list[_Entry]") -> Iterator[Participant]:
    """Yield people with whom they sit for, where the minutes name somebody who is listed."""
    for person, entry in zip(people, entries, strict=True):
        if not entry.sits_for:
            yield person
            continue
        member = next((other for other in people if entry.sits_for.startswith(other.name)), None)
        if member is not None and member is not person:
            yield replace(person, deputy_for=member.id)
        else:
            notes = (f"vara for {entry.sits_for}", person.note)
            yield replace(person, note="; ".join(filter(None, notes)))


@dataclass
class _Entry:
    """What is known of somebody while their entry is read."""

    name: str
    role: Role
    attendance: Attendance
    cases: Cases
    words: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    sits_for: str = ""

    @classmethod
    def of(cls, text: str, role: Role, attendance: Attendance, cases: Cases) -> "_Entry | None":
        """Return what an entry says; None when it names nobody."""
        first, *others = _parts(text)
        entry = cls("", role, attendance, cases)
        named = _FOR_WHOM.fullmatch(entry._without_brackets(first, is_last=not others))
        assert named is not None
        entry.name = named[1]
        if named[2]:
            entry._understands(f"vara for {named[2]}")
        if not _is_name(entry.name):
            return None
        for place, part in enumerate(others, start=1):
            words = entry._without_brackets(part, is_last=place == len(others))
            if words and not entry._understands(words):
                (entry.notes if _LIKE_PRESENCE.search(words) else entry.words).append(words)
        return entry

    def participant(self, key: str) -> Participant:
        """Return the record of what was read."""
        title = ""
        if self.words and (_TITLE.fullmatch(self.words[0]) or self._has_title_alone()):
            title = self.words.pop(0)
        return Participant(
            key=key,
            name=self.name,
            title=title,
            affiliation=", ".join(self.words),
            role=self.role,
            attendance=self.attendance,
            note="; ".join(self.notes),
            **self.facts,
        )

    def _has_title_alone(self) -> bool:
        return self.role is Role.SECRETARIAT and self.words[0][0].islower()

    def _without_brackets(self, part: str, *, is_last: bool) -> str:
        """Return a part without what stands in brackets at its end, unless that belongs to its words."""
        found = _BRACKETS.fullmatch(part)
        if not found:
            return part
        words, inside = found[1], found[2].strip()
        rest = self._not_understood(inside)
        if rest != [inside] or _LIKE_PRESENCE.search(inside):
            self.notes += rest
        elif not self.name:
            (self.notes if inside[:1].islower() else self.words).append(inside)
        elif is_last and not _is_abbreviation(inside):
            self.notes.append(inside)
        else:
            return part
        return words

    def _not_understood(self, words: str, signs: str = ";,") -> list[str]:
        """Return those of some notes that say nothing known, as they stand."""
        words = words.strip()
        if self._understands(words):
            return []
        if not signs:
            return [words]
        parts = words.split(signs[0])
        rest = [each for part in parts for each in self._not_understood(part, signs[1:])]
        return [words] if len(rest) == len(parts) else rest

    def _understands(self, words: str) -> bool:
        """Take in what some words say of how somebody takes part; tell whether they say just that."""
        for office, pattern in _OFFICES.items():
            if self.role is Role.MEMBER and pattern.fullmatch(words):
                self.facts["office"] = office
                return True
        if found := _SITS_FOR.fullmatch(words):
            self.role, self.sits_for = Role.DEPUTY, found[1]
            return True
        if words.lower() in ("observatør", "vara"):
            self.role = Role.OBSERVER if words.lower() == "observatør" else Role.DEPUTY
            return True
        if _PARTLY_BY_VIDEO.fullmatch(words):
            self.facts.update(mode=Mode.DIGITAL, partial=True)
        elif _ALL_BY_VIDEO.fullmatch(words):
            self.facts["mode"] = Mode.DIGITAL
        elif _PARTIAL.fullmatch(words):
            self.facts["partial"] = True
        elif bounds := self.cases.bounds_in(words):
            self.facts.update(from_item=bounds.since, until_item=bounds.until, items=bounds.items)
        else:
            return False
        return True


_BRACKETS = re.compile(r"(.*?)\s*\(([^()]*)\)[.,]?")
_FOR_WHOM = re.compile(r"(.*?)(?: (?:møt[ae]nde )?(?:vara )?for (.+))?")
_COMMA = re.compile(r",(?![^(]*\))")
_DASH = re.compile(r"\s+[–-]\s+")


def _parts(text: str) -> list[str]:
    """Return the parts of an entry: between commas, or else between dashes."""
    between = _COMMA if _COMMA.search(text) else _DASH
    return [part.strip() for part in between.split(text.rstrip(" ,."))]


def _one_by_one(text: str) -> list[str]:
    """Return the people of a running list: names alone, or each with an organisation in brackets."""
    parts = _parts(text)
    names = [found[1] if (found := _BRACKETS.fullmatch(part)) else "" for part in parts]
    is_list = len(parts) > 1 and all(map(_is_full_name, names))
    is_list = is_list or (len(parts) > _MOST_PARTS and all(map(_is_full_name, parts)))
    return parts if is_list else [text]


def _is_full_name(words: str) -> bool:
    return len(words.split()) > 1 and _is_name(words)


def _is_name(words: str) -> bool:
    parts = words.split()
    if _NOBODY.fullmatch(words) or len(parts) > _MOST_WORDS_OF_A_NAME:
        return False
    is_plain = not words.endswith((".", ":")) and not any(sign.isdigit() for sign in words)
    return is_plain and all(
        part[0].isupper() or part in _SMALL_IN_NAMES or not part[0].isalpha() for part in parts
    )


def _is_abbreviation(words: str) -> bool:
    return not any(sign.islower() for sign in words)
