"""Finished minutes become the record they tell of, whatever year and layout they are of."""

import datetime as dt
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import FileError, FileProblem
from ho21desk.exchange import meeting_file
from ho21desk.markup import plain
from ho21desk.model import (
    AgendaItem,
    Attendance,
    Ballot,
    Dropped,
    ItemKind,
    Meeting,
    Mode,
    Office,
    Participant,
    Role,
    View,
    Vote,
)
from ho21desk.papers import sources
from ho21desk.papers.finished import Finished, read_minutes
from tests.papers import made, made_minutes

Layout = Callable[..., Path]
LAYOUTS: list[tuple[Layout, str]] = [
    (made_minutes.label_column, "referat.docx"),
    (made_minutes.with_tabs, "referat.docx"),
    (made_minutes.with_headings, "referat.docx"),
    (made_minutes.saved_from_web, "referat.txt"),
]


def read(path: Path) -> Finished:
    return read_minutes(sources.read(path))


def read_text(*lines: str) -> Finished:
    return read_minutes(sources.pasted("\n".join(lines)))


def of_items(*lines: str) -> tuple[AgendaItem, ...]:
    """Return the items of minutes that begin with a title and end with these lines."""
    return read_text("Prøverådet, referat møte 2/2026", *lines).meeting.agenda


def listed(entry: str, label: str = "Til stede") -> Participant:
    """Return whom an entry of the head stands for, in a meeting with the cases 13 to 15."""
    cases = [f"Sak {number}/2/2026 Sak om {number}" for number in (13, 14, 15)]
    absent = ("Forfall: Siv Ek, NTNU",)
    return read_text(
        "Prøverådet, referat møte 2/2026", f"{label}: {entry}", *absent, *cases
    ).meeting.participants[0]


@pytest.fixture(params=LAYOUTS, ids=[layout.__name__ for layout, _ in LAYOUTS])
def finished(request: pytest.FixtureRequest, tmp_path: Path) -> Finished:
    """The same made-up minutes, in each layout."""
    layout, name = request.param
    return read(layout(tmp_path / name))


def test_the_head_tells_which_meeting_when_and_where(finished: Finished) -> None:
    meeting = finished.meeting
    assert (meeting.council, meeting.number, meeting.year) == ("Prøverådet for alt", 2, 2026)
    assert (meeting.date, meeting.start, meeting.end) == (dt.date(2026, 3, 14), dt.time(13), dt.time(16))
    assert meeting.place == "Storsalen\nStorgata 1"
    assert finished.printed.date.lower().replace(" den", "") == "mandag 14. mars 2026"


def test_everybody_is_listed_as_what_they_came_as(finished: Finished) -> None:
    people = finished.meeting.participants
    assert [(one.name, one.title, one.affiliation, one.role, one.attendance) for one in people] == [
        ("Anne Dahl", "", "Høgskolen i Øst", Role.MEMBER, Attendance.PRESENT),
        ("Per van der Berg", "", "fastlege, Lillevik", Role.MEMBER, Attendance.PRESENT),
        ("Kari Moss-Lie", "", "NHO, Abelia", Role.MEMBER, Attendance.PRESENT),
        ("Ola Ås", "", "Storelva kommune", Role.MEMBER, Attendance.PRESENT),
        ("Siv Ek", "", "Norsk forening for prøver (NFP)", Role.MEMBER, Attendance.ABSENT),
        ("Tor Rud", "", "Norsk forening for prøver", Role.DEPUTY, Attendance.PRESENT),
        ("Eva Vik", "", "departementet", Role.OBSERVER, Attendance.PRESENT),
        ("Jon Ness", "", "direktoratet", Role.OBSERVER, Attendance.PRESENT),
        ("Ida Lund", "seniorrådgiver", "", Role.SECRETARIAT, Attendance.PRESENT),
        ("Liv Aas", "rådgiver", "", Role.SECRETARIAT, Attendance.PRESENT),
    ]
    assert not any(one.note for one in people)


