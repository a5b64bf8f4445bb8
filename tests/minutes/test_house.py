"""A template carries the words and forms of its house, and no document mixes two forms."""

import re
import zipfile
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import FileError, FileProblem
from ho21desk.markup import literal, parse
from ho21desk.minutes import content, notice, plain, preview
from ho21desk.minutes.house import OWN, HouseStyle
from ho21desk.model import AgendaItem, Decision, Meeting
from ho21desk.paths import resource
from ho21desk.rules.numbering import read_case_number

TODAY = date(2026, 3, 16)
TEMPLATE = resource("templates/referat-2023.docx")
HOUSE_2023 = HouseStyle.read(TEMPLATE)
MEETING = Meeting(
    council="Rådet",
    number=2,
    year=2026,
    date=date(2026, 3, 14),
    start=time(10),
    end=time(12),
    agenda=tuple(AgendaItem(id=f"a{number}", number=number, title="Tema") for number in (13, 14)),
)


def head(meeting: Meeting, house: HouseStyle = HOUSE_2023) -> dict[str, tuple[str, ...]]:
    document = content.build(meeting, printed_on=TODAY, house=house)
    return {entry.label: entry.lines for entry in document.head}


def saying(meeting: Meeting, text: str) -> Meeting:
    """Return the meeting with one text in all places that print one."""
    item = replace(
        meeting.item("a14"), title=text, discussion=text, decisions=(Decision(text=text),), dissent=text
    )
    return meeting.with_item(item)


def with_properties(target: Path, **said: str) -> HouseStyle:
    """Return the house style of a template with those custom properties, named with _ for a blank."""
    properties = "".join(
        f'<property pid="{key}" name={quoteattr(name.replace("_", " "))}><x:lpwstr xmlns:x="urn:x">'
        f"{escape(text)}</x:lpwstr></property>"
        for key, (name, text) in enumerate(said.items(), start=2)
    )
    with zipfile.ZipFile(TEMPLATE) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            own = f"<Properties>{properties}</Properties>".encode()
            copy.writestr(name, own if name == "docProps/custom.xml" else source.read(name))
    return HouseStyle.read(target)


def test_the_minutes_of_2023(meeting: Meeting) -> None:
    document = content.build(meeting, printed_on=TODAY, house=HOUSE_2023)
    assert document.title == "Prøverådet, referat fra møte 2/2026"
    assert head(meeting) == {
        "Dato": ("Lørdag 14. mars 2026, kl. 13.00 – 16.00",),
        "Sted": ("Storsalen", "Storgata 1"),
        "Til stede:": ("Anne Dahl, UiO (leder)", "Kari Berg, NTNU"),
        "Forfall:": ("Ola Moss, KS", "Tor Ness"),
        "Møtende vara:": ("Per Vik, møtende vara for Ola Moss",),
        "Observatører:": ("Eva Lie, digitalt",),
        "Til stede fra Forskningsrådet/HelseOmsorg21-sekretariatet:": ("Siv Ek, rådgiver",),
        "Gjester:": ("Jon Rud, SSB (sak 14/2/26)",),
    }
    assert [item.label for item in document.items][:2] == ["Sak 11/2/26", "Sak 12/2/26"]
    assert {item.decision_label for item in document.items} == {"Vedtak:"}
    assert "Kari Bergs habilitet for sak 13/2/26" in document.items[1].paragraphs[0].text


def test_the_minutes_of_2023_in_nynorsk(meeting: Meeting) -> None:
    document = content.build(replace(meeting, language="nn"), printed_on=TODAY, house=HOUSE_2023)
    assert document.title == "Prøverådet, referat frå møte 2/2026"
    said = {entry.label: entry.lines for entry in document.head}
    assert said["Dato"] == ("Laurdag 14. mars 2026, kl. 13.00 – 16.00",)
    assert said["Til stades:"][0] == "Anne Dahl, UiO (leiar)"
    assert "Til stades frå Forskingsrådet/HelseOmsorg21-sekretariatet:" in said


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (time(10), time(15, 5), ("Lørdag 14. mars 2026, kl. 10.00 – 15.05",)),
        (time(10), None, ("Lørdag 14. mars 2026, kl. 10.00",)),
        (None, time(15), ("Lørdag 14. mars 2026, til kl. 15.00",)),
        (None, None, ("Lørdag 14. mars 2026",)),
    ],
)
def test_date_and_time_in_one_line(
    meeting: Meeting, start: time | None, end: time | None, shown: tuple[str, ...]
) -> None:
    assert head(replace(meeting, start=start, end=end))["Dato"] == shown


