"""All that is recorded stands in the minutes once, in order."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ho21desk.exchange import meeting_file
from ho21desk.markup import parse
from ho21desk.minutes import content, plain
from ho21desk.minutes.document import Document, Item
from ho21desk.model import Decision, Dropped, ItemKind, Meeting, Recusal, Vote

TODAY = date(2026, 3, 16)
HEAD = "I denne saken var Kari Berg inhabil og gikk ut av møtet under behandlingen."


def build(meeting: Meeting) -> Document:
    return content.build(meeting, printed_on=TODAY)


def texts(meeting: Meeting, item_id: str) -> list[str]:
    item = next(item for item in build(meeting).items if item.id == item_id)
    return [block.text for block in item.paragraphs]


def discussing(meeting: Meeting, item_id: str, text: str) -> Meeting:
    return meeting.with_item(replace(meeting.item(item_id), discussion=text))


def groups(document: Document) -> dict[str, tuple[str, ...]]:
    return {entry.label: entry.lines for entry in document.head}


def test_the_head(meeting: Meeting) -> None:
    document = build(meeting)
    assert document.title == "Prøverådet, referat møte 2/2026"
    assert (document.draft, document.draft_mark) == ("UTKAST per 16. mars 2026", "UTKAST")
    assert list(groups(document).items()) == [
        ("Dato", ("lørdag 14. mars 2026", "kl. 13–16")),
        ("Sted", ("Storsalen", "Storgata 1")),
        ("Til stede", ("Anne Dahl, UiO", "Kari Berg, NTNU")),
        ("Forfall", ("Ola Moss, KS", "Tor Ness")),
        ("Møtende vara", ("Per Vik, møtende vara for Ola Moss",)),
        ("Observatører", ("Eva Lie, digitalt",)),
        ("Til stede fra Sekretariatet/Forskningsrådet", ("Siv Ek, rådgiver",)),
        ("Gjester", ("Jon Rud, SSB (sak 14/2/2026)",)),
    ]


def test_who_presided_is_told_when_it_was_not_the_chair(meeting: Meeting) -> None:
    assert "Møteleder" not in groups(build(meeting))
    assert groups(build(replace(meeting, chair="berg")))["Møteleder"] == ("Kari Berg",)
    assert "Møteleder" not in groups(build(replace(meeting, chair=None)))


def test_approved_minutes_bear_no_mark_and_practice_always_does(meeting: Meeting) -> None:
    assert content.build(meeting, printed_on=TODAY, draft=False).draft == ""
    practice = content.build(replace(meeting, practice=True), printed_on=TODAY, draft=False)
    assert practice.draft_mark == "Øvelse"


def test_items_stand_in_agenda_order_whatever_the_order_of_treatment(meeting: Meeting) -> None:
    order = [11, 12, 14, 13, 15]
    agenda = tuple(replace(item, treated=order.index(item.number)) for item in meeting.agenda)
    meeting = replace(meeting, agenda=agenda)
    assert [item.label for item in build(meeting).items] == [f"Sak {n}/2/2026" for n in range(11, 16)]
    line = "Sakene ble behandlet i følgende rekkefølge: 11, 12, 14, 13, 15."
    assert texts(meeting, "a11") == [line]
    told = discussing(meeting, "a13", "Rekkefølgen ble endret. Berg var inhabil.")
    assert texts(told, "a11") == []
    headless = replace(meeting, agenda=meeting.agenda[2:])
    assert texts(headless, "a13")[0] == "Sakene ble behandlet i følgende rekkefølge: 14, 13, 15."


def test_decisions_and_vote(meeting: Meeting) -> None:
    item = build(meeting).items[3]
    assert [[block.text for block in blocks] for blocks in item.decisions] == [
        ["Rådet vedtar budsjettet."],
        ["Ett", "To"],
    ]
    assert item.vote == "Vedtatt med 8 mot 3 stemmer. 1 stemte blankt."


def test_empty_paragraphs_and_decisions_are_left_out(meeting: Meeting) -> None:
    item = replace(
        meeting.item("a14"),
        discussion="a\n\n\n\n\u00a0\n\nb\n\n- ",
        decisions=(Decision(), Decision(text=" \n"), Decision(text="x")),
        vote=Vote(),
    )
    printed = build(meeting.with_item(item)).items[3]
    assert [block.text for block in printed.paragraphs] == ["a", "b"]
    assert len(printed.decisions) == 1
    assert printed.vote == ""


def test_recusal_is_told_at_the_head_of_the_case_unless_the_text_does(meeting: Meeting) -> None:
    assert texts(discussing(meeting, "a13", "Sagt."), "a13") == [HEAD, "Sagt."]
    own = "Bergs plass var tom, siden hun er inhabil."
    assert texts(discussing(meeting, "a13", own), "a13") == [own]
    other = "Bergen kommune var inhabil."
    assert texts(discussing(meeting, "a13", other), "a13") == [HEAD, other]


def test_a_question_is_told_under_the_item_on_recusal_unless_the_text_does(meeting: Meeting) -> None:
    told = texts(discussing(meeting, "a12", "Vurdert."), "a12")
    assert told[0] == "Vurdert."
    assert told[1].startswith("Kari Bergs habilitet for sak 13/2/2026")
    assert texts(discussing(meeting, "a12", "Berg er inhabil."), "a12") == ["Berg er inhabil."]
    decided = replace(meeting.item("a12"), decisions=(Decision(text="Kari Berg er inhabil."),))
    assert texts(meeting.with_item(decided), "a12") == []


def test_a_second_question_about_the_same_person_is_not_lost(meeting: Meeting, asked: Recusal) -> None:
    meeting = meeting.with_item(replace(meeting.item("a14"), recusals=(replace(asked, id="second"),)))
    meeting = discussing(meeting, "a12", "Berg er inhabil i sak 13/2/2026.")
    told = texts(meeting, "a12")
    assert len(told) == 2
    assert "sak 14/2/2026" in told[1]


def test_without_an_item_on_recusal_the_question_is_told_under_the_case(meeting: Meeting) -> None:
    agenda = tuple(item for item in meeting.agenda if item.id != "a12")
    told = texts(replace(meeting, agenda=agenda), "a13")
    assert told[0].startswith("Kari Bergs habilitet")
    assert told[1] == HEAD


def test_names_and_titles_are_cleaned(meeting: Meeting) -> None:
    berg = replace(meeting.participant("berg"), name="Kari\x00 Berg\ud800", note="linje\x0bto")
    meeting = meeting.with_participant(berg).with_item(replace(meeting.item("a14"), title="Bud\nsjett\x07"))
    document = build(replace(meeting, council="Rå\ud800det"))
    assert "Kari Berg, NTNU (linje to)" in groups(document)["Til stede"]
    assert document.items[3].title == "Bud sjett"
    assert document.author == "Rådet"


def test_a_bare_meeting_prints() -> None:
    document = build(Meeting(council="Rådet", number=1, year=2026))
    assert (document.head, document.items) == ((), ())


@pytest.mark.parametrize("name", ["meeting-2-2026.json", "meeting-5-2023.json"])
def test_a_real_meeting_stands_whole(real: Path, name: str) -> None:
    meeting = meeting_file.read(real / name)
    document = content.build(meeting, printed_on=TODAY)
    for item, printed in zip(meeting.agenda, document.items, strict=True):
        assert printed.label == f"Sak {item.number}/{meeting.number}/{meeting.year}"
        assert printed.title == item.title
        assert printed.paragraphs == parse(item.discussion)
        assert printed.decisions == tuple(parse(decision.text) for decision in item.decisions)
    lines = [line for entry in document.head for line in entry.lines]
    for person in meeting.participants:
        own = [line for line in lines if line.split(",")[0].split(" (")[0] == person.name]
        assert len(own) == 1
        assert person.affiliation in own[0]
        assert person.title in own[0]
    read = plain.text(document)
    places = [read.index(f"\n\n{printed.label} {printed.title}\n") for printed in document.items]
    assert places == sorted(places)


def test_real_presence_notes(real: Path) -> None:
    now = groups(build(meeting_file.read(real / "meeting-2-2026.json")))
    assert "Haakon Kobbernes, KD, digitalt" in now["Observatører"]
    assert "Therese Sefton, HOD, digitalt deler av møtet" in now["Observatører"]
    before = groups(build(meeting_file.read(real / "meeting-5-2023.json")))
    label = "Til stede fra Sekretariatet/Forskningsrådet"
    assert "Anila Nauni, seniorrådgiver (sak 49/5/2023)" in before[label]
    assert before["Møtende vara"] == ("Monica Fossnes Petersson, KS",)


def test_an_item_without_texts_has_no_parts(meeting: Meeting) -> None:
    assert build(meeting).items[-1] == Item(id="a15", label="Sak 15/2/2026", title="Evaluering")


def test_what_was_reported_is_told_once_at_the_opening(meeting: Meeting) -> None:
    any_other = replace(meeting.item("a15"), kind=ItemKind.ANY_OTHER, reported=("KI-seminaret", "Budsjett"))
    meeting = meeting.with_item(any_other)
    assert texts(meeting, "a11") == ["KI-seminaret og Budsjett ble meldt inn til Eventuelt."]
    said = "Tanker om KI-seminaret ble meldt inn."
    meeting = discussing(meeting, "a11", said)
    assert texts(meeting, "a11") == ["Budsjett ble meldt inn til Eventuelt.", said]


def test_an_item_that_was_not_handled_says_so_unless_somebody_has_said_it(meeting: Meeting) -> None:
    meeting = meeting.with_item(replace(meeting.item("a15"), dropped=Dropped.PUT_OFF))
    assert texts(meeting, "a15") == ["Saken ble utsatt til neste møte."]
    assert texts(discussing(meeting, "a15", "Utsatt til august."), "a15") == ["Utsatt til august."]
