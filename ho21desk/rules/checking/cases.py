"""Case numbers wherever they stand in words: in full, the year in two digits or four, or the first alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ho21desk.model import Meeting

_SAK = r"\bsak(?:en|a|er|ene|ane)?\.?\s+(?:nr\.?\s?)?"
_FULL = re.compile(
    rf"(?<![\w/.,-])(?P<lead>{_SAK})?(?P<said>(?P<number>\d{{1,4}})/(?P<meeting>\d{{1,4}})"
    r"/(?P<year>\d{4}|\d\d))(?![\w/])",
    re.IGNORECASE,
)
_HALF = re.compile(rf"{_SAK}(?P<said>(?P<number>\d{{1,4}})/(?P<other>\d{{1,4}}))(?![\w/])", re.IGNORECASE)
_BARE = re.compile(rf"{_SAK}(?P<first>\d{{1,4}})(?![\w/]|[.,-]\d)", re.IGNORECASE)
_MORE = re.compile(r"(?:\s*,\s*|\s+og\s+|\s*[-–]\s*|\s+til\s+)(\d{1,4})(?![\w/%]|[.,]\d|\.?\s+[a-zæøå]{4,})")
_PLURAL = re.compile(r"sak(?:er|ene|ane)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"\s*[,(]?\s*(?:(?:fra|frå|i|på|til|ved)\s+)?(?:(?:det|dei?)\s+)?(?:(?:forrige|førre|sist\w*|neste|tidligere|tidlegare)\s+)?"
    r"(?:råds)?(?:møte\w*|referat\w*|protokoll\w*|20\d\d\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class CaseNamed:
    """A case that words name.

    Attributes:
        meeting, year: as they stand; None where the running number stands alone.
        is_called: whether "sak" stands before it. Without it, a date may look the same.
        is_short: whether the year has two digits.
    """

    start: int
    said: str
    number: int
    meeting: int | None = None
    year: int | None = None
    is_called: bool = True
    is_short: bool = False

    def is_of(self, meeting: Meeting) -> bool:
        """Tell whether it is meant to be a case of this meeting."""
        return self.meeting is None or (self.meeting, self.year) == (meeting.number, meeting.year)


@lru_cache(maxsize=1024)
def cases_named(words: str) -> tuple[CaseNamed, ...]:
    """Return every case that is named in full, and those named by the running number after "sak"."""
    return tuple(_cases_named(words))


def _cases_named(words: str) -> Iterator[CaseNamed]:
    for found in _FULL.finditer(words):
        year = int(found["year"])
        yield CaseNamed(
            start=found.start("said"),
            said=found["said"],
            number=int(found["number"]),
            meeting=int(found["meeting"]),
            year=year if len(found["year"]) == 4 else 2000 + year,
            is_called=found["lead"] is not None,
            is_short=len(found["year"]) == 2,
        )
    for found in _BARE.finditer(words):
        places = [(found.start("first"), found["first"])]
        if _PLURAL.match(found[0]):
            end = found.end()
            while more := _MORE.match(words, end):
                places.append((more.start(1), more[1]))
                end = more.end()
        for start, said in places:
            if not _OF_ANOTHER.match(words, start + len(said)):
                yield CaseNamed(start=start, said=said, number=int(said))


def half_named(words: str) -> Iterator[tuple[int, str, int, int]]:
    """Yield where "sak" is followed by two figures of three: place, what stands there, the figures."""
    for found in _HALF.finditer(words):
        yield found.start("said"), found["said"], int(found["number"]), int(found["other"])
