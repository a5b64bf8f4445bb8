"""Asking a dictionary in a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ho21desk.qtmodels.speller import Speller

DICTIONARY = Path(__file__).parent.parent / "spelling" / "dictionaries" / "nb_NO"
ENOUGH = 10_000


@pytest.fixture
def speller(qtbot: QtBot) -> Iterator[Speller]:
    speller = Speller(DICTIONARY)
    with qtbot.waitSignal(speller.ready, timeout=ENOUGH):
        pass
    yield speller
    speller.close()


def test_words_are_known_once_they_were_looked_up(speller: Speller, qtbot: QtBot) -> None:
    words = ["drøftet", "drøftett", "Rådet", "saken-møtet", "saken-møttet", "\U0001f600", "ord\x00"]
    assert {speller.knows(word) for word in words} == {None}
    with qtbot.waitSignal(speller.looked_up, timeout=ENOUGH):
        speller.look_up(words)
    assert [speller.knows(word) for word in words[:5]] == [True, False, True, True, False]


def test_suggestions_come_when_they_are_ready(speller: Speller, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speller.suggested, timeout=ENOUGH) as told:
        speller.suggest("drøftett")
    assert told.args == ["drøftett", ["drøftet"]]


def test_a_dictionary_that_is_not_there_fails_once(tmp_path: Path, qtbot: QtBot) -> None:
    speller = Speller(tmp_path / "nb_NO")
    with qtbot.waitSignal(speller.failed, timeout=ENOUGH):
        pass
    speller.look_up(["saken"])
    assert speller.knows("saken") is None
    speller.close()