def test_how_somebody_took_part_is_read(finished: Finished) -> None:
    meeting = finished.meeting
    chair, _, leaver, part_video, absent, deputy, video, partial, _, guest = meeting.participants
    assert (chair.office, meeting.chair) == (Office.CHAIR, chair.id)
    assert leaver.until_item == 14
    assert (part_video.mode, part_video.partial) == (Mode.DIGITAL, True)
    assert deputy.deputy_for == absent.id
    assert (video.mode, video.partial) == (Mode.DIGITAL, False)
    assert (partial.mode, partial.partial) == (Mode.IN_PERSON, True)
    assert guest.items == (14,)


def test_the_items_stand_as_printed(finished: Finished) -> None:
    agenda = finished.meeting.agenda
    assert [(item.number, item.kind, item.title, item.treated) for item in agenda] == [
        (12, ItemKind.NOTICE, "Godkjenning av innkalling og saksliste", 0),
        (13, ItemKind.RECUSAL, "Spørsmål om habilitet", 1),
        (14, ItemKind.CASE, "Støtte til senteret", 2),
        (15, ItemKind.ANY_OTHER, "Eventuelt", 3),
        (16, ItemKind.EVALUATION, "Evaluering av møtet", 4),
    ]
    assert [finished.printed.labels[item.id] for item in agenda][-2:] == ["15/2/2026", "16/22/26"]


def test_what_was_said_and_decided_is_read(finished: Finished) -> None:
    notice, _, case, other, evaluation = finished.meeting.agenda
    assert notice.discussion == "En rapport ble meldt inn til Eventuelt."
    assert case.discussion == (
        "I denne saken var Anne Dahl inhabil og gikk ut av møtet under behandlingen.\n\n"
        "Rådet drøftet dette:\n\n- Hva det koster.\n- Hvem som skal betale."
    )
    assert [decision.text for decision in case.decisions] == [
        "Rådet støtter senteret.",
        "Kari Moss-Lie følger opp saken med disse:\n\n- Storelva\n- Lillevik",
    ]
    assert other.discussion == "Rapporten fra Vedtaksutvalget ble omtalt."
    assert [decision.text for decision in evaluation.decisions] == ["Intet"]


def test_who_was_recused_in_which_case_is_read(finished: Finished) -> None:
    asked = {item.number: item.recusals for item in finished.meeting.agenda if item.recusals}
    ((number, (recusal,)),) = asked.items()
    assert number == 14
    assert (recusal.person, recusal.outcome) == (finished.meeting.participants[0].id, View.RECUSED)
    assert recusal.left_room is True


# Those who took part


@pytest.mark.parametrize(
    ("entry", "facts"),
    [
        ("Per Vik", {}),
        ("Per Vik (KS)", {"affiliation": "KS"}),
        ("Per Vik – KS", {"affiliation": "KS"}),
        ("Per Vik, leder, KS", {"affiliation": "KS", "office": Office.CHAIR}),
        ("Per Vik, KS (rådsleder)", {"affiliation": "KS", "office": Office.CHAIR}),
        ("Per Vik, KS (nestleder)", {"affiliation": "KS", "office": Office.VICE_CHAIR}),
        ("Per Vik, professor, NTNU", {"title": "professor", "affiliation": "NTNU"}),
        ("Per Vik, KS, på Teams", {"affiliation": "KS", "mode": Mode.DIGITAL}),
        (
            "Per Vik, KS (digitalt, fra sak 14/2/2026)",
            {"affiliation": "KS", "mode": Mode.DIGITAL, "from_item": 14},
        ),
        ("Per Vik, KS, t.o.m. sak 14/2/26", {"affiliation": "KS", "until_item": 14}),
        ("Per Vik, KS (t.o. sak 14/2/2026)", {"affiliation": "KS", "until_item": 14}),
        ("Per Vik, KS (til og med sak 14)", {"affiliation": "KS", "until_item": 14}),
        (
            "Per Vik, KS (fra sak 13/2/2026 t.o.m. sak 14/2/2026)",
            {"affiliation": "KS", "from_item": 13, "until_item": 14},
        ),
        ("Per Vik, KS (sak 13/2/2026 og 15/2/2026)", {"affiliation": "KS", "items": (13, 15)}),
        # What is not about this agenda, or cannot be told for sure, stays as it stands.
        ("Per Vik, KS (t.o. sak 9/1/2026)", {"affiliation": "KS", "note": "t.o. sak 9/1/2026"}),
        ("Per Vik, KS (fra sak 99/2/2026)", {"affiliation": "KS", "note": "fra sak 99/2/2026"}),
        ("Per Vik, KS, til kl. 14.30", {"affiliation": "KS", "note": "til kl. 14.30"}),
        ("Per Vik, KS (permisjon)", {"affiliation": "KS", "note": "permisjon"}),
        (
            "Per Vik, KS, digitalt (fra sak 14/2/2026; kom sent, og gikk tidlig)",
            {"affiliation": "KS", "mode": Mode.DIGITAL, "from_item": 14, "note": "kom sent, og gikk tidlig"},
        ),
        ("Per Vik, Kommunenes forbund (KS)", {"affiliation": "Kommunenes forbund (KS)"}),
    ],
)
def test_an_entry_is_taken_apart(entry: str, facts: dict[str, Any]) -> None:
    person = listed(entry)
    expected = Participant(id=person.id, key="vik", name="Per Vik", **facts)
    assert person == expected


