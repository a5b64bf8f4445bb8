"""Which earlier states of a text are kept."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.model import Decision, TextField, TextRef
from ho21desk.rules.rewriting import Watched, changed_texts, overwritten, put_into, take_back, worth_keeping
from tests.factories import NOON, item, meeting

texts = st.integers(0, 200).map(lambda length: "o" * length)
edits = st.lists(st.tuples(texts, st.integers(0, 150)), min_size=1, max_size=30)


def written(typed: list[tuple[str, int]], first: str) -> tuple[list[tuple[datetime, str]], list[str]]:
    """Return what was kept of a text that became one thing after another, and all that it was."""
    now, text, watched = NOON, first, None
    kept: list[tuple[datetime, str]] = []
    for new, seconds in typed:
        now += timedelta(seconds=seconds)
        watched, keep = overwritten(watched, text, new, now)
        if keep:
            kept.append((now, keep))
        text = new
    return kept, [first, *(new for new, _ in typed)]


@given(edits, texts)
def test_of_any_long_text_there_is_nearly_all_left_somewhere(
    typed: list[tuple[str, int]], first: str
) -> None:
    kept, stood = written(typed, first)
    longest = max(map(len, stood))
    left = max([len(stood[-1]), *(len(text) for _, text in kept)])
    assert left >= min(0.8 * longest, longest - 20)


@given(st.lists(st.integers(0, 150), min_size=1, max_size=40))
def test_a_text_that_only_grows_is_kept_once_a_minute(pauses: list[int]) -> None:
    kept, _ = written([("o" * (number + 2), pause) for number, pause in enumerate(pauses)], "o")
    moments = [moment for moment, _ in kept]
    assert moments[0] == NOON + timedelta(seconds=pauses[0])
    assert all(later - earlier >= timedelta(minutes=1) for earlier, later in pairwise(moments))
    ends = [NOON + timedelta(seconds=sum(pauses[: number + 1])) for number in range(len(pauses))]
    assert all(any(moment <= end < moment + timedelta(minutes=1) for moment in moments) for end in ends)


def test_what_is_deleted_whole_is_kept_at_once() -> None:
    just_kept = Watched(NOON, "")
    watched, keep = overwritten(just_kept, "Et langt avsnitt om helseforskning.", "", NOON)
    assert keep == "Et langt avsnitt om helseforskning."
    assert watched == Watched(NOON, "")


def test_a_text_rubbed_out_letter_by_letter_is_kept_as_it_was_when_it_was_longest() -> None:
    words = "Et langt avsnitt om helseforskning i kommunene."
    kept, _ = written([(words, 0), *((words[:end], 0) for end in range(len(words), -1, -1))], "")
    assert kept[0][1] == words
    assert len(kept) == 2


def test_nothing_is_kept_of_an_empty_text() -> None:
    assert overwritten(None, " \n", "Rådet", NOON)[1] == ""


def test_what_an_act_changes_is_kept_at_once() -> None:
    assert overwritten(Watched(NOON, ""), "Kort", "Lang", NOON, at_once=True)[1] == "Kort"


@given(st.lists(st.tuples(st.integers(0, 60 * 24 * 40), st.integers(1, 5)), max_size=60))
def test_all_of_the_last_hours_is_kept_and_the_longest_of_all(aged: list[tuple[int, int]]) -> None:
    kept = [(NOON - timedelta(minutes=age), length) for age, length in sorted(aged, reverse=True)]
    worth = worth_keeping(kept, NOON)
    assert worth >= {place for place, (moment, _) in enumerate(kept) if NOON - moment < timedelta(hours=4)}
    if kept:
        assert max(length for _, length in kept) in {kept[place][1] for place in worth}
    for days in range(15, 40):
        day = (NOON - timedelta(days=days)).date()
        assert sum(kept[place][0].date() == day for place in worth) <= 1


def test_years_of_work_keep_few_states() -> None:
    kept: list[tuple[datetime, int]] = []
    for minute in range(60 * 8 * 30):  # thirty days of eight hours without a pause
        now = NOON + timedelta(days=minute // 480, minutes=minute % 480)
        kept.append((now, 100))
        if minute % 20 == 0:
            worth = worth_keeping(kept, now)
            kept = [each for place, each in enumerate(kept) if place in worth]
    assert len(kept) < 450


def test_texts_that_are_gone_or_others_are_told_but_not_those_of_the_program() -> None:
    decision = Decision(id="v", text="Rådet takker.", standard="Rådet takker.")
    own = Decision(id="e", text="Rådet ber om mer.")
    before = meeting([item(52, discussion="Sagt.", decisions=(decision, own)), 53])
    after = meeting([item(52, discussion="Sagt her.")], id=before.id)
    assert set(changed_texts(before, after)) == {
        (TextRef(TextField.DISCUSSION, "52"), "Sagt.", "Sagt her."),
        (TextRef(TextField.DECISION, "e"), "Rådet ber om mer.", ""),
        (TextRef(TextField.TITLE, "53"), "Tema 53", ""),
    }


def test_a_text_that_is_gone_is_put_into_a_case_where_it_belongs_there() -> None:
    before = meeting([item(52, discussion="Sagt.", decisions=(Decision(id="tom"),))])
    decided = put_into(before, NOON, "52", TextRef(TextField.DECISION, "borte"), "Rådet takker.")
    assert [each.text for each in decided.item("52").decisions] == ["Rådet takker."]
    told = put_into(before, NOON, "52", TextRef(TextField.DISCUSSION, "borte"), "Sagt før.")
    assert told.item("52").discussion == "Sagt.\n\nSagt før."


def test_a_text_is_not_taken_back_in_a_record_that_is_gone() -> None:
    with pytest.raises(NotAllowedError):
        take_back(meeting([52]), NOON, TextRef(TextField.DISCUSSION, "borte"), "Sagt.")