def test_the_time_alone_is_told_too(meeting: Meeting) -> None:
    assert head(replace(meeting, date=None))["Dato"] == ("kl. 13.00 – 16.00",)


def test_the_notice_of_2023(meeting: Meeting) -> None:
    case = replace(meeting.item("a14"), proposal="Som i sak 13/2/2026.", planned_minutes=20)
    document = notice.build(meeting.with_item(case), printed_on=TODAY, house=HOUSE_2023)
    assert [(entry.label, entry.lines[2]) for entry in document.head if len(entry.lines) > 2] == [
        ("Medlemmer:", "Ola Moss, KS (forfall)")
    ]
    printed = document.items[3]
    assert (printed.label, printed.decision_label) == ("Sak 14/2/26", "Forslag til vedtak:")
    assert printed.paragraphs[0].text == "kl. 13.00 · 20 min"
    assert printed.decisions[0][0].text == "Som i sak 13/2/26."


# Case numbers


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("I 13/2/2026 og (14/2/2026).", "I 13/2/26 og (14/2/26)."),
        ("Sak 9/1/2026, saken 8/6/2025, sak 99/2/2026", "Sak 9/1/26, saken 8/6/25, sak 99/2/26"),
        ("**13/2/2026**", "13/2/26"),
        ("13/2/26, 13/2, 2/2026", "13/2/26, 13/2, 2/2026"),
        ("Frist 4/5/2026, møte 2/2026", "Frist 4/5/2026, møte 2/2026"),
        ("a/13/2/2026, 13/2/2026/1, 13/2/20261", "a/13/2/2026, 13/2/2026/1, 13/2/20261"),
        ("sak 013/2/2026, 0/2/2026", "sak 013/2/2026, 0/2/2026"),
        ("https://a.no/13/2/2026", "https://a.no/13/2/2026"),
        ("[sak 13/2/2026](https://a.no)", "sak 13/2/2026"),
    ],
)
def test_which_numbers_are_case_numbers(meeting: Meeting, text: str, printed: str) -> None:
    item = content.build(saying(meeting, text), printed_on=TODAY, house=HOUSE_2023).items[3]
    said = (item.paragraphs[0].text, item.decisions[0][0].text, item.dissent[0].text)
    assert said == (printed, printed, f"Dissens: {printed}")


NUMBER = re.compile(r"\d+/\d+/\d+")
FRAGMENTS = st.sampled_from(
    ["sak ", "Saken ", "13/2/2026", "14/2/2026", "9/1/2026", "/", " ", ".", "12/2/202", "6", "*", "\n", "x"]
)
ANY_TEXT = st.one_of(st.lists(FRAGMENTS, max_size=8).map("".join), st.text(max_size=30))


@given(text=ANY_TEXT)
def test_the_programs_own_style_prints_every_text_letter_by_letter(text: str) -> None:
    meeting = saying(MEETING, text)
    for house in (OWN, HOUSE_2023):
        if house is HOUSE_2023 and NUMBER.search("".join(block.text for block in parse(text))):
            continue  # in other houses, a text with nothing like a case number
        item = content.build(meeting, printed_on=TODAY, house=house).items[1]
        blocks = tuple(block for block in parse(text) if block.text.strip())
        assert item.paragraphs == blocks
        assert item.decisions == ((blocks,) if blocks else ())


@given(texts=st.lists(st.one_of(FRAGMENTS, st.sampled_from(["sak 13/2/2026 ", "13/2/2026 og"])), max_size=8))
def test_no_document_mixes_two_forms(texts: list[str]) -> None:
    meeting = saying(MEETING, literal("".join(texts)))
    document = content.build(meeting, printed_on=TODAY, house=HOUSE_2023)
    words = re.findall(r"(?<![\w/])\d+/\d+/\d+(?![\w/])", plain.text(document))
    numbers = [read_case_number(word) for word in words]
    agenda = {(item.number, meeting.number, meeting.year) for item in meeting.agenda}
    assert not agenda & set(filter(None, numbers))