def test_a_running_list_holds_several_people() -> None:
    people = read_text(
        "Referat møte 2/2026",
        "Til stede: Per Vik (KS), Siv Ek (NTNU)",
        "Forfall: Ola Moss, KS; Eva Lie, NHO, Abelia",
        "Observatører: Tor Ness, Kari Berg, Anne Dahl, Jon Rud",
        "Gjester: Ingen",
        "Sak 13/2/2026 Eventuelt",
    ).meeting.participants
    assert [(person.name, person.affiliation) for person in people] == [
        ("Per Vik", "KS"),
        ("Siv Ek", "NTNU"),
        ("Ola Moss", "KS"),
        ("Eva Lie", "NHO, Abelia"),
        ("Tor Ness", ""),
        ("Kari Berg", ""),
        ("Anne Dahl", ""),
        ("Jon Rud", ""),
    ]


@pytest.mark.parametrize(
    "words", ["møtende vara for Siv Ek", "vara for Siv Ek", "vara for Siv Ek i sak 14/2/2026"]
)
def test_a_deputy_sits_for_whom_the_minutes_name(words: str) -> None:
    people = read_text(
        "Referat møte 2/2026",
        "Forfall: Siv Ek, NTNU",
        f"Møtende vara: Per Vik, NTNU, {words}",
        "Sak 14/2/2026 Eventuelt",
    ).meeting.participants
    assert (people[1].deputy_for, people[1].affiliation, people[1].note) == (people[0].id, "NTNU", "")


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Tilstede:", Role.MEMBER),
        ("TIL STEDE", Role.MEMBER),
        ("Til stede (alle digitalt):", Role.MEMBER),
        ("Til stede fra HelseOmsorg 21-rådet:", Role.MEMBER),
        ("Møtte:", Role.MEMBER),
        ("Varamedlemmer:", Role.DEPUTY),
        ("Observatører", Role.OBSERVER),
        ("Til stede fra Norges forskningsråd og sekretariatet:", Role.SECRETARIAT),
        ("Fra sekretariatet", Role.SECRETARIAT),
        ("Inviterte innledere:", Role.GUEST),
    ],
)
def test_a_group_is_known_by_any_of_its_labels(label: str, role: Role) -> None:
    people = read_text(
        "Referat møte 2/2026", "Til stede: Siv Ek, KS", label, "Per Vik", "Sak 13/2/2026 Eventuelt"
    ).meeting.participants
    assert [(person.name, person.role) for person in people] == [("Siv Ek", Role.MEMBER), ("Per Vik", role)]


def test_a_label_that_nobody_has_seen_is_nobodys_name() -> None:
    people = read_text(
        "Referat møte 2/2026", "Til stede: Siv Ek, KS", "Fra pressen:", "Per Vik", "Sak 13/2/2026 Eventuelt"
    ).meeting.participants
    assert [(person.name, person.role) for person in people] == [
        ("Siv Ek", Role.MEMBER),
        ("Per Vik", Role.GUEST),
    ]


