"""How a vote reads, and who is named."""

from dataclasses import replace

import pytest

from ho21desk.minutes import content
from ho21desk.minutes.phrases import vote_line
from ho21desk.model import Ballot, Meeting, Vote
from tests.factories import NOON, item, meeting, members

FOR, AGAINST, BLANK = Ballot.FOR, Ballot.AGAINST, Ballot.BLANK


def read(vote: Vote | None) -> tuple[str, str]:
    """Return a vote of a council of twelve in both written forms."""
    held = meeting(people=members(12))
    return vote_line(held, vote), vote_line(replace(held, language="nn"), vote)


def by_name(ballots: str, casting: Ballot | None = None) -> Vote:
    """Return a vote by name: one letter for each member, "f", "a" or "b"; "-" for none."""
    signs = {"f": FOR, "a": AGAINST, "b": BLANK}
    cast = {f"m{place}": signs[sign] for place, sign in enumerate(ballots, 1) if sign in signs}
    count = ballots.count
    return Vote(votes_for=count("f"), against=count("a"), blank=count("b"), ballots=cast, casting=casting)


@pytest.mark.parametrize(
    ("vote", "nb", "nn"),
    [
        (None, "", ""),
        (Vote(), "", ""),
        (Vote(unanimous=True), "Enstemmig vedtatt.", "Samrøystes vedteke."),
        (
            Vote(unanimous=True, votes_for=11),
            "Enstemmig vedtatt med 11 stemmer.",
            "Samrøystes vedteke med 11 røyster.",
        ),
        (Vote(votes_for=11), "Enstemmig vedtatt med 11 stemmer.", "Samrøystes vedteke med 11 røyster."),
        (
            Vote(votes_for=10, blank=1),
            "Vedtatt med 10 mot 0 stemmer. 1 stemte blankt.",
            "Vedteke med 10 mot 0 røyster. 1 røysta blankt.",
        ),
        (
            Vote(votes_for=8, against=3, blank=1, note="Dahl ba om protokolltilførsel."),
            "Vedtatt med 8 mot 3 stemmer. 1 stemte blankt. Dahl ba om protokolltilførsel.",
            "Vedteke med 8 mot 3 røyster. 1 røysta blankt. Dahl ba om protokolltilførsel.",
        ),
        (Vote(votes_for=8, against=1), "Vedtatt med 8 mot 1 stemme.", "Vedteke med 8 mot 1 røyst."),
        (
            Vote(votes_for=2, against=9),
            "Forslaget falt med 2 mot 9 stemmer.",
            "Framlegget fall med 2 mot 9 røyster.",
        ),
        (Vote(votes_for=5, against=5), "Stemmene sto likt, 5 mot 5.", "Røystene stod likt, 5 mot 5."),
        (
            Vote(votes_for=5, against=5, casting=FOR),
            "Stemmene sto likt, 5 mot 5. Møtelederens stemme avgjorde, og forslaget ble vedtatt.",
            "Røystene stod likt, 5 mot 5. Røysta til møteleiaren avgjorde, og framlegget vart vedteke.",
        ),
        (
            Vote(votes_for=5, against=5, blank=2, casting=AGAINST),
            "Stemmene sto likt, 5 mot 5. Møtelederens stemme avgjorde, og forslaget falt. 2 stemte blankt.",
            "Røystene stod likt, 5 mot 5. Røysta til møteleiaren avgjorde, og framlegget fall. "
            "2 røysta blankt.",
        ),
        (Vote(blank=3), "3 stemte blankt.", "3 røysta blankt."),
        (Vote(note="Utsatt."), "Utsatt.", "Utsatt."),
    ],
)
def test_figures(vote: Vote | None, nb: str, nn: str) -> None:
    assert read(vote) == (nb, nn)


@pytest.mark.parametrize(
    ("vote", "nb", "nn"),
    [
        (by_name("ffffffffffff"), "Enstemmig vedtatt med 12 stemmer.", "Samrøystes vedteke med 12 røyster."),
        (
            by_name("ffffaafffb--"),
            "Vedtatt med 7 mot 2 stemmer. Mot stemte M5 og M6. Blankt stemte M10.",
            "Vedteke med 7 mot 2 røyster. Mot røysta M5 og M6. Blankt røysta M10.",
        ),
        (
            by_name("faaaaaaaa---"),
            "Forslaget falt med 1 mot 8 stemmer. For stemte M1.",
            "Framlegget fall med 1 mot 8 røyster. For røysta M1.",
        ),
        (
            by_name("fffaaa------", casting=FOR),
            "Stemmene sto likt, 3 mot 3. Møtelederens stemme avgjorde, og forslaget ble vedtatt. "
            "Mot stemte M4, M5 og M6.",
            "Røystene stod likt, 3 mot 3. Røysta til møteleiaren avgjorde, og framlegget vart vedteke. "
            "Mot røysta M4, M5 og M6.",
        ),
        (by_name("fffaaa------"), "Stemmene sto likt, 3 mot 3.", "Røystene stod likt, 3 mot 3."),
        (by_name("fffffffaaaaa"), "Vedtatt med 7 mot 5 stemmer. Mot stemte M8, M9, M10, M11 og M12.", None),
    ],
)
def test_who_lost_and_who_was_blank_is_named(vote: Vote, nb: str, nn: str | None) -> None:
    bokmal, nynorsk = read(vote)
    assert bokmal == nb
    assert nn is None or nynorsk == nn


def test_more_than_a_handful_are_a_figure() -> None:
    many = members(14)
    cast = {each.id: AGAINST for each in many[:6]} | {each.id: FOR for each in many[6:]}
    vote = Vote(votes_for=8, against=6, ballots=cast)
    assert vote_line(meeting(people=many), vote) == "Vedtatt med 8 mot 6 stemmer."


def dissenting(text: str, vote: Vote | None = None, language: str = "nb") -> list[str]:
    case = item(52, dissent=text, vote=vote, started=NOON)
    held: Meeting = meeting([case], members(12), language=language)
    printed = content.build(held, printed_on=NOON.date()).items[0]
    return [block.text for block in printed.dissent]


def test_a_dissent_stands_as_the_minority_words_it() -> None:
    assert dissenting("Utvalget *burde* ventet.\n\n- en\n- to") == [
        "Dissens: Utvalget burde ventet.",
        "en",
        "to",
    ]
    assert dissenting("- en\n- to") == ["Dissens:", "en", "to"]
    assert dissenting(" \n") == []


@pytest.mark.parametrize(
    ("vote", "nb", "nn"),
    [
        (by_name("ffffaa------"), "Dissens fra M5 og M6:", "Dissens frå M5 og M6:"),
        (by_name("aaaaaf------"), "Dissens fra M6:", "Dissens frå M6:"),
        (Vote(votes_for=8, against=2), "Dissens:", "Dissens:"),
        (Vote(unanimous=True), "Dissens:", "Dissens:"),
    ],
)
def test_whose_dissent_it_is_follows_from_a_vote_by_name(vote: Vote, nb: str, nn: str) -> None:
    assert dissenting("Nei.", vote) == [f"{nb} Nei."]
    assert dissenting("Nei.", vote, "nn") == [f"{nn} Nei."]
