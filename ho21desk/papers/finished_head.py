"""The head of finished minutes: its labels, whatever a year called them, and the lines that each has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from ho21desk.papers.finished_lines import with_text
from ho21desk.papers.lines import Kind, Line
from ho21desk.papers.paragraphs import Setting, words_of


class Part(Enum):
    """What a label of the head stands for."""

    DATE = "date"
    PLACE = "place"
    PRESIDING = "presiding"
    MEMBERS = "members"
    ABSENT = "absent"
    DEPUTIES = "deputies"
    OBSERVERS = "observers"
    SECRETARIAT = "secretariat"
    GUESTS = "guests"
    OTHER = "other"
    """A label that tells nothing a record has a place for."""


@dataclass
class Head:
    """The head, taken apart.

    Attributes:
        titles: what stands before the first label.
        said: the lines that each label has, in the order printed.
    """

    titles: list[Line] = field(default_factory=list)
    said: list[tuple[Part, list[Line]]] = field(default_factory=list)

    def lines(self, part: Part) -> list[Line]:
        """Return the lines that all labels of a part have."""
        return [line for label, lines in self.said if label is part for line in lines]


def read_head(lines: Sequence[Line]) -> Head:
    """Return the head that lines make up."""
    head = Head()
    for line in _whole_labels(lines):
        found = _label_on(line)
        if found:
            part, rest = found
            head.said.append((part, [with_text(line, rest)] if rest else []))
        elif head.said and _UNKNOWN.fullmatch(line.text):
            head.said.append((Part.GUESTS if head.said[-1][0] in _PEOPLE else Part.OTHER, []))
        elif head.said:
            head.said[-1][1].append(line)
        else:
            head.titles.append(line)
    return head


def people_on(lines: Sequence[Line]) -> list[str]:
    """Return the entries of a list of people, each on one line, wherever a page or a cell broke them."""
    setting = Setting(lines)
    entries: list[list[Line]] = []
    for line in lines:
        if entries and _goes_on(setting, entries[-1], line):
            entries[-1].append(line)
        else:
            entries.append([line])
    found = (_joined(entry) for entry in entries)
    return [part.strip() for entry in found for part in _BETWEEN_PEOPLE.split(entry) if part.strip()]


def _joined(entry: Sequence[Line]) -> str:
    """Return an entry as text. What stands in the cell beside a name comes after a comma."""
    name, *others = entry
    if name.kind is Kind.LABEL and others:
        return f"{name.text}, {words_of(others)}"
    return words_of(entry)


def _goes_on(setting: Setting, entry: Sequence[Line], line: Line) -> bool:
    """Tell whether a line goes on with an entry: a name has two words at least, and begins with a capital."""
    before = entry[-1]
    if line.kind is Kind.LABEL or len(entry) >= _MOST_LINES_OF_AN_ENTRY:
        return False
    if entry[0].kind is Kind.LABEL:
        return True
    words = words_of(entry)
    if words.endswith(",") or words.count("(") > words.count(")") or not line.text[0].isupper():
        return True
    if "," not in words:
        return False
    is_lone_word = len(line.text.split(",")[0].split()) == 1
    return is_lone_word or (line.printed and "," not in line.text and setting.goes_on(before, line))


def _whole_labels(lines: Sequence[Line]) -> list[Line]:
    """Return lines with a label on one line that was broken: "Til stede fra", "Sekretariatet/"."""
    whole: list[Line] = []
    for line in lines:
        if whole and _UNFINISHED.fullmatch(whole[-1].text):
            whole[-1] = with_text(whole[-1], f"{whole[-1].text} {line.text}")
        else:
            whole.append(line)
    return whole


def _label_on(line: Line) -> tuple[Part, str] | None:
    """Return the label that a line begins with, and what stands after it."""
    for part, pattern in _PATTERNS:
        if found := pattern.match(line.text):
            return part, line.text[found.end() :].strip()
    return None


_MOST_LINES_OF_AN_ENTRY = 6
_PEOPLE = (Part.MEMBERS, Part.ABSENT, Part.DEPUTIES, Part.OBSERVERS, Part.SECRETARIAT, Part.GUESTS)
_BETWEEN_PEOPLE = re.compile(r";(?![^(]*\))")
_UNFINISHED = re.compile(r"(?i:til ?st(?:ede|ades) fr[aå])(?: \S+/)?")
_UNKNOWN = re.compile(r"[A-ZÆØÅ][^,:]{2,60}:")
_MANNER = r"(?: digitalt| på teams| på video| fysisk|\s*\([^()]*\))?"
_PRESENT = r"til ?st(?:ede|ades)"
_OFFICE = r"(?:helseomsorg |norges )?[\w-]*(?:sekretariat|forskn?ingsråd)\w*"
_OFFICES = rf"{_OFFICE}(?:(?:\s*/\s*|,? og |, ){_OFFICE})*"
_LABELS = (
    (
        Part.SECRETARIAT,
        rf"(?:(?:{_PRESENT}|møtte|deltok) )?fr[aå] {_OFFICES}|\w*sekretariat(?:et)?(?: {_PRESENT})?",
    ),
    (
        Part.MEMBERS,
        rf"{_PRESENT}(?: fr[aå] (?:helseomsorg )?\S*rådet| medlemmer)?|(?:råds)?medlemmer(?: {_PRESENT})?"
        r"|møtende medlemmer|(?:fr[ae]m)?møtte|delta[kg]ere",
    ),
    (Part.ABSENT, rf"(?:meldt )?forfall(?: meldt)?|ikk(?:j)?e {_PRESENT}|fraværende"),
    (
        Part.DEPUTIES,
        r"(?:møt[ae]nde )?vara(?:medlem|representant)?(?:mer|er)?"
        rf"(?: {_PRESENT})?",
    ),
    (Part.OBSERVERS, rf"observatør(?:er|ar)?(?: {_PRESENT})?"),
    (
        Part.GUESTS,
        rf"(?:eksterne |inviterte )?(?:gjest(?:er|ar)?|innledere|foredragsholdere)(?: {_PRESENT})?"
        rf"|(?:andre|øvrige)(?: {_PRESENT}| deltakere)?|inviterte",
    ),
    (Part.PRESIDING, "møtele(?:der|iar)|ordstyrer"),
    (Part.DATE, "(?:møte)?dato(?:(?: og |/)(?:tid|sted))?|(?:møte)?tid(?:spunkt)?(?: og st[ae]d)?|når"),
    (Part.PLACE, "(?:møte)?st[ae]d|hvor"),
    (
        Part.OTHER,
        "referent|sekretær|saksbehandler|saks?liste|dagsorden|agenda|saker|innkalt|kopi|til orientering"
        "|vår ref|deres ref|neste møte",
    ),
)
_PATTERNS = tuple(
    (
        part,
        re.compile(rf"(?i:(?:{pattern}){_MANNER})(?:\s*:|\.?\s*$|\s+(?=[A-ZÆØÅ\d«\"(]|\w*dag\b|den\b|kl\b))"),
    )
    for part, pattern in _LABELS
)