def test_people_in_a_table_have_what_stands_beside_their_name(tmp_path: Path) -> None:
    file = docx.Document()
    file.add_paragraph("Referat møte 2/2026")
    table = file.add_table(0, 2)
    rows = [
        ("Til stede", ""),
        ("Per Vik", "KS, digitalt"),
        ("Siv Ek", "NTNU"),
        ("Forfall", ""),
        ("Ola Moss", "NHO"),
    ]
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    file.add_paragraph("Sak 13/2/2026 Eventuelt")
    path = tmp_path / "referat.docx"
    file.save(str(path))
    people = read(path).meeting.participants
    assert [(person.name, person.affiliation, person.mode, person.attendance) for person in people] == [
        ("Per Vik", "KS", Mode.DIGITAL, Attendance.PRESENT),
        ("Siv Ek", "NTNU", Mode.IN_PERSON, Attendance.PRESENT),
        ("Ola Moss", "NHO", Mode.IN_PERSON, Attendance.ABSENT),
    ]


def test_a_deputy_sits_for_nobody_whom_the_minutes_do_not_name() -> None:
    assert listed("Per Vik, NTNU", "Møtende vara").deputy_for is None
    assert listed("Per Vik, vara for NHO", "Møtende vara").note == "vara for NHO"


def test_who_presided_is_read_from_its_label() -> None:
    meeting = read_text(
        "Referat møte 2/2026",
        "Møteleder: Siv Ek",
        "Til stede: Per Vik, KS (leder)",
        "Siv Ek, NTNU",
        "Sak 14/2/2026 Eventuelt",
    ).meeting
    assert meeting.chair == meeting.participants[1].id


def test_names_and_notes_that_a_page_broke_are_put_together(tmp_path: Path) -> None:
    rows = [
        ("Til stede", "Per van der Berg, Høgskolen i"),
        ("", "Øst"),
        ("", "Kari Moss-Lie, Abelia (t.o. sak"),
        ("", "9/1/2026)"),
        ("", "Ola Ås,"),
        ("", "Storelva kommune"),
        ("Sak 12/2/2026", "Godkjenning av innkalling og"),
        ("", "saksliste"),
        ("", "Noe ble meldt inn til Eventuelt, og"),
        ("", "Moss-Lie sa ja."),
        ("Vedtak", "Tas til orientering"),
        ("Sak 13/2/2026", "Eventuelt"),
        ("Vedtak", "Intet."),
    ]
    spots = [(72.0, 760.0, "Prøverådet, referat møte 2/2026")]
    for place, (label, text) in enumerate(rows):
        height = 730.0 - 14 * place
        spots += [(72.0, height, label)] if label else []
        spots.append((240.0, height, text))
    spots.append((72.0, 40.0, "Prøverådet, referat møte 2/2026 Side 1 av 1"))
    meeting = read(made.pdf(tmp_path / "referat.pdf", [spots])).meeting
    assert [(one.name, one.affiliation, one.note) for one in meeting.participants] == [
        ("Per van der Berg", "Høgskolen i Øst", ""),
        ("Kari Moss-Lie", "Abelia", "t.o. sak 9/1/2026"),
        ("Ola Ås", "Storelva kommune", ""),
    ]
    notice, other = meeting.agenda
    assert notice.title == "Godkjenning av innkalling og saksliste"
    assert notice.discussion == "Noe ble meldt inn til Eventuelt, og Moss-Lie sa ja."
    assert [plain(one.text) for item in (notice, other) for one in item.decisions] == [
        "Tas til orientering",
        "Intet.",
    ]


# Which meeting, and when


@pytest.mark.parametrize(
    ("title", "council", "number"),
    [
        ("HelseOmsorg21-rådet, referat møte 6/2021", "HelseOmsorg21-rådet", (6, 2021)),
        ("Referat fra rådsmøte 6/21 i HelseOmsorg21-rådet", "HelseOmsorg21-rådet", (6, 2021)),
        ("Referat 6/2021", "", (6, 2021)),
        ("Referat fra HelseOmsorg21-rådets møte 8. desember 2021", "HelseOmsorg21-rådet", (5, 2021)),
        ("HelseOmsorg21-rådet", "HelseOmsorg21-rådet", (5, 2021)),
    ],
)
def test_the_title_names_the_meeting_or_else_most_numbers_do(
    title: str, council: str, number: tuple[int, int]
) -> None:
    items = ("Sak 48/5/21 Innkalling og saksliste", "Sak 49/5/21 Habilitet", "Sak 50/6/2021 Eventuelt")
    finished = read_text(title, "Dato: 8. desember 2021", *items)
    assert (finished.meeting.council, (finished.meeting.number, finished.meeting.year)) == (council, number)
    assert list(finished.printed.labels.values()) == ["48/5/21", "49/5/21", "50/6/2021"]


