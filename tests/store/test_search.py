"""What is written in a meeting is found, whatever is typed; what is gone is not."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ho21desk.markup import literal
from ho21desk.model import AgendaItem, Decision, Meeting, Recusal
from ho21desk.store import meetings, search_index
from ho21desk.store.database import Database
from ho21desk.store.query import Query, Slip, SlipKind, Where
from ho21desk.store.search import MOST, Found, Hit, search
from tests.factories import item, meeting, person

LETTERS = "abcdefghijklmnoprstuvyæøåéäöüßABCÆØÅÉ0123456789"
NAMES = st.text(LETTERS, min_size=1, max_size=12)
WRITTEN = st.lists(NAMES, min_size=1, max_size=6).flatmap(
    lambda words: st.lists(
        st.sampled_from(" .,-/()*_[]\\\n«»'\""), min_size=len(words), max_size=len(words)
    ).map(lambda signs: "".join(word + sign for word, sign in zip(words, signs, strict=True)))
)
FIELDS = ["title", "discussion", "background", "proposal", "dissent"]


def kept(database: Database, *wanted: Meeting) -> None:
    with database.transaction() as connection:
        for each in wanted:
            meetings.save(connection, None, each)


def look(database: Database, typed: str) -> Found:
    with database.transaction() as connection:
        search_index.refresh(connection)
        return search(connection, Query.read(typed))


def cases(found: Found) -> list[tuple[int, int, int | None]]:
    return [(hit.year, hit.number, hit.case) for hit in found.hits]


def one(found: Found) -> Hit:
    (hit,) = found.hits
    return hit


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return a database with the meetings 5/2026 and 6/2026, and what is said of health data in them."""
    ask = person("ask", name="Guri Rørtveit", affiliation="Universitetet i Bergen")
    older = meeting(
        [
            item(41, title="Helsedata", discussion="Ingen merknader."),
            item(42, title="Budsjett", discussion="Rådet pekte på **helsedata** og eldreomsorg."),
            item(43, title="Plan", decisions=(Decision(text="Rapporten om helsedata tas til orientering."),)),
        ],
        [],
        id="old",
        number=5,
    )
    newer = meeting(
        [
            item(52, title="Status", background="Et [notat](https://example.org/x) om helsedata og e-helse."),
            item(
                53,
                title="Årsplan for ærlig økonomi",
                discussion="Se sak 42/5/2026. Naïve Ålesund.",
                recusals=(Recusal(id="r", person="ask", reason="Leder registeret."),),
            ),
        ],
        [ask],
        id="new",
        place="Møterom Fløyen",
    )
    with Database(tmp_path_factory.mktemp("archive") / "ho21desk.sqlite3") as database:
        kept(database, older, newer)
        yield database


def test_a_word_is_found_by_its_beginning_best_first_and_in_which_text(archive: Database) -> None:
    found = look(archive, "helsed")
    assert [(hit.case, hit.where) for hit in found.hits] == [
        (41, Where.TITLE),
        (43, Where.DECISION),
        (42, Where.DISCUSSION),
        (52, Where.PAPER),
    ]
    assert not found.has_more


def test_what_was_found_is_marked(archive: Database) -> None:
    hit = next(hit for hit in look(archive, "helsed").hits if hit.case == 42)
    assert hit.excerpt.text == "Rådet pekte på helsedata og eldreomsorg."
    assert [hit.excerpt.text[begin:end] for begin, end in hit.excerpt.marks] == ["helsedata"]
    assert (hit.meeting, hit.item, hit.number, hit.year, hit.title.text) == ("old", "42", 5, 2026, "Budsjett")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("eldre helsedata", [42]),
        ("helsedata finnesikke", []),
        ('"pekte på helsedata"', [42]),
        ('"på pekte"', []),
        ('"pekte på hel', [42]),
        ("e-helse", [52]),
        ("notat", [52]),
        ("example.org", []),
        ("økonomi", [53]),
        ("okonomi", []),
        ("ÅRSPLAN", [53]),
        ("arsplan", []),
        ("naïve", [53]),
        (unicodedata.normalize("NFD", "årsplan"), [53]),
        ("sak 53", [53]),
        ("Sak 42", [42, 53]),
        ("53/2026", [53]),
        ("53/6/2026", [53]),
        ("42/5/2026", [42, 53]),
        ("sak 53, økonomi", [53]),
        ("sak 5", []),
        ("møte 5/2026", [None, 41, 42, 43]),
        ("rørtveit leder", [53]),
        ("universitetet", [None]),
        ("fløyen", [None]),
    ],
)
def test_what_is_typed_finds_what_is_meant(archive: Database, typed: str, wanted: list[int | None]) -> None:
    assert sorted((hit.case or 0) for hit in look(archive, typed).hits) == [case or 0 for case in wanted]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("vedtak:helsed", [43]),
        ("Vedtak: helsedata", [43]),
        ('vedtak:"tas til orientering"', [43]),
        ("vedtak:«tas til orientering» helsedata", [43]),
        ("plan vedtak:orientering", [43]),
        ("vedtak:budsjett", []),
        ("person:rørtveit", [None, 53]),
        (unicodedata.normalize("NFD", "person:rørt"), [None, 53]),
        ('person:"guri rørtveit" økonomi', [53]),
        ("person:helsedata", [42, 43]),
        ("person:årsplan", []),
        ("år:2026 budsj", [42]),
        ("år:2025-2026 budsj", [42]),
        ("år:2025 budsj", []),
        ("budsj år:2020–2025", []),
        ("møte:5/2026", [None, 41, 42, 43]),
        ("møte:6 status", [52]),
        ("møte:5 status", []),
        ("sak:42", [42]),
        ("sak:42/2026", [42]),
        ("sak:42/5/2026", [42]),
        ("sak:42 møte:6", []),
        ("sak 53/6/2026", [53]),
    ],
)
def test_filters_look_where_they_say(archive: Database, typed: str, wanted: list[int | None]) -> None:
    found = look(archive, typed)
    assert sorted((hit.case or 0) for hit in found.hits) == [case or 0 for case in wanted]
    assert found.slips == ()


