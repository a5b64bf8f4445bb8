"""Names in texts: almost a participant's, or somebody else's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import TextField
from ho21desk.rules.checking.findings import Slip, Sureness
from tests.rules.checking.minutes import PEOPLE, mended, only, said, slips, text_of


@pytest.mark.parametrize(
    ("text", "right", "sureness"),
    [
        ("Leif Rune Skymoene deltok.", "Leif Rune Skymoen deltok.", Sureness.LIKELY),
        ("Rådet hørte Leif Skymoenes forslag.", "Rådet hørte Leif Skymoens forslag.", Sureness.LIKELY),
        ("Rådsleder Kari Dalsbo takket.", "Rådsleder Kari Dalsbø takket.", Sureness.LIKELY),
        ("Baard Christian Schem og alle.", "Baard-Christian Schem og alle.", Sureness.LIKELY),
        ("Både *Guri* Rørtvet og Hernes.", "Både *Guri* Rørtveit og Hernes.", Sureness.LIKELY),
        ("Alle hørte Rørtvet.", "Alle hørte Rørtveit.", Sureness.ASKED),
        ("Skymoene svarte.", "Skymoen svarte.", Sureness.ASKED),
        ("Henriette Blankson noterte.", "Henrietta Blankson noterte.", Sureness.ASKED),
    ],
)
def test_a_name_that_is_almost_a_participants_is_found_and_mended(
    text: str, right: str, sureness: Sureness
) -> None:
    before = said(text)
    finding = only(before)
    assert (finding.slip, finding.sureness) == (Slip.NAME_IN_TEXT, sureness)
    assert text_of(mended(before)) == right


@pytest.mark.parametrize(
    "text",
    [
        "Guri Rørtveits innspill, Hernes’ forslag, Toril Hernes sitt syn, Schems notat og Moes spørsmål.",
        "Rådsleder Dalsbø, Kari Dalsbø, K. M. Dalsbø og Kari Margrethe Dalsbø.",
        "Jan Skymoene orienterte. Skymoene svarte på spørsmål.",
        "Guri takket Toril. Leif og Arild var enige.",
        "Marianne van der Wel og van der Wel.",
        "Baard\u2011Christian Schem møtte.",
        "Hernesvågen, Schemaet, Moen, Dalsbygda og Kristensenhuset.",
        "Mari Dalsbø og Grete Hernes er andre folk.",
        "SKYMOEN og RØRTVEIT",
        "Reisen gikk til Skymoene.",
    ],
)
def test_right_names_other_people_and_ordinary_words_are_left_alone(text: str) -> None:
    assert slips(said(text)) == []


def test_somebody_known_by_the_name_as_it_stands_is_another() -> None:
    text = said("Leif Rune Skymoene deltok.")
    assert slips(text) != []
    assert slips(text, known=["Leif Rune Skymoen", "Leif Rune Skymoene"]) == []


def test_a_name_in_a_decision_and_in_a_dissent_is_checked() -> None:
    for where in ("decision", "dissent"):
        finding = only(said("Toril Hernæs ønsket dette ført inn.", where))
        assert (finding.said, finding.meant, finding.person) == ("Toril Hernæs", "Toril Hernes", "hernes")


SURNAMES = [each.name for each in PEOPLE if len(each.name.split()[-1]) >= 6 and each.attendance != "absent"]


@given(st.sampled_from(SURNAMES), st.data())
def test_one_letter_off_in_a_surname_is_one_finding(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(len(name) - 4, len(name) - 1))
    letter = data.draw(st.sampled_from("abdefgklmnoprtuvyø"))
    how = data.draw(st.sampled_from(["other", "left out", "one more"]))
    wrong = {
        "other": name[:place] + letter + name[place + 1 :],
        "left out": name[:place] + name[place + 1 :],
        "one more": name[:place] + letter + name[place:],
    }[how]
    text = f"Rådet hørte at {wrong} var enig."
    if wrong in (name, f"{name}s"):
        assert slips(said(text)) == []
    else:
        assert text_of(mended(said(text))) == f"Rådet hørte at {name} var enig."


@given(st.lists(st.sampled_from([each.name for each in PEOPLE]), min_size=1, max_size=6), st.data())
def test_names_as_they_are_written_are_never_a_finding(names: list[str], data: st.DataObject) -> None:
    forms = []
    for name in names:
        words = name.split()
        form = data.draw(st.sampled_from([name, " ".join(words[1:]), words[0], f"{words[0]} {words[-1]}"]))
        forms.append(form + data.draw(st.sampled_from(["", "s", "’"])))
    assert slips(said(f"Det ble sagt av {', '.join(forms)} og andre.")) == []


def test_a_finding_of_a_name_in_the_title_stands_there() -> None:
    finding = only(said("Innspill fra Leif Rune Skymoene", "title"))
    assert finding.ref is not None
    assert finding.ref.field is TextField.TITLE
