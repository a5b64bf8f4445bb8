"""What is typed in the line of commands is understood, and never about somebody it does not name."""

import string
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from ho21desk.exchange import meeting_file
from ho21desk.model import AgendaItem, ItemKind, Meeting, RoomState, View
from ho21desk.paths import resource
from ho21desk.rules import attendance, pausing, recusal, running
from ho21desk.rules.likeness import fold
from ho21desk.rules.presence import is_recused, state_now
from ho21desk.views.command_entries import ENTRIES, Entry
from ho21desk.views.command_meanings import Meaning, is_open
from ho21desk.views.command_verbs import VERBS
from ho21desk.views.command_words import understand
from tests.conftest import ROOT
from tests.factories import NOON, item, meeting, person


def menus() -> tuple[Entry, ...]:
    """Return the entries of the menus, as the form has them."""
    form = ElementTree.parse(ROOT / "ui" / "main_window.ui").getroot()
    texts = {each.get("name"): each.findtext("property[@name='text']/string") for each in form.iter("action")}
    return tuple(
        Entry(name, text, menu.findtext("property/string") or "")
        for menu in form.iter("widget")
        for action in menu.findall("addaction")
        if (name := action.get("name")) and name != "command_action" and (text := texts.get(name))
    )


MENUS = menus()


def case(held: Meeting, number: int) -> AgendaItem:
    return next(each for each in held.agenda if each.number == number)


def held(path: Path, number: int) -> Meeting:
    """Return a meeting of a file, as it is while a case of it is handled."""
    whole = meeting_file.read(path)
    agenda = tuple(
        replace(each, treated=None, started=None, ended=None, recusals=(), vote=None) for each in whole.agenda
    )
    begun = running.start(replace(whole, agenda=agenda), NOON)
    return running.go_to(begun, NOON, case(begun, number).id)


DEMO = held(resource("demo/meeting.ho21.json"), 30)


@pytest.fixture(scope="module")
def second(real: Path) -> Meeting:
    """The council's meeting 2/2026, at case 19."""
    return held(real / "meeting-2-2026.json", 19)


def read(text: str, now: Meeting = DEMO, shown: int | None = None) -> tuple[Meaning, ...]:
    return understand(text, now, case(now, shown) if shown else now.current, MENUS)


def first(text: str, now: Meeting = DEMO, shown: int | None = None) -> Meaning:
    return read(text, now, shown)[0]


def will(text: str, now: Meeting = DEMO, shown: int | None = None) -> str:
    """Return what happens at Enter; "" when nothing does."""
    meanings = read(text, now, shown)
    done = bool(meanings) and meanings[0].can_be and not is_open(meanings)
    return meanings[0].sentence if done else ""


def done(text: str, now: Meeting = DEMO) -> Meeting:
    act = first(text, now).act
    assert act is not None
    return act(now, NOON)


# Examples

