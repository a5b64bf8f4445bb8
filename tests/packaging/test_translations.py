"""What a person reads is translated, and the translations fit what they stand for."""

import re
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from translate import LANGUAGES, find_sentences  # noqa: E402

_KEYS = re.compile(r"(?:Ctrl|Shift|Alt)\+|F\d+\b|\((?:Insert|Delete|Enter)\)")
_PLACES = re.compile(r"{[^}]*}|%n")


def messages(file: Path) -> list[tuple[str, str, str]]:
    """Return where each sentence of a file stands, the sentence, and its translation if that is finished."""
    return [
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", "") if message.find("translation[@type]") is None else "",
        )
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
    ]


def translated(language: str) -> list[tuple[str, str, str]]:
    every = messages(ROOT / "resources" / "translations" / f"ho21desk_{language}.ts")
    return [message for message in every if message[2]]


def _words(sentence: str) -> str:
    """Return a sentence without what is put into it."""
    return _PLACES.sub("", sentence)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Everything that forms and views say, and where."""
    target = tmp_path_factory.mktemp("said") / "said.ts"
    find_sentences(ROOT, target)
    return {(place, sentence) for place, sentence, _ in messages(target)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_said_is_translated(language: str, said: set[tuple[str, str]]) -> None:
    known = {(place, sentence) for place, sentence, _ in translated(language)}
    assert len(said) > 600
    assert said - known == set(), "Run packaging/translate.py, and translate what it finds"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_room_for_the_same_words_and_names_the_same_keys(language: str) -> None:
    for _, sentence, translation in translated(language):
        for what in (_PLACES, _KEYS):
            assert Counter(what.findall(translation)) == Counter(what.findall(sentence)), translation
        assert translation.endswith("…") == sentence.endswith("…")
        assert (translation.strip() == translation) == (sentence.strip() == sentence)
        assert _words(sentence).isupper() == _words(translation).isupper(), translation


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_that_leads_to_a_field_leads_to_one_alone(language: str) -> None:
    letters: Counter[tuple[str, str]] = Counter()
    for place, sentence, translation in translated(language):
        mnemonics = re.findall(r"&(\w)", translation.lower())
        assert len(mnemonics) == len(re.findall(r"&\w", sentence)), translation
        if place:  # a form
            letters.update((place, letter) for letter in mnemonics)
    assert letters
    assert [each for each, count in letters.items() if count > 1] == []
