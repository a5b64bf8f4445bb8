"""How a version is compared with the text now, and what is said of it."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from ho21desk.model import AgendaItem, Decision, TextField, TextRef
from ho21desk.views.history_words import (
    Mark,
    Piece,
    as_html,
    compared,
    moment,
    name_of,
    spoken,
    told,
)
from tests.factories import NOON, item, meeting

sentences = st.lists(st.sampled_from(["Rådet", "takker", "ber", "om", "mer\n\n", "tid."]), max_size=12).map(
    " ".join
)


@given(sentences, sentences)
def test_what_was_and_what_is_can_be_read_out_of_the_comparison(then: str, now: str) -> None:
    pieces = compared(then, now)
    was = "".join(piece.text for piece in pieces if piece.mark is not Mark.CAME)
    is_now = "".join(piece.text for piece in pieces if piece.mark is not Mark.WENT)
    assert was.split() == then.split()
    assert is_now.split() == now.split()


def test_words_that_came_and_went_are_told_marked_and_spoken() -> None:
    pieces = compared("Rådet takker for saken.", "Rådet takker varmt for saken")
    assert told(pieces, same=False) == (
        "2 ord er kommet til siden (understreket), 1 ord er borte nå (gjennomstreket)."
    )
    assert spoken(pieces) == "kommet til: varmt; borte: saken.; kommet til: saken"
    html = as_html(pieces, "#111111", "#222222")
    assert '<span style="text-decoration: underline; color: #111111;">varmt </span>' in html
    assert "line-through" in html


def test_a_text_that_looks_different_says_so() -> None:
    pieces = compared("Rådet **takker**", "Rådet takker")
    assert pieces == (Piece(Mark.SAME, "Rådet takker"),)
    assert told(pieces, same=False) == "Ordene er de samme; bare utseendet er et annet."
    assert told(pieces, same=True) == "Teksten nå er den samme."


def test_of_many_places_a_screen_reader_is_told_the_first() -> None:
    then = " ".join(f"felles{number} gammelt{number}" for number in range(20))
    now = " ".join(f"felles{number}" for number in range(20))
    assert spoken(compared(then, now)).endswith("; og 8 steder til")


def test_moments_are_told_in_words() -> None:
    assert moment(NOON, NOON) == "i dag kl. 12.00"
    assert moment(NOON - timedelta(days=1), NOON) == "i går kl. 12.00"
    assert moment(NOON - timedelta(days=3), NOON) == "onsdag 11. mars kl. 12.00"


def test_texts_are_called_by_what_they_are_and_their_case() -> None:
    several: AgendaItem = item(15, decisions=(Decision(id="a"), Decision(id="b")))
    one = item(16, decisions=(Decision(id="c"),))
    held = meeting([several, one])
    assert name_of(held, TextRef(TextField.DECISION, "b")) == "Vedtak 2 i sak 15"
    assert name_of(held, TextRef(TextField.DECISION, "c")) == "Vedtaket i sak 16"
    assert name_of(held, TextRef(TextField.DISCUSSION, "16")) == "Diskusjonen i sak 16"
    assert name_of(held, TextRef(TextField.PLACE, held.id)) == "Stedet"