OUT = attendance.move(DEMO, NOON, DEMO.participants[5].id, RoomState.OUT)
PAUSED = pausing.pause(DEMO, NOON)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("går eng", "Torgrim Engelid går ut av rommet."),
        ("eng ut", "Torgrim Engelid går ut av rommet."),
        ("Torgrim Engelid går ut av rommet.", "Torgrim Engelid går ut av rommet."),
        ("gar torg engel", "Torgrim Engelid går ut av rommet."),
        ("går asmul", "Åshild Åsmul går ut av rommet."),
        ("går aasmul", "Åshild Åsmul går ut av rommet."),
        ("gaar åsm", "Åshild Åsmul går ut av rommet."),
        ("går ostlid", "Øystein Østlid går ut av rommet."),
        ("går kvern", "Berit Oline Kvernmoen går ut av rommet."),
        ("går moen", "Berit Oline Kvernmoen går ut av rommet."),
        ("går eng, finn og åsm", "Torgrim Engelid, Oddrun Finnby og Åshild Åsmul går ut av rommet."),
        ("digitalt eng", "Torgrim Engelid er med på video."),
        ("eng på video", "Torgrim Engelid er med på video."),
        ("inn myrh", "Ingeborg Myrhaugen er til stede i rommet."),
        ("kommer rams", "Guro Ramsvik er til stede i rommet."),
        ("rams tilbake", "Guro Ramsvik er til stede i rommet."),
        ("forfall eng", "Torgrim Engelid har forfall."),
        (
            "inhabil eng 31",
            "Torgrim Engelid er inhabil og går ut i sak 31 Kartlegging av rehabilitering i hjemmet.",
        ),
        (
            "inhabil eng 31/3/2026",
            "Torgrim Engelid er inhabil og går ut i sak 31 Kartlegging av rehabilitering i hjemmet.",
        ),
        (
            "eng fin inhabil 34",
            "Torgrim Engelid og Oddrun Finnby er inhabile og går ut i sak 34 Møteplan for 2027.",
        ),
        ("habil eng 31", "Torgrim Engelid er ikke inhabil i sak 31 Kartlegging av rehabilitering i hjemmet."),
        ("til 31", "Går til sak 31 Kartlegging av rehabilitering i hjemmet."),
        ("31", "Går til sak 31 Kartlegging av rehabilitering i hjemmet."),
        ("til kartl", "Går til sak 31 Kartlegging av rehabilitering i hjemmet."),
        ("til eventuelt", "Går til sak 36 Eventuelt."),
        ("tilbake", "Går tilbake til sak 25 Godkjenning av innkalling og saksliste."),
        ("neste", "Går til sak 26 Spørsmål om habilitet."),
        ("avslutt", "Møtet avsluttes."),
        ("pause", "Møtet tar pause."),
        ("forslag", "Forslaget blir vedtak i sak 30 Helsedata fra kommunene – hva hindrer bruk i forskning?"),
        ("forslag 34", "Forslaget blir vedtak i sak 34 Møteplan for 2027."),
        (
            "nytt vedtak",
            "Begynner på et nytt vedtak i sak 30 Helsedata fra kommunene – hva hindrer bruk i forskning?",
        ),
        ("enstemmig 34", "Enstemmig vedtak i sak 34 Møteplan for 2027."),
        ("votering", "Viser eller skjuler voteringen i saken på skjermen."),
        ("utsett 33", "Til neste møte utsettes sak 33 Rådets høstkonferanse 2026."),
        ("trekk 33", "Fra sakslisten trekkes sak 33 Rådets høstkonferanse 2026."),
        ("eventuelt Budsjett for 2027", "Melder «Budsjett for 2027» til Eventuelt."),
        ("ny sak Åpen dag i Bodø", "Setter «Åpen dag i Bodø» på sakslisten."),
        ("leder tveit", "Eilif Tveitan leder møtet fra nå."),
        ("vara ulv for haugli", "Marit Ulvestadli møter for Sigrun Haugli."),
        ("angre", "Angre."),
        ("eksporter", "Skriver referatet til Word."),
        ("pdf", "Skriver referatet til PDF."),
        ("innkalling", "Skriver innkallingen til Word."),
        ("mørk", "Skifter til mørke farger."),
        ("mork", "Skifter til mørke farger."),
        ("møter", "Viser siden Møter."),
        ("forberedelse", "Viser siden Forberedelse."),
        ("møtet", "Viser siden Møtet."),
        ("referat", "Viser siden Referat."),
        ("oppfølging", "Viser siden Oppfølging."),
    ],
)  # fmt: skip
def test_what_was_typed_is_told_in_a_sentence(text: str, sentence: str) -> None:
    assert will(text) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("går rør", "Guri Rørtveit går ut av rommet."),
        ("ror ut", "Guri Rørtveit går ut av rommet."),
        ("digitalt diaz", "Esperanza Diaz er med på video."),
        ("inhabil rør 19", "Guri Rørtveit er inhabil og går ut i sak 19 Rapport om tilgang til helsedata."),
        ("inhabil rør", "Guri Rørtveit er inhabil og går ut i sak 19 Rapport om tilgang til helsedata."),
        ("habil rør 19", "Guri Rørtveit er ikke inhabil i sak 19 Rapport om tilgang til helsedata."),
        ("til 20", "Går til sak 20 Arendalsuka 2026."),
        ("til arendalsuka", "Går til sak 20 Arendalsuka 2026."),
        ("utsett 20", "Til neste møte utsettes sak 20 Arendalsuka 2026."),
        ("trekk 20", "Fra sakslisten trekkes sak 20 Arendalsuka 2026."),
        ("går rør elv", "Guri Rørtveit og Lilly Ann Elvestad går ut av rommet."),
        ("går per olav", "Per Olav Østbyhaug går ut av rommet."),
        ("leder diaz", "Esperanza Diaz leder møtet fra nå."),
    ],
)
def test_so_it_is_in_a_real_meeting(second: Meeting, text: str, sentence: str) -> None:
    assert will(text, second) == sentence


def test_who_went_out_comes_in_again_in_a_real_meeting(second: Meeting) -> None:
    assert first("kommer elv", second).sentence == "Lilly Ann Elvestad er ført som til stede allerede."
    gone = done("går elv", second)
    for text in ("kommer elv", "inn elv"):
        assert will(text, gone) == "Lilly Ann Elvestad er til stede i rommet."
    assert first("forfall ross", second).sentence == "Ingrid Stenstadvold Ross har forfall allerede."


