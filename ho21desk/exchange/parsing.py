"""From bytes to a tree of JSON values.

Stricter than `json`: what two readers could understand differently is refused.
"""

import json
import math
from collections import Counter
from typing import Any, NoReturn

from ho21desk.exchange import sentences
from ho21desk.exchange.misfits import Misfits, Place
from ho21desk.markup import clean

_DEEPEST = 50


class BrokenError(Exception):
    """The text is no JSON. Says why, in a sentence."""


def parse(text: str | bytes, misfits: Misfits) -> Any:
    """Return the value that a JSON text holds; every key that stands twice becomes a misfit.

    BrokenError when it is no JSON, or is nested deeper than any meeting.
    """
    try:
        text = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
        tree = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_decimal,
            parse_constant=_no_number,
        )
    except UnicodeDecodeError as error:
        raise BrokenError(sentences.NOT_UTF8) from error
    except json.JSONDecodeError as error:
        raise BrokenError(sentences.BROKEN.format(line=error.lineno, column=error.colno)) from error
    except RecursionError as error:
        raise BrokenError(sentences.TOO_DEEP) from error
    _look_through(tree, misfits)
    return tree


def cleaned(tree: Any) -> Any:
    """Return a tree whose texts hold nothing that no file can hold; what stands under "x" is left alone."""
    if isinstance(tree, dict):
        return {key: value if key == "x" else cleaned(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [cleaned(value) for value in tree]
    return clean(tree) if isinstance(tree, str) else tree


class _Doubled(dict[str, Any]):
    """An object in which keys stand more than once."""

    twice: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) == len(pairs):
        return values
    doubled = _Doubled(values)
    doubled.twice = tuple(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
    return doubled


def _integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:  # Python refuses to spend its time on thousands of digits
        _no_number(digits)


def _decimal(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        _no_number(digits)
    return number


def _no_number(text: str) -> NoReturn:
    raise BrokenError(sentences.NO_NUMBER.format(text=sentences.short(text)))


def _look_through(tree: Any, misfits: Misfits) -> None:
    """Find keys that stand twice, and too many levels, without going down them by recursion."""
    waiting: list[tuple[Place, Any]] = [((), tree)] if isinstance(tree, dict | list) else []
    while waiting:
        place, value = waiting.pop()
        if len(place) > _DEEPEST:
            raise BrokenError(sentences.TOO_DEEP)
        for key in getattr(value, "twice", ()):
            misfits.add((*place, key), sentences.KEY_TWICE)
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        waiting += [((*place, key), part) for key, part in parts if isinstance(part, dict | list)]
