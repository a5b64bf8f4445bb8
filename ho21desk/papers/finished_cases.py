"""Which item of a meeting a printed case number means."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ho21desk.papers.numbers import PRINTED, read_printed
from ho21desk.rules.kinds import MeetingNumber

_SAK = r"(?:sak(?:en|a)?\s+(?:nr\.?\s*)?|(?=\d+/\d+/\d))"
_UNTIL = r"(?:t\.?\s?o\.?\s?m\.?|t\.?\s?o\.|til og med|ut)"
_SINCE = r"(?:f\.?\s?o\.?\s?m\.?|fra og med|frå og med|fra|frå)"
_LIST = re.compile(
    rf"(?:(?:kun|bare|under|ved|på|i|for)\s+)?sak(?:ene|en|er|a)?\s+({PRINTED}(?:(?:\s*,\s*|\s+og\s+|\s*&\s*)(?:sak\s+)?{PRINTED})*)",
    re.IGNORECASE,
)
_SPAN = re.compile(
    rf"(?:{_SINCE}\s+{_SAK}(?P<since>{PRINTED}))?\s*(?:(?:,|og)?\s*{_UNTIL}\s+{_SAK}(?P<until>{PRINTED}))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(PRINTED)


@dataclass(frozen=True)
class Bounds:
    """The cases that bound somebody's presence, by running number."""

    since: int | None = None
    until: int | None = None
    items: tuple[int, ...] = ()


@dataclass(frozen=True)
class Cases:
    """The cases of a meeting, by the numbers that finished minutes print for them."""

    meeting: MeetingNumber
    numbers: Mapping[str, int]
    """The running number of each item, by its number as it is printed."""

    def number_of(self, printed: str) -> int | None:
        """Return the running number of the item that a number means; None for another meeting's."""
        if printed in self.numbers:
            return self.numbers[printed]
        read = read_printed(printed, self.meeting)
        if read is None or (read.meeting, read.year) != self.meeting:
            return None
        return read.number if read.number in self.numbers.values() else None

    def named_in(self, text: str) -> list[int]:
        """Return the items that a text names after the word for a case, in their order."""
        found = (self._all(listed[1]) for listed in _LIST.finditer(text))
        return [number for numbers in found for number in numbers if number is not None]

    def bounds_in(self, words: str) -> Bounds | None:
        """Return what bounds a presence; None when that is no note of it, or not about this agenda."""
        words = words.strip(" .")
        if listed := _LIST.fullmatch(words):
            numbers = self._all(listed[1])
            return None if None in numbers else Bounds(items=tuple(n for n in numbers if n is not None))
        span = _SPAN.fullmatch(words)
        if not span or not (span["since"] or span["until"]):
            return None
        since, until = (
            self.number_of(printed) if printed else None for printed in span.group("since", "until")
        )
        is_known = all(
            number is not None
            for number, printed in ((since, span["since"]), (until, span["until"]))
            if printed
        )
        return Bounds(since, until) if is_known else None

    def _all(self, listed: str) -> Sequence[int | None]:
        return [self.number_of(printed[0]) for printed in _NUMBER.finditer(listed)]