@pytest.mark.parametrize(
    ("line", "printed", "day", "times"),
    [
        (
            "Dato onsdag 8. desember 2021 kl 10.00 – 15.30",
            "onsdag 8. desember 2021",
            (2021, 12, 8),
            ("10:00", "15:30"),
        ),
        ("Dato: 8.12.2021, kl. 1000-1530", "8.12.2021", (2021, 12, 8), ("10:00", "15:30")),
        ("Møtedato: Onsdag 8. desember, til kl. 15", "Onsdag 8. desember", (2021, 12, 8), (None, "15:00")),
        ("Tid: fredag 31. november 2021", "fredag 31. november 2021", None, (None, None)),
        ("Sted: Oslo", "", None, (None, None)),
    ],
)
def test_the_date_is_read_and_kept_as_it_stands(
    line: str, printed: str, day: tuple[int, int, int] | None, times: tuple[str | None, str | None]
) -> None:
    finished = read_text("Referat møte 6/2021", line, "Sak 50/6/2021 Eventuelt")
    meeting = finished.meeting
    assert finished.printed.date == printed
    assert meeting.date == (dt.date(*day) if day else None)
    assert tuple(moment and f"{moment:%H:%M}" for moment in (meeting.start, meeting.end)) == times


def test_nynorsk_is_told_by_its_labels() -> None:
    meeting = read_text(
        "Prøverådet, referat møte 2/2026",
        "Stad: Bergen",
        "Til stades: Per Vik, KS, digitalt delar av møtet",
        "Til stades frå Sekretariatet/Forskingsrådet",
        "Siv Ek, rådgjevar",
        "Sak 13/2/2026 Eventuelt",
    ).meeting
    assert (meeting.language, meeting.place) == ("nn", "Bergen")
    assert [(person.role, person.partial) for person in meeting.participants] == [
        (Role.MEMBER, True),
        (Role.SECRETARIAT, False),
    ]


# Items


@pytest.mark.parametrize(
    ("line", "printed", "number", "title"),
    [
        ("Sak 24/2/26 Evaluering", "24/2/26", 24, "Evaluering"),
        ("SAK 24/2/2026: Evaluering", "24/2/2026", 24, "Evaluering"),
        ("Sak 24/2026 – Evaluering", "24/2026", 24, "Evaluering"),
        ("Sak 24/22//26 Evaluering", "24/22//26", 24, "Evaluering"),
        ("Sak 24-2-2026 Evaluering", "24-2-2026", 24, "Evaluering"),
        ("Sak nr. 24 Evaluering", "24", 24, "Evaluering"),
        ("24/2/2026 Evaluering", "24/2/2026", 24, "Evaluering"),
        ("Saksnr. 24/2/2026 2030-planen", "24/2/2026", 24, "2030-planen"),
    ],
)
def test_a_number_is_kept_as_printed_and_read_as_well_as_can_be(
    line: str, printed: str, number: int, title: str
) -> None:
    finished = read_text("Referat møte 2/2026", line, "Vedtak: Intet.")
    (item,) = finished.meeting.agenda
    assert (finished.printed.labels[item.id], item.number, item.title) == (printed, number, title)


@pytest.mark.parametrize(
    "line",
    [
        "Sak 17/2/2026 ble nevnt.",
        "sak 17/2/2026 Innspill",
        "Sak 17/2/2026 Innspill til utvalget ble utsatt til høsten.",
        "- Sak 17/2/2026",
        "1/2 av rådet var enig.",
    ],
)
def test_a_sentence_that_names_a_case_begins_no_item(line: str) -> None:
    (item,) = of_items("Sak 16/2/2026 Innspill", "Dette er sagt.", line, "Vedtak: Intet.")
    assert plain(item.discussion).endswith(line.strip("- "))