def test_an_act_is_that_of_the_rules() -> None:
    left = done("går eng fin")
    assert [state_now(left, left.participants[place]) for place in (5, 6)] == [RoomState.OUT] * 2
    asked = done("inhabil eng 31")
    assert is_recused(case(asked, 31), DEMO.participants[5])
    cleared = done("habil eng 31", asked)
    assert [each.outcome for each in case(cleared, 31).recusals] == [View.NOT_RECUSED]
    current = done("til 33").current
    assert current is not None
    assert current.number == 33
    assert case(done("eventuelt  Budsjett:  nytt"), 36).reported[-1] == "Budsjett: nytt"
    assert done("ny sak Bodø").agenda[-2].title == "Bodø"
    assert done("leder tveit").chair == DEMO.participants[1].id


def test_a_question_that_was_not_raised_is_settled_at_once() -> None:
    one = recusal.find_not_recused(DEMO, NOON, case(DEMO, 31).id, DEMO.participants[5].id)
    again = recusal.find_not_recused(one, NOON, case(DEMO, 31).id, DEMO.participants[5].id)
    assert [each.outcome for each in case(again, 31).recusals] == [View.NOT_RECUSED]


# What stands against it


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("går", "Hvem går?"),
        ("til", "Til hvilken sak?"),
        ("inhabil", "Hvem er inhabil, og i hvilken sak?"),
        ("eventuelt", "Hva meldes til Eventuelt?"),
        ("ny sak", "Hva heter saken?"),
        ("går Xyzzy", "Ingen i møtet heter «Xyzzy»."),
        ("går eng Xyzzy", "Ingen i møtet heter «Xyzzy»."),
        ("til 99", "Sakslisten har ingen sak 99."),
        ("inhabil eng 31/2/2026", "Sakslisten har ingen sak 31/2/2026."),
        ("til Xyzzy", "Ingen sak på sakslisten passer med «Xyzzy»."),
        ("kommer eng", "Torgrim Engelid er ført som til stede allerede."),
        ("går rams", "Guro Ramsvik er ikke til stede."),
        ("inhabil rams", "Guro Ramsvik har forfall, så det er ingen habilitet å vurdere."),
        ("inhabil voll", "Håkon Vollanger er ikke med og avgjør saken, så det er ingen habilitet å vurdere."),
        ("til 30", "Nå behandles sak 30 Helsedata fra kommunene – hva hindrer bruk i forskning?"),
        ("utsett 25", "Sak 25/3/2026 er tatt opp i møtet og kan ikke endres slik."),
        ("start", "Møtet er allerede i gang."),
        ("vara eng for fin", "Torgrim Engelid er ikke vara."),
        ("går eng 31", "Hva er 31? Her hører det ikke noe tall til."),
    ],
)  # fmt: skip
def test_what_cannot_be_says_why_and_waits(text: str, sentence: str) -> None:
    assert will(text) == ""
    assert first(text).sentence == sentence
    assert first(text).act is None


def test_what_means_nothing_means_nothing() -> None:
    for text in ("", " ", "???", "xyzzy", "den og"):
        assert read(text) == ()


def test_two_of_a_name_are_asked_about(second: Meeting) -> None:
    meanings = read("går per", second)
    assert is_open(meanings)
    assert {each.sentence for each in meanings} == {
        "Per Morten Sandset går ut av rommet.",
        "Per Olav Østbyhaug går ut av rommet.",
    }
    gone = done("går per morten", second)
    assert will("kommer per", gone) == "Per Morten Sandset er til stede i rommet."


def test_a_name_alone_asks_what_happened() -> None:
    meanings = read("engelid")
    assert is_open(meanings)
    assert {each.people for each in meanings} == {(DEMO.participants[5].id,)}


def test_a_pause_is_taken_once_and_ends_once() -> None:
    assert will("videre", PAUSED) == "Møtet går videre etter pausen."
    assert first("videre").sentence == "Møtet har ikke pause."
    assert first("pause", PAUSED).sentence == "Møtet har pause allerede."


def test_the_item_on_recusal_is_no_case_to_be_recused_in() -> None:
    asking = running.go_to(DEMO, NOON, case(DEMO, 26).id)
    assert first("inhabil eng", asking, shown=26).sentence == "I hvilken sak? Skriv nummeret."
    assert will("inhabil eng", asking, shown=34).endswith("sak 34 Møteplan for 2027.")


def test_before_the_meeting_and_after_it_the_sentence_is_another() -> None:
    planned = meeting_file.read(resource("demo/meeting.ho21.json"))
    closed = running.close(DEMO, NOON)
    assert will("til 34", planned) == "Møtet begynner, med sak 34 Møteplan for 2027."
    assert will("til 34", closed) == "Møtet åpnes igjen, med sak 34 Møteplan for 2027."
    assert will("går eng", planned) == "Torgrim Engelid har forfall."
    assert will("start", planned) == "Møtet begynner."
    assert first("neste", planned).sentence == "Møtet er ikke i gang."


