"""Looks words up in a dictionary, as a program of its own.

Hunspell takes half a second to read a Norwegian dictionary and as long to think of a suggestion, and
lets nobody else in the process do anything meanwhile; a damaged dictionary may end the process. So it
is never loaded where a person types. It is asked and answers in JSON, a line each.

It is `ho21desk --look-up DICTIONARY`, and loads nothing else of the program.
"""

import json
import sys
from pathlib import Path
from typing import Any

_MOST_SUGGESTIONS = 6


def main(dictionary: str) -> int:
    """Answer until nobody asks any more."""
    answers = sys.stdout.buffer
    try:
        from hunspell import Hunspell

        path = Path(dictionary)
        # Given in UTF-8, or a name of a folder with æ, ø or å is not found on Windows.
        spelling = Hunspell(path.name, hunspell_data_dir=str(path.parent), system_encoding="UTF-8")
    except Exception as error:
        _send(answers, {"failed": type(error).__name__})
        return 1
    _send(answers, {"ready": True})
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        if "suggest" in asked:
            word = asked["suggest"]
            _send(answers, {"suggest": word, "suggestions": _suggestions(spelling, word)})
        else:
            words = asked["words"]
            _send(answers, {"words": words, "known": [_knows(spelling, word) for word in words]})
    return 0


def _knows(spelling: Any, word: str) -> bool:
    try:
        if spelling.spell(word):
            return True
        return "-" in word and all(spelling.spell(part) for part in word.split("-"))
    except UnicodeEncodeError:  # a letter that the dictionary has no sign for
        return False


def _suggestions(spelling: Any, word: str) -> list[str]:
    try:
        return list(spelling.suggest(word)[:_MOST_SUGGESTIONS])
    except UnicodeEncodeError:
        return []


def _send(answers: Any, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()
