"""The short lines of the minutes are plain, correct Norwegian."""

from dataclasses import fields, replace
from datetime import date, time

import pytest

from ho21desk.minutes import phrases
from ho21desk.minutes.phrases.words import BOKMAL, NYNORSK
from ho21desk.model import Meeting


@pytest.mark.parametrize(
    ("day", "language", "shown"),
    [
        (date(2026, 3, 14), "nb", "lørdag 14. mars 2026"),
        (date(2023, 11, 27), "nb", "mandag 27. november 2023"),
        (date(2026, 3, 14), "nn", "laurdag 14. mars 2026"),
        (date(2026, 12, 1), "nn", "tysdag 1. desember 2026"),
    ],
)
def test_the_weekday_follows_from_the_date(day: date, language: str, shown: str) -> None:
    assert phrases.date_text(phrases.words(language), day) == shown


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (time(13), time(16), "kl. 13–16"),
        (time(10, 15), time(15), "kl. 10.15–15.00"),
        (time(9), time(15, 5), "kl. 9.00–15.05"),
        (time(9), None, "kl. 9"),
        (None, time(15), "til kl. 15"),
        (None, None, ""),
    ],
)
def test_minutes_are_shown_when_there_are_any(start: time | None, end: time | None, shown: str) -> None:
    assert phrases.time_text(BOKMAL, start, end) == shown


@pytest.mark.parametrize(
    ("person", "shown"),
    [
        ("dahl", "Anne Dahl, UiO"),
        ("moss", "Ola Moss, KS"),
        ("vik", "Per Vik, møtende vara for Ola Moss"),
        ("lie", "Eva Lie, digitalt"),
        ("ek", "Siv Ek, rådgiver"),
        ("rud", "Jon Rud, SSB (sak 14/2/2026)"),
    ],
)
def test_how_somebody_stands_in_the_head(meeting: Meeting, person: str, shown: str) -> None:
    assert phrases.participant_line(meeting, meeting.participant(person)) == shown


def test_a_note_stands_as_it_is(meeting: Meeting) -> None:
    rud = replace(meeting.participant("rud"), note="t.o. sak 9/1/2026")
    assert phrases.participant_line(meeting, rud) == "Jon Rud, SSB (sak 14/2/2026; t.o. sak 9/1/2026)"


def test_the_order_is_told_only_when_it_differs(meeting: Meeting) -> None:
    def taken(*numbers: int) -> Meeting:
        agenda = tuple(replace(item, treated=numbers.index(item.number)) for item in meeting.agenda)
        return replace(meeting, agenda=agenda)

    assert phrases.order_line(taken(11, 12, 13, 14, 15)) == ""
    told = "Sakene ble behandlet i følgende rekkefølge: 11, 12, 14, 13, 15."
    assert phrases.order_line(taken(11, 12, 14, 13, 15)) == told


def test_the_two_written_forms_take_the_same_words() -> None:
    for field in fields(BOKMAL):
        nb, nn = getattr(BOKMAL, field.name), getattr(NYNORSK, field.name)
        if isinstance(nb, str) and field.name != "question":
            assert nb.count("{") == nn.count("{"), field.name
        assert not isinstance(nn, tuple) or len(nn) == len(nb)