@pytest.mark.parametrize(
    ("typed", "wanted", "slip"),
    [
        ('"pekte på hel', [42], (SlipKind.OPEN_QUOTE, "pekte på hel")),
        ('vedtak:"tas til', [43], (SlipKind.OPEN_QUOTE, "tas til")),
        ("budsjett person:", [42], (SlipKind.EMPTY_FILTER, "person")),
        ("person: vedtak:helsedata", [43], (SlipKind.EMPTY_FILTER, "person")),
        ("emne:helsedata", [], (SlipKind.UNKNOWN_FILTER, "emne")),
        ("år:budsjett", [42], (SlipKind.NO_NUMBER, "år:budsjett")),
        ("sak:budsjett", [42], (SlipKind.NO_NUMBER, "sak:budsjett")),
        ("møte:1/2/3/4", [], (SlipKind.NO_NUMBER, "møte:1/2/3/4")),
    ],
)
def test_what_is_understood_otherwise_is_told(
    archive: Database, typed: str, wanted: list[int], slip: tuple[SlipKind, str]
) -> None:
    found = look(archive, typed)
    assert [hit.case for hit in found.hits] == wanted
    assert found.slips == (Slip(*slip),)


def test_a_filter_shows_the_text_it_is_for(archive: Database) -> None:
    hit = one(look(archive, "plan vedtak:orientering"))
    assert (hit.where, hit.title.marks) == (Where.DECISION, ((0, 4),))
    assert [hit.excerpt.text[begin:end] for begin, end in hit.excerpt.marks] == ["orientering"]


def test_words_in_different_texts_of_a_case_are_found_together_last(archive: Database) -> None:
    assert [hit.case for hit in look(archive, "økonomi registeret").hits] == [53]
    hit = one(look(archive, "økonomi ålesund"))
    assert (hit.where, hit.title.marks) == (Where.DISCUSSION, ((18, 25),))


def test_the_newest_is_first_among_equals_and_practice_is_last(database: Database) -> None:
    for number, year, practice in ((1, 2026, False), (2, 2025, False), (3, 2026, True), (10, 2025, False)):
        agenda = [replace(item(case, title="Like"), id=f"{year}{number}{practice}{case}") for case in (1, 2)]
        kept(database, meeting(agenda, id=f"{number}/{year}", number=number, year=year, practice=practice))
    real = [(2026, 1), (2025, 10), (2025, 2), (2026, 3)]
    assert cases(look(database, "like")) == [(*each, case) for each in real for case in (1, 2)]


def test_no_more_than_the_first_are_told_and_that_there_are_more(database: Database) -> None:
    kept(database, meeting([item(number, title="Like") for number in range(1, MOST + 3)]))
    found = look(database, "like")
    assert [hit.case for hit in found.hits] == list(range(1, MOST + 1))
    assert found.has_more


def test_an_excerpt_shows_where_the_words_stand_together(database: Database) -> None:
    far = "Først nevnes data. " + "Noe annet sies her. " * 40
    kept(database, meeting([item(1, discussion=f"{far}Så kommer data og helse i samme setning. {far}")]))
    excerpt = one(look(database, "helse data")).excerpt
    assert "data og helse i samme" in excerpt.text
    assert excerpt.text.startswith("… ")
    assert excerpt.text.endswith(" …")
    assert len(excerpt.text) < 250
    assert {excerpt.text[begin:end] for begin, end in excerpt.marks} == {"data", "helse"}


@given(st.text(max_size=30) | st.text('"^*(){}+-:/ aANDORNOTEAR12sakmøte', max_size=30))
def test_nothing_that_can_be_typed_is_a_mistake(shared_database: Database, typed: str) -> None:
    with shared_database.reading() as connection:
        assert search(connection, Query.read(typed)).hits == ()


@settings(max_examples=60)
@given(st.sampled_from([*FIELDS, "decision", "ground", "handling"]), WRITTEN, WRITTEN)
def test_what_is_written_is_found_by_each_word_and_not_when_it_is_gone(
    shared_database: Database, where: str, first: str, second: str
) -> None:
    with shared_database.transaction() as connection:
        before: Meeting | None = None
        for text in (first, second):
            after = meeting([_written(where, literal(text))], [person("ask", name="")], id="m")
            meetings.save(connection, before, after)
            search_index.refresh(connection)
            before = after
        there, gone = _words(second), _words(first)
        for word in there:
            assert "1" in _items(search(connection, Query.read(f'"{word}"'))), word
            begun = word[: len(word) // 2 + 1] if word.isalpha() else word
            assert "1" in _items(search(connection, Query.read(begun))), begun
        for word in gone - there - {"1", "6", "2026"}:
            assert _items(search(connection, Query.read(f'"{word}"'))) == set(), word
        meetings.remove(connection, "m")
        search_index.refresh(connection)
        for word in there:
            assert search(connection, Query.read(word)) == Found()


def _written(where: str, text: str) -> AgendaItem:
    written: dict[str, Any] = {where: text}
    if where == "decision":
        return item(1, title="", decisions=(Decision(id="d", text=text),))
    if where in FIELDS:
        return item(1, **{"title": "", **written})
    return item(1, title="", recusals=(Recusal(id="r", person="ask", **written),))


def _words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W_]+", text)}


def _items(found: Found) -> set[str | None]:
    return {hit.item for hit in found.hits}
