"""Mending one place in a stored text: what is read elsewhere stays, letter by letter, looks included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.errors import NotAllowedError
from ho21desk.markup import Block, BlockKind, Run, parse, serialize
from ho21desk.model import TextField
from ho21desk.rules.checking.check import check
from tests.factories import NOON
from tests.rules.checking.minutes import changed, only, person_changed, said, text_of

WRONG, RIGHT = "fredag 11. juni 2026", "torsdag 11. juni 2026"

WORDS = st.text(st.sampled_from("ab *\\[]()_-1.\n’é "), max_size=12)
LOOKS = st.tuples(st.booleans(), st.booleans(), st.sampled_from([None, None, "https://example.no"]))
RUNS = st.lists(st.builds(lambda text, looks: Run(text, *looks), WORDS, LOOKS), max_size=4)
KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.BULLET])


@st.composite
def texts_with_a_slip(draw: st.DrawFn) -> str:
    """Return a stored text of any looks with one wrong weekday, in one look or cut into several."""
    cut = draw(st.integers(0, len(WRONG)))
    slip = [Run(WRONG[:cut], *draw(LOOKS)), Run(WRONG[cut:], *draw(LOOKS))]
    runs = [*draw(RUNS), Run(" så "), *slip, Run(" så "), *draw(RUNS)]
    others = [Block(draw(KINDS), tuple(draw(RUNS))) for _ in range(draw(st.integers(0, 2)))]
    blocks = [*others, Block(draw(KINDS), tuple(runs)), *others]
    return serialize(blocks)


def letters(text: str) -> list[tuple[str, bool, bool, str | None] | None]:
    """Return every letter that is read with its looks, those of white space aside, block by block."""
    found: list[tuple[str, bool, bool, str | None] | None] = []
    for block in parse(text):
        for run in block.runs:
            looks = (run.bold, run.italic, run.link)
            found += [(sign, *(looks if not sign.isspace() else (False, False, None))) for sign in run.text]
        found.append(None)
    return found


@given(texts_with_a_slip())
def test_a_mend_changes_nothing_but_its_place(text: str) -> None:
    meeting = said(text)
    finding = next(each for each in check(meeting) if each.said == WRONG)
    assert finding.mend is not None
    before, after = letters(text), letters(text_of(finding.mend(meeting, NOON)))
    plain = ["\n" if each is None else each[0] for each in before]
    at = "".join(plain).index(WRONG)
    assert after[:at] == before[:at]
    assert after[at + len(RIGHT) :] == before[at + len(WRONG) :]
    assert "".join(each[0] for each in after[at : at + len(RIGHT)] if each) == RIGHT


def test_a_place_that_reads_otherwise_by_now_is_left_alone() -> None:
    meeting = said(f"Møte {WRONG}.")
    finding = only(meeting)
    assert finding.mend is not None
    for later in (said(f"Nytt møte {WRONG}."), said("")):
        with pytest.raises(NotAllowedError) as refused:
            finding.mend(later, NOON)
        assert refused.value.facts == (WRONG,)


def test_a_decision_that_is_gone_by_now_is_not_mended() -> None:
    meeting = said("Tas til orientering", "decision")
    finding = only(meeting)
    assert finding.mend is not None
    with pytest.raises(NotAllowedError):
        finding.mend(changed(meeting, decisions=()), NOON)


def test_what_is_added_after_a_link_does_not_belong_to_it() -> None:
    finding = only(before := said("Se [rapporten](https://example.no)", "decision"))
    assert finding.mend is not None
    after = finding.mend(before, NOON)
    assert after.item("15").decisions[0].text == "Se [rapporten](https://example.no)."


def test_a_title_has_no_markup() -> None:
    before = said(f"Møtet {WRONG} *eller* [senere]", "title")
    finding = only(before)
    assert finding.ref is not None
    assert finding.ref.field is TextField.TITLE
    assert finding.mend is not None
    assert finding.mend(before, NOON).item("15").title == f"Møtet {RIGHT} *eller* [senere]"


def test_a_name_in_the_list_of_people_is_mended() -> None:
    before = person_changed("skymoen", name="Leif Rune Skymoene")
    finding = next(each for each in check(before, known=["Leif Rune Skymoen"]) if each.mend)
    assert finding.mend is not None
    assert finding.mend(before, NOON).participant("skymoen").name == "Leif Rune Skymoen"