@pytest.mark.parametrize(
    "lines",
    [
        ("Dette ble drøftet.", "Vedtak", "Rådet sier ja."),
        ("Dette ble drøftet.", "Vedtak: Rådet sier ja."),
        ("Dette ble drøftet.", "Vedtak Rådet sier ja."),
        ("Dette ble drøftet. Vedtak: Rådet sier ja.",),
        ("Dette ble drøftet. Vedtak Rådet sier ja.",),
        ("Dette ble drøftet. Vedtak:", "Rådet sier ja."),
        ("Dette ble drøftet.", "VEDTAK:", "Rådet sier ja."),
        ("Dette ble drøftet.", "Rådets vedtak: Rådet sier ja."),
        ("Dette ble drøftet.", "Vedtak i sak 16/2/2026:", "Rådet sier ja."),
        ("Dette ble drøftet.", "Vedtak", "Rådet sier ja.", "Neste møte: 4. juni", "Vel møtt!"),
    ],
)
def test_the_decision_is_found_wherever_its_word_stands(lines: tuple[str, ...]) -> None:
    (item,) = of_items("Sak 16/2/2026 Innspill til planen", *lines)
    assert (item.title, item.discussion) == ("Innspill til planen", "Dette ble drøftet.")
    assert [decision.text for decision in item.decisions] == ["Rådet sier ja."]


def test_vedtak_within_a_sentence_is_no_decision() -> None:
    said = "Vedtak om dette tas senere. Rådet så på forslag til Vedtak fra i fjor."
    (item,) = of_items("Sak 16/2/2026 Innspill", said)
    assert (item.discussion, item.decisions) == (said, ())


def test_an_agenda_before_the_items_is_no_item() -> None:
    agenda = of_items(
        "Sak 13/2/2026 Innkalling og saksliste",
        "Sak 14/2/2026 Eventuelt",
        "Sak 13/2/2026 Innkalling og saksliste",
        "Vedtak: Godkjennes.",
        "Sak 14/2/2026 Eventuelt",
        "Vedtak: Intet.",
    )
    assert [(item.number, len(item.decisions)) for item in agenda] == [(13, 1), (14, 1)]


def test_a_number_used_twice_is_two_items() -> None:
    agenda = of_items("Sak 13/2/2026 Innspill", "Sak 13/2/2026 Helsedata", "Vedtak: Intet.")
    assert [item.title for item in agenda] == ["Innspill", "Helsedata"]


@pytest.mark.parametrize(
    ("line", "vote"),
    [
        ("Enstemmig vedtatt.", Vote(unanimous=True)),
        ("Enstemmig vedtatt med 8 stemmer.", Vote(votes_for=8)),
        ("Vedtatt med 8 mot 3 stemmer. 1 stemte blankt.", Vote(votes_for=8, against=3, blank=1)),
        (
            "Vedtatt med 8 mot 1 stemme. Mot stemte Siv Ek.",
            Vote(votes_for=8, against=1, note="Mot stemte Siv Ek."),
        ),
        ("Forslaget falt med 3 mot 8 stemmer.", Vote(votes_for=3, against=8)),
        (
            "Stemmene sto likt, 4 mot 4. Møtelederens stemme avgjorde, og forslaget ble vedtatt.",
            Vote(votes_for=4, against=4, casting=Ballot.FOR),
        ),
        (
            "Stemmene sto likt, 4 mot 4. Møtelederens stemme avgjorde, og forslaget falt.",
            Vote(votes_for=4, against=4, casting=Ballot.AGAINST),
        ),
    ],
)
def test_a_vote_is_read_and_is_no_decision(line: str, vote: Vote) -> None:
    dissent = "Dissens fra Siv Ek: Dette er dyrt."
    (item,) = of_items("Sak 13/2/2026 Innspill", "Vedtak", "Rådet sier ja.", line, dissent, "Og sent.")
    assert [decision.text for decision in item.decisions] == ["Rådet sier ja."]
    assert (item.vote, item.dissent) == (vote, "Dette er dyrt.\n\nOg sent.")