# Properties


def test_what_a_template_does_not_say_is_as_the_program_says_it(tmp_path: Path) -> None:
    house = with_properties(tmp_path / "mal.docx", Referat_etikett_FORFALL="Meldt forfall")
    assert house.words("nb") == replace(OWN.words("nb"), absent="Meldt forfall")
    assert house.words("nn") == OWN.words("nn")
    assert house.notice_words("nb") == OWN.notice_words("nb")


def test_properties_of_others_are_left_alone(tmp_path: Path) -> None:
    house = with_properties(tmp_path / "mal.docx", MSIP_Label="{x", Referatansvarlig="Siv Ek")
    assert house == replace(OWN, slanted=False, indented=False)


def test_numbers_without_the_meeting(meeting: Meeting, tmp_path: Path) -> None:
    house = with_properties(tmp_path / "mal.docx", Referat_saksnummer="{sak}/{åå}")
    document = content.build(saying(meeting, "Se 13/2/2026."), printed_on=TODAY, house=house)
    assert (document.items[3].label, document.items[3].paragraphs[0].text) == ("Sak 14/26", "Se 13/26.")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "Referat saksnummer",
            "{nr}/{år}",
            "Egenskapen «Referat saksnummer» har {nr}. I klammer kan den ha: {sak} {møte} {år} {åå}.",
        ),
        ("Referat saksnummer", "{møte}/{år}", "Egenskapen «Referat saksnummer» mangler {sak}."),
        ("Referat dag", "{dag}. {måned}", "Egenskapen «Referat dag» mangler {år}."),
        (
            "Referat klokkeslett",
            "{fra}–{til",
            "Egenskapen «Referat klokkeslett» har en løs klamme. "
            "I klammer kan den ha: {fra} {til} {fra.00} {til.00}.",
        ),
        (
            "Referat etikett forfall",
            "Forfall {år}",
            "Egenskapen «Referat etikett forfall» har {år}. I klammer kan den ha: ingenting.",
        ),
        ("Referat etikett sted", "  ", "Egenskapen «Referat etikett sted» er tom."),
        ("Referat etikett tilstede", "Til stede", "Egenskapen «Referat etikett tilstede» finnes ikke."),
        ("Referat dag (nynorsk)", "{dag}", "Egenskapen «Referat dag (nynorsk)» finnes ikke."),
        ("Innkalling tittel", "{0.__class__}", None),
    ],
)
def test_a_property_that_makes_no_sense_is_told_of(
    tmp_path: Path, name: str, text: str, told: str | None
) -> None:
    with pytest.raises(FileError) as caught:
        with_properties(tmp_path / "mal.docx", **{name: text})
    assert caught.value.problem is FileProblem.BAD_TEMPLATE
    assert told is None or caught.value.details == (told,)


@given(
    name=st.sampled_from(["tittel", "saksnummer", "dag", "klokkeslett", "leder", "etikett sak"]),
    text=st.lists(
        st.one_of(
            st.sampled_from(
                ["{sak}", "{råd}", "{dag}", "{måned}", "{år}", "{fra.00}", "{", "}", "{}", "{!r}"]
            ),
            st.text(max_size=3),
        ),
        max_size=6,
    ).map("".join),
)
def test_any_property_prints_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, text: str
) -> None:
    written = re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd]", "", text)
    target = tmp_path_factory.mktemp("egenskap", numbered=True) / "mal.docx"
    try:
        house = with_properties(target, **{f"Referat {name}": written})
    except FileError as error:
        refused = error
    else:
        assert plain.text(content.build(MEETING, printed_on=TODAY, house=house))
        return
    assert refused.problem is FileProblem.BAD_TEMPLATE
    assert refused.details


# The preview


def test_decisions_are_upright_in_the_preview_where_the_template_has_them_so(meeting: Meeting) -> None:
    meeting = saying(meeting, "Vi *vil* nå.")
    own = preview.html(content.build(meeting, printed_on=TODAY))
    house = preview.html(content.build(meeting, printed_on=TODAY, house=HOUSE_2023))
    assert '<i><p style="white-space: pre-wrap">Vi <span style="font-style: normal">vil</span> nå.' in own
    assert "font-style" not in house
    assert "<i><p" not in house
    assert house.count("Vi <i>vil</i> nå.") == 3
