"""Somebody in the head of finished minutes: "Ola Moss, KS, digitalt (t.o.m. sak 53/6/2021)"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

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
_MOST_WORDS_OF_A_NAME = 7
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
    r"(?:møt(?:e|t)[ae]nde )?(?:vara|stedfortreder|vararepresentant|varamedlem)? ?for (.+)", re.IGNORECASE
)
_LIKE_PRESENCE = re.compile(
    r"\bsak\w*\b|\bkl\b|\bmøtet\b|\btil stede\b|\bpermisjon\b|\bgikk\b|\bkom\b|\b(?:fra|frå|til|etter|før)\s.*\d|\bt\.?o\.?m",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"[-–—.\s]*|[Ii]ng(?:en|a)\.?")


def people_of(head: Head, cases: Cases) -> tuple[Participant, ...]:
    """Return everybody whom a head lists, in the order printed, the groups one after the other."""
    entries = [
        _Entry.of(text, *_GROUPS[part], cases)
        for part, lines in head.said
        if part in _GROUPS
        for text in people_on(lines)
    ]
    people: list[Participant] = []
    taken: set[str] = set()
    for entry in filter(None, entries):
        key = next(key for key in keys_for(entry.name) if key not in taken)
        taken.add(key)
        people.append(entry.participant(key))
    return tuple(_seated(people, [entry for entry in entries if entry]))


def _seated(people: list[Participant], entries: "list[_Entry]") -> Iterator[Participant]:
    """Yield people with whom they sit for, where the minutes name somebody who is listed."""
    for person, entry in zip(people, entries, strict=True):
        member = next((other for other in people if entry.sits_for.startswith(other.name)), None)
        if member is not None and member is not person:
            yield replace(person, deputy_for=member.id)
        else:
            notes = (f"vara for {entry.sits_for}" if entry.sits_for else "", person.note)
            yield replace(person, note="; ".join(filter(None, notes)))


@dataclass
class _Entry:
    """What is known of somebody while their entry is read."""

    name: str
    role: Role
    attendance: Attendance
    cases: Cases
    words: list[str] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    sits_for: str = ""

    @classmethod
    def of(cls, text: str, role: Role, attendance: Attendance, cases: Cases) -> "_Entry | None":
        """Return what an entry says; None when it names nobody."""
        entry = cls("", role, attendance, cases)
        first, *others = _parts(text)
        entry.name = entry._without_brackets(first, is_last=not others)
        if not _is_name(entry.name):
            return None
        for place, part in enumerate(others, start=1):
            words = entry._without_brackets(part, is_last=place == len(others))
            if words and not entry._understands(words):
                if _LIKE_PRESENCE.search(words):
                    entry.notes.append(words)
                else:
                    entry.words.append(words)
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
            **self.facts,  # type: ignore[arg-type]
        )

    def _has_title_alone(self) -> bool:
        return self.role is Role.SECRETARIAT and self.words[0][0].islower()

    def _without_brackets(self, part: str, *, is_last: bool) -> str:
        """Return a part without what stands in brackets at its end, when that is no part of a name."""
        found = _BRACKETS.fullmatch(part)
        if not found:
            return part
        inside = found[2]
        rest = [words for words in _BETWEEN_NOTES.split(inside) if not self._understands(words.strip())]
        if len(rest) < len(_BETWEEN_NOTES.split(inside)) and ";" not in inside:
            self.notes += [words.strip() for words in rest]
        elif rest:
            rest = [words.strip() for words in inside.split(";") if not self._understands(words.strip())]
            if not (_LIKE_PRESENCE.search(inside) or (is_last and not _is_abbreviation(inside))):
                return part
            self.notes += rest
        return found[1].strip()

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
_BETWEEN_NOTES = re.compile(r"[;,]")
_COMMA = re.compile(r",(?![^(]*\))")
_DASH = re.compile(r"\s+[–-]\s+")


def _parts(text: str) -> list[str]:
    """Return the parts of an entry: between commas, or else between dashes."""
    between = _COMMA if _COMMA.search(text) else _DASH
    return [part.strip() for part in between.split(text.rstrip(" ,"))]


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
