"""Every slip has a sentence of its own, in the window and on the command line."""

from dataclasses import replace

import pytest

from ho21desk.model import Attendance, Role
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.workdays import DayOff
from ho21desk.views import check_words
from tests.factories import item, meeting, person

FACTS: dict[Slip, list[tuple[str, ...]]] = {
    Slip.DAY_OFF: [(each, "2026-05-18") for each in DayOff],
    Slip.NUMBER_GAP: [("29",), ("29", "30")],
    Slip.NUMBER_TWICE: [("Tema",)],
    Slip.LISTED_TWICE: [(Role.MEMBER, Attendance.ABSENT), (Role.GUEST, Role.GUEST)],
    Slip.PRESENCE_UNTREATED: [(), ("52/6/2026",), ("12:30",)],
    Slip.DEPUTY_WITHOUT_ABSENT: [(), ("Ask",), ("Ask", "Nes")],
    Slip.RECUSED_TOOK_PART: [("case_officer",), ("came",), ("stayed",), ("named",)],
    Slip.RECUSAL_UNTOLD: [("52/6/2026",)],
    Slip.RECUSAL_DENIED: [("Ask", "52/6/2026"), ("Ask", "52/6/2026", "Nes", "53/6/2026")],
    Slip.RECUSAL_UNRECORDED: [(), ("52/6/2026",)],
    Slip.VOTE_SUM: [
        ("ballots",), ("unanimous",), ("too_many", "12", "11"), ("too_few", "9", "11"), ("failed",), ("tied",)
    ],
}  # fmt: skip


@pytest.mark.parametrize("slip", Slip)
@pytest.mark.parametrize("sureness", Sureness)
def test_every_slip_is_said_in_a_sentence(slip: Slip, sureness: Sureness) -> None:
    for facts in FACTS.get(slip, [()]):
        for meant in ("", "det rette"):
            finding = Finding(slip=slip, sureness=sureness, said="det som står", meant=meant, facts=facts)
            sentence = check_words.sentence(finding)
            assert sentence[0].isupper() or sentence[0] in "«0123456789d"
            assert sentence[-1] in ".?»"
            assert "{" not in sentence


def test_the_place_is_the_case_or_the_head() -> None:
    of = meeting([item(52)], [person("ask")])
    bare = Finding(slip=Slip.NO_DECISION, sureness=Sureness.WRONG)
    assert check_words.place(of, replace(bare, item="52")) == "Sak 52/6/2026 Tema 52"
    assert check_words.place(of, replace(bare, person="ask", said="9/1/2026")) == "Til stede, Ask"
    assert check_words.place(of, replace(bare, person="ask", said="Ask")) == "Til stede"
    assert check_words.place(of, bare) == "Møtet"


def test_a_vote_on_recusal_is_not_taken_for_the_one_on_the_case() -> None:
    facts = ("too_many", "12", "11")
    vote = Finding(slip=Slip.VOTE_SUM, sureness=Sureness.WRONG, item="52", facts=facts)
    assert check_words.sentence(vote) == "12 stemmer er avgitt, men bare 11 kunne stemme."
    of_recusal = check_words.sentence(replace(vote, person="ask"))
    assert of_recusal == "Om habilitet: 12 stemmer er avgitt, men bare 11 kunne stemme."


def test_the_sure_are_counted_apart_from_what_is_asked() -> None:
    wrong = Finding(slip=Slip.NO_DECISION, sureness=Sureness.WRONG)
    asked = Finding(slip=Slip.ENCLOSURE_MISSING, sureness=Sureness.ASKED)
    assert check_words.counted([]) == "Kontrollen fant ingen feil."
    assert check_words.counted([wrong, wrong]) == "2 å rette"
    assert check_words.counted([asked]) == "1 å se på"
    assert check_words.counted([wrong, asked]) == "1 å rette, 1 å se på"


def test_a_deadline_on_a_day_off_tells_the_next_day_at_work() -> None:
    facts = (DayOff.CONSTITUTION_DAY, "2027-05-18")
    finding = Finding(slip=Slip.DAY_OFF, sureness=Sureness.LIKELY, said="17. mai", facts=facts)
    assert check_words.sentence(finding) == (
        "Fristen «17. mai» er grunnlovsdagen. Neste virkedag er tirsdag 18. mai."
    )