def test_without_a_meeting_only_the_menus_answer() -> None:
    found = understand("går eng", None, None, MENUS)
    assert [each.sentence for each in found] == ["Ingen møter er åpne."]
    assert understand("mørk", None, None, MENUS)[0].entry == "dark_action"


@pytest.mark.parametrize("entry", MENUS, ids=lambda entry: entry.name)
def test_every_entry_of_the_menus_is_found_by_its_text(entry: Entry) -> None:
    assert entry.name in {each.entry for each in understand(entry.text, None, None, MENUS)}


def test_an_entry_that_is_new_is_found_without_anybody_telling() -> None:
    new = Entry("print_action", "Vis plakaten …", "Hjelp")
    assert understand("plakat", DEMO, None, (*MENUS, new))[0].sentence == (
        "Velger «Vis plakaten …» i menyen Hjelp."
    )


def test_an_entry_that_makes_no_sense_now_says_so() -> None:
    dimmed = tuple(replace(entry, enabled=False) for entry in MENUS)
    (found,) = understand("votering", DEMO, None, dimmed)
    assert (found.sentence, found.can_be) == ("«Votering» kan ikke velges nå.", False)


def test_the_words_for_entries_are_for_entries_there_are() -> None:
    names = {entry.name for entry in MENUS}
    assert ENTRIES.keys() <= names
    assert {verb.entry for verb in VERBS} - {""} <= names


# Whatever is typed

NAMES = [part for each in DEMO.participants for part in each.name.split()]
WORDS = [word for verb in VERBS for word in verb.words] + ["og", "for", "sak", "31", "30/3/2026", "99"]
SLIPS = st.sampled_from(NAMES).flatmap(
    lambda name: st.builds(
        lambda place, letter: name[:place] + letter + name[place + 1 :],
        st.integers(0, len(name) - 1),
        st.sampled_from([*string.ascii_lowercase, "ø", ""]),
    )
)
COMMANDS = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from(NAMES), SLIPS, st.text(max_size=6)), max_size=6
).map(" ".join)


def holds(text: str, name: str) -> bool:
    """Tell whether a text has a part of a name, or what differs from its beginning by one slip."""
    parts = [fold(part).replace("aa", "a") for part in fold(name).split()]
    return any(
        word in part or OSA.distance(word, part) <= 1 or OSA.distance(word, part[: len(word)]) <= 1
        for word in fold(text).replace("aa", "a").split()
        for part in parts
    )


def touched(before: Meeting, after: Meeting) -> Iterable[str]:
    """Return the names of those of whom an act noted something."""
    was = {each.id: each for each in before.participants}
    yield from (each.name for each in after.participants if was[each.id] != each)
    for old, new in zip(before.agenda, after.agenda, strict=False):
        known = {asked.id: asked for asked in old.recusals}
        for asked in new.recusals:
            if known.get(asked.id) != asked:
                yield after.participant(asked.person).name
    if after.chair and before.chair != after.chair:
        yield after.participant(after.chair).name


@given(st.one_of(COMMANDS, st.text(max_size=40)))
def test_nothing_breaks_and_nobody_is_meant_who_is_not_named(text: str) -> None:
    for now in (DEMO, OUT):
        for each in read(text, now):
            assert each.sentence
            assert each.can_be == bool(each.act or each.entry) or not each.can_be
            after = each.act(now, NOON) if each.act else now
            assert all(holds(text, name) for name in touched(now, after))


@given(COMMANDS)
def test_what_is_written_out_means_the_same(text: str) -> None:
    for each in read(text):
        if each.act and each.completed:
            assert each.sentence in {again.sentence for again in read(each.completed)[:2]}


HERE = [each.name for each in DEMO.participants if state_now(DEMO, each) is not RoomState.OUT]


@given(st.sampled_from(HERE), st.integers(0, 20), st.sampled_from(string.ascii_lowercase))
def test_one_wrong_letter_in_a_surname_is_forgiven(name: str, place: int, letter: str) -> None:
    surname = name.split()[-1]
    place %= len(surname)
    typed = surname[:place] + letter + surname[place + 1 :]
    assert f"{name} går ut av rommet." in {each.sentence for each in read(f"går {typed}")}


def test_two_surnames_one_letter_apart_are_asked_about() -> None:
    people = [person("a", name="Eva Hansen"), person("b", name="Ida Hanssen"), person("c", name="Tor Jensen")]
    here = running.start(meeting([item(1, ItemKind.NOTICE), 2], people), NOON)
    assert will("går hansen", here) == "Eva Hansen går ut av rommet."
    assert is_open(read("går hanzsen", here)) or will("går hanzsen", here) == "Ida Hanssen går ut av rommet."
    assert is_open(read("går hans", here))
