"""The council's list of standard phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import AgendaItem, CaseType, ItemKind
from ho21desk.paths import resource
from ho21desk.rules.phrases import (
    Phrase,
    PhraseError,
    PhraseProblem,
    fitting,
    for_language,
    kind_of,
    named,
    read_phrases,
    read_uses,
    write_uses,
)

SHIPPED = resource("phrases/standard.txt").read_text(encoding="utf-8")
MARKS = {
    CaseType.DECISION: "vedtak",
    CaseType.DISCUSSION: "diskusjonssak",
    CaseType.INFORMATION: "orientering",
}
LANGUAGES = {"nb": "Bokmål", "nn": "nynorsk"}
LIST = read_phrases(
    "tto (orientering): Tas til orientering.\n"
    "fos (vedtak, diskusjon): Rådet ber sekretariatet følge opp saken.\n"
    "ing: Intet."
)


def case(*types: CaseType) -> AgendaItem:
    return AgendaItem(number=1, title="Sak", kind=ItemKind.CASE, case_type=types)


def names(phrases: tuple[Phrase, ...]) -> list[str]:
    return [phrase.name for phrase in phrases]


def test_a_line_has_an_abbreviation_what_it_is_for_and_words() -> None:
    text = "# merknad\n\n  del (vedtak, nynorsk):  [ ] deltek: slik. \nIng: Intet."
    assert read_phrases(text) == (
        Phrase("del", "[ ] deltek: slik.", frozenset({CaseType.DECISION}), "nn"),
        Phrase("Ing", "Intet."),
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Tas til orientering.", PhraseProblem.NO_COLON),
        ("to ord: Tekst.", PhraseProblem.BAD_NAME),
        (": Tekst.", PhraseProblem.BAD_NAME),
        ("tto (dansk): Tekst.", PhraseProblem.UNKNOWN_MARK),
        ("tto:", PhraseProblem.NO_TEXT),
        ("tto: Rådet ved [ .", PhraseProblem.OPEN_BLANK),
        ("ING: Noe annet.", PhraseProblem.TWICE),
    ],
)
def test_an_error_names_its_line(line: str, problem: PhraseProblem) -> None:
    with pytest.raises(PhraseError) as raised:
        read_phrases(f"# først\ning: Intet.\n{line}\n")
    assert (raised.value.line, raised.value.problem) == (3, problem)


@given(st.text(alphabet="ab:()[], #\n\rvedtaksnyor", max_size=80) | st.text(max_size=80))
def test_any_text_is_a_list_or_has_a_line_with_an_error(text: str) -> None:
    wrong = 0
    phrases: tuple[Phrase, ...] = ()
    try:
        phrases = read_phrases(text)
    except PhraseError as error:
        wrong = error.line
    assert not wrong or text.splitlines()[wrong - 1].strip()
    for language in ("nb", "nn"):
        mine = [phrase.name.casefold() for phrase in for_language(phrases, language)]
        assert len(mine) == len(set(mine))


@given(
    st.lists(
        st.builds(
            Phrase,
            st.from_regex(r"[a-zæøå][a-zæøå0-9-]{0,9}", fullmatch=True),
            st.from_regex(r"[A-ZÆØÅ\[ \]a-z:(),.-]{0,20}[a-zæ.]", fullmatch=True)
            .map(str.strip)
            .filter(lambda text: "]" in text.rpartition("[")[2] or "[" not in text),
            st.frozensets(st.sampled_from(list(CaseType))),
            st.sampled_from(["", "nb", "nn"]),
        ),
        unique_by=lambda phrase: phrase.name,
        max_size=6,
    )
)
def test_what_is_written_down_is_read_back(phrases: list[Phrase]) -> None:
    lines = []
    for phrase in phrases:
        marks = [MARKS[each] for each in phrase.types] + [
            LANGUAGES[each] for each in [phrase.language] if each
        ]
        meant_for = f" ({', '.join(marks)})" if marks else ""
        lines.append(f"{phrase.name}{meant_for}: {phrase.text}")
    assert read_phrases("\n".join(lines)) == tuple(phrases)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_list_that_comes_along_is_whole_in_both_written_forms(language: str) -> None:
    phrases = for_language(read_phrases(SHIPPED), language)
    other = for_language(read_phrases(SHIPPED), "nn" if language == "nb" else "nb")
    assert len(phrases) > 15
    assert names(phrases) == names(other)
    assert all(phrase.text.endswith((".", ":")) for phrase in phrases)
    orientation = named(phrases, "TTO")
    assert orientation is not None
    assert orientation.text == {"nb": "Tas til orientering.", "nn": "Blir teke til orientering."}[language]


def test_what_is_meant_for_the_case_comes_before_the_rest() -> None:
    assert names(fitting(LIST, "", case(CaseType.DECISION), {})) == ["fos", "ing", "tto"]
    assert names(fitting(LIST, "", case(CaseType.INFORMATION), {})) == ["tto", "ing", "fos"]
    assert names(fitting(LIST, "", None, {})) == ["ing", "tto", "fos"]


def test_what_is_used_most_in_this_kind_of_case_comes_first() -> None:
    decision, both = case(CaseType.DECISION), case(CaseType.DISCUSSION, CaseType.DECISION)
    uses = {(kind_of(decision), "tto"): 3, (kind_of(decision), "ing"): 1, (kind_of(both), "fos"): 9}
    assert names(fitting(LIST, "", decision, uses)) == ["tto", "ing", "fos"]
    assert names(fitting(LIST, "", both, uses)) == ["fos", "ing", "tto"]
    assert kind_of(AgendaItem(number=1, title="Eventuelt", kind=ItemKind.ANY_OTHER)) == "any_other"


@pytest.mark.parametrize(
    ("sought", "found"),
    [("sek foelg", []), ("SEK følg", ["fos"]), ("folge", ["fos"]), ("tto", ["tto"]), ("xyz", [])],
)
def test_a_phrase_is_found_by_the_beginnings_of_its_words(sought: str, found: list[str]) -> None:
    assert names(fitting(LIST, sought, None, {})) == found


@given(
    st.dictionaries(
        st.tuples(
            st.from_regex(r"[a-z_+]+", fullmatch=True), st.from_regex(r"[a-zæøå][\w-]*", fullmatch=True)
        ),
        st.integers(min_value=0, max_value=10**6),
    )
)
def test_what_was_counted_is_kept(uses: dict[tuple[str, str], int]) -> None:
    assert read_uses(write_uses(uses)) == uses


@given(st.text())
def test_a_count_that_makes_no_sense_is_as_if_there_was_none(text: str) -> None:
    assert all(count >= 0 for count in read_uses(text).values())