def test_the_order_of_treatment_is_the_one_that_is_told() -> None:
    agenda = of_items(
        "Sak 13/2/2026 Innkalling og saksliste",
        "Sakene ble behandlet i følgende rekkefølge: 15, 14 og 16.",
        "Vedtak: Godkjennes.",
        *(f"Sak {number}/2/2026 Sak om {number}" for number in (14, 15, 16)),
        "Sak 17/2/2026 Eventuelt",
    )
    assert [(item.number, item.treated) for item in agenda] == [(13, 0), (14, 2), (15, 1), (16, 3), (17, 4)]


@pytest.mark.parametrize(
    ("line", "why"),
    [("Saken ble trukket.", Dropped.WITHDRAWN), ("Saken ble utsatt til neste møte.", Dropped.PUT_OFF)],
)
def test_an_item_that_was_not_handled_has_no_rank(line: str, why: Dropped) -> None:
    dropped, other = of_items("Sak 13/2/2026 Innspill", line, "Sak 14/2/2026 Eventuelt", "Vedtak: Intet.")
    assert (dropped.dropped, dropped.treated, other.treated) == (why, None, 0)


@pytest.mark.parametrize(
    ("under_recusal", "under_case", "expected"),
    [
        ("Per Vik er inhabil for sak 14/2/2026.", "", [("Per Vik", View.RECUSED, None)]),
        (
            "Per Vik og Siv Ek er inhabile for sak 14/2/2026 og forlater møtet.",
            "",
            [("Per Vik", View.RECUSED, True), ("Siv Ek", View.RECUSED, True)],
        ),
        ("Per Vik er ikke inhabil for sak 14/2/2026.", "", [("Per Vik", View.NOT_RECUSED, None)]),
        ("", "I denne saken var Per Vik inhabil og gikk ut.", [("Per Vik", View.RECUSED, True)]),
        ("", "Vik ble erklært inhabil og fratrådte.", [("Per Vik", View.RECUSED, True)]),
        ("Per Vik vurderte om han var inhabil for sak 14/2/2026.", "", []),
        ("Det er ikke knyttet inhabilitet til noen av sakene på rådsmøtet.", "", []),
        ("Per Vik er inhabil for sak 14/1/2026.", "", []),
    ],
)
def test_recusals_are_those_that_were_settled(
    under_recusal: str, under_case: str, expected: list[tuple[str, View, bool | None]]
) -> None:
    meeting = read_text(
        "Prøverådet, referat møte 2/2026",
        "Til stede: Per Vik, KS",
        "Siv Ek, NTNU",
        "Sak 13/2/2026 Spørsmål om habilitet",
        "Vedtak",
        under_recusal,
        "Sak 14/2/2026 Innspill",
        under_case,
    ).meeting
    recusal, case = meeting.agenda
    names = {person.id: person.name for person in meeting.participants}
    assert [(names[each.person], each.outcome, each.left_room) for each in case.recusals] == expected
    assert not recusal.recusals


def test_what_looks_like_markup_is_kept_letter_by_letter() -> None:
    (item,) = of_items("Sak 13/2/2026 Innspill", "[Lenke](x) og *stjerne*, a_b", "Vedtak: 1 * 2 * 3.")
    assert plain(item.discussion) == "[Lenke](x) og *stjerne*, a_b"
    assert plain(item.decisions[0].text) == "1 * 2 * 3."


@pytest.mark.parametrize("text", ["Kjære råd, takk for sist.", "Budsjett\nsak 3 ble nevnt", ""])
def test_what_has_no_items_is_refused(text: str) -> None:
    with pytest.raises(FileError) as refused:
        read_text(text)
    assert refused.value.problem is FileProblem.NOT_MINUTES


def test_hundreds_of_items_are_no_meeting() -> None:
    with pytest.raises(FileError) as refused:
        read_text(*(f"Sak {number}/1/2022 Sak om {number}" for number in range(1, 502)))
    assert refused.value.problem is FileProblem.TOO_LONG


# The council's own minutes


