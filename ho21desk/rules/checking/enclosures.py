"""Words that promise an enclosure where none is listed."""

import re
from collections.abc import Iterator

from ho21desk.model import TextField
from ho21desk.rules.checking.findings import Finding, Slip, Sureness
from ho21desk.rules.checking.reading import Reading, found_in

_PROMISE = re.compile(
    r"\b(?:(?:er|var|følger|følgjer|ligger|ligg|legges|leggjast|blir)\s)?"
    r"(?:vedlagte?|vedlagde?|vedlegges|vedleggast"
    r"|(?:se|sjå|som|i|av) vedlegg(?:et|a|ene)?(?: \d{1,2})?)\b"
    r"(?:\s(?:referatet|innkallingen|innkallinga|saken|saka|saksframlegget)\b)?",
    re.IGNORECASE,
)
_NONE = re.compile(r"\bikk(?:j)?e\s\Z", re.IGNORECASE)


def enclosure_missing(reading: Reading) -> Iterator[Finding]:
    """Find the first promise of an enclosure in each item that lists none.

    Finished minutes do not list what was enclosed with them.
    """
    if reading.printed:
        return
    for item in reading.meeting.agenda:
        if any(each.strip() for each in item.enclosures):
            continue
        texts = reading.of(item, TextField.DISCUSSION, TextField.DECISION, TextField.DISSENT)
        promises = (
            (passage, found)
            for passage in texts
            for found in _PROMISE.finditer(passage.words)
            if not _NONE.search(passage.words, 0, found.start())
        )
        for passage, found in promises:
            said = found[0].strip()
            yield found_in(
                passage,
                Slip.ENCLOSURE_MISSING,
                Sureness.ASKED,
                passage.words.index(said, found.start()),
                said,
            )
            break
