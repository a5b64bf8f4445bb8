"""The rows of the lists at the cursor, and what is written of a case."""

import re
from collections.abc import Iterable, Sequence

from ho21desk.model import AgendaItem, Meeting
from ho21desk.qtmodels.rows import Row
from ho21desk.rules.likeness import fold
from ho21desk.rules.phrases import Phrase
from ho21desk.views import words
from ho21desk.views.language import tr
from ho21desk.views.letters import letters
from ho21desk.views.room_rows import room_rows

_HERE = ("in_room", "by_video")
_AFTER_CASE = re.compile(r"\bsak(?:en|a|er)? $", re.IGNORECASE)
_SENTENCE_END = (".", "!", "?", ":")


def person_rows(meeting: Meeting, register: Iterable[str], sought: str) -> list[Row]:
    """Return a row for each person whose name has all parts of what is sought.

    Those who are here come first, then the rest of the meeting, then the register, whose keys are names.
    """
    rows = sorted(room_rows(meeting, {}), key=lambda row: row.sign not in _HERE)
    known = {person.name for person in meeting.participants}
    rows += [
        Row(
            name,
            "waiting",
            "quiet",
            name,
            tr("i registeret"),
            tr("{name}, i registeret").format(name=name),
            "",
        )
        for name in register
        if name not in known
    ]
    return _ranked([(row, row.text) for row in rows], sought)


def case_rows(meeting: Meeting, sought: str) -> list[Row]:
    """Return a row for each case that has the number, or all words, that are sought."""
    number = sought.strip()
    if number[:1].isdigit():
        items = [item for item in meeting.agenda if words.numbered(meeting, item).startswith(number)]
        return [_case_row(meeting, item) for item in items]
    return _ranked([(_case_row(meeting, item), item.title) for item in meeting.agenda], sought)


def case_words(number: str, before: str) -> str:
    """Return what is written of a case: its number, with "sak" unless that stands there already.

    >>> case_words("19/2/2026", "som i "), case_words("19/2/2026", "Se sak "), case_words("19/2/2026", "")
    ('sak 19/2/2026', '19/2/2026', 'Sak 19/2/2026')
    """
    if _AFTER_CASE.search(before):
        return number
    begins = not before.strip() or before.rstrip().endswith(_SENTENCE_END)
    return f"{'Sak' if begins else 'sak'} {number}"


def lettered_rows(meeting: Meeting, picked: Sequence[str]) -> list[Row]:
    """Return a row for each person in the meeting with the letter that picks them; those picked stand out."""
    rows = []
    for row in room_rows(meeting, letters(meeting.participants)):
        place = picked.index(row.key) + 1 if row.key in picked else 0
        rows.append(
            Row(
                key=row.key,
                sign="checked" if place else row.sign,
                tone="accent" if place else row.tone,
                text=row.text,
                quiet=tr("valgt som nr. {place}").format(place=place) if place else row.quiet,
                spoken=tr("{spoken}, valgt").format(spoken=row.spoken) if place else row.spoken,
                described=row.described,
                cap=row.cap,
            )
        )
    return rows


def phrase_row(phrase: Phrase) -> Row:
    """Return the row of a standard phrase."""
    return Row(
        key=phrase.name,
        sign="words",
        tone="quiet",
        text=phrase.text,
        quiet=phrase.name,
        spoken=tr("{text} Forkortelse {name}").format(text=phrase.text, name=phrase.name),
        described="",
    )


def suggestion_rows(word: str, suggestions: Iterable[str], add: str) -> list[Row]:
    """Return a row for each word that may have been meant, and one with the key `add` that keeps the word."""
    rows = [Row(each, "words", "quiet", each, "", each, "") for each in suggestions]
    keep = tr("Legg «{word}» til i ordlisten").format(word=word)
    return [*rows, Row(add, "taken", "quiet", keep, "", keep, "")]


def _case_row(meeting: Meeting, item: AgendaItem) -> Row:
    sign, tone = (
        ("current", "accent") if item.is_current else ("done", "good") if item.ended else ("waiting", "quiet")
    )
    number = words.numbered(meeting, item)
    return Row(
        item.id,
        sign,
        tone,
        item.title,
        tr("sak {number}").format(number=number),
        tr("Sak {number} {title}").format(number=number, title=item.title),
        "",
    )


def _ranked(rows: Sequence[tuple[Row, str]], sought: str) -> list[Row]:
    """Return the rows whose words have all parts of what is sought, first those where words begin so."""
    wanted = fold(sought).split()
    begun, within = [], []
    for row, told in rows:
        parts = fold(told).split()
        if all(any(part.startswith(each) for part in parts) for each in wanted):
            begun.append(row)
        elif all(any(each in part for part in parts) for each in wanted):
            within.append(row)
    return begun + within