@pytest.mark.parametrize("kind", ["docx", "txt"])
@pytest.mark.parametrize("number", ["2-2026", "5-2023"])
def test_the_councils_own_minutes_tell_what_happened(real: Path, number: str, kind: str) -> None:
    """Where the meeting file mends a slip or knows more than is printed, what is printed counts here."""
    known = meeting_file.read(real / f"meeting-{number}.json")
    meeting = read(real / f"referat-{number}.{kind}").meeting
    assert (meeting.number, meeting.year, meeting.date) == (known.number, known.year, known.date)
    assert (meeting.start, meeting.end, meeting.place) == (known.start, known.end, known.place)
    assert sorted(map(_taking_part, meeting.participants)) == sorted(map(_taking_part, known.participants))
    assert [_said(item) for item in meeting.agenda] == [_said(item) for item in known.agenda]
    assert _recused(meeting) == _recused(known)


_PRINTED = {"Leif Rune Skymoen": "Leif Rune Skymoene", "Haakon Kobbernes": "Haaken Kobbenes"}


def _taking_part(person: Participant) -> tuple[object, ...]:
    name = _PRINTED.get(person.name, person.name)
    stay = (person.mode, person.partial, person.from_item or 0, person.until_item or 0, person.items)
    return (name, person.title, person.affiliation, person.role, person.attendance, *stay, person.note)


def _said(item: AgendaItem) -> tuple[object, ...]:
    return (item.number, item.kind, item.title, len(item.decisions), bool(item.discussion))


def _recused(meeting: Meeting) -> list[tuple[int, str]]:
    return [
        (item.number, meeting.participant(asked.person).name)
        for item in meeting.agenda
        for asked in item.recusals
    ]


# Whatever it is given

_SCRAPS = """\
Referat møte 2/2026
Dato
Dato: 31. februar
kl. 25–99
Sted
Til stede:
Til stede fra
Sekretariatet/
Forfall: -
Møtende vara: for
Per Vik, (
Per Vik (KS), ), (leder
; ,
(sak 0/0/0)
Per Vik, fra sak 14/2/2026 t.o.m. sak
Sak 14/2/2026
Sak 0/0/0 Vedtak
14/2/2026 Vedtak: Nei
Sak 9999-1//
Vedtak
VEDTAK Ja. Vedtak Nei
Enstemmig vedtatt.
Dissens:
rekkefølge: 14, 14, 99/9
Per Vik er inhabil for sak 14/2/2026
**
<i></i>
<ul>• •
1. En
Side 1 av 2
UTKAST
""".splitlines()


@given(st.lists(st.one_of(st.sampled_from(_SCRAPS), st.text(max_size=40)), max_size=25))
def test_nothing_is_too_strange_to_be_read_or_refused(lines: list[str]) -> None:
    with suppress(FileError):
        finished = read_text(*lines)
        meeting = finished.meeting
        assert set(finished.printed.labels) == {item.id for item in meeting.agenda}
        people = {person.id for person in meeting.participants}
        assert {asked.person for item in meeting.agenda for asked in item.recusals} <= people
        taken = sorted(item.treated for item in meeting.agenda if item.treated is not None)
        assert taken == list(range(len(taken)))


@pytest.mark.parametrize(
    "lines",
    [
        [f"Sak 1/1/2022 Sak om {number}" for number in range(400)],
        ["Til stede", *(f"Per Vik, ({number}" for number in range(20_000)), "Sak 1/1/2022 Eventuelt"],
        ["Til stede", *["Per Vik, KS"] * 3_000, "Sak 1/1/2022 Eventuelt", *["Vik er inhabil."] * 20],
        ["Sak 1/1/2022 Eventuelt", "Vik " * 12_000 + "er ikke med."],
        ["Sak 1/1/2022 " + "Godkjenning av alt " * 2_500 + "."],
        ["Dato", *["Noe annet:"] * 20_000, "Sak 1/1/2022 Eventuelt"],
    ],
    ids=["one number", "open brackets", "one name", "one sentence", "one title", "labels"],
)
def test_a_file_made_to_take_long_is_read_in_seconds(lines: list[str]) -> None:
    start = time.monotonic()
    read_text("Referat møte 1/2022", *lines)
    assert time.monotonic() - start < 10
